import { X509Certificate } from 'node:crypto';
import { connect, type DetailedPeerCertificate, type PeerCertificate } from 'node:tls';
import { ChannelCredentials, Metadata } from '@grpc/grpc-js';
import { domainError, err, ok, type Result } from '@pnet/kernel';
import { EnrolmentServiceClient, failureOf, type EnrolRequest, type EnrolResponse } from '@pnet/contracts';
import { keepCertificates } from '../certificates/authority.js';
import { belongsTo, requestCertificate } from '../certificates/signing-request.js';
import { nodeCodeOf } from '../certificates/signing.js';
import { unitLines } from '../units/unit-change.js';
import type { UnitLine } from '../units/unit-line.js';
import { fingerprintOf, readToken, type EnrolmentToken } from './enrolment-token.js';

const DEADLINE_MS = 15_000;

/**
 * Where the parent enrols (`localhost:7210`), the token, and the folder that the child's keys and certificates go to.
 */
export interface EnrolmentAsk {
  readonly address: string;
  readonly token: string;
  readonly folder: string;
}

/** A node that has its certificates. `units`: what the parent's register says of it and of what is above and below. */
export interface EnrolledNode {
  readonly code: string;
  readonly parent: string;
  readonly units: readonly UnitLine[];
}

/**
 * The child's end of enrolment: trusts nobody but the authority whose fingerprint the token holds, makes its own keys,
 * and gets certificates over them. Errors: `EXCH-1128` the token, `EXCH-1129` another authority or node, `EXCH-1130` no
 * answer, and those of the parent (`EXCH-1121` …).
 */
export async function enrolAtParent(ask: EnrolmentAsk): Promise<Result<EnrolledNode>> {
  const token = readToken(ask.token);
  if (!token.ok) return token;
  const authority = await authorityOf(ask.address, token.value);
  if (!authority.ok) return authority;
  const [tls, sign] = [
    await requestCertificate(token.value.child, 'tls'),
    await requestCertificate(token.value.child, 'sign'),
  ];
  const answer = await askParent(ask.address, token.value, authority.value, {
    nodeCode: token.value.child,
    token: token.value.secret,
    tlsRequest: tls.request,
    signingRequest: sign.request,
  });
  if (!answer.ok) return answer;
  const [tlsCertificate, signCertificate] = [
    certified(answer.value.tlsCertificate, tls.keyPem, token.value, authority.value),
    certified(answer.value.signingCertificate, sign.keyPem, token.value, authority.value),
  ];
  const units = unitLines.safeParse(jsonOf(answer.value.units));
  if (!tlsCertificate || !signCertificate || !units.success) return other(ask.address, token.value);
  keepCertificates(ask.folder, {
    tlsKey: tls.keyPem,
    signKey: sign.keyPem,
    tlsCertificate,
    signCertificate,
    authority: authority.value.toString(),
  });
  return ok({ code: token.value.child, parent: token.value.parent, units: units.data });
}

const other = (address: string, token: EnrolmentToken): Result<never> =>
  err(domainError('EXCH-1129', { address, parent: token.parent }));
const silent = (address: string, reason: string): Result<never> =>
  err(domainError('EXCH-1130', { address, reason: reason.slice(0, 200) }));

/** The authority in the parent's chain whose fingerprint the token holds. */
function authorityOf(address: string, token: EnrolmentToken): Promise<Result<X509Certificate>> {
  const { hostname, port } = new URL(`tls://${address}`);
  return new Promise((resolve) => {
    // Nothing is told to whoever answers here: only its certificates are read, and one of them must be the token's.
    const socket = connect(
      { host: hostname, port: Number(port), rejectUnauthorized: false, ALPNProtocols: ['h2'], timeout: DEADLINE_MS },
      () => {
        const found = inChain(socket.getPeerCertificate(true), token.authority);
        socket.destroy();
        resolve(found ? ok(found) : other(address, token));
      },
    );
    socket.once('error', (error) => resolve(silent(address, error.message)));
    socket.once('timeout', () => {
      socket.destroy();
      resolve(silent(address, `no TLS handshake within ${DEADLINE_MS / 1_000} s`));
    });
  });
}

function inChain(leaf: DetailedPeerCertificate, fingerprint: string): X509Certificate | undefined {
  const seen = new Set<string>();
  for (let at: DetailedPeerCertificate | undefined = leaf; at && Buffer.isBuffer(at.raw); at = at.issuerCertificate) {
    const found = fingerprintOf(at.raw);
    if (found === fingerprint) return new X509Certificate(at.raw);
    if (seen.has(found)) return undefined;
    seen.add(found);
  }
  return undefined;
}

function askParent(
  address: string,
  token: EnrolmentToken,
  authority: X509Certificate,
  request: EnrolRequest,
): Promise<Result<EnrolResponse>> {
  const credentials = ChannelCredentials.createSsl(Buffer.from(authority.toString()), null, null, {
    checkServerIdentity: (_host: string, certificate: PeerCertificate) => {
      const actual = nodeCodeOf(new X509Certificate(certificate.raw));
      return actual === token.parent ? undefined : new Error(`the certificate is of node ${actual ?? '-'}`);
    },
  });
  const client = new EnrolmentServiceClient(address, credentials);
  const deadline = performance.timeOrigin + performance.now() + DEADLINE_MS;
  return new Promise<Result<EnrolResponse>>((resolve) => {
    client.enrol(request, new Metadata(), { deadline }, (error, answer) => {
      if (!error) return resolve(ok(answer));
      const coded = failureOf(error);
      resolve(coded ? err(coded) : silent(address, error.message));
    });
  }).finally(() => client.close());
}

/** The certificate as PEM where it is over the child's own key, in its name, and of the authority. */
function certified(
  der: Uint8Array,
  keyPem: string,
  token: EnrolmentToken,
  authority: X509Certificate,
): string | undefined {
  try {
    const certificate = new X509Certificate(Buffer.from(der));
    const fits =
      nodeCodeOf(certificate) === token.child &&
      certificate.checkIssued(authority) &&
      certificate.verify(authority.publicKey) &&
      belongsTo(keyPem, certificate.publicKey.export({ type: 'spki', format: 'pem' }).toString());
    return fits ? certificate.toString() : undefined;
  } catch {
    return undefined;
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
