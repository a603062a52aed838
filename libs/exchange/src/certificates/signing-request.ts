import { createPrivateKey, createPublicKey, webcrypto } from 'node:crypto';
import { PemConverter, Pkcs10CertificateRequest, Pkcs10CertificateRequestGenerator } from '@peculiar/x509';
import { domainError, err, ok, type Result } from '@pnet/kernel';

const TLS = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const SIGN = { name: 'Ed25519' } as const;
const MAX_BYTES = 4_096;

/** A private key and the request to certify its public key. */
export interface KeyWithRequest {
  /** PKCS#8, PEM. */
  readonly keyPem: string;
  /** PKCS#10, DER. */
  readonly request: Buffer;
}

/** A new key of a node, for TLS (P-256) or for signing (Ed25519), and its request. The key never leaves the node. */
export async function requestCertificate(code: string, purpose: 'tls' | 'sign'): Promise<KeyWithRequest> {
  const algorithm = purpose === 'tls' ? TLS : SIGN;
  const keys = (await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
  const request = await Pkcs10CertificateRequestGenerator.create({
    name: `CN=${code}, O=Pension Net`,
    keys,
    signingAlgorithm: algorithm,
  });
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  return { keyPem: PemConverter.encode(pkcs8, 'PRIVATE KEY'), request: Buffer.from(request.rawData) };
}

/** The public key (SPKI, PEM) that a request asks to certify, proven to be the requester's. Errors: `EXCH-1125`. */
export async function readRequest(der: Uint8Array, code: string, purpose: 'tls' | 'sign'): Promise<Result<string>> {
  const refuse = (reason: string): Result<never> =>
    err(domainError('EXCH-1125', { unit: code, request: purpose, reason }));
  if (der.length === 0 || der.length > MAX_BYTES) return refuse(`${der.length} bytes`);
  try {
    const request = new Pkcs10CertificateRequest(Buffer.from(der));
    if (!(await request.verify())) return refuse('signature');
    if (!request.subjectName.getField('CN').includes(code)) return refuse(`name ${request.subject.slice(0, 60)}`);
    const key = createPublicKey({ key: Buffer.from(request.publicKey.rawData), format: 'der', type: 'spki' });
    const fits =
      purpose === 'tls'
        ? key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1'
        : key.asymmetricKeyType === 'ed25519';
    return fits
      ? ok(key.export({ type: 'spki', format: 'pem' }).toString())
      : refuse(`key ${key.asymmetricKeyType ?? '-'}`);
  } catch {
    return refuse('not PKCS#10');
  }
}

/** Whether a private key belongs to a certificate's public key. */
export const belongsTo = (keyPem: string, certificatePublicKeyPem: string): boolean =>
  createPublicKey(createPrivateKey(keyPem)).export({ type: 'spki', format: 'pem' }).toString() ===
  certificatePublicKeyPem;
