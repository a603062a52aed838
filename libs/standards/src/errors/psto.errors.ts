import type { ErrorFamily } from './error-entry.js';

/** PSTO: policy packages and dated values. */
export const pstoErrors = {
} as const satisfies ErrorFamily;
