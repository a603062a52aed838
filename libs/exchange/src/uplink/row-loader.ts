import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import type { Tx } from '@pnet/runtime';

const [TAB, LF, QUOTE, COMMA, POINT, BACKSLASH, OPEN, CLOSE] = [9, 10, 34, 44, 46, 92, 123, 125];
const NULL_WORD = Buffer.from('NULL');
const FIRST_BYTES = 1_048_576;
/**
 * What a line may grow to: every byte of a dimension escaped by three, each measure NULL, and the two numbers before.
 */
const growth = (length: number): number => length * 5 + 64;

/**
 * Unpacks canonical lines into `exchange.intake_row` by COPY, byte by byte without making values of them: an amount in
 * fen is its text in yuan without the point. `send` begins to send what was added and does not wait: reading the next
 * lines goes on meanwhile; `settle` waits, and must come before the next statement of the transaction. Memory: two
 * batches.
 */
export class RowLoader {
  private rowNo = 0;
  private bytes = Buffer.allocUnsafe(FIRST_BYTES);
  private used = 0;
  private underWay: Promise<void> | undefined;
  private failure: unknown;
  private readonly prefix: string;

  constructor(
    private readonly tx: Tx,
    intakeId: string,
    private readonly dimensions: number,
    private readonly wanted: boolean,
  ) {
    this.prefix = `${BigInt(intakeId)}\t`;
  }

  /** Adds the canonical line `[start, end)`, LF not included; it must have been read without a problem. */
  add(line: Buffer, start: number, end: number): void {
    if (!this.wanted) return;
    this.rowNo += 1;
    this.reserve(growth(end - start));
    this.used += this.bytes.write(`${this.prefix}${this.rowNo}\t{`, this.used, 'latin1');
    const measures = this.addDimensions(line, start, end);
    this.put(CLOSE, TAB, OPEN);
    this.addMeasures(line, measures, end);
    this.put(CLOSE, LF);
  }

  send(): void {
    if (this.used === 0) return;
    const batch = this.bytes.subarray(0, this.used);
    this.bytes = Buffer.allocUnsafe(Math.max(FIRST_BYTES, this.bytes.length));
    this.used = 0;
    const stream = this.tx.client.query(
      copyFrom('copy exchange.intake_row (intake_id, row_no, dimensions, measures) from stdin'),
    );
    this.underWay = pipeline(Readable.from([batch]), stream).catch((error: unknown) => {
      this.failure ??= error;
    });
  }

  async settle(): Promise<void> {
    await this.underWay;
    this.underWay = undefined;
    if (this.failure) throw this.failure as Error;
  }

  async finish(): Promise<void> {
    await this.settle();
    this.send();
    await this.settle();
  }

  /**
   * Each dimension in quotes; a quote inside takes two backslashes, of which COPY takes one. Returns where the measures
   * begin.
   */
  private addDimensions(line: Buffer, start: number, end: number): number {
    let left = this.dimensions;
    let at = start;
    this.put(QUOTE);
    for (; at < end; at += 1) {
      const byte = line[at] as number;
      if (byte === TAB) {
        left -= 1;
        if (left === 0) break;
        this.put(QUOTE, COMMA, QUOTE);
      } else if (byte === QUOTE) this.put(BACKSLASH, BACKSLASH, QUOTE);
      else this.bytes[this.used++] = byte;
    }
    this.put(QUOTE);
    return at + 1;
  }

  private addMeasures(line: Buffer, start: number, end: number): void {
    let from = this.used;
    for (let at = start; at < end; at += 1) {
      const byte = line[at] as number;
      if (byte === TAB) {
        this.endMeasure(from);
        this.put(COMMA);
        from = this.used;
      } else if (byte !== POINT) this.bytes[this.used++] = byte;
    }
    this.endMeasure(from);
  }

  private endMeasure(from: number): void {
    if (this.used === from) this.used += NULL_WORD.copy(this.bytes, this.used);
  }

  private put(...bytes: readonly number[]): void {
    for (const byte of bytes) this.bytes[this.used++] = byte;
  }

  private reserve(length: number): void {
    if (this.used + length <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(this.bytes.length * 2 + length);
    this.bytes.copy(larger, 0, 0, this.used);
    this.bytes = larger;
  }
}
