import type { ErrorFamily } from './error-entry.js';

/** COLL: collection, receipts and allocation. */
export const collErrors = {
  'COLL-1001': {
    status: 422,
    title: { zh: '到账文件有错误行', en: 'Wrong rows in the receipt file' },
    cause: {
      zh: '共 {rows} 行，{right} 行正确，{count} 行有错误（列出 {listed} 条），整个文件未导入',
      en: 'Of {rows} rows {right} are right and {count} wrong ({listed} are listed); nothing was taken in',
    },
    remedy: { zh: '请按所列行号更正后重新上传', en: 'Correct the rows that are listed and upload again' },
  },
  'COLL-1002': {
    status: 422,
    title: { zh: '到账文件字段不正确', en: 'Wrong field in the receipt file' },
    cause: {
      zh: '{record} 行的“{column}”为“{value}”，应为：{expected}',
      en: 'In a {record} row the field {column} holds "{value}"; expected: {expected}',
    },
    remedy: {
      zh: '请按应有的写法更正该行（半角数字，不带千分位、公式或科学计数），再上传整个文件',
      en: 'Write it as expected (plain digits, no thousands separators, formula or exponent) and upload the whole file again',
    },
  },
  'COLL-1003': {
    status: 422,
    title: { zh: '到账文件合计不符', en: 'Totals of the receipt file do not agree' },
    cause: {
      zh: '结束行为 {stated}，实际为 {found}（到账笔数,明细行数,到账金额,明细金额）',
      en: 'The tail states {stated}; found {found} (receipts, persons, amount, amount of persons)',
    },
    remedy: {
      zh: '请重新获取文件；仍不符时与税务部门核对',
      en: 'Fetch the file again; clear it with the tax office if it stays so',
    },
  },
  'COLL-1004': {
    status: 404,
    title: { zh: '没有应缴数据', en: 'Nothing to demand' },
    cause: {
      zh: '做账期号 {period} 没有需要由税务征收的应缴核定',
      en: 'Posting period {period} has no open demand for the tax office',
    },
    remedy: { zh: '请先完成核定，或核对征收方式', en: 'Assess the month first, or check the mode of collection' },
  },
  'COLL-2001': {
    status: 409,
    title: { zh: '到账入账未完成', en: 'Posting did not finish' },
    cause: { zh: '批次 {run} 有分块失败：{reason}', en: 'A chunk of batch {run} failed: {reason}' },
    remedy: {
      zh: '请排除原因后再次执行，已完成的部分不会重复',
      en: 'Remove the cause and run it again; what is done is not repeated',
    },
  },
  'COLL-2002': {
    status: 409,
    title: { zh: '暂收款不足或应缴已足额', en: 'Not that much to match' },
    cause: {
      zh: '流水 {line} 的暂收余额为 {suspense} 元，核定单 {demand} 尚欠 {outstanding} 元，本次为 {amount} 元',
      en: 'Line {line} holds {suspense}, demand {demand} is short of {outstanding}; asked for {amount}',
    },
    remedy: { zh: '请核对金额', en: 'Check the amount' },
  },
  'COLL-2003': {
    status: 501,
    title: { zh: '参数取值尚未支持', en: 'Value is not supported yet' },
    cause: {
      zh: '参数 {parameter} 的取值“{value}”尚未实现',
      en: 'Parameter {parameter} is "{value}", which is not built yet',
    },
    remedy: { zh: '请暂用默认取值', en: 'Use the default value for now' },
  },
  'COLL-2004': {
    status: 409,
    title: { zh: '不能冲销', en: 'Cannot be reversed' },
    cause: {
      zh: '核定单 {demand} 在此之后还有到账，须先冲销流水 {later}',
      en: 'Demand {demand} has a later receipt; line {later} must be reversed first',
    },
    remedy: { zh: '请按从后到前的顺序冲销', en: 'Reverse from the last to the first' },
  },
  'COLL-2005': {
    status: 409,
    title: { zh: '流水未入账', en: 'Line is not booked' },
    cause: { zh: '流水 {line} 当前状态为 {state}', en: 'Line {line} is in state {state}' },
    remedy: { zh: '只有已入账的流水可以冲销', en: 'Only a booked line can be reversed' },
  },
  'COLL-2006': {
    status: 409,
    title: { zh: '正在入账', en: 'A posting is under way' },
    cause: { zh: '险种 {scheme} 的到账入账批次尚未完成', en: 'The posting of scheme {scheme} has not finished' },
    remedy: { zh: '请待批次完成后再试', en: 'Try again when it has finished' },
  },
  'COLL-2007': {
    status: 409,
    title: { zh: '须按明细入账', en: 'Detail is needed' },
    cause: {
      zh: '核定单 {demand} 按税务明细入账，不能按顺序分配',
      en: "Demand {demand} is credited by the tax office's detail, not by an order",
    },
    remedy: { zh: '请取得该笔到账的人员明细', en: 'Get the detail of persons for this receipt' },
  },
  'COLL-2009': {
    status: 409,
    title: { zh: '险种不同', en: 'Another scheme' },
    cause: {
      zh: '到账 {line} 是险种 {scheme} 账户的款，核定单 {demand} 属险种 {demandScheme}；各险种基金分别建账，不得相互挪用',
      en: 'The money of line {line} is of scheme {scheme}, demand {demand} of scheme {demandScheme}; the funds of schemes are kept apart',
    },
    remedy: {
      zh: '请核对核定单；款项进错账户的，按退款处理后由缴款人缴入正确账户',
      en: 'Check the demand; money in the wrong account is paid back and paid in again',
    },
  },
  'COLL-2011': {
    status: 422,
    title: { zh: '计收日晚于今天', en: 'The day lies after today' },
    cause: { zh: '{day} 晚于今天 {today}', en: '{day} is after today, {today}' },
    remedy: { zh: '请选择今天或以前的日期', en: 'Take today or a day before' },
  },
  'COLL-2012': {
    status: 409,
    title: { zh: '滞纳金批次未完成', en: 'The late-fee run did not finish' },
    cause: { zh: '批次 {run} 有分块失败：{reason}', en: 'A chunk of batch {run} failed: {reason}' },
    remedy: {
      zh: '请排除原因后再次执行，已计收的天数不会重复',
      en: 'Remove the cause and run it again; days that were charged are not charged again',
    },
  },
  'COLL-2013': {
    status: 409,
    title: { zh: '有到账尚未入账', en: 'Money is not posted yet' },
    cause: {
      zh: '险种 {scheme} 在 {throughOn} 及以前到账的 {lines} 笔、{amount} 元尚未入账，不能对仍欠缴的计收滞纳金',
      en: '{lines} lines of scheme {scheme}, {amount} yuan, came in by {throughOn} and are not posted; what is owed still is not known',
    },
    remedy: {
      zh: '请先执行到账入账（已结账日期的到账先处理差异），再计收滞纳金；只对已缴清的计收（paid）不受限制',
      en: 'Post the money first (settle what lies in closed days), then charge; charging what is paid whole (paid) needs no wait',
    },
  },
  'COLL-2014': {
    status: 409,
    title: { zh: '另一滞纳金批次正在进行', en: 'Another late-fee run is open' },
    cause: {
      zh: '险种 {scheme} 有未完成的批次：计至 {throughOn}，口径 {basis}，与本次要求不同',
      en: 'A run of scheme {scheme} is open: through {throughOn}, basis {basis}; this asks for other terms',
    },
    remedy: {
      zh: '请以相同的日期和口径执行，完成该批次后再执行本次',
      en: 'Ask for the same day and basis to finish it, then run this one',
    },
  },
  'COLL-2021': {
    status: 422,
    title: { zh: '没有逾期的欠费', en: 'Nothing is overdue' },
    cause: { zh: '{employer} 在 {day} 没有逾期未缴的核定', en: '{employer} owes nothing after its day on {day}' },
    remedy: { zh: '不必催缴；请核对缴费截止日和缓缴', en: 'No reminder is needed; look at the due day and deferrals' },
  },
  'COLL-2022': {
    status: 409,
    title: { zh: '今天已经催缴', en: 'Reminded today already' },
    cause: { zh: '{employer} 在 {day} 已发出催缴', en: 'A reminder of {employer} was issued on {day}' },
    remedy: { zh: '请记录送达，到下一步日期再催缴', en: 'Record how it was served; the next step has its day' },
  },
  'COLL-2023': {
    status: 404,
    title: { zh: '没有这个催缴', en: 'No such reminder' },
    cause: {
      zh: '没有编号为 {reminder} 的催缴，或不在您的权限范围内',
      en: 'There is no reminder {reminder}, or it is outside your scope',
    },
    remedy: { zh: '请从催缴列表中选择', en: 'Choose one from the list of reminders' },
  },
  'COLL-2024': {
    status: 409,
    title: { zh: '不能这样记录送达', en: 'It cannot be served like that' },
    cause: {
      zh: '催缴 {reminder} 于 {issuedOn} 发出，已送达日 {servedOn}；所填送达日 {day}，今天 {today}',
      en: 'Reminder {reminder} was issued on {issuedOn}, served on {servedOn}; the day given is {day}, today is {today}',
    },
    remedy: {
      zh: '送达只记录一次，送达日须在发出日至今天之间',
      en: 'It is served once, on a day from its issue to today',
    },
  },
} as const satisfies ErrorFamily;
