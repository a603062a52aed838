/**
 * Tasks: work items with evidence, two persons and deadlines.
 *
 * What others may read in SQL (never write): `control.task`.
 */
export * from './adjustment.js';
export * from './answer-task.js';
export * from './evidence-rule.js';
export * from './hand-over.js';
export * from './package-order.js';
export * from './record-task.js';
export * from './return-task.js';
export { taskQueues } from './tasks.queues.js';
export * from './tasks.module.js';
export * from './tasks-of.js';
export * from './tasks.query.js';
export * from './transfer.rule.js';

/** SQL files of schema `control`; they stand on those of the runtime, the fund ledger and the exchange. */
export const tasksMigrations = new URL('./migrations/', import.meta.url);
