import { parse } from 'csv-parse/sync';
import { DomainFailure, domainError, err, ok, type Result } from '@pnet/kernel';
import type { FileEncoding } from '@pnet/runtime';
import { rowColumns, stageColumnOf, type RowColumn } from './row-faults.js';

/** What the beginning of a file says. */
export interface CsvHead {
  readonly encoding: FileEncoding;
  /** Columns of the stage table in the order of the file. */
  readonly columns: readonly string[];
}

/**
 * Columns of a stage table by the names of a header, in capitals; `encodingSure` is false where the encoding was only
 * guessed.
 */
export type ToColumns = (names: readonly string[], encodingSure: boolean) => Result<readonly string[]>;

/** Enough of the beginning to see the header and to tell the encoding by the first thousands of rows. */
const SAMPLE_BYTES = 262_144;
const LONGEST_HEADER = 65_536;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const NEWLINE = 10;
const RETURN = 13;

/** Further names that a header may use. */
const ALIASES: readonly (readonly [string, RowColumn])[] = [
  ['AAC002', 'documentNumber'],
  ['公民身份号码', 'documentNumber'],
  ['身份证号码', 'documentNumber'],
  ['社会保障号码', 'documentNumber'],
  ['AAB003', 'employer'],
  ['统一社会信用代码', 'employer'],
  ['单位代码', 'employer'],
  ['申报工资', 'declaredWage'],
  ['AAE123', 'postingPeriod'],
  ['险种类型', 'scheme'],
];
const columnByName = new Map<string, RowColumn>([
  ...rowColumns.flatMap(
    ({ name, item, zh }) =>
      [
        [item, name],
        [zh, name],
      ] as const,
  ),
  ...ALIASES,
]);

/** Every name that a header may use for a column. */
export const columnNames = (column: RowColumn): string[] =>
  [...columnByName].filter(([, name]) => name === column).map(([name]) => name);

/**
 * A csv file that streams in once: its header, then its body for COPY. Memory is flat
 * whatever the length. The body is the file's own bytes without byte order mark, header and empty lines at the end, in
 * UTF-8: GB18030 is decoded here, since the server knows an older edition of it.
 */
export class CsvFile {
  private readonly chunks: AsyncIterator<Buffer>;
  private sample: Buffer = Buffer.alloc(0);
  private encoding: FileEncoding = 'utf-8';

  /** `toColumns` says which column of the stage table each name of the header is. */
  constructor(
    source: AsyncIterable<Buffer | string>,
    private readonly toColumns: ToColumns = columnsOf,
  ) {
    const iterator = source[Symbol.asyncIterator]();
    this.chunks = {
      next: async () => {
        const next = await iterator.next();
        if (next.done) return { done: true, value: undefined };
        return { done: false, value: typeof next.value === 'string' ? Buffer.from(next.value) : next.value };
      },
    };
  }

  /**
   * Reads the beginning. Errors: `DECL-3001` no header, `DECL-3002` encoding, `DECL-3003` a column unknown, repeated or
   * missing, `RUNT-4026` line ends.
   */
  async head(wanted?: FileEncoding): Promise<Result<CsvHead>> {
    await this.readSample();
    const bom = this.sample.subarray(0, BOM.length).equals(BOM);
    if (bom) this.sample = this.sample.subarray(BOM.length);
    const encoding = bom ? 'utf-8' : (wanted ?? (isUtf8(this.sample) ? 'utf-8' : 'gb18030'));
    const headerBytes = this.takeHeader();
    if (headerBytes.length === 0 || headerBytes.length > LONGEST_HEADER) return err(domainError('DECL-3001'));
    const header = decode(headerBytes, encoding);
    if (header === undefined) return err(domainError('DECL-3002', { line: 1, encoding: encoding.toUpperCase() }));
    // The rows after a lone carriage return would count as none.
    if (/\r(?!$)/.test(header)) return err(domainError('RUNT-4026', { line: 1 }));
    this.encoding = encoding;
    const columns = this.toColumns(headerNames(header), bom || wanted !== undefined || encoding === 'utf-8');
    return columns.ok ? ok({ encoding, columns: columns.value }) : columns;
  }

  private async readSample(): Promise<void> {
    const parts: Buffer[] = [];
    for (let size = 0; size < SAMPLE_BYTES;) {
      const next = await this.chunks.next();
      if (next.done) break;
      parts.push(next.value);
      size += next.value.length;
    }
    this.sample = Buffer.concat(parts);
  }

  /** Takes the first line off the sample. */
  private takeHeader(): Buffer {
    const newline = this.sample.indexOf(NEWLINE);
    const header = newline < 0 ? this.sample : this.sample.subarray(0, newline);
    this.sample = newline < 0 ? Buffer.alloc(0) : this.sample.subarray(newline + 1);
    return header;
  }

  /** The rows' bytes. Throws `DECL-3002` where they are not GB18030; of UTF-8 the server says that. */
  body(): AsyncIterable<Buffer> {
    return this.encoding === 'utf-8' ? this.rows() : decoded(this.rows());
  }

  private async *rows(): AsyncGenerator<Buffer> {
    let held: Buffer[] = [];
    let heldBytes = 0;
    for (let chunk: Buffer | undefined = this.sample; chunk; chunk = await this.nextChunk()) {
      const end = endOfText(chunk);
      if (end > 0 || heldBytes > LONGEST_HEADER) {
        yield* held;
        [held, heldBytes] = [[], 0];
      }
      if (end > 0) yield chunk.subarray(0, end);
      if (end < chunk.length) {
        held.push(chunk.subarray(end));
        heldBytes += chunk.length - end;
      }
    }
  }

  private async nextChunk(): Promise<Buffer | undefined> {
    const next = await this.chunks.next();
    return next.done ? undefined : next.value;
  }
}

const ABORTED = new Set(['ECONNRESET', 'ECONNABORTED', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR']);

/** A source that throws `DomainFailure` `DECL-3016` where its sender breaks off. */
export async function* brokenOffKnown(source: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer | string> {
  try {
    yield* source;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw ABORTED.has(code) ? new DomainFailure(domainError('DECL-3016')) : error;
  }
}

/** GB18030 as UTF-8; a character may be cut by the chunks. */
async function* decoded(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  let line = 2;
  const decodeOrFail = (chunk?: Buffer): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new DomainFailure(
        domainError('DECL-3002', { line: line + linesBeforeFault(chunk ?? Buffer.alloc(0)), encoding: 'GB18030' }),
      );
    }
  };
  for await (const chunk of chunks) {
    const text = decodeOrFail(chunk);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line += 1;
    yield Buffer.from(text);
  }
  decodeOrFail();
}

/** How many lines of a chunk come before one that cannot be decoded; the first may begin inside a character. */
function linesBeforeFault(chunk: Buffer): number {
  let lines = 0;
  for (let from = chunk.indexOf(NEWLINE) + 1; from > 0; from = chunk.indexOf(NEWLINE, from) + 1) {
    lines += 1;
    const end = chunk.indexOf(NEWLINE, from);
    if (end >= 0 && decode(chunk.subarray(from, end), 'gb18030') === undefined) return lines;
  }
  return 0;
}

function endOfText(chunk: Buffer): number {
  let end = chunk.length;
  while (end > 0 && (chunk[end - 1] === NEWLINE || chunk[end - 1] === RETURN)) end -= 1;
  return end;
}

/** A character cut by the end of the sample is no fault. */
function isUtf8(sample: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function decode(bytes: Buffer, encoding: FileEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Columns of the stage table by the names of a header, in capitals. Where not one is known and the encoding was only
 * guessed, the encoding is at fault: `DECL-3002`. Errors: `DECL-3001`, `DECL-3003`.
 */
export function columnsOf(names: readonly string[], encodingSure: boolean): Result<string[]> {
  const known = names.map((name) => columnByName.get(name));
  if (known.every((column) => column === undefined))
    return err(
      encodingSure ? domainError('DECL-3001') : domainError('DECL-3002', { line: 1, encoding: 'UTF-8, GB18030' }),
    );
  const seen = new Set<string>();
  for (const [index, column] of known.entries()) {
    if (column === undefined || seen.has(column))
      return err(domainError('DECL-3003', { column: (names[index] ?? '').slice(0, 40) }));
    seen.add(column);
  }
  const missing = rowColumns.find(({ name, required }) => required && !seen.has(name));
  if (missing) return err(domainError('DECL-3003', { column: `${missing.item} ${missing.zh}` }));
  return ok(known.flatMap((column) => (column ? [stageColumnOf(column)] : [])));
}

function headerNames(header: string): string[] {
  try {
    const [names = []] = parse(header, { relax_column_count: true, trim: true }) as string[][];
    return names.map((name) => name.toUpperCase());
  } catch {
    return [header.slice(0, 40)];
  }
}
