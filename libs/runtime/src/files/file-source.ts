import { Readable } from 'node:stream';

/** The bytes of a file that is here whole, in memory or spooled: they can be read again, in parts. */
export interface FileSource {
  readonly bytes: number;
  /** Its bytes, or those of a range (both ends included), as buffers. */
  open(range?: { readonly start: number; readonly end: number }): Readable;
}

/** A file in memory. */
export const sourceOf = (content: Buffer): FileSource => ({
  bytes: content.length,
  open: (range) => Readable.from([range ? content.subarray(range.start, range.end + 1) : content]),
});

/** Some of its bytes. */
export async function bytesOf(source: FileSource, start: number, length: number): Promise<Buffer> {
  const end = Math.min(start + length, source.bytes) - 1;
  if (start < 0 || end < start) return Buffer.alloc(0);
  const parts: Buffer[] = [];
  for await (const part of source.open({ start, end })) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
