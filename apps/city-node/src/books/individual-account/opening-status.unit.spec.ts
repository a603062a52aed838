import { moveOpening, openingStatuses, type OpeningMove, type OpeningStatus } from './opening-status.js';

describe('states of an opening load', () => {
  it('allows what the table says, and refuses every other act with its code', () => {
    const found = (Object.keys(openingStatuses) as OpeningStatus[]).map((from) => [
      from,
      ...(['agree', 'replace'] as readonly OpeningMove[]).map((move) => {
        const moved = moveOpening(from, move, { id: '7', scheme: '110' });
        return moved.ok ? moved.value : moved.error.code;
      }),
    ]);
    expect(found).toEqual([
      ['proposed', 'agreed', 'replaced'],
      ['agreed', 'ACCT-1003', 'ACCT-1003'],
      ['replaced', 'ACCT-1006', 'ACCT-1006'],
    ]);
  });
});
