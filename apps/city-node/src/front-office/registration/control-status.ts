import { domainError, err, ok, type Result } from '@pnet/kernel';

/** State of a front-office control. */
export type ControlStatus = 'proposed' | 'refused' | 'in-force' | 'lifting' | 'lifted' | 'expired';
/** What is done to a control. */
export type ControlMove = 'approve' | 'refuse' | 'ask-lift' | 'lift' | 'keep' | 'expire';

/** Every state of a control, its Chinese name, and where each act leads. */
export const controlStatuses = {
  'proposed': { zh: '待批准', moves: { approve: 'in-force', refuse: 'refused' } },
  'refused': { zh: '不同意', moves: {} },
  'in-force': { zh: '生效', moves: { 'ask-lift': 'lifting', 'lift': 'lifted', 'expire': 'expired' } },
  'lifting': { zh: '待解除', moves: { lift: 'lifted', keep: 'in-force', expire: 'expired' } },
  'lifted': { zh: '已解除', moves: {} },
  'expired': { zh: '已到期', moves: {} },
} as const satisfies Record<ControlStatus, { zh: string; moves: Partial<Record<ControlMove, ControlStatus>> }>;

/** The state after an act. Errors: `CTLS-2002` the state does not allow it. */
export function moveControl(from: ControlStatus, move: ControlMove, control: string): Result<ControlStatus> {
  const moves: Partial<Record<ControlMove, ControlStatus>> = controlStatuses[from].moves;
  const to = moves[move];
  return to ? ok(to) : err(domainError('CTLS-2002', { control, state: from }));
}

/** State of the answer to a control that asks for a document or a second person. */
export type ReleaseStatus = 'asked' | 'refused' | 'granted' | 'used';

/** Every state of a release, its Chinese name, and where each act leads; a document stays granted. */
const releaseStatuses = {
  asked: { zh: '待放行', moves: { grant: 'granted', refuse: 'refused' } },
  refused: { zh: '不同意', moves: {} },
  granted: { zh: '已放行', moves: { use: 'used' } },
  used: { zh: '已使用', moves: {} },
} as const satisfies Record<
  ReleaseStatus,
  { zh: string; moves: Partial<Record<'grant' | 'refuse' | 'use', ReleaseStatus>> }
>;

/** The state after a decision. Errors: `CTLS-2008` it does not wait. */
export function decideRelease(
  from: ReleaseStatus | undefined,
  decision: 'grant' | 'refuse',
  release: string,
): Result<ReleaseStatus> {
  const moves: Partial<Record<'grant' | 'refuse' | 'use', ReleaseStatus>> = from ? releaseStatuses[from].moves : {};
  const to = moves[decision];
  return to ? ok(to) : err(domainError('CTLS-2008', { release }));
}
