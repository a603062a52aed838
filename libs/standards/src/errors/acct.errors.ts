import type { ErrorFamily } from './error-entry.js';

/** ACCT: individual accounts. */
export const acctErrors = {
  'ACCT-1001': {
    status: 422,
    title: { zh: '期初合计不符', en: 'Opening totals do not agree' },
    cause: {
      zh: '申明为 {stated}，可用行合计为 {found}（人数,个人,单位），另有 {rejects} 行未采用',
      en: 'Stated {stated}; the accepted rows come to {found} (persons, personal, employer); {rejects} rows were left out',
    },
    remedy: { zh: '请更正数据或合计后重新提交', en: 'Correct rows or totals and submit again' },
  },
  'ACCT-1002': {
    status: 422,
    title: { zh: '复核合计不一致', en: 'The second person states other totals' },
    cause: {
      zh: '复核填写 {stated}（人数,个人,单位），与提交的期初不一致',
      en: 'The checker states {stated} (persons, personal, employer), which is not what was proposed',
    },
    remedy: { zh: '请两人核对原始资料后重新确认', en: 'Both check the sources, then agree again' },
  },
  'ACCT-1003': {
    status: 409,
    title: { zh: '期初已确认', en: 'Opening is agreed' },
    cause: { zh: '险种 {scheme} 的期初建账已确认并锁定', en: 'The opening of scheme {scheme} is agreed and locked' },
    remedy: { zh: '更正请走账户调整', en: 'Correct by an adjustment of the account' },
  },
  'ACCT-1004': {
    status: 422,
    title: { zh: '期初试算不平衡', en: 'Opening trial balance does not balance' },
    cause: { zh: '{fund} 账套借方 {debit}、贷方 {credit}', en: 'Book {fund}: debit {debit}, credit {credit}' },
    remedy: { zh: '请更正期初科目余额', en: 'Correct the balances' },
  },
  'ACCT-1006': {
    status: 404,
    title: { zh: '期初不存在', en: 'No such opening' },
    cause: { zh: '没有编号为 {opening} 的待确认期初', en: 'There is no proposed opening {opening}' },
    remedy: { zh: '请核对编号；可能已被新的提交代替', en: 'Check the number; a later proposal may have replaced it' },
  },
  'ACCT-2001': {
    status: 404,
    title: { zh: '个人账户不存在', en: 'No such account' },
    cause: {
      zh: '人员 {person} 没有险种 {scheme} 的个人账户，或不在您的权限范围内',
      en: 'Person {person} has no account of scheme {scheme}, or is outside your scope',
    },
    remedy: { zh: '请核对个人编号和险种', en: 'Check person and scheme' },
  },
  'ACCT-1101': {
    status: 409,
    title: { zh: '该年度个人账户已结转', en: 'The year of the account is closed' },
    cause: {
      zh: '人员 {person} 的个人账户 {year} 年已结转',
      en: 'The account of person {person} is closed through {year}',
    },
    remedy: { zh: '请以本年日期更正（差额）', en: 'Correct it by a delta valued in an open year' },
  },
  'ACCT-1102': {
    status: 409,
    title: { zh: '年度尚未结束', en: 'The year is not over' },
    cause: { zh: '今天是 {today}，{year} 年尚未结束', en: 'Today is {today}; {year} is not over' },
    remedy: { zh: '请在次年结转', en: 'Close it in the year after' },
  },
  'ACCT-1103': {
    status: 409,
    title: { zh: '个人账户年度结转未完成', en: 'The close of the year did not finish' },
    cause: { zh: '{year} 年结转有分块失败：{reason}', en: 'A chunk of the close of {year} failed: {reason}' },
    remedy: {
      zh: '请排除原因后再次执行，已完成的不会重复',
      en: 'Remove the cause and run it again; what is done is not repeated',
    },
  },
} as const satisfies ErrorFamily;
