import type { Tx } from '@pnet/runtime';
import { collectTotals, type ControlTotals, type DatasetDefinition, type DatasetMeasure } from '@pnet/standards';
import { factTable } from '../facts/fact-table.js';
import type { TotalsRange } from './ledger-sums.query.js';

/** Which month of the range a measure is read from: flows add up, an opening is of the first month, a stock of the last. */
const monthsOf: Record<DatasetMeasure['kind'], string> = {
  flow: 'true',
  opening: 'f.period = $2',
  closing: 'f.period = $3',
  stock: 'f.period = $3',
};

/**
 * A dataset's measures and named totals over the subtree of each root (along statistical parents), by scheme; whole
 * numbers as text, money in fen, null = nobody reported. Adds books gross: only `ledgerSums` eliminates.
 */
export async function datasetSums(
  tx: Tx,
  definition: DatasetDefinition,
  range: TotalsRange,
): Promise<Map<string, ControlTotals>> {
  const used = usedDimensions(definition);
  const sums = definition.measures.map((measure, index) => {
    const sum = `sum(f.${measure.name}) filter (where ${monthsOf[measure.kind]})`;
    return `${measure.unit === 'fen' ? `((${sum}) * 100)::bigint` : sum}::text as m${index}`;
  });
  const rows = await tx.rows<Record<string, string | null>>(
    `with member as materialized (select * from warehouse.members($1::text[], $2, $3))
     select m.root, ${used.map((name) => `f.${name}`).join(', ')}, ${sums.join(', ')}
       from member m join ${factTable(definition)} f on f.reporting_unit = m.unit_code and f.period between m.first_period and m.last_period
      where f.period between $2 and $3 and ($4::text[] = '{}' or f.scheme = any ($4::text[]))
      group by m.root, ${used.map((name) => `f.${name}`).join(', ')}`,
    [[...range.roots], range.from, range.to, [...range.schemes]],
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
  return new Map([...collectors].map(([root, collector]) => [root, collector.totals()]));
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
