import type { ErrorFamily } from './error-entry.js';

/** CTRL: orders executed at a node. */
export const ctrlErrors = {
} as const satisfies ErrorFamily;
