import fc from 'fast-check';
import { accountOf, chartOfAccounts, eliminationPairs } from './chart.js';
import { amountNames, lineAmountFen, type PostingRule } from './posting-rule.js';
import { postingRuleAt, postingRules } from './posting-rules.js';

describe('chart of accounts', () => {
  it('has every code once, details below a parent that takes no lines', () => {
    expect(new Set(chartOfAccounts.map((account) => account.code)).size).toBe(chartOfAccounts.length);
    for (const account of chartOfAccounts.filter((entry) => entry.parent !== undefined)) {
      expect(accountOf(account.parent ?? '')).toMatchObject({ postable: false, class: account.class });
    }
    expect(accountOf('9999')).toBeUndefined();
  });

  it('pairs an inter-unit income head with an inter-unit expense head', () => {
    for (const pair of eliminationPairs) {
      expect(accountOf(pair.income)).toMatchObject({ class: 'income', interUnit: true });
      expect(accountOf(pair.expense)).toMatchObject({ class: 'expense', interUnit: true });
    }
    const paired = eliminationPairs.flatMap((pair) => [pair.income, pair.expense]).sort();
    expect(
      chartOfAccounts
        .filter((account) => account.interUnit)
        .map((account) => account.code)
        .sort(),
    ).toEqual(paired);
  });
});

describe('posting rules', () => {
  const sums = (rule: PostingRule, fund: string, amounts: Record<string, bigint>): bigint =>
    rule.lines
      .filter((line) => line.fund === fund)
      .reduce((total, line) => total + (line.side === 'debit' ? 1n : -1n) * lineAmountFen(line, amounts), 0n);

  it.each(postingRules.filter((rule) => rule.lines.length > 0).map((rule) => [rule.id, rule] as const))(
    '%s balances in each book for any amounts',
    (_id, rule) => {
      const names = amountNames(rule);
      fc.assert(
        fc.property(
          fc.array(fc.bigInt({ min: 0n, max: 10n ** 15n }), { minLength: names.length, maxLength: names.length }),
          (values) => {
            const amounts = Object.fromEntries(names.map((name, index) => [name, values[index] ?? 0n]));
            return sums(rule, 'pooled', amounts) === 0n && sums(rule, 'account', amounts) === 0n;
          },
        ),
      );
    },
  );

  it('posts only to accounts that take lines in that book', () => {
    for (const rule of postingRules) {
      for (const line of rule.lines) {
        const account = accountOf(line.account);
        expect(account).toMatchObject({ postable: true });
        expect(account?.funds).toContain(line.fund);
        if (account?.schemes) expect(account.schemes).toEqual(expect.arrayContaining([...(rule.schemes ?? ['every'])]));
      }
    }
    expect(new Set(postingRules.map((rule) => `${rule.id} ${rule.validFrom}`)).size).toBe(postingRules.length);
  });

  it('would show a line that does not balance', () => {
    const received = postingRuleAt('contribution-received-agency', '110', '2026-01');
    expect(received).toBeDefined();
    const broken = { ...(received as PostingRule), lines: (received as PostingRule).lines.slice(1) };
    expect(sums(broken, 'pooled', { pooledEmployer: 100n })).not.toBe(0n);
  });

  it('knows from when a rule holds', () => {
    expect(postingRuleAt('central-adjustment-paid', '110', '2018-06')).toBeUndefined();
    expect(postingRuleAt('central-adjustment-paid', '120', '2018-07')).toBeUndefined();
    expect(postingRuleAt('central-adjustment-paid', '110', '2018-07')?.id).toBe('central-adjustment-paid');
  });

  it('reduces the head on a red entry', () => {
    const refunded = postingRuleAt('contribution-refunded-agency', '110', '2026-01');
    const line = refunded?.lines.find((entry) => entry.account === '400101' && entry.fund === 'pooled');
    expect(line && lineAmountFen(line, { pooledEmployer: 500n })).toBe(-500n);
  });
});
