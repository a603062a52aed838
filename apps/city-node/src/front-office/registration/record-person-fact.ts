import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type DomainError, type Instant, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext, type Tx } from '@pnet/runtime';
import { otherThanShown, secondPerson } from '@pnet/standards';
import { askControls } from './ask-controls.js';
import { lockPerson } from './change-person-identity.js';
import { EVIDENCE_STATUS, FACT_DIGEST, moveEvidence, type EvidenceStatus } from './evidence-status.js';
import { checkEvent, type lifeEvents } from './life-events.js';
import type { PersonFactInput, PersonFactReviewInput } from './registration-input.js';

/** A fact of a person as it was recorded. */
export interface RecordedFact {
  readonly personId: string;
  readonly kind: PersonFactInput['kind'];
  readonly effectiveFrom: string;
  readonly reviewed: boolean;
}

const eventOf = {
  'work-start': 'work',
  'death': 'death',
  'post-kind': 'change',
  'special-trade': 'change',
} as const satisfies Record<PersonFactInput['kind'], keyof typeof lifeEvents>;

/**
 * Records a dated fact of a person with its evidence: post kind 岗位性质, special trade 特殊工种, start of work 参加工作, death 死亡.
 * With `corrects`, the fact that began on that day is superseded; what was believed before stays readable. A second
 * person reviews it.
 */
@Injectable()
export class RecordPersonFact {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Errors: `REGI-2004` person, `REGI-1018` before birth or to come, `REGI-1101` it ends before it begins, `REGI-1102`
   * another fact of the kind holds in these days, `REGI-1103` nothing to correct.
   */
  execute(personId: string, input: PersonFactInput, context: RequestContext): Promise<Result<RecordedFact>> {
    const now = this.clock.now();
    return this.unitOfWork.run<RecordedFact>(
      context,
      { name: 'record-person-fact', input: { personId, ...input }, subject: personId },
      async (tx) => {
        const person = await lockPerson(tx, personId);
        if (!person) return err(domainError('REGI-2004', { personId }));
        const barred = await askControls(tx, context, { act: 'record-fact', persons: [personId] });
        if (barred) return err(barred);
        const wrong = checkDays(input, person.birth_date, now);
        if (wrong) return err(wrong);
        if (input.corrects !== undefined && !(await supersede(tx, personId, input, now, context)))
          return err(domainError('REGI-1103', { personId, kind: input.kind, day: input.corrects }));
        const other = await overlapping(tx, personId, input);
        if (other) return err(domainError('REGI-1102', { personId, kind: input.kind, day: other }));
        await tx.execute(
          `
          insert into registration.person_fact (person_id, kind, effective_from, effective_to, value, evidence, reason, recorded_at, recorded_by)
          values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [
            personId,
            input.kind,
            input.effectiveFrom,
            input.effectiveTo ?? null,
            'value' in input ? input.value : null,
            input.evidence,
            input.reason,
            now.toString(),
            context.actor.userId,
          ],
        );
        return ok({ personId, kind: input.kind, effectiveFrom: input.effectiveFrom, reviewed: false });
      },
    );
  }

  /**
   * A second person has seen the evidence. Errors: `REGI-2004`, `REGI-1103` no such fact that waits, `DUTY-1001` the
   * person who recorded it, `DUTY-1002` not what was shown.
   */
  review(personId: string, input: PersonFactReviewInput, context: RequestContext): Promise<Result<RecordedFact>> {
    const now = this.clock.now();
    return this.unitOfWork.run<RecordedFact>(
      context,
      { name: 'review-person-fact', input: { personId, ...input }, subject: personId },
      async (tx) => {
        if (!(await lockPerson(tx, personId))) return err(domainError('REGI-2004', { personId }));
        const fact = await tx.one<{ by: string; status: EvidenceStatus; digest: string }>(
          `select recorded_by as by, ${EVIDENCE_STATUS} as status, ${FACT_DIGEST} as digest from registration.person_fact where person_id = $1 and kind = $2 and effective_from = $3 order by superseded_at desc nulls first limit 1 for update`,
          [personId, input.kind, input.effectiveFrom],
        );
        const refusal = domainError('REGI-1103', { personId, kind: input.kind, day: input.effectiveFrom });
        const moved = moveEvidence(fact?.status, 'review', refusal);
        if (!moved.ok) return moved;
        if (!fact) return err(refusal);
        const id = `${personId} ${input.kind} ${input.effectiveFrom}`;
        const alone = secondPerson(context.actor.userId, {
          done: 'person-fact',
          id,
          by: fact.by,
        });
        if (alone) return err(alone);
        const other = otherThanShown(id, input.digest, fact.digest);
        if (other) return err(other);
        await tx.execute(
          `update registration.person_fact set reviewed_at = $4, reviewed_by = $5 where person_id = $1 and kind = $2 and effective_from = $3 and superseded_at is null`,
          [personId, input.kind, input.effectiveFrom, now.toString(), context.actor.userId],
        );
        return ok({ personId, kind: input.kind, effectiveFrom: input.effectiveFrom, reviewed: true });
      },
    );
  }
}

function checkDays(input: PersonFactInput, birthDate: string, now: Instant): DomainError | undefined {
  const today = now.toPlainDate().toString();
  if (input.effectiveTo !== undefined && input.effectiveTo < input.effectiveFrom)
    return domainError('REGI-1101', { from: input.effectiveFrom, to: input.effectiveTo }, { pointer: '/effectiveTo' });
  return checkEvent(eventOf[input.kind], input.effectiveFrom, birthDate, today, '/effectiveFrom');
}

async function supersede(
  tx: Tx,
  personId: string,
  input: PersonFactInput,
  now: Instant,
  context: RequestContext,
): Promise<boolean> {
  const done = await tx.execute(
    `update registration.person_fact set superseded_at = $4, superseded_by = $5 where person_id = $1 and kind = $2 and effective_from = $3 and superseded_at is null`,
    [personId, input.kind, input.corrects, now.toString(), context.actor.userId],
  );
  return done > 0;
}

/**
 * The day on which another fact of the kind begins that holds in these days; a person starts work and dies once.
 * Special trades may stand beside each other.
 */
async function overlapping(tx: Tx, personId: string, input: PersonFactInput): Promise<string | undefined> {
  const other = await tx.one<{ day: string }>(
    `
    select effective_from::text as day from registration.person_fact where person_id = $1 and kind = $2 and superseded_at is null
      and (kind in ('work-start', 'death') or effective_from = $3::date
        or (kind = 'post-kind' and daterange(effective_from, effective_to, '[]') && daterange($3::date, $4::date, '[]')))
    order by effective_from limit 1`,
    [personId, input.kind, input.effectiveFrom, input.effectiveTo ?? null],
  );
  return other?.day;
}
