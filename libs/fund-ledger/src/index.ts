export * from './book.js';
export * from './close-period.js';
export * from './fund-ledger.module.js';
export * from './hledger-export.js';
export * from './journal.query.js';
export * from './ledger-totals.query.js';
export * from './open-books.js';
export * from './own-month.js';
export * from './post-entries-from.js';
export * from './post-by-rule.js';
export * from './post-entry.js';
export * from './prepare-entry.js';
export * from './reverse-entry.js';
export * from './review-entry.js';
export * from './start-books.js';
export * from './verify-ledger.js';

/** SQL files of schema `fund_ledger`. */
export const fundLedgerMigrations = new URL('./migrations/', import.meta.url);
