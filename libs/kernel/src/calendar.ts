import { DomainFailure, domainError } from './domain-error.js';
import { err, ok, type Result } from './result.js';

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** A civil month `YYYY-MM`, 1900-01 … 2200-12. Errors: `KERN-0003`. */
export class YearMonth {
  private constructor(
    readonly year: number,
    readonly month: number,
  ) {}

  static parse(text: unknown): Result<YearMonth> {
    const match = typeof text === 'string' ? MONTH.exec(text) : null;
    const year = Number(match?.[1]);
    if (!match || year < 1900 || year > 2200)
      return err(domainError('KERN-0003', { value: String(text).slice(0, 40) }));
    return ok(new YearMonth(year, Number(match[2])));
  }

  /** A month as tables keep it, `YYYYMM`. Throws on anything else. */
  static ofNumber(month: number): YearMonth {
    return YearMonth.of(`${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}`);
  }
  /** As `parse`, for text that the program itself wrote. Throws `DomainFailure`. */
  static of(text: string): YearMonth {
    const parsed = YearMonth.parse(text);
    if (!parsed.ok) throw new DomainFailure(parsed.error);
    return parsed.value;
  }

  static fromIndex(index: number): YearMonth {
    return new YearMonth(Math.floor(index / 12), (index % 12) + 1);
  }

  /** As tables keep it, `YYYYMM`. */
  get number(): number {
    return this.year * 100 + this.month;
  }

  /** Months since year zero: a dense integer, for arithmetic. */
  get index(): number {
    return this.year * 12 + this.month - 1;
  }
  plusMonths(months: number): YearMonth {
    return YearMonth.fromIndex(this.index + months);
  }
  /** Whole months from this one to `later`; negative when `later` is earlier. */
  monthsUntil(later: YearMonth): number {
    return later.index - this.index;
  }
  compare(other: YearMonth): number {
    return this.index - other.index;
  }
  equals(other: YearMonth): boolean {
    return this.index === other.index;
  }
  firstDay(): PlainDate {
    return PlainDate.of(`${this.toString()}-01`);
  }
  lastDay(): PlainDate {
    return this.plusMonths(1).firstDay().plusDays(-1);
  }
  toString(): string {
    return `${String(this.year).padStart(4, '0')}-${String(this.month).padStart(2, '0')}`;
  }
  /** `YYYYMM`, as printed forms and exported files write it. */
  toCompact(): string {
    return this.toString().replace('-', '');
  }
  toJSON(): string {
    return this.toString();
  }

  /** Every month from `from` to `to`, both included. */
  static *range(from: YearMonth, to: YearMonth): Generator<YearMonth> {
    for (let index = from.index; index <= to.index; index += 1) yield YearMonth.fromIndex(index);
  }
}

/**
 * A civil day `YYYY-MM-DD` that exists in the calendar, 1800 … 2200 (identity numbers reach back that far). Errors:
 * `KERN-0004`.
 */
export class PlainDate {
  private constructor(private readonly text: string) {}

  static parse(text: unknown): Result<PlainDate> {
    const match = typeof text === 'string' ? DAY.exec(text) : null;
    if (match) {
      const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
      const utc = new Date(Date.UTC(year, month - 1, day));
      if (year >= 1800 && year <= 2200 && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day)
        return ok(new PlainDate(match[0]));
    }
    return err(domainError('KERN-0004', { value: String(text).slice(0, 40) }));
  }

  /** As `parse`, for text that the program itself wrote. Throws `DomainFailure`. */
  static of(text: string): PlainDate {
    const parsed = PlainDate.parse(text);
    if (!parsed.ok) throw new DomainFailure(parsed.error);
    return parsed.value;
  }

  private get epochDay(): number {
    return Date.parse(`${this.text}T00:00:00Z`) / DAY_MS;
  }
  plusDays(days: number): PlainDate {
    return new PlainDate(new Date((this.epochDay + days) * DAY_MS).toISOString().slice(0, 10));
  }
  daysUntil(later: PlainDate): number {
    return later.epochDay - this.epochDay;
  }
  compare(other: PlainDate): number {
    return this.text < other.text ? -1 : this.text > other.text ? 1 : 0;
  }
  get yearMonth(): YearMonth {
    return YearMonth.fromIndex(Number(this.text.slice(0, 4)) * 12 + Number(this.text.slice(5, 7)) - 1);
  }
  toString(): string {
    return this.text;
  }
  toJSON(): string {
    return this.text;
  }
}

/**
 * A point in time, milliseconds since 1970 UTC; printed as ISO 8601 with `Z`. Civil days are those of Asia/Shanghai
 * (UTC+8, no summer time since 1992).
 */
export class Instant {
  private constructor(readonly epochMs: number) {}
  static ofEpochMs(epochMs: number): Instant {
    return new Instant(epochMs);
  }
  static of(text: string): Instant {
    const epochMs = Date.parse(text);
    if (Number.isNaN(epochMs)) throw new DomainFailure(domainError('KERN-0005', { value: text.slice(0, 40) }));
    return new Instant(epochMs);
  }
  plusMs(ms: number): Instant {
    return new Instant(this.epochMs + ms);
  }
  toPlainDate(): PlainDate {
    return PlainDate.of(new Date(this.epochMs + 8 * 3_600_000).toISOString().slice(0, 10));
  }
  toDate(): Date {
    return new Date(this.epochMs);
  }
  toString(): string {
    return new Date(this.epochMs).toISOString();
  }
  toJSON(): string {
    return this.toString();
  }
}

/** Where time comes from. A use case reads it once and passes the instant on. */
export interface Clock {
  now(): Instant;
}

/** The machine's clock: the only place that asks for the time. */
export const systemClock: Clock = { now: () => Instant.ofEpochMs(Date.now()) };

/** A clock that stands still, for specs and replays. */
export const fixedClock = (instant: Instant): Clock => ({ now: () => instant });
