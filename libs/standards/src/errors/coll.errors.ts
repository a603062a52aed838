import type { ErrorFamily } from './error-entry.js';

/** COLL: collection, receipts and allocation. */
export const collErrors = {
} as const satisfies ErrorFamily;
