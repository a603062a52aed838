import fc from 'fast-check';
import { Money, unwrap } from '@pnet/kernel';
import { bankLineClasses, lineAmountFen, postingRuleAt, type BankLineClass } from '@pnet/standards';
import { bookingRule, type LineToBook } from './booking-rule.js';

const line = (rest: Partial<LineToBook>): LineToBook => ({
  scheme: '110',
  class: 'interest',
  direction: 'in',
  amount: '100.00',
  ledgerAccount: '1003',
  fund: null,
  accountFundAmount: null,
  counterpartUnit: null,
  month: '2026-07',
  ...rest,
});

describe('the rule of a bank line', () => {
  it.each<[string, Partial<LineToBook>, string]>([
    ['a contribution, which collection books', { class: 'contribution' }, 'TREA-1106'],
    ['what nobody classified', { class: 'other' }, 'TREA-1106'],
    ['interest that goes out', { direction: 'out' }, 'TREA-1106'],
    ['a subsidy on the expenditure account', { class: 'subsidy', ledgerAccount: '1004' }, 'TREA-1106'],
    ['a remittance of nobody', { class: 'remittance' }, 'TREA-1108'],
    ['more account fund than money', { accountFundAmount: '100.01' }, 'TREA-1110'],
    ['a subsidy for the account fund', { class: 'subsidy', accountFundAmount: '1.00' }, 'TREA-1110'],
    ['a part of an account of one fund', { fund: 'pooled', accountFundAmount: '1.00' }, 'TREA-1110'],
    [
      'a central adjustment before there was one',
      { class: 'central-adjustment', counterpartUnit: '000000', month: '2018-06' },
      'TREA-1106',
    ],
  ])('is not there for %s', (_what, rest, code) => {
    expect(bookingRule(line(rest))).toMatchObject({ ok: false, error: { code } });
  });

  it('pairs a sweep that came in instead of booking it again', () => {
    expect(bookingRule(line({ class: 'sweep' }))).toEqual({ ok: true, value: { paired: true } });
    expect(bookingRule(line({ class: 'sweep', direction: 'out' }))).toMatchObject({
      value: { rule: 'fund-expenditure-account' },
    });
  });

  it('moves exactly the amount of the line on its account, whatever part is the account fund’s', () => {
    const classes = (bankLineClasses as readonly BankLineClass[]).flatMap((one) =>
      (['in', 'out'] as const).flatMap((direction) =>
        Object.keys(one[direction] ?? {}).map((ledgerAccount) => ({ class: one.code, direction, ledgerAccount })),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...classes), fc.bigInt(1n, 10n ** 14n), fc.nat(100), (of, fen, percent) => {
        const part = (fen * BigInt(percent)) / 100n;
        const booked = bookingRule(
          line({
            ...of,
            amount: Money.fromFen(fen).toString(),
            accountFundAmount: Money.fromFen(part).toString(),
            counterpartUnit: '430000',
          }),
        );
        if (!booked.ok) return part > 0n && booked.error.code === 'TREA-1110';
        const found = unwrap(booked);
        if (found.paired) return false;
        const amounts = Object.fromEntries(Object.entries(found.amounts).map(([name, money]) => [name, money.toFen()]));
        const rule = postingRuleAt(found.rule, '110', '2026-07');
        const moved = (rule?.lines ?? [])
          .filter((one) => one.account === of.ledgerAccount)
          .reduce((sum, one) => sum + (one.side === 'debit' ? 1n : -1n) * lineAmountFen(one, amounts), 0n);
        return moved === (of.direction === 'in' ? fen : -fen);
      }),
    );
  });
});
