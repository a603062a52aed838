import { domainError, err, ok, type Result } from '@pnet/kernel';

/** State of a drafted order. */
export type OrderDraftStatus = 'drafted' | 'issued' | 'rejected';
type OrderDraftMove = 'issue' | 'reject';

/** Every state of a drafted order, its Chinese name, and where each act leads. */
export const orderDraftStatuses = {
  drafted: { zh: '待复核', moves: { issue: 'issued', reject: 'rejected' } },
  issued: { zh: '已下达', moves: {} },
  rejected: { zh: '已否决', moves: {} },
} as const satisfies Record<OrderDraftStatus, { zh: string; moves: Partial<Record<OrderDraftMove, OrderDraftStatus>> }>;

/** The state after an act. Errors: `WHSE-4005` it is decided. */
export function moveOrderDraft(from: OrderDraftStatus, move: OrderDraftMove, draft: string): Result<OrderDraftStatus> {
  const moves: Partial<Record<OrderDraftMove, OrderDraftStatus>> = orderDraftStatuses[from].moves;
  const to = moves[move];
  return to ? ok(to) : err(domainError('WHSE-4005', { draft, state: from }));
}
