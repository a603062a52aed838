import type { ErrorFamily } from './error-entry.js';

/** LOAD: opening loads. */
export const loadErrors = {
  'LOAD-1001': {
    status: 404,
    title: { zh: '期初数据不存在', en: 'No such opening load' },
    cause: { zh: '没有编号为 {loadId} 的期初数据', en: 'There is no opening load {loadId}' },
    remedy: { zh: '请核对编号', en: 'Check the number' },
  },
  'LOAD-1002': {
    status: 409,
    title: { zh: '期初数据的状态不允许', en: 'The state of the opening load does not allow it' },
    cause: { zh: '期初数据 {loadId} 的状态为“{state}”', en: 'The opening load {loadId} is “{state}”' },
    remedy: { zh: '试算结束后再办理；已确认的期初已锁定', en: 'Wait for the trial to end; what is agreed is locked' },
  },
  'LOAD-1003': {
    status: 409,
    title: { zh: '该类文件没有对照关系', en: 'No mapping for this kind of file' },
    cause: { zh: '期初数据 {loadId} 尚无“{kind}”的列对照', en: 'The opening load {loadId} has no mapping for {kind}' },
    remedy: { zh: '请先提交对照关系，再上传文件', en: 'Give the mapping first, then upload the file' },
  },
  'LOAD-1004': {
    status: 403,
    title: { zh: '期初建账须覆盖全单位', en: 'An opening load is about the whole unit' },
    cause: { zh: '您的权限不包括经办机构 {agency}', en: 'Your districts lack {agency}' },
    remedy: {
      zh: '请由覆盖全部经办机构的人员办理',
      en: 'Have it done by somebody whose districts are all of the unit',
    },
  },
  'LOAD-1005': {
    status: 404,
    title: { zh: '文件不存在', en: 'No such file' },
    cause: { zh: '期初数据 {loadId} 没有文件 {fileId}', en: 'The opening load {loadId} has no file {fileId}' },
    remedy: { zh: '请核对编号；文件可能已被替换', en: 'Check the number; the file may have been replaced' },
  },
  'LOAD-1006': {
    status: 409,
    title: { zh: '期初已建账', en: 'The books were opened' },
    cause: { zh: '险种 {scheme} 的期初已确认并锁定', en: 'The opening of scheme {scheme} is agreed and locked' },
    remedy: { zh: '更正请走账户调整', en: 'Correct by an adjustment' },
  },
  'LOAD-1007': {
    status: 409,
    title: { zh: '另一期初正在试算或已确认', en: 'Another opening load cannot be replaced' },
    cause: {
      zh: '险种 {scheme} 的期初数据 {loadId} 状态为“{state}”',
      en: 'The opening load {loadId} of scheme {scheme} is “{state}”',
    },
    remedy: { zh: '试算结束后再新建；已确认的不能代替', en: 'Wait for its trial; what is agreed is not replaced' },
  },
  'LOAD-1008': {
    status: 422,
    title: { zh: '期初月份不正确', en: 'Wrong month of the opening' },
    cause: { zh: '期初月份 {month} 晚于本月 {latest}', en: 'The month {month} is after {latest}' },
    remedy: { zh: '期初余额应为已结束月份的月末数', en: 'Balances stand at the end of a month that is over' },
  },
  'LOAD-2000': {
    status: 422,
    title: { zh: '对照关系有误', en: 'The mapping has faults' },
    cause: { zh: '共 {count} 处', en: '{count} places' },
    remedy: { zh: '请按所列位置更正', en: 'Correct the places that are listed' },
  },
  'LOAD-2001': {
    status: 422,
    title: { zh: '没有这个指标', en: 'No such item' },
    cause: {
      zh: '“{kind}”的“{column}”对照到“{item}”，该类文件没有此指标',
      en: '{kind}: “{column}” is mapped to “{item}”, which this kind of file does not have',
    },
    remedy: { zh: '请使用该类文件的指标代码或名称', en: 'Use a code or name of the items of this kind' },
  },
  'LOAD-2002': {
    status: 422,
    title: { zh: '指标重复对照', en: 'An item is mapped twice' },
    cause: {
      zh: '“{kind}”的“{column}”：指标“{item}”已对照到另一列',
      en: '{kind}, “{column}”: the item “{item}” has another column already',
    },
    remedy: { zh: '每个指标只对照一列', en: 'Map each item once' },
  },
  'LOAD-2003': {
    status: 422,
    title: { zh: '缺少必填指标', en: 'A required item is missing' },
    cause: { zh: '“{kind}”没有对照必填指标“{item}”', en: '{kind} maps nothing to the required item “{item}”' },
    remedy: { zh: '请对照一列，或给出固定值', en: 'Map a column to it, or give a constant' },
  },
  'LOAD-2004': {
    status: 422,
    title: { zh: '代码不在标准代码表中', en: 'A code is not in the list' },
    cause: {
      zh: '“{kind}”的“{item}”：代码“{value}”不在代码表 {list} 中',
      en: '{kind}, “{item}”: the code “{value}” is not in the list {list}',
    },
    remedy: { zh: '请使用标准代码', en: 'Use a code of the standard' },
  },
  'LOAD-2005': {
    status: 422,
    title: { zh: '指标没有代码表', en: 'The item has no code list' },
    cause: { zh: '“{kind}”的“{item}”不是代码项，不能对照代码', en: '{kind}: “{item}” is no coded item' },
    remedy: { zh: '请删去该代码对照', en: 'Take these codes away' },
  },
  'LOAD-2006': {
    status: 422,
    title: { zh: '没有指明人员或单位', en: 'Nothing tells whom the rows are about' },
    cause: { zh: '“{kind}”须对照其中一项：{items}', en: '{kind} needs one of: {items}' },
    remedy: {
      zh: '请对照旧系统编号或证件号码、信用代码',
      en: 'Map the legacy number, or the document number or credit code',
    },
  },
  'LOAD-3000': {
    status: 422,
    title: { zh: '文件列与对照关系不符', en: 'The file lacks a column of the mapping' },
    cause: { zh: '文件没有“{column}”列', en: 'The file has no column “{column}”' },
    remedy: { zh: '请核对表头与对照关系', en: 'Compare header and mapping' },
  },
  'LOAD-3001': {
    status: 422,
    title: { zh: '表头列名重复', en: 'A column stands twice' },
    cause: { zh: '表头“{column}”出现两次', en: 'The header has “{column}” twice' },
    remedy: { zh: '请更正表头', en: 'Correct the header' },
  },
  'LOAD-3002': {
    status: 422,
    title: { zh: '文件没有数据行', en: 'The file has no rows' },
    cause: { zh: '文件“{fileName}”只有表头', en: '“{fileName}” has a header only' },
    remedy: { zh: '请核对文件', en: 'Check the file' },
  },
  'LOAD-3003': {
    status: 409,
    title: { zh: '文件与申明不符', en: 'The file is not the one announced' },
    cause: {
      zh: '申明的摘要为 {stated}，实际为 {found}',
      en: 'The announced digest is {stated}, the file has {found}',
    },
    remedy: { zh: '请重新上传', en: 'Upload it again' },
  },
  'LOAD-3010': {
    status: 422,
    title: { zh: '必填项为空', en: 'A required value is missing' },
    cause: { zh: '该项不能为空', en: 'The value must not be empty' },
    remedy: { zh: '请补齐', en: 'Fill it in' },
  },
  'LOAD-3011': {
    status: 422,
    title: { zh: '没有指明人员或单位', en: 'Nothing tells whom the row is about' },
    cause: { zh: '编号和号码都为空', en: 'Number and document are both empty' },
    remedy: { zh: '请填写其中一项', en: 'Fill in one of them' },
  },
  'LOAD-3012': {
    status: 422,
    title: { zh: '内容过长', en: 'The value is too long' },
    cause: { zh: '超过 {max} 个字符', en: 'More than {max} characters' },
    remedy: { zh: '请缩短', en: 'Shorten it' },
  },
  'LOAD-3013': {
    status: 422,
    title: { zh: '代码未知', en: 'Unknown code' },
    cause: {
      zh: '代码不在代码表 {list} 中，对照关系也没有它',
      en: 'The code is neither in the list {list} nor in the mapping',
    },
    remedy: { zh: '请更正，或在对照关系中补充此代码', en: 'Correct it, or add the code to the mapping' },
  },
  'LOAD-3014': {
    status: 422,
    title: { zh: '日期不正确', en: 'Not a day' },
    cause: { zh: '不是 {form} 或 YYYY-MM-DD 的日期', en: 'It is no day of the form {form} or YYYY-MM-DD' },
    remedy: { zh: '请更正', en: 'Correct it' },
  },
  'LOAD-3015': {
    status: 422,
    title: { zh: '年月不正确', en: 'Not a month' },
    cause: { zh: '不是年月', en: 'It is no month' },
    remedy: { zh: '请填写 202601 或 2026-01', en: 'Write 202601 or 2026-01' },
  },
  'LOAD-3016': {
    status: 422,
    title: { zh: '年度不正确', en: 'Not a year' },
    cause: { zh: '不是四位年度', en: 'It is no year of four digits' },
    remedy: { zh: '请更正', en: 'Correct it' },
  },
  'LOAD-3017': {
    status: 422,
    title: { zh: '数目不正确', en: 'Not a count' },
    cause: { zh: '不是零到 9999 的整数', en: 'It is no whole number from 0 to 9999' },
    remedy: { zh: '请更正', en: 'Correct it' },
  },
  'LOAD-3018': {
    status: 422,
    title: { zh: '金额不正确', en: 'Not an amount' },
    cause: { zh: '不是金额（单位 {unit}，至多两位小数）', en: 'It is no amount in {unit} with at most two decimals' },
    remedy: { zh: '请更正', en: 'Correct it' },
  },
} as const satisfies ErrorFamily;
