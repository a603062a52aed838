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
  'ASMT-2004': {
    status: 409,
    title: { zh: '不能复核自己执行的核定', en: 'The same person' },
    cause: { zh: '{user} 执行了核定 {hold}', en: '{user} ran the assessment of hold {hold}' },
    remedy: { zh: '请由另一名复核人员复核', en: 'Let another reviewer look at it' },
  },
  'ASMT-2005': {
    status: 409,
    title: { zh: '所确认的不是现在的数字', en: 'Other figures' },
    cause: { zh: '摘要 {digest} 不是待复核核定 {hold} 的摘要', en: '{digest} is not the digest of hold {hold}' },
    remedy: { zh: '请重新打开并核对数字', en: 'Open it again and check the figures' },
  },
} as const satisfies ErrorFamily;
