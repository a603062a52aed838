import type { ErrorFamily } from './error-entry.js';

/** ASMT: assessment of contributions. */
export const asmtErrors = {
} as const satisfies ErrorFamily;
