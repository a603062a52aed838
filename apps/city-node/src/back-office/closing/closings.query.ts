import { Instant, type YearMonth } from '@pnet/kernel';
import type { CheckResult } from '@pnet/fund-ledger';
import { ListOf, selectOf, withDigest, type Select, type Tx } from '@pnet/runtime';

/** A close of a month, and whether it still stands. */
export interface MonthCloseRow {
  readonly postingPeriod: string;
  readonly closeNo: number;
  readonly state: string;
  readonly closedBy: string;
  readonly closedAt: Date;
  readonly reopenedAt: Date | null;
  readonly checks: readonly CheckResult[];
  readonly explanations: Readonly<Record<string, string>>;
}

/** The list of month closes. */
export const monthCloseList = new ListOf<MonthCloseRow>({
  name: 'month-closes',
  columns: ['postingPeriod', 'closeNo', 'state', 'closedBy', 'closedAt', 'reopenedAt'],
  key: ['postingPeriod', 'closeNo'],
  sort: { postingPeriod: true, closedAt: true },
  order: '-postingPeriod',
});

/** Month closes of the unit. */
export const monthClosesOf = (unit: string): Select<MonthCloseRow> =>
  selectOf<MonthCloseRow>(
    `
  select to_char(to_date(period::text, 'YYYYMM'), 'YYYY-MM') as "postingPeriod", close_no as "closeNo", state, closed_by as "closedBy", closed_at as "closedAt",
         reopened_at as "reopenedAt", checks, explanations
  from closing.month_close where reporting_unit = :unit`,
    { unit },
  );

/** Whether a month of the unit is closed. */
export async function isMonthClosed(tx: Tx, unit: string, period: YearMonth): Promise<boolean> {
  return (await standingClose(tx, unit, period)) !== undefined;
}

/** When the close of a month that stands was made, or undefined: facts recorded later belong to the next month. */
export async function standingClose(tx: Tx, unit: string, period: YearMonth): Promise<Instant | undefined> {
  const row = await tx.one<{ closed_at: Date }>(
    `select closed_at from closing.month_close where reporting_unit = $1 and period = $2 and state = 'closed'`,
    [unit, period.number],
  );
  return row && Instant.ofEpochMs(row.closed_at.getTime());
}

/** A request to reopen a month that waits for the second person, with what would be open again; amounts in yuan. */
export interface ReopeningRow {
  readonly reopeningId: string;
  readonly postingPeriod: string;
  /** How often it was closed, and by whom the last time. */
  readonly closeNo: number | null;
  readonly closedBy: string | null;
  readonly closedAt: Date | null;
  /** Entries that the close sealed, and the sum of their debits. */
  readonly entries: number;
  readonly amount: string;
  /** Sealed versions of the month that would be made anew. */
  readonly datasets: string | null;
  readonly reason: string;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly digest: string;
}

/** The list of requests that wait. */
export const reopeningList = new ListOf<ReopeningRow>({
  name: 'reopenings',
  columns: [
    'reopeningId',
    'postingPeriod',
    'closeNo',
    'closedBy',
    'closedAt',
    'entries',
    'amount',
    'reason',
    'requestedBy',
    'requestedAt',
  ],
  key: ['reopeningId'],
  sort: { postingPeriod: true, requestedAt: true },
  order: 'postingPeriod',
});

/** Requests that wait; or the one of a month. */
export const openReopenings = (unit: string, period: number | null = null): Select<ReopeningRow> =>
  selectOf<ReopeningRow>(
    withDigest(`
  select r.reopening_id as "reopeningId", to_char(to_date(r.period::text, 'YYYYMM'), 'YYYY-MM') as "postingPeriod", c.close_no as "closeNo", c.closed_by as "closedBy", c.closed_at as "closedAt",
    b.entries, b.amount, s.datasets, r.reason, r.requested_by as "requestedBy", r.requested_at as "requestedAt"
  from closing.reopening r
  left join closing.month_close c on c.reporting_unit = r.reporting_unit and c.period = r.period and c.state = 'closed'
  cross join lateral (select count(*)::integer as entries, coalesce(sum(e.amount), 0)::numeric(18,2) as amount from fund_ledger.journal_entry e
    where e.reporting_unit = r.reporting_unit and e.book_month = r.period) b
  cross join lateral (select string_agg(v.definition_id || ' v' || v.version, ', ' order by v.definition_id, v.version) as datasets from exchange.submission v
    where v.reporting_unit = r.reporting_unit and v.period = r.period and v.action <> 'quick') s
  where r.reporting_unit = :unit and r.state = 'requested' and (:period::integer is null or r.period = :period)`),
    { unit, period },
  );
