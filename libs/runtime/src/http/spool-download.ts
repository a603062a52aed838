import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ok, type Result } from '@pnet/kernel';

/**
 * Lets a transaction write an answer of any length into a temporary file, in flat memory, and gives the file to be sent
 * when the transaction has ended: a receiver that is slow or gone holds nothing up. The file is gone when the stream
 * closes. An error result leaves no file.
 */
export function spoolDownload(
  produce: (write: (text: string) => Promise<void>) => Promise<Result<unknown>>,
): Promise<Result<Readable>> {
  return spoolFile(async (path) => {
    const file = (await open(path, 'w', 0o600)).createWriteStream();
    const produced = await produce(async (text) => {
      if (!file.write(text)) await once(file, 'drain');
    });
    file.end();
    await finished(file);
    return produced;
  });
}

/** The same for what is not text: the file is written at the path. */
export async function spoolFile(produce: (path: string) => Promise<Result<unknown>>): Promise<Result<Readable>> {
  const folder = await mkdtemp(join(tmpdir(), 'pension-download-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'body');
    const produced = await produce(path);
    if (!produced.ok) {
      await remove();
      return produced;
    }
    const body = createReadStream(path);
    body.once('close', () => {
      void remove();
    });
    return ok(body);
  } catch (error) {
    await remove();
    throw error;
  }
}
