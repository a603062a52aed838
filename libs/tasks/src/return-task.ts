import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Result } from '@pnet/kernel';
import { UnitOfWork, type RequestContext } from '@pnet/runtime';
import { secondPerson } from '@pnet/standards';
import { moveTask, type TaskStatus } from './task-status.js';

/**
 * The second person sends an answer back, because what it shows is not so, or is not so any more: the task is open
 * again.
 */
@Injectable()
export class ReturnTask {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  /** Errors: `CTRL-1001` no such task, `CTRL-1002` not answered, `DUTY-1001` by whom it was answered. */
  execute(
    input: { readonly taskId: string; readonly note: string },
    context: RequestContext,
  ): Promise<Result<{ taskId: string; state: string }>> {
    return this.unitOfWork.run(context, { name: 'return-task', input, subject: input.taskId }, async (tx) => {
      const task = await tx.one<{ state: TaskStatus; answered_by: string | null }>(
        'select state, answered_by from control.task where task_id = $1 for update',
        [input.taskId],
      );
      if (!task) return err(domainError('CTRL-1001', { task: input.taskId }));
      const moved = moveTask(task.state, 'return', input.taskId);
      if (!moved.ok) return moved;
      const alone = secondPerson(context.actor.userId, { done: 'task', id: input.taskId, by: task.answered_by });
      if (alone) return err(alone);
      await tx.execute(
        'update control.task set state = $2, outcome = null, evidence = null, answered_by = null, answered_at = null where task_id = $1',
        [input.taskId, moved.value],
      );
      return ok({ taskId: input.taskId, state: moved.value });
    });
  }
}
