import { moveReconciliation, reconciliationStatuses, type ReconciliationStatus } from './reconciliation-status.js';

describe('states of a reconciliation', () => {
  it.each<[ReconciliationStatus, 'sign' | 'replace', ReconciliationStatus | undefined]>([
    ['prepared', 'sign', 'signed'],
    ['prepared', 'replace', 'replaced'],
    ['signed', 'replace', 'replaced'],
    ['signed', 'sign', undefined],
    ['replaced', 'sign', undefined],
    ['replaced', 'replace', undefined],
  ])('%s, %s: %s', (from, move, to) => {
    const moved = moveReconciliation(from, move, '7');
    if (to) expect(moved).toEqual({ ok: true, value: to });
    else
      expect(moved).toMatchObject({
        ok: false,
        error: { code: 'TREA-1121', params: { reconciliation: '7', state: reconciliationStatuses[from].zh } },
      });
  });
});
