import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { domainError, err, ok, type Result } from '@pnet/kernel';
import { cutOffAs, quoteFaults, textOf } from '@pnet/runtime';

/** A file whose frame is whole: head, records between, tail. Numbers of rows count from 1 at the head. */
export interface FramedFile {
  readonly sha256: string;
  readonly head: readonly string[];
  readonly records: readonly (readonly string[])[];
  readonly tail: readonly string[];
}

const MAX_BYTES = 20 * 1024 * 1024;

/**
 * Reads the frame that all our receipt files have: csv in UTF-8 or GB18030, first line
 * `HEAD,<format>,1,<account>,<day>`, last line `TAIL,<counts and totals>`. Errors: `TREA-1002` encoding, `TREA-1003`
 * cut off or without tail, `TREA-1004` not this format, `TREA-1010` too large, `RUNT-4020` quotes.
 */
export function readFramedFile(content: Buffer, format: string): Result<FramedFile> {
  if (content.length > MAX_BYTES) return err(domainError('TREA-1010', { limit: MAX_BYTES / 1024 / 1024 }));
  const text = textOf(content)?.text;
  if (text === undefined) return err(domainError('TREA-1002'));
  const quotes = cutOffAs(quoteFaults(content), 'TREA-1003');
  if (quotes) return err(quotes);
  let rows: string[][];
  try {
    rows = parse(text, { relax_column_count: true, skip_empty_lines: true, trim: true });
  } catch {
    return err(domainError('TREA-1003', { line: text.split('\n').length }));
  }
  const [head = [], ...rest] = rows;
  if (head.slice(0, 3).join() !== `HEAD,${format},1`)
    return err(domainError('TREA-1004', { format, found: head.slice(0, 3).join(',').slice(0, 60) }));
  const tail = rest.pop();
  if (tail?.[0] !== 'TAIL') return err(domainError('TREA-1003', { line: rows.length }));
  return ok({ sha256: createHash('sha256').update(content).digest('hex'), head, records: rest, tail });
}
