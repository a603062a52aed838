import type { ErrorFamily } from './error-entry.js';

/** TREA: bank lines and treasury. */
export const treaErrors = {
  'TREA-1001': {
    status: 409,
    title: { zh: '银行账户已登记', en: 'Bank account is registered' },
    cause: { zh: '账号 {account} 已经登记', en: 'Account {account} is registered already' },
    remedy: { zh: '请核对账号', en: 'Check the number' },
  },
  /** Retired: the reader of files says it as RUNT-4025, with the line. */
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
    cause: {
      zh: '共 {rows} 行，{right} 行正确，{count} 行有错误（列出 {listed} 条），整个文件未导入',
      en: 'Of {rows} rows {right} are right and {count} wrong ({listed} are listed); nothing was taken in',
    },
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
    cause: {
      zh: '栏“{column}”的值“{value}”不正确，应为：{expected}',
      en: 'Column "{column}" has the value "{value}"; expected: {expected}',
    },
    remedy: {
      zh: '请按应有的写法更正该行（半角数字，不带千分位、公式或科学计数），再上传整个文件',
      en: 'Write it as expected (plain digits, no thousands separators, formula or exponent) and upload the whole file again',
    },
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
  'TREA-1013': {
    status: 422,
    title: { zh: '入账日期在文件日期之后', en: 'A bank date after the day of the file' },
    cause: {
      zh: '入账日期 {date} 晚于文件首行的日期 {day}',
      en: 'The bank date {date} is after {day}, the day that the first line of the file names',
    },
    remedy: { zh: '请与发送方核对日期，更正后重新上传', en: 'Clear the dates with the sender and upload it again' },
  },
  'TREA-1014': {
    status: 422,
    title: { zh: '文件首行没有日期', en: 'No day in the first line' },
    cause: {
      zh: '首行第五栏“{day}”不是 YYYY-MM-DD 的日期',
      en: 'The fifth field of the first line, "{day}", is no day as YYYY-MM-DD',
    },
    remedy: { zh: '请写明文件的日期，例如 2026-07-25', en: 'Write the day of the file there, for example 2026-07-25' },
  },
  'TREA-1015': {
    status: 422,
    title: { zh: '文件日期在今天之后', en: 'A file of a day that has not come' },
    cause: { zh: '文件首行的日期 {day} 晚于今天 {today}', en: 'The first line names {day}; today is {today}' },
    remedy: { zh: '请与发送方核对日期', en: 'Clear the day with the sender' },
  },
  'TREA-1101': {
    status: 422,
    title: { zh: '对账单不平', en: 'The statement does not add up' },
    cause: {
      zh: '账户 {account}：期初 {opening} 加收入 {totalIn} 减支出 {totalOut} 应为 {expected}，期末写的是 {closing}，差 {difference}',
      en: 'Account {account}: opening {opening} plus {totalIn} in less {totalOut} out is {expected}; the closing balance says {closing}, off by {difference}',
    },
    remedy: {
      zh: '整个文件未导入；请向银行重新获取完整的对账单',
      en: 'Nothing was taken in; fetch the whole statement from the bank again',
    },
  },
  'TREA-1102': {
    status: 422,
    title: { zh: '与上一份对账单不连续', en: 'The statement does not follow the last one' },
    cause: {
      zh: '账户 {account}：上一份（{day}）期末 {closing}，这一份期初 {opening}，差 {difference}',
      en: 'Account {account}: the last one ({day}) closes with {closing}, this one opens with {opening}, off by {difference}',
    },
    remedy: {
      zh: '整个文件未导入；请先导入中间缺少的对账单',
      en: 'Nothing was taken in; take in the statement that is missing between them first',
    },
  },
  'TREA-1103': {
    status: 422,
    title: { zh: '对账单日期早于上一份', en: 'The statement is older than the last one' },
    cause: {
      zh: '账户 {account} 的上一份对账单日期是 {last}，这一份是 {day}',
      en: 'The last statement of account {account} is of {last}, this one of {day}',
    },
    remedy: { zh: '请按日期顺序导入', en: 'Take them in by date' },
  },
  'TREA-1104': {
    status: 422,
    title: { zh: '余额不符', en: 'The balance does not agree' },
    cause: {
      zh: '该行之后的余额写的是 {stated}，按发生额应为 {expected}',
      en: 'The balance after the row says {stated}; by the amounts it is {expected}',
    },
    remedy: { zh: '请核对该行及之前是否缺行', en: 'See whether this row is right and none before it is missing' },
  },
  'TREA-1105': {
    status: 422,
    title: { zh: '该账户的文件须写期初期末余额', en: 'Files of this account state their balances' },
    cause: {
      zh: '账户 {account} 已有对账单（最近 {day}），没有余额的文件会使其不连续',
      en: 'Account {account} has statements (the last of {day}); a file without balances would break their chain',
    },
    remedy: {
      zh: '请在首行第 6、7 列写明期初、期末余额',
      en: 'State opening and closing balance as sixth and seventh field of the first line',
    },
  },
  'TREA-1106': {
    status: 422,
    title: { zh: '该类别不能在此记账', en: 'Such money cannot be booked here' },
    cause: {
      zh: '类别 {class} 的{direction}款在科目 {ledgerAccount} 的账户上没有记账规则',
      en: 'No posting rule books {direction}going money of class {class} on an account of {ledgerAccount}',
    },
    remedy: {
      zh: '请先更正流水的类别；保费由征集模块登记',
      en: 'Correct the class of the line first; contributions are booked by collection',
    },
  },
  'TREA-1108': {
    status: 422,
    title: { zh: '缺少对方单位', en: 'The other unit is missing' },
    cause: { zh: '类别 {class} 是单位之间的资金', en: 'Money of class {class} moves between units' },
    remedy: { zh: '请填写 counterpartUnit', en: 'Name counterpartUnit' },
  },
  'TREA-1109': {
    status: 409,
    title: { zh: '流水的状态不允许', en: 'The state of the line does not allow it' },
    cause: { zh: '流水 {line} 的状态是 {state}', en: 'The line {line} is {state}' },
    remedy: {
      zh: '未记账的可直接更正类别；已记账的须申请更正并由另一人批准；已配对的划转不能更正',
      en: 'Lines that are not booked change class at once, booked ones by a correction that another person approves, paired sweeps not at all',
    },
  },
  'TREA-1110': {
    status: 422,
    title: { zh: '个人账户基金部分不正确', en: 'Wrong part of the account fund' },
    cause: {
      zh: '{part} 元不能是这笔 {amount} 元、类别 {class} 的个人账户基金部分（账户基金：{fund}）',
      en: '{part} cannot be the part of the account fund in {amount} of class {class} (fund of the account: {fund})',
    },
    remedy: {
      zh: '须在 0 与金额之间；只归一个基金的账户和只入统筹的类别不能拆分',
      en: 'It lies between 0 and the amount; accounts of one fund and classes of the pooled fund are not split',
    },
  },
  'TREA-1111': {
    status: 409,
    title: { zh: '没有可配对的划出流水', en: 'No sweep went out that this could be' },
    cause: {
      zh: '没有已记账、未配对、金额 {amount} 元、划入科目 {ledgerAccount} 的划出流水',
      en: 'No booked and unpaired sweep of {amount} into {ledgerAccount} is there',
    },
    remedy: { zh: '请先登记划出账户的流水', en: 'Book the line of the account that it left first' },
  },
  'TREA-1112': {
    status: 404,
    title: { zh: '更正申请不存在', en: 'No such correction' },
    cause: { zh: '没有编号为 {correction} 的待批更正', en: 'No correction {correction} waits' },
    remedy: { zh: '请刷新列表', en: 'Load the list again' },
  },
  'TREA-1113': {
    status: 404,
    title: { zh: '指令不存在', en: 'No such instruction' },
    cause: { zh: '没有编号为 {instruction} 的指令', en: 'There is no instruction {instruction}' },
    remedy: { zh: '请核对编号', en: 'Check the number' },
  },
  'TREA-1114': {
    status: 409,
    title: { zh: '指令的状态不允许', en: 'The state of the instruction does not allow it' },
    cause: { zh: '指令 {instruction} 的状态是“{state}”', en: 'The instruction {instruction} is {state}' },
    remedy: { zh: '请刷新列表', en: 'Load the list again' },
  },
  'TREA-1115': {
    status: 409,
    title: { zh: '该流水不是指令的回执', en: 'The line does not answer the instruction' },
    cause: {
      zh: '指令 {instruction} 与流水 {line} 不符：{reason}',
      en: 'The instruction {instruction} and the line {line} do not agree: {reason}',
    },
    remedy: {
      zh: '须为同一账户、同一金额、未记账的支出流水',
      en: 'It is an outgoing line of the same account and amount that is not booked',
    },
  },
  'TREA-1116': {
    status: 422,
    title: { zh: '账户在该日无效', en: 'The account is not valid on the day' },
    cause: {
      zh: '账户 {account} 有效期为 {from} 至 {to}，日期 {date} 不在其中',
      en: 'Account {account} is valid from {from} to {to}; {date} lies outside',
    },
    remedy: { zh: '请核对账号和日期', en: 'Check account and date' },
  },
  'TREA-1117': {
    status: 409,
    title: { zh: '同一编号的指令内容不同', en: 'The number was used for another instruction' },
    cause: {
      zh: '编号 {instruction} 已用于另一笔指令',
      en: 'The number {instruction} stands for another instruction',
    },
    remedy: { zh: '请使用新的编号', en: 'Take a new number' },
  },
  'TREA-1118': {
    status: 409,
    title: { zh: '已有待批的更正', en: 'A correction waits already' },
    cause: { zh: '流水 {line} 已有待批的更正', en: 'A correction of line {line} waits for its decision' },
    remedy: { zh: '请先批准或退回该更正', en: 'Decide that one first' },
  },
  'TREA-1119': {
    status: 409,
    title: { zh: '找不到这笔划转的银行流水', en: 'The bank line of the transfer is not there' },
    cause: {
      zh: '符合 {what} 的未记账流水有 {count} 笔：{reason}',
      en: '{count} lines that are not booked fit {what}: {reason}',
    },
    remedy: {
      zh: '请先导入银行文件；有多笔时写明 evidence.bankLine',
      en: 'Take the bank file in first; where several fit, name evidence.bankLine',
    },
  },
  'TREA-1120': {
    status: 409,
    title: { zh: '账户没有对账单', en: 'An account has no statement' },
    cause: {
      zh: '截至 {day}，账户 {accounts} 没有带期初期末余额的对账单',
      en: 'Until {day} there is no statement with balances of the accounts {accounts}',
    },
    remedy: { zh: '请先导入银行对账单', en: 'Take the statements of the bank in first' },
  },
  'TREA-1121': {
    status: 409,
    title: { zh: '余额调节表的状态不允许', en: 'The state of the reconciliation does not allow it' },
    cause: {
      zh: '余额调节表 {reconciliation} 的状态是“{state}”',
      en: 'The reconciliation {reconciliation} is {state}',
    },
    remedy: { zh: '请刷新列表', en: 'Load the list again' },
  },
  'TREA-1122': {
    status: 404,
    title: { zh: '科目没有对应的银行账户', en: 'No bank account behind the account' },
    cause: {
      zh: '{day} 没有险种 {scheme}、科目 {account} 对应的银行账户',
      en: 'On {day} no bank account of scheme {scheme} is mirrored by account {account}',
    },
    remedy: { zh: '请核对科目，或先登记银行账户', en: 'Check the account, or register the bank account first' },
  },
  'TREA-1123': {
    status: 409,
    title: { zh: '调节后余额不符', en: 'The adjusted balances differ' },
    cause: {
      zh: '由银行调节后为 {bank} 元，由账面调节后为 {books} 元：科目余额与分录不一致',
      en: 'From the bank {bank} yuan, from the books {books} yuan: the trial balance says something else than its entries',
    },
    remedy: { zh: '请运行账务核验', en: 'Run the verification of the books' },
  },
  'TREA-1124': {
    status: 409,
    title: { zh: '未达账项过多', en: 'Too many items' },
    cause: {
      zh: '截至 {day} 银行与账面的未达账项超过 {limit} 笔',
      en: 'Until {day} more than {limit} items differ between bank and books',
    },
    remedy: { zh: '请先将银行流水记账', en: 'Book the lines of the bank first' },
  },
  'TREA-1125': {
    status: 409,
    title: { zh: '月份尚未结束', en: 'The month is not over' },
    cause: {
      zh: '今天是 {day}，{month} 的月末未到，余额调节表按月末编制',
      en: 'Today is {day}; a reconciliation of {month} stands at its last day',
    },
    remedy: { zh: '请在月末日起编制', en: 'Prepare it from the last day of the month' },
  },
  'TREA-1126': {
    status: 404,
    title: { zh: '余额调节表不存在', en: 'No such reconciliation' },
    cause: {
      zh: '没有编号为 {reconciliation} 的余额调节表',
      en: 'There is no reconciliation {reconciliation}',
    },
    remedy: { zh: '请核对编号', en: 'Check the number' },
  },
  'TREA-2001': {
    status: 404,
    title: { zh: '银行流水不存在', en: 'No such bank line' },
    cause: { zh: '没有编号为 {line} 的银行流水', en: 'There is no bank line {line}' },
    remedy: { zh: '请核对编号', en: 'Check the number' },
  },
} as const satisfies ErrorFamily;
