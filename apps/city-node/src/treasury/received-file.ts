import { fileBody, type TracedRequest } from '@pnet/runtime';
import type { ReceivedFile } from './import-bank-file.js';

/** Receipt files are checked as a whole and are small; larger ones are refused by the runtime with `RUNT-4013`. */
const LIMIT_MB = 21;

/** The body of an upload as one file. */
export async function receivedFile(request: TracedRequest, fileName: string): Promise<ReceivedFile> {
  const parts: Buffer[] = [];
  for await (const part of fileBody(request, { limitMb: LIMIT_MB })) parts.push(part as Buffer);
  return { fileName, content: Buffer.concat(parts) };
}
