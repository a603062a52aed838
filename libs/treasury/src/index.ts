/**
 * Treasury: bank accounts, lines in and out, statements, instructions to outside parties.
 *
 * What others may read in SQL (never write): `treasury.bank_account`, and `treasury.bank_line` with its state and what
 * of it is 暂收.
 */
export { TreasuryModule } from './treasury.module.js';
export { correctionsOf, type CorrectionView } from './bank-line-history.query.js';
export * from './bank-file-text.js';
export * from './bank-line-status.js';
export * from './bank-lines.query.js';
export * from './book-bank-line.js';
export * from './book-bank-lines.js';
export * from './classify-bank-line.js';
export * from './correct-bank-line.js';
export * from './import-bank-file.js';
export * from './instructions.query.js';
export * from './open-bank-account.js';
export * from './order-transfer.js';
export * from './prepare-reconciliation.js';
export * from './read-statement.js';
export * from './read-upload.js';
export * from './sign-reconciliation.js';
export * from './take-in-bank-lines.js';
export * from './reconciliations.query.js';
export { bankLinesBooked, bankReconciled, suspenseYoung } from './treasury.check.js';
export { treasuryQueues } from './treasury.queues.js';
export * from './treasury-options.js';

/** SQL files of schema `treasury`; they stand on those of the runtime and of the fund ledger. */
export const treasuryMigrations = new URL('./migrations/', import.meta.url);
