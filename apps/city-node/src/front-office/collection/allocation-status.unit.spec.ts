import { allocationStatuses, type AllocationStatus } from './allocation-status.js';

describe('states of an allocation', () => {
  it('is posted once and taken back once, and never goes back to planned', () => {
    const from = Object.keys(allocationStatuses) as AllocationStatus[];
    expect(from.map((state) => [state, ...Object.entries(allocationStatuses[state].moves)])).toEqual([
      ['planned', ['post', 'posted']],
      ['posted', ['reverse', 'reversed']],
      ['reversed'],
    ]);
  });
});
