import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext, type Tx } from '@pnet/runtime';
import { otherThanShown, secondPerson } from '@pnet/standards';
import { moveFinding, type FindingStatus } from './finding-status.js';
import { findingsOf, type Finding } from './findings.query.js';
import { kept } from './record-findings.js';

/** What somebody found out about a finding. */
export interface FindingAnswer {
  readonly outcome: 'explained' | 'corrected' | 'handed-over';
  readonly reason: string;
  readonly evidence: string;
}

/** What the second person decides on an answer. */
export interface FindingDecision {
  readonly decision: 'confirm' | 'return';
  readonly note: string;
  /** Of what was shown; a confirmation needs it. */
  readonly digest?: string | undefined;
}

/** A finding after an act. */
export interface MovedFinding {
  readonly findingId: string;
  readonly state: FindingStatus;
}

interface Held {
  readonly state: FindingStatus;
  readonly two_persons: boolean;
  readonly answered_by: string | null;
}

/**
 * Closes a finding with a reason and its evidence 疑点核查办结. Where money moves the first person answers and a second one
 * confirms what was shown, or returns it.
 */
@Injectable()
export class AnswerFinding {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Errors: `FIND-1001` no such finding in the actor's districts, `FIND-1002` it is not open. */
  answer(findingId: string, input: FindingAnswer, context: RequestContext): Promise<Result<MovedFinding>> {
    const now = this.clock.now().toString();
    const by = context.actor.userId;
    return this.unitOfWork.run<MovedFinding>(
      context,
      { name: 'answer-finding', input: { findingId, ...input }, subject: findingId },
      async (tx) => {
        const held = await hold(tx, findingId);
        if (!held) return err(domainError('FIND-1001', { finding: findingId }));
        const moved = moveFinding(held.state, held.two_persons ? 'answer' : 'close', findingId);
        if (!moved.ok) return moved;
        const closes = moved.value === 'closed';
        await tx.execute(
          `update findings.finding set state = :state, outcome = :outcome, reason = :reason, evidence = :evidence, answered_by = :by, answered_at = :now,
            closed_by = case when :closes::boolean then :by end, closed_at = case when :closes::boolean then :now::timestamptz end where finding_id = :findingId`,
          {
            findingId,
            state: moved.value,
            outcome: input.outcome,
            reason: input.reason,
            evidence: input.evidence,
            by,
            now,
            closes,
          },
        );
        await tell(tx, findingId, { event: closes ? 'closed' : 'answered', at: now, by, note: input.reason });
        return ok({ findingId, state: moved.value });
      },
    );
  }

  /**
   * Errors: `FIND-1001`, `FIND-1002` nobody answered it, `DUTY-1001` who answered it, `DUTY-1002` not what was shown.
   */
  decide(findingId: string, input: FindingDecision, context: RequestContext): Promise<Result<MovedFinding>> {
    const now = this.clock.now().toString();
    const by = context.actor.userId;
    return this.unitOfWork.run<MovedFinding>(
      context,
      { name: `decide-finding-${input.decision}`, input: { findingId, ...input }, subject: findingId },
      async (tx) => {
        const held = await hold(tx, findingId);
        if (!held) return err(domainError('FIND-1001', { finding: findingId }));
        const moved = moveFinding(held.state, input.decision, findingId);
        if (!moved.ok) return moved;
        const alone = secondPerson(by, { done: 'finding', id: findingId, by: held.answered_by });
        if (alone) return err(alone);
        if (input.decision === 'confirm') {
          const shown = findingsOf({ findingId });
          const found = await tx.one<Finding>(shown.sql, shown.params);
          const other = otherThanShown(findingId, input.digest, found?.digest);
          if (other) return err(other);
          await tx.execute(
            `update findings.finding set state = $2, closed_by = $3, closed_at = $4 where finding_id = $1`,
            [findingId, moved.value, by, now],
          );
        } else
          await tx.execute(
            `update findings.finding set state = $2, outcome = null, reason = null, evidence = null, answered_by = null, answered_at = null where finding_id = $1`,
            [findingId, moved.value],
          );
        const event = input.decision === 'confirm' ? 'closed' : 'returned';
        await tell(tx, findingId, { event, at: now, by, note: input.note });
        return ok({ findingId, state: moved.value });
      },
    );
  }
}

const hold = (tx: Tx, findingId: string): Promise<Held | undefined> =>
  tx.one<Held>('select state, two_persons, answered_by from findings.finding where finding_id = $1 for update', [
    findingId,
  ]);

const tell = (
  tx: Tx,
  findingId: string,
  event: { readonly event: string; readonly at: string; readonly by: string; readonly note: string },
): Promise<number> =>
  tx.execute(
    `insert into findings.finding_event (finding_id, event_no, event, at, by, note, after)
     select x.finding_id, 1 + (select max(o.event_no) from findings.finding_event o where o.finding_id = x.finding_id), :event, :at, :by, :note, ${kept('x')}
     from findings.finding x where x.finding_id = :findingId`,
    { findingId, ...event },
  );
