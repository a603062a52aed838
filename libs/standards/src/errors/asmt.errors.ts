import type { ErrorFamily } from './error-entry.js';

/** ASMT: assessment of contributions. */
export const asmtErrors = {
  'ASMT-1001': {
    status: 404,
    title: { zh: '应缴核定不存在', en: 'No such demand' },
    cause: {
      zh: '没有编号为 {demand} 的应缴核定，或不在您的权限范围内',
      en: 'There is no demand {demand}, or it is outside your scope',
    },
    remedy: { zh: '请核对编号', en: 'Check the number' },
  },
  'ASMT-2002': {
    status: 409,
    title: { zh: '核定批次未完成', en: 'Assessment did not finish' },
    cause: { zh: '批次 {run} 有分块失败：{reason}', en: 'A chunk of batch {run} failed: {reason}' },
    remedy: {
      zh: '请排除原因后再次执行核定，已完成的部分不会重复',
      en: 'Remove the cause and run it again; what is done is not repeated',
    },
  },
  'ASMT-1002': {
    status: 404,
    title: { zh: '没有待复核的核定', en: 'No such hold' },
    cause: { zh: '没有编号为 {hold} 的待复核核定', en: 'No assessment waits as hold {hold}' },
    remedy: { zh: '请从待复核列表中选择', en: 'Choose one from the list of holds' },
  },
  'ASMT-2003': {
    status: 409,
    title: {
      zh: '核定结果与上月相差过大，等待第二人复核',
      en: 'The result departs from the last month and waits for a second person',
    },
    cause: {
      zh: '{period} {kind}（month 当月，difference 补差）：{persons} 人，应缴 {more} 元，退还 {less} 元；上月 {lastPeriod} 应缴 {lastAmount} 元。相差超过三成且超过十万元，未写入任何数据',
      en: '{period} {kind}: {persons} persons, {more} yuan demanded, {less} yuan taken back; {lastPeriod} came to {lastAmount} yuan. That departs by more than three tenths and 100,000 yuan. Nothing was written',
    },
    remedy: {
      zh: '请核对参数和申报；确属如此的，由另一名复核人员按编号 {hold} 复核，然后再次执行核定',
      en: 'Check parameters and declarations; if they are right, another reviewer releases hold {hold}, and the assessment is run again',
    },
  },
  'ASMT-2005': {
    status: 409,
    title: { zh: '所确认的不是现在的数字', en: 'Other figures' },
    cause: { zh: '摘要 {digest} 不是待复核核定 {hold} 的摘要', en: '{digest} is not the digest of hold {hold}' },
    remedy: { zh: '请重新打开并核对数字', en: 'Open it again and check the figures' },
  },
  'ASMT-1101': {
    status: 409,
    title: { zh: '核定已有到账，不能作废', en: 'Money was collected on the demand' },
    cause: { zh: '核定 {demand} 已到账 {collected} 元', en: '{collected} yuan were collected on demand {demand}' },
    remedy: { zh: '请先冲回有关到账，再申请作废', en: 'Reverse the receipts first, then cancel it' },
  },
  'ASMT-1102': {
    status: 409,
    title: { zh: '核定已作废', en: 'The demand is cancelled already' },
    cause: { zh: '核定 {demand} 已作废', en: 'Demand {demand} was cancelled before' },
    remedy: { zh: '不必再次作废；可执行核定重新生成', en: 'Nothing to do; run the assessment to make it again' },
  },
  'ASMT-1103': {
    status: 409,
    title: { zh: '作废申请已提交', en: 'A cancellation was requested already' },
    cause: {
      zh: '核定 {demand} 的作废申请正在等待第二人',
      en: 'A cancellation of demand {demand} waits for its second person',
    },
    remedy: { zh: '请由另一名人员确认或不同意', en: 'Let another person confirm or refuse it' },
  },
  'ASMT-1104': {
    status: 404,
    title: { zh: '没有等待确认的作废申请', en: 'No cancellation waits' },
    cause: { zh: '核定 {demand} 没有等待确认的作废申请', en: 'Nobody asked to cancel demand {demand}' },
    remedy: { zh: '请先由经办人申请', en: 'Let a handler ask for it first' },
  },
  'ASMT-1106': {
    status: 409,
    title: { zh: '该核定的月份已有后来的补差', en: 'Later differences stand on the demand' },
    cause: {
      zh: '核定 {demand} 的月份有补差核定 {later}',
      en: 'Months of demand {demand} have the difference demand {later}',
    },
    remedy: { zh: '请先作废后来的补差', en: 'Cancel the later differences first' },
  },
  'ASMT-1107': {
    status: 409,
    title: { zh: '核定已重新生成多次', en: 'The demand was made too often' },
    cause: { zh: '核定 {demand} 已是第 {times} 次生成', en: 'Demand {demand} is the {times}th of its kind' },
    remedy: { zh: '请以补充申报和补差更正', en: 'Correct it by a supplementary declaration or a difference' },
  },
  'ASMT-1108': {
    status: 409,
    title: { zh: '不能同时作废申报', en: 'The declaration cannot become void with it' },
    cause: {
      zh: '核定 {demand} 没有申报，或其申报另有核定 {other}',
      en: 'Demand {demand} follows from no declaration, or its declaration has demand {other} too',
    },
    remedy: { zh: '请先作废另一核定，或只作废核定', en: 'Cancel the other demand first, or cancel the demand alone' },
  },
  'ASMT-1109': {
    status: 409,
    title: { zh: '核定不在应缴状态，不能加收', en: 'Demands that are not owed cannot be charged' },
    cause: { zh: '{demands} 个核定已缴清、作废或为退费', en: '{demands} demands are paid, cancelled or refunds' },
    remedy: { zh: '请只对未缴清的核定加收滞纳金或利息', en: 'Charge late fees and interest on demands that are owed' },
  },
  'ASMT-1110': {
    status: 409,
    title: { zh: '该核定已计收滞纳金', en: 'Late fees stand on the demand' },
    cause: {
      zh: '核定 {demand} 已由滞纳金核定 {later} 计收滞纳金',
      en: 'Late-fee demand {later} charges days of demand {demand}',
    },
    remedy: { zh: '请先作废该滞纳金核定', en: 'Cancel the late-fee demand first' },
  },
  'ASMT-1201': {
    status: 404,
    title: { zh: '没有这个缓缴', en: 'No such deferral' },
    cause: {
      zh: '没有编号为 {deferral} 的缓缴，或不在您的权限范围内',
      en: 'There is no deferral {deferral}, or it is outside your scope',
    },
    remedy: { zh: '请从缓缴列表中选择', en: 'Choose one from the list of deferrals' },
  },
  'ASMT-1202': {
    status: 409,
    title: { zh: '缓缴的月份过多或日期不对', en: 'Too many months, or a wrong day' },
    cause: {
      zh: '{fromPeriod} 至 {throughPeriod} 为 {months} 个月，缓缴至 {deferredTo}；最多 {most} 个月，且缓缴日须在今天 {today} 以后、不晚于 {latest}',
      en: '{fromPeriod} to {throughPeriod} are {months} month(s), deferred to {deferredTo}; at most {most}, and the day lies after today {today} and not after {latest}',
    },
    remedy: { zh: '请缩短月份或改正日期', en: 'Take fewer months or another day' },
  },
  'ASMT-1203': {
    status: 409,
    title: { zh: '这些月份已有缓缴', en: 'A deferral of these months is there already' },
    cause: {
      zh: '单位 {employer} 在 {fromPeriod} 至 {throughPeriod} 之间已有申请中或已批准的缓缴',
      en: 'Employer {employer} has a deferral between {fromPeriod} and {throughPeriod} that is asked for or approved',
    },
    remedy: { zh: '请先处理原来的缓缴', en: 'Decide on or end the other one first' },
  },
  'ASMT-1204': {
    status: 409,
    title: { zh: '缓缴的状态不允许该操作', en: 'The state of the deferral does not allow it' },
    cause: { zh: '缓缴 {deferral} 的状态是 {state}', en: 'Deferral {deferral} is {state}' },
    remedy: { zh: '请重新打开后核对', en: 'Open it again and look' },
  },
} as const satisfies ErrorFamily;
