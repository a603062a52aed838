/** One row of a sheet that was pasted or read, with its line in the sheet. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A cell, in quotes or plain, and what ends it. */
const WRITTEN = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g;
const PASTED = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/g;

/**
 * Reads a sheet: csv by RFC 4180, or cells apart by tabs as spreadsheet programs put them on the clipboard. Empty lines
 * are left out; the line is where the row begins.
 */
export function readSheet(text: string): readonly SheetRow[] {
  const content = text.replace(/^\u{FEFF}/u, '');
  const isPasted = (content.split('\n', 1)[0] ?? '').includes('\t');
  const cellThenEnd = isPasted ? PASTED : WRITTEN;
  const rows: SheetRow[] = [];
  let cells: string[] = [];
  let [line, begins] = [1, 1];
  for (const [whole, quoted, plain, end] of content.matchAll(cellThenEnd)) {
    cells.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
    line += whole.split('\n').length - 1;
    if (end === ',' || end === '\t') continue;
    if (cells.some((one) => one !== '')) rows.push({ line: begins, cells });
    cells = [];
    begins = line;
  }
  return rows;
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A sheet as csv, cell by cell as it is, its empty lines too: a line keeps its number. */
export function csvOfSheet(rows: readonly SheetRow[]): string {
  const lines: string[] = [];
  for (const { line, cells } of rows) {
    while (lines.length < line - 1) lines.push('');
    lines.push(cells.map(quoted).join(','));
  }
  return `${lines.join('\n')}\n`;
}

/** The text of a file: UTF-8, or GB18030 where it is not. */
export async function textOfFile(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
