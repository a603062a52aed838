import { Decimal, YearMonth, unwrap } from '@pnet/kernel';
import fc from 'fast-check';
import {
  compareMethods,
  computeAnnuityPayout,
  computeFundAdjustment,
  computeLinking,
  computeOldMethod,
  computeResidentsPension,
  projectAnnuityPart,
  type AdjustmentRegion,
  type LinkingFacts,
} from './index.js';

const money = (max: number) =>
  fc.integer({ min: 0, max: max * 100 }).map((fen) => new Decimal(fen).div(100).toFixed(2));
const at = (text: string): Decimal => new Decimal(text);
const sum = (texts: readonly string[]): Decimal => texts.reduce((total, text) => total.plus(text), new Decimal(0));

describe('the central adjustment', () => {
  const heads = fc.integer({ min: 1, max: 9_000_000 }).map(String);
  const regions = fc
    .array(
      fc.record({
        averageAnnualWage: money(150_000),
        insuredEmployees: heads,
        enterpriseEmployment: heads,
        approvedRetirees: heads,
      }),
      { minLength: 1, maxLength: 31 },
    )
    .map((list) => list.map((one, order): AdjustmentRegion => ({ code: String(100_000 + order), ...one })));
  const rule = { wageShare: '0.9', rate: '0.04', months: 12 };
  const adjust = (list: readonly AdjustmentRegion[]) => unwrap(computeFundAdjustment(list, rule)).value;

  it('allocates what is remitted, to the fen, and in any order of the regions the same', () => {
    fc.assert(
      fc.property(regions, (list) => {
        const { rows, pool } = adjust(list);
        const turned = adjust([...list].reverse()).rows;
        return (
          sum(rows.map(({ remit }) => remit)).equals(pool) &&
          sum(rows.map(({ allocate }) => allocate)).equals(pool) &&
          sum(rows.map(({ net }) => net)).isZero() &&
          rows.every((row) => turned.some((other) => JSON.stringify(other) === JSON.stringify(row)))
        );
      }),
    );
  });

  it('leaves a region at the averages of the nation alone, within a fen for each region', () => {
    fc.assert(
      fc.property(heads, money(150_000), fc.integer({ min: 1, max: 9 }), (people, wage, copies) => {
        const one = { averageAnnualWage: wage, insuredEmployees: people, enterpriseEmployment: people };
        const list = Array.from({ length: copies }, (_, order) => ({
          code: String(order),
          ...one,
          approvedRetirees: people,
        }));
        return adjust(list).rows.every(({ net }) => at(net).abs().lte('0.01'));
      }),
    );
  });

  it('asks more of a region whose wage is higher, and gives more to one with more retirees', () => {
    fc.assert(
      fc.property(regions, money(50_000), heads, (list, more, old) => {
        const [first, ...rest] = list;
        if (!first) return false;
        const net = (one: AdjustmentRegion): Decimal => at(adjust([one, ...rest]).rows[0]?.net ?? 'NaN');
        const richer = { ...first, averageAnnualWage: at(first.averageAnnualWage).plus(more).toFixed(2) };
        const older = { ...first, approvedRetirees: at(first.approvedRetirees).plus(old).toFixed(0) };
        return net(richer).lte(net(first).plus('0.01')) && net(older).gte(net(first).minus('0.01'));
      }),
    );
  });
});

describe('the residents’ pension', () => {
  it('is the sum of its parts and never falls with the balance', () => {
    const pension = (accountBalance: string) =>
      computeResidentsPension({
        basicPension: '143',
        accountBalance,
        annuityMonths: '139',
        years: '15',
        minimumYears: '15',
        supplements: [{ item: 'x', amount: '1.50' }],
      }).value;
    fc.assert(
      fc.property(money(90_000), money(1000), (balance, more) => {
        const [low, high] = [pension(balance), pension(at(balance).plus(more).toFixed(2))];
        return sum([low.basic, low.account, low.supplements]).equals(low.total) && at(high.total).gte(low.total);
      }),
    );
  });
});

describe('linking the schemes', () => {
  it('loses no fen: what was in both accounts is in the one or paid back', () => {
    const facts: fc.Arbitrary<LinkingFacts> = fc
      .record({
        employeesMonths: fc.integer({ min: 0, max: 480 }),
        residentsMonths: fc.integer({ min: 60, max: 360 }),
        employeesAccount: money(200_000),
        residentsAccount: money(20_000),
        overlaps: fc.uniqueArray(
          fc.record({
            year: fc.integer({ min: 2011, max: 2024 }),
            months: fc.integer({ min: 1, max: 12 }),
            personal: money(2000),
            collective: money(100),
          }),
          { selector: ({ year }) => year, maxLength: 5 },
        ),
      })
      .map((one) => ({
        ...one,
        direction:
          one.employeesMonths >= 180 ? ('residents-to-employees' as const) : ('employees-to-residents' as const),
        month: '2025-08',
        statutoryMonth: '2025-06',
        minimumMonths: 180,
      }));
    const rule = { timing: 'retirement-age', residentsYears: 'not-counted', employeesYears: 'counted' } as const;
    fc.assert(
      fc.property(facts, (one) => {
        const linked = computeLinking(one, rule);
        if (!linked.ok) return linked.error.code === 'POLI-2011';
        const { refund, accountBalance, countedMonths } = linked.value.value;
        return (
          sum([refund, accountBalance]).equals(at(one.employeesAccount).plus(one.residentsAccount)) &&
          countedMonths >= one.employeesMonths
        );
      }),
    );
  });
});

describe('government employees in the transition', () => {
  it('get at least the old method, at most the higher of both, and more by every year of retirement', () => {
    fc.assert(
      fc.property(
        money(9000),
        money(2000),
        money(9000),
        fc.integer({ min: 0, max: 10 }),
        (pension, occupational, oldMethod, tenths) => {
          const paidAt = (share: number) =>
            compareMethods({ pension, occupational, oldMethod, share: new Decimal(share).div(10).toString() }).value;
          const [now, later] = [paidAt(tenths), paidAt(Math.min(tenths + 1, 10))];
          const highest = Decimal.max(now.newMethod, oldMethod);
          return (
            at(now.paid).gte(oldMethod) &&
            at(now.paid).lte(highest) &&
            at(later.paid).gte(now.paid) &&
            sum([now.fromFund, occupational]).equals(now.paid) &&
            !at(now.fromFund).isNegative()
          );
        },
      ),
    );
  });

  it('keep the standard of 2014 where wages do not grow', () => {
    fc.assert(
      fc.property(money(9000), money(2000), money(500), (basicSalary, allowance, increase) => {
        const growth = [2014, 2015, 2016].map((year) => ({ year, rate: '0' }));
        const { value } = computeOldMethod({ basicSalary, ratio: '1', allowance, increase, growth });
        return at(value).equals(sum([basicSalary, allowance, increase]));
      }),
    );
  });
});

describe('an annuity account', () => {
  const part = { part: 'personal', monthly: '100', rate: '0.03' } as const;

  it('is the same when the projection is split at the end of a year', () => {
    fc.assert(
      fc.property(
        money(90_000),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 6 }),
        (opening, last, years) => {
          const to = YearMonth.of(`${2025 + years}-${String(last).padStart(2, '0')}`).toString();
          const whole = projectAnnuityPart({ ...part, opening, from: '2024-03', to }, 'x').value;
          const first = projectAnnuityPart({ ...part, opening, from: '2024-03', to: '2024-12' }, 'x').value;
          return projectAnnuityPart({ ...part, opening: first, from: '2025-01', to }, 'x').value === whole;
        },
      ),
    );
  });

  it('is paid out to the last fen and never beyond', () => {
    fc.assert(
      fc.property(money(300_000), fc.constantFrom('139', '137.3', '195', '1'), (balance, annuityMonths) => {
        const { monthly, payments, lastPayment } = computeAnnuityPayout(
          { balance, annuityMonths, monthsDrawn: 0 },
          'x',
        ).value;
        const paid = at(monthly)
          .times(Math.max(payments - 1, 0))
          .plus(lastPayment);
        const { remaining } = computeAnnuityPayout({ balance, annuityMonths, monthsDrawn: payments }, 'x').value;
        return paid.equals(balance) && at(lastPayment).lte(monthly) && remaining === '0.00';
      }),
    );
  });
});
