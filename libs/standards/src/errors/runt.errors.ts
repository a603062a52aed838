import type { ErrorFamily } from './error-entry.js';

/** RUNT: configuration, database, idempotency, batches and jobs. */
export const runtErrors = {
} as const satisfies ErrorFamily;
