import { parse } from 'csv-parse/sync';
import { domainError, err, ok, type DomainError, type Result } from '@pnet/kernel';
import { quoteFaults } from './csv-quotes.js';

/** Encodings that files may come in. */
export type FileEncoding = 'utf-8' | 'gb18030';

/** One row of a csv file. */
export interface CsvRow {
  /**
   * Its line as a spreadsheet shows it, from 1: empty lines count, a field of several lines does not count more than
   * once.
   */
  readonly line: number;
  /** Its fields without the blanks around them. */
  readonly cells: readonly string[];
}

/** A whole csv file. */
export interface CsvContent {
  readonly encoding: FileEncoding;
  /** All rows but empty lines. */
  readonly rows: readonly CsvRow[];
}

/** Control characters other than tab and line ends show a binary or UTF-16 file. */
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/;

/**
 * Reads a csv file of some megabytes whole, strictly by RFC 4180; one that is longer is streamed through `CsvQuotes`
 * instead. Without a named encoding it is UTF-8 where all bytes are, else GB18030; a short file in GB18030 can be valid
 * UTF-8 by chance, so its sender may name it. A row may have fewer or more fields than the header: its reader says so
 * with its line. Errors: `RUNT-4020` quotes (each place with its line), `RUNT-4025` encoding.
 */
export function readCsv(content: Buffer, named?: FileEncoding): Result<CsvContent> {
  const decoded = textOf(content, named);
  if (!decoded) return err(notOfEncoding(content, named));
  const quotes = quoteFaults(content);
  if (quotes) return err(quotes);
  const parsed = parse(decoded.text, { relax_column_count: true, trim: true, bom: true }) as string[][];
  const rows = parsed
    .map((cells, index) => ({ line: index + 1, cells }))
    .filter(({ cells }) => cells.length > 1 || cells[0] !== '');
  return ok({ encoding: decoded.encoding, rows });
}

/**
 * The text of bytes that are whole UTF-8 or GB18030 (or the named one of them) without control characters; else
 * undefined. A character that is cut off at the end is left to the check of what the file should end with.
 */
export function textOf(content: Buffer, named?: FileEncoding): { text: string; encoding: FileEncoding } | undefined {
  for (const encoding of named ? [named] : (['utf-8', 'gb18030'] as const)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(content, { stream: true });
      return NOT_TEXT.test(text) ? undefined : { text, encoding };
    } catch {
      /* not this one */
    }
  }
  return undefined;
}

/** The error with the first line that cannot be read in either encoding, or in the one that was named. */
function notOfEncoding(content: Buffer, named?: FileEncoding): DomainError {
  let line = 0;
  for (let from = 0; from < content.length;) {
    const newline = content.indexOf(10, from);
    const end = newline < 0 ? content.length : newline + 1;
    line += 1;
    if (!textOf(content.subarray(from, end), named)) break;
    from = end;
  }
  return domainError('RUNT-4025', { line, encoding: named ? named.toUpperCase() : 'UTF-8, GB18030' });
}
