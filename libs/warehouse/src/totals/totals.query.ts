import { Money, YearMonth } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { monthlyDatasets } from '@pnet/standards';
import { addBooks, pairFlows, type Consolidated, type ConsolidatedBook } from './consolidate.js';
import { coverageOf, type Coverage } from './coverage.query.js';
import { datasetSums, figureOf, type DatasetSums } from './dataset-sums.query.js';
import { consolidateMonths, ledgerSums, type BookSums } from './ledger-sums.query.js';

/** A consolidated figure as it leaves the node: yuan as text; gross − eliminated − in transit = net. */
export interface Figure {
  readonly gross: string;
  readonly eliminated: string;
  readonly inTransit: string;
  readonly net: string;
}

/** The four figures of a book. Money on its way is added to balances: it stands there as a negative `inTransit`. */
export interface BookFigures {
  readonly opening: Figure;
  readonly income: Figure;
  readonly expense: Figure;
  readonly closing: Figure;
}

/** Persons as text; null = not reported. */
export interface PeopleFigures {
  readonly insured: string | null;
  readonly employees: string | null;
  readonly retirees: string | null;
  readonly payers: string | null;
}

/** Totals of a unit, with everything below it along statistical parents, over a range of months. */
export interface UnitTotals {
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  /** `official` only when PI01, PI02 and PI05 of all units are accepted. */
  readonly status: Coverage['status'];
  readonly coverage: readonly Coverage[];
  /** All books together; null when no ledger of the range has arrived. */
  readonly all: BookFigures | null;
  readonly books: readonly ({ readonly scheme: string; readonly fund: string } & BookFigures)[];
  /** On the way at the end of the range, oldest first. */
  readonly inTransit: readonly {
    readonly scheme: string;
    readonly fund: string;
    readonly pairId: string;
    readonly payer: string;
    readonly receiver: string;
    readonly since: string;
    readonly ageMonths: number;
    readonly amount: string;
  }[];
  readonly people: PeopleFigures;
  /** Of the range, yuan; null = not reported. */
  readonly contributions: {
    readonly demanded: string | null;
    readonly collectedOfDemand: string | null;
    readonly collected: string | null;
    readonly arrearsClosing: string | null;
    readonly personsDemanded: string | null;
    readonly employersDemanded: string | null;
    readonly employersInArrears: string | null;
  };
  /**
   * Measures and named totals of PI01 and PI02 that some units did not report, with how many: their sums are those of
   * the others.
   */
  readonly notReported: readonly { readonly datasetId: string; readonly name: string; readonly units: number }[];
}

const yuan = (fen: bigint): string => Money.fromFen(fen).toString();
const yuanOrNull = (fen: bigint | null): string | null => (fen === null ? null : yuan(fen));
const figure = (value: Consolidated): Figure => ({
  gross: yuan(value.gross),
  eliminated: yuan(value.eliminated),
  inTransit: yuan(value.inTransit),
  net: yuan(value.net),
});

/** A consolidated book as text. */
export const bookFigures = (book: ConsolidatedBook): BookFigures => ({
  opening: figure(book.opening),
  income: figure(book.income),
  expense: figure(book.expense),
  closing: figure(book.closing),
});

/** The range in words of the database. */
export interface TotalsQuestion {
  readonly units: readonly string[];
  readonly from: YearMonth;
  readonly to: YearMonth;
  readonly schemes?: readonly string[];
}

/** Totals of each unit. */
export async function totals(tx: Tx, question: TotalsQuestion): Promise<UnitTotals[]> {
  const range = {
    roots: question.units,
    from: question.from.number,
    to: question.to.number,
    schemes: question.schemes ?? [],
  };
  const books = await ledgerSums(tx, range);
  const people = await datasetSums(tx, 'PI01', range);
  const contributions = await datasetSums(tx, 'PI02', range);
  const coverage = await coverageOf(tx, { ...range, datasets: monthlyDatasets });
  return question.units.map((unit) => {
    const own = books.filter((book) => book.root === unit);
    const consolidated = own.flatMap((book) => {
      const found = consolidateMonths(book, range.from, range.to);
      return found ? [{ scheme: book.scheme, fund: book.fund, found }] : [];
    });
    const covered = coverage.get(unit) ?? [];
    return {
      unit,
      from: question.from.toString(),
      to: question.to.toString(),
      status: statusOf(covered),
      coverage: covered,
      all: consolidated.length > 0 ? bookFigures(addBooks(consolidated.map((one) => one.found))) : null,
      books: consolidated.map(({ scheme, fund, found }) => ({ scheme, fund, ...bookFigures(found) })),
      inTransit: own.flatMap((book) => transitOf(book, range.from, range.to)),
      people: peopleOf(people.get(unit)),
      contributions: {
        demanded: yuanOrNull(figureOf(contributions.get(unit), 'demand_total')),
        collectedOfDemand: yuanOrNull(figureOf(contributions.get(unit), 'demand_collected')),
        collected: yuanOrNull(figureOf(contributions.get(unit), 'collected_all')),
        arrearsClosing: yuanOrNull(figureOf(contributions.get(unit), 'arrears_closing')),
        ...countsOf(contributions.get(unit)),
      },
      notReported: [...silentOf('PI01', people.get(unit)), ...silentOf('PI02', contributions.get(unit))],
    };
  });
}

function statusOf(coverage: readonly Coverage[]): Coverage['status'] {
  if (coverage.every((one) => one.status === 'none')) return 'none';
  return coverage.every((one) => one.status === 'official') ? 'official' : 'provisional';
}

const transitOf = (book: BookSums, from: number, to: number): UnitTotals['inTransit'] =>
  pairFlows(book.flows, from, to).items.map((item) => ({
    scheme: book.scheme,
    fund: book.fund,
    pairId: item.pairId,
    payer: item.payer,
    receiver: item.receiver,
    since: YearMonth.ofNumber(item.since).toString(),
    ageMonths: item.ageMonths,
    amount: yuan(item.amount),
  }));

const silentOf = (datasetId: string, sums: DatasetSums | undefined): UnitTotals['notReported'] =>
  Object.entries(sums?.notReported ?? {}).map(([name, units]) => ({ datasetId, name, units }));

/** What version 2 of PI02 counts. */
function countsOf(
  sums: DatasetSums | undefined,
): Pick<UnitTotals['contributions'], 'personsDemanded' | 'employersDemanded' | 'employersInArrears'> {
  const text = (name: string): string | null => figureOf(sums, name)?.toString() ?? null;
  return {
    personsDemanded: text('persons_demanded'),
    employersDemanded: text('employers_demanded'),
    employersInArrears: text('employers_in_arrears'),
  };
}

/** Persons of PI01's control totals. */
export function peopleOf(sums: Parameters<typeof figureOf>[0]): PeopleFigures {
  const text = (name: string): string | null => figureOf(sums, name)?.toString() ?? null;
  return {
    insured: text('closing'),
    employees: text('employees_closing'),
    retirees: text('retirees_closing'),
    payers: text('payers'),
  };
}
