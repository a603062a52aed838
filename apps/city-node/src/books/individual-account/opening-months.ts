import { Money, YearMonth } from '@pnet/kernel';
import type { OpeningBalance, OpeningMonths, OpeningReject } from './propose-opening.js';

/**
 * Ranges of months that are taken in, those that are not, and the control totals of the first: months, and the sum of
 * their bases, yuan.
 */
export interface SortedMonths {
  readonly accepted: readonly OpeningMonths[];
  readonly rejects: readonly OpeningReject[];
  readonly baseMonths: number;
  readonly baseTotal: string;
}

interface Range {
  readonly row: OpeningMonths;
  readonly place: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Sorts the months of an opening: not after its month, of persons with a balance, none twice, a base that is an amount,
 * and of nobody more than the months that the balance states (then all of the person's are rejected).
 */
export function sortMonths(
  months: readonly OpeningMonths[],
  balances: readonly OpeningBalance[],
  opening: YearMonth,
): SortedMonths {
  const stated = new Map(balances.map((balance) => [balance.personId, balance.months]));
  const rejects: OpeningReject[] = [];
  const reject = (place: number, personId: string, reason: OpeningReject['reason']): void => {
    rejects.push({ row: place + 1, personId, reason, list: 'months' });
  };
  const byPerson = new Map<string, Range[]>();
  months.forEach((row, place) => {
    const range = rangeOf(row, place, opening);
    const others = byPerson.get(row.personId) ?? [];
    if (!stated.has(row.personId)) reject(place, row.personId, 'no-balance');
    else if (typeof range === 'string') reject(place, row.personId, range);
    else if (others.some((other) => other.from <= range.to && range.from <= other.to))
      reject(place, row.personId, 'twice');
    else byPerson.set(row.personId, [...others, range]);
  });
  const accepted: Range[] = [];
  for (const [personId, ranges] of byPerson) {
    const count = ranges.reduce((sum, range) => sum + lengthOf(range), 0);
    if (count <= (stated.get(personId) ?? 0)) accepted.push(...ranges);
    else for (const range of ranges) reject(range.place, personId, 'more-months-than-stated');
  }
  const bases = accepted.map((range) => Money.fromFen(Money.of(range.row.base).toFen() * BigInt(lengthOf(range))));
  return {
    accepted: accepted.map((range) => range.row),
    rejects: rejects.sort((a, b) => a.row - b.row),
    baseMonths: accepted.reduce((sum, range) => sum + lengthOf(range), 0),
    baseTotal: Money.sum(bases).toString(),
  };
}

const lengthOf = (range: Range): number => range.to - range.from + 1;

/** Months counted from year 0, so that ranges can be compared. */
const serial = (month: YearMonth): number => {
  const number = Number(month.toCompact());
  return Math.floor(number / 100) * 12 + (number % 100);
};

function rangeOf(row: OpeningMonths, place: number, opening: YearMonth): Range | 'months' | 'amount' {
  const [from, to, base] = [YearMonth.parse(row.from), YearMonth.parse(row.to), Money.parse(row.base)];
  if (!from.ok || !to.ok || from.value.compare(to.value) > 0 || to.value.compare(opening) > 0) return 'months';
  if (!base.ok || base.value.isNegative()) return 'amount';
  return { row, place, from: serial(from.value), to: serial(to.value) };
}
