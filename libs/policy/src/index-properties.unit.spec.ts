import { YearMonth, unwrap, type Result } from '@pnet/kernel';
import fc from 'fast-check';
import {
  computeAverageIndex,
  computeIndexOfRecords,
  type ContributionRecord,
  type RecordIndex,
  type RecordReading,
  type Traced,
} from './index.js';

const FIRST = YearMonth.of('2001-03');
const monthOf = (offset: number): string => FIRST.plusMonths(offset).toString();
/** An average wage of its own for each year. */
const wageOf = (month: string): string => String(1000 + (Number(month.slice(0, 4)) - 2000) * 137);
const base = fc.integer({ min: 60_000, max: 900_000 }).map((fen) => (fen / 100).toFixed(2));
const history = fc.uniqueArray(fc.record({ offset: fc.integer({ min: 0, max: 300 }), base }), {
  selector: ({ offset }) => offset,
  minLength: 1,
  maxLength: 80,
});
const records = history.map((list) =>
  list.map((one): ContributionRecord => ({
    month: monthOf(one.offset),
    base: one.base,
    kind: 'regular',
    employer: 'A',
  })),
);
const method = fc.constantFrom<RecordReading['index']>(
  { method: 'by-month', decimals: 6 },
  { method: 'by-year', decimals: 6 },
);
const reading = (index: RecordReading['index'], differs: Partial<RecordReading['record']> = {}): RecordReading => ({
  region: '430100',
  index,
  record: {
    backPayment: 'month',
    transferred: 'benefit-place',
    twoEmployers: 'highest',
    beforeAccount: 'excluded',
    ...differs,
  },
  upperRatio: '3',
  wageOf: (_region, month) => wageOf(month),
});
const valueOf = (computed: Result<Traced<RecordIndex>>): RecordIndex => unwrap(computed).value;

describe('the index of a record', () => {
  it('of regular months is the plain average index, in whatever order they stand', () => {
    fc.assert(
      fc.property(records, method, (list, index) => {
        const { months, index: value } = valueOf(computeIndexOfRecords(list, reading(index)));
        const plain = unwrap(
          computeAverageIndex(
            list.map((one) => ({ month: one.month, base: one.base ?? '', averageWage: wageOf(one.month) })),
            index,
          ),
        ).value;
        const turned = valueOf(computeIndexOfRecords([...list].reverse(), reading(index)));
        return value === plain.index && months === plain.months && turned.index === value;
      }),
    );
  });

  it('counts every month between the first and the last once: paid, or a gap', () => {
    fc.assert(
      fc.property(records, method, (list, index) => {
        const { months, gapMonths } = valueOf(computeIndexOfRecords(list, reading(index)));
        const sorted = list.map(({ month }) => month).sort();
        const span = YearMonth.of(sorted[0] ?? '').monthsUntil(YearMonth.of(sorted.at(-1) ?? '')) + 1;
        return months + gapMonths === span;
      }),
    );
  });

  it('does not change when a base is paid in two parts, one of them back, wherever it stands', () => {
    fc.assert(
      fc.property(records, method, fc.boolean(), (list, index, ahead) => {
        const [first, ...rest] = list;
        if (!first) return false;
        const fen = Math.round(Number(first.base) * 100);
        const part = (amount: number): string => (amount / 100).toFixed(2);
        const paid = { ...first, base: part(fen - 1234) };
        const back: ContributionRecord = { ...first, kind: 'back-payment', base: part(1234), paidMonth: '2030-01' };
        const split = ahead ? [back, paid, ...rest] : [paid, ...rest, back];
        const [whole, parts] = [list, split].map((one) => valueOf(computeIndexOfRecords(one, reading(index))));
        return whole?.index === parts?.index && whole?.months === parts?.months;
      }),
    );
  });

  it('does not change by deemed months, months before the account, or a second employer who pays less', () => {
    fc.assert(
      fc.property(records, method, (list, index) => {
        const more: ContributionRecord[] = [
          ...list,
          { month: '1990-01', kind: 'deemed' },
          { month: '2000-12', base: '5000', kind: 'regular' },
          ...list.map((one): ContributionRecord => ({ ...one, base: '0.01', employer: 'B' })),
        ];
        const plain = valueOf(computeIndexOfRecords(list, reading(index)));
        const found = valueOf(computeIndexOfRecords(more, { ...reading(index), accountFrom: monthOf(0) }));
        return found.index === plain.index && found.months === plain.months && found.left.length === list.length + 2;
      }),
    );
  });

  it('of two employers together is never above the bound, nor below the higher of them', () => {
    fc.assert(
      fc.property(base, base, (one, two) => {
        const list: ContributionRecord[] = [
          { month: '2001-03', base: one, kind: 'regular', employer: 'A' },
          { month: '2001-03', base: two, kind: 'regular', employer: 'B' },
        ];
        const index = { method: 'by-month', decimals: 6 } as const;
        const sum = Number(valueOf(computeIndexOfRecords(list, reading(index, { twoEmployers: 'sum-capped' }))).index);
        const high = Number(valueOf(computeIndexOfRecords(list, reading(index))).index);
        return sum <= 3 && sum >= Math.min(high, 3);
      }),
    );
  });
});
