import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import { csvLine, ok } from '@pnet/kernel';
import type { FieldKind, Language } from '@pnet/standards';
import type { TableWish } from '../identity/request-context.js';
import { answer } from './answer.js';
import { spoolFile } from './spool-download.js';

/** A column of a table: what it is called, its item of the standard, and how it is written. */
export interface TableColumn {
  readonly field: string;
  readonly zh: string;
  readonly en: string;
  readonly item?: string | undefined;
  readonly kind: FieldKind;
}

interface Table extends TableWish {
  readonly name: string;
  readonly columns: readonly TableColumn[];
}

/** Media types of the files that a list is answered with. */
export const TABLE_TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The answer of a list that was asked for as a table: the interceptor sends the file in its place. */
export class ListFile {
  readonly items: readonly never[] = [];
  readonly nextCursor = null;
  readonly total = null;
  readonly totals = null;

  constructor(
    readonly body: Readable,
    readonly type: string,
    readonly fileName: string,
  ) {}
}

/** Writes rows into a temporary file, in flat memory. Money that a spreadsheet cannot hold exactly stays text. */
export async function writeTable<R>(
  table: Table,
  parts: AsyncIterable<readonly R[]>,
  cellsOf: (row: R) => readonly unknown[],
): Promise<ListFile> {
  const write = table.format === 'csv' ? writeCsv : writeXlsx;
  const body = answer(await spoolFile(async (path) => ok(await write(path, table, parts, cellsOf))));
  return new ListFile(
    body,
    table.format === 'csv' ? `${TABLE_TYPES.csv}; charset=utf-8` : TABLE_TYPES.xlsx,
    `${table.name}.${table.format}`,
  );
}

const headingOf = ({ item, ...names }: TableColumn, language: Language): string =>
  item === undefined ? names[language] : `${names[language]} ${item}`;

async function writeCsv<R>(
  path: string,
  { columns, language }: Table,
  parts: AsyncIterable<readonly R[]>,
  cellsOf: (row: R) => readonly unknown[],
): Promise<void> {
  const file = createWriteStream(path, { mode: 0o600 });
  const write = async (text: string): Promise<void> => {
    if (!file.write(text)) await once(file, 'drain');
  };
  await write(`\u{FEFF}${csvLine(columns.map((one) => headingOf(one, language)))}\r\n`);
  for await (const rows of parts) await write(rows.map((row) => `${csvLine(cellsOf(row).map(plain))}\r\n`).join(''));
  file.end();
  await finished(file);
}

/** Rows of a sheet are limited by the format; what is beyond goes on in the next. */
const SHEET_ROWS = 1_000_000;

async function writeXlsx<R>(
  path: string,
  { columns, language, name }: Table,
  parts: AsyncIterable<readonly R[]>,
  cellsOf: (row: R) => readonly unknown[],
): Promise<void> {
  const stream = createWriteStream(path, { mode: 0o600 });
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  const begin = (number: number): ExcelJS.Worksheet => {
    const sheet = book.addWorksheet(number === 1 ? name : `${name} ${number}`);
    sheet.columns = columns.map((one) => ({
      header: headingOf(one, language),
      width: 18,
      ...(one.kind === 'money' ? { style: { numFmt: '#,##0.00' } } : {}),
    }));
    return sheet;
  };
  let [sheets, written, sheet] = [1, 0, begin(1)];
  for await (const rows of parts) {
    for (const row of rows) {
      if (written === SHEET_ROWS) {
        sheet.commit();
        [sheets, written, sheet] = [sheets + 1, 0, begin(sheets + 1)];
      }
      sheet.addRow(cellsOf(row).map((value, index) => cellOf(value, columns[index]?.kind ?? 'text'))).commit();
      written += 1;
    }
    // What was committed is packed and written by the loop of events.
    await setImmediate();
    if (stream.writableNeedDrain) await once(stream, 'drain');
  }
  await book.commit();
  await finished(stream);
}

/** A cell of a spreadsheet: texts are texts, never formulas. */
function cellOf(value: unknown, kind: FieldKind): string | number | null {
  const text = plain(value);
  if (text === null || typeof text === 'number' || (kind !== 'money' && kind !== 'count')) return text;
  return /^-?\d+(\.\d+)?$/.test(text) && text.replaceAll(/\D/g, '').length <= 15 ? Number(text) : text;
}

function plain(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}
