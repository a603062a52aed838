import { domainError, err, ok, type Result } from '@pnet/kernel';

/** State of the cancellation of a demand. */
export type CancellationStatus = 'requested' | 'confirmed' | 'refused';
/** What the second person does to a cancellation. */
export type CancellationMove = 'confirm' | 'refuse';

/** Every state of a cancellation, its Chinese name, and where each act leads. */
export const cancellationStatuses = {
  requested: { zh: '待确认', moves: { confirm: 'confirmed', refuse: 'refused' } },
  confirmed: { zh: '已确认', moves: {} },
  refused: { zh: '不同意', moves: {} },
} as const satisfies Record<
  CancellationStatus,
  { zh: string; moves: Partial<Record<CancellationMove, CancellationStatus>> }
>;

/** The state after an act. Errors: `ASMT-1104` nobody asked, or it is decided. */
export function moveCancellation(
  from: CancellationStatus | undefined,
  move: CancellationMove,
  demand: string,
): Result<CancellationStatus> {
  const moves: Partial<Record<CancellationMove, CancellationStatus>> = from ? cancellationStatuses[from].moves : {};
  const to = moves[move];
  return to ? ok(to) : err(domainError('ASMT-1104', { demand }));
}
