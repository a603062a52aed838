import { Decimal } from 'decimal.js';
import { DomainFailure, domainError } from './domain-error.js';
import { err, ok, type Result } from './result.js';

const RATE = /^-?(0|[1-9]\d{0,5})(\.\d{1,10})?$/;

/**
 * A dimensionless factor: a contribution rate, an interest rate, an index. `0.08` is eight per cent; at most ten
 * places. Errors: `KERN-0002` for text that is not a rate.
 */
export class Rate {
  private constructor(private readonly factor: Decimal) {}

  static parse(text: unknown): Result<Rate> {
    if (typeof text !== 'string' || !RATE.test(text))
      return err(domainError('KERN-0002', { value: String(text).slice(0, 40) }));
    return ok(new Rate(new Decimal(text)));
  }

  /** As `parse`, for text that the program itself wrote. Throws `DomainFailure`. */
  static of(text: string): Rate {
    const parsed = Rate.parse(text);
    if (!parsed.ok) throw new DomainFailure(parsed.error);
    return parsed.value;
  }

  static ofDecimal(factor: Decimal): Rate {
    return new Rate(factor);
  }

  toDecimal(): Decimal {
    return this.factor;
  }
  equals(other: Rate): boolean {
    return this.factor.equals(other.factor);
  }
  toString(): string {
    return this.factor.toFixed();
  }
  toJSON(): string {
    return this.toString();
  }
}
