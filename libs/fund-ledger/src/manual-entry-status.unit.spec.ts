import { moveManualEntry, manualEntryStatuses } from './manual-entry-status.js';

describe('states of a manual entry', () => {
  it('allows what the table says, and refuses every other act with its code', () => {
    const found = Object.keys(manualEntryStatuses).map((from) => [
      from,
      ...['approve', 'return'].map((move) => {
        const moved = moveManualEntry(from as keyof typeof manualEntryStatuses, move as never, '7');
        return `${move} ${moved.ok ? moved.value : moved.error.code}`;
      }),
    ]);
    expect(found).toEqual([
      ['prepared', 'approve posted', 'return returned'],
      ['posted', 'approve LEDG-4003', 'return LEDG-4003'],
      ['returned', 'approve LEDG-4003', 'return LEDG-4003'],
    ]);
  });
});
