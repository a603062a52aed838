import {
  cancellationStatuses,
  moveCancellation,
  type CancellationMove,
  type CancellationStatus,
} from './cancellation-status.js';
import { deferralStatusCodes, moveDeferral } from './deferral-status.js';
import { cancelledDemand, demandStatusCodes, demandStatuses } from './demand-status.js';
import { holdStatus, mayRelease } from './hold-status.js';

describe('states of a demand', () => {
  it('cancels what takes no money, and refuses with its code what has some or is cancelled', () => {
    const cancelled = demandStatusCodes.map((from) => {
      const moved = cancelledDemand(from, { number: '7', collected: '1.00' });
      return `${from} ${moved.ok ? moved.value : moved.error.code}`;
    });
    expect(cancelled).toEqual([
      'open cancelled',
      'part ASMT-1101',
      'paid ASMT-1101',
      'refundable cancelled',
      'cancelled ASMT-1102',
    ]);
  });

  it('follows its money from every state that takes any, and from no other', () => {
    const following = demandStatusCodes.filter((from) => 'take-back' in demandStatuses[from].moves);
    expect(following).toEqual(['open', 'part', 'paid']);
    for (const from of following)
      expect(demandStatuses[from].moves).toMatchObject({
        'collect-part': 'part',
        'collect-whole': 'paid',
        'take-back': 'open',
      });
  });
});

describe('states of a cancellation', () => {
  it('is decided once, and only when somebody asked', () => {
    const states: (CancellationStatus | undefined)[] = [
      undefined,
      ...(Object.keys(cancellationStatuses) as CancellationStatus[]),
    ];
    const found = states.map((from) =>
      (['confirm', 'refuse'] as readonly CancellationMove[]).map((move) => {
        const moved = moveCancellation(from, move, '7');
        return moved.ok ? moved.value : moved.error.code;
      }),
    );
    expect(found).toEqual([
      ['ASMT-1104', 'ASMT-1104'],
      ['confirmed', 'refused'],
      ['ASMT-1104', 'ASMT-1104'],
      ['ASMT-1104', 'ASMT-1104'],
    ]);
  });
});

describe('states of a deferral', () => {
  it('is decided once, and ends only where it was approved', () => {
    const found = deferralStatusCodes.map((from) =>
      (['approve', 'refuse', 'end'] as const).map((move) => {
        const moved = moveDeferral(from, move, '7');
        return moved.ok ? moved.value : moved.error.code;
      }),
    );
    expect(found).toEqual([
      ['approved', 'refused', 'ASMT-1204'],
      ['ASMT-1204', 'ASMT-1204', 'ended'],
      ['ASMT-1204', 'ASMT-1204', 'ASMT-1204'],
      ['ASMT-1204', 'ASMT-1204', 'ASMT-1204'],
    ]);
  });
});

describe('states of an assessment that stopped', () => {
  it('is released once', () => {
    expect([null, 'second'].map((by) => [holdStatus(by), mayRelease(holdStatus(by))])).toEqual([
      ['waiting', true],
      ['released', false],
    ]);
  });
});
