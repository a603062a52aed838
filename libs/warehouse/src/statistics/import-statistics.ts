import { domainError, err, ok, type ErrorItem, type Instant, type Result } from '@pnet/kernel';
import { readRows, type FileEncoding, type Tx } from '@pnet/runtime';
import { insertPublishedYears } from './published-rows.js';
import { readHeader, readRow, type PublishedYear, type StatisticsCoverage } from './statistics-file.js';

const BATCH = 1000;
const ITEMS_SHOWN = 100;
const ROWS_MAX = 200_000;

/** What an import did. Amounts are yuan as text. */
export interface ImportedStatistics {
  readonly sourceId: string;
  readonly coverage: StatisticsCoverage;
  readonly rows: number;
  /** The same bytes were there already: nothing was written. */
  readonly alreadyLoaded: boolean;
  /**
   * Roll-forward closing − previous closing − income + expense: years checked, years that do not roll forward, and the
   * sum of the absolute residuals.
   */
  readonly residuals: {
    readonly checked: number;
    readonly notZero: number;
    readonly absoluteSum: string;
    readonly differsFromStated: number;
  };
  /** Rows with a figure that is not safe to use. */
  readonly cautions: number;
  /** Of a workbook: sheets that were not read, because they are hidden or not the first. */
  readonly ignoredSheets?: readonly string[];
}

/** What a file holds whose rows are all right, before anything of it is written. */
export interface CheckedStatistics {
  readonly coverage: StatisticsCoverage;
  readonly rows: number;
  readonly fromYear: number;
  readonly toYear: number;
  readonly regions: number;
  /** The same bytes are there already. */
  readonly alreadyLoaded: boolean;
  /** Of a workbook: sheets that were not read, because they are hidden or not the first. */
  readonly ignoredSheets: readonly string[];
}

/** What an import of a file would bring. */
export async function checkStatistics(tx: Tx, file: StatisticsFile, sha256: string): Promise<CheckedStatistics> {
  const years = file.years.map((one) => one.year);
  return {
    coverage: file.coverage,
    rows: file.years.length,
    fromYear: Math.min(...years),
    toYear: Math.max(...years),
    regions: new Set(file.years.map((one) => one.regionCode)).size,
    alreadyLoaded: (await tx.one('select 1 from warehouse.published_source where digest = $1', [sha256])) !== undefined,
    ignoredSheets: file.ignoredSheets,
  };
}

/** The rows of a file of published figures, all right. */
export interface StatisticsFile {
  readonly coverage: StatisticsCoverage;
  readonly years: readonly PublishedYear[];
  /** Of a workbook: sheets that were not read. */
  readonly ignoredSheets: readonly string[];
}

/**
 * Reads a file of published figures (csv in UTF-8 or GB18030, or xlsx; the two forms of `statistics-file.ts`).
 * Errors: `WHSE-1000` with an item for each wrong row (the first hundred; codes `WHSE-1002` … `WHSE-1007`, lines as a
 * spreadsheet shows them), `WHSE-1001` header, `WHSE-1009` no rows, `WHSE-1010` too many rows, those of `readRows`.
 */
export async function readStatistics(content: Buffer, encoding?: FileEncoding): Promise<Result<StatisticsFile>> {
  const read = await readRows(content, encoding);
  if (!read.ok) return read;
  const [first, ...rows] = read.value.rows;
  if (!first || rows.length === 0) return err(domainError('WHSE-1009', {}));
  if (rows.length > ROWS_MAX) return err(domainError('WHSE-1010', { max: ROWS_MAX }));
  const header = readHeader(first.cells);
  if (!header.ok) return header;
  const years: PublishedYear[] = [];
  const items: ErrorItem[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of rows) {
    const read = readRow(header.value, cells, line);
    const key = 'value' in read ? `${read.value.regionCode}/${read.value.year}` : '';
    if ('wrong' in read) items.push(...read.wrong);
    else if (seen.has(key)) items.push(repeated(line, read.value));
    else years.push(read.value);
    seen.add(key);
  }
  const wrong = new Set(items.map((item) => item.row)).size;
  return wrong > 0
    ? err(
        domainError(
          'WHSE-1000',
          { wrong, right: rows.length - wrong, total: rows.length },
          { items: items.slice(0, ITEMS_SHOWN) },
        ),
      )
    : ok({ coverage: header.value.coverage, years, ignoredSheets: read.value.ignoredSheets });
}

const repeated = (row: number, { regionCode: region, year }: PublishedYear): ErrorItem => ({
  row,
  pointer: '/province',
  code: 'WHSE-1007',
  params: { region, year },
});

/** Keeps a file that was read as history with its source. The same bytes again change nothing. */
export async function importStatistics(
  tx: Tx,
  file: StatisticsFile,
  about: {
    readonly title: string;
    readonly citation?: string | undefined;
    /** SHA-256 of the bytes, hexadecimal. */
    readonly sha256: string;
    readonly recordedAt: Instant;
  },
): Promise<ImportedStatistics> {
  const sourceId = `import-${about.sha256.slice(0, 32)}`;
  const known = await tx.one<{ source_id: string }>(
    'select source_id from warehouse.published_source where digest = $1',
    [about.sha256],
  );
  if (!known) {
    await tx.execute(
      `insert into warehouse.published_source (source_id, origin, title, coverage, citation, digest, row_count, recorded_at) values ($1, 'import', $2, $3, $4, $5, $6, $7)`,
      [
        sourceId,
        about.title.slice(0, 200),
        file.coverage,
        (about.citation ?? '').slice(0, 500),
        about.sha256,
        file.years.length,
        about.recordedAt.toDate(),
      ],
    );
    for (let at = 0; at < file.years.length; at += BATCH)
      await insertPublishedYears(tx, sourceId, 'yearbook', file.years.slice(at, at + BATCH));
  }
  const done = await describeImport(tx, known?.source_id ?? sourceId, file.coverage, known !== undefined);
  return { ...done, ...(file.ignoredSheets.length > 0 ? { ignoredSheets: file.ignoredSheets } : {}) };
}

interface ImportSums {
  readonly rows: number;
  readonly checked: number;
  readonly notZero: number;
  readonly absoluteSum: string;
  readonly differsFromStated: number;
  readonly cautions: number;
}

async function describeImport(
  tx: Tx,
  sourceId: string,
  coverage: StatisticsCoverage,
  alreadyLoaded: boolean,
): Promise<ImportedStatistics> {
  const sums = await tx.one<ImportSums>(
    `select count(*)::int as rows, count(s.residual)::int as checked, count(*) filter (where s.residual <> 0)::int as "notZero",
            coalesce(sum(abs(s.residual)), 0)::numeric(18,2)::text as "absoluteSum",
            count(*) filter (where abs(s.residual - s.stated_residual) > 1000000)::int as "differsFromStated", count(c.measure)::int as cautions
       from warehouse.published_series s
       left join warehouse.published_caution c on c.coverage = s.coverage and c.year = s.year
            and c.area = case when s.region_code = '000000' then 'nation' else 'province' end
      where s.source_id = $1`,
    [sourceId],
  );
  if (!sums) throw new Error('An aggregate gives one row');
  const { rows, cautions, ...residuals } = sums;
  return { sourceId, coverage, rows, alreadyLoaded, cautions, residuals };
}
