import { Decimal } from '@pnet/kernel';
import fc from 'fast-check';
import { computePension, nationalPensionRules, type PensionFacts, type PensionRules } from './index.js';

const money = (max: number) =>
  fc.integer({ min: 0, max: max * 100 }).map((fen) => new Decimal(fen).div(100).toFixed(2));
const index = fc.integer({ min: 1, max: 30_000 }).map((text) => new Decimal(text).div(10_000).toString());
const at = (text: string): Decimal => new Decimal(text);

const rules: fc.Arbitrary<PensionRules> = fc.record({
  years: fc.record({
    from: fc.constantFrom('stated', 'whole-months'),
    decimals: fc.constantFrom('exact', '1', '2', '3', '4'),
    rounding: fc.constantFrom('half-up', 'up', 'down'),
  }),
  index: fc.record({
    decimals: fc.constantFrom('exact', '2', '3', '4'),
    rounding: fc.constantFrom('half-up', 'up', 'down'),
  }),
  amount: fc.record({
    unit: fc.constantFrom('fen', 'jiao'),
    rounding: fc.constantFrom('half-up', 'up', 'down'),
    total: fc.constantFrom('sum', 'jiao-up'),
  }),
  lowIndexBelow: fc.constantFrom('0', '0.6', '1'),
});
const facts: fc.Arbitrary<PensionFacts & { averageIndex: string }> = fc.record({
  benefitBase: fc.integer({ min: 3000, max: 20_000 }).map(String),
  indexedBase: fc.option(fc.integer({ min: 3000, max: 20_000 }).map(String), { nil: undefined }),
  averageIndex: index,
  total: fc.integer({ min: 120, max: 600 }).map((months) => ({ months })),
  deemed: fc.integer({ min: 0, max: 120 }).map((months) => ({ months })),
  accountBalance: money(500_000),
  annuityMonths: fc.constantFrom('139', '170', '195', '137.3'),
  transition: fc.constantFrom({ coefficient: '0.013' }, undefined),
  supplements: fc.array(fc.record({ item: fc.constant('x'), amount: money(500) }), { maxLength: 3 }),
});

describe('pension', () => {
  it('never falls when years, index or balance rise, under any local rule', () => {
    fc.assert(
      fc.property(
        facts,
        rules,
        fc.integer({ min: 0, max: 60 }),
        index,
        money(10_000),
        (before, rule, months, more, balance) => {
          const after = {
            ...before,
            total: { months: (before.total.months ?? 0) + months },
            averageIndex: at(before.averageIndex).plus(more).toString(),
            accountBalance: at(before.accountBalance).plus(balance).toFixed(2),
          };
          const [low, high] = [computePension(before, rule).value, computePension(after, rule).value];
          return (
            at(high.basic).gte(low.basic) &&
            at(high.account).gte(low.account) &&
            at(high.transitional).gte(low.transitional) &&
            at(high.total).gte(low.total)
          );
        },
      ),
    );
  });

  it('is the sum of its parts to the fen, and each part within half a fen of its formula', () => {
    fc.assert(
      fc.property(facts, (input) => {
        const { basic, account, transitional, supplements, total } = computePension(input, nationalPensionRules).value;
        const exact = at(input.benefitBase)
          .plus(at(input.indexedBase ?? input.benefitBase).times(input.averageIndex))
          .times(input.total.months ?? 0)
          .div(2400);
        return (
          at(basic).plus(account).plus(transitional).plus(supplements).equals(total) &&
          at(basic).minus(exact).abs().lte('0.005')
        );
      }),
    );
  });

  it('is the same for an index and for the wage that it stands for', () => {
    fc.assert(
      fc.property(facts, rules, ({ averageIndex, ...input }, { years, amount, lowIndexBelow }) => {
        const rule: PensionRules = { years, amount, lowIndexBelow, index: nationalPensionRules.index };
        const wage = at(input.indexedBase ?? input.benefitBase).times(averageIndex);
        const byIndex = computePension({ ...input, averageIndex }, rule).value;
        const byWage = computePension({ ...input, indexedWage: wage.toString() }, rule).value;
        return byIndex.basic === byWage.basic && byIndex.transitional === byWage.transitional;
      }),
    );
  });

  it('with two bases lies between those with one, and a low index never raises it', () => {
    fc.assert(
      fc.property(facts, (input) => {
        const { indexedBase = input.benefitBase } = input;
        const basic = (one: PensionFacts, rule = nationalPensionRules) => at(computePension(one, rule).value.basic);
        const ends = [input.benefitBase, indexedBase].map((base) =>
          basic({ ...input, benefitBase: base, indexedBase: undefined }),
        );
        const both = basic(input);
        return (
          both.gte(Decimal.min(...ends)) &&
          both.lte(Decimal.max(...ends)) &&
          basic(input, { ...nationalPensionRules, lowIndexBelow: '0.6' }).lte(both)
        );
      }),
    );
  });

  it('is the same for months and for years that are whole', () => {
    fc.assert(
      fc.property(
        facts,
        fc.integer({ min: 1, max: 50 }),
        (input, years) =>
          computePension({ ...input, total: { months: years * 12 } }, nationalPensionRules).value.basic ===
          computePension({ ...input, total: { years: String(years) } }, nationalPensionRules).value.basic,
      ),
    );
  });
});
