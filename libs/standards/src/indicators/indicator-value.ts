import { Decimal, YearMonth } from '@pnet/kernel';
import { newestDefinition } from '../datasets/index.js';
import type { IndicatorDefinition, IndicatorTerm } from './indicator-definition.js';

/**
 * An indicator of a unit and month with what it was computed from; decimals as text, null = no value (see `reason`).
 */
export interface IndicatorValue {
  readonly id: string;
  readonly title: IndicatorDefinition['title'];
  readonly unit: IndicatorDefinition['unit'];
  readonly kind: IndicatorDefinition['kind'];
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** Months that a mean was taken over; 1 for a month's own figure. */
  readonly denominatorMonths: number;
  readonly note?: IndicatorDefinition['note'];
  /**
   * Why there is no value: `not-available` needs a dataset of a later release (`needs`), `not-reported`, or
   * `zero-denominator`.
   */
  readonly reason?: 'not-available' | 'not-reported' | 'zero-denominator';
  readonly needs?: IndicatorDefinition['needs'];
}

/** A side of an indicator as it was read: null = not reported; months that a mean was taken over. */
export interface ReadTerm {
  readonly value: Decimal | null;
  readonly months: number;
  readonly places: number;
}

/** Amounts are shown to the fen, persons whole. */
const placesOf = (term: IndicatorTerm): number =>
  'fund' in term ||
  newestDefinition(term.dataset)?.measures.find((measure) => measure.name === (term.of.plus[0] ?? term.of.minus?.[0]))
    ?.unit === 'fen'
    ? 2
    : 0;

/** A month's value of a term, or the mean of the twelve months up to it that are there. */
export function readTerm(term: IndicatorTerm, months: ReadonlyMap<number, string | null>, period: YearMonth): ReadTerm {
  if (term.over === 'month') {
    const text = months.get(period.number);
    return { value: text === undefined || text === null ? null : new Decimal(text), months: 1, places: placesOf(term) };
  }
  const found = [...YearMonth.range(period.plusMonths(-11), period)]
    .map((month) => months.get(month.number))
    .filter((text): text is string => typeof text === 'string');
  if (found.length === 0) return { value: null, months: 0, places: 2 };
  return {
    value: found.reduce((sum, text) => sum.plus(text), new Decimal(0)).dividedBy(found.length),
    months: found.length,
    places: 2,
  };
}

const PLACES: Record<IndicatorDefinition['unit'], number> = {
  'person': 0,
  'yuan': 2,
  'yuan/person': 2,
  'percent': 2,
  'ratio': 4,
  'months': 2,
};

const shown = (read: ReadTerm | null): string | null => read?.value?.toFixed(read.places) ?? null;

/** Divides and rounds half up to the places of the unit; per cent is per hundred. */
function valueOf(
  definition: IndicatorDefinition,
  numerator: ReadTerm,
  denominator: ReadTerm | null,
): Pick<IndicatorValue, 'value' | 'numerator' | 'denominator' | 'denominatorMonths' | 'reason'> {
  const parts = {
    numerator: shown(numerator),
    denominator: shown(denominator),
    denominatorMonths: denominator?.months ?? 1,
  };
  const divisor = denominator ? denominator.value : new Decimal(1);
  if (numerator.value === null || divisor === null) return { ...parts, value: null, reason: 'not-reported' };
  if (divisor.isZero()) return { ...parts, value: null, reason: 'zero-denominator' };
  const quotient = numerator.value.times(definition.unit === 'percent' ? 100 : 1).dividedBy(divisor);
  return { ...parts, value: quotient.toFixed(PLACES[definition.unit], Decimal.ROUND_HALF_UP) };
}

/** An indicator from what its sides read; one that waits for another dataset is named, without a value. */
export function describeIndicator(
  definition: IndicatorDefinition,
  read: (term: IndicatorTerm) => ReadTerm,
): IndicatorValue {
  const { id, title, unit, kind, note, needs } = definition;
  const head = { id, title, unit, kind, ...(note ? { note } : {}) };
  if (!definition.available || !definition.numerator) {
    return {
      ...head,
      value: null,
      numerator: null,
      denominator: null,
      denominatorMonths: 1,
      reason: 'not-available',
      ...(needs ? { needs } : {}),
    };
  }
  return {
    ...head,
    ...valueOf(definition, read(definition.numerator), definition.denominator ? read(definition.denominator) : null),
  };
}
