import { Instant } from '@pnet/kernel';
import { frontOfficeControlKind } from './front-office-control.kind.js';

describe('an order of a front-office control', () => {
  const now = Instant.of('2026-07-20T02:00:00Z');
  const wish = {
    action: 'set',
    effect: 'block',
    acts: ['declare'],
    reason: '全省专项稽核',
    validFrom: '2026-08-01',
    validTo: '2026-12-31',
  };
  const employer = { unifiedCreditCode: '91430100000000000X' };
  const prepared = async (change: object): Promise<unknown> => {
    const done = await frontOfficeControlKind.prepare(undefined as never, { ...wish, ...change }, now);
    return done.ok ? 'ok' : [done.error.code, done.error.params['party'] ?? done.error.params['to']];
  };

  it.each([
    [{}, 'ok'],
    [{ employer, effect: 'document' }, 'ok'],
    [{ effect: 'document' }, ['CTLS-2003', 'everybody']],
    [{ acts: ['change-person'], employer }, ['CTLS-2003', 'employer']],
    [{ acts: ['declare', 'assess'], employer, effect: 'warn' }, ['CTLS-2003', 'employer']],
    [{ validTo: '2026-07-31' }, ['CTLS-2005', '2026-07-31']],
    [{ validFrom: '2026-01-01', validTo: '2026-07-19' }, ['CTLS-2005', '2026-07-19']],
    [{ validTo: '2030-12-31' }, ['CTLS-2005', '2030-12-31']],
  ])('with %j is %j before it is issued', async (change, outcome) => {
    expect(await prepared(change)).toEqual(outcome);
  });
});
