export { CollectionModule } from './collection.module.js';
export * from './collection.query.js';
export * from './demand-late-fees.js';
export * from './export-tax-demands.js';
export * from './import-tax-receipts.js';
export * from './late-fees.query.js';
export * from './match-suspense.js';
export * from './post-receipts.js';
export * from './reverse-receipt.js';
export { allocationsPosted, lateFeesAgree, lateFeesFinished } from './collection.check.js';
export { collectionQueues } from './collection.queues.js';
export { PAYERS } from './payers.js';
export { pi02Port } from './pi02.dataset.js';

/** SQL files of schema `collection`. */
export const collectionMigrations = new URL('./migrations/', import.meta.url);
