import { DomainFailure, err, ok, type Result } from '@pnet/kernel';
import { sourceOf } from './file-source.js';
import { readCsv, type FileEncoding, type FileRow } from './read-csv.js';
import { beginsAsWorkbook, openWorkbook } from './read-workbook.js';

/** A whole file. */
export interface FileRows {
  /** `xlsx` is a workbook, whose cells have no encoding of their own. */
  readonly encoding: FileEncoding | 'xlsx';
  /** All rows but empty ones. */
  readonly rows: readonly FileRow[];
  /** Names of sheets that were not read: hidden ones, and those after the first. */
  readonly ignoredSheets: readonly string[];
}

/** Megabytes of a sheet that is read whole, as the zip archive inflates it. */
const WHOLE_SHEET_MB = 64;

/**
 * Reads a file of some megabytes whole, csv or xlsx: which one, its content says. Importers do not know which it was.
 * Errors: of csv those of `readCsv`, of xlsx those of `openWorkbook`.
 */
export async function readRows(content: Buffer, named?: FileEncoding): Promise<Result<FileRows>> {
  try {
    if (!beginsAsWorkbook(content)) {
      const csv = readCsv(content, named);
      return csv.ok ? ok({ ...csv.value, ignoredSheets: [] }) : csv;
    }
    const workbook = await openWorkbook(sourceOf(content));
    const rows: FileRow[] = [];
    for await (const some of workbook.rows(WHOLE_SHEET_MB)) rows.push(...some);
    return ok({ encoding: 'xlsx', rows: rectangle(rows), ignoredSheets: workbook.ignoredSheets });
  } catch (error) {
    if (error instanceof DomainFailure) return err(error.error);
    throw error;
  }
}

/**
 * A sheet is a rectangle, as csv files of spreadsheets are: each row gets the empty cells that a workbook leaves out.
 */
function rectangle(rows: readonly FileRow[]): FileRow[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return rows.map(({ line, cells }) => ({
    line,
    cells: [...cells, ...Array<string>(width - cells.length).fill('')],
  }));
}

/** Cells up to the last that is not empty: spreadsheets fill short rows up with empty ones. */
export const withoutEnd = (cells: readonly string[]): string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
