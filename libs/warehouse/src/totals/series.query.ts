import { Money, YearMonth } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { coverageOf, type Coverage } from './coverage.query.js';
import { datasetSums } from './dataset-sums.query.js';
import { consolidateBooks, ledgerSums, type BookSums } from './ledger-sums.query.js';
import { peopleOf, type PeopleFigures } from './totals.query.js';

/** One unit and month of a series: net figures in yuan as text, persons as text; null = nothing arrived. */
export interface SeriesPoint {
  readonly unit: string;
  readonly period: string;
  readonly status: Coverage['status'];
  readonly expected: number;
  readonly loaded: number;
  readonly income: string | null;
  readonly expense: string | null;
  readonly balance: string | null;
  readonly people: PeopleFigures;
}

const yuan = (fen: bigint): string => Money.fromFen(fen).toString();

/** Month by month: income, expense and balance of each unit (net of what cancels inside it) and its persons. */
export async function series(
  tx: Tx,
  question: {
    readonly units: readonly string[];
    readonly from: YearMonth;
    readonly to: YearMonth;
    readonly schemes?: readonly string[];
  },
): Promise<SeriesPoint[]> {
  const schemes = question.schemes ?? [];
  const books = await ledgerSums(tx, {
    roots: question.units,
    from: question.from.number,
    to: question.to.number,
    schemes,
  });
  const points: SeriesPoint[] = [];
  for (const month of YearMonth.range(question.from, question.to)) {
    const period = month.number;
    const people = await datasetSums(tx, 'PI01', { roots: question.units, from: period, to: period, schemes });
    const coverage = await coverageOf(tx, { roots: question.units, from: period, to: period, datasets: ['PI05'] });
    for (const unit of question.units) {
      points.push({
        unit,
        period: month.toString(),
        ...coveredOf(coverage.get(unit)?.[0]),
        ...moneyOf(
          books.filter((book) => book.root === unit),
          period,
        ),
        people: peopleOf(people.get(unit)),
      });
    }
  }
  return points;
}

const coveredOf = (coverage: Coverage | undefined): Pick<SeriesPoint, 'status' | 'expected' | 'loaded'> =>
  coverage
    ? { status: coverage.status, expected: coverage.expected, loaded: coverage.loaded }
    : { status: 'none', expected: 0, loaded: 0 };

function moneyOf(books: readonly BookSums[], period: number): Pick<SeriesPoint, 'income' | 'expense' | 'balance'> {
  const sum = consolidateBooks(books, period, period);
  if (!sum) return { income: null, expense: null, balance: null };
  return { income: yuan(sum.income.net), expense: yuan(sum.expense.net), balance: yuan(sum.closing.net) };
}
