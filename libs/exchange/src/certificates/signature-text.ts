import type { Signer, Verifier } from './signing.js';

/**
 * Signs bytes as the own node, as text `suite.signature.certificate` (base64url): for documents that travel inside an
 * order.
 */
export function signatureText(signer: Signer, bytes: Uint8Array): string {
  const signature = signer.sign(Buffer.from(bytes));
  return [
    signature.suite,
    Buffer.from(signature.value).toString('base64url'),
    Buffer.from(signature.certificate).toString('base64url'),
  ].join('.');
}

/** Whether a text of `signatureText` is by `nodeCode` over exactly these bytes. */
export function verifySignatureText(verifier: Verifier, bytes: Uint8Array, text: string, nodeCode: string): boolean {
  const [suite = '', value = '', certificate = ''] = text.split('.');
  return verifier.verify(
    Buffer.from(bytes),
    { suite, value: Buffer.from(value, 'base64url'), certificate: Buffer.from(certificate, 'base64url') },
    nodeCode,
  ).ok;
}
