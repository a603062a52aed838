import { Instant, type YearMonth } from '@pnet/kernel';
import type { CheckResult } from '@pnet/fund-ledger';
import { ListOf, selectOf, type Select, type Tx } from '@pnet/runtime';

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

/** A request to reopen a month that waits for the second person. */
export interface ReopeningRow {
  readonly reopeningId: string;
  readonly postingPeriod: string;
  readonly reason: string;
  readonly requestedBy: string;
  readonly requestedAt: Date;
}

/** The list of requests that wait. */
export const reopeningList = new ListOf<ReopeningRow>({
  name: 'reopenings',
  columns: ['reopeningId', 'postingPeriod', 'reason', 'requestedBy', 'requestedAt'],
  key: ['reopeningId'],
  sort: { postingPeriod: true, requestedAt: true },
  order: 'postingPeriod',
});

/** Requests that wait. */
export const openReopenings = (unit: string): Select<ReopeningRow> =>
  selectOf<ReopeningRow>(
    `
  select reopening_id as "reopeningId", to_char(to_date(period::text, 'YYYYMM'), 'YYYY-MM') as "postingPeriod", reason, requested_by as "requestedBy", requested_at as "requestedAt"
  from closing.reopening where reporting_unit = :unit and state = 'requested'`,
    { unit },
  );
