import type { ErrorFamily } from './error-entry.js';

/** STND: codes, identity numbers and dataset definitions. */
export const stndErrors = {
} as const satisfies ErrorFamily;
