import { DomainFailure, domainError, err, ok, type Result } from '@pnet/kernel';
import {
  cutOffAs,
  isWorkbook,
  openWorkbook,
  quoteFaultsOf,
  type FileEncoding,
  type FileRow,
  type FileSource,
} from '@pnet/runtime';
import { CsvFile, columnsOf, type ToColumns } from './csv-file.js';

/** A file of rows that is here whole, csv or xlsx, as one stream for COPY. */
export interface DeclarationSource {
  readonly encoding: FileEncoding | 'xlsx';
  /** Columns of the stage table in the order of the stream. */
  readonly columns: readonly string[];
  /** Rows as csv in UTF-8, without a header. */
  body(): AsyncIterable<Buffer>;
  /** Of a workbook: sheets that were not read. */
  readonly ignoredSheets: readonly string[];
}

/** The sheet of explanations in our own template. */
export const EXPLANATIONS = '填表说明';

/**
 * Reads the header and makes the rows one stream, whichever format it is; its content says that. Rows keep the number
 * that a spreadsheet shows. The columns are those of a declaration unless `toColumns` knows others. Errors: `DECL-3001`
 * no header, `DECL-3002` encoding, `DECL-3003` columns, `DECL-3005` and `RUNT-4020` quotes. Throws what `openWorkbook`
 * throws.
 */
export async function openDeclarationSource(
  source: FileSource,
  wanted?: FileEncoding,
  toColumns: ToColumns = columnsOf,
): Promise<Result<DeclarationSource>> {
  return (await isWorkbook(source)) ? fromWorkbook(source, toColumns) : fromCsv(source, toColumns, wanted);
}

async function fromCsv(
  source: FileSource,
  toColumns: ToColumns,
  wanted?: FileEncoding,
): Promise<Result<DeclarationSource>> {
  const file = new CsvFile(source.open(), toColumns);
  const head = await file.head(wanted);
  if (!head.ok) return head;
  const quotes = cutOffAs(await quoteFaultsOf(source.open()), 'DECL-3005');
  return quotes ? err(quotes) : ok({ ...head.value, body: () => file.body(), ignoredSheets: [] });
}

async function fromWorkbook(source: FileSource, toColumns: ToColumns): Promise<Result<DeclarationSource>> {
  const workbook = await openWorkbook(source);
  const groups = workbook.rows();
  const first = await groups.next();
  const [header, ...begun] = first.done ? [] : first.value;
  if (!header) return err(domainError('DECL-3001'));
  const columns = toColumns(
    header.cells.map((name) => name.toUpperCase()),
    true,
  );
  if (!columns.ok) {
    await groups.return(undefined);
    return columns;
  }
  return ok({
    encoding: 'xlsx',
    columns: ['row_no', ...columns.value],
    body: async function* () {
      if (begun.length > 0) yield csvOf(begun, columns.value.length);
      for await (const rows of groups) yield csvOf(rows, columns.value.length);
    },
    ignoredSheets: workbook.ignoredSheets.filter((name) => name !== EXPLANATIONS),
  });
}

/** Rows as csv with their numbers; a row has as many fields as the header, and `DECL-3006` if it has more. */
function csvOf(rows: readonly FileRow[], columns: number): Buffer {
  let text = '';
  for (const { line, cells } of rows) {
    if (cells.length > columns) throw new DomainFailure(domainError('DECL-3006', { line }));
    text += String(line);
    for (let index = 0; index < columns; index += 1) {
      const cell = cells[index] ?? '';
      text += cell === '' ? ',' : `,"${cell.replaceAll('"', '""')}"`;
    }
    text += '\n';
  }
  return Buffer.from(text);
}
