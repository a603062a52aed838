import { PlainDate, YearMonth } from './calendar.js';
import { DomainFailure, domainError } from './domain-error.js';
import { err, ok, type Result } from './result.js';

const QUARTER = /^(\d{4})-Q([1-4])$/;
const YEAR = /^\d{4}$/;
/** In a number `YYYYQQ` quarters stand behind the months, 33 … 36, as ISO 8601-2 numbers them. */
const QUARTER_BASE = 32;

const yearOf = (text: string | undefined): number | undefined => {
  const year = Number(text);
  return year >= 1900 && year <= 2200 ? year : undefined;
};

/** A quarter `YYYY-Qn`. */
export class Quarter {
  private constructor(
    readonly year: number,
    readonly quarter: number,
  ) {}
  static of(year: number, quarter: number): Quarter {
    return new Quarter(year, quarter);
  }
  /** The quarter that a month lies in. */
  static containing(month: YearMonth): Quarter {
    return new Quarter(month.year, Math.ceil(month.month / 3));
  }
  plusQuarters(quarters: number): Quarter {
    const index = this.year * 4 + this.quarter - 1 + quarters;
    return new Quarter(Math.floor(index / 4), (index % 4) + 1);
  }
  firstDay(): PlainDate {
    return YearMonth.fromIndex(this.year * 12 + (this.quarter - 1) * 3).firstDay();
  }
  lastDay(): PlainDate {
    return this.plusQuarters(1).firstDay().plusDays(-1);
  }
  toString(): string {
    return `${String(this.year).padStart(4, '0')}-Q${this.quarter}`;
  }
  toJSON(): string {
    return this.toString();
  }
}

/** A civil year `YYYY`. */
export class CivilYear {
  private constructor(readonly year: number) {}
  static of(year: number): CivilYear {
    return new CivilYear(year);
  }
  firstDay(): PlainDate {
    return PlainDate.of(`${this.toString()}-01-01`);
  }
  lastDay(): PlainDate {
    return PlainDate.of(`${this.toString()}-12-31`);
  }
  toString(): string {
    return String(this.year).padStart(4, '0');
  }
  toJSON(): string {
    return this.toString();
  }
}

/**
 * What a dataset is about: a month `2026-07`, a quarter `2026-Q3`, a year `2026`, or, on change, the day of the change
 * `2026-07-15`.
 */
export type Period = YearMonth | Quarter | CivilYear | PlainDate;

/** Which of the four a period is. */
export type PeriodKind = 'month' | 'quarter' | 'year' | 'day';

export const periodKind = (period: Period): PeriodKind => {
  if (period instanceof YearMonth) return 'month';
  if (period instanceof Quarter) return 'quarter';
  return period instanceof CivilYear ? 'year' : 'day';
};

/** A period from its text, told apart by its form. Errors: `KERN-0006`. */
export function parsePeriod(text: unknown): Result<Period> {
  const found = typeof text === 'string' ? readPeriod(text) : undefined;
  return found ? ok(found) : err(domainError('KERN-0006', { value: String(text).slice(0, 40) }));
}

function readPeriod(text: string): Period | undefined {
  const quarter = QUARTER.exec(text);
  if (quarter) {
    const year = yearOf(quarter[1]);
    return year === undefined ? undefined : Quarter.of(year, Number(quarter[2]));
  }
  if (YEAR.test(text)) {
    const year = yearOf(text);
    return year === undefined ? undefined : CivilYear.of(year);
  }
  const month = YearMonth.parse(text);
  if (month.ok) return month.value;
  const day = PlainDate.parse(text);
  return day.ok && yearOf(text.slice(0, 4)) !== undefined ? day.value : undefined;
}

/** As `parsePeriod`, for text that the program itself wrote. Throws `DomainFailure`. */
export function periodOf(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new DomainFailure(parsed.error);
  return parsed.value;
}

/**
 * As tables keep it: `202607`, `202635` for the third quarter, `2026`, `20260715`. Ascends within a kind, and no two
 * periods share one.
 */
export function periodNumber(period: Period): number {
  if (period instanceof YearMonth) return period.number;
  if (period instanceof Quarter) return period.year * 100 + QUARTER_BASE + period.quarter;
  return Number(period.toString().replaceAll('-', ''));
}

/** The period of such a number. Throws `DomainFailure` on anything else. */
export function periodOfNumber(number: number): Period {
  const text = String(number);
  const part = number % 100;
  if (text.length === 6 && part > QUARTER_BASE && part <= QUARTER_BASE + 4)
    return periodOf(`${text.slice(0, 4)}-Q${part - QUARTER_BASE}`);
  if (text.length === 4) return periodOf(text);
  return periodOf([text.slice(0, 4), text.slice(4, 6), text.slice(6)].filter((one) => one !== '').join('-'));
}

/** The month in which a period ends: where it stands among months. */
export const lastMonthOf = (period: Period): YearMonth =>
  period instanceof YearMonth ? period : period instanceof PlainDate ? period.yearMonth : period.lastDay().yearMonth;

/** First and last day. */
export const daysOf = (period: Period): { readonly first: PlainDate; readonly last: PlainDate } =>
  period instanceof PlainDate ? { first: period, last: period } : { first: period.firstDay(), last: period.lastDay() };

/** The period right before; undefined for a day of change, whose predecessor no calendar tells. */
export function previousPeriod(period: Period): Period | undefined {
  if (period instanceof YearMonth) return period.plusMonths(-1);
  if (period instanceof Quarter) return period.plusQuarters(-1);
  return period instanceof CivilYear ? CivilYear.of(period.year - 1) : undefined;
}

/** Every period of a kind that ends in the months from `from` to `to`; none for days, which only changes make. */
export function periodsEnding(kind: PeriodKind, from: YearMonth, to: YearMonth): Period[] {
  const step = { month: 1, quarter: 3, year: 12, day: 0 }[kind];
  if (step === 0) return [];
  return [...YearMonth.range(from, to)]
    .filter((month) => month.month % step === 0)
    .map((month) =>
      kind === 'month' ? month : kind === 'quarter' ? Quarter.containing(month) : CivilYear.of(month.year),
    );
}
