import {
  dimensionIndex,
  measureIndex,
  type DatasetDefinition,
  type DimensionFilter,
  type MeasureSum,
} from './dataset-definition.js';

/** Whether a row's dimensions pass. */
export type RowFilter = (dimensions: readonly string[]) => boolean;

const always: RowFilter = () => true;

/** One test of a value, remembered by value: dimensions have few values and many rows. */
function valueTest(filter: DimensionFilter): (value: string) => boolean {
  const known = new Map<string, boolean>();
  const decide = (value: string): boolean =>
    (filter.in === undefined || filter.in.includes(value)) &&
    (filter.notIn === undefined || !filter.notIn.includes(value)) &&
    (filter.startsWith === undefined || filter.startsWith.some((prefix) => value.startsWith(prefix)));
  return (value) => {
    let passes = known.get(value);
    if (passes === undefined) {
      passes = decide(value);
      if (known.size < 10_000) known.set(value, passes);
    }
    return passes;
  };
}

/** Compiles filters of a definition: all must pass. */
export function compileFilter(definition: DatasetDefinition, filters: readonly DimensionFilter[] = []): RowFilter {
  if (filters.length === 0) return always;
  const tests = filters.map((filter) => ({
    index: dimensionIndex(definition, filter.dimension),
    test: valueTest(filter),
  }));
  return (dimensions) => tests.every(({ index, test }) => test(dimensions[index] ?? ''));
}

/** Adds and subtracts a row's measures; null where one of them is not reported. */
export type RowSum = (measures: readonly (bigint | null)[]) => bigint | null;

/** Compiles a sum of a definition's measures; with `notReportedIsZero` it is never null. */
export function compileSum(definition: DatasetDefinition, sum: MeasureSum, notReportedIsZero = false): RowSum {
  const plus = sum.plus.map((name) => measureIndex(definition, name));
  const minus = (sum.minus ?? []).map((name) => measureIndex(definition, name));
  return (measures) => {
    let total = 0n;
    for (const index of plus) {
      const value = measures[index];
      if (value === null || value === undefined) {
        if (!notReportedIsZero) return null;
      } else if (value !== 0n) total += value;
    }
    for (const index of minus) {
      const value = measures[index];
      if (value === null || value === undefined) {
        if (!notReportedIsZero) return null;
      } else if (value !== 0n) total -= value;
    }
    return total;
  };
}

/** Joins the values of some dimensions into one key. */
export function compileKey(
  definition: DatasetDefinition,
  names: readonly string[],
): (dimensions: readonly string[]) => string {
  const indexes = names.map((name) => dimensionIndex(definition, name));
  const [first] = indexes;
  if (indexes.length === 1 && first !== undefined) return (dimensions) => dimensions[first] ?? '';
  return (dimensions) => indexes.map((index) => dimensions[index] ?? '').join('|');
}
