import type { ErrorFamily } from './error-entry.js';

/** EXCH: sealed datasets, receipts, orders and enrolment. */
export const exchErrors = {
} as const satisfies ErrorFamily;
