import { ledgerAccounts } from '../accounts/ledger-accounts.js';
import type { DatasetDefinition } from './dataset-definition.js';
import { beginning, check, fen, dimension, inCodes, less, plus, schemeDimension, text, total } from './define.js';

const income = less(plus('credit'), 'debit');
const expense = less(plus('debit'), 'credit');
const fund = (code: string, ...prefixes: string[]) => ({
  where: [inCodes('fund', code), beginning('account', ...prefixes)],
});
const result = ['3', '4', '5'];

/**
 * PI05 income and expense of the fund 基金收支: the trial balance of the month by book, account and counterpart unit.
 * `opening` and `closing` are signed, debit positive (a liability, the fund balance and income stand below zero);
 * `debit` and `credit` are the month's sums, red entries subtracted. Without the year-end transfer: income and expense
 * grow from January, and open at zero.
 */
export const pi05: DatasetDefinition = {
  id: 'PI05',
  version: 1,
  frequency: 'month',
  dueDay: 5,
  title: text('基金收支', 'Income and expense of the fund'),
  dimensions: [
    schemeDimension,
    dimension('fund', '基金', 'Fund', 'fund'),
    { name: 'account', title: text('科目', 'Account'), pattern: '^[1-5]\\d{3}(\\d{2})*$' },
    { name: 'counterpart_unit', title: text('对方单位', 'Counterpart unit'), pattern: '^(-|[0-9A-Z]{6,18})$' },
  ],
  measures: [
    fen('opening', '期初余额', 'At the start', { kind: 'opening', mayBeNegative: true }),
    fen('debit', '借方发生额', 'Debit', { mayBeNegative: true }),
    fen('credit', '贷方发生额', 'Credit', { mayBeNegative: true }),
    fen('closing', '期末余额', 'At the end', { kind: 'closing', mayBeNegative: true }),
  ],
  checks: [
    check(
      'PI05-3001',
      text('期初余额加借方减贷方应等于期末余额', 'Opening plus debit less credit is closing'),
      less(plus('opening', 'debit'), 'credit'),
      plus('closing'),
    ),
    check(
      'PI05-3002',
      text('各账套借贷发生额应相等', 'Debit equals credit in each book'),
      plus('debit'),
      plus('credit'),
      { scope: 'group', by: ['scheme', 'fund'] },
    ),
    check(
      'PI05-3003',
      text('各账套期末余额借贷应平衡', 'Closing balances of a book sum to zero'),
      plus('closing'),
      plus(),
      { scope: 'group', by: ['scheme', 'fund'] },
    ),
    check(
      'PI05-3004',
      text('各账套期初余额借贷应平衡', 'Opening balances of a book sum to zero'),
      plus('opening'),
      plus(),
      { scope: 'group', by: ['scheme', 'fund'] },
    ),
    check('PI05-3005', text('货币资金期末余额不应为贷方', 'Cash does not fall below zero'), plus('closing'), plus(), {
      where: [beginning('account', '10')],
      relation: '>=',
      severity: 'explain',
      scope: 'group',
      by: ['scheme', 'fund', 'account'],
    }),
  ],
  totals: [
    total('contribution_income', text('社会保险费收入', 'Contribution income'), income, {
      where: [beginning('account', ledgerAccounts.contributions)],
      by: ['fund'],
    }),
    total('late_fee_income', text('滞纳金收入', 'Late fees'), income, {
      where: [beginning('account', ledgerAccounts.lateFees)],
    }),
    total('income', text('基金收入', 'Income'), income, { where: [beginning('account', '4')], by: ['fund'] }),
    total('expense', text('基金支出', 'Expense'), expense, { where: [beginning('account', '5')], by: ['fund'] }),
    total(
      'pension_expense_account',
      text('个人账户养老金支出', 'Account pensions'),
      expense,
      fund('account', ledgerAccounts.pensions),
    ),
    total('unmatched_closing', text('待查到账余额', 'Unmatched receipts at the end'), less(plus(), 'closing'), {
      where: [beginning('account', ledgerAccounts.unmatched)],
    }),
    total('balance_opening', text('资产负债期初余额', 'Assets and liabilities at the start'), plus('opening'), {
      where: [beginning('account', '1', '2')],
      by: ['fund', 'account'],
    }),
    total('balance_closing', text('资产负债期末余额', 'Assets and liabilities at the end'), plus('closing'), {
      where: [beginning('account', '1', '2')],
      by: ['fund', 'account'],
    }),
    total(
      'result_opening',
      text('收支科目期初余额', 'Income, expense and fund balance accounts at the start'),
      plus('opening'),
      { where: [beginning('account', ...result)], by: ['fund', 'account'] },
    ),
    total(
      'result_closing',
      text('收支科目期末余额', 'Income, expense and fund balance accounts at the end'),
      plus('closing'),
      { where: [beginning('account', ...result)], by: ['fund', 'account'] },
    ),
    total('net_asset_opening', text('期初累计结余', 'Fund balance at the start'), less(plus(), 'opening'), {
      where: [beginning('account', ...result)],
      by: ['fund'],
    }),
    total('net_asset_closing', text('期末累计结余', 'Fund balance at the end'), less(plus(), 'closing'), {
      where: [beginning('account', ...result)],
      by: ['fund'],
    }),
  ],
};
