import type { ErrorFamily } from './error-entry.js';

/** AUTH: login, posts, rights and scopes. */
export const authErrors = {
} as const satisfies ErrorFamily;
