import { createHash, randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { domainError, err, ok, type DomainError, type ErrorItem, type Instant, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { insertPublishedYears } from './published-rows.js';
import {
  readHeader,
  readRow,
  type StatisticsCoverage,
  type PublishedYear,
  type StatisticsHeader,
} from './statistics-file.js';

const BATCH = 1000;
const ITEMS_SHOWN = 100;
const ROWS_MAX = 200_000;
const MB_MAX = 16;

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
}

/**
 * Loads a csv file of published figures (UTF-8; the two forms of `statistics-file.ts`) as history with its source. All
 * rows or none. The same bytes again change nothing. Errors: `WHSE-1000` with an item for each wrong row (the first
 * hundred; codes `WHSE-1002` … `WHSE-1007`), `WHSE-1001` header, `WHSE-1008` not UTF-8 or broken quoting,
 * `WHSE-1009` no rows, `WHSE-1010` too many rows, `WHSE-1011` too many bytes.
 */
export async function importStatistics(
  tx: Tx,
  stream: Readable,
  about: {
    readonly title: string;
    readonly citation?: string;
    readonly recordedAt: Instant;
    readonly maxMegabytes?: number;
  },
): Promise<Result<ImportedStatistics>> {
  const sourceId = `import-${randomUUID()}`;
  const hash = createHash('sha256');
  const sink = new RowSink(tx, sourceId, about);
  try {
    const parser = parse({ relax_column_count: true, skip_empty_lines: true, max_record_size: 20_000 });
    const feeding = pipeline(stream, decoded(hash, about.maxMegabytes ?? MB_MAX), parser);
    feeding.catch(() => undefined);
    for await (const cells of parser as AsyncIterable<string[]>) await sink.take(cells);
    await feeding;
  } catch (error) {
    if (error instanceof StopReading) return err(error.reason);
    if (isFileFault(error)) return err(domainError('WHSE-1008', { reason: (error as Error).message.slice(0, 120) }));
    throw error;
  }
  return sink.end(hash.digest('hex'));
}

class StopReading extends Error {
  constructor(readonly reason: DomainError) {
    super(reason.code);
  }
}

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');
const isFileFault = (error: unknown): boolean =>
  codeOf(error).startsWith('CSV_') || codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA';

/** Bytes to text, strictly UTF-8, with the digest and the size on the way. */
const decoded = (hash: { update(bytes: Buffer): unknown }, maxMegabytes: number) =>
  async function* decode(source: AsyncIterable<unknown>): AsyncGenerator<string> {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let size = 0;
    for await (const chunk of source) {
      const bytes = Buffer.from(chunk as Uint8Array);
      size += bytes.length;
      if (size > maxMegabytes * 1_048_576) throw new StopReading(domainError('WHSE-1011', { max: maxMegabytes }));
      hash.update(bytes);
      yield decoder.decode(bytes, { stream: true });
    }
    yield decoder.decode();
  };

class RowSink {
  private header: StatisticsHeader | undefined;
  private rows = 0;
  private wrongRows = 0;
  private readonly items: ErrorItem[] = [];
  private readonly seen = new Set<string>();
  private waiting: PublishedYear[] = [];

  constructor(
    private readonly tx: Tx,
    private readonly sourceId: string,
    private readonly about: { readonly title: string; readonly citation?: string; readonly recordedAt: Instant },
  ) {}

  async take(cells: string[]): Promise<void> {
    if (!this.header) return this.begin(cells);
    this.rows += 1;
    if (this.rows > ROWS_MAX) throw new StopReading(domainError('WHSE-1010', { max: ROWS_MAX }));
    const read = readRow(this.header, cells, this.rows);
    if ('wrong' in read) return this.refuse(read.wrong);
    const key = `${read.value.regionCode}/${read.value.year}`;
    if (this.seen.has(key))
      return this.refuse([
        {
          row: this.rows,
          pointer: '/province',
          code: 'WHSE-1007',
          params: { region: read.value.regionCode, year: read.value.year },
        },
      ]);
    this.seen.add(key);
    this.waiting.push(read.value);
    if (this.waiting.length >= BATCH) await this.flush();
  }

  private async begin(cells: string[]): Promise<void> {
    const header = readHeader(cells.map((cell) => cell.replace(/^\uFEFF/, '')));
    if (!header.ok) throw new StopReading(header.error);
    this.header = header.value;
    await this.tx.execute(
      `insert into warehouse.published_source (source_id, origin, title, coverage, citation, digest, row_count, recorded_at) values ($1, 'import', $2, $3, $4, $5, 0, $6)`,
      [
        this.sourceId,
        this.about.title.slice(0, 200),
        header.value.coverage,
        (this.about.citation ?? '').slice(0, 500),
        `reading:${this.sourceId}`,
        this.about.recordedAt.toDate(),
      ],
    );
  }

  private refuse(wrong: readonly ErrorItem[]): void {
    this.wrongRows += 1;
    this.items.push(...wrong.slice(0, Math.max(0, ITEMS_SHOWN - this.items.length)));
  }

  private async flush(): Promise<void> {
    await insertPublishedYears(this.tx, this.sourceId, 'yearbook', this.waiting);
    this.waiting = [];
  }

  async end(digest: string): Promise<Result<ImportedStatistics>> {
    if (!this.header || this.rows === 0) return err(domainError('WHSE-1009', {}));
    if (this.wrongRows > 0)
      return err(domainError('WHSE-1000', { wrong: this.wrongRows, total: this.rows }, { items: this.items }));
    await this.flush();
    const known = await this.tx.one<{ source_id: string }>(
      'select source_id from warehouse.published_source where digest = $1',
      [digest],
    );
    if (known) {
      await this.tx.execute('delete from warehouse.published_year where source_id = $1', [this.sourceId]);
      await this.tx.execute('delete from warehouse.published_source where source_id = $1', [this.sourceId]);
    } else {
      await this.tx.execute('update warehouse.published_source set digest = $2, row_count = $3 where source_id = $1', [
        this.sourceId,
        digest,
        this.rows,
      ]);
    }
    return ok(
      await describeImport(this.tx, known?.source_id ?? this.sourceId, this.header.coverage, known !== undefined),
    );
  }
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
