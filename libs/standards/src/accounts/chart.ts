import type { Text } from '../errors/error-entry.js';
import type { AccountClass, AccountDefinition, EliminationPair, Fund } from './account-definition.js';

const both: readonly Fund[] = ['pooled', 'account'];
const title = (zh: string, en: string): Text => ({ zh, en });
type Extra = Partial<Omit<AccountDefinition, 'code' | 'class' | 'title'>>;

const account = (type: AccountClass, code: string, zh: string, en: string, extra: Extra = {}): AccountDefinition => ({
  code,
  class: type,
  title: title(zh, en),
  normalSide: type === 'asset' || type === 'expense' ? 'debit' : 'credit',
  postable: true,
  funds: both,
  certainty: 'general-knowledge',
  ...(code.length > 4 ? { parent: code.slice(0, 4) } : {}),
  ...extra,
});
const group: Extra = { postable: false };
const interUnit: Extra = { interUnit: true };

/** The central adjustment, and later the national pooling, is of enterprise employees' funds alone. */
export const CENTRALLY_ADJUSTED: readonly string[] = ['110'];

/**
 * Chart of accounts of a basic old-age insurance fund, for every tier. @source 财会〔2017〕28号 (names; the numbering is our
 * own)
 */
export const chartOfAccounts: readonly AccountDefinition[] = [
  account('asset', '1001', '库存现金', 'Cash on hand'),
  account('asset', '1002', '收入户存款', 'Income account'),
  account('asset', '1003', '财政专户存款', 'Fiscal special account'),
  account('asset', '1004', '支出户存款', 'Expenditure account'),
  account('asset', '1005', '国库存款', 'State treasury'),
  account('asset', '1101', '暂付款', 'Advances paid'),
  account('asset', '1201', '债券投资', 'Bonds'),
  account('asset', '1202', '委托投资', 'Entrusted investment'),
  account('liability', '2001', '暂收款', 'Receipts not yet classified', group),
  account('liability', '200101', '暂收款—待查到账', 'Unmatched receipts', { certainty: 'own' }),
  account('liability', '200102', '暂收款—待转金', 'Over-payments and prepayments', { certainty: 'own' }),
  account('liability', '200103', '暂收款—退回待发', 'Returned payments', { certainty: 'own' }),
  account('liability', '2002', '借入款项', 'Borrowings'),
  account('net-asset', '3001', '一般基金结余', 'Fund balance'),
  account('income', '4001', '社会保险费收入', 'Contribution income', group),
  account('income', '400101', '社会保险费收入—单位缴费', 'Contribution income, employers'),
  account('income', '400102', '社会保险费收入—个人缴费', 'Contribution income, persons'),
  account('income', '4002', '财政补贴收入', 'Fiscal subsidies', { funds: ['pooled'] }),
  account('income', '4003', '利息收入', 'Interest income'),
  account('income', '4004', '委托投资收益', 'Return of entrusted investment'),
  account('income', '4005', '上级补助收入', 'Subsidy from the superior unit', interUnit),
  account('income', '4006', '下级上解收入', 'Remittance from subordinate units', interUnit),
  account('income', '4007', '转移收入', 'Transfers in'),
  account('income', '4008', '其他收入', 'Other income', group),
  account('income', '400801', '其他收入—滞纳金', 'Late fees', { funds: ['pooled'] }),
  account('income', '400802', '其他收入—其他', 'Other income, rest'),
  account('income', '4009', '中央调剂资金收入', 'Central adjustment, income', {
    ...interUnit,
    validFrom: '2018-07',
    funds: ['pooled'],
    schemes: CENTRALLY_ADJUSTED,
  }),
  account('income', '4010', '基金间划入', 'From the other fund of the unit', {
    certainty: 'own',
    note: title('做实个人账户等，两套账各记一笔', 'Filling of empty accounts: one entry in each of the two books'),
  }),
  account('expense', '5001', '社会保险待遇支出', 'Benefit expense', group),
  account('expense', '500101', '待遇支出—基本养老金', 'Basic pensions'),
  account('expense', '500102', '待遇支出—丧葬补助金和抚恤金', 'Funeral and survivor grants'),
  account('expense', '500103', '待遇支出—病残津贴', 'Disability allowance', { funds: ['pooled'] }),
  account('expense', '500104', '待遇支出—医疗补助金', 'Medical subsidy', { funds: ['pooled'] }),
  account('expense', '500105', '待遇支出—个人账户返还', 'Account balances refunded or inherited', {
    funds: ['account'],
    certainty: 'own',
  }),
  account('expense', '5002', '上解上级支出', 'Remittance to the superior unit', interUnit),
  account('expense', '5003', '补助下级支出', 'Subsidy to subordinate units', interUnit),
  account('expense', '5004', '转移支出', 'Transfers out'),
  account('expense', '5005', '其他支出', 'Other expense'),
  account('expense', '5006', '中央调剂资金支出', 'Central adjustment, expense', {
    ...interUnit,
    validFrom: '2018-07',
    funds: ['pooled'],
    schemes: CENTRALLY_ADJUSTED,
  }),
  account('expense', '5007', '基金间划出', 'To the other fund of the unit', { certainty: 'own' }),
];

/** Inter-unit heads that a total of several units eliminates pairwise; what does not pair is in transit 在途资金. */
export const eliminationPairs: readonly EliminationPair[] = [
  {
    id: 'subsidy',
    title: title('上级补助收入 ↔ 补助下级支出', 'Subsidy from above ↔ subsidy to subordinates'),
    income: '4005',
    expense: '5003',
    direction: 'down',
  },
  {
    id: 'remittance',
    title: title('下级上解收入 ↔ 上解上级支出', 'Remittance from below ↔ remittance to superior'),
    income: '4006',
    expense: '5002',
    direction: 'up',
  },
  {
    id: 'central-adjustment',
    title: title('中央调剂资金收入 ↔ 中央调剂资金支出', 'Central adjustment, income ↔ expense'),
    income: '4009',
    expense: '5006',
    direction: 'both',
  },
];

const byCode = new Map(chartOfAccounts.map((entry) => [entry.code, entry]));

/** The account of a code, or undefined. */
export const accountOf = (code: string): AccountDefinition | undefined => byCode.get(code);
