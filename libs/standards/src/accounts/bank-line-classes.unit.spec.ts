import { bankLineClassRules, bankLineClasses, type BankLineClass } from './bank-line-classes.js';
import { chartOfAccounts } from './chart.js';
import { postingRuleAt } from './posting-rules.js';

const cases = (bankLineClasses as readonly BankLineClass[]).flatMap((one) =>
  (['in', 'out'] as const).flatMap((direction) =>
    Object.entries(one[direction] ?? {}).map(([account, rule]) => ({ one, direction, account, rule })),
  ),
);

describe('classes of bank lines', () => {
  it('are named once', () => {
    expect(new Set(bankLineClasses.map((one) => one.code)).size).toBe(bankLineClasses.length);
  });

  it.each(cases)('$one.code $direction of $account is booked by $rule', ({ one, direction, account, rule }) => {
    const found = postingRuleAt(rule, '110', '2026-01');
    expect(found).toBeDefined();
    const increases = (side: 'debit' | 'credit', red: boolean): boolean => (side === 'debit') !== red;
    for (const fund of new Set(found?.lines.map((line) => line.fund))) {
      const cash = found?.lines.filter((line) => line.fund === fund && line.account === account) ?? [];
      // One line of each fund moves the bank account's money, the way that the bank says.
      expect(cash.map((line) => increases(line.side, line.red === true))).toEqual([direction === 'in']);
    }
    const heads = found?.lines.filter((line) => chartOfAccounts.find(({ code }) => code === line.account)?.interUnit);
    expect((heads?.length ?? 0) > 0).toBe(one.betweenUnits === true);
  });

  it('have patterns that are read alike, for classes that can be booked so', () => {
    for (const rule of bankLineClassRules) {
      expect(() => new RegExp(rule.pattern)).not.toThrow();
      expect(cases.some(({ one, direction }) => one.code === rule.class && direction === rule.direction)).toBe(true);
    }
  });
});
