import { createHash } from 'node:crypto';
import { PlainDate, domainError, err, ok, type DomainError, type ErrorItem, type Result } from '@pnet/kernel';
import { readRows, withoutEnd, type FileEncoding, type FileRow } from '@pnet/runtime';

/** A file as uploaded; without a named encoding, its bytes tell. */
export interface ReceivedFile {
  readonly fileName: string;
  readonly content: Buffer;
  readonly encoding?: FileEncoding | undefined;
}

/** A file whose frame is whole: head, records between, tail, with the lines that a spreadsheet shows. */
export interface FramedFile {
  readonly sha256: string;
  readonly head: readonly string[];
  /** The day that the head names, `YYYY-MM-DD`. */
  readonly day: string;
  readonly records: readonly FileRow[];
  readonly tail: readonly string[];
  /** Of a workbook: sheets that were not read. */
  readonly ignoredSheets: readonly string[];
}

const MAX_BYTES = 20 * 1024 * 1024;

/** Wrong rows beyond so many are counted, not listed. */
const LISTED_ROWS_MAX = 1000;

/**
 * Reads the frame that all our receipt files have, csv or xlsx: first line `HEAD,<format>,1,<account>,<day>`, last line
 * `TAIL,<counts and totals>`; empty cells after the last of either count for nothing. Errors: those of `readRows`,
 * `TREA-1003` without tail, `TREA-1004` not this format, `TREA-1010` too large, `TREA-1014` the head's day is none.
 */
export async function readFramedFile(
  content: Buffer,
  format: string,
  encoding?: FileEncoding,
): Promise<Result<FramedFile>> {
  if (content.length > MAX_BYTES) return err(domainError('TREA-1010', { limit: MAX_BYTES / 1024 / 1024 }));
  const read = await readRows(content, encoding);
  if (!read.ok) return read;
  const frame = frameOf(read.value.rows, format);
  if (!frame.ok) return frame;
  const sha256 = createHash('sha256').update(content).digest('hex');
  return ok({ sha256, ...frame.value, ignoredSheets: read.value.ignoredSheets });
}

function frameOf(
  [first, ...rest]: readonly FileRow[],
  format: string,
): Result<Pick<FramedFile, 'head' | 'day' | 'records' | 'tail'>> {
  const head = withoutEnd(first?.cells ?? []);
  const begins = head.slice(0, 3).join();
  if (begins !== `HEAD,${format},1`)
    return err(domainError('TREA-1004', { format: `HEAD,${format},1`, found: begins.slice(0, 60) }));
  const last = rest.pop();
  const tail = withoutEnd(last?.cells ?? []);
  if (tail[0] !== 'TAIL') return err(domainError('TREA-1003', { line: last?.line ?? 1 }));
  const day = head[4] ?? '';
  if (!PlainDate.parse(day).ok) return err(domainError('TREA-1014', { day: day.slice(0, 40) }));
  return ok({ head, day, records: rest, tail });
}

/**
 * The error of a file that is refused for its wrong rows: how many rows came, were right and were wrong, and the wrong
 * ones by line, as many as are listed.
 */
export function refusedRows(code: 'TREA-1007' | 'COLL-1001', rows: number, items: readonly ErrorItem[]): DomainError {
  const wrong = new Set(items.map(({ row }) => row)).size;
  return domainError(
    code,
    { rows, right: rows - wrong, count: wrong, listed: Math.min(items.length, LISTED_ROWS_MAX) },
    { items: items.slice(0, LISTED_ROWS_MAX) },
  );
}

/** A field that is wrong: the row's place of it, what stands there, and what should. */
export interface WrongField {
  readonly field: string;
  /** As the file calls it. */
  readonly column: string;
  readonly value: string;
  readonly expected: string;
}
