import { Decimal } from '@pnet/kernel';
import type { CellState, FiveNumbers, MatrixCell, ReportingMatrix } from '../../api/warehouse.js';

/** Glyph and class of each state of a cell; the word comes from the texts. */
export const cellLook: Readonly<Record<CellState, { readonly glyph: string; readonly tone: string }>> = {
  'accepted': { glyph: '■', tone: 'good' },
  'arrived': { glyph: '▨', tone: 'busy' },
  'late': { glyph: '◷', tone: 'watch' },
  'rejected': { glyph: '✖', tone: 'bad' },
  'missing': { glyph: '□', tone: 'quiet' },
  'not-applicable': { glyph: '·', tone: 'none' },
};

/** States that somebody has to do something about. */
const gaps: ReadonlySet<CellState> = new Set<CellState>(['missing', 'late', 'rejected']);

/** The months from the first to the last in which something arrived; the last six where nothing has. */
export function periodsWithData(matrix: ReportingMatrix): readonly string[] {
  const all = matrix.periods.map((one) => one.period);
  const there = matrix.periods.filter((one) => one.actual > 0).map((one) => one.period);
  const [first, last] = [there[0], there.at(-1)];
  return first && last ? all.filter((period) => period >= first && period <= last) : all.slice(-6);
}

const perCent = (part: number, whole: number): string | null =>
  whole === 0 ? null : new Decimal(part).times(100).div(whole).toFixed(2);

/** The five numbers of some cells: owed, arrived, on time, and the two rates in per cent. */
export function numbersOf(cells: readonly MatrixCell[]): FiveNumbers {
  const owed = cells.filter((cell) => cell.state !== 'not-applicable');
  const actual = owed.filter((cell) => cell.version !== null).length;
  const onTime = owed.filter((cell) => cell.onTime === true).length;
  return {
    expected: owed.length,
    actual,
    onTime,
    rate: perCent(actual, owed.length),
    onTimeRate: perCent(onTime, owed.length),
  };
}

/** The units that are shown: all, or those with a gap in the shown months. */
export function shownUnits(
  matrix: ReportingMatrix,
  periods: readonly string[],
  onlyGaps: boolean,
): ReportingMatrix['units'] {
  if (!onlyGaps) return matrix.units;
  return matrix.units.filter((unit) =>
    matrix.cells.some((cell) => cell.unit === unit.code && periods.includes(cell.period) && gaps.has(cell.state)),
  );
}

/** Where an arrow key leads in a grid of rows × columns, or undefined for other keys. */
export function neighbour(
  key: string,
  at: { readonly row: number; readonly column: number },
  size: { readonly rows: number; readonly columns: number },
): { row: number; column: number } | undefined {
  const within = (value: number, count: number): number => Math.min(Math.max(value, 0), count - 1);
  const move = (row: number, column: number): { row: number; column: number } => ({
    row: within(row, size.rows),
    column: within(column, size.columns),
  });
  const moves: Readonly<Record<string, () => { row: number; column: number }>> = {
    ArrowUp: () => move(at.row - 1, at.column),
    ArrowDown: () => move(at.row + 1, at.column),
    ArrowLeft: () => move(at.row, at.column - 1),
    ArrowRight: () => move(at.row, at.column + 1),
    Home: () => move(at.row, 0),
    End: () => move(at.row, size.columns - 1),
  };
  return moves[key]?.();
}
