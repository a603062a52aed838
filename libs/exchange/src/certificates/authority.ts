import { createPublicKey, generateKeyPairSync, webcrypto } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import 'reflect-metadata';
import {
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  PublicKey,
  SubjectAlternativeNameExtension,
  X509Certificate,
  X509CertificateGenerator,
  cryptoProvider,
  type Extension,
} from '@peculiar/x509';

cryptoProvider.set(webcrypto);

const DAY_MS = 86_400_000;
const BACKDATE_MS = 10 * 60_000;
const RENEW_DAYS = 30;
const NODE_DAYS = 397;
const AUTHORITY_DAYS = 3_650;
const CURVE = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const SERVER_AND_CLIENT = ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'];

/** Who may issue certificates of nodes: its certificate and its private key. */
export interface Authority {
  readonly certificatePem: string;
  readonly keyPem: string;
}

/** Where a node's certificates lie, and until when the earlier of the two is good. */
export interface NodeCertificates {
  readonly folder: string;
  readonly expiresAt: Date;
  readonly issued: boolean;
}

/** Writes beside the file and renames, so that no reader sees half a file. Keys are readable by their owner only. */
function writeFile(path: string, text: string, mode: number): void {
  writeFileSync(`${path}.new`, text, { mode });
  renameSync(`${path}.new`, path);
}

const authorityPaths = (folder: string): { certificate: string; key: string } => ({
  certificate: join(folder, 'authority.crt'),
  key: join(folder, 'authority.key'),
});

/** The authority in `folder`, or undefined where there is none. */
export function readAuthority(folder: string): Authority | undefined {
  const { certificate, key } = authorityPaths(folder);
  return existsSync(certificate) && existsSync(key)
    ? { certificatePem: readFileSync(certificate, 'utf8'), keyPem: readFileSync(key, 'utf8') }
    : undefined;
}

/** The authority in `folder` (`authority.crt`, `authority.key`), made when it is missing. Valid for ten years. */
export async function createAuthority(folder: string, now: Date): Promise<Authority> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const known = readAuthority(folder);
  if (known) return known;
  const paths = authorityPaths(folder);
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const keyPem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const certificate = await X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: 'CN=Pension Net Authority, O=Pension Net',
    issuer: 'CN=Pension Net Authority, O=Pension Net',
    notBefore: new Date(now.getTime() - BACKDATE_MS),
    notAfter: new Date(now.getTime() + AUTHORITY_DAYS * DAY_MS),
    publicKey: publicKeyOf(pair.publicKey.export({ type: 'spki', format: 'pem' }).toString()),
    signingKey: await issuingKey(keyPem),
    signingAlgorithm: CURVE,
    extensions: [
      new BasicConstraintsExtension(true, 1, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    ],
  });
  writeFile(paths.key, keyPem, 0o600);
  writeFile(paths.certificate, certificate.toString('pem'), 0o644);
  return { certificatePem: certificate.toString('pem'), keyPem };
}

/**
 * Certificates and keys of the node `code` in `folder`: `authority.crt`, `tls.crt` + `tls.key` (P-256), `sign.crt` +
 * `sign.key` (Ed25519). What is there and good for 30 days more is kept; else both are issued anew with fresh keys. The
 * name is the URI `urn:pension:node:<code>`; the TLS certificate also has localhost, the loopback addresses and
 * `hosts`.
 */
export async function issueNodeCertificates(
  authority: Authority,
  code: string,
  folder: string,
  now: Date,
  hosts: readonly string[] = [],
): Promise<NodeCertificates> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const kept = expiry(folder, authority, code);
  if (kept && kept.getTime() - now.getTime() > RENEW_DAYS * DAY_MS) return { folder, expiresAt: kept, issued: false };
  const tls = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const sign = generateKeyPairSync('ed25519');
  const certified = await certifyKeys(
    authority,
    code,
    { tls: pem(tls.publicKey), sign: pem(sign.publicKey) },
    now,
    hosts,
  );
  keepCertificates(folder, {
    tlsKey: tls.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    signKey: sign.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    tlsCertificate: certified.tls.toString('pem'),
    signCertificate: certified.sign.toString('pem'),
    authority: authority.certificatePem,
  });
  return { folder, expiresAt: certified.tls.notAfter, issued: true };
}

/** Certificates of a node over public keys that it made: for mTLS at both ends, and for signing. */
export async function certifyKeys(
  authority: Authority,
  code: string,
  publicKeysPem: { readonly tls: string; readonly sign: string },
  now: Date,
  hosts: readonly string[] = [],
): Promise<{ tls: X509Certificate; sign: X509Certificate }> {
  const uri = { type: 'url' as const, value: `urn:pension:node:${code}` };
  const names = [
    uri,
    { type: 'dns' as const, value: 'localhost' },
    { type: 'ip' as const, value: '127.0.0.1' },
    { type: 'ip' as const, value: '::1' },
    ...hosts.map((value) => ({ type: 'dns' as const, value })),
  ];
  return {
    tls: await issue(authority, code, publicKeysPem.tls, now, [
      new SubjectAlternativeNameExtension(names),
      new ExtendedKeyUsageExtension(SERVER_AND_CLIENT),
    ]),
    sign: await issue(authority, code, publicKeysPem.sign, now, [new SubjectAlternativeNameExtension([uri])]),
  };
}

/** Writes what a node shows and signs by, as PEM; the folder is readable by its owner only. */
export function keepCertificates(
  folder: string,
  files: {
    readonly tlsKey: string;
    readonly signKey: string;
    readonly tlsCertificate: string;
    readonly signCertificate: string;
    readonly authority: string;
  },
): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFile(join(folder, 'tls.key'), files.tlsKey, 0o600);
  writeFile(join(folder, 'sign.key'), files.signKey, 0o600);
  writeFile(join(folder, 'tls.crt'), files.tlsCertificate, 0o644);
  writeFile(join(folder, 'sign.crt'), files.signCertificate, 0o644);
  writeFile(join(folder, 'authority.crt'), files.authority, 0o644);
}

const pem = (key: ReturnType<typeof createPublicKey>): string => key.export({ type: 'spki', format: 'pem' }).toString();

async function issue(
  authority: Authority,
  code: string,
  publicKeyPem: string,
  now: Date,
  extensions: Extension[],
): Promise<X509Certificate> {
  return X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: `CN=${code}, O=Pension Net`,
    issuer: new X509Certificate(authority.certificatePem).subject,
    notBefore: new Date(now.getTime() - BACKDATE_MS),
    notAfter: new Date(now.getTime() + NODE_DAYS * DAY_MS),
    publicKey: publicKeyOf(publicKeyPem),
    signingKey: await issuingKey(authority.keyPem),
    signingAlgorithm: CURVE,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      ...extensions,
    ],
  });
}

const publicKeyOf = (spkiPem: string): PublicKey => new PublicKey(PemConverter.decodeFirst(spkiPem));

async function issuingKey(keyPem: string): Promise<webcrypto.CryptoKey> {
  return webcrypto.subtle.importKey('pkcs8', PemConverter.decodeFirst(keyPem), CURVE, false, ['sign']);
}

const serialNumber = (): string =>
  Buffer.from(webcrypto.getRandomValues(new Uint8Array(16)))
    .toString('hex')
    .replace(/^[89a-f]/, '0');

/**
 * When the earlier certificate in the folder ends, or undefined when they cannot be kept: missing, of another authority
 * or another node.
 */
function expiry(folder: string, authority: Authority, code: string): Date | undefined {
  const files = ['tls.key', 'sign.key', 'tls.crt', 'sign.crt', 'authority.crt'].map((name) => join(folder, name));
  if (!files.every((path) => existsSync(path))) return undefined;
  if (readFileSync(join(folder, 'authority.crt'), 'utf8') !== authority.certificatePem) return undefined;
  const certificates = ['tls.crt', 'sign.crt'].map(
    (name) => new X509Certificate(readFileSync(join(folder, name), 'utf8')),
  );
  if (!certificates.every((certificate) => certificate.subject.includes(`CN=${code},`))) return undefined;
  return certificates.map((certificate) => certificate.notAfter).sort((a, b) => a.getTime() - b.getTime())[0];
}
