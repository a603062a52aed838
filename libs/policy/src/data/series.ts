import { parameterDefinition } from '../parameters/parameter-definition.js';
import type { Certainty, ParameterContent, ParameterValue } from '../parameters/parameter-value.js';

/** Version of the values that are compiled in. */
export const BUILT_IN_VERSION = 'built-in-2026.4';

/**
 * One entry of a series: first month, last month (empty: until replaced), content, and what differs from the series.
 */
export type SeriesRow = readonly [
  from: string,
  to: string,
  value: ParameterContent,
  differs?: Partial<Pick<ParameterValue, 'source' | 'certainty' | 'provisional' | 'knownFrom'>>,
];

/**
 * Writes a dated series of one parameter and region. The days of publication are not held: a compiled-in value counts
 * as known from the first day of its first month.
 */
export function series(
  key: string,
  region: string,
  certainty: Certainty,
  source: string,
  rows: readonly SeriesRow[],
): ParameterValue[] {
  const unit = parameterDefinition(key)?.unit ?? '';
  return rows.map(([from, to, value, differs]) => ({
    key,
    region,
    effectiveFrom: from,
    ...(to === '' ? {} : { effectiveTo: to }),
    knownFrom: `${from}-01`,
    value,
    unit,
    source,
    certainty,
    provisional: false,
    enacted: true,
    policyVersion: BUILT_IN_VERSION,
    ...differs,
  }));
}

/** Rows of whole calendar years: `['2016', '0.0831']`, or `['1999-2002', '0.0225']`. */
export function years(rows: readonly (readonly [years: string, value: ParameterContent])[]): SeriesRow[] {
  return rows.map(([span, value]) => {
    const [first = span, last = first] = span.split('-');
    return [`${first}-01`, `${last}-12`, value];
  });
}
