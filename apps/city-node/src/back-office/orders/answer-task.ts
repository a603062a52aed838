import { Inject, Injectable } from '@nestjs/common';
import { Exchange } from '@pnet/exchange';
import { domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, NODE_CONFIG, UnitOfWork, type NodeConfig, type RequestContext, type Tx } from '@pnet/runtime';
import { evidenceRule, type TaskEvidence } from './task-evidence.js';

/** What was done about a task. `evidence` names it: `entry`, the journal entry of a transfer; `submission`, a sealed version. */
export interface TaskAnswer {
  readonly taskId: string;
  readonly outcome: 'executed' | 'refused';
  readonly note: string;
  readonly evidence?: Readonly<Record<string, string>>;
}

interface TaskRow {
  readonly kind: string;
  readonly payload: Record<string, unknown>;
  readonly recorded_at: Date;
  readonly issuer: string;
  readonly order_number: string;
  readonly state: string;
  readonly ends_order: boolean;
  /** Null until it is answered. */
  readonly outcome: 'executed' | 'refused' | null;
  readonly evidence: Record<string, string>;
  readonly answered_by: string | null;
}

/** Answers the tasks that orders gave to people; what the node can find of it is checked and noted. A task that ends its order, or that moves money, takes a second person. */
@Injectable()
export class AnswerTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(Exchange) private readonly exchange: Pick<Exchange, 'orders' | 'wake'>,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly node: Pick<NodeConfig, 'code'>,
  ) {}

  /** Errors: `CTRL-1001` no such task, `CTRL-1002` not in the state for it, `CTRL-1004` … `CTRL-1006` what was done cannot be found. */
  answer(input: TaskAnswer, context: RequestContext): Promise<Result<{ taskId: string; state: string }>> {
    return this.unitOfWork.run(context, { name: 'answer-task', input, subject: input.taskId }, async (tx) => {
      const task = await lockTask(tx, input.taskId);
      if (!task) return err(domainError('CTRL-1001', { task: input.taskId }));
      if (task.state !== 'open') return err(domainError('CTRL-1002', { task: input.taskId, state: task.state }));
      const found = await this.show(tx, input.taskId, task, input.outcome, input.evidence ?? {});
      if (!found.ok) return found;
      const state = task.ends_order || evidenceRule(task.kind).money ? 'answered' : 'closed';
      await tx.execute(
        'update control.task set state = $2, outcome = $3, evidence = $4::jsonb, answered_by = $5, answered_at = $6 where task_id = $1',
        [
          input.taskId,
          state,
          input.outcome,
          JSON.stringify({ note: input.note, ...input.evidence, ...found.value }),
          context.actor.userId,
          this.clock.now().toDate(),
        ],
      );
      return ok({ taskId: input.taskId, state });
    });
  }

  /** The second person's word; the evidence is looked for again, and the order is answered in the same transaction. Errors: `CTRL-1001`, `CTRL-1002`, `CTRL-1003` the same person, `CTRL-1004` … `CTRL-1006`, `EXCH-5005`, `EXCH-5008`. */
  async confirm(
    input: { taskId: string },
    context: RequestContext,
  ): Promise<Result<{ taskId: string; state: string }>> {
    const confirmed = await this.unitOfWork.run(
      context,
      { name: 'confirm-task', input, subject: input.taskId },
      async (tx) => {
        const task = await lockTask(tx, input.taskId);
        if (!task) return err(domainError('CTRL-1001', { task: input.taskId }));
        if (task.state !== 'answered' || task.outcome === null)
          return err(domainError('CTRL-1002', { task: input.taskId, state: task.state }));
        if (task.answered_by === context.actor.userId) return err(domainError('CTRL-1003', { task: input.taskId }));
        const found = await this.show(tx, input.taskId, task, task.outcome, task.evidence);
        if (!found.ok) return found;
        await tx.execute(
          `update control.task set state = 'closed', confirmed_by = $2, confirmed_at = $3 where task_id = $1`,
          [input.taskId, context.actor.userId, this.clock.now().toDate()],
        );
        if (!task.ends_order) return ok({ taskId: input.taskId, state: 'closed' });
        const completed = await this.exchange.orders.complete(
          tx,
          { issuer: task.issuer, number: task.order_number },
          { state: task.outcome, evidence: { ...task.evidence, taskId: input.taskId } },
        );
        return completed.ok ? ok({ taskId: input.taskId, state: 'closed' }) : completed;
      },
    );
    if (confirmed.ok) this.exchange.wake();
    return confirmed;
  }

  /** A refusal needs its reason and no more. */
  private show(
    tx: Tx,
    taskId: string,
    task: TaskRow,
    outcome: 'executed' | 'refused',
    named: TaskEvidence,
  ): Promise<Result<TaskEvidence>> {
    return outcome === 'refused'
      ? Promise.resolve(ok({}))
      : evidenceRule(task.kind).find(
          tx,
          { taskId, kind: task.kind, payload: task.payload, recordedAt: task.recorded_at },
          named,
          this.node.code,
        );
  }
}

const lockTask = (tx: Tx, taskId: string): Promise<TaskRow | undefined> =>
  tx.one<TaskRow>(
    'select kind, payload, recorded_at, issuer, order_number, state, ends_order, outcome, evidence, answered_by from control.task where task_id = $1 for update',
    [taskId],
  );
