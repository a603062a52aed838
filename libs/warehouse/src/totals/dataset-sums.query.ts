import type { Tx } from '@pnet/runtime';
import {
  collectTotals,
  standardDatasets,
  unitedShape,
  type ControlTotals,
  type DatasetCatalogue,
  type DatasetDefinition,
  type DatasetMeasure,
} from '@pnet/standards';
import { factTable, measureToWire } from '../facts/fact-table.js';
import type { TotalsRange } from './ledger-sums.query.js';

/**
 * Which month of the range a measure is read from: flows add up, an opening is of the first month, a stock of the last.
 */
const monthsOf: Record<DatasetMeasure['kind'], string> = {
  flow: 'true',
  opening: 'f.period = $2',
  closing: 'f.period = $3',
  stock: 'f.period = $3',
};

/**
 * Sums, and how many units of the subtree did not report a measure or named total that they loaded a version without;
 * absent = all did.
 */
export interface DatasetSums extends ControlTotals {
  readonly notReported: Readonly<Record<string, number>>;
}

/**
 * The loaded versions of a dataset below each root: $1 roots, $2 and $3 first and last month, $4 schemes, $5 dataset.
 */
const LOADED = `
  member as materialized (select * from warehouse.members($1::text[], $2, $3)),
  loaded as materialized (
    select m.root, v.reporting_unit, v.period, v.definition_version
      from member m join warehouse.dataset_version v on v.dataset_id = $5 and v.reporting_unit = m.unit_code
        and v.period between m.first_period and m.last_period and v.period between $2 and $3)`;

/**
 * A monthly dataset's measures and named totals over the subtree of each root (along statistical parents), by scheme;
 * whole numbers as text, money in fen, null = nobody reported. Adds books gross: only `ledgerSums` eliminates. Units
 * may have sealed by different versions of the definition: each named total is taken version by version, so that a unit
 * which does not report a part of it is not in it, and is counted.
 */
export async function datasetSums(
  tx: Tx,
  datasetId: string,
  range: TotalsRange,
  catalogue: DatasetCatalogue = standardDatasets,
): Promise<Map<string, DatasetSums>> {
  const versions = catalogue.versions(datasetId);
  const newest = versions.at(-1);
  if (!newest) return new Map();
  const definition = { ...newest, ...unitedShape(versions) };
  const params = [[...range.roots], range.from, range.to, [...range.schemes], datasetId];
  const used = usedDimensions(definition);
  const sums = definition.measures.map(
    (measure, index) =>
      `(${measureToWire(measure, `sum(f.${measure.name}) filter (where ${monthsOf[measure.kind]})`)})::text as m${index}`,
  );
  const rows = await tx.rows<Record<string, string | null>>(
    `with ${LOADED}
     select l.root, ${used.map((name) => `f.${name}`).join(', ')}, ${sums.join(', ')}
       from loaded l join ${factTable(definition)} f on f.reporting_unit = l.reporting_unit and f.period = l.period
      where $4::text[] = '{}' or f.scheme = any ($4::text[])
      group by l.root, l.definition_version, ${used.map((name) => `f.${name}`).join(', ')}`,
    params,
  );
  const collectors = new Map(range.roots.map((root) => [root, collectTotals(definition)]));
  for (const row of rows) {
    collectors.get(row['root'] ?? '')?.add({
      dimensions: definition.dimensions.map((dimension) => row[dimension.name] ?? '-'),
      measures: definition.measures.map((_measure, index) => {
        const text = row[`m${index}`];
        return text === null || text === undefined ? null : BigInt(text);
      }),
    });
  }
  const silent = await unitsNotReporting(tx, definition, versions, params);
  return new Map(
    [...collectors].map(([root, collector]) => [root, { ...collector.totals(), notReported: silent.get(root) ?? {} }]),
  );
}

/**
 * By root and measure or named total: units with a loaded version of the range none of whose rows reports it (all parts
 * of it). A unit without rows reports zero, unless its version of the definition does not have the measure at all.
 */
async function unitsNotReporting(
  tx: Tx,
  definition: DatasetDefinition,
  versions: readonly DatasetDefinition[],
  params: readonly unknown[],
): Promise<Map<string, Record<string, number>>> {
  const having = (name: string): string =>
    versions
      .filter((version) => version.measures.some((one) => one.name === name))
      .map((version) => `'${version.version}'`)
      .join(', ');
  const lacks = new Map(
    definition.measures.map((measure, index) => [
      measure.name,
      `(${monthsOf[measure.kind].replaceAll('f.period', 'u.period')} and u.c${index} = 0 and (u.fact_rows > 0 or u.definition_version not in (${having(measure.name)})))`,
    ]),
  );
  const names = [
    ...definition.measures.map((one) => [one.name, [one.name]] as const),
    ...definition.totals.map((one) => [one.name, [...one.of.plus, ...(one.of.minus ?? [])]] as const),
  ];
  const rows = await tx.rows<Record<string, number> & { readonly root: string }>(
    `with ${LOADED},
     u as (
       select l.root, l.reporting_unit, l.period, l.definition_version, count(f.period) as fact_rows,
              ${definition.measures.map((one, index) => `count(f.${one.name}) as c${index}`).join(', ')}
         from loaded l left join ${factTable(definition)} f on f.reporting_unit = l.reporting_unit and f.period = l.period and ($4::text[] = '{}' or f.scheme = any ($4::text[]))
        group by 1, 2, 3, 4)
     select u.root, ${names.map(([, parts], index) => `(count(distinct u.reporting_unit) filter (where ${parts.map((part) => lacks.get(part) ?? 'false').join(' or ')}))::int as n${index}`).join(', ')}
       from u group by 1`,
    params,
  );
  return new Map(
    rows.map((row) => [
      row.root,
      Object.fromEntries(
        names.flatMap(([name], index): [string, number][] => {
          const units = row[`n${index}`] ?? 0;
          return units > 0 ? [[name, units]] : [];
        }),
      ),
    ]),
  );
}

/** The dimensions that named totals look at; the others are summed away in the database. */
function usedDimensions(definition: DatasetDefinition): string[] {
  const named = definition.totals.flatMap((total) => [
    ...(total.by ?? []),
    ...(total.where ?? []).map((filter) => filter.dimension),
  ]);
  return definition.dimensions
    .map((dimension) => dimension.name)
    .filter((name) => name === 'scheme' || named.includes(name));
}

/** A named total or measure over all schemes of the answer; null when no scheme reports it. */
export function figureOf(totals: ControlTotals | undefined, name: string): bigint | null {
  let sum: bigint | null = null;
  for (const scheme of Object.values(totals?.schemes ?? {})) {
    const text = scheme[name];
    if (text !== null && text !== undefined) sum = (sum ?? 0n) + BigInt(text);
  }
  return sum;
}
