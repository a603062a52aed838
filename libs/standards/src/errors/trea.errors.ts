import type { ErrorFamily } from './error-entry.js';

/** TREA: bank lines and treasury. */
export const treaErrors = {
} as const satisfies ErrorFamily;
