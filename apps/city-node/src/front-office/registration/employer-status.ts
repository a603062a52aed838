import { domainError, err, ok, type Result } from '@pnet/kernel';

/** State of an employer. */
export type EmployerStatus = 'active' | 'suspended' | 'cancelled';

/** Every state of an employer, its Chinese name and the states it may move to. */
export const employerStatuses = {
  active: { zh: '参保', moves: ['suspended', 'cancelled'] },
  suspended: { zh: '暂停', moves: ['active', 'cancelled'] },
  cancelled: { zh: '注销', moves: [] },
} as const satisfies Record<EmployerStatus, { zh: string; moves: readonly EmployerStatus[] }>;

/** Whether an employer may move from one state to the other. Errors: `REGI-2002`. */
export function moveEmployer(from: EmployerStatus, to: EmployerStatus): Result<EmployerStatus> {
  const moves: readonly EmployerStatus[] = employerStatuses[from].moves;
  return moves.includes(to)
    ? ok(to)
    : err(domainError('REGI-2002', { from: employerStatuses[from].zh, to: employerStatuses[to].zh }));
}
