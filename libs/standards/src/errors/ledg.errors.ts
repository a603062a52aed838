import type { ErrorFamily } from './error-entry.js';

/** LEDG: books of account. 1xxx entries, 2xxx periods, 3xxx seals and the verifier, 4xxx manual entries. */
export const ledgErrors = {
  'LEDG-1001': {
    status: 422,
    title: { zh: '凭证借贷不平', en: 'The entry does not balance' },
    cause: {
      zh: '账套 {book} 的凭证借方合计 {debit} 元、贷方合计 {credit} 元',
      en: 'In the book {book} the debits of the entry are {debit} yuan and its credits {credit} yuan',
    },
    remedy: { zh: '请检查各分录金额后重新提交', en: 'Check the amounts of the lines and submit again' },
  },
  'LEDG-1002': {
    status: 422,
    title: { zh: '会计科目不能使用', en: 'The account cannot be used' },
    cause: {
      zh: '科目“{account}”不存在、不属于险种 {scheme} 的“{fund}”账套，或缺少对方单位',
      en: 'The account "{account}" does not exist, is not of the book "{fund}" of scheme {scheme}, or lacks its counterpart unit',
    },
    remedy: {
      zh: '请按科目表选择末级科目；上下级往来科目须填对方单位',
      en: 'Choose a leaf of the chart; heads between units need the counterpart unit',
    },
  },
  'LEDG-1003': {
    status: 409,
    title: { zh: '同一业务已记账', en: 'The same fact is booked already' },
    cause: { zh: '该业务已有未冲销的凭证：{source}', en: 'There is an entry for it that is not reversed: {source}' },
    remedy: { zh: '如需更正，请先红字冲销原凭证', en: 'To correct it, reverse the first entry' },
  },
  'LEDG-1004': {
    status: 409,
    title: { zh: '凭证已冲销', en: 'The entry is reversed already' },
    cause: { zh: '凭证 {entry} 已被红字冲销', en: 'The entry {entry} was taken back by a red entry' },
    remedy: { zh: '请查看其冲销凭证', en: 'Look at the red entry that belongs to it' },
  },
  'LEDG-1005': {
    status: 422,
    title: { zh: '分录金额不正确', en: 'A line has no proper amount' },
    cause: {
      zh: '第 {line} 行须在借方或贷方之一填写金额，且凭证至少两行（0 表示行数不足）',
      en: 'Line {line} needs an amount on exactly one side, and an entry at least two lines (0: too few lines)',
    },
    remedy: { zh: '请更正分录', en: 'Correct the lines' },
  },
  'LEDG-1006': {
    status: 422,
    title: { zh: '同一凭证的表头不一致', en: 'Lines of one entry disagree' },
    cause: {
      zh: '业务“{source}”的分录在日期、规则或来源上不一致',
      en: 'The lines for "{source}" differ in date, rule or source',
    },
    remedy: { zh: '一张凭证只能有一个日期、规则和来源', en: 'Give an entry one date, one rule and one source' },
  },
  'LEDG-1007': {
    status: 404,
    title: { zh: '凭证不存在', en: 'There is no such entry' },
    cause: { zh: '没有编号为 {entry} 的凭证', en: 'No entry has the number {entry}' },
    remedy: { zh: '请核对凭证编号', en: 'Check the number' },
  },
  'LEDG-1008': {
    status: 409,
    title: { zh: '红字凭证不能再冲销', en: 'A red entry is not reversed' },
    cause: { zh: '凭证 {entry} 本身是冲销凭证', en: 'The entry {entry} is itself a reversal' },
    remedy: { zh: '请按正确内容重新记账', en: 'Post the right entry anew' },
  },
  'LEDG-1009': {
    status: 409,
    title: { zh: '非手工凭证不能在此冲销', en: 'Only manual entries are reversed here' },
    cause: { zh: '凭证 {entry} 来自业务“{source}”', en: 'The entry {entry} comes from "{source}"' },
    remedy: { zh: '请在原业务中办理冲正', en: 'Reverse the act that made it' },
  },
  'LEDG-2001': {
    status: 409,
    title: { zh: '该日期未开账或已结账', en: 'The day is not open for posting' },
    cause: {
      zh: '账套 {book} 在 {date} 没有打开的会计期间，或该日已日结',
      en: 'The book {book} has no open period on {date}, or that day is closed',
    },
    remedy: {
      zh: '请记入打开的日期；已结账月份须两人批准后反结账',
      en: 'Post to an open day; a closed month is reopened by two persons',
    },
  },
  'LEDG-2002': {
    status: 404,
    title: { zh: '该单位没有账套', en: 'The unit has no books' },
    cause: { zh: '单位 {unit} 尚未建账', en: 'No books were opened for the unit {unit}' },
    remedy: { zh: '请先建账', en: 'Open the books first' },
  },
  'LEDG-2003': {
    status: 409,
    title: { zh: '会计期间不能打开', en: 'The period cannot be opened' },
    cause: { zh: '{month} 早于建账月份或已结账', en: '{month} lies before the first month of the books or is closed' },
    remedy: { zh: '已结账月份请走反结账', en: 'Reopen a closed month instead' },
  },
  'LEDG-2004': {
    status: 409,
    title: { zh: '会计期间未打开', en: 'The period is not open' },
    cause: {
      zh: '单位 {unit} 的 {month} 未开账或已结账',
      en: 'The month {month} of the unit {unit} was not opened or is closed',
    },
    remedy: { zh: '请核对期间', en: 'Check the month' },
  },
  'LEDG-2005': {
    status: 409,
    title: { zh: '以前月份尚未结账', en: 'An earlier month is still open' },
    cause: { zh: '{month} 之前还有未结账的月份', en: 'A month before {month} is not closed' },
    remedy: { zh: '请按顺序结账', en: 'Close the months in their order' },
  },
  'LEDG-2007': {
    status: 409,
    title: { zh: '该月份不能反结账', en: 'The month cannot be reopened' },
    cause: { zh: '{month} 不是最后一个已结账月份', en: '{month} is not the last closed month' },
    remedy: { zh: '只能从最后一个已结账月份起依次反结账', en: 'Only the last closed month can be opened again' },
  },
  'LEDG-3001': {
    status: 500,
    title: { zh: '账套余额合计不为零', en: 'The balances of a book do not sum to zero' },
    cause: {
      zh: '账套 {book} 的期末余额合计为 {sum} 元',
      en: 'The closing balances of the book {book} sum to {sum} yuan',
    },
    remedy: { zh: '请停止结账并运行账务核验', en: 'Stop the close and run the verifier' },
  },
  'LEDG-4001': {
    status: 409,
    title: { zh: '期初凭证已存在', en: 'There is an opening entry already' },
    cause: {
      zh: '险种 {scheme} 的期初凭证已编制或已记账',
      en: 'The opening entry of the scheme {scheme} is prepared or posted',
    },
    remedy: { zh: '未记账的请先退回；已记账的请红字冲销', en: 'Return the prepared one, or reverse the posted one' },
  },
  'LEDG-4002': {
    status: 404,
    title: { zh: '手工凭证不存在', en: 'There is no such manual entry' },
    cause: { zh: '没有编号为 {entry} 的手工凭证', en: 'No manual entry has the number {entry}' },
    remedy: { zh: '请核对编号', en: 'Check the number' },
  },
  'LEDG-4003': {
    status: 409,
    title: { zh: '手工凭证已处理', en: 'The manual entry is decided already' },
    cause: { zh: '手工凭证 {entry} 的状态是 {state}', en: 'The manual entry {entry} is {state}' },
    remedy: { zh: '请刷新列表', en: 'Load the list again' },
  },
  /** Retired: a field says it as KERN-0001 or RUNT-4103. */
  'LEDG-4004': {
    status: 422,
    title: { zh: '分录金额须为正数', en: 'Amounts of a manual entry are positive' },
    cause: {
      zh: '手工凭证的金额须为不小于零、最多两位小数的字符串',
      en: 'An amount must be a string, not below zero, with at most two decimals',
    },
    remedy: { zh: '反方向请填另一栏；更正请用红字冲销', en: 'Use the other side, or reverse the entry to correct it' },
  },
} as const satisfies ErrorFamily;
