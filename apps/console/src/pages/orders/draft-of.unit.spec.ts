import { describe, expect, it } from '@jest/globals';
import { draftOf, initialOf, instantOf, typedContent } from './draft-of.js';

describe('drafts of orders', () => {
  it('publishes values as text under the title of the order, and leaves out what was not typed', () => {
    const values = [
      {
        key: 'contribution.base-lower',
        effectiveFrom: '2026-01',
        effectiveTo: '2026-12',
        value: ' 4308.00 ',
        source: 'S',
        reason: ' ',
      },
    ];
    expect(
      draftOf('publish-policy-package', {
        title: 'T',
        deadlineDays: 5,
        payload: { knownFrom: '2026-07-01', activatesOn: '2026-07-01', values },
      }),
    ).toEqual({
      kind: 'publish-policy-package',
      title: 'T',
      targets: [],
      deadlineDays: 5,
      payload: {
        title: 'T',
        knownFrom: '2026-07-01',
        activatesOn: '2026-07-01',
        values: [
          {
            key: 'contribution.base-lower',
            effectiveFrom: '2026-01',
            effectiveTo: '2026-12',
            value: '4308.00',
            source: 'S',
          },
        ],
      },
    });
  });

  it('reads a table as JSON, and sends a broken one as it is, for the node to refuse', () => {
    expect(typedContent('[["1","2.00"]]')).toEqual([['1', '2.00']]);
    expect(typedContent('{"a":')).toBe('{"a":');
    expect(typedContent(' 0.08 ')).toBe('0.08');
  });

  it('states that a second parent is taken away, and says nothing of one that stays', () => {
    const move = (more: object) =>
      draftOf('unit-register', { title: 'T', deadlineDays: 1, payload: { change: 'move', code: '430100', ...more } })
        .payload;
    expect(move({ dropsSecondParent: true })).toEqual({ change: 'move', code: '430100', secondParent: null });
    expect(move({ dropsSecondParent: false })).toEqual({ change: 'move', code: '430100' });
  });

  it('asks for facts as known at an instant of China', () => {
    expect(instantOf('2026-07-05 18:00')).toBe('2026-07-05T10:00:00Z');
    expect(instantOf('2026-07-05')).toBe('2026-07-05T15:59:59Z');
    expect(instantOf('soon')).toBe('soon');
    expect(
      draftOf('scan-request', {
        title: 'T',
        deadlineDays: 1,
        payload: { dataset: 'PI05', period: '2026-07', quick: true, knownAt: '2026-07-05' },
      }).payload,
    ).toEqual({ dataset: 'PI05', period: '2026-07', quick: true, knownAt: '2026-07-05T15:59:59Z' });
  });

  it('begins with what the tier orders', () => {
    expect(initialOf('fund-adjustment', 'national').payload).toMatchObject({ head: 'central-adjustment' });
    expect(initialOf('fund-adjustment', 'province').payload).toMatchObject({ head: 'province' });
  });
});
