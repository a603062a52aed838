import fc from 'fast-check';
import { recordUnits } from '@pnet/exchange';
import { openTestWarehouse, recordedAt, unitLine, type TestWarehouse, type WireRow } from '../warehouse.fixture.js';
import { consolidateMonths, ledgerSums } from './ledger-sums.query.js';

/**
 * One act in random books: money from outside, to outside, or from one unit to another that arrives some months later
 * or never.
 */
interface Act {
  readonly from: number;
  readonly to: number;
  readonly month: number;
  readonly delay: number;
  readonly amount: bigint;
  readonly kind: 'income' | 'expense' | 'remittance' | 'subsidy';
}

interface Booking {
  readonly unit: string;
  readonly account: string;
  readonly counterpart: string;
  readonly month: number;
  readonly netCredit: bigint;
}

const MONTHS = 4;
const HEADS = { remittance: { paid: '5002', received: '4006' }, subsidy: { paid: '5003', received: '4005' } } as const;

function bookingsOf(acts: readonly Act[], units: readonly string[]): Booking[] {
  const code = (index: number): string => units[index % units.length] ?? '';
  return acts.flatMap((act): Booking[] => {
    if (act.kind === 'income')
      return [{ unit: code(act.from), account: '400101', counterpart: '-', month: act.month, netCredit: act.amount }];
    if (act.kind === 'expense')
      return [{ unit: code(act.from), account: '500101', counterpart: '-', month: act.month, netCredit: -act.amount }];
    const [payer, receiver] = [code(act.from), code(act.to)];
    if (payer === receiver) return [];
    const paid: Booking = {
      unit: payer,
      account: HEADS[act.kind].paid,
      counterpart: receiver,
      month: act.month,
      netCredit: -act.amount,
    };
    const arrives = act.month + act.delay;
    return arrives > MONTHS
      ? [paid]
      : [
          paid,
          {
            unit: receiver,
            account: HEADS[act.kind].received,
            counterpart: payer,
            month: arrives,
            netCredit: act.amount,
          },
        ];
  });
}

/** PI05 of a unit and month, with a cash row that balances each head. */
function rowsOf(bookings: readonly Booking[], unit: string, month: number): WireRow[] {
  const own = bookings.filter((one) => one.unit === unit && one.month <= month);
  const keys = [...new Set(own.map((one) => `${one.account}/${one.counterpart}`))];
  const sum = (some: readonly Booking[]): bigint => some.reduce((total, one) => total + one.netCredit, 0n);
  const rows = keys.map((key) => {
    const [account = '', counterpart = ''] = key.split('/');
    const of = own.filter((one) => one.account === account && one.counterpart === counterpart);
    const [before, now] = [sum(of.filter((one) => one.month < month)), sum(of.filter((one) => one.month === month))];
    return {
      fund: 'pooled',
      account,
      counterpart_unit: counterpart,
      opening: -before,
      debit: now < 0n ? -now : 0n,
      credit: now > 0n ? now : 0n,
      closing: -before - now,
    };
  });
  return [
    ...rows,
    { fund: 'pooled', account: '1003', counterpart_unit: '-', opening: 0n, debit: 0n, credit: 0n, closing: sum(own) },
  ];
}

const anyAct = fc.record({
  from: fc.nat(20),
  to: fc.nat(20),
  month: fc.integer({ min: 1, max: MONTHS }),
  delay: fc.integer({ min: 0, max: 3 }),
  amount: fc.bigInt({ min: 1n, max: 10_000_000n }),
  kind: fc.constantFrom('income' as const, 'expense' as const, 'remittance' as const, 'subsidy' as const),
});

describe('totals over a tree of ledgers', () => {
  let warehouse: TestWarehouse;
  const codes = (run: number, count: number): string[] =>
    Array.from({ length: count }, (_one, index) => `${100 + run}${String(index).padStart(3, '0')}`);
  beforeAll(async () => {
    warehouse = await openTestWarehouse([]);
  });
  afterAll(async () => {
    await warehouse?.close();
  });

  it('gross less eliminated less in transit is net, for random ledgers over a random tree', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(100), { minLength: 1, maxLength: 5 }),
        fc.array(anyAct, { minLength: 1, maxLength: 25 }),
        async (parents, acts) => {
          const units = codes((run += 1), parents.length + 1);
          const parentOf = (index: number): number | null => (index === 0 ? null : (parents[index - 1] ?? 0) % index);
          const second = units[0] ?? null;
          const lines = units.map((code, index) =>
            unitLine(code, index === 0 ? null : (units[parentOf(index) ?? 0] ?? null), {
              comparisonParentCode: index > 1 ? second : null,
            }),
          );
          await warehouse.inTx((tx) => recordUnits(tx, lines, { at: recordedAt, origin: 'first' }));
          const bookings = bookingsOf(acts, units);
          for (const unit of units)
            for (let month = 1; month <= MONTHS; month += 1) {
              expect(
                await warehouse.load(
                  { definitionId: 'PI05', reportingUnit: unit, period: 202600 + month },
                  rowsOf(bookings, unit, month),
                ),
              ).toMatchObject({ ok: true });
            }
          const isBelow = (index: number, root: number): boolean => {
            for (let at: number | null = index; at !== null; at = parentOf(at)) if (at === root) return true;
            return false;
          };
          for (let root = 0; root < units.length; root += 1)
            for (const [from, to] of [
              [1, MONTHS],
              [2, 3],
              [MONTHS, MONTHS],
            ] as const) {
              const members = new Set(units.filter((_code, index) => isBelow(index, root)));
              const [found] = await warehouse.inTx((tx) =>
                ledgerSums(tx, { roots: [units[root] ?? ''], from: 202600 + from, to: 202600 + to, schemes: [] }),
              );
              const book = found ? consolidateMonths(found, 202600 + from, 202600 + to) : undefined;
              const expected = expectedOf(bookings, members, from, to);
              for (const measure of ['opening', 'income', 'expense', 'closing'] as const) {
                const shown = book?.[measure] ?? { gross: 0n, eliminated: 0n, inTransit: 0n, net: 0n };
                expect([measure, shown.gross, shown.net]).toEqual([
                  measure,
                  expected[measure].gross,
                  expected[measure].net,
                ]);
                expect(shown.gross - shown.eliminated - shown.inTransit).toBe(shown.net);
              }
              if (book) expect(book.opening.net + book.income.net - book.expense.net).toBe(book.closing.net);
            }
        },
      ),
      { numRuns: 8 },
    );
  }, 120_000);
});

type Figure = { gross: bigint; net: bigint };

/**
 * The same from first principles: net income comes from outside the members; money that a member paid and no member has
 * yet stands with the balance.
 */
function expectedOf(
  bookings: readonly Booking[],
  members: ReadonlySet<string>,
  from: number,
  to: number,
): Record<'opening' | 'income' | 'expense' | 'closing', Figure> {
  const own = bookings.filter((one) => members.has(one.unit));
  const external = (one: Booking): boolean => !members.has(one.counterpart);
  const sum = (some: readonly Booking[]): bigint => some.reduce((total, one) => total + one.netCredit, 0n);
  const income = own.filter((one) => one.account.startsWith('4') && one.month >= from && one.month <= to);
  const expense = own.filter((one) => one.account.startsWith('5') && one.month >= from && one.month <= to);
  const upTo = (month: number): Figure => ({
    gross: sum(own.filter((one) => one.month <= month)),
    net: sum(own.filter((one) => one.month <= month && external(one))),
  });
  return {
    opening: upTo(from - 1),
    closing: upTo(to),
    income: { gross: sum(income), net: sum(income.filter(external)) },
    expense: { gross: -sum(expense), net: -sum(expense.filter(external)) },
  };
}
