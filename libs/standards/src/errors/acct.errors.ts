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
  'ACCT-1104': {
    status: 409,
    title: { zh: '以前年度尚未结转', en: 'An earlier year is not closed' },
    cause: {
      zh: '{accounts} 个账户的 {earlier} 年尚未结转，{year} 年的计息缺少年初余额',
      en: '{accounts} accounts are not closed for {earlier}; the interest of {year} has no opening balance',
    },
    remedy: { zh: '请先结转 {earlier} 年', en: 'Close {earlier} first' },
  },
  'ACCT-1105': {
    status: 409,
    title: { zh: '该年度的账套尚未结账', en: 'The books of the year are open' },
    cause: {
      zh: '{period} 尚未月结，{year} 年仍可能有缴费到账',
      en: '{period} is not closed; contributions may still be credited in {year}',
    },
    remedy: { zh: '请完成 {year} 年各月月结后再结转', en: 'Close every month of {year}, then close the accounts' },
  },
  'ACCT-1106': {
    status: 409,
    title: { zh: '没有可结算的暂用利率', en: 'No provisional rate to settle' },
    cause: {
      zh: '{year} 年没有按暂用利率结转的账户，或正式利率尚未公布，或已结算',
      en: 'No account of {year} was closed with a provisional rate, or the real one is not published, or it is settled',
    },
    remedy: { zh: '请待正式记账利率公布后结算', en: 'Settle when the real rate is published' },
  },
  'ACCT-1107': {
    status: 409,
    title: { zh: '以前年度仍按暂用利率计息', en: 'An earlier year stands at a provisional rate' },
    cause: {
      zh: '{earlier} 年按暂用利率结转且未结算，{year} 年的年初余额尚不确定',
      en: '{earlier} was closed with a provisional rate and is not settled; the opening balance of {year} is not final',
    },
    remedy: {
      zh: '请待 {earlier} 年正式利率公布并结算后再结转',
      en: 'Settle {earlier} first, when its rate is published',
    },
  },
} as const satisfies ErrorFamily;
