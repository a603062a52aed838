import { domainError, err, ok, type Result } from '@pnet/kernel';

/** State of a reconciliation statement 余额调节表. */
export type ReconciliationStatus = 'prepared' | 'signed' | 'replaced';
/** What is done to it. */
export type ReconciliationMove = 'sign' | 'replace';

/** Every state of a reconciliation, its Chinese name, and where each act leads. */
export const reconciliationStatuses = {
  prepared: { zh: '待复核', moves: { sign: 'signed', replace: 'replaced' } },
  signed: { zh: '已签字', moves: { replace: 'replaced' } },
  replaced: { zh: '已被替换', moves: {} },
} as const satisfies Record<
  ReconciliationStatus,
  { zh: string; moves: Partial<Record<ReconciliationMove, ReconciliationStatus>> }
>;

/** The state after an act. Errors: `TREA-1121` the state does not allow it. */
export function moveReconciliation(
  from: ReconciliationStatus,
  move: ReconciliationMove,
  reconciliation: string,
): Result<ReconciliationStatus> {
  const moves: Partial<Record<ReconciliationMove, ReconciliationStatus>> = reconciliationStatuses[from].moves;
  const to = moves[move];
  return to ? ok(to) : err(domainError('TREA-1121', { reconciliation, state: reconciliationStatuses[from].zh }));
}
