import type { FrameSummary } from '@pnet/contracts';
import type { Tx } from '@pnet/runtime';
import type { SealedFrame } from './frame-builder.js';

/** Frames that may wait to be stored: enough to keep the server busy, few enough to stay small in memory. */
const WAITING = 8;

/**
 * Stores frames on the transaction's connection while the next are made; `drain` waits for all and throws what failed.
 */
export class FrameWriter {
  readonly summaries: FrameSummary[] = [];
  private readonly waiting: Promise<void>[] = [];
  private last: Promise<void> = Promise.resolve();
  private failure: unknown;
  private readonly statement: { name: string; text: string };

  constructor(
    private readonly tx: Tx,
    table: 'exchange.submission_frame' | 'exchange.intake_frame',
    private readonly ownerId: string,
  ) {
    const owner = table === 'exchange.submission_frame' ? 'submission_id' : 'intake_id';
    this.statement = {
      name: `store ${table}`,
      text: `insert into ${table} (${owner}, frame_no, row_count, digest, payload) values ($1, $2, $3, $4, $5)`,
    };
  }

  async write(frames: readonly SealedFrame[]): Promise<void> {
    for (const frame of frames) {
      this.summaries.push({ rows: frame.rows, digest: frame.digest });
      this.last = this.last.then(() => this.store(frame));
      this.waiting.push(this.last);
      if (this.waiting.length >= WAITING) await this.waiting.shift();
      if (this.failure) throw this.failure as Error;
    }
  }

  async drain(): Promise<void> {
    await Promise.all(this.waiting.splice(0));
    if (this.failure) throw this.failure as Error;
  }

  private async store(frame: SealedFrame): Promise<void> {
    if (this.failure) return;
    try {
      await this.tx.client.query({
        ...this.statement,
        values: [this.ownerId, frame.number, frame.rows, frame.digest, frame.payload],
      });
    } catch (error) {
      this.failure = error;
    }
  }
}
