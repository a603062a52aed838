import { Decimal, YearMonth, type ErrorItem } from '@pnet/kernel';
import { parameterDefinition } from './parameter-definition.js';
import { lastMonthOf, regionChain, schemeOf, type ParameterValue } from './parameter-value.js';
import { createParameterSource, type ParameterSource } from './resolve-parameters.js';

/** Pairs of parameters whose first must stay below the second (`mayEqual`: or meet it), wherever both hold. */
const ordered: readonly { readonly below: string; readonly above: string; readonly mayEqual: boolean }[] = [
  { below: 'contribution.base-lower', above: 'contribution.base-upper', mayEqual: false },
  { below: 'contribution.rate-flexible-account', above: 'contribution.rate-flexible', mayEqual: true },
];

/**
 * By unit: the share of the value before beyond which a new value needs a reason of its own. Rules of this system, not
 * of the law.
 */
const unusualChange: Readonly<Record<string, string>> = {
  'yuan/month': '0.3',
  'rate': '0.3',
  'rate/day': '0.3',
  'rate/year': '0.5',
  'months': '0.2',
};

/** A reason is a sentence, not a mark. */
const REASON_LENGTH_MIN = 10;

const LATEST = '9999-12-31';

/**
 * Checks new values against each other and against those that are there of the same scheme: bounds in order in every
 * month and region where both hold, amounts above zero, and a reason where a value departs from the one before it by
 * more than `unusualChange`. Faults point to `/index/field` of `values`. To be asked after `checkParameterSet`. Codes:
 * `POLI-3012` order, `POLI-3013` zero, `POLI-3014` reason.
 */
export function checkParameterChange(
  values: readonly ParameterValue[],
  present: readonly ParameterValue[],
): ErrorItem[] {
  const known = [...present, ...values];
  const views = new Map(
    [...new Set(values.map(schemeOf))].map((scheme) => [
      scheme,
      {
        known: known.filter((value) => schemeOf(value) === scheme),
        before: createParameterSource(present, { scheme, knownAt: LATEST, version: 'before' }),
        after: createParameterSource(known, { scheme, knownAt: LATEST, version: 'after' }),
      },
    ]),
  );
  return values.flatMap((value, index) => {
    const view = views.get(schemeOf(value));
    if (!view) return [];
    return [
      ...outOfOrder(value, view.known, view.after),
      ...notPositive(value),
      ...unexplained(value, view.before),
    ].map((item) => ({ ...item, pointer: `/${index}${item.pointer ?? ''}` }));
  });
}

function outOfOrder(value: ParameterValue, known: readonly ParameterValue[], source: ParameterSource): ErrorItem[] {
  const pair = ordered.find(({ below, above }) => value.key === below || value.key === above);
  if (!pair) return [];
  const partners = known.filter(
    (other) => (other.key === pair.below || other.key === pair.above) && touches(other, value),
  );
  const regions = new Set([
    value.region,
    ...partners.map((other) => other.region).filter((region) => regionChain(region).includes(value.region)),
  ]);
  const months = new Set([
    value.effectiveFrom,
    ...partners.map((other) => other.effectiveFrom).filter((month) => month > value.effectiveFrom),
  ]);
  for (const region of regions) {
    for (const month of months) {
      const [lower, upper] = [
        decimalAt(source, pair.below, region, month),
        decimalAt(source, pair.above, region, month),
      ];
      if (!lower || !upper || lower.lt(upper) || (pair.mayEqual && lower.eq(upper))) continue;
      return [
        {
          code: 'POLI-3012',
          params: {
            below: pair.below,
            above: pair.above,
            region,
            month,
            lower: lower.toString(),
            upper: upper.toString(),
          },
          pointer: '/value',
        },
      ];
    }
  }
  return [];
}

const touches = (one: ParameterValue, other: ParameterValue): boolean =>
  one.effectiveFrom <= lastMonthOf(other) && other.effectiveFrom <= lastMonthOf(one);

/** The decimal that a source has for a region and month; undefined where nothing holds, or no decimal. */
export function decimalAt(source: ParameterSource, key: string, region: string, month: string): Decimal | undefined {
  const found = source.value(key, region, month);
  return found.ok && typeof found.value.value === 'string' ? new Decimal(found.value.value) : undefined;
}

function notPositive(value: ParameterValue): ErrorItem[] {
  if (value.unit !== 'yuan/month' || typeof value.value !== 'string' || new Decimal(value.value).gt(0)) return [];
  return [
    {
      code: 'POLI-3013',
      params: { key: value.key, region: value.region, from: value.effectiveFrom, value: value.value },
      pointer: '/value',
    },
  ];
}

/**
 * The value that a new one follows: what is known of its first month, else of the month before; undefined where nothing
 * was.
 */
export function valueBefore(
  source: ParameterSource,
  value: Pick<ParameterValue, 'key' | 'region' | 'effectiveFrom'>,
): ParameterValue | undefined {
  for (const month of [value.effectiveFrom, YearMonth.of(value.effectiveFrom).plusMonths(-1).toString()]) {
    const found = source.value(value.key, value.region, month);
    if (found.ok) return found.value;
  }
  return undefined;
}

function unexplained(value: ParameterValue, before: ParameterSource): ErrorItem[] {
  const limit = unusualChange[parameterDefinition(value.key)?.unit ?? ''];
  if (limit === undefined || typeof value.value !== 'string' || (value.reason ?? '').trim().length >= REASON_LENGTH_MIN)
    return [];
  const content = valueBefore(before, value)?.value;
  if (typeof content !== 'string' || new Decimal(content).isZero()) return [];
  const previous = new Decimal(content);
  const share = new Decimal(value.value).minus(previous).abs().div(previous);
  if (share.lte(limit)) return [];
  const percent = (part: Decimal): string => part.mul(100).toDecimalPlaces(1).toString();
  return [
    {
      code: 'POLI-3014',
      params: {
        key: value.key,
        region: value.region,
        from: value.effectiveFrom,
        old: previous.toString(),
        value: value.value,
        share: percent(share),
        limit: percent(new Decimal(limit)),
        length: REASON_LENGTH_MIN,
      },
      pointer: '/reason',
    },
  ];
}
