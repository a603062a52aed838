import { domainError, err, ok, type PlainDate, type Result, type YearMonth } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { secondPerson } from '@pnet/standards';
import { openPeriod } from './open-books.js';
import { sealDays } from './seal-days.js';

interface PeriodRow {
  readonly scheme: string;
  readonly fund: string;
  readonly state: 'open' | 'closed';
  readonly closed_through: string | null;
}

/** Waits for postings under way and keeps new ones out until the transaction ends. */
const lockPeriods = (tx: Tx, unit: string, month: YearMonth): Promise<PeriodRow[]> =>
  tx.rows<PeriodRow>(
    `
  select scheme, fund, state, closed_through from fund_ledger.period where reporting_unit = $1 and book_month = $2
  order by reporting_unit, scheme, fund, book_month for update`,
    [unit, month.number],
  );

/**
 * Closes the days of a month up to `through` in all books of the unit: voucher numbers, a link of the chain for each
 * day with entries, and no more posting to these days. Closing a closed day changes nothing. Errors: `LEDG-2004` the
 * month is not open.
 */
export async function closeDay(
  tx: Tx,
  act: { unit: string; through: PlainDate; closedBy: string },
): Promise<Result<{ entries: number; days: number }>> {
  const month = act.through.yearMonth;
  const periods = await lockPeriods(tx, act.unit, month);
  if (periods.length === 0 || periods.some((period) => period.state !== 'open'))
    return err(domainError('LEDG-2004', { unit: act.unit, month: month.toString() }));
  const sealed = await sealDays(tx, act.unit, act.through, act.closedBy);
  await tx.execute(
    `update fund_ledger.period set closed_through = greatest(closed_through, $3::date) where reporting_unit = $1 and book_month = $2`,
    [act.unit, month.number, act.through.toString()],
  );
  return ok(sealed);
}

/**
 * Closes a month: its last day, then the balances of every account and counterpart are sealed, and the next month
 * opens. Errors: `LEDG-2004` not open, `LEDG-2005` the month before is still open, `LEDG-3001` the sealed balances do
 * not sum to zero.
 */
export async function closePeriod(
  tx: Tx,
  act: { unit: string; month: YearMonth; closedBy: string },
): Promise<Result<{ balances: number }>> {
  const { unit, month, closedBy } = act;
  const days = await closeDay(tx, { unit, through: month.lastDay(), closedBy });
  if (!days.ok) return days;
  const before = await tx.one(
    `select from fund_ledger.period where reporting_unit = $1 and book_month < $2 and state = 'open' limit 1`,
    [unit, month.number],
  );
  if (before) return err(domainError('LEDG-2005', { month: month.toString() }));
  const balances = await tx.execute(
    `
    insert into fund_ledger.account_balance (reporting_unit, scheme, fund, book_month, account_code, counterpart_unit, opening, debit, credit, closing)
    select $1, scheme, fund, $2, account_code, counterpart_unit, opening, debit, credit, closing from fund_ledger.balances($1, $2)`,
    [unit, month.number],
  );
  const uneven = await tx.one<{ book: string; sum: string }>(
    `
    select concat_ws('/', reporting_unit, scheme, fund) as book, sum(closing)::text as sum from fund_ledger.account_balance
    where reporting_unit = $1 and book_month = $2 group by reporting_unit, scheme, fund having sum(closing) <> 0`,
    [unit, month.number],
  );
  if (uneven) return err(domainError('LEDG-3001', { book: uneven.book, sum: uneven.sum }));
  await tx.execute(
    `update fund_ledger.period set state = 'closed', closed_at = $4, closed_by = $3 where reporting_unit = $1 and book_month = $2`,
    [unit, month.number, closedBy, tx.clock.now().toDate()],
  );
  const next = await openPeriod(tx, { unit, month: month.plusMonths(1) });
  return next.ok ? ok({ balances }) : next;
}

/** Who asks for a closed month to be opened again, who agrees, and why. */
export interface Reopening {
  readonly unit: string;
  readonly month: YearMonth;
  readonly reason: string;
  readonly requestedBy: string;
  readonly approvedBy: string;
}

/**
 * Opens the last closed month again; its sealed balances go, its chain stays and gets further links at the next close.
 * Whether the month was sent upward is known to the caller, who must refuse then.
 * Errors: `DUTY-1001` one person alone, `LEDG-2007` not the last closed month.
 */
export async function reopenPeriod(tx: Tx, act: Reopening): Promise<Result<{ month: string }>> {
  const alone = secondPerson(act.approvedBy, { done: 'reopening', id: act.month.toString(), by: act.requestedBy });
  if (alone) return err(alone);
  const periods = await lockPeriods(tx, act.unit, act.month);
  const later = await tx.one(
    `select from fund_ledger.period where reporting_unit = $1 and book_month > $2 and state = 'closed' limit 1`,
    [act.unit, act.month.number],
  );
  if (later || periods.length === 0 || periods.some((period) => period.state !== 'closed'))
    return err(domainError('LEDG-2007', { month: act.month.toString() }));
  await tx.execute(
    'insert into fund_ledger.period_reopening (reporting_unit, book_month, reason, requested_by, approved_by, reopened_at) values ($1, $2, $3, $4, $5, $6)',
    [act.unit, act.month.number, act.reason, act.requestedBy, act.approvedBy, tx.clock.now().toDate()],
  );
  await tx.execute('delete from fund_ledger.account_balance where reporting_unit = $1 and book_month = $2', [
    act.unit,
    act.month.number,
  ]);
  await tx.execute(
    `update fund_ledger.period set state = 'open', closed_at = null, closed_by = null, closed_through = null where reporting_unit = $1 and book_month = $2`,
    [act.unit, act.month.number],
  );
  return ok({ month: act.month.toString() });
}
