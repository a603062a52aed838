import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import type { CanonicalRow } from '@pnet/contracts';
import type { Tx } from '@pnet/runtime';

/** Values that need no quotes inside an array literal. */
const PLAIN = /^(?!null$)[0-9A-Za-z_.:+-]+$/i;

/**
 * Unpacks rows into `exchange.intake_row` by COPY. A `flush` begins to send what was added, and returns when what the flush before
 * sent is stored: reading goes on meanwhile, and memory stays at two batches.
 */
export class RowLoader {
  private rowNo = 0;
  private lines: string[] = [];
  private readonly quoted = new Map<string, string>();

  constructor(private readonly tx: Tx, private readonly intakeId: string, private readonly wanted: boolean) {}

  add(row: CanonicalRow): void {
    if (!this.wanted) return;
    this.rowNo += 1;
    const dimensions = row.dimensions.map((value) => this.quote(value)).join(',');
    let measures = '';
    for (const value of row.measures) measures += measures === '' ? (value ?? 'NULL') : `,${value ?? 'NULL'}`;
    this.lines.push(`${this.intakeId}\t${this.rowNo}\t{${dimensions}}\t{${measures}}\n`);
  }

  async flush(): Promise<void> {
    if (this.lines.length === 0) return;
    const text = this.lines.join('');
    this.lines = [];
    const stream = this.tx.client.query(copyFrom('copy exchange.intake_row (intake_id, row_no, dimensions, measures) from stdin'));
    await pipeline(Readable.from([Buffer.from(text, 'utf8')]), stream);
  }

  /** Dimensions hold no tab, line end or backslash; quotes, commas and braces are quoted, the quote itself by two backslashes (COPY takes one). */
  private quote(value: string): string {
    let quoted = this.quoted.get(value);
    if (quoted === undefined) {
      quoted = PLAIN.test(value) ? value : `"${value.replaceAll('"', '\\\\"')}"`;
      if (this.quoted.size < 100_000) this.quoted.set(value, quoted);
    }
    return quoted;
  }
}
