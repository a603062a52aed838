import { once } from 'node:events';
import { Metadata, status, type ClientWritableStream } from '@grpc/grpc-js';
import { domainError, err, ok, type Result } from '@pnet/kernel';
import {
  failureOf,
  type DeliveryRoute,
  type PushRequest,
  type PushResponse,
  type Receipt,
  type SubmissionHeader,
  type UplinkServiceClient,
} from '@pnet/contracts';

/** The stored frames of a submission, from a number on. */
export type FrameSource = (from: number) => AsyncIterable<{ readonly number: number; readonly payload: Buffer }>;

/** One submission on its way to one parent. */
export interface Push {
  readonly parent: string;
  readonly header: SubmissionHeader;
  readonly route: DeliveryRoute;
  readonly frames: FrameSource;
}

/** Asks the parent where to go on. Errors: the parent's, or `EXCH-3008` when it cannot be reached. */
export function offerSubmission(
  client: UplinkServiceClient,
  push: Push,
  deadlineMs: number,
): Promise<Result<{ nextFrame: number; receipt: Receipt | undefined }>> {
  return new Promise((resolve) => {
    client.offer(
      { header: push.header, route: push.route },
      new Metadata(),
      { deadline: deadlineIn(deadlineMs) },
      (error, response) => {
        resolve(
          error
            ? err(failureFrom(push.parent, error))
            : ok({ nextFrame: response.nextFrame, receipt: response.receipt }),
        );
      },
    );
  });
}

/**
 * Streams the frames from `firstFrame` on, no faster than the parent takes them, and awaits the receipt. Errors: as
 * `offerSubmission`.
 */
export async function pushSubmission(
  client: UplinkServiceClient,
  push: Push,
  firstFrame: number,
  deadlineMs: number,
): Promise<Result<Receipt>> {
  let call: ClientWritableStream<PushRequest> | undefined;
  const over = new AbortController();
  const answered = new Promise<Result<Receipt>>((resolve) => {
    call = client.push(
      new Metadata(),
      { deadline: deadlineIn(deadlineMs) },
      (error: Error | null, response: PushResponse) => {
        over.abort();
        resolve(error ? err(failureFrom(push.parent, error)) : receiptOf(push.parent, response));
      },
    );
  });
  if (!call) throw new Error('the call was not made');
  call.on('error', () => undefined);
  await send(
    call,
    { part: { $case: 'opening', value: { header: push.header, route: push.route, firstFrame } } },
    over.signal,
  );
  for await (const frame of push.frames(firstFrame)) {
    if (over.signal.aborted) break;
    await send(call, { part: { $case: 'frame', value: frame } }, over.signal);
  }
  if (!over.signal.aborted) call.end();
  return answered;
}

/** Waits for `drain` when the stream is full, or for the end of the call. */
async function send(call: ClientWritableStream<PushRequest>, message: PushRequest, over: AbortSignal): Promise<void> {
  if (!call.write(message)) await once(call, 'drain', { signal: over }).catch(() => undefined);
}

/** gRPC measures deadlines by the machine's own time, whatever clock the node's records use. */
const deadlineIn = (ms: number): number => performance.timeOrigin + performance.now() + ms;

function receiptOf(parent: string, response: PushResponse): Result<Receipt> {
  return response.receipt ? ok(response.receipt) : err(domainError('EXCH-3008', { parent, reason: 'no receipt' }));
}

function failureFrom(parent: string, error: Error & { code?: number }): ReturnType<typeof domainError> {
  return (
    failureOf(error) ??
    domainError('EXCH-3008', {
      parent,
      reason: `${status[error.code ?? status.UNKNOWN] ?? 'UNKNOWN'} ${error.message}`.slice(0, 200),
    })
  );
}
