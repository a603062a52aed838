import type { ErrorFamily } from './error-entry.js';

/** WHSE: warehouse, indicators and published statistics. */
export const whseErrors = {
} as const satisfies ErrorFamily;
