import { createHash, randomBytes } from 'node:crypto';
import { domainError, err, ok, type Result } from '@pnet/kernel';
import { unitCodePattern } from '@pnet/standards';

/**
 * A one-time token as an operator carries it to the child: who issued it, for whom, by which authority the parent is
 * known, and the secret.
 */
export interface EnrolmentToken {
  readonly parent: string;
  readonly child: string;
  /** SHA-256 of the authority's certificate, hexadecimal: the child trusts nobody else. */
  readonly authority: string;
  readonly secret: string;
}

const FORM = 'pnet1';

/** A new secret: 256 bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret. */
export const secretDigest = (secret: string): Buffer => createHash('sha256').update(`${FORM} ${secret}`).digest();

/** `pnet1.<parent>.<child>.<authority>.<secret>` */
export const tokenText = (token: EnrolmentToken): string =>
  [FORM, token.parent, token.child, token.authority, token.secret].join('.');

/** Reads a token. Errors: `EXCH-1128`. */
export function readToken(text: string): Result<EnrolmentToken> {
  const [form, parent = '', child = '', authority = '', secret = '', ...rest] = text.trim().split('.');
  const wellFormed =
    form === FORM &&
    rest.length === 0 &&
    unitCodePattern.test(parent) &&
    unitCodePattern.test(child) &&
    /^[0-9a-f]{64}$/.test(authority) &&
    /^[\w-]{43}$/.test(secret);
  return wellFormed ? ok({ parent, child, authority, secret }) : err(domainError('EXCH-1128'));
}

/** SHA-256 of a certificate (DER), hexadecimal. */
export const fingerprintOf = (certificate: Uint8Array): string =>
  createHash('sha256').update(certificate).digest('hex');
