import type { SeriesPoint } from '../../api/warehouse.js';

/** The points from the first to the last month in which something has arrived. */
export function trimmed(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const there = points
    .filter((point) => point.loaded > 0)
    .map((point) => point.period)
    .sort();
  const [first, last] = [there[0], there.at(-1)];
  return first && last ? points.filter((point) => point.period >= first && point.period <= last) : [];
}
