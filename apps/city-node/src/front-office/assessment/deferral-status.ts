import { domainError, err, ok, type Result } from '@pnet/kernel';

/**
 * State of a deferral of demands. One whose last day is over stays approved until its months are
 * deferred anew; its day says that it has lapsed.
 */
export type DeferralStatus = 'requested' | 'approved' | 'refused' | 'ended';
/** What is done to a deferral. */
export type DeferralMove = 'approve' | 'refuse' | 'end';

/** Every state of a deferral, its Chinese name, and where each act leads. */
const deferralStatuses = {
  requested: { zh: '待审批', moves: { approve: 'approved', refuse: 'refused' } },
  approved: { zh: '已批准', moves: { end: 'ended' } },
  refused: { zh: '不同意', moves: {} },
  ended: { zh: '已终止', moves: {} },
} as const satisfies Record<DeferralStatus, { zh: string; moves: Partial<Record<DeferralMove, DeferralStatus>> }>;

/** The states, for lists. */
export const deferralStatusCodes = Object.keys(deferralStatuses) as [DeferralStatus, ...DeferralStatus[]];

/** The state after an act. Errors: `ASMT-1204` the state does not allow it. */
export function moveDeferral(from: DeferralStatus, move: DeferralMove, deferral: string): Result<DeferralStatus> {
  const moves: Partial<Record<DeferralMove, DeferralStatus>> = deferralStatuses[from].moves;
  const to = moves[move];
  return to ? ok(to) : err(domainError('ASMT-1204', { deferral, state: deferralStatuses[from].zh }));
}
