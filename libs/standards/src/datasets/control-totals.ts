import { compileFilter, compileKey, compileSum } from './row-filter.js';
import type { DatasetDefinition, DatasetRow } from './dataset-definition.js';

/**
 * Row count and sums of a dataset, by scheme: every measure under its own name, every named total under its name, with
 * `by` as `name|value|value`. Whole numbers as text, money in fen. A sum adds what is reported: null where rows are
 * there and none reports it, `0` where no row passes the total's filter.
 */
export interface ControlTotals {
  readonly rows: number;
  readonly schemes: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
}

/** Adds rows up one by one, in memory that does not grow with them. */
export interface TotalsCollector {
  add(row: DatasetRow): void;
  totals(): ControlTotals;
}

/** Undefined: no row passed yet, which counts as zero. Null: rows passed, and none reported. */
type Sum = bigint | null | undefined;
interface SchemeSums {
  readonly measures: (bigint | null)[];
  readonly named: Map<string, Sum>;
}

const added = (before: Sum, value: bigint | null): bigint | null => {
  if (value === null) return before ?? null;
  return before === null || before === undefined ? value : value === 0n ? before : before + value;
};

/** A collector for the definition's control totals. Rows must have the definition's shape. */
export function collectTotals(definition: DatasetDefinition): TotalsCollector {
  const named = definition.totals.map((entry) => ({
    name: entry.name,
    passes: compileFilter(definition, entry.where),
    sum: compileSum(definition, entry.of),
    key: entry.by ? compileKey(definition, entry.by) : undefined,
  }));
  const schemes = new Map<string, SchemeSums>();
  const width = definition.measures.length;
  let rows = 0;

  const addMeasures = (sums: SchemeSums, row: DatasetRow): void => {
    for (let index = 0; index < width; index += 1) {
      const value = row.measures[index] ?? null;
      if (value !== null) sums.measures[index] = added(sums.measures[index] ?? null, value);
    }
  };
  const sumsOf = (scheme: string): SchemeSums => {
    let sums = schemes.get(scheme);
    if (!sums) {
      sums = {
        measures: new Array<bigint | null>(width).fill(null),
        named: new Map(named.filter((entry) => !entry.key).map((entry) => [entry.name, undefined])),
      };
      schemes.set(scheme, sums);
    }
    return sums;
  };
  return {
    add(row) {
      rows += 1;
      const sums = sumsOf(row.dimensions[0] ?? '');
      addMeasures(sums, row);
      for (const entry of named) {
        if (!entry.passes(row.dimensions)) continue;
        const name = entry.key ? `${entry.name}|${entry.key(row.dimensions)}` : entry.name;
        sums.named.set(name, added(sums.named.get(name), entry.sum(row.measures)));
      }
    },
    totals: () => ({
      rows,
      schemes: Object.fromEntries(
        [...schemes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([scheme, sums]) => [scheme, asRecord(definition, sums)]),
      ),
    }),
  };
}

function asRecord(definition: DatasetDefinition, sums: SchemeSums): Record<string, string | null> {
  const measures = definition.measures.map((measure, index) => [measure.name, sums.measures[index] ?? null] as const);
  const named = [...sums.named].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    [...measures, ...named].map(([name, value]) => [name, value === null ? null : (value ?? 0n).toString()]),
  );
}

/** The control totals of rows in memory; `collectTotals` for a stream. */
export function controlTotals(definition: DatasetDefinition, rows: Iterable<DatasetRow>): ControlTotals {
  const collector = collectTotals(definition);
  for (const row of rows) collector.add(row);
  return collector.totals();
}
