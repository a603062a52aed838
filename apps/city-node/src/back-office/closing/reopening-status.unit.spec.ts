import { approvedReopening, reopeningStatuses, type ReopeningStatus } from './reopening-status.js';

describe('states of a request to open a month again', () => {
  it('is approved once, and only when somebody asked', () => {
    const states: (ReopeningStatus | undefined)[] = [
      undefined,
      ...(Object.keys(reopeningStatuses) as ReopeningStatus[]),
    ];
    const found = states.map((from) => {
      const moved = approvedReopening(from, '2026-01');
      return moved.ok ? moved.value : moved.error.code;
    });
    expect(found).toEqual(['CLOS-2004', 'approved', 'CLOS-2004']);
  });
});
