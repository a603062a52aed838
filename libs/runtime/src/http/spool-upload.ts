import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { outsideTransaction } from '../database/unit-of-work.js';
import type { FileSource } from '../files/file-source.js';

/** An upload that is here whole: its sender can no longer hold anything up. */
export interface SpooledUpload extends FileSource {
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
}

/**
 * Takes an upload whole into a temporary file, in flat memory, and only then does the work with it; the file is gone
 * afterwards. So no transaction ever waits for a sender: called inside one it throws. `onBytes` hears how far it is
 * after each part. Whatever the source throws (`RUNT-4013` too large, `RUNT-4005` cut off) is thrown, and the work is
 * not begun.
 */
export async function spoolUpload<T>(
  source: AsyncIterable<Buffer | string>,
  work: (upload: SpooledUpload) => Promise<T>,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<T> {
  outsideTransaction('an upload is read');
  const folder = await mkdtemp(join(tmpdir(), 'pension-upload-'));
  try {
    const path = join(folder, 'body');
    const hash = createHash('sha256');
    let bytes = 0;
    const count = new Transform({
      transform: (part: Buffer, _encoding, done) => {
        hash.update(part);
        bytes += part.length;
        onBytes(bytes);
        done(null, part);
      },
    });
    await pipeline(source, count, (await open(path, 'w', 0o600)).createWriteStream());
    return await work({
      bytes,
      sha256: hash.digest('hex'),
      open: (range) => createReadStream(path, { highWaterMark: 262_144, ...range }),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
