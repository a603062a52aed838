/**
 * Treasury: bank accounts and the one intake of bank lines.
 *
 * What others may read in SQL (never write): `treasury.bank_account`, and `treasury.bank_line` with its state and what
 * of it is 暂收.
 */
export { TreasuryModule } from './treasury.module.js';
export * from './bank-file-text.js';
export * from './bank-lines.query.js';
export * from './book-bank-lines.js';
export * from './import-bank-file.js';
export * from './open-bank-account.js';
export * from './read-upload.js';
export * from './take-in-bank-lines.js';
export { bankLinesBooked, suspenseYoung } from './treasury.check.js';

/** SQL files of schema `treasury`. */
export const treasuryMigrations = new URL('./migrations/', import.meta.url);
