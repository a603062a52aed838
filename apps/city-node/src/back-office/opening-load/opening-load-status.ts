import { domainError, err, ok, type Result } from '@pnet/kernel';

/** State of an opening load. */
export type OpeningLoadState = 'open' | 'trying' | 'tried' | 'proposed' | 'agreed' | 'replaced';
/** What is done to one. A change of a file or of the mapping is `change`; `settle` and `fail` end a trial. */
export type OpeningLoadMove = 'change' | 'try' | 'settle' | 'fail' | 'propose' | 'agree' | 'replace';

/** Every state of a load, its Chinese name, and where each act leads; what is agreed is locked. */
export const openingLoadStates = {
  open: { zh: '录入', moves: { change: 'open', try: 'trying', replace: 'replaced' } },
  trying: { zh: '试算中', moves: { settle: 'tried', fail: 'open' } },
  tried: { zh: '已试算', moves: { change: 'open', try: 'trying', propose: 'proposed', replace: 'replaced' } },
  proposed: { zh: '待确认', moves: { change: 'open', try: 'trying', agree: 'agreed', replace: 'replaced' } },
  agreed: { zh: '已确认', moves: {} },
  replaced: { zh: '已被代替', moves: {} },
} as const satisfies Record<
  OpeningLoadState,
  { zh: string; moves: Partial<Record<OpeningLoadMove, OpeningLoadState>> }
>;

/** The state after an act. Errors: `LOAD-1002` the state does not allow it. */
export function moveOpeningLoad(
  from: OpeningLoadState,
  move: OpeningLoadMove,
  loadId: string,
): Result<OpeningLoadState> {
  const moves: Partial<Record<OpeningLoadMove, OpeningLoadState>> = openingLoadStates[from].moves;
  const to = moves[move];
  return to ? ok(to) : err(domainError('LOAD-1002', { loadId, state: openingLoadStates[from].zh }));
}
