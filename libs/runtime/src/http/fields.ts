import { DEFAULT_SCHEME, pensionSchemes } from '@pnet/standards';
import { z } from 'zod';

/** The digest of what a second person was shown: SHA-256, hexadecimal. */
export const digestInput = z.string().regex(/^[0-9a-f]{64}$/);

/** 险种 in an input: a scheme of old-age insurance, the default one where none is named. */
export const schemeField = z
  .enum(pensionSchemes)
  .default(DEFAULT_SCHEME)
  .meta({ description: '险种 scheme AAE140', example: DEFAULT_SCHEME });
