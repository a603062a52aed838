import { domainError, err, ok, type Result } from '@pnet/kernel';

/** State of a finding. */
export type FindingStatus = 'open' | 'answered' | 'closed' | 'gone';
/** What people do to a finding, and what a run does by itself. */
type FindingMove = 'answer' | 'close' | 'confirm' | 'return' | 'vanish' | 'comeBack';

/** Every state of a finding, its Chinese name, and where each act leads. */
export const findingStatuses = {
  open: { zh: '待核查', moves: { answer: 'answered', close: 'closed', vanish: 'gone' } },
  answered: { zh: '待复核', moves: { confirm: 'closed', return: 'open', vanish: 'gone', comeBack: 'open' } },
  closed: { zh: '已办结', moves: { comeBack: 'open' } },
  gone: { zh: '已消除', moves: { comeBack: 'open' } },
} as const satisfies Record<FindingStatus, { zh: string; moves: Partial<Record<FindingMove, FindingStatus>> }>;

/** The state after an act of a person. Errors: `FIND-1002` the state does not allow it. */
export function moveFinding(from: FindingStatus, move: FindingMove, finding: string): Result<FindingStatus> {
  const moves: Partial<Record<FindingMove, FindingStatus>> = findingStatuses[from].moves;
  const to = moves[move];
  return to ? ok(to) : err(domainError('FIND-1002', { finding, state: findingStatuses[from].zh }));
}
