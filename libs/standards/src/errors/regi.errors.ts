import type { ErrorFamily } from './error-entry.js';

/**
 * REGI: registration of employers and persons. 1xxx: one row of the input; 2xxx: state of what is there; 3xxx:
 * searches.
 */
export const regiErrors = {
  'REGI-1000': {
    status: 422,
    title: { zh: '登记数据有误', en: 'Wrong rows in the registration' },
    cause: { zh: '有 {count} 处错误，全部未登记', en: '{count} places are wrong; nothing was registered' },
    remedy: { zh: '请按明细逐条更正后重新提交', en: 'Correct each place listed and send everything again' },
  },
  'REGI-1001': {
    status: 409,
    title: { zh: '单位已登记', en: 'Employer registered already' },
    cause: {
      zh: '统一社会信用代码 {creditCode} 已在本市登记',
      en: 'The credit code {creditCode} is registered in this city',
    },
    remedy: {
      zh: '请查询该单位；如属其他经办机构，请办理机构变更',
      en: 'Look the employer up; if another agency has it, have it moved',
    },
  },
  'REGI-1002': {
    status: 422,
    title: { zh: '同一批次内重复', en: 'Twice in one batch' },
    cause: { zh: '“{value}”与本批第 {first} 条重复', en: '"{value}" stands in row {first} of this batch too' },
    remedy: { zh: '请删除重复的一条', en: 'Take one of the two out' },
  },
  'REGI-1003': {
    status: 409,
    title: { zh: '人员已登记', en: 'Person registered already' },
    cause: {
      zh: '证件号码 {documentNumber} 已在本市登记',
      en: 'The document {documentNumber} is registered in this city',
    },
    remedy: {
      zh: '请查询该人员，不要重复登记；续保请通过申报办理',
      en: 'Look the person up instead; a return is declared as an addition',
    },
  },
  'REGI-1004': {
    status: 403,
    title: { zh: '超出管辖范围', en: 'Outside your districts' },
    cause: { zh: '经办机构 {agency} 不在您的数据范围内', en: 'The agency {agency} is not among yours' },
    remedy: { zh: '请由该机构办理，或申请数据范围', en: 'Have that agency do it, or ask for the scope' },
  },
  'REGI-1005': {
    status: 422,
    title: { zh: '出生日期与证件号码不符', en: 'Birth date differs from the document number' },
    cause: {
      zh: '填写的是 {birthDate}，证件号码表示 {expected}',
      en: 'Given is {birthDate}, the number says {expected}',
    },
    remedy: { zh: '请核对证件', en: 'Compare both with the document' },
  },
  'REGI-1006': {
    status: 422,
    title: { zh: '性别与证件号码不符', en: 'Sex differs from the document number' },
    cause: {
      zh: '填写的是 {sex}，证件号码表示 {expected}（1 男，2 女）',
      en: 'Given is {sex}, the number says {expected} (1 male, 2 female)',
    },
    remedy: { zh: '请核对证件', en: 'Compare both with the document' },
  },
  'REGI-1007': {
    status: 422,
    title: { zh: '证件号码格式不正确', en: 'Not a document number' },
    cause: {
      zh: '证件类型 {documentType} 的号码应为 5 至 30 位字母、数字或连字符',
      en: 'A number of document type {documentType} has 5 to 30 letters, digits or hyphens',
    },
    remedy: { zh: '请核对证件类型和号码', en: 'Check the type and the number' },
  },
  'REGI-1008': {
    status: 422,
    title: { zh: '代码不存在', en: 'Unknown code' },
    cause: { zh: '填写的代码不在代码表内', en: 'The code is not in its code list' },
    remedy: { zh: '请按代码表填写', en: 'Take one from the code list' },
  },
  'REGI-1009': {
    status: 422,
    title: { zh: '日期不合理', en: 'Day out of range' },
    cause: {
      zh: '{day} 晚于今天 {today}，或早于 130 年前',
      en: '{day} is after today, {today}, or more than 130 years ago',
    },
    remedy: { zh: '请核对日期', en: 'Check the day' },
  },
  'REGI-1010': {
    status: 422,
    title: { zh: '找不到参保单位', en: 'No such employer' },
    cause: {
      zh: '您的数据范围内没有编号或信用代码为“{employer}”的正常单位',
      en: 'There is no active employer "{employer}" within your districts',
    },
    remedy: { zh: '请核对单位编号，或先登记单位', en: 'Check the number, or register the employer first' },
  },
  'REGI-1011': {
    status: 422,
    title: { zh: '参保月份不合理', en: 'Month out of range' },
    cause: { zh: '{month} 应在 1992-01 至 {latest} 之间', en: '{month} is not between 1992-01 and {latest}' },
    remedy: { zh: '请核对参保起始年月', en: 'Check the first month' },
  },
  'REGI-1012': {
    status: 422,
    title: { zh: '养老金金额不合理', en: 'Not a monthly pension' },
    cause: {
      zh: '月养老金 {value} 应大于 0 且不超过 1000000 元，最多两位小数',
      en: 'The monthly pension {value} is not above 0 and at most 1,000,000 yuan, with two decimals',
    },
    remedy: { zh: '请核对金额', en: 'Check the amount' },
  },
  'REGI-1013': {
    status: 422,
    title: { zh: '已退休人员不能同时参保缴费', en: 'A retiree cannot contribute' },
    cause: { zh: '同一条登记里既有参保关系又有退休信息', en: 'The row has a relation and a retirement' },
    remedy: { zh: '请只填一项', en: 'Give one of the two' },
  },
  'REGI-1015': {
    status: 409,
    title: { zh: '该号码已以另一证件类型登记', en: 'The number is registered under another document type' },
    cause: {
      zh: '证件号码 {documentNumber} 已以证件类型 {registeredType} 登记，是人员 {personId}；一个号码就是一个人，不能再以类型 {documentType} 登记',
      en: 'The number {documentNumber} is registered under document type {registeredType} as person {personId}; one number is one person and cannot be registered again under type {documentType}',
    },
    remedy: {
      zh: '请查询该人员并在其名下办理；证件类型有误的，办理身份信息变更',
      en: 'Look that person up and go on there; if the document type is wrong, correct it by a change of identity',
    },
  },
  'REGI-1016': {
    status: 422,
    title: { zh: '未满十六周岁不能参保', en: 'Below sixteen' },
    cause: {
      zh: '出生日期 {birthDate}，{sixteen} 才满十六周岁，参保关系不能从 {month} 开始',
      en: 'Born on {birthDate}, the person is sixteen in {sixteen}; a relation cannot begin in {month}',
    },
    remedy: {
      zh: '请核对出生日期和参保起始年月；起始年月不得早于 {sixteen}',
      en: 'Check the birth date and the first month, which is {sixteen} at the earliest',
    },
  },
  'REGI-1017': {
    status: 422,
    title: { zh: '已达法定退休年龄，须说明理由', en: 'At the statutory retirement age: a reason is needed' },
    cause: {
      zh: '出生日期 {birthDate}，{statutoryMonth} 达到法定退休年龄，参保关系从 {month} 开始而没有填写理由',
      en: 'Born on {birthDate}, the person reaches the statutory retirement age in {statutoryMonth}; the relation begins in {month} and no reason is given',
    },
    remedy: {
      zh: '确需参保的（如延长缴费、弹性延迟退休）请填写 retirementAgeReason；否则请办理退休',
      en: 'If the person is to contribute (extended contribution, flexible delay) give retirementAgeReason; otherwise register the retirement',
    },
  },
  'REGI-1018': {
    status: 422,
    title: { zh: '日期不在出生与今天之间', en: 'Not between birth and today' },
    cause: {
      zh: '{event}：{day} 早于出生日期 {birthDate}，或晚于 {latest}',
      en: '{event}: {day} is before the birth, {birthDate}, or after {latest}',
    },
    remedy: { zh: '请核对该日期和出生日期', en: 'Check that day and the birth date' },
  },
  'REGI-1019': {
    status: 409,
    title: { zh: '更正出生日期会使已有参保关系无效', en: 'The corrected birth would void a relation' },
    cause: {
      zh: '按出生日期 {birthDate}，{sixteen} 才满十六周岁，而在单位 {employerId} 的参保关系从 {month} 开始',
      en: 'Born on {birthDate}, the person is sixteen in {sixteen}, but the relation with employer {employerId} begins in {month}',
    },
    remedy: {
      zh: '请核对出生日期；确实无误的，先更正该参保关系',
      en: 'Check the birth date; if it is right, correct that relation first',
    },
  },
  'REGI-1020': {
    status: 422,
    title: { zh: '缺少必填项', en: 'A needed column is empty' },
    cause: { zh: '“{column}”没有填写', en: '"{column}" is empty' },
    remedy: { zh: '请填写后再次导入', en: 'Fill it in and import the row again' },
  },
  'REGI-1021': {
    status: 422,
    title: { zh: '单元格内容不正确', en: 'The cell cannot be read' },
    cause: { zh: '“{column}”不能是“{text}”', en: '"{column}" cannot be "{text}"' },
    remedy: {
      zh: '日期写 2026-07-01，年月写 2026-07，代码写代码或名称，是否写“是”或“否”',
      en: 'Write days as 2026-07-01, months as 2026-07, codes by code or name, yes or no as such',
    },
  },
  'REGI-1022': {
    status: 422,
    title: { zh: '列名不正确', en: 'The columns are not right' },
    cause: {
      zh: '不认识的列：{strange}；缺少的列：{lacking}；重复的列：{twice}',
      en: 'Unknown: {strange}; lacking: {lacking}; twice: {twice}',
    },
    remedy: {
      zh: '请按模板填写第一行的列名；文件的第一行应为列名',
      en: 'Name the columns in the first row as the template does',
    },
  },
  'REGI-1023': {
    status: 422,
    title: { zh: '行数过多', en: 'Too many rows' },
    cause: { zh: '文件有 {rows} 行，至多 {limit} 行', en: 'The file has {rows} rows, the most are {limit}' },
    remedy: { zh: '请分成几个文件导入', en: 'Divide it into several files' },
  },
  'REGI-1024': {
    status: 422,
    title: { zh: '文件中没有数据', en: 'The file has no rows' },
    cause: { zh: '列名之下没有一行数据', en: 'Nothing stands beneath the names of the columns' },
    remedy: {
      zh: '请从第二行起填写，并放在第一张可见的工作表',
      en: 'Fill in from the second row, in the first visible sheet',
    },
  },
  'REGI-2001': {
    status: 404,
    title: { zh: '单位不存在', en: 'No such employer' },
    cause: { zh: '您的数据范围内没有单位 {employerId}', en: 'There is no employer {employerId} within your districts' },
    remedy: { zh: '请核对单位编号', en: 'Check the number' },
  },
  'REGI-2002': {
    status: 409,
    title: { zh: '单位状态不允许此操作', en: 'The employer cannot move to that state' },
    cause: { zh: '单位现为“{from}”，不能变为“{to}”', en: 'The employer is {from} and cannot become {to}' },
    remedy: { zh: '请先核对单位状态', en: 'Look at its state first' },
  },
  'REGI-2003': {
    status: 409,
    title: { zh: '单位尚有未了事项', en: 'The employer has open items' },
    cause: { zh: '尚有 {relations} 个参保关系未终止', en: '{relations} insurance relations are still open' },
    remedy: { zh: '请先办理人员减少，再注销单位', en: 'Remove its people first' },
  },
  'REGI-2004': {
    status: 404,
    title: { zh: '人员不存在', en: 'No such person' },
    cause: { zh: '您的数据范围内没有人员 {personId}', en: 'There is no person {personId} within your districts' },
    remedy: { zh: '请核对个人编号', en: 'Check the number' },
  },
  'REGI-2005': {
    status: 409,
    title: { zh: '参保状态不能这样变更', en: 'The status cannot move that way' },
    cause: {
      zh: '{day} 的状态为“{from}”，与“{to}”不能前后衔接',
      en: 'On {day} the status is {from}; {to} cannot stand beside it',
    },
    remedy: { zh: '请核对生效日期和原有状态', en: 'Check the day and the statuses that are there' },
  },
  'REGI-2006': {
    status: 404,
    title: { zh: '没有未终止的参保关系', en: 'No open relation' },
    cause: {
      zh: '人员 {personId} 与单位 {employerId} 之间没有未终止的参保关系',
      en: 'Person {personId} has no open relation with employer {employerId}',
    },
    remedy: { zh: '请核对人员和单位', en: 'Check both numbers' },
  },
  'REGI-2007': {
    status: 409,
    title: { zh: '参保关系未了结', en: 'A relation is open' },
    cause: {
      zh: '人员 {personId} 在单位 {employerId} 的参保关系尚未终止，或与 {month} 重叠',
      en: 'The relation of person {personId} with employer {employerId} is open or covers {month}',
    },
    remedy: { zh: '请先由原单位办理减少', en: 'Have that employer remove the person first' },
  },
  'REGI-2009': {
    status: 400,
    title: { zh: '须说明查看目的', en: 'Purpose missing' },
    cause: { zh: '查看未遮盖的个人信息须填写目的', en: 'Unmasked personal data is shown only for a stated purpose' },
    remedy: {
      zh: '请填写查看目的（X-Purpose），查看将被记录',
      en: 'State the purpose (X-Purpose); the look is recorded',
    },
  },
  'REGI-2010': {
    status: 409,
    title: { zh: '疑似重复已处理或不存在', en: 'Possible duplicate decided already or unknown' },
    cause: { zh: '编号 {duplicateId} 不在待核实队列中', en: 'Number {duplicateId} is not in the queue' },
    remedy: { zh: '请刷新队列', en: 'Load the queue again' },
  },
  'REGI-2011': {
    status: 422,
    title: { zh: '没有变化', en: 'Nothing changes' },
    cause: { zh: '所填内容与现有登记相同', en: 'What is given equals what is registered' },
    remedy: { zh: '请填写要变更的项目', en: 'Give the items that change' },
  },
  'REGI-2012': {
    status: 409,
    title: { zh: '已登记为离退休人员', en: 'Registered as a retiree already' },
    cause: { zh: '人员 {personId} 已有退休登记', en: 'Person {personId} is a retiree already' },
    remedy: { zh: '请查询该人员', en: 'Look the person up' },
  },
  'REGI-2013': {
    status: 422,
    title: { zh: '终止月份早于起始月份', en: 'The end is before the start' },
    cause: {
      zh: '参保关系从 {start} 开始，不能于 {month} 终止',
      en: 'The relation begins in {start} and cannot end in {month}',
    },
    remedy: { zh: '请核对终止年月', en: 'Check the last month' },
  },
  'REGI-3001': {
    status: 422,
    title: { zh: '查询条件不足', en: 'Not enough to search by' },
    cause: {
      zh: '“{text}”不是证件号码、编号，也不是姓名或名称的开头',
      en: '"{text}" is no document number, no number and no beginning of a name',
    },
    remedy: {
      zh: '请输入 18 位号码、编号，或姓名（名称）的前几个字',
      en: 'Enter 18 characters of a number, an identifier, or the first characters of a name',
    },
  },
  'REGI-1101': {
    status: 422,
    title: { zh: '止日早于起日', en: 'It ends before it begins' },
    cause: { zh: '起日 {from}，止日 {to}', en: 'It begins on {from} and ends on {to}' },
    remedy: { zh: '请核对日期', en: 'Check the days' },
  },
  'REGI-1102': {
    status: 409,
    title: { zh: '已有同类事实', en: 'Another fact of this kind holds' },
    cause: {
      zh: '人员 {personId} 自 {day} 起已有 {kind}',
      en: 'Person {personId} has a fact {kind} from {day} on',
    },
    remedy: { zh: '更正请指明被更正的起日', en: 'To correct it, name the day on which it begins' },
  },
  'REGI-1103': {
    status: 404,
    title: { zh: '没有这样的事实', en: 'No such fact' },
    cause: {
      zh: '人员 {personId} 没有自 {day} 起、待处理的 {kind}',
      en: 'Person {personId} has no fact {kind} from {day} on that waits',
    },
    remedy: { zh: '请查询该人员的事实', en: 'Look at the facts of the person' },
  },
  'REGI-1105': {
    status: 404,
    title: { zh: '没有待复核的领取账户', en: 'No payee account waits' },
    cause: {
      zh: '人员 {personId} 没有自 {day} 起、待复核的领取账户',
      en: 'Person {personId} has no account from {day} on that waits',
    },
    remedy: { zh: '请查询该人员的领取账户', en: 'Look at the payee accounts of the person' },
  },
} as const satisfies ErrorFamily;
