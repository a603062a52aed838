import { z } from 'zod';

/** The digest of what a second person was shown: SHA-256, hexadecimal. */
export const digestInput = z.string().regex(/^[0-9a-f]{64}$/);
