import { Money, YearMonth } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { pi01 } from '@pnet/standards';
import { monthNumber } from '../dimensions/month-number.js';
import { addBooks } from './consolidate.js';
import { coverageOf, type Coverage } from './coverage.query.js';
import { datasetSums } from './dataset-sums.query.js';
import { consolidateMonths, ledgerSums } from './ledger-sums.query.js';
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
export async function series(tx: Tx, question: { readonly units: readonly string[]; readonly from: YearMonth; readonly to: YearMonth; readonly schemes?: readonly string[] }): Promise<SeriesPoint[]> {
  const schemes = question.schemes ?? [];
  const books = await ledgerSums(tx, { roots: question.units, from: monthNumber(question.from), to: monthNumber(question.to), schemes });
  const points: SeriesPoint[] = [];
  for (const month of YearMonth.range(question.from, question.to)) {
    const period = monthNumber(month);
    const people = await datasetSums(tx, pi01, { roots: question.units, from: period, to: period, schemes });
    const coverage = await coverageOf(tx, { roots: question.units, from: period, to: period, datasets: ['PI05'] });
    for (const unit of question.units) {
      const found = books.filter((book) => book.root === unit).flatMap((book) => consolidateMonths(book, period, period) ?? []);
      const sum = found.length > 0 ? addBooks(found) : null;
      const covered = coverage.get(unit)?.[0];
      points.push({
        unit, period: month.toString(), status: covered?.status ?? 'none', expected: covered?.expected ?? 0, loaded: covered?.loaded ?? 0,
        income: sum ? yuan(sum.income.net) : null, expense: sum ? yuan(sum.expense.net) : null, balance: sum ? yuan(sum.closing.net) : null,
        people: peopleOf(people.get(unit)),
      });
    }
  }
  return points;
}
