import { createHash, randomBytes } from 'node:crypto';

/** An opaque bearer token: 256 random bits as text. */
export const newSessionToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token. */
export const hashSessionToken = (token: string): Buffer => createHash('sha256').update(token).digest();
