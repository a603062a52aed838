import { domainError } from '@pnet/kernel';
import { evidenceStatuses, moveEvidence, type EvidenceMove, type EvidenceStatus } from './evidence-status.js';

describe('states of recorded evidence', () => {
  it('allows what the table says, and answers every other act with what the caller says', () => {
    const refusal = domainError('REGI-1105', { personId: '7', day: '2026-01-01' });
    const states: (EvidenceStatus | undefined)[] = [undefined, ...(Object.keys(evidenceStatuses) as EvidenceStatus[])];
    const found = states.map((from) => [
      from,
      ...(['review', 'supersede'] as readonly EvidenceMove[]).map((move) => {
        const moved = moveEvidence(from, move, refusal);
        return moved.ok ? moved.value : moved.error.code;
      }),
    ]);
    expect(found).toEqual([
      [undefined, 'REGI-1105', 'REGI-1105'],
      ['waiting', 'reviewed', 'superseded'],
      ['reviewed', 'REGI-1105', 'superseded'],
      ['superseded', 'REGI-1105', 'REGI-1105'],
    ]);
  });
});
