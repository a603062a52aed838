import { domainError, err, ok, type Result } from '@pnet/kernel';

/** State of a request to open a month again. */
export type ReopeningStatus = 'requested' | 'approved';

/** Every state of a request to open a month again, its Chinese name, and where each act leads. */
export const reopeningStatuses = {
  requested: { zh: '待批准', moves: { approve: 'approved' } },
  approved: { zh: '已批准', moves: {} },
} as const satisfies Record<ReopeningStatus, { zh: string; moves: Partial<Record<'approve', ReopeningStatus>> }>;

/** The state after approval. Errors: `CLOS-2004` nobody asked for it, or it is approved already. */
export function approvedReopening(from: ReopeningStatus | undefined, period: string): Result<ReopeningStatus> {
  const moves: { readonly approve?: ReopeningStatus } = from ? reopeningStatuses[from].moves : {};
  return moves.approve ? ok(moves.approve) : err(domainError('CLOS-2004', { period }));
}
