import type { YearMonth } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { ledgerAccounts, type AccountClass, type Fund } from '@pnet/standards';

/** Which unit's books, and which month. */
export interface OfPeriod {
  readonly unit: string;
  readonly period: YearMonth;
}

/** Totals of an account and counterpart in a month; amounts in yuan, debit positive, so each book sums to zero. */
export interface LedgerTotal {
  readonly scheme: string;
  readonly fund: Fund;
  readonly account: string;
  readonly counterpartUnit: string;
  readonly opening: string;
  readonly debit: string;
  readonly credit: string;
  readonly closing: string;
}

/**
 * The rows of dataset PI05: totals of every account that has a balance or moved. Counterpart is empty where there is
 * none.
 */
export const ledgerTotals = (tx: Tx, { unit, period }: OfPeriod): Promise<LedgerTotal[]> =>
  tx.rows<LedgerTotal>(
    `
  select scheme, fund, account_code as account, counterpart_unit as "counterpartUnit", opening, debit, credit, closing
  from fund_ledger.balances($1, $2) order by scheme, fund, account_code, counterpart_unit`,
    [unit, period.number],
  );

/** A row of the trial balance 科目余额表. */
export interface TrialBalanceRow {
  readonly scheme: string;
  readonly fund: Fund;
  readonly account: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly class: AccountClass;
  readonly opening: string;
  readonly debit: string;
  readonly credit: string;
  readonly closing: string;
}

/** Trial balance of a month over all counterparts; debit positive. */
export const trialBalance = (tx: Tx, { unit, period }: OfPeriod): Promise<TrialBalanceRow[]> =>
  tx.rows<TrialBalanceRow>(
    `
  select b.scheme, b.fund, b.account_code as account, a.name_zh as "nameZh", a.name_en as "nameEn", a.class,
         sum(b.opening) as opening, sum(b.debit) as debit, sum(b.credit) as credit, sum(b.closing) as closing
  from fund_ledger.balances($1, $2) b join fund_ledger.account a using (account_code)
  group by b.scheme, b.fund, b.account_code, a.account_code order by b.scheme, b.fund, b.account_code`,
    [unit, period.number],
  );

/** A row of the statement of income and expense 收支表: positive where it is usual for its class. */
export interface IncomeRow {
  readonly scheme: string;
  readonly fund: Fund;
  readonly account: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly class: 'income' | 'expense';
  readonly month: string;
  readonly yearToDate: string;
}

/** Income and expense of the month and since January, without the transfer at year end. */
export const incomeStatement = (tx: Tx, { unit, period }: OfPeriod): Promise<IncomeRow[]> =>
  tx.rows<IncomeRow>(
    `
  select l.scheme, l.fund, l.account_code as account, a.name_zh as "nameZh", a.name_en as "nameEn", a.class,
         coalesce(sum(case when a.class = 'income' then l.credit - l.debit else l.debit - l.credit end) filter (where l.book_month = $2), 0.00) as month,
         sum(case when a.class = 'income' then l.credit - l.debit else l.debit - l.credit end) as "yearToDate"
  from fund_ledger.book b
  join fund_ledger.journal_line l using (reporting_unit, scheme, fund)
  join fund_ledger.account a using (account_code)
  where b.reporting_unit = $1 and l.book_month between $2 / 100 * 100 + 1 and $2 and a.class in ('income', 'expense')
    and not exists (select from fund_ledger.journal_entry e where e.entry_id = l.entry_id and e.rule = 'year-end-transfer')
  group by l.scheme, l.fund, l.account_code, a.account_code order by l.scheme, l.fund, l.account_code`,
    [unit, period.number],
  );

/** A row of the balance sheet 资产负债表; positive where it is usual for its class. */
export interface BalanceSheetRow {
  readonly scheme: string;
  readonly fund: Fund;
  readonly class: 'asset' | 'liability' | 'net-asset';
  readonly account: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly opening: string;
  readonly closing: string;
}

/**
 * Assets, liabilities and net assets at the month's end; income less expense not yet transferred stands under `3001`
 * with the fund balance.
 */
export const balanceSheet = (tx: Tx, { unit, period }: OfPeriod): Promise<BalanceSheetRow[]> =>
  tx.rows<BalanceSheetRow>(
    `
  with side as (
    select b.scheme, b.fund, case when a.class in ('income', 'expense') then '${ledgerAccounts.fundBalance}' else b.account_code end as account_code,
           case when a.class = 'asset' then b.opening else -b.opening end as opening, case when a.class = 'asset' then b.closing else -b.closing end as closing
    from fund_ledger.balances($1, $2) b join fund_ledger.account a using (account_code)
  )
  select s.scheme, s.fund, a.class, s.account_code as account, a.name_zh as "nameZh", a.name_en as "nameEn", sum(s.opening) as opening, sum(s.closing) as closing
  from side s join fund_ledger.account a using (account_code)
  group by s.scheme, s.fund, a.class, s.account_code, a.account_code order by s.scheme, s.fund, s.account_code`,
    [unit, period.number],
  );
