import type { ErrorFamily } from './error-entry.js';

/** ACCT: individual accounts. */
export const acctErrors = {
} as const satisfies ErrorFamily;
