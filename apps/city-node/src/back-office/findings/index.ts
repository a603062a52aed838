/** Findings 稽核疑点: rules over the city's own data, what they found, and what people answered. */
export { FindingsModule } from './findings.module.js';
export { findingQueues } from './findings.queues.js';

/** SQL files of schema `findings`. */
export const findingsMigrations = new URL('./migrations/', import.meta.url);
