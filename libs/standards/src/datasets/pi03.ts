import type { DatasetDefinition, DatasetMeasure } from './dataset-definition.js';
import { cases, check, dimension, fen, less, optional, persons, plus, schemeDimension, text, total } from './define.js';

const parts = [
  { name: 'employer', zh: '单位部分', en: 'employer part' },
  { name: 'personal', zh: '个人部分', en: 'personal part' },
] as const;
type Row = readonly [string, string, string, Parameters<typeof fen>[3]?];

/** Each movement twice: employer part and personal part. */
const inParts = (rows: readonly Row[]): DatasetMeasure[] =>
  rows.flatMap(([name, zh, en, extra]) =>
    parts.map((part) => fen(`${name}_${part.name}`, `${zh}（${part.zh}）`, `${en}, ${part.en}`, extra)),
  );

const movements = (part: string) =>
  less(
    plus(`opening_${part}`, `credited_${part}`, `interest_${part}`, `transferred_in_${part}`),
    `paid_${part}`,
    `transferred_out_${part}`,
    `inherited_${part}`,
  );

/**
 * PI03 individual accounts 个人账户. A row holds the accounts that have its state at the month's end. Claim is what people
 * are owed, real what the account fund holds.
 */
export const pi03: DatasetDefinition = {
  id: 'PI03',
  version: 1,
  frequency: 'month',
  dueDay: 5,
  title: text('个人账户', 'Individual accounts'),
  dimensions: [schemeDimension, dimension('account_state', '账户状态', 'State of the account', 'account-state')],
  measures: [
    persons('accounts_due', '应建账户', 'Accounts due', { kind: 'stock' }),
    persons('accounts_kept', '已建账户', 'Accounts kept', { kind: 'stock' }),
    persons('accounts_incomplete', '信息不全账户', 'Accounts with missing items', {
      kind: 'stock',
      mayBeNotReported: true,
    }),
    ...inParts([
      ['opening', '期初储存额', 'At the start', { kind: 'opening', mayBeNegative: true }],
      ['credited', '当月记账', 'Credited', { mayBeNegative: true }],
      ['interest', '计息', 'Interest', optional],
      ['transferred_in', '转入', 'Transferred in', optional],
      ['paid', '支付养老金', 'Paid', optional],
      ['transferred_out', '转出', 'Transferred out', optional],
      ['inherited', '继承或退还', 'Inherited or refunded', optional],
      ['closing', '期末储存额', 'At the end', { kind: 'closing', mayBeNegative: true }],
    ]),
    fen('claim', '记账额', 'Claim', { kind: 'stock', mayBeNegative: true }),
    fen('real_amount', '实账额', 'Real amount', { kind: 'stock', ...optional, mayBeNegative: true }),
    fen('empty_amount', '空账额', 'Empty amount', { kind: 'stock', ...optional, mayBeNegative: true }),
    cases('statements_issued', '发出对账单', 'Statements issued', optional),
    cases('statements_confirmed', '确认', 'Confirmed', optional),
    cases('statements_disputed', '有异议', 'Disputed', optional),
  ],
  checks: [
    check(
      'PI03-3001',
      text('单位部分期初、变动与期末应平衡', 'The employer part rolls forward'),
      movements('employer'),
      plus('closing_employer'),
      { notReportedIsZero: true },
    ),
    check(
      'PI03-3002',
      text('个人部分期初、变动与期末应平衡', 'The personal part rolls forward'),
      movements('personal'),
      plus('closing_personal'),
      { notReportedIsZero: true },
    ),
    check(
      'PI03-3003',
      text('记账额应等于期末两部分之和', 'The claim is the sum of both parts at the end'),
      plus('claim'),
      plus('closing_employer', 'closing_personal'),
    ),
    check(
      'PI03-3004',
      text('空账额应等于记账额减实账额', 'Empty is claim less real'),
      less(plus('claim'), 'real_amount'),
      plus('empty_amount'),
    ),
    check(
      'PI03-3005',
      text('已建账户不应超过应建账户', 'Not more accounts kept than due'),
      plus('accounts_kept'),
      plus('accounts_due'),
      { relation: '<=', severity: 'explain' },
    ),
    check(
      'PI03-3006',
      text('信息不全账户不应超过已建账户', 'Not more incomplete accounts than kept'),
      plus('accounts_incomplete'),
      plus('accounts_kept'),
      { relation: '<=' },
    ),
    check(
      'PI03-3007',
      text('确认与异议之和不应超过发出数', 'Not more answers than statements'),
      plus('statements_confirmed', 'statements_disputed'),
      plus('statements_issued'),
      { relation: '<=', severity: 'explain' },
    ),
  ],
  totals: [
    total('opening_all', text('期初储存额合计', 'At the start'), plus('opening_employer', 'opening_personal')),
    total('closing_all', text('期末储存额合计', 'At the end'), plus('closing_employer', 'closing_personal')),
    total('credited_all', text('当月记账合计', 'Credited'), plus('credited_employer', 'credited_personal')),
    total('paid_all', text('支付合计', 'Paid'), plus('paid_employer', 'paid_personal')),
  ],
};
