import { domainError, err, ok, type Result } from '@pnet/kernel';

/** State of a task. */
export type TaskStatus = 'open' | 'answered' | 'closed';
/**
 * What is done to a task: answered by the first of two persons, closed by the only one, confirmed or returned by the
 * second.
 */
export type TaskMove = 'answer' | 'close' | 'confirm' | 'return';

/** Every state of a task, its Chinese name, and where each act leads. */
export const taskStatuses = {
  open: { zh: '待办', moves: { answer: 'answered', close: 'closed' } },
  answered: { zh: '待确认', moves: { confirm: 'closed', return: 'open' } },
  closed: { zh: '已办结', moves: {} },
} as const satisfies Record<TaskStatus, { zh: string; moves: Partial<Record<TaskMove, TaskStatus>> }>;

/** The state after an act. Errors: `CTRL-1002` the state does not allow it. */
export function moveTask(from: TaskStatus, move: TaskMove, task: string): Result<TaskStatus> {
  const moves: Partial<Record<TaskMove, TaskStatus>> = taskStatuses[from].moves;
  const to = moves[move];
  return to ? ok(to) : err(domainError('CTRL-1002', { task, state: from }));
}
