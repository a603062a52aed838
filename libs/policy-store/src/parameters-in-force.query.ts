import { YearMonth, type PlainDate } from '@pnet/kernel';
import {
  createParameterSource,
  parameterDefinition,
  parameterDefinitions,
  parametersInForce as pickInForce,
  regionChain,
  type ParameterSource,
  type ParametersInForce,
  type ParameterValue,
} from '@pnet/policy';
import type { Tx } from '@pnet/runtime';
import { BUILT_IN_ISSUER } from './built-in-parameters.js';
import { packageName, readValues } from './parameter-rows.js';

/** Whose parameters: a region's, for one scheme. */
export interface ParameterPlace {
  readonly region: string;
  readonly scheme: string;
}

/**
 * What is in force for a scheme in a region (its own value, else the city's, the province's, the nation's) and month,
 * as known on a day; keys without a value are named. Another scheme's value never stands in.
 */
export async function parametersInForce(
  tx: Tx,
  { region, scheme }: ParameterPlace,
  month: YearMonth,
  knownAt: PlainDate,
): Promise<ParametersInForce> {
  const values = await readValues(tx, {
    states: ['activated'],
    regions: regionChain(region),
    scheme,
    knownAt: knownAt.toString(),
  });
  return pickInForce(values, { region, scheme, month: month.toString(), knownAt: knownAt.toString() });
}

/**
 * A snapshot of a scheme's active values as known on a day, for the formulas. Its version is that of `policyVersionAt`
 * for the region.
 */
export async function parameterSourceAt(
  tx: Tx,
  at: ParameterPlace & { readonly knownAt: PlainDate; readonly scenario?: boolean },
): Promise<ParameterSource> {
  const version = await policyVersionAt(tx, at.region, at.knownAt);
  const { scheme } = at;
  const values = await readValues(tx, { states: ['activated'], scheme, knownAt: at.knownAt.toString() });
  return createParameterSource(values, {
    scheme,
    knownAt: at.knownAt.toString(),
    version,
    ...(at.scenario === undefined ? {} : { scenario: at.scenario }),
  });
}

/**
 * The state of knowledge that results are computed with: the last active package of every issuer that may bind the
 * region, as known on the day, for example `built-in/1+430000/2`. Two results with one version used the same values.
 */
export async function policyVersionAt(tx: Tx, region: string, knownAt: PlainDate): Promise<string> {
  const rows = await tx.rows<{ issuer: string; number: number }>(
    `select p.issuer, max(p.number)::integer as number from policy_store.package p
      where p.state = 'activated' and (p.issuer = $3 or (p.known_from <= $2
        and exists (select 1 from policy_store.parameter_value v where v.issuer = p.issuer and v.package_number = p.number and v.known_from <= $2 and v.region = any ($1))))
      group by p.issuer order by p.issuer <> $3, p.issuer`,
    [regionChain(region), knownAt.toString(), BUILT_IN_ISSUER],
  );
  return rows.map((row) => packageName(row.issuer, row.number)).join('+') || 'none';
}

/** One parameter in the book of parameters of a region. */
export interface ParameterSeries {
  readonly key: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly unit: string;
  /** Values of the region and of the tiers above it, nearest region first, then by month and day of knowledge. */
  readonly values: readonly ParameterValue[];
  /** The value that holds in the month asked for. */
  readonly inForce?: ParameterValue;
  /** Months between the first value and `through` for which nothing holds. */
  readonly gaps: readonly { readonly from: string; readonly to: string }[];
}

/**
 * The book of parameters of a region and scheme: every series, what is in force in `month`, and where months lack a
 * value up to it.
 */
export async function listParameters(
  tx: Tx,
  asked: ParameterPlace & { readonly month: YearMonth; readonly knownAt: PlainDate },
): Promise<readonly ParameterSeries[]> {
  const chain = regionChain(asked.region);
  const knownAt = asked.knownAt.toString();
  const values = await readValues(tx, { states: ['activated'], regions: chain, scheme: asked.scheme, knownAt });
  const source = createParameterSource(values, { scheme: asked.scheme, knownAt, version: '' });
  return parameterDefinitions.map(({ key, title, unit }) => {
    const series = values.filter((value) => value.key === key).sort((a, b) => compareValues(chain, a, b));
    const inForce = source.value(key, asked.region, asked.month.toString());
    return {
      key,
      title,
      unit,
      values: series,
      ...(inForce.ok ? { inForce: inForce.value } : {}),
      gaps: gapsOf(series, source, asked),
    };
  });
}

function compareValues(chain: readonly string[], a: ParameterValue, b: ParameterValue): number {
  return (
    chain.indexOf(a.region) - chain.indexOf(b.region) ||
    a.effectiveFrom.localeCompare(b.effectiveFrom) ||
    a.knownFrom.localeCompare(b.knownFrom)
  );
}

function gapsOf(
  series: readonly ParameterValue[],
  source: ParameterSource,
  asked: { readonly region: string; readonly month: YearMonth },
): { from: string; to: string }[] {
  const [first] = series.map((value) => value.effectiveFrom).sort();
  const key = series[0]?.key;
  if (first === undefined || key === undefined || !parameterDefinition(key)) return [];
  const gaps: { from: string; to: string }[] = [];
  for (const month of YearMonth.range(YearMonth.of(first), asked.month)) {
    if (source.value(key, asked.region, month.toString()).ok) continue;
    const open = gaps.at(-1);
    if (open && YearMonth.of(open.to).plusMonths(1).equals(month)) open.to = month.toString();
    else gaps.push({ from: month.toString(), to: month.toString() });
  }
  return gaps;
}
