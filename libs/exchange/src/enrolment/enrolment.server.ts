import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Server, ServerCredentials } from '@grpc/grpc-js';
import { DomainFailure, domainError } from '@pnet/kernel';
import { EnrolmentServiceService, failureStatus, type EnrolmentServiceServer } from '@pnet/contracts';
import type { EnrolNode } from './enrol-node.js';

const LIMITS = { 'grpc.max_receive_message_length': 16_384, 'grpc.max_concurrent_streams': 8 };

/**
 * The service that a node without certificates may call: it proves itself by its one-time token, the parent by its
 * certificate, whose authority goes along.
 */
export class EnrolmentServer {
  private server: Server | undefined;

  constructor(
    private readonly enrolNode: EnrolNode,
    private readonly certificateFolder: string,
    private readonly report: (error: unknown) => void,
  ) {}

  /** Opens the port; 0 takes a free one. Returns it. */
  start(port: number): Promise<number> {
    const server = new Server(LIMITS);
    const service: EnrolmentServiceServer = {
      enrol: (call, callback) => {
        this.enrolNode.execute(call.request).then(
          (enrolled) => (enrolled.ok ? callback(null, enrolled.value) : callback(failureStatus(enrolled.error))),
          (error: unknown) => {
            if (!(error instanceof DomainFailure)) this.report(error);
            callback(failureStatus(error instanceof DomainFailure ? error.error : domainError('RUNT-5000')));
          },
        );
      },
    };
    server.addService(EnrolmentServiceService, service);
    this.server = server;
    const read = (name: string): Buffer => readFileSync(join(this.certificateFolder, name));
    const pair = {
      private_key: read('tls.key'),
      cert_chain: Buffer.concat([read('tls.crt'), Buffer.from('\n'), read('authority.crt')]),
    };
    return new Promise((resolve, reject) => {
      server.bindAsync(`0.0.0.0:${port}`, ServerCredentials.createSsl(null, [pair], false), (error, bound) =>
        error ? reject(error) : resolve(bound),
      );
    });
  }

  /** Ends it; what runs is cut off, and its token is spent or not as its transaction says. */
  stop(): void {
    this.server?.forceShutdown();
  }
}
