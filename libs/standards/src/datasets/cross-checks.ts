import type { Text } from '../errors/error-entry.js';
import type { CheckSeverity } from './dataset-definition.js';
import { text } from './define.js';

/** A control total of a dataset, of the same period or the one before. */
export interface CrossTerm {
  readonly dataset: string;
  readonly total: string;
  readonly period: 'same' | 'previous';
}

/**
 * An L4 check of a unit's own datasets: the sum of the terms on the left equals the sum on the right, scheme by scheme.
 * `keyed`: the totals come by key (`name|a|b`), and every key of either side is compared; a key that one side lacks is
 * zero.
 */
export interface CrossCheck {
  readonly code: string;
  readonly title: Text;
  readonly severity: CheckSeverity;
  readonly keyed: boolean;
  /** Only in January, or in every month but January; absent: always. */
  readonly months?: 'january' | 'not-january';
  readonly left: readonly CrossTerm[];
  readonly right: readonly CrossTerm[];
}

const same = (dataset: string, ...totals: string[]): CrossTerm[] =>
  totals.map((total) => ({ dataset, total, period: 'same' }));
const previous = (dataset: string, ...totals: string[]): CrossTerm[] =>
  totals.map((total) => ({ dataset, total, period: 'previous' }));

type Extra = Partial<Pick<CrossCheck, 'severity' | 'keyed' | 'months'>>;
const cross = (code: string, title: Text, left: CrossTerm[], right: CrossTerm[], extra: Extra = {}): CrossCheck => ({
  code,
  title,
  severity: 'blocks',
  keyed: false,
  left,
  right,
  ...extra,
});

/** What must agree between a unit's own datasets, and between a month and the one before. */
export const crossChecks: readonly CrossCheck[] = [
  cross(
    'PI01-4001',
    text('期初人数应等于上期期末人数', 'Persons at the start are those at the end of the month before'),
    same('PI01', 'opening_by_status'),
    previous('PI01', 'closing_by_status'),
    { keyed: true },
  ),
  cross(
    'PI01-4002',
    text('两种状态的停保人数应相等', 'Those suspended leave one status and enter the other'),
    same('PI01', 'suspended_from_active'),
    same('PI01', 'suspended_into'),
  ),
  cross(
    'PI01-4003',
    text('两种状态的续保人数应相等', 'Those resumed leave one status and enter the other'),
    same('PI01', 'resumed_into_active'),
    same('PI01', 'resumed_from'),
  ),
  cross(
    'PI01-4004',
    text('各状态的退休人数应相等', 'Those retired leave one status and enter the other'),
    same('PI01', 'retired_from'),
    same('PI01', 'retired_into'),
  ),
  cross(
    'PI01-4005',
    text('缴费人数应与缴费报表一致', 'Payers are those of PI02'),
    same('PI01', 'payers'),
    same('PI02', 'payers'),
    { severity: 'explain' },
  ),
  cross(
    'PI02-4001',
    text('期初欠费应等于上期期末欠费', 'Arrears at the start are those at the end of the month before'),
    same('PI02', 'arrears_opening'),
    previous('PI02', 'arrears_closing'),
  ),
  cross(
    'PI02-4002',
    text(
      '记入统筹基金的实收应等于统筹基金保费收入',
      'What was collected for the pooled fund is its contribution income',
    ),
    same('PI02', 'collected_pooled_fund'),
    same('PI05', 'contribution_income|pooled'),
  ),
  cross(
    'PI02-4003',
    text(
      '记入个人账户基金的实收应等于个人账户基金保费收入',
      'What was collected for the account fund is its contribution income',
    ),
    same('PI02', 'collected_account_fund'),
    same('PI05', 'contribution_income|account'),
  ),
  cross(
    'PI02-4004',
    text('滞纳金应等于滞纳金收入', 'Late fees are the income of late fees'),
    same('PI02', 'late_fee'),
    same('PI05', 'late_fee_income'),
    { severity: 'explain' },
  ),
  cross(
    'PI02-4005',
    text('未匹配到账应等于待查到账余额', 'Money without detail is the balance of unmatched receipts'),
    same('PI02', 'money_without_detail'),
    same('PI05', 'unmatched_closing'),
    { severity: 'explain' },
  ),
  cross(
    'PI03-4001',
    text('期初储存额应等于上期期末储存额', 'Accounts at the start are those at the end of the month before'),
    same('PI03', 'opening_all'),
    previous('PI03', 'closing_all'),
  ),
  cross(
    'PI03-4002',
    text('记账额应等于个人账户基金保费收入', 'What was credited is the contribution income of the account fund'),
    same('PI03', 'credited_all'),
    same('PI05', 'contribution_income|account'),
  ),
  cross(
    'PI03-4003',
    text('记账额应等于缴费报表记入个人账户基金数', 'What was credited is what PI02 booked to the account fund'),
    same('PI03', 'credited_all'),
    same('PI02', 'collected_account_fund'),
  ),
  cross(
    'PI03-4004',
    text('账户支付应等于个人账户基金养老金支出', 'What accounts paid is the expense of the account fund'),
    same('PI03', 'paid_all'),
    same('PI05', 'pension_expense_account'),
    { severity: 'explain' },
  ),
  cross(
    'PI05-4001',
    text('资产负债科目期初应等于上期期末', 'Assets and liabilities open as they closed'),
    same('PI05', 'balance_opening'),
    previous('PI05', 'balance_closing'),
    { keyed: true },
  ),
  cross(
    'PI05-4002',
    text('收支及结余科目期初应等于上期期末', 'Income, expense and fund balance open as they closed'),
    same('PI05', 'result_opening'),
    previous('PI05', 'result_closing'),
    { keyed: true, months: 'not-january' },
  ),
  cross(
    'PI05-4003',
    text('一月期初累计结余应等于上年末累计结余', 'In January the fund balance opens with last year’s result'),
    same('PI05', 'net_asset_opening'),
    previous('PI05', 'net_asset_closing'),
    { keyed: true, months: 'january' },
  ),
];
