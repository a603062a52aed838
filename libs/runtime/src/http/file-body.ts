import { Transform, type Readable } from 'node:stream';
import { DomainFailure, domainError } from '@pnet/kernel';
import type { TracedRequest } from './context.js';

/**
 * The body of an upload as a stream of buffers, in flat memory: for any content type but JSON. The stream fails with
 * `RUNT-4013` beyond `limitMb` (default 512) and with `RUNT-4005` when the connection breaks, so a file that was cut
 * off never looks like a whole one.
 */
export function fileBody(request: TracedRequest, options: { readonly limitMb?: number } = {}): Readable {
  const limitMb = options.limitMb ?? 512;
  let bytes = 0;
  const body = new Transform({
    transform: (part: Buffer, _encoding, done) => {
      bytes += part.length;
      if (bytes <= limitMb * 1_048_576) {
        done(null, part);
        return;
      }
      // The rest is read and dropped, so that the caller gets the answer and not a broken connection.
      request.unpipe(body);
      request.resume();
      done(new DomainFailure(domainError('RUNT-4013', { limit: limitMb })));
    },
  });
  request.once('close', () => {
    if (!request.complete) body.destroy(new DomainFailure(domainError('RUNT-4005', { bytes })));
  });
  return request.pipe(body);
}
