import type { FrameSummary } from '@pnet/contracts';
import type { Tx } from '@pnet/runtime';
import type { SealedFrame } from './frame-builder.js';

/** Statements under way at once: enough to keep the server busy, few enough to stay small in memory. */
const IN_FLIGHT = 8;

/** Stores frames on the transaction's connection while the next are made; `drain` waits for all and throws what failed. */
export class FrameWriter {
  readonly summaries: FrameSummary[] = [];
  private readonly underWay: Promise<unknown>[] = [];
  private failure: unknown;
  private readonly statement: { name: string; text: string };

  constructor(private readonly tx: Tx, table: 'exchange.submission_frame' | 'exchange.intake_frame', private readonly ownerId: string) {
    const owner = table === 'exchange.submission_frame' ? 'submission_id' : 'intake_id';
    this.statement = { name: `store ${table}`, text: `insert into ${table} (${owner}, frame_no, row_count, digest, payload) values ($1, $2, $3, $4, $5)` };
  }

  async write(frames: readonly SealedFrame[]): Promise<void> {
    for (const frame of frames) {
      this.summaries.push({ rows: frame.rows, digest: frame.digest });
      this.underWay.push(this.tx.client.query({ ...this.statement, values: [this.ownerId, frame.number, frame.rows, frame.digest, frame.payload] })
        .catch((error: unknown) => { this.failure ??= error; }));
      if (this.underWay.length >= IN_FLIGHT) await this.underWay.shift();
      if (this.failure) throw this.failure as Error;
    }
  }

  async drain(): Promise<void> {
    await Promise.all(this.underWay.splice(0));
    if (this.failure) throw this.failure as Error;
  }
}
