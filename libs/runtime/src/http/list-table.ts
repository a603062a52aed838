import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { PassThrough, Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import { csvLine, ok } from '@pnet/kernel';
import type { FieldKind, Language } from '@pnet/standards';
import { writeSheets } from '../files/write-workbook.js';
import type { TableWish } from '../identity/request-context.js';
import { answer } from './answer.js';
import { spoolDownload } from './spool-download.js';

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

type Cell = string | number | null;

/**
 * The answer of a list that was asked for as a table. Its rows lie in a temporary file, so that the transaction that
 * read them has ended when they are written for the receiver; it is opened once.
 */
export class ListFile {
  readonly items: readonly never[] = [];
  readonly nextCursor = null;
  readonly total = null;
  readonly totals = null;

  constructor(
    private readonly table: Table,
    private readonly spooled: Readable,
  ) {}

  get type(): string {
    return this.table.format === 'csv' ? `${TABLE_TYPES.csv}; charset=utf-8` : TABLE_TYPES.xlsx;
  }

  get fileName(): string {
    return `${this.table.name}.${this.table.format}`;
  }

  open(): Readable {
    const rows = createInterface({ input: this.spooled, crlfDelay: Infinity });
    const body =
      this.table.format === 'csv'
        ? Readable.from(csvText(this.table, rows), { objectMode: false })
        : xlsxBytes(this.table, rows);
    body.once('close', () => this.spooled.destroy());
    return body;
  }
}

/** Spools the cells of rows, a line each, in flat memory. */
export async function spoolTable<R>(
  table: Table,
  parts: AsyncIterable<readonly R[]>,
  cellsOf: (row: R) => readonly unknown[],
): Promise<ListFile> {
  const spooled = await spoolDownload(async (write) => {
    for await (const rows of parts)
      await write(rows.map((row) => `${JSON.stringify(cellsOf(row).map(plain))}\n`).join(''));
    return ok(null);
  });
  return new ListFile(table, answer(spooled));
}

const headingOf = ({ item, ...names }: TableColumn, language: Language): string =>
  item === undefined ? names[language] : `${names[language]} ${item}`;

async function* csvText({ columns, language }: Table, rows: AsyncIterable<string>): AsyncGenerator<string> {
  yield `\u{FEFF}${csvLine(columns.map((one) => headingOf(one, language)))}\r\n`;
  for await (const row of rows) yield `${csvLine(JSON.parse(row) as Cell[])}\r\n`;
}

function xlsxBytes(table: Table, rows: AsyncIterable<string>): Readable {
  const body = new PassThrough();
  writeXlsx(table, rows, body).catch((error: unknown) => {
    body.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  return body;
}

async function writeXlsx(table: Table, rows: AsyncIterable<string>, body: PassThrough): Promise<void> {
  const { name, columns } = table;
  const gone = once(body, 'close').catch(() => undefined);
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: body, useStyles: true, useSharedStrings: false });
  const sheet = {
    name,
    widths: columns.map(() => 18),
    formats: columns.map(({ kind }) => (kind === 'money' ? '#,##0.00' : 'General')),
    rows: inGroups(table, rows),
  };
  await writeSheets(book, [sheet], async () => {
    // What was committed is packed and sent by the loop of events; a receiver that is slow holds the reading up, one
    // that is gone ends it.
    await setImmediate();
    if (body.writableNeedDrain) await Promise.race([once(body, 'drain'), gone]);
    return !body.destroyed;
  });
}

const GROUP = 1_000;

/** The header and the rows, so many at a time. */
async function* inGroups({ columns, language }: Table, rows: AsyncIterable<string>): AsyncGenerator<Cell[][]> {
  let group: Cell[][] = [columns.map((one) => headingOf(one, language))];
  for await (const row of rows) {
    group.push((JSON.parse(row) as Cell[]).map((value, index) => cellOf(value, columns[index]?.kind ?? 'text')));
    if (group.length < GROUP) continue;
    yield group;
    group = [];
  }
  yield group;
}

/** A cell of a spreadsheet: texts are texts, never formulas; money that it cannot hold exactly stays text. */
function cellOf(value: Cell, kind: FieldKind): Cell {
  if (value === null || typeof value === 'number' || (kind !== 'money' && kind !== 'count')) return value;
  return /^-?\d+(\.\d+)?$/.test(value) && value.replaceAll(/\D/g, '').length <= 15 ? Number(value) : value;
}

function plain(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}
