import { Decimal } from 'decimal.js';
import { DomainFailure, domainError } from './domain-error.js';
import { err, ok, type Result } from './result.js';
import type { Rate } from './rate.js';

const AMOUNT = /^-?(0|[1-9]\d{0,15})(\.\d{1,2})?$/;
const FEN = new Decimal('0.01');

/** The named ways to round an amount to the fen; `half-up` rounds half away from zero, as PostgreSQL's `round` does. */
export type Rounding = 'half-up' | 'up' | 'down';

const MODE: Record<Rounding, Decimal.Rounding> = {
  'half-up': Decimal.ROUND_HALF_UP,
  'up': Decimal.ROUND_UP,
  'down': Decimal.ROUND_DOWN,
};

/**
 * An exact amount of yuan with two places. Immutable. As text always `-?digits.dd`; on the wire an int64 of fen.
 * Errors: `KERN-0001` for text that is not an amount.
 */
export class Money {
  static readonly zero = new Money(new Decimal(0));

  private constructor(private readonly yuan: Decimal) {}

  /** Reads `"1234.5"`, at most two places and sixteen digits before the point. */
  static parse(text: unknown): Result<Money> {
    if (typeof text !== 'string' || !AMOUNT.test(text))
      return err(domainError('KERN-0001', { value: String(text).slice(0, 40) }));
    return ok(new Money(new Decimal(text)));
  }

  /** As `parse`, for text that the program itself wrote (a database column, a constant). Throws `DomainFailure`. */
  static of(text: string): Money {
    const parsed = Money.parse(text);
    if (!parsed.ok) throw new DomainFailure(parsed.error);
    return parsed.value;
  }

  /** From whole fen. */
  static fromFen(fen: bigint): Money {
    return new Money(new Decimal(fen.toString()).times(FEN));
  }

  /** The one place where a decimal becomes an amount: rounds to the fen by `rounding`. */
  static round(value: Decimal, rounding: Rounding = 'half-up'): Money {
    return new Money(value.toDecimalPlaces(2, MODE[rounding]));
  }

  static sum(amounts: Iterable<Money>): Money {
    let total = new Decimal(0);
    for (const amount of amounts) total = total.plus(amount.yuan);
    return new Money(total);
  }

  plus(other: Money): Money {
    return new Money(this.yuan.plus(other.yuan));
  }
  minus(other: Money): Money {
    return new Money(this.yuan.minus(other.yuan));
  }
  negated(): Money {
    return new Money(this.yuan.negated());
  }
  /** Amount × rate, rounded to the fen. */
  times(rate: Rate, rounding: Rounding = 'half-up'): Money {
    return Money.round(this.yuan.times(rate.toDecimal()), rounding);
  }
  compare(other: Money): -1 | 0 | 1 {
    return this.yuan.comparedTo(other.yuan) as -1 | 0 | 1;
  }
  equals(other: Money): boolean {
    return this.yuan.equals(other.yuan);
  }
  isZero(): boolean {
    return this.yuan.isZero();
  }
  isNegative(): boolean {
    return this.yuan.isNegative() && !this.yuan.isZero();
  }
  min(other: Money): Money {
    return this.compare(other) <= 0 ? this : other;
  }
  max(other: Money): Money {
    return this.compare(other) >= 0 ? this : other;
  }

  /**
   * Splits the amount by weights so that the parts sum to it exactly: each part is cut down to the fen and the
   * left-over fen go one each to the largest remainders, ties to the earlier part. Weights are not negative and not all
   * zero.
   */
  allocate(weights: readonly bigint[]): Money[] {
    const total = weights.reduce((sum, weight) => sum + weight, 0n);
    if (total <= 0n || weights.some((weight) => weight < 0n))
      throw new RangeError('weights must be >= 0 with a sum > 0');
    const fen = this.toFen();
    const sign = fen < 0n ? -1n : 1n;
    const whole = fen * sign;
    const parts = weights.map((weight, index) => ({
      index,
      fen: (whole * weight) / total,
      rest: (whole * weight) % total,
    }));
    let left = whole - parts.reduce((sum, part) => sum + part.fen, 0n);
    for (const part of [...parts].sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))) {
      if (left === 0n) break;
      part.fen += 1n;
      left -= 1n;
    }
    return parts.map((part) => Money.fromFen(part.fen * sign));
  }

  toFen(): bigint {
    return BigInt(this.yuan.times(100).toFixed(0));
  }
  toDecimal(): Decimal {
    return this.yuan;
  }
  toString(): string {
    const text = this.yuan.toFixed(2);
    return text === '-0.00' ? '0.00' : text;
  }
  toJSON(): string {
    return this.toString();
  }
}
