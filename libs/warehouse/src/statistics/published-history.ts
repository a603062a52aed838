import { createHash } from 'node:crypto';
import { Decimal, type Instant } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { nationalSeries } from './national-series.js';
import { provinces2021 } from './provinces-2021.js';
import { insertPublishedYears, type PublishedMark } from './published-rows.js';
import { regionCodeOf, type PublishedYear } from './statistics-file.js';

interface HistorySource {
  readonly sourceId: string;
  readonly title: string;
  readonly citation: string;
  readonly rows: readonly { readonly mark: PublishedMark; readonly row: PublishedYear }[];
}

const scaled = (text: string, factor: string): string => new Decimal(text).times(factor).toFixed(2);

function yearRow(regionCode: string, year: number, cells: readonly string[], moneyUnit: string): PublishedYear {
  const [insured = '0', employees = '0', retirees = '0', income = '0', expense = '0', closing = '0'] = cells;
  return {
    regionCode,
    year,
    statedResidual: null,
    insured: scaled(insured, '10000'),
    employees: scaled(employees, '10000'),
    retirees: scaled(retirees, '10000'),
    income: scaled(income, moneyUnit),
    expense: scaled(expense, moneyUnit),
    closingBalance: scaled(closing, moneyUnit),
  };
}

/** The project's own short tables of published figures, as rows in persons and yuan. */
function historySources(): readonly HistorySource[] {
  return [
    {
      sourceId: 'national-series',
      title: '全国城镇职工基本养老保险 2010–2023',
      citation: '人力资源和社会保障事业发展统计公报；逐年标明把握程度',
      rows: nationalSeries.map(([year, insured, employees, retirees, income, expense, closing, mark]) => ({
        mark,
        row: yearRow('000000', year, [insured, employees, retirees, income, expense, closing], '100000000'),
      })),
    },
    {
      sourceId: 'provinces-2021',
      title: '各省城镇职工基本养老保险 2021',
      citation: '中国统计年鉴 2022',
      rows: provinces2021.map(([name, ...cells]) => ({
        mark: 'yearbook' as const,
        row: yearRow(regionCodeOf(name) ?? '', 2021, cells, '10000'),
      })),
    },
  ];
}

/**
 * Loads the project's own tables where this database lacks them or holds an earlier edition; returns how many rows were
 * written.
 */
export async function loadPublishedHistory(tx: Tx, recordedAt: Instant): Promise<number> {
  let written = 0;
  for (const source of historySources()) {
    const digest = createHash('sha256').update(JSON.stringify(source)).digest('hex');
    const known = await tx.one<{ digest: string }>(
      'select digest from warehouse.published_source where source_id = $1',
      [source.sourceId],
    );
    if (known?.digest === digest) continue;
    if (known) await tx.execute('delete from warehouse.published_year where source_id = $1', [source.sourceId]);
    await tx.execute(
      `insert into warehouse.published_source (source_id, origin, title, coverage, citation, digest, row_count, recorded_at) values ($1, 'own', $2, 'urban-employees', $3, $4, $5, $6)
       on conflict on constraint published_source_pk do update set title = excluded.title, citation = excluded.citation, digest = excluded.digest, row_count = excluded.row_count`,
      [source.sourceId, source.title, source.citation, digest, source.rows.length, recordedAt.toDate()],
    );
    for (const mark of new Set(source.rows.map((one) => one.mark))) {
      await insertPublishedYears(
        tx,
        source.sourceId,
        mark,
        source.rows.filter((one) => one.mark === mark).map((one) => one.row),
      );
    }
    written += source.rows.length;
  }
  return written;
}
