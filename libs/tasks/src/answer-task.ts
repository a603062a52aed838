import { Inject, Injectable } from '@nestjs/common';
import { Instant, domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, NODE_CONFIG, UnitOfWork, type NodeConfig, type RequestContext, type Tx } from '@pnet/runtime';
import { secondPerson } from '@pnet/standards';
import { answerInWords } from './answer-in-words.rule.js';
import {
  TASKS_PORTS,
  type EvidenceRule,
  type TaskEvidence,
  type TaskToShow,
  type TasksPorts,
} from './evidence-rule.js';
import { moveTask, type TaskStatus } from './task-status.js';

/**
 * What was done about a task. `evidence` names it: `bankLine`, the line of a transfer; `entry`, an entry made by hand;
 * `submission`, a sealed version.
 */
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
  readonly subject: string | null;
  readonly state: TaskStatus;
  readonly ends_order: boolean;
  readonly outcome: 'executed' | 'refused' | null;
  readonly evidence: Record<string, string> | null;
  readonly answered_by: string | null;
}

/** What the first person said about a task; nobody has while it is open. */
interface GivenAnswer {
  readonly outcome: 'executed' | 'refused';
  readonly evidence: Record<string, string>;
  readonly answeredBy: string;
}

/**
 * Answers the tasks that orders gave to people; what the node can find of it is checked and noted. A task that ends its
 * order, or that moves money, takes a second person, whose word books what is not booked yet.
 */
@Injectable()
export class AnswerTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly node: Pick<NodeConfig, 'code'>,
    @Inject(TASKS_PORTS) private readonly ports: TasksPorts,
  ) {}

  /**
   * Errors: `CTRL-1001` no such task, `CTRL-1002` not in the state for it, and what the evidence rule of its kind
   * finds.
   */
  answer(input: TaskAnswer, context: RequestContext): Promise<Result<{ taskId: string; state: string }>> {
    return this.unitOfWork.run(context, { name: 'answer-task', input, subject: input.taskId }, async (tx) => {
      const task = await lockTask(tx, input.taskId);
      if (!task) return err(domainError('CTRL-1001', { task: input.taskId }));
      const secondPerson = task.ends_order || this.ruleOf(task).money;
      const moved = moveTask(task.state, secondPerson ? 'answer' : 'close', input.taskId);
      if (!moved.ok) return moved;
      // What the node itself says is nobody's to state.
      const { entries: _entries, rule: _rule, ...named } = input.evidence ?? {};
      const found = await this.show(tx, input.taskId, task, input.outcome, named);
      if (!found.ok) return found;
      await tx.execute(
        'update control.task set state = $2, outcome = $3, evidence = $4::jsonb, answered_by = $5, answered_at = $6 where task_id = $1',
        [
          input.taskId,
          moved.value,
          input.outcome,
          JSON.stringify({ ...named, ...found.value, note: input.note }),
          context.actor.userId,
          this.clock.now().toDate(),
        ],
      );
      return ok({ taskId: input.taskId, state: moved.value });
    });
  }

  /**
   * The second person's word: the evidence is looked for again, booked where that is still to be done, and the order is
   * answered, in one transaction. Errors: `CTRL-1001`, `CTRL-1002`, `DUTY-1001` the same person, those of the evidence
   * rule and of its booking, `EXCH-5005`, `EXCH-5008`.
   */
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
        const moved = moveTask(task.state, 'confirm', input.taskId);
        if (!moved.ok) return moved;
        const answer = answerOf(task);
        if (!answer) return err(domainError('CTRL-1002', { task: input.taskId, state: task.state }));
        const alone = secondPerson(context.actor.userId, { done: 'task', id: input.taskId, by: answer.answeredBy });
        if (alone) return err(alone);
        const found = await this.show(tx, input.taskId, task, answer.outcome, answer.evidence);
        if (!found.ok) return found;
        const booked = await this.book(tx, input.taskId, task, answer, context.actor.userId);
        if (!booked.ok) return booked;
        const evidence = { ...answer.evidence, ...booked.value };
        await tx.execute(
          'update control.task set state = $2, confirmed_by = $3, confirmed_at = $4, evidence = $5::jsonb where task_id = $1',
          [input.taskId, moved.value, context.actor.userId, this.clock.now().toDate(), JSON.stringify(evidence)],
        );
        if (!task.ends_order) return ok({ taskId: input.taskId, state: moved.value });
        const completed = await this.ports.orders.complete(
          tx,
          { issuer: task.issuer, number: task.order_number },
          { state: answer.outcome, evidence: { ...evidence, taskId: input.taskId } },
        );
        return completed.ok ? ok({ taskId: input.taskId, state: moved.value }) : completed;
      },
    );
    if (confirmed.ok) this.ports.orders.wake();
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
      : this.ruleOf(task).find(tx, toShow(taskId, task), named, this.node.code);
  }

  private book(
    tx: Tx,
    taskId: string,
    task: TaskRow,
    { outcome, evidence, answeredBy }: GivenAnswer,
    userId: string,
  ): Promise<Result<TaskEvidence>> {
    const act = { unit: this.node.code, answeredBy, userId, now: this.clock.now() };
    const book = outcome === 'executed' ? this.ruleOf(task).book : undefined;
    return book ? book(tx, toShow(taskId, task), evidence, act) : Promise.resolve(ok({}));
  }

  private ruleOf(task: TaskRow): EvidenceRule {
    return this.ports.rules[task.kind] ?? answerInWords;
  }
}

const answerOf = ({ outcome, evidence, answered_by: answeredBy }: TaskRow): GivenAnswer | undefined =>
  outcome === null || answeredBy === null ? undefined : { outcome, evidence: evidence ?? {}, answeredBy };

const toShow = (taskId: string, task: TaskRow): TaskToShow => ({
  taskId,
  kind: task.kind,
  issuer: task.issuer,
  orderNumber: task.order_number,
  subject: task.subject,
  payload: task.payload,
  recordedAt: Instant.ofEpochMs(task.recorded_at.getTime()),
});

const lockTask = (tx: Tx, taskId: string): Promise<TaskRow | undefined> =>
  tx.one<TaskRow>(
    'select kind, payload, recorded_at, issuer, order_number, subject, state, ends_order, outcome, evidence, answered_by from control.task where task_id = $1 for update',
    [taskId],
  );
