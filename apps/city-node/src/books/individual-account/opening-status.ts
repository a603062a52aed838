import { domainError, err, ok, type Result } from '@pnet/kernel';

/** State of an opening load. */
export type OpeningStatus = 'proposed' | 'agreed' | 'replaced';
/** What is done to an opening load: a second person agrees, or a later one takes its place. */
export type OpeningMove = 'agree' | 'replace';

/** Every state of an opening load, its Chinese name, and where each act leads. */
export const openingStatuses = {
  proposed: { zh: '待确认', moves: { agree: 'agreed', replace: 'replaced' } },
  agreed: { zh: '已确认', moves: {} },
  replaced: { zh: '已被代替', moves: {} },
} as const satisfies Record<OpeningStatus, { zh: string; moves: Partial<Record<OpeningMove, OpeningStatus>> }>;

/** The state after an act. Errors: `ACCT-1003` it is agreed and locked, `ACCT-1006` a later one replaced it. */
export function moveOpening(
  from: OpeningStatus,
  move: OpeningMove,
  opening: { readonly id: string; readonly scheme: string },
): Result<OpeningStatus> {
  const moves: Partial<Record<OpeningMove, OpeningStatus>> = openingStatuses[from].moves;
  const to = moves[move];
  if (to) return ok(to);
  return err(
    from === 'agreed'
      ? domainError('ACCT-1003', { scheme: opening.scheme })
      : domainError('ACCT-1006', { opening: opening.id }),
  );
}
