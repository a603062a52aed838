import { moveOrderDraft, orderDraftStatuses } from './order-draft-status.js';

describe('states of a drafted order', () => {
  it('allows what the table says, and refuses every other act with its code', () => {
    const found = Object.keys(orderDraftStatuses).map((from) => [
      from,
      ...['issue', 'reject'].map((move) => {
        const moved = moveOrderDraft(from as keyof typeof orderDraftStatuses, move as never, '7');
        return `${move} ${moved.ok ? moved.value : moved.error.code}`;
      }),
    ]);
    expect(found).toEqual([
      ['drafted', 'issue issued', 'reject rejected'],
      ['issued', 'issue WHSE-4005', 'reject WHSE-4005'],
      ['rejected', 'issue WHSE-4005', 'reject WHSE-4005'],
    ]);
  });
});
