import { to as copyTo } from 'pg-copy-streams';
import type { Tx } from '@pnet/runtime';

/** `PGCOPY\n\377\r\n\0`, flags, length of the header's extension. */
const HEADER_BYTES = 19;

/** Whose frames: those of an own submission or of an intake. */
export interface FrameOwner {
  readonly table: 'exchange.submission_frame' | 'exchange.intake_frame';
  readonly column: 'submission_id' | 'intake_id';
  readonly id: string;
}

/** Payloads of the frames `[from, to)`, in order. By binary COPY: a SELECT would send every byte as two characters. */
export async function readFrames(tx: Tx, owner: FrameOwner, from: number, to: number): Promise<Buffer[]> {
  const id = BigInt(owner.id);
  const stream = tx.client.query(
    copyTo(
      `copy (select payload from ${owner.table} where ${owner.column} = ${id} and frame_no >= ${from} and frame_no < ${to} order by frame_no) to stdout (format binary)`,
    ),
  );
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const payloads: Buffer[] = [];
  let at = HEADER_BYTES;
  while (bytes.readInt16BE(at) === 1) {
    const length = bytes.readInt32BE(at + 2);
    payloads.push(bytes.subarray(at + 6, at + 6 + length));
    at += 6 + length;
  }
  return payloads;
}
