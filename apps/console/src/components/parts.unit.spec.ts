import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ProblemError } from '../api/client.js';
import { faultsOf, fieldOf, fieldPath, filledIn } from './form/pointers.js';
import { besideMonth, isDay, writtenAmount, writtenDay, writtenMonth } from './form/written.js';
import { oneByOne } from './table/bulk-outcome.js';
import { listSearch } from '../shell/search.js';
import { sumsOf } from './table/sums.js';

describe('what is typed', () => {
  it.each([
    ['20260701', '2026-07-01'],
    ['2026/7/1', '2026-07-01'],
    ['2026年7月1日', '2026-07-01'],
    ['2026-07-01', '2026-07-01'],
    ['tomorrow', 'tomorrow'],
  ])('day %s is %s', (typed, day) => expect(writtenDay(typed)).toBe(day));

  it('knows the days of the calendar', () => {
    expect(['2026-02-28', '2026-02-29', '2024-02-29', '2026-13-01', '20260101'].map(isDay)).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  it('puts months into their form, and walks them over the year', () => {
    expect([writtenMonth('202611'), writtenMonth('2026/1'), writtenMonth('x')]).toEqual(['2026-11', '2026-01', 'x']);
    expect([besideMonth('2026-12', 1), besideMonth('2026-01', -1), besideMonth('x', 1)]).toEqual([
      '2027-01',
      '2025-12',
      'x',
    ]);
  });

  it.each([
    ['1,234.56', '1234.56'],
    ['￥ 1，234.5', '1234.5'],
    ['007元', '7'],
    ['0.10', '0.10'],
    ['-1,000', '-1000'],
    ['1.234', '1.234'],
    ['12a', '12a'],
  ])('amount %s is %s', (typed, amount) => expect(writtenAmount(typed)).toBe(amount));

  it('reads every amount back that was written with thousands apart', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (fen) => {
        const yuan = `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;
        const [whole = '', cents = ''] = yuan.split('.');
        expect(writtenAmount(`${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}.${cents}`)).toBe(yuan);
      }),
    );
  });
});

describe('a refused command', () => {
  it('puts each fault at its field, below the part of the command that the form is', () => {
    expect(fieldPath('/changes/name', '/changes')).toEqual(['name']);
    expect(fieldPath('/relation/a~1b/0')).toEqual(['relation', 'a/b', 0]);
    const problem = {
      status: 422,
      title: 't',
      errors: [
        { pointer: '/changes/name', code: 'A', detail: 'first' },
        { pointer: '/changes/name', code: 'B' },
        { pointer: '/reason', code: 'C', detail: 'why' },
        { code: 'D', detail: 'nowhere' },
      ],
    };
    expect(faultsOf(problem, '/changes')).toEqual([
      { name: ['name'], errors: ['first', 'B'] },
      { name: ['reason'], errors: ['why'] },
    ]);
  });

  it('finds the field of a fault where the form has one, also within the part that the pointer begins at', () => {
    const fault = { name: ['values', 0, 'reason'], errors: ['why'] };
    expect(fieldOf(fault, [['payload', 'values', 0, 'reason']], '/payload')).toEqual([
      'payload',
      'values',
      0,
      'reason',
    ]);
    expect(fieldOf(fault, [['values', 0, 'reason']], '/payload')).toEqual(['values', 0, 'reason']);
    expect(fieldOf(fault, [['reason']])).toBeUndefined();
  });

  it('is sent without what is empty', () => {
    expect(filledIn({ a: ' x ', b: '', c: undefined, d: { e: '', f: null }, g: false, h: { i: 'y' } })).toEqual({
      a: 'x',
      g: false,
      h: { i: 'y' },
    });
  });
});

describe('lists', () => {
  it('keep filters, order and page in the address, and nothing else', () => {
    const read = listSearch('query', 'id');
    expect(read({ query: 12, id: '', sort: '-name', page: '2', cursor: 'c'.repeat(700), other: 'x' })).toEqual({
      query: '12',
      sort: '-name',
      page: '2',
      cursor: 'c'.repeat(600),
    });
  });

  it('add up to the fen what is here, and leave out what is not', () => {
    const rows = [{ a: '0.10' }, { a: '0.20' }, { a: null }];
    expect(
      sumsOf(rows, [
        { key: 'a', title: 'a', total: true },
        { key: 'b', title: 'b' },
      ]),
    ).toEqual({ a: '0.3' });
  });

  it('tell honestly for how many rows an act was done', async () => {
    const steps: number[] = [];
    const outcome = await oneByOne(
      ['1', '2', '3'],
      (row) => row,
      (row) => (row === '2' ? Promise.reject(new ProblemError({ status: 409, title: 'no' })) : Promise.resolve()),
      (done) => steps.push(done),
    );
    expect(outcome).toEqual({ done: 2, refused: [{ key: '2', why: 'no' }] });
    expect(steps).toEqual([1, 2, 3]);
  });
});
