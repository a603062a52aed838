import { DomainFailure, domainError } from '@pnet/kernel';

const MAX_BYTES = 20 * 1024 * 1024;

/** The whole body of an upload, at most 20 MB. Throws `TREA-1010`. */
export async function readUpload(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of source) {
    bytes += part.length;
    // Read to the end, so that the sender gets to hear why.
    if (bytes <= MAX_BYTES) parts.push(part);
  }
  if (bytes > MAX_BYTES) throw new DomainFailure(domainError('TREA-1010', { limit: MAX_BYTES / 1024 / 1024 }));
  return Buffer.concat(parts);
}
