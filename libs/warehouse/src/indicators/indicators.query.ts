import { Decimal, Money, YearMonth } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import {
  indicatorDefinitions,
  newestDefinition,
  type DatasetTerm,
  type FundTerm,
  type IndicatorDefinition,
  type IndicatorTerm,
} from '@pnet/standards';
import type { ConsolidatedBook } from '../totals/consolidate.js';
import { consolidateBooks, ledgerSums } from '../totals/ledger-sums.query.js';
import { termValues } from './indicator-terms.js';

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

interface Read {
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
function readTerm(term: IndicatorTerm, months: ReadonlyMap<number, string | null>, period: YearMonth): Read {
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

const shown = (read: Read | null): string | null => read?.value?.toFixed(read.places) ?? null;

/** Divides and rounds half up to the places of the unit; per cent is per hundred. */
export function valueOf(
  definition: IndicatorDefinition,
  numerator: Read,
  denominator: Read | null,
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

/**
 * Every indicator of the schemes asked for, of each unit (with all below it) in a month. Those that wait for another
 * dataset are named, without a value.
 */
export async function indicators(
  tx: Tx,
  question: {
    readonly units: readonly string[];
    readonly period: YearMonth;
    /** Empty or left out: all. */
    readonly schemes?: readonly string[];
  },
): Promise<Map<string, IndicatorValue[]>> {
  const { units, period } = question;
  const months = [...YearMonth.range(period.plusMonths(-11), period)].map((month) => month.number);
  const schemes = question.schemes ?? [];
  const range = { roots: units, from: months[0] ?? 0, to: period.number, schemes };
  const terms = indicatorDefinitions
    .flatMap((one) => [one.numerator, one.denominator])
    .filter((term): term is DatasetTerm => term !== undefined && 'dataset' in term);
  const values = new Map<IndicatorTerm, Map<string, Map<number, string | null>>>();
  for (const datasetId of new Set(terms.map((term) => term.dataset))) {
    const own = terms.filter((term) => term.dataset === datasetId);
    const found = await termValues(tx, datasetId, own, range);
    own.forEach((term, index) =>
      values.set(
        term,
        new Map(
          [...found].map(([unit, byMonth]) => [
            unit,
            new Map([...byMonth].map(([month, row]) => [month, row[index] ?? null])),
          ]),
        ),
      ),
    );
  }
  const books = await ledgerSums(tx, range);
  const funds = new Map(
    units.map((unit) => [
      unit,
      months.flatMap((month) => {
        const sum = consolidateBooks(
          books.filter((book) => book.root === unit),
          month,
          month,
        );
        return sum ? [[month, sum] as const] : [];
      }),
    ]),
  );
  const read = (unit: string, term: IndicatorTerm): Read =>
    readTerm(
      term,
      'fund' in term ? netOf(funds.get(unit) ?? [], term.fund) : (values.get(term)?.get(unit) ?? new Map()),
      period,
    );
  return new Map(
    units.map((unit) => [
      unit,
      indicatorDefinitions.map((definition) => describe(definition, (term) => read(unit, term))),
    ]),
  );
}

/** A net figure of a unit's books month by month, in yuan; a month of which no book is there is absent. */
const netOf = (
  months: readonly (readonly [number, ConsolidatedBook])[],
  figure: FundTerm['fund'],
): Map<number, string> => new Map(months.map(([month, sum]) => [month, Money.fromFen(sum[figure].net).toString()]));

function describe(definition: IndicatorDefinition, read: (term: IndicatorTerm) => Read): IndicatorValue {
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
