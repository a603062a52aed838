import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Money } from '@pnet/kernel';
import { readPart, sumOf } from '../books/opening-files.js';
import { voucherSums } from '../books/voucher-sums.js';
import { employersIn, mendPlace } from '../city/mend-links.js';
import { matchable, outstanding, tiesOut } from './ties-out.js';

const fen = fc.bigInt({ min: 0n, max: 10n ** 14n });
const yuan = (amount: bigint): string => Money.fromFen(amount).toString();

describe('a statement', () => {
  it('ties out exactly where opening, in and out make the closing balance, to the fen', () => {
    fc.assert(
      fc.property(fen, fen, fen, fc.bigInt({ min: -2n, max: 2n }), (opening, came, went, off) => {
        const closing = yuan(opening + came - went + off);
        const one = { opening: yuan(opening), totalIn: yuan(came), totalOut: yuan(went), closing };
        expect(tiesOut(one)).toBe(off === 0n);
      }),
    );
  });
});

describe('a match of suspense', () => {
  it('takes no more than is there and no more than is owed', () => {
    fc.assert(
      fc.property(fen, fen, fen, (suspense, owed, collected) => {
        const demand = { amount: yuan(owed + collected), collectedAmount: yuan(collected) };
        expect(outstanding(demand).toString()).toBe(yuan(owed));
        const amount = Money.of(matchable({ suspenseAmount: yuan(suspense) }, demand));
        expect(amount.toFen()).toBe(suspense < owed ? suspense : owed);
      }),
    );
  });
});

describe('a voucher as it is typed', () => {
  it('is summed for each fund by itself', () => {
    expect(
      voucherSums([
        { fund: 'pooled', debit: '100.10' },
        { fund: 'pooled', credit: '100.1' },
        { fund: 'account', debit: '0.02', credit: 'x' },
        undefined,
        { debit: '5' },
      ]),
    ).toEqual([
      { fund: 'pooled', debit: '100.10', credit: '100.10', isEven: true },
      { fund: 'account', debit: '0.02', credit: '0.00', isEven: false },
    ]);
  });
});

describe('files of an opening', () => {
  it('are read by the names of their columns, with line and column of what lacks', () => {
    const read = readPart('balances', 'personId,employer,personal,months\n7,2.00,1.50,12\n8,,1.00,x\n');
    expect(read.rows[0]).toEqual({ personId: '7', personal: '1.50', employer: '2.00', months: 12 });
    expect(read.faults).toEqual([
      { line: 3, column: 'employer' },
      { line: 3, column: 'months' },
    ]);
    expect(sumOf(read.rows, 'personal')).toBe('2.50');
    expect(readPart('ledger', 'fund,debit\n').faults).toEqual([
      { line: 1, column: 'accountCode' },
      { line: 1, column: 'credit' },
    ]);
  });
});

describe('what forbids a close', () => {
  it('leads to where it is mended, within the days of the month, where the node has the page', () => {
    expect(mendPlace('bank-lines-booked', '2024-02', ['/bank-lines'])).toEqual({
      to: '/bank-lines',
      search: { from: '2024-02-01', to: '2024-02-29', state: 'new' },
    });
    expect(mendPlace('bank-lines-booked', '2024-02', [])).toBeUndefined();
    expect(mendPlace('no-such-check', '2024-02', ['/bank-lines'])).toBeUndefined();
  });

  it('names the employers whose relations are not assessed', () => {
    expect(employersIn('单位（未核定人数） employer (persons not assessed): 12 (3); 15 (1)')).toEqual(['12', '15']);
    expect(employersIn('12 (3)')).toEqual(['12']);
    expect(employersIn('')).toEqual([]);
  });
});
