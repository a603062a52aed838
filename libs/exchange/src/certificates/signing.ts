import { X509Certificate, createPrivateKey, sign, verify, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { domainError, err, ok, type Result } from '@pnet/kernel';
import type { Signature } from '@pnet/contracts';

/**
 * Signs as the own node. A suite is one implementation: `international` here, `guomi` (SM2, SM3) has its place beside
 * it.
 */
export interface Signer {
  readonly nodeCode: string;
  sign(bytes: Buffer): Signature;
}

/** Proves who signed bytes. */
export interface Verifier {
  /** The signature is by `nodeCode` over exactly these bytes. Errors: `EXCH-2001` … `EXCH-2003`. */
  verify(bytes: Buffer, signature: Signature | undefined, nodeCode: string): Result<void>;
}

const SUITE = 'international';
const URI = /(?:^|, )URI:urn:pension:node:([0-9A-Za-z-]+)(?:,|$)/;

/** The node code in a certificate's URI name, or undefined. */
export function nodeCodeOf(certificate: X509Certificate): string | undefined {
  return URI.exec(certificate.subjectAltName ?? '')?.[1];
}

/** The own key from `sign.key` and `sign.crt` of the certificate folder: Ed25519 over SHA-256 digests' texts. */
export function openSigner(folder: string): Signer {
  const key = createPrivateKey(readFileSync(join(folder, 'sign.key')));
  const certificate = new X509Certificate(readFileSync(join(folder, 'sign.crt')));
  const nodeCode = nodeCodeOf(certificate);
  if (!nodeCode) throw new Error(`The signing certificate in ${folder} names no node`);
  return { nodeCode, sign: (bytes) => ({ suite: SUITE, value: sign(null, bytes, key), certificate: certificate.raw }) };
}

/** When the earlier of the node's two certificates ends. */
export function certificateExpiry(folder: string): Date {
  const ends = ['tls.crt', 'sign.crt'].map((name) =>
    Date.parse(new X509Certificate(readFileSync(join(folder, name))).validTo),
  );
  return new Date(Math.min(...ends));
}

/** How many certificates a verifier remembers as proven. */
const REMEMBERED = 5_000;

/**
 * Trusts signing certificates that the authority of `authority.crt` in the folder issued. The clock is asked at each
 * proof of a certificate.
 */
export function openVerifier(folder: string, now: () => Date): Verifier {
  const authority = new X509Certificate(readFileSync(join(folder, 'authority.crt')));
  const proven = new Map<string, { readonly code: string; readonly key: KeyObject; readonly until: number }>();
  const prove = (bytes: Uint8Array): { code: string; key: KeyObject } | undefined => {
    const id = Buffer.from(bytes).toString('base64');
    const known = proven.get(id);
    if (known && known.until > now().getTime()) return known;
    const certificate = readCertificate(bytes);
    const code = certificate && nodeCodeOf(certificate);
    if (!certificate || !code || !certificate.checkIssued(authority) || !certificate.verify(authority.publicKey))
      return undefined;
    const until = Date.parse(certificate.validTo);
    if (now().getTime() > until || now().getTime() < Date.parse(certificate.validFrom)) return undefined;
    if (proven.size >= REMEMBERED) proven.clear();
    const entry = { code, key: certificate.publicKey, until };
    proven.set(id, entry);
    return entry;
  };
  return {
    verify: (bytes, signature, nodeCode) => {
      if (!signature || signature.suite !== SUITE)
        return err(domainError('EXCH-2001', { node: nodeCode, suite: signature?.suite ?? '' }));
      const signedBy = prove(signature.certificate);
      if (!signedBy || signedBy.code !== nodeCode || signedBy.key.asymmetricKeyType !== 'ed25519')
        return err(domainError('EXCH-2002', { node: nodeCode }));
      return verify(null, bytes, signedBy.key, signature.value)
        ? ok(undefined)
        : err(domainError('EXCH-2003', { node: nodeCode }));
    },
  };
}

function readCertificate(bytes: Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(Buffer.from(bytes));
  } catch {
    return undefined;
  }
}
