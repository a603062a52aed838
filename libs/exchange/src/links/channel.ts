import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PeerCertificate } from 'node:tls';
import { ChannelCredentials, ServerCredentials, type ChannelOptions, type ServerUnaryCall } from '@grpc/grpc-js';
import { domainError, err, ok, type Result } from '@pnet/kernel';
import { nodeCodeOf } from '../certificates/signing.js';

/** Bytes of one message: a frame, or the header of a dataset with 20,000 frames. */
const MAX_MESSAGE_BYTES = 4_194_304;

const HANDSHAKE_MS = 10_000;

const RETRY = {
  methodConfig: [
    {
      name: [{ service: 'pension.uplink.v1.UplinkService', method: 'Offer' }],
      retryPolicy: {
        maxAttempts: 4,
        initialBackoff: '0.2s',
        maxBackoff: '2s',
        backoffMultiplier: 2,
        retryableStatusCodes: ['UNAVAILABLE'],
      },
    },
  ],
};

/** A partner that hangs is noticed after at most 20 seconds of silence, at both ends. */
const KEEP_ALIVE: ChannelOptions = { 'grpc.keepalive_time_ms': 10_000, 'grpc.keepalive_timeout_ms': 10_000 };

/** Options of every channel to a parent: limits, keep-alive, reconnection within seconds. */
export const channelOptions: ChannelOptions = {
  'grpc.max_send_message_length': MAX_MESSAGE_BYTES,
  'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
  ...KEEP_ALIVE,
  'grpc.keepalive_permit_without_calls': 1,
  'grpc.initial_reconnect_backoff_ms': 500,
  'grpc.max_reconnect_backoff_ms': 10_000,
  'grpc.service_config': JSON.stringify(RETRY),
};

/** Options of the server for children. */
export const serverOptions: ChannelOptions = {
  'grpc.max_send_message_length': MAX_MESSAGE_BYTES,
  'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
  ...KEEP_ALIVE,
  'grpc.max_concurrent_streams': 64,
};

const read = (folder: string, name: string): Buffer => readFileSync(join(folder, name));

/** mTLS towards the parent `code`: its certificate must name that node, whatever its address. */
export function clientCredentials(folder: string, code: string): ChannelCredentials {
  return withHandshakeDeadline(
    ChannelCredentials.createSsl(read(folder, 'authority.crt'), read(folder, 'tls.key'), read(folder, 'tls.crt'), {
      checkServerIdentity: (_host: string, certificate: PeerCertificate) => {
        const actual = nodeCodeOf(new X509Certificate(certificate.raw));
        return actual === code ? undefined : new Error(`the certificate is of node ${actual ?? '-'}, not of ${code}`);
      },
    }),
  );
}

/**
 * A parent that accepts connections and says nothing would be waited for without end, with every call: keep-alive
 * begins after the handshake, and the library gives that no deadline. It drops the connection when the connector fails.
 */
function withHandshakeDeadline(credentials: ChannelCredentials): ChannelCredentials {
  const makeConnector = credentials._createSecureConnector.bind(credentials);
  credentials._createSecureConnector = (...question) => {
    const connector = makeConnector(...question);
    const connect = connector.connect.bind(connector);
    connector.connect = (socket) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`no TLS handshake within ${HANDSHAKE_MS / 1000} s`)),
          HANDSHAKE_MS,
        );
        void connect(socket)
          .then(resolve, reject)
          .finally(() => clearTimeout(timer));
      });
    return connector;
  };
  return credentials;
}

/** mTLS of the server: only certificates of the authority get in. */
export function serverCredentials(folder: string): ServerCredentials {
  return ServerCredentials.createSsl(
    read(folder, 'authority.crt'),
    [{ private_key: read(folder, 'tls.key'), cert_chain: read(folder, 'tls.crt') }],
    true,
  );
}

/** The node that a call's certificate names. Errors: `EXCH-2006`. */
export function peerOf(call: Pick<ServerUnaryCall<unknown, unknown>, 'getAuthContext'>): Result<string> {
  const certificate = call.getAuthContext().sslPeerCertificate;
  const code =
    certificate && 'raw' in certificate && Buffer.isBuffer(certificate.raw)
      ? nodeCodeOf(new X509Certificate(certificate.raw))
      : undefined;
  return code === undefined ? err(domainError('EXCH-2006')) : ok(code);
}
