/**
 * Fund ledger: books of account of a node.
 *
 * What others may read in SQL (never write):
 * - `fund_ledger.balances(unit, month)`: opening, debit, credit and closing of each account, as a close sealed them;
 * - `fund_ledger.period(reporting_unit, …, state)`: which months are open;
 * - `fund_ledger.journal_entry` and `fund_ledger.journal_line`: posted, never changed.
 */
export * from './book.js';
export * from './close-check.js';
export * from './close-period.js';
export * from './fund-ledger.module.js';
export * from './hledger-export.js';
export * from './journal.query.js';
export * from './ledger.check.js';
export { ledgerQueues } from './ledger.queues.js';
export * from './ledger-totals.query.js';
export * from './open-books.js';
export * from './own-month.js';
export * from './post-entries-from.js';
export * from './ruled-entries.js';
export * from './post-by-rule.js';
export * from './post-entry.js';
export * from './prepare-entry.js';
export * from './reverse-entry.js';
export * from './review-entry.js';
export * from './start-books.js';
export * from './verify-ledger.js';

/** SQL files of schema `fund_ledger`. */
export const fundLedgerMigrations = new URL('./migrations/', import.meta.url);
