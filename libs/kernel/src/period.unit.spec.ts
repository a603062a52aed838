import fc from 'fast-check';
import { PlainDate, YearMonth } from './calendar.js';
import {
  CivilYear,
  Quarter,
  lastMonthOf,
  parsePeriod,
  periodKind,
  periodNumber,
  periodOf,
  periodOfNumber,
  periodsEnding,
  previousPeriod,
  type Period,
} from './period.js';

const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.integer({ min: 1900 * 12, max: 2200 * 12 + 11 }).map((index) => YearMonth.fromIndex(index)),
  fc
    .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 4 }))
    .map(([year, quarter]) => Quarter.of(year, quarter)),
  fc.integer({ min: 1900, max: 2200 }).map((year) => CivilYear.of(year)),
  fc.integer({ min: 0, max: 109_000 }).map((days) => PlainDate.of('1900-01-01').plusDays(days)),
);

describe('periods', () => {
  it.each([
    ['2026-07', 202607, 'month', '2026-07', '2026-06'],
    ['2026-Q3', 202635, 'quarter', '2026-09', '2026-Q2'],
    ['2026', 2026, 'year', '2026-12', '2025'],
    ['2026-07-15', 20260715, 'day', '2026-07', undefined],
  ] as const)('%s is %s', (text, number, kind, month, before) => {
    const period = periodOf(text);
    expect(periodNumber(period)).toBe(number);
    expect(periodOfNumber(number).toString()).toBe(text);
    expect(periodKind(period)).toBe(kind);
    expect(lastMonthOf(period).toString()).toBe(month);
    expect(previousPeriod(period)?.toString()).toBe(before);
  });

  it('has one number and one text each, and numbers ascend within a kind', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(periodOfNumber(periodNumber(a)).toString()).toBe(a.toString());
        expect(periodOf(a.toString())).toEqual(a);
        expect(periodNumber(a) === periodNumber(b)).toBe(a.toString() === b.toString());
        if (periodKind(a) === periodKind(b))
          expect(periodNumber(a) < periodNumber(b)).toBe(a.toString() < b.toString());
      }),
    );
  });

  it.each(['2026-13', '2026-Q0', '2026-Q5', '26', '2026-02-30', '2026-7', '1899', '2201-Q1', '', 202607, null])(
    'refuses %p',
    (text) => {
      expect(parsePeriod(text)).toMatchObject({ ok: false, error: { code: 'KERN-0006' } });
    },
  );
  it.each([202613, 202632, 202637, 20260230, 0, 99])('is no number of a period: %p', (number) => {
    expect(() => periodOfNumber(number)).toThrow();
  });

  it('counts what ends in a range of months', () => {
    const [from, to] = [YearMonth.of('2025-11'), YearMonth.of('2026-06')];
    const texts = (kind: Parameters<typeof periodsEnding>[0]): string[] => periodsEnding(kind, from, to).map(String);
    expect(texts('quarter')).toEqual(['2025-Q4', '2026-Q1', '2026-Q2']);
    expect(texts('year')).toEqual(['2025']);
    expect(texts('month')).toHaveLength(8);
    expect(texts('day')).toEqual([]);
  });
});
