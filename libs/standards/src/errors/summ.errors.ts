import type { ErrorFamily } from './error-entry.js';

/** SUMM: standard datasets of a city. */
export const summErrors = {
} as const satisfies ErrorFamily;
