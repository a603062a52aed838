export * from './book.js';
export * from './open-books.js';
export * from './post-entries-from.js';
export * from './post-entry.js';

/** SQL files of schema `fund_ledger`. */
export const fundLedgerMigrations = new URL('./migrations/', import.meta.url);
