import type { ErrorFamily } from './error-entry.js';

/** TREA: bank lines and treasury. */
export const treaErrors = {
  'TREA-1001': {
    status: 409,
    title: { zh: '银行账户已登记', en: 'Bank account is registered' },
    cause: { zh: '账号 {account} 已经登记', en: 'Account {account} is registered already' },
    remedy: { zh: '请核对账号', en: 'Check the number' },
  },
  'TREA-1002': {
    status: 422,
    title: { zh: '文件编码不正确', en: 'Wrong encoding' },
    cause: {
      zh: '文件既不是完整的 UTF-8，也不是完整的 GB18030 文本',
      en: 'The file is neither whole UTF-8 nor whole GB18030 text',
    },
    remedy: { zh: '请以 UTF-8 或 GB18030 重新导出后上传', en: 'Export it again as UTF-8 or GB18030' },
  },
  'TREA-1003': {
    status: 422,
    title: { zh: '文件不完整', en: 'File is cut off' },
    cause: {
      zh: '读到第 {line} 行为止没有 TAIL 结束行，文件可能在传输中被截断',
      en: 'No TAIL line up to line {line}: the file was probably cut off',
    },
    remedy: { zh: '请重新获取并上传完整文件', en: 'Fetch the whole file again' },
  },
  'TREA-1004': {
    status: 422,
    title: { zh: '文件格式不符', en: 'Not this format' },
    cause: { zh: '应为“{format}”，实际为“{found}”', en: 'Expected "{format}", found "{found}"' },
    remedy: { zh: '请按文件格式说明导出', en: 'Export it by the description of the format' },
  },
  'TREA-1005': {
    status: 422,
    title: { zh: '账户不可用', en: 'Account cannot be used' },
    cause: {
      zh: '账号 {account} 未登记，或账户类型与文件不符',
      en: 'Account {account} is not registered, or is of another kind than the file',
    },
    remedy: { zh: '请先登记账户，或核对文件首行', en: 'Register the account first, or check the first line' },
  },
  'TREA-1006': {
    status: 409,
    title: { zh: '同一文件已导入', en: 'The same file again' },
    cause: { zh: '文件 {file} 的内容已于 {when} 导入', en: 'The content of {file} was taken in at {when}' },
    remedy: { zh: '无需再次导入；如确有新到账，请上传新文件', en: 'Nothing to do; upload a new file for new receipts' },
  },
  'TREA-1007': {
    status: 422,
    title: { zh: '文件有错误行', en: 'Wrong rows in the file' },
    cause: { zh: '共 {count} 行有错误，整个文件未导入', en: '{count} rows are wrong; nothing was taken in' },
    remedy: { zh: '请按所列行号更正后重新上传', en: 'Correct the rows that are listed and upload again' },
  },
  'TREA-1008': {
    status: 409,
    title: { zh: '银行流水号重复', en: 'Bank number came before' },
    cause: {
      zh: '有 {count} 笔流水号已存在，例如 {number}，整个文件未导入',
      en: '{count} numbers are known already, for example {number}; nothing was taken in',
    },
    remedy: { zh: '请与银行核对后上传不含重复流水的文件', en: 'Clear it with the bank and upload a file without them' },
  },
  'TREA-1009': {
    status: 422,
    title: { zh: '文件合计不符', en: 'Totals of the file do not agree' },
    cause: {
      zh: '结束行为 {statedRows} 笔、{statedTotal} 元，实际 {rows} 笔、{total} 元',
      en: 'The tail states {statedRows} rows and {statedTotal}; there are {rows} rows and {total}',
    },
    remedy: {
      zh: '请重新获取文件；仍不符时与发送方核对',
      en: 'Fetch the file again; clear it with the sender if it stays so',
    },
  },
  'TREA-1010': {
    status: 413,
    title: { zh: '文件过大', en: 'File is too large' },
    cause: { zh: '文件超过 {limit} MB', en: 'The file is larger than {limit} MB' },
    remedy: { zh: '请分多个文件上传', en: 'Split it' },
  },
  'TREA-1011': {
    status: 422,
    title: { zh: '字段不正确', en: 'Wrong field' },
    cause: { zh: '字段 {field} 的值“{value}”不正确', en: 'Field {field} has the value "{value}"' },
    remedy: { zh: '请更正该行', en: 'Correct the row' },
  },
  'TREA-1012': {
    status: 422,
    title: { zh: '入账日期在今天之后', en: 'A bank date that has not come' },
    cause: { zh: '入账日期 {date} 晚于今天 {today}', en: 'The bank date {date} is after today, {today}' },
    remedy: {
      zh: '请向银行核对日期，更正该行后重新上传',
      en: 'Ask the bank for the right date, correct the row and upload again',
    },
  },
  'TREA-2001': {
    status: 404,
    title: { zh: '银行流水不存在', en: 'No such bank line' },
    cause: { zh: '没有编号为 {line} 的银行流水', en: 'There is no bank line {line}' },
    remedy: { zh: '请核对编号', en: 'Check the number' },
  },
} as const satisfies ErrorFamily;
