import type { ErrorFamily } from './error-entry.js';

/** DECL: declarations. 1xxx: one row; 2xxx: states and review; 3xxx, files, in `decl-files.errors`. */
export const declErrors = {
  'DECL-1000': {
    status: 422,
    title: { zh: '申报数据有误', en: 'Wrong rows in the declaration' },
    cause: { zh: '有 {count} 处错误，未提交', en: '{count} places are wrong; nothing was submitted' },
    remedy: { zh: '请按明细逐条更正后重新提交', en: 'Correct each place listed and submit again' },
  },
  'DECL-1001': {
    status: 422,
    title: { zh: '找不到参保单位', en: 'No such employer' },
    cause: {
      zh: '数据范围内没有编号或信用代码为“{employer}”的单位',
      en: 'There is no employer "{employer}" within your districts',
    },
    remedy: { zh: '请核对单位编号，或先登记单位', en: 'Check the number, or register the employer first' },
  },
  'DECL-1002': {
    status: 422,
    title: { zh: '单位不是参保状态', en: 'The employer is not active' },
    cause: { zh: '单位“{employer}”已暂停参保', en: 'The employer "{employer}" is suspended' },
    remedy: { zh: '请先恢复参保再申报', en: 'Resume the employer before it declares' },
  },
  'DECL-1003': {
    status: 422,
    title: { zh: '身份号码不正确', en: 'Not an identity number' },
    cause: {
      zh: '证件号码 {documentNumber} 的位数、开头、出生日期或校验码不正确',
      en: 'Length, beginning, birth date or check digit of {documentNumber} is wrong for its document type',
    },
    remedy: { zh: '请核对证件号码', en: 'Compare the number with the document' },
  },
  'DECL-1004': {
    status: 422,
    title: { zh: '人员未登记', en: 'Person not registered' },
    cause: {
      zh: '没有证件号码为 {documentNumber} 的参保人员',
      en: 'No insured person has the document {documentNumber}',
    },
    remedy: { zh: '请先办理个人参保登记', en: 'Register the person first' },
  },
  'DECL-1005': {
    status: 422,
    title: { zh: '姓名与登记不符', en: 'Name differs from the registration' },
    cause: {
      zh: '证件号码 {documentNumber} 登记的姓名不是“{name}”',
      en: '{documentNumber} is not registered under the name "{name}"',
    },
    remedy: { zh: '请核对姓名和证件号码，或办理信息变更', en: 'Check name and number, or change the registration' },
  },
  'DECL-1006': {
    status: 422,
    title: { zh: '费款所属期不在参保关系内', en: 'Month outside the relation' },
    cause: {
      zh: '该人员在 {contributionMonth} 与本单位没有参保关系',
      en: 'The person has no relation with this employer in {contributionMonth}',
    },
    remedy: {
      zh: '新参保或续保请标明“增加”；已离职请标明“减少”',
      en: 'Mark a new or returning person as added, one who left as removed',
    },
  },
  'DECL-1007': {
    status: 422,
    title: { zh: '缴费工资不是数字', en: 'The wage is no number' },
    cause: { zh: '缴费工资为“{declaredWage}”', en: 'The wage is "{declaredWage}"' },
    remedy: {
      zh: '请按 6500.00 的形式填写，不带千分位和单位',
      en: 'Write it like 6500.00, without separators or units',
    },
  },
  'DECL-1008': {
    status: 422,
    title: { zh: '缴费工资为负数', en: 'The wage is below zero' },
    cause: { zh: '缴费工资为 {declaredWage}', en: 'The wage is {declaredWage}' },
    remedy: { zh: '请填写不小于 0 的金额', en: 'Give an amount of 0 or more' },
  },
  'DECL-1009': {
    status: 422,
    title: { zh: '缴费工资小数位过多', en: 'Too many decimals in the wage' },
    cause: { zh: '缴费工资为 {declaredWage}，最多两位小数', en: 'The wage {declaredWage} has more than two decimals' },
    remedy: { zh: '请自行取舍到分后填写', en: 'Round it to the fen yourself' },
  },
  'DECL-1010': {
    status: 422,
    title: { zh: '缴费工资过大', en: 'The wage is too large' },
    cause: {
      zh: '缴费工资 {declaredWage} 超过 9999999.99 元',
      en: 'The wage {declaredWage} is above 9,999,999.99 yuan',
    },
    remedy: { zh: '请核对金额（单位为元）', en: 'Check the amount; it is in yuan' },
  },
  'DECL-1011': {
    status: 422,
    title: { zh: '费款所属期不是年月', en: 'Not a month' },
    cause: { zh: '费款所属期为“{contributionMonth}”', en: 'The contribution month is "{contributionMonth}"' },
    remedy: { zh: '请按 202601 或 2026-01 的形式填写', en: 'Write it like 202601 or 2026-01' },
  },
  'DECL-1012': {
    status: 422,
    title: { zh: '费款所属期晚于做账期号', en: 'Contribution month after the posting period' },
    cause: {
      zh: '费款所属期 {contributionMonth} 晚于本次申报的做账期号',
      en: 'The contribution month {contributionMonth} is after the posting period of the declaration',
    },
    remedy: { zh: '请核对费款所属期', en: 'Check the contribution month' },
  },
  'DECL-1013': {
    status: 422,
    title: { zh: '做账期号不一致', en: 'Another posting period' },
    cause: {
      zh: '该行做账期号为“{postingPeriod}”，与本次申报不同',
      en: 'The row says "{postingPeriod}", not the posting period of the declaration',
    },
    remedy: { zh: '一次只申报一个做账期号', en: 'Declare one posting period at a time' },
  },
  'DECL-1014': {
    status: 422,
    title: { zh: '变更类型代码不存在', en: 'Unknown kind of change' },
    cause: { zh: '变更类型为“{change}”', en: 'The kind of change is "{change}"' },
    remedy: {
      zh: '请填 0 正常、1 增加、2 减少、3 工资变更，或留空',
      en: 'Give 0 none, 1 added, 2 removed, 3 wage changed, or nothing',
    },
  },
  'DECL-1015': {
    status: 422,
    title: { zh: '险种不符', en: 'Another scheme' },
    cause: {
      zh: '险种为“{scheme}”，与本文件申报的险种不同',
      en: 'The scheme is "{scheme}", another one than the file declares',
    },
    remedy: {
      zh: '请填本文件的险种或留空；其他险种另行申报',
      en: 'Give the scheme of the file or nothing; declare another scheme apart',
    },
  },
  'DECL-1016': {
    status: 422,
    title: { zh: '证件类型代码不存在', en: 'Unknown document type' },
    cause: { zh: '证件类型为“{documentType}”', en: 'The document type is "{documentType}"' },
    remedy: { zh: '请按代码表 AAC058 填写，身份证为 01', en: 'Take it from code list AAC058; 01 is the identity card' },
  },
  'DECL-1017': {
    status: 422,
    title: { zh: '人员重复', en: 'Person twice' },
    cause: {
      zh: '证件号码 {documentNumber} 的同一费款所属期在本次申报中出现多次，或由两个单位申报',
      en: '{documentNumber} stands more than once for a contribution month in this declaration, or for two employers',
    },
    remedy: { zh: '每人每个费款所属期请只保留一行', en: 'Keep one row for each person and month' },
  },
  'DECL-1018': {
    status: 422,
    title: { zh: '本月已申报', en: 'Declared already' },
    cause: {
      zh: '证件号码 {documentNumber} 的该费款所属期在本做账期已有申报',
      en: '{documentNumber} and this month are declared for this posting period already',
    },
    remedy: {
      zh: '请核对；更正须先撤销或退回原申报',
      en: 'Check it; to correct, withdraw or return the first declaration',
    },
  },
  'DECL-1019': {
    status: 422,
    title: { zh: '在其他单位参保', en: 'Insured with another employer' },
    cause: {
      zh: '证件号码 {documentNumber} 在其他单位的参保关系尚未终止',
      en: '{documentNumber} has an open relation with another employer',
    },
    remedy: { zh: '请先由原单位办理减少', en: 'Have that employer remove the person first' },
  },
  'DECL-1020': {
    status: 422,
    title: { zh: '人员已在名册中', en: 'On the list already' },
    cause: {
      zh: '证件号码 {documentNumber} 已在本单位上期名册中，不能再增加',
      en: "{documentNumber} is on the employer's last list and cannot be added",
    },
    remedy: { zh: '请去掉“增加”标识', en: 'Take the mark "added" away' },
  },
  'DECL-1021': {
    status: 422,
    title: { zh: '人员不在本单位', en: 'Not with this employer' },
    cause: {
      zh: '证件号码 {documentNumber} 与本单位没有参保关系，不能减少',
      en: '{documentNumber} has no relation with this employer and cannot be removed',
    },
    remedy: { zh: '请核对人员和单位', en: 'Check person and employer' },
  },
  'DECL-1022': {
    status: 422,
    title: { zh: '人员状态不能参保', en: 'The person cannot be added' },
    cause: {
      zh: '证件号码 {documentNumber} 已登记退休或死亡',
      en: '{documentNumber} is registered as retired or dead',
    },
    remedy: { zh: '请核对人员', en: 'Check the person' },
  },
  'DECL-1023': {
    status: 422,
    title: { zh: '姓名未填', en: 'Name missing' },
    cause: { zh: '姓名为空', en: 'The name is empty' },
    remedy: { zh: '请填写姓名', en: 'Give the name' },
  },
  'DECL-1024': {
    status: 422,
    title: { zh: '证件号码未填', en: 'Document number missing' },
    cause: { zh: '证件号码为空', en: 'The document number is empty' },
    remedy: { zh: '请填写证件号码', en: 'Give the document number' },
  },
  'DECL-1025': {
    status: 422,
    title: { zh: '所属期已申报', en: 'Month declared before' },
    cause: {
      zh: '费款所属期 {contributionMonth} 已在其他做账期申报',
      en: 'The contribution month {contributionMonth} was declared in another posting period',
    },
    remedy: { zh: '请核对费款所属期', en: 'Check the contribution month' },
  },
  'DECL-1026': {
    status: 422,
    title: { zh: '未满十六周岁不能参保', en: 'Below sixteen' },
    cause: {
      zh: '按登记的出生日期，{documentNumber} 在费款所属期 {contributionMonth} 未满十六周岁',
      en: 'By the registered birth date {documentNumber} is below sixteen in {contributionMonth}',
    },
    remedy: {
      zh: '请核对人员和费款所属期；出生日期有误的，先办理身份信息变更',
      en: 'Check the person and the month; if the birth date is wrong, have it corrected first',
    },
  },
  'DECL-1027': {
    status: 422,
    title: {
      zh: '已达法定退休年龄，须在备注中说明理由',
      en: 'At the statutory retirement age: a remark with the reason is needed',
    },
    cause: {
      zh: '{documentNumber} 在费款所属期 {contributionMonth} 已达法定退休年龄，新增参保而备注为空',
      en: '{documentNumber} is at or above the statutory retirement age in {contributionMonth} and is added without a remark',
    },
    remedy: {
      zh: '确需参保的（如延长缴费、弹性延迟退休）请在备注栏写明理由；否则请办理退休',
      en: 'If the person is to contribute (extended contribution, flexible delay) give the reason as remark; otherwise have the retirement registered',
    },
  },
  'DECL-2001': {
    status: 404,
    title: { zh: '申报不存在', en: 'No such declaration' },
    cause: {
      zh: '数据范围内没有申报 {declarationId}',
      en: 'There is no declaration {declarationId} within your districts',
    },
    remedy: { zh: '请核对流水号', en: 'Check the number' },
  },
  'DECL-2002': {
    status: 404,
    title: { zh: '单位不存在或未参保', en: 'No such active employer' },
    cause: {
      zh: '数据范围内没有参保状态的单位 {employerId}',
      en: 'There is no active employer {employerId} within your districts',
    },
    remedy: { zh: '请核对单位编号和状态', en: 'Check its number and state' },
  },
  'DECL-2003': {
    status: 409,
    title: { zh: '本月已申报', en: 'The month is declared already' },
    cause: {
      zh: '单位 {employerId} 的 {postingPeriod} 已有有效申报 {declarationId}',
      en: 'Employer {employerId} has the declaration {declarationId} for {postingPeriod}',
    },
    remedy: {
      zh: '更正请先撤销或退回；漏报人员请作补充申报',
      en: 'Withdraw or return it to correct it; declare forgotten people as supplementary',
    },
  },
  'DECL-2005': {
    status: 409,
    title: { zh: '申报状态不允许此操作', en: 'The declaration is not in that state' },
    cause: { zh: '申报 {declarationId} 现为“{status}”', en: 'The declaration {declarationId} is {status}' },
    remedy: { zh: '请刷新后再办理', en: 'Load it again first' },
  },
  'DECL-2006': {
    status: 409,
    title: { zh: '没有上期名册', en: 'No earlier list' },
    cause: {
      zh: '单位 {employerId} 在 {postingPeriod} 之前没有已完成的申报',
      en: 'Employer {employerId} has no approved declaration before {postingPeriod}',
    },
    remedy: { zh: '首次申报请报全部人员', en: 'Declare the full list the first time' },
  },
  'DECL-2007': {
    status: 422,
    title: { zh: '做账期号不合理', en: 'Posting period out of range' },
    cause: {
      zh: '{postingPeriod} 不在 {earliest} 至 {latest} 之间',
      en: '{postingPeriod} is not between {earliest} and {latest}',
    },
    remedy: { zh: '请核对做账期号', en: 'Check the posting period' },
  },
  'DECL-2008': {
    status: 409,
    title: { zh: '增加人员已有参保关系或已退休、死亡', en: 'Additions conflict with relations or status' },
    cause: {
      zh: '申报 {declarationId} 中有 {count} 名增加人员与现有参保关系或状态冲突',
      en: '{count} additions of the declaration {declarationId} conflict with a relation or a status',
    },
    remedy: {
      zh: '请先由原单位办理减少，或退回申报',
      en: 'Have the other employer remove them first, or return the declaration',
    },
  },
  'DECL-2009': {
    status: 409,
    title: { zh: '人员在本期被重复申报', en: 'People declared twice in the period' },
    cause: {
      zh: '申报 {declarationId} 中有 {count} 名人员已在同期其他申报中复核通过',
      en: '{count} people of the declaration {declarationId} are in another approved declaration of the period',
    },
    remedy: { zh: '请退回申报更正', en: 'Return it for correction' },
  },
  'DECL-2010': {
    status: 422,
    title: { zh: '退回须填写原因', en: 'A return needs a reason' },
    cause: { zh: '退回申报时审核意见为空', en: 'The declaration is returned without a reason' },
    remedy: { zh: '请填写退回原因', en: 'Give the reason' },
  },
  'DECL-2011': {
    status: 422,
    title: { zh: '名册为空', en: 'The list is empty' },
    cause: { zh: '申报中没有人员', en: 'The declaration names nobody' },
    remedy: {
      zh: '请填写人员；全部减少时请逐人标明“减少”',
      en: 'Name people; mark each as removed when all have left',
    },
  },
} as const satisfies ErrorFamily;
