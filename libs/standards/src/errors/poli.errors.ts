import type { ErrorFamily } from './error-entry.js';

/** POLI: policy formulas and cases. */
export const poliErrors = {
} as const satisfies ErrorFamily;
