import { moveTask, taskStatuses, type TaskMove, type TaskStatus } from './task-status.js';

describe('states of a task', () => {
  it('allows what the table says, and nothing else', () => {
    for (const from of Object.keys(taskStatuses) as TaskStatus[])
      for (const move of ['answer', 'close', 'confirm', 'return'] as const) {
        const to = (taskStatuses[from].moves as Partial<Record<TaskMove, TaskStatus>>)[move];
        expect(moveTask(from, move, '7')).toMatchObject(
          to
            ? { ok: true, value: to }
            : { ok: false, error: { code: 'CTRL-1002', params: { task: '7', state: from } } },
        );
      }
  });

  it('ends in closed, which nothing leaves', () => {
    expect(taskStatuses.closed.moves).toEqual({});
  });
});
