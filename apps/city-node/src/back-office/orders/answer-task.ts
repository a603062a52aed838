import { Inject, Injectable } from '@nestjs/common';
import { Exchange } from '@pnet/exchange';
import { domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext, type Tx } from '@pnet/runtime';

/** What was done about a task: `evidence` holds entry number, dataset version or the reason. */
export interface TaskAnswer { readonly taskId: string; readonly outcome: 'executed' | 'refused'; readonly note: string; readonly evidence?: Readonly<Record<string, string>> }

interface TaskRow { readonly issuer: string; readonly order_number: string; readonly state: string; readonly ends_order: boolean; readonly outcome: 'executed' | 'refused'; readonly evidence: Record<string, string>; readonly answered_by: string }

/** Answers the tasks that orders gave to people; a task that ends its order takes a second person. */
@Injectable()
export class AnswerTask {
  constructor(private readonly unitOfWork: UnitOfWork, @Inject(Exchange) private readonly exchange: Pick<Exchange, 'orders' | 'wake'>, @Inject(CLOCK) private readonly clock: Clock) {}

  /** Errors: `CTRL-1001` no such task, `CTRL-1002` not in the state for it. */
  answer(input: TaskAnswer, context: RequestContext): Promise<Result<{ taskId: string; state: string }>> {
    return this.unitOfWork.run(context, { name: 'answer-task', input, subject: input.taskId }, async (tx) => {
      const task = await lockTask(tx, input.taskId);
      if (!task) return err(domainError('CTRL-1001', { task: input.taskId }));
      if (task.state !== 'open') return err(domainError('CTRL-1002', { task: input.taskId, state: task.state }));
      const state = task.ends_order ? 'answered' : 'closed';
      await tx.execute('update control.task set state = $2, outcome = $3, evidence = $4::jsonb, answered_by = $5, answered_at = $6 where task_id = $1',
        [input.taskId, state, input.outcome, JSON.stringify({ note: input.note, ...input.evidence }), context.actor.userId, this.clock.now().toDate()]);
      return ok({ taskId: input.taskId, state });
    });
  }

  /** The second person's word; the order is answered in the same transaction. Errors: `CTRL-1001`, `CTRL-1002`, `CTRL-1003` the same person, `EXCH-5005`, `EXCH-5008`. */
  async confirm(input: { taskId: string }, context: RequestContext): Promise<Result<{ taskId: string; state: string }>> {
    const confirmed = await this.unitOfWork.run(context, { name: 'confirm-task', input, subject: input.taskId }, async (tx) => {
      const task = await lockTask(tx, input.taskId);
      if (!task) return err(domainError('CTRL-1001', { task: input.taskId }));
      if (task.state !== 'answered') return err(domainError('CTRL-1002', { task: input.taskId, state: task.state }));
      if (task.answered_by === context.actor.userId) return err(domainError('CTRL-1003', { task: input.taskId }));
      await tx.execute(`update control.task set state = 'closed', confirmed_by = $2, confirmed_at = $3 where task_id = $1`, [input.taskId, context.actor.userId, this.clock.now().toDate()]);
      const completed = await this.exchange.orders.complete(tx, { issuer: task.issuer, number: task.order_number }, { state: task.outcome, evidence: { ...task.evidence, taskId: input.taskId } });
      return completed.ok ? ok({ taskId: input.taskId, state: 'closed' }) : completed;
    });
    if (confirmed.ok) this.exchange.wake();
    return confirmed;
  }
}

const lockTask = (tx: Tx, taskId: string): Promise<TaskRow | undefined> =>
  tx.one<TaskRow>('select issuer, order_number, state, ends_order, outcome, evidence, answered_by from control.task where task_id = $1 for update', [taskId]);
