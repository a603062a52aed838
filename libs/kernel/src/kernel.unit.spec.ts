import fc from 'fast-check';
import { Decimal, fixedClock, Instant, Money, PlainDate, Rate, unwrap, YearMonth } from './index.js';

const fen = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });

describe('money', () => {
  it('reads and prints amounts, and nothing else', () => {
    expect(Money.of('1234.5').toString()).toBe('1234.50');
    for (const wrong of ['1.234', '01', '1e3', ' 1', '', '1,000', 'NaN', '12345678901234567', 1, null, undefined])
      expect(Money.parse(wrong).ok).toBe(false);
  });

  it('goes through text and fen without loss', () => {
    fc.assert(
      fc.property(
        fen,
        (amount) =>
          Money.fromFen(amount).toFen() === amount && Money.of(Money.fromFen(amount).toString()).toFen() === amount,
      ),
    );
  });

  it('rounds half away from zero at the fen, as the database does', () => {
    expect(Money.round(new Decimal('0.005')).toString()).toBe('0.01');
    expect(Money.round(new Decimal('-0.005')).toString()).toBe('-0.01');
    expect(Money.of('10.05').times(Rate.of('0.5')).toString()).toBe('5.03');
  });

  it('allocates without losing a fen, and to no part more than one fen off its share', () => {
    fc.assert(
      fc.property(
        fen,
        fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 20 }),
        (amount, weights) => {
          fc.pre(weights.some((weight) => weight > 0n));
          const parts = Money.fromFen(amount).allocate(weights);
          const total = weights.reduce((sum, weight) => sum + weight, 0n);
          expect(Money.sum(parts).toFen()).toBe(amount);
          parts.forEach((part, index) => {
            const exact = new Decimal(amount.toString()).times((weights[index] ?? 0n).toString()).div(total.toString());
            expect(new Decimal(part.toFen().toString()).minus(exact).abs().lt(1)).toBe(true);
          });
        },
      ),
    );
    expect(() => Money.of('1').allocate([0n])).toThrow(RangeError);
  });
});

describe('calendar', () => {
  it('refuses days that do not exist', () => {
    for (const wrong of ['2026-02-31', '2025-02-29', '2026-13-01', '2026-1-1', '1799-12-31', ''])
      expect(PlainDate.parse(wrong).ok).toBe(false);
    expect(PlainDate.of('2024-02-29').plusDays(1).toString()).toBe('2024-03-01');
  });

  it('counts months and their last days', () => {
    expect(YearMonth.of('2026-11').plusMonths(3).toString()).toBe('2027-02');
    expect(YearMonth.of('2024-02').lastDay().toString()).toBe('2024-02-29');
    fc.assert(
      fc.property(
        fc.integer({ min: 1950 * 12, max: 2150 * 12 }),
        fc.integer({ min: -400, max: 400 }),
        (index, months) => {
          const month = YearMonth.fromIndex(index);
          return (
            month.monthsUntil(month.plusMonths(months)) === months &&
            unwrap(YearMonth.parse(month.toString())).equals(month)
          );
        },
      ),
    );
  });

  it('takes civil days in Shanghai', () => {
    expect(fixedClock(Instant.of('2026-06-30T16:00:00Z')).now().toPlainDate().toString()).toBe('2026-07-01');
  });
});
