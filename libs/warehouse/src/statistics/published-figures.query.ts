import type { Tx } from '@pnet/runtime';
import type { StatisticsCoverage } from './statistics-file.js';
import type { PublishedMark } from './published-rows.js';

/**
 * A published year as screens show it: persons and yuan as text, with its source, mark, residual and cautions. Never a
 * fact of this network.
 */
export interface PublishedFigure {
  readonly regionCode: string;
  readonly year: number;
  readonly insured: string | null;
  readonly employees: string | null;
  readonly retirees: string | null;
  readonly income: string | null;
  readonly expense: string | null;
  readonly closingBalance: string | null;
  /**
   * Closing − previous closing − income + expense in yuan, computed here within one source; null without the previous
   * year.
   */
  readonly residual: string | null;
  readonly statedResidual: string | null;
  readonly coverage: StatisticsCoverage;
  readonly mark: PublishedMark;
  readonly sourceId: string;
  readonly source: string;
  readonly citation: string;
  /** Measures of this row that are not safe to use, with the reason. */
  readonly cautions: readonly { readonly measure: string; readonly zh: string; readonly en: string }[];
}

/** Published figures by region and year; of several sources the latest loaded. `regions` empty = all. */
export function publishedFigures(
  tx: Tx,
  filter: {
    readonly regions?: readonly string[];
    readonly coverage?: StatisticsCoverage;
    readonly from?: number;
    readonly to?: number;
  },
): Promise<PublishedFigure[]> {
  return tx.rows<PublishedFigure>(
    `select s.region_code as "regionCode", s.year, s.insured, s.employees, s.retirees, s.income, s.expense, s.closing_balance as "closingBalance",
            s.residual, s.stated_residual as "statedResidual", s.coverage, s.mark, s.source_id as "sourceId", s.title as source, s.citation,
            coalesce((select jsonb_agg(jsonb_build_object('measure', c.measure, 'zh', c.reason_zh, 'en', c.reason_en) order by c.measure)
                        from warehouse.published_caution c
                       where c.coverage = s.coverage and c.year = s.year and c.area = case when s.region_code = '000000' then 'nation' else 'province' end), '[]') as cautions
       from warehouse.published_series s
      where s.is_latest and s.coverage = $1 and s.year between $2 and $3 and ($4::text[] = '{}' or s.region_code = any ($4::text[]))
      order by s.region_code, s.year`,
    [filter.coverage ?? 'urban-employees', filter.from ?? 1990, filter.to ?? 2100, [...(filter.regions ?? [])]],
  );
}

/**
 * By year: the nation's published figure, the sum of the provinces' where all 31 are there, and the remainder between
 * the two (corps and central units, differences of source).
 */
export function publishedRemainder(
  tx: Tx,
): Promise<{ year: number; measure: string; nation: string; provinces: string; remainder: string }[]> {
  return tx.rows(
    `with latest as (select * from warehouse.published_series where is_latest and coverage = 'urban-employees'),
          figure as (select l.region_code, l.year, m.measure, m.value from latest l
            cross join lateral (values ('insured', l.insured), ('employees', l.employees), ('retirees', l.retirees), ('income', l.income), ('expense', l.expense), ('closingBalance', l.closing_balance)) m (measure, value)),
          provinces as (select year, measure, sum(value) as value from figure where region_code <> '000000' and region_code <> '660000' group by 1, 2 having count(value) = 31)
     select n.year, n.measure, n.value as nation, p.value as provinces, n.value - p.value as remainder
       from figure n join provinces p using (year, measure) where n.region_code = '000000' and n.value is not null order by 1, 2`,
  );
}
