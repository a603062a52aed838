/**
 * Closing 结账: check-lists, day close, month close, reopening.
 *
 * What others may read in SQL (never write): `closing.month_close(reporting_unit, period, close_no, state, closed_at)`;
 * a month is closed while a row of state `closed` is there.
 */
export { ClosingModule } from './closing.module.js';
export { type ClosedDay } from './close-day.js';
export { CloseMonth, SEAL_MONTH_JOB, type CloseMonthInput, type ClosedMonth } from './close-month.js';
export { isMonthClosed, standingClose, type MonthCloseRow } from './closings.query.js';
export { closingQueues } from './closing.queues.js';
export { KNOWN_BEFORE } from './known-before.js';

/** SQL files of schema `closing`. */
export const closingMigrations = new URL('./migrations/', import.meta.url);
