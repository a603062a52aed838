import { readAdjustment } from './adjustment.js';
import { wantedTransfer } from './transfer.rule.js';
import { Instant, unwrap } from '@pnet/kernel';

const order = { direction: 'remit', amount: '100.00', accountFundAmount: '30.00' };

describe('a fund adjustment', () => {
  it.each<[string, string, unknown]>([
    ['no direction', 'fund-adjustment', { amount: '1.00' }],
    ['nothing', 'fund-adjustment', { ...order, amount: '0.00' }],
    ['less than nothing', 'fund-adjustment', { ...order, amount: '-1.00' }],
    ['a tenth of a fen', 'fund-adjustment', { ...order, amount: '1.001' }],
    ['more account fund than money', 'fund-adjustment', { ...order, accountFundAmount: '100.01' }],
    ['account fund in the central adjustment', 'fund-adjustment', { ...order, head: 'central-adjustment' }],
    ['a scheme that is none of old-age insurance', 'fund-adjustment', { ...order, scheme: '310' }],
    ['no payload', 'account-fund-remit', null],
  ])('with %s is refused', (_what, kind, payload) => {
    expect(readAdjustment(kind, payload)).toMatchObject({ ok: false, error: { code: 'CTRL-1101' } });
  });

  it('of the account fund is all of it, in the direction of its kind', () => {
    expect(readAdjustment('account-fund-draw', { amount: '5' })).toEqual({
      ok: true,
      value: { scheme: '110', direction: 'allocate', amount: '5.00', accountFundAmount: '5.00', class: 'allocation' },
    });
  });

  it('is of the scheme that it names, and of 110 where it names none', () => {
    const schemeOf = (payload: object): string => unwrap(readAdjustment('fund-adjustment', payload)).scheme;
    expect([schemeOf(order), schemeOf({ ...order, scheme: '120' })]).toEqual(['110', '120']);
  });

  it.each(['remit', 'allocate'] as const)(
    '%s is one transfer seen from both ends: same amounts, class and instrument',
    (direction) => {
      const task = { taskId: '1', issuer: '430000', orderNumber: '12', recordedAt: Instant.of('2026-07-20T02:00:00Z') };
      const payload = { ...order, direction, scheme: '120' };
      const target = unwrap(wantedTransfer({ ...task, kind: 'fund-adjustment', subject: null, payload }, '430100'));
      const issuer = unwrap(
        wantedTransfer(
          {
            ...task,
            kind: 'adjustment-settlement',
            subject: '430100',
            payload: { ...payload, orderKind: 'fund-adjustment' },
          },
          '430000',
        ),
      );
      expect([target.direction, issuer.direction]).toEqual(direction === 'remit' ? ['out', 'in'] : ['in', 'out']);
      expect([target.counterpartUnit, issuer.counterpartUnit]).toEqual(['430000', '430100']);
      expect([target.scheme, issuer.scheme]).toEqual(['120', '120']);
      expect([issuer.amount, issuer.accountFundAmount, issuer.class, issuer.instrumentNumber]).toEqual([
        target.amount,
        target.accountFundAmount,
        target.class,
        '430000-430100-12',
      ]);
    },
  );
});
