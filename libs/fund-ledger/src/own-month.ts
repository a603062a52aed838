import { domainError, err, ok, type Result, type YearMonth } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { datasetOrderBy, pi05 } from '@pnet/standards';
import { closePeriod } from './close-period.js';
import { loadChart, openBooks, openPeriod } from './open-books.js';

/** Whether a month of a unit's books is closed in every book. */
export async function isLedgerMonthClosed(tx: Tx, unit: string, month: YearMonth): Promise<boolean> {
  const row = await tx.one<{ closed: boolean | null }>(
    `select bool_and(state = 'closed') as closed from fund_ledger.period where reporting_unit = $1 and book_month = $2`,
    [unit, month.number],
  );
  return row?.closed === true;
}

/**
 * Closes a month of a unit that has no close of business besides its ledger: all of its books, whatever their scheme.
 * Those of `scheme` and the month are opened where they are missing. Errors: as `openPeriod` and `closePeriod`.
 */
export async function closeLedgerMonth(
  tx: Tx,
  act: { readonly unit: string; readonly scheme: string; readonly month: YearMonth; readonly closedBy: string },
): Promise<Result<{ balances: number }>> {
  const { unit, scheme, month, closedBy } = act;
  await loadChart(tx);
  await openBooks(tx, { unit, scheme, month });
  if (await isLedgerMonthClosed(tx, unit, month))
    return err(domainError('LEDG-2004', { unit, month: month.toString() }));
  const opened = await openPeriod(tx, { unit, month });
  if (!opened.ok) return opened;
  const closed = await closePeriod(tx, { unit, month, closedBy });
  return closed.ok ? ok(closed.value) : closed;
}

const PI05_SQL = `
  select * from (
    select scheme, fund, account_code as account, case when counterpart_unit = '' then '-' else counterpart_unit end as counterpart_unit, opening, debit, credit, closing
    from fund_ledger.balances($1, $2::integer)) as line order by ${datasetOrderBy(pi05)}`;

/**
 * The SELECT of PI05 for a unit's month: the ledger totals by book, account and counterpart, in the dataset's order.
 */
export const ledgerDatasetQuery = (
  unit: string,
  month: YearMonth,
): { readonly sql: string; readonly params: readonly string[] } => ({
  sql: PI05_SQL,
  params: [unit, month.toCompact()],
});
