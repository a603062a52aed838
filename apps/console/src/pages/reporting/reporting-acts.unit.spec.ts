import { describe, expect, it } from '@jest/globals';
import { decisionOn } from './decision-on.js';
import { remindersOf } from './reminders-of.js';

const cell = (unit: string, period: string, state: 'missing' | 'late' | 'rejected' | 'accepted' | 'arrived') => ({
  unit,
  period,
  state,
});

describe('reminders', () => {
  it('go to those of the chosen cells that are owed, one order a period, never to the own unit', () => {
    const cells = [
      cell('430100', '2026-06', 'missing'),
      cell('430200', '2026-06', 'accepted'),
      cell('430200', '2026-07', 'late'),
      cell('430100', '2026-07', 'rejected'),
      cell('430000', '2026-07', 'missing'),
      cell('440300', '2026-07', 'missing'),
    ];
    const picked = new Set(['430100 2026-06', '430200 2026-06', '430200 2026-07', '430100 2026-07', '430000 2026-07']);
    const { late, periods } = remindersOf(cells, picked, '430000');
    expect(late).toBe(3);
    expect([...periods]).toEqual([
      ['2026-06', ['430100']],
      ['2026-07', ['430200', '430100']],
    ]);
  });
});

describe('the decision on a version', () => {
  const province = { level: '430000' };
  it('is approval while nobody has approved, also for whoever may accept', () => {
    expect(decisionOn([], '000000', true)).toBe('approve');
    expect(decisionOn([], '430000', false)).toBe('approve');
  });
  it('is acceptance for whoever may once any level has approved, and the own approval for others', () => {
    expect(decisionOn([province], '000000', true)).toBe('accept');
    expect(decisionOn([province], '000000', false)).toBe('approve');
    expect(decisionOn([province], '430000', false)).toBe('approved');
  });
});
