import type { sendUnaryData, ServerReadableStream } from '@grpc/grpc-js';
import { DomainFailure, domainError, type DomainError } from '@pnet/kernel';
import {
  failureStatus,
  type Frame,
  type OfferResponse,
  type PushOpening,
  type PushRequest,
  type PushResponse,
  type UplinkServiceServer,
} from '@pnet/contracts';
import { peerOf } from '../links/channel.js';
import type { ReceiveSubmission } from './receive-submission.js';

/** Hears of each call: who called, and the code when it was refused. */
export type CallObserver = (peer: string, failure: string | undefined) => void;

/**
 * The uplink service over `ReceiveSubmission`. What fails for an expected reason answers with its coded failure; a bug
 * is reported.
 */
export function uplinkServer(
  receive: ReceiveSubmission,
  observe: CallObserver,
  report: (error: unknown) => void,
): UplinkServiceServer {
  return {
    offer: (call, callback) => {
      void answering<OfferResponse>(callback, report, async () => {
        const peer = observed(peerOf(call), observe);
        const resume = await receive.offer(peer, call.request.header, call.request.route);
        if (!resume.ok) throw new DomainFailure(resume.error);
        observe(peer, undefined);
        return { nextFrame: resume.value.nextFrame, receipt: resume.value.receipt };
      });
    },
    push: (call, callback) => {
      void answering<PushResponse>(callback, report, () => push(call, receive, observe));
    },
  };
}

async function push(
  call: ServerReadableStream<PushRequest, PushResponse>,
  receive: ReceiveSubmission,
  observe: CallObserver,
): Promise<PushResponse> {
  const peer = observed(peerOf(call), observe);
  const messages = call[Symbol.asyncIterator]() as AsyncIterator<PushRequest>;
  const opening = openingOf(await messages.next());
  const resume = await receive.offer(peer, opening.header, opening.route);
  if (!resume.ok) throw new DomainFailure(observedFailure(peer, resume.error, observe));
  if (!opening.header) throw new DomainFailure(domainError('EXCH-3004', { field: 'header', value: 'missing' }));
  const receipt = await receive.receive(resume.value, opening.header, framesOf(messages));
  if (!receipt.ok) throw new DomainFailure(observedFailure(peer, receipt.error, observe));
  observe(peer, undefined);
  return { receipt: receipt.value };
}

function openingOf(first: IteratorResult<PushRequest>): PushOpening {
  const part = first.done === true ? undefined : first.value.part;
  if (part?.$case !== 'opening')
    throw new DomainFailure(domainError('EXCH-3004', { field: 'opening', value: 'missing' }));
  return part.value;
}

async function* framesOf(messages: AsyncIterator<PushRequest>): AsyncGenerator<Frame> {
  for (let next = await messages.next(); next.done !== true; next = await messages.next()) {
    if (next.value.part?.$case !== 'frame')
      throw new DomainFailure(domainError('EXCH-3004', { field: 'part', value: next.value.part?.$case ?? 'missing' }));
    yield next.value.part.value;
  }
}

async function answering<R>(
  callback: sendUnaryData<R>,
  report: (error: unknown) => void,
  work: () => Promise<R>,
): Promise<void> {
  try {
    callback(null, await work());
  } catch (error) {
    if (!(error instanceof DomainFailure)) report(error);
    callback(failureStatus(error instanceof DomainFailure ? error.error : domainError('RUNT-5000')));
  }
}

function observed(peer: ReturnType<typeof peerOf>, observe: CallObserver): string {
  if (peer.ok) return peer.value;
  observe('-', peer.error.code);
  throw new DomainFailure(peer.error);
}

function observedFailure(peer: string, error: DomainError, observe: CallObserver): DomainError {
  observe(peer, error.code);
  return error;
}
