import type { SeriesPoint } from '../api/warehouse.js';

/** Months of as many units as ever: a sum over fewer is no figure to compare with, least of all a balance. */
export function fullestMonths(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const most = Math.max(0, ...points.map((point) => point.loaded));
  return points.filter((point) => point.loaded === most && most > 0);
}

/** The month that is shown first: the latest of the fullest. */
export const firstShown = (points: readonly SeriesPoint[]): string | undefined => fullestMonths(points).at(-1)?.period;
