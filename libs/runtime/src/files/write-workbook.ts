import type { Readable } from 'node:stream';
import { ok, type Result } from '@pnet/kernel';
import { spoolFile } from '../http/spool-download.js';

/** One sheet of a workbook that is written: its first row is the header. */
export interface WrittenSheet {
  readonly name: string;
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  /** Rows in groups, as they come. */
  readonly rows: AsyncIterable<readonly SheetRow[]> | Iterable<readonly SheetRow[]>;
}

/** Cells of one row; all of them are written as text, so that no number or code loses a digit. */
export type SheetRow = readonly (string | number | null)[];

/** A sheet ends at 1,048,576 rows; what is beyond goes on in another. */
const SHEET_ROWS = 1_000_000;

/**
 * A workbook (xlsx) in a temporary file, row by row, to be sent: its header stays in sight, its columns are text. A
 * text that looks like a formula is a text.
 */
export function spoolWorkbook(sheets: readonly WrittenSheet[]): Promise<Result<Readable>> {
  return spoolFile(async (path) => {
    const { default: exceljs } = await import('exceljs');
    const workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true });
    const begin = (name: string, widths: readonly number[]) => {
      const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
      sheet.columns = widths.map((width) => ({ width, style: { numFmt: '@' } }));
      return sheet;
    };
    for (const { name, widths, rows } of sheets) {
      let sheet = begin(name, widths);
      let written = 0;
      for await (const group of rows)
        for (const cells of group) {
          if (written > 0 && written % SHEET_ROWS === 0) {
            sheet.commit();
            sheet = begin(`${name} ${written / SHEET_ROWS + 1}`, widths);
          }
          const row = sheet.addRow(cells.map((cell) => (cell === null ? '' : String(cell))));
          if (written === 0) row.font = { bold: true };
          row.commit();
          written += 1;
        }
      sheet.commit();
    }
    await workbook.commit();
    return ok(undefined);
  });
}
