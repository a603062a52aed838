import type { ErrorFamily } from './error-entry.js';

/** CLOS: day and month close. */
export const closErrors = {
} as const satisfies ErrorFamily;
