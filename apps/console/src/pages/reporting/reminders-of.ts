import type { MatrixCell } from '../../api/warehouse.js';

const owing: ReadonlySet<string> = new Set(['missing', 'late', 'rejected']);

/** How many of the chosen cells are owed by another unit, and which units owe which period. */
export function remindersOf(
  cells: readonly Pick<MatrixCell, 'unit' | 'period' | 'state'>[],
  picked: ReadonlySet<string>,
  own: string,
): { readonly late: number; readonly periods: ReadonlyMap<string, readonly string[]> } {
  const owed = cells.filter(
    (cell) => cell.unit !== own && owing.has(cell.state) && picked.has(`${cell.unit} ${cell.period}`),
  );
  const periods = new Map<string, string[]>();
  for (const { unit, period } of owed) periods.set(period, [...(periods.get(period) ?? []), unit]);
  return { late: owed.length, periods };
}
