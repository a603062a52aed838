import { csvLine } from '@pnet/kernel';

/** Rows as csv text with a byte order mark, so that spreadsheet programs read it as UTF-8. */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\u{FEFF}${rows.map(csvLine).join('\r\n')}\r\n`;
}
