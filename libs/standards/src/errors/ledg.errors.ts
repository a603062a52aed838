import type { ErrorFamily } from './error-entry.js';

/** LEDG: books of account. */
export const ledgErrors = {
} as const satisfies ErrorFamily;
