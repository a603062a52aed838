/** One row of a sheet that was pasted or read, with its line in the sheet. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a sheet: csv by RFC 4180, or cells apart by tabs as spreadsheet programs put them on the clipboard. Empty lines
 * are left out; the line is where the row begins.
 */
export function readSheet(text: string): readonly SheetRow[] {
  const content = text.replace(/^\u{FEFF}/u, '');
  const apart = (content.split('\n', 1)[0] ?? '').includes('\t') ? '\t' : ',';
  const rows: SheetRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let [line, begins] = [1, 1];
  const endRow = (): void => {
    cells.push(cell.trim());
    if (cells.some((one) => one !== '')) rows.push({ line: begins, cells });
    [cells, cell] = [[], ''];
  };
  for (let at = 0; at < content.length; at += 1) {
    const sign = content.charAt(at);
    if (sign === '\n') line += 1;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (content.charAt(at + 1) === '"') cell += content.charAt((at += 1));
      else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === apart) {
      cells.push(cell.trim());
      cell = '';
    } else if (sign === '\n') {
      endRow();
      begins = line;
    } else if (sign !== '\r') cell += sign;
  }
  endRow();
  return rows;
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
