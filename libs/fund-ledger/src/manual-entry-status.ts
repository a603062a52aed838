import { domainError, err, ok, type Result } from '@pnet/kernel';

/** State of a manual entry. */
export type ManualEntryStatus = 'prepared' | 'posted' | 'returned';
type ManualEntryMove = 'approve' | 'return';

/** Every state of a manual entry, its Chinese name, and where each act leads. */
export const manualEntryStatuses = {
  prepared: { zh: '待审核', moves: { approve: 'posted', return: 'returned' } },
  posted: { zh: '已记账', moves: {} },
  returned: { zh: '已退回', moves: {} },
} as const satisfies Record<
  ManualEntryStatus,
  { zh: string; moves: Partial<Record<ManualEntryMove, ManualEntryStatus>> }
>;

/** The state after an act. Errors: `LEDG-4003` it is decided. */
export function moveManualEntry(
  from: ManualEntryStatus,
  move: ManualEntryMove,
  entry: string,
): Result<ManualEntryStatus> {
  const moves: Partial<Record<ManualEntryMove, ManualEntryStatus>> = manualEntryStatuses[from].moves;
  const to = moves[move];
  return to ? ok(to) : err(domainError('LEDG-4003', { entry, state: from }));
}
