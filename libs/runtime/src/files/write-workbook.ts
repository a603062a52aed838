import type { Readable } from 'node:stream';
import type { stream } from 'exceljs';
import { ok, type Result } from '@pnet/kernel';
import { spoolFile } from '../http/spool-download.js';

/** One sheet of a workbook that is written: its first row is the header. */
export interface WrittenSheet {
  readonly name: string;
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  /** How the numbers of each column are shown; without it all columns are text. */
  readonly formats?: readonly string[];
  /** Rows in groups, as they come. */
  readonly rows: AsyncIterable<readonly SheetRow[]> | Iterable<readonly SheetRow[]>;
}

/** Cells of one row; where columns are text all are written so, and no number or code loses a digit. */
export type SheetRow = readonly (string | number | null)[];

/** A sheet ends at 1,048,576 rows; what is beyond goes on in another, below the header again. */
const SHEET_ROWS = 1_000_000;
const TEXT = '@';

/**
 * A workbook (xlsx) in a temporary file, row by row, to be sent: its header stays in sight, its columns are text. A
 * text that looks like a formula is a text.
 */
export function spoolWorkbook(sheets: readonly WrittenSheet[]): Promise<Result<Readable>> {
  return spoolFile(async (path) => {
    const { default: exceljs } = await import('exceljs');
    await writeSheets(new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true }), sheets);
    return ok(undefined);
  });
}

/** Writes the sheets and ends the workbook; `goOn` is asked after each group of rows, and ends it early by false. */
export async function writeSheets(
  workbook: stream.xlsx.WorkbookWriter,
  sheets: readonly WrittenSheet[],
  goOn: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<void> {
  for (const one of sheets) {
    let part: SheetPart | undefined;
    for await (const group of one.rows) {
      for (const cells of group) {
        if (!part) part = beginPart(workbook, one, { number: 1, header: cells });
        else {
          if (part.written === SHEET_ROWS) {
            part.sheet.commit();
            part = beginPart(workbook, one, { number: part.number + 1, header: part.header });
          }
          part.sheet.addRow(cellsOf(one, cells)).commit();
          part.written += 1;
        }
      }
      if (!(await goOn())) return;
    }
    part?.sheet.commit();
  }
  await workbook.commit();
}

interface SheetPart {
  readonly sheet: ReturnType<stream.xlsx.WorkbookWriter['addWorksheet']>;
  readonly number: number;
  readonly header: SheetRow;
  /** Rows below the header. */
  written: number;
}

function beginPart(
  workbook: stream.xlsx.WorkbookWriter,
  { name, widths, formats }: WrittenSheet,
  { number, header }: Pick<SheetPart, 'number' | 'header'>,
): SheetPart {
  const sheet = workbook.addWorksheet(number === 1 ? name : `${name} ${number}`, {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  sheet.columns = widths.map((width, index) => ({ width, style: { numFmt: formats?.[index] ?? TEXT } }));
  const row = sheet.addRow(header.map((cell) => cell ?? ''));
  row.font = { bold: true };
  row.commit();
  return { sheet, number, header, written: 0 };
}

const cellsOf = ({ formats }: WrittenSheet, cells: SheetRow): SheetRow =>
  formats ? cells : cells.map((cell) => (cell === null ? '' : String(cell)));
