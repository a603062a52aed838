import fc from 'fast-check';
import { Decimal, PlainDate } from '@pnet/kernel';
import { builtInSource, computeArrearsFee, computeDueDay, isWorkingDay, type DueDayRule } from './index.js';

const RATES = [{ from: '2011-07-01', dailyRate: '0.0005' }];
const due = PlainDate.of('2024-01-31');
const day = (offset: number): string => due.plusDays(offset).toString();
const yuan = (fen: number): string => new Decimal(fen).div(100).toFixed(2);
const fee = (
  principal: string,
  receipts: readonly { on: string; amount: string }[],
  through: string,
  ceiling?: 'none' | 'principal',
): string => computeArrearsFee({ principal, dueOn: due.toString(), receipts, through }, RATES, ceiling).value.fee;

describe('late fee on arrears', () => {
  it('is 150.00 on 10,000.00 due at the end of January 2024 and paid on 1 March', () => {
    const paid = [{ on: '2024-03-01', amount: '10000.00' }];
    expect(fee('10000.00', paid, '2024-03-01')).toBe('150.00');
    expect(fee('10000.00', paid, '2024-12-31')).toBe('150.00');
    expect(fee('10000.00', [{ on: '2024-01-31', amount: '10000.00' }], '2024-12-31')).toBe('0.00');
  });

  it('is owed on what is not paid, up to and with the day of each receipt', () => {
    const computed = computeArrearsFee(
      {
        principal: '10000.00',
        dueOn: '2024-01-31',
        receipts: [
          { on: '2024-03-01', amount: '6000.00' },
          { on: '2024-02-10', amount: '4000.00' },
        ],
        through: '2024-03-31',
      },
      RATES,
    );
    expect(computed.value).toEqual({
      fee: '110.00',
      spans: [
        { from: '2024-02-01', through: '2024-02-10', principal: '10000.00', dailyRate: '0.0005', fee: '50.00' },
        { from: '2024-02-11', through: '2024-03-01', principal: '6000.00', dailyRate: '0.0005', fee: '60.00' },
      ],
    });
  });

  it('changes its rate on the day of the law, and stops at the principal where that is the ceiling', () => {
    const both = [{ from: '1999-01-01', dailyRate: '0.002' }, ...RATES];
    const old = { principal: '10000.00', dueOn: '2011-06-29', receipts: [], through: '2011-07-02' };
    expect(computeArrearsFee(old, both).value.fee).toBe('30.00');
    expect(fee('100.00', [], day(2_500))).toBe('125.00');
    expect(fee('100.00', [], day(2_500), 'principal')).toBe('100.00');
  });

  it('is the same for a payment in one and in parts of one day, and to rounding for the sum of its parts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 800 }),
        (parts, late) => {
          const all = yuan(parts.reduce((sum, part) => sum + part, 0));
          const on = day(late);
          const whole = fee(all, [{ on, amount: all }], on);
          expect(
            fee(
              all,
              parts.map((part) => ({ on, amount: yuan(part) })),
              on,
            ),
          ).toBe(whole);
          const sum = parts.reduce(
            (total, part) => total.plus(fee(yuan(part), [{ on, amount: yuan(part) }], on)),
            new Decimal(0),
          );
          return sum
            .minus(whole)
            .abs()
            .lte(new Decimal('0.005').times(parts.length + 1));
        },
      ),
    );
  });

  it('never falls with days, never rises with an earlier payment, and never passes the ceiling', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50_000_000 }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 3_000 }),
        fc.integer({ min: 0, max: 3_000 }),
        (principal, share, paidAfter, more) => {
          const amount = yuan(Math.max(1, Math.floor((principal * share) / 100)));
          const at = (through: number, paid = paidAfter, ceiling?: 'principal'): Decimal =>
            new Decimal(fee(yuan(principal), [{ on: day(paid), amount }], day(through), ceiling));
          const last = paidAfter + more;
          return (
            at(last).gte(at(paidAfter).minus('0.01')) &&
            at(last).gte(at(last, Math.max(1, paidAfter - 30)).minus('0.01')) &&
            at(last, paidAfter, 'principal').lte(yuan(principal)) &&
            at(last, paidAfter, 'principal').lte(at(last))
          );
        },
      ),
    );
  });
});

describe('due day', () => {
  const rule: DueDayRule = { day: '25', monthsAfter: '0', onRestDay: 'after', leastDays: '5' };
  const exceptions = builtInSource().value('calendar.exceptions', '430100', '2026-10');
  const calendar = (exceptions.ok ? exceptions.value.value : {}) as Record<string, string>;
  const dueOf = (postingPeriod: string, assessedOn: string, differs: Partial<DueDayRule> = {}): string =>
    computeDueDay({ postingPeriod, assessedOn }, { ...rule, ...differs }, calendar).value;

  it('is the day of the month, moved off days of rest', () => {
    expect(dueOf('2026-06', '2026-06-10')).toBe('2026-06-25');
    expect(dueOf('2026-07', '2026-07-10')).toBe('2026-07-27');
    expect(dueOf('2026-07', '2026-07-10', { onRestDay: 'before' })).toBe('2026-07-24');
    expect(dueOf('2026-07', '2026-07-10', { onRestDay: 'keep' })).toBe('2026-07-25');
    expect(dueOf('2026-09', '2026-09-10')).toBe('2026-09-28');
    expect(dueOf('2026-01', '2026-01-10', { day: 'last', monthsAfter: '1' })).toBe('2026-02-28');
    expect(dueOf('2026-02', '2026-02-01', { day: '31' })).toBe('2026-02-28');
  });

  it('gives the least days after a late assessment, and no less for a day of rest', () => {
    expect(dueOf('2026-06', '2026-07-20')).toBe('2026-07-27');
    expect(dueOf('2026-06', '2026-07-20', { onRestDay: 'before' })).toBe('2026-07-27');
    expect(dueOf('2026-09', '2026-09-27')).toBe('2026-10-08');
    // The 25th is a Saturday: the Friday before it would leave a day less than the least days.
    expect(dueOf('2026-07', '2026-07-20', { onRestDay: 'before' })).toBe('2026-07-27');
    expect(dueOf('2026-07', '2026-07-19', { onRestDay: 'before' })).toBe('2026-07-24');
  });

  it('works on weekdays but for the exceptions, and every announced day is one', () => {
    expect(isWorkingDay(PlainDate.of('2026-10-10'), calendar)).toBe(true);
    expect(isWorkingDay(PlainDate.of('2026-10-05'), calendar)).toBe(false);
    for (const [text, kind] of Object.entries(calendar)) {
      const weekday = isWorkingDay(PlainDate.of(text), {});
      expect([text, kind, weekday]).toEqual([
        text,
        kind === 'work' ? 'work' : 'rest',
        kind === 'work' ? false : weekday,
      ]);
    }
  });
});
