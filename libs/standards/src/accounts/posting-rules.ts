import type { Fund } from './account-definition.js';
import { CENTRALLY_ADJUSTED } from './chart.js';
import type { PostingRule, PostingRuleLine } from './posting-rule.js';

const SINCE = '1998-01';
const SYSTEM = '财会〔2017〕28号';

const line = (fund: Fund, side: 'debit' | 'credit', account: string, ...amounts: string[]): PostingRuleLine => ({
  fund,
  side,
  account,
  amounts,
});
const debit = (fund: Fund, account: string, ...amounts: string[]): PostingRuleLine =>
  line(fund, 'debit', account, ...amounts);
const credit = (fund: Fund, account: string, ...amounts: string[]): PostingRuleLine =>
  line(fund, 'credit', account, ...amounts);
const red = (lines: readonly PostingRuleLine[]): PostingRuleLine[] => lines.map((entry) => ({ ...entry, red: true }));
type Extra = Partial<Pick<PostingRule, 'validFrom' | 'schemes' | 'manual' | 'aggregate' | 'source' | 'certainty'>>;

const rule = (
  id: string,
  zh: string,
  en: string,
  lines: readonly PostingRuleLine[],
  extra: Extra = {},
): PostingRule => ({
  id,
  title: { zh, en },
  validFrom: SINCE,
  lines,
  source: SYSTEM,
  certainty: 'general-knowledge',
  ...extra,
});

/** A transfer between two asset or head accounts, in both books: amounts `pooled` and `account`. */
const inBothFunds = (debitAccount: string, creditAccount: string): PostingRuleLine[] => [
  debit('pooled', debitAccount, 'pooled'),
  credit('pooled', creditAccount, 'pooled'),
  debit('account', debitAccount, 'account'),
  credit('account', creditAccount, 'account'),
];

/** What comes in beside contributions: kept as 待转金 (negative: what was kept is used), late fee, interest. */
const BESIDE = ['kept', 'lateFee', 'interest'] as const;
const besideContributions: readonly PostingRuleLine[] = [
  credit('pooled', '200102', 'kept'),
  credit('pooled', '400801', 'lateFee'),
  credit('pooled', '400802', 'interest'),
];

/** Contributions as they come in, with what comes beside them. */
const contributionReceived = (cash: string): PostingRuleLine[] => [
  debit('pooled', cash, 'pooledEmployer', 'pooledPersonal', ...BESIDE),
  ...contributionIncome(cash).slice(1),
  ...besideContributions,
];

/** Contribution income by fund; amounts `pooledEmployer`, `pooledPersonal`, `accountEmployer`, `accountPersonal`. */
const contributionIncome = (cash: string): PostingRuleLine[] => [
  debit('pooled', cash, 'pooledEmployer', 'pooledPersonal'),
  credit('pooled', '400101', 'pooledEmployer'),
  credit('pooled', '400102', 'pooledPersonal'),
  debit('account', cash, 'accountEmployer', 'accountPersonal'),
  credit('account', '400101', 'accountEmployer'),
  credit('account', '400102', 'accountPersonal'),
];

/**
 * A liability of the pooled book becomes contribution income; the account fund's part moves to its book with the cash.
 */
const liabilityToIncome = (liability: string, cash: string): PostingRuleLine[] => [
  debit('pooled', liability, 'pooledEmployer', 'pooledPersonal', 'accountEmployer', 'accountPersonal', ...BESIDE),
  credit('pooled', '400101', 'pooledEmployer'),
  credit('pooled', '400102', 'pooledPersonal'),
  credit('pooled', cash, 'accountEmployer', 'accountPersonal'),
  debit('account', cash, 'accountEmployer', 'accountPersonal'),
  credit('account', '400101', 'accountEmployer'),
  credit('account', '400102', 'accountPersonal'),
  ...besideContributions,
];

/** Accounts where money of contributions can lie: the rules of receipts end in the suffix. */
export const cashPlaces = [
  { suffix: 'agency', account: '1002', zh: '收入户', en: 'income account' },
  { suffix: 'tax', account: '1005', zh: '国库', en: 'state treasury' },
  { suffix: 'fiscal', account: '1003', zh: '财政专户', en: 'fiscal account' },
  { suffix: 'expenditure', account: '1004', zh: '支出户', en: 'expenditure account' },
] as const;

/** Rules of money that comes in, one of each for every place where it can lie. */
const receiptRules: PostingRule[] = cashPlaces.flatMap(({ suffix, account, zh, en }) => [
  rule(
    `contribution-received-${suffix}`,
    `缴费到账（${zh}）`,
    `Contributions received (${en})`,
    contributionReceived(account),
  ),
  rule(`unmatched-receipt-${suffix}`, `待查到账暂收（${zh}）`, `Receipt without demand or detail (${en})`, [
    debit('pooled', account, 'amount'),
    credit('pooled', '200101', 'amount'),
  ]),
  rule(
    `unmatched-matched-${suffix}`,
    `待查到账转保费收入（${zh}）`,
    `Unmatched receipt matched (${en})`,
    liabilityToIncome('200101', account),
  ),
  rule(`unmatched-returned-${suffix}`, `待查到账退回（${zh}）`, `Unmatched receipt paid back (${en})`, [
    debit('pooled', '200101', 'amount'),
    credit('pooled', account, 'amount'),
  ]),
  rule(`unmatched-late-fee-${suffix}`, `待查到账转滞纳金（${zh}）`, `Unmatched receipt is a late fee (${en})`, [
    debit('pooled', '200101', 'amount'),
    credit('pooled', '400801', 'amount'),
  ]),
  rule(`unmatched-overpaid-${suffix}`, `待查到账转待转金（${zh}）`, `Unmatched receipt is more than owed (${en})`, [
    debit('pooled', '200101', 'amount'),
    credit('pooled', '200102', 'amount'),
  ]),
  rule(
    `late-fee-received-${suffix}`,
    `滞纳金到账（${zh}）`,
    `Late fee received (${en})`,
    [debit('pooled', account, 'amount'), credit('pooled', '400801', 'amount')],
    { source: '社会保险法第86条' },
  ),
  rule(`overpayment-received-${suffix}`, `多缴暂收（${zh}）`, `More than owed (${en})`, [
    debit('pooled', account, 'amount'),
    credit('pooled', '200102', 'amount'),
  ]),
  rule(
    `overpayment-applied-${suffix}`,
    `待转金抵缴（${zh}）`,
    `Over-payment used for a demand (${en})`,
    liabilityToIncome('200102', account),
  ),
  rule(`overpayment-refunded-${suffix}`, `待转金退还（${zh}）`, `Over-payment paid back (${en})`, [
    debit('pooled', '200102', 'amount'),
    credit('pooled', account, 'amount'),
  ]),
  rule(
    `contribution-refunded-${suffix}`,
    `退还保费（红字冲收入，${zh}）`,
    `Contributions refunded, red entry of the income (${en})`,
    red(contributionIncome(account)),
  ),
  rule(`interest-received-${suffix}`, `存款利息（${zh}）`, `Bank interest (${en})`, inBothFunds(account, '4003')),
  rule(`transfer-in-${suffix}`, `转移收入到账（${zh}）`, `Transfer received (${en})`, inBothFunds(account, '4007')),
]);

const treasuryRules: PostingRule[] = [
  rule(
    'sweep-income-account',
    '收入户划缴财政专户',
    'Income account swept to the fiscal account',
    inBothFunds('1003', '1002'),
    { source: '财社〔2017〕144号第40条', certainty: 'transcribed' },
  ),
  rule(
    'sweep-state-treasury',
    '国库划缴财政专户',
    'State treasury to the fiscal account',
    inBothFunds('1003', '1005'),
    { source: '财社〔2017〕144号', certainty: 'transcribed' },
  ),
  rule(
    'fund-expenditure-account',
    '财政专户拨付支出户',
    'Fiscal account fills the expenditure account',
    inBothFunds('1004', '1003'),
    { source: '财社〔2017〕144号第42条', certainty: 'transcribed' },
  ),
  rule('fiscal-subsidy-received', '财政补贴到账', 'Fiscal subsidy received', [
    debit('pooled', '1003', 'amount'),
    credit('pooled', '4002', 'amount'),
  ]),
  rule('investment-made', '委托投资划出', 'Money entrusted for investment', inBothFunds('1202', '1003')),
  rule('investment-return', '委托投资收益', 'Return of entrusted investment', inBothFunds('1202', '4004')),
];

const benefitRules: PostingRule[] = [
  rule(
    'benefit-expense-aggregate',
    '当月待遇支出（汇总）',
    'Benefit expense of the month, aggregate',
    [
      debit('pooled', '500101', 'pooledPension'),
      debit('pooled', '500102', 'pooledGrants'),
      credit('pooled', '1004', 'pooledPension', 'pooledGrants'),
      debit('account', '500101', 'accountPension'),
      debit('account', '500105', 'accountRefunds'),
      credit('account', '1004', 'accountPension', 'accountRefunds'),
    ],
    { manual: true, aggregate: true, certainty: 'own' },
  ),
  rule('pension-paid', '养老金发放', 'Pensions paid', inBothFunds('500101', '1004')),
  rule('payment-returned', '银行退回', 'Payment returned by the bank', inBothFunds('1004', '200103')),
  rule('payment-reissued', '退回后重发', 'Returned payment sent again', inBothFunds('200103', '1004')),
  rule(
    'pension-recovered-same-year',
    '追回本年多发（冲待遇支出）',
    'Over-payment of this year recovered',
    red(inBothFunds('500101', '1004')),
  ),
  rule(
    'pension-recovered-earlier-year',
    '追回以前年度多发',
    'Over-payment of an earlier year recovered',
    inBothFunds('1004', '400802'),
  ),
  rule('transfer-out', '转移支出', 'Transfer paid', inBothFunds('5004', '1004')),
];

const interUnitRules: PostingRule[] = [
  rule('remitted-to-superior', '上解上级', 'Remitted to the superior unit', inBothFunds('5002', '1004')),
  rule(
    'remitted-to-superior-fiscal',
    '上解上级（财政专户）',
    'Remitted to the superior unit from the fiscal account',
    inBothFunds('5002', '1003'),
    { certainty: 'own' },
  ),
  rule('remittance-received', '收到下级上解', 'Remittance of a subordinate unit received', inBothFunds('1003', '4006')),
  rule('subsidy-to-subordinate', '补助下级', 'Paid to a subordinate unit', inBothFunds('5003', '1003')),
  rule('subsidy-received', '收到上级补助', 'Subsidy of the superior unit received', inBothFunds('1003', '4005')),
  rule(
    'central-adjustment-paid',
    '中央调剂资金支出',
    'Central adjustment paid',
    [debit('pooled', '5006', 'amount'), credit('pooled', '1003', 'amount')],
    { validFrom: '2018-07', source: '国发〔2018〕18号', schemes: CENTRALLY_ADJUSTED },
  ),
  rule(
    'central-adjustment-received',
    '中央调剂资金收入',
    'Central adjustment received',
    [debit('pooled', '1003', 'amount'), credit('pooled', '4009', 'amount')],
    { validFrom: '2018-07', source: '国发〔2018〕18号', schemes: CENTRALLY_ADJUSTED },
  ),
  rule(
    'account-fund-filled',
    '做实个人账户',
    'Empty accounts filled from the pooled fund',
    [
      debit('pooled', '5007', 'amount'),
      credit('pooled', '1003', 'amount'),
      debit('account', '1003', 'amount'),
      credit('account', '4010', 'amount'),
    ],
    { certainty: 'own' },
  ),
];

const statedRules: PostingRule[] = [
  rule('opening', '期初建账', 'Opening entry', [], { manual: true, certainty: 'own' }),
  rule('manual', '手工凭证', 'Manual entry', [], { manual: true, certainty: 'own' }),
  rule('reversal', '红字冲销', 'Reversal of an entry', [], { certainty: 'own' }),
  rule('year-end-transfer', '年终结转', 'Year-end transfer of income and expense to the fund balance', []),
];

/** Every rule by which an event becomes lines of the books, as data by date. */
export const postingRules: readonly PostingRule[] = [
  ...receiptRules,
  ...treasuryRules,
  ...benefitRules,
  ...interUnitRules,
  ...statedRules,
];

/** The rule of an id that holds for a scheme in `month` (`YYYY-MM`), or undefined. */
export const postingRuleAt = (id: string, scheme: string, month: string): PostingRule | undefined =>
  postingRules.find(
    (entry) =>
      entry.id === id &&
      (entry.schemes?.includes(scheme) ?? true) &&
      entry.validFrom <= month &&
      (entry.validTo === undefined || month <= entry.validTo),
  );
