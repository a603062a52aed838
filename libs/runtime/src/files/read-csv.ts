import { parse } from 'csv-parse/sync';
import { domainError, err, ok, type DomainError, type Result } from '@pnet/kernel';
import { quoteFaults } from './csv-quotes.js';

/** Encodings that csv files may come in; GB18030 as of 2022. */
export const fileEncodings = ['utf-8', 'gb18030'] as const;
/** One of them. */
export type FileEncoding = (typeof fileEncodings)[number];

/** Content types of the files that come in. */
export const FILE_TYPES = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] as const;

/** One row of a csv file or of a sheet. */
export interface FileRow {
  /**
   * Its line as a spreadsheet shows it, from 1: empty lines count, a field of several lines does not count more than
   * once.
   */
  readonly line: number;
  /** Its fields without the blanks around them. A sheet's row ends with its last cell that is not empty. */
  readonly cells: readonly string[];
}

/** A whole csv file. */
export interface CsvContent {
  readonly encoding: FileEncoding;
  /** All rows but empty lines. */
  readonly rows: readonly FileRow[];
}

/**
 * Control characters other than tab and line ends show a binary or UTF-16 file; a byte order mark inside shows two
 * files in one.
 */
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufeff\ufffd]/;
const MARK = '\u{FEFF}';

/**
 * Reads a csv file of some megabytes whole, strictly by RFC 4180; one that is longer is streamed through `CsvQuotes`
 * instead. Without a named encoding it is UTF-8 where all bytes are, else GB18030; a short file in GB18030 can be valid
 * UTF-8 by chance, so its sender may name it. A row may have fewer or more fields than the header: its reader says so
 * with its line. Errors: `RUNT-4020` quotes (each place with its line), `RUNT-4025` encoding, `RUNT-4026` a line end of
 * another kind than LF or CRLF.
 */
export function readCsv(content: Buffer, named?: FileEncoding): Result<CsvContent> {
  const decoded = textOf(content, named);
  if (!decoded) return err(notOfEncoding(content, named));
  const quotes = quoteFaults(content);
  if (quotes) return err(quotes);
  const parsed = parse(decoded.text, {
    relax_column_count: true,
    trim: true,
    record_delimiter: ['\r\n', '\n'],
  }) as string[][];
  const returned = parsed.findIndex((cells) => cells.some((cell) => /\r(?!\n)/.test(cell)));
  if (returned >= 0) return err(domainError('RUNT-4026', { line: returned + 1 }));
  const rows = parsed
    .map((cells, index) => ({ line: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return ok({ encoding: decoded.encoding, rows });
}

/**
 * The text of bytes that are whole UTF-8 or GB18030 (or the named one of them) without control characters; else
 * undefined. A character that is cut off at the end is left to the check of what the file should end with. A byte order
 * mark is taken off the first line.
 */
function textOf(
  content: Buffer,
  named?: FileEncoding,
  first = true,
): { text: string; encoding: FileEncoding } | undefined {
  for (const encoding of named ? [named] : fileEncodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(content, { stream: true });
      const unmarked = first && text.startsWith(MARK) ? text.slice(MARK.length) : text;
      return NOT_TEXT.test(unmarked) ? undefined : { text: unmarked, encoding };
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
    if (!textOf(content.subarray(from, end), named, line === 1)) break;
    from = end;
  }
  return domainError('RUNT-4025', { line, encoding: named ? named.toUpperCase() : 'UTF-8, GB18030' });
}
