import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { DomainFailure, domainError } from '@pnet/kernel';

const CIPHER = 'aes-256-gcm';
const IV = 12;
const TAG = 16;

/** Until a node gives its own, cursors end with the process. */
let key: Buffer = randomBytes(32);

/** Cursors are sealed by what only the processes of a node know, so that each of them reads those of the others. */
export function keyCursors(secret: string): void {
  key = Buffer.from(hkdfSync('sha256', secret, 'pension-net', 'list-cursor', 32));
}

/** The key after which the next page begins, sealed: it may hold a name or a number of a person. */
export function sealCursor(values: readonly string[], series: string): string {
  const iv = randomBytes(IV);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(series));
  const sealed = Buffer.concat([cipher.update(JSON.stringify(values), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Throws `RUNT-4006` where this node did not make it for this list and order. */
export function openCursor(cursor: string, series: string, length: number): readonly string[] {
  try {
    const bytes = Buffer.from(cursor, 'base64url');
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV), { authTagLength: TAG })
      .setAAD(Buffer.from(series))
      .setAuthTag(bytes.subarray(IV, IV + TAG));
    const opened = Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString('utf8');
    const values = JSON.parse(opened) as string[];
    if (values.length === length) return values;
  } catch {
    /* forged, cut, or of another list: the same error */
  }
  throw new DomainFailure(domainError('RUNT-4006', { list: series }));
}
