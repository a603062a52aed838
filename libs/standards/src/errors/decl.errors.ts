import type { ErrorFamily } from './error-entry.js';

/** DECL: declarations and their files. */
export const declErrors = {
} as const satisfies ErrorFamily;
