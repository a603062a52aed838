import { Money, YearMonth } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import {
  describeIndicator,
  indicatorDefinitions,
  readTerm,
  type DatasetTerm,
  type FundTerm,
  type IndicatorTerm,
  type IndicatorValue,
  type ReadTerm,
} from '@pnet/standards';
import type { ConsolidatedBook } from '../totals/consolidate.js';
import { consolidateBooks, ledgerSums } from '../totals/ledger-sums.query.js';
import { termValues } from './indicator-terms.js';

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
  const read = (unit: string, term: IndicatorTerm): ReadTerm =>
    readTerm(
      term,
      'fund' in term ? netOf(funds.get(unit) ?? [], term.fund) : (values.get(term)?.get(unit) ?? new Map()),
      period,
    );
  return new Map(
    units.map((unit) => [
      unit,
      indicatorDefinitions.map((definition) => describeIndicator(definition, (term) => read(unit, term))),
    ]),
  );
}

/** A net figure of a unit's books month by month, in yuan; a month of which no book is there is absent. */
const netOf = (
  months: readonly (readonly [number, ConsolidatedBook])[],
  figure: FundTerm['fund'],
): Map<number, string> => new Map(months.map(([month, sum]) => [month, Money.fromFen(sum[figure].net).toString()]));
