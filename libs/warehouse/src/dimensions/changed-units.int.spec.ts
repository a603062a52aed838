import fc from 'fast-check';
import {
  applyUnitChange,
  judgeUnitChange,
  recordUnits,
  registerLines,
  type UnitChangeDraft,
  type UnitLine,
} from '@pnet/exchange';
import { YearMonth, unwrap } from '@pnet/kernel';
import { consolidateBooks, ledgerSums } from '../totals/ledger-sums.query.js';
import { datasetSums } from '../totals/dataset-sums.query.js';
import { reportingMatrix } from '../totals/reporting-matrix.query.js';
import { openTestWarehouse, recordedAt, unitLine, type TestWarehouse } from '../warehouse.fixture.js';
import { unitsBelow } from './units.query.js';

const MONTHS = [202605, 202606, 202607, 202608] as const;
const FROM = 202607;
const stated = { from: '2026-07', reason: '行政区划调整' };

/** The codes of one country of the spec: each run has its own, in one database. */
const codesOf = (run: number) => {
  const code = (text: string): string => `${text}${String(run).padStart(3, '0')}`;
  return {
    nation: code('000000'),
    west: code('430000'),
    east: code('440000'),
    a: code('430100'),
    b: code('430200'),
    zone: code('430201001'),
    c: code('440100'),
    fresh: code('430300'),
  };
};
type Codes = ReturnType<typeof codesOf>;

const treeOf = (codes: Codes): UnitLine[] => {
  const city = { kind: 'city', tier: 'city' } as const;
  return [
    unitLine(codes.nation, null, { kind: 'nation', tier: 'national', regionCode: '000000' }),
    unitLine(codes.west, codes.nation, { kind: 'province', tier: 'province', regionCode: '430000' }),
    unitLine(codes.east, codes.nation, { kind: 'province', tier: 'province', regionCode: '440000' }),
    unitLine(codes.a, codes.west, { ...city, regionCode: '430100' }),
    unitLine(codes.b, codes.west, { ...city, regionCode: '430200' }),
    unitLine(codes.zone, codes.b, { kind: 'development-zone', tier: 'city', regionCode: '430201' }),
    unitLine(codes.c, codes.east, { ...city, regionCode: '440100' }),
  ];
};

type Change = 'move' | 'split' | 'merge';
const draftsOf = (codes: Codes): Record<Change, UnitChangeDraft> => ({
  move: { change: 'move', ...stated, code: codes.b, parent: codes.east },
  split: {
    change: 'split',
    ...stated,
    code: codes.a,
    goesOn: true,
    into: [{ code: codes.fresh, name: '新', nameEn: '', kind: 'city', region: '430300', parent: codes.east }],
  },
  merge: { change: 'merge', ...stated, codes: [codes.a], into: codes.c },
});

/** By root and months; see `figures`. */
type Figures = Record<string, string>;
interface Compared {
  readonly before: Figures;
  readonly after: Figures;
}

const expectSame = (change: Change, root: string, months: readonly number[], { before, after }: Compared): void => {
  for (const month of months)
    expect([change, root, month, after[`${root} ${month} ${month}`]]).toEqual([
      change,
      root,
      month,
      before[`${root} ${month} ${month}`],
    ]);
};

/** City b has moved from west to east: its gross income with it, from the month on. */
const expectMoved = (codes: Codes, { before, after }: Compared): void => {
  const all = `${MONTHS[0]} ${MONTHS[3]}`;
  expect(after[`${codes.nation} ${all}`]).toBe(before[`${codes.nation} ${all}`]);
  const gross = (of: Figures, root: string, months: string): bigint =>
    BigInt(of[`${root} ${months}`]?.split(' ')[0] ?? 0);
  for (const month of MONTHS.filter((one) => one >= FROM)) {
    const only = `${month} ${month}`;
    const moved = gross(before, codes.b, only);
    expect(gross(after, codes.west, only)).toBe(gross(before, codes.west, only) - moved);
    expect(gross(after, codes.east, only)).toBe(gross(before, codes.east, only) + moved);
  }
  // A range over the move counts each month where it belongs.
  for (const root of [codes.west, codes.east])
    expect(gross(after, root, all)).toBe(
      MONTHS.reduce((sum, month) => sum + gross(after, root, `${month} ${month}`), 0n),
    );
};

/** Income and expense, gross and net, and what is in transit; dashes where nobody reported. */
const booksText = (sum: ReturnType<typeof consolidateBooks>): string =>
  sum
    ? [sum.income.gross, sum.income.net, sum.expense.gross, sum.expense.net, sum.income.inTransit].join(' ')
    : '- - - - -';

describe('units that move, split and merge', () => {
  let warehouse: TestWarehouse;
  let runs = 0;
  let orders = 0;
  beforeAll(async () => {
    warehouse = await openTestWarehouse([]);
  });
  afterAll(() => warehouse?.close());

  const order = async (codes: Codes, draft: UnitChangeDraft): Promise<void> =>
    warehouse.inTx(async (tx) => {
      const change = unwrap(judgeUnitChange(await registerLines(tx), draft, { code: codes.nation, month: 202606 }));
      await applyUnitChange(tx, change, { at: recordedAt.plusMs(1_000 * (orders += 1)), origin: 'spec' });
    });
  const country = async (): Promise<Codes> => {
    const codes = codesOf((runs += 1));
    await warehouse.inTx((tx) => recordUnits(tx, treeOf(codes), { at: recordedAt, origin: 'first' }));
    return codes;
  };
  /** Gross income and persons of a root, month by month, and over all months. */
  const figures = async (roots: readonly string[]): Promise<Figures> =>
    warehouse.inTx(async (tx) => {
      const found: Figures = {};
      for (const [from, to] of [...MONTHS.map((month) => [month, month] as const), [MONTHS[0], MONTHS[3]] as const]) {
        const books = await ledgerSums(tx, { roots, from, to, schemes: [] });
        const people = await datasetSums(tx, 'PI01', { roots, from, to, schemes: [] });
        for (const root of roots) {
          const sum = consolidateBooks(
            books.filter((book) => book.root === root),
            from,
            to,
          );
          const heads = people.get(root)?.schemes['110']?.['new_insured'] ?? '-';
          found[`${root} ${from} ${to}`] = `${booksText(sum)} ${heads}`;
        }
      }
      return found;
    });
  /** Income of a unit from outside, and what it remits to its parent of the month, which books it at once. */
  const book = async (
    units: readonly string[],
    month: number,
    amount: (unit: string) => bigint,
    parentOf: (unit: string) => string,
  ): Promise<void> => {
    const flow = (account: string, counterpart: string, net: bigint) => ({
      fund: 'pooled',
      account,
      counterpart_unit: counterpart,
      opening: 0n,
      debit: net < 0n ? -net : 0n,
      credit: net > 0n ? net : 0n,
      closing: -net,
    });
    for (const unit of units) {
      const received = units.filter((one) => parentOf(one) === unit && one !== unit);
      const rows = [
        flow('400101', '-', amount(unit)),
        ...(parentOf(unit) === '' ? [] : [flow('5002', parentOf(unit), -amount(unit) / 10n)]),
        ...received.map((one) => flow('4006', one, amount(one) / 10n)),
      ].filter((row) => row.debit !== 0n || row.credit !== 0n);
      unwrap(await warehouse.load({ definitionId: 'PI05', reportingUnit: unit, period: month }, rows));
      unwrap(
        await warehouse.load({ definitionId: 'PI01', reportingUnit: unit, period: month }, [
          {
            status: 'active',
            category: '10',
            economic_type: '110',
            sex: '1',
            age_band: '30',
            new_insured: amount(unit),
            closing: amount(unit),
          },
        ]),
      );
    }
  };
  const naturalParent =
    (codes: Codes) =>
    (unit: string): string =>
      treeOf(codes).find((line) => line.code === unit)?.parentCode ?? '';

  it('leave every month before under the former parents, later ones under the new, and the nation as it was: for random books', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.bigInt({ min: 10n, max: 9_999_999n }), { minLength: 28, maxLength: 28 }),
        fc.constantFrom('move' as const, 'split' as const, 'merge' as const),
        async (amounts, change) => {
          const codes = await country();
          const units = treeOf(codes).map(({ code }) => code);
          for (const [at, month] of MONTHS.entries())
            await book(units, month, (unit) => amounts[at * 7 + units.indexOf(unit)] ?? 0n, naturalParent(codes));
          const roots = [codes.nation, codes.west, codes.east, codes.b];
          const before = await figures(roots);
          await order(codes, draftsOf(codes)[change]);
          const after = await figures(roots);
          const same = (root: string, months: readonly number[]): void =>
            expectSame(change, root, months, { before, after });
          // Before: nothing has changed anywhere.
          for (const root of roots)
            same(
              root,
              MONTHS.filter((month) => month < FROM),
            );
          if (change === 'move') {
            same(codes.nation, MONTHS);
            same(codes.b, MONTHS);
            expectMoved(codes, { before, after });
          }
          if (change === 'split') for (const root of roots) same(root, MONTHS);
        },
      ),
      { numRuns: 9 },
    );
  }, 240_000);

  it('are expected in their months only, and history stays under the unit that was', async () => {
    const codes = await country();
    await order(codes, {
      change: 'split',
      ...stated,
      code: codes.a,
      goesOn: false,
      into: [{ code: codes.fresh, name: '新', nameEn: '', kind: 'city', region: '430300', parent: codes.west }],
    });
    await order(codes, { change: 'merge', ...stated, codes: [codes.c], into: codes.fresh });
    const cells = async () => {
      const { cells: all } = await warehouse.inTx((tx) =>
        reportingMatrix(tx, {
          unit: codes.west,
          datasetId: 'PI01',
          from: YearMonth.of('2026-06'),
          to: YearMonth.of('2026-07'),
        }),
      );
      return all
        .filter((cell) => cell.state !== 'not-applicable')
        .map((cell) => `${cell.unit} ${cell.period}`)
        .sort();
    };
    expect(await cells()).toEqual(
      [
        `${codes.a} 2026-06`,
        `${codes.b} 2026-06`,
        `${codes.b} 2026-07`,
        `${codes.fresh} 2026-07`,
        `${codes.zone} 2026-06`,
        `${codes.zone} 2026-07`,
      ].sort(),
    );
    // June of the unit that has ended may still come; July of it, and June of its successor, have no place.
    const load = (unit: string, period: number) =>
      warehouse.load({ definitionId: 'PI01', reportingUnit: unit, period }, [
        {
          status: 'active',
          category: '10',
          economic_type: '110',
          sex: '1',
          age_band: '30',
          new_insured: 5n,
          closing: 5n,
        },
      ]);
    expect((await load(codes.a, 202606)).ok).toBe(true);
    expect(await load(codes.a, 202607)).toMatchObject({ ok: false, error: { code: 'WHSE-2002' } });
    expect(await load(codes.fresh, 202606)).toMatchObject({ ok: false, error: { code: 'WHSE-2002' } });
    expect((await load(codes.fresh, 202607)).ok).toBe(true);
    const below = (period: number) => warehouse.inTx((tx) => unitsBelow(tx, codes.west, period));
    expect((await below(202606)).map(({ code }) => code)).toContain(codes.a);
    expect((await below(202607)).map(({ code }) => code)).not.toContain(codes.a);
    expect((await warehouse.inTx(registerLines)).find(({ code }) => code === codes.fresh)?.predecessors).toEqual([
      codes.a,
      codes.c,
    ]);
  });
});
