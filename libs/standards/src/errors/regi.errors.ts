import type { ErrorFamily } from './error-entry.js';

/** REGI: registration of employers and persons. */
export const regiErrors = {
} as const satisfies ErrorFamily;
