import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type DomainError, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext, type Tx } from '@pnet/runtime';
import { otherThanShown, secondPerson, type ControlledAct } from '@pnet/standards';
import { decideRelease, type ReleaseStatus } from './control-status.js';
import { releasesOf, type ControlRelease } from './controls.query.js';
import { holdControl, type HeldControl } from './set-control.js';

/** The answer to a control: the document that it asks for, or why an act is to be done. */
export interface ReleaseInput {
  readonly act: ControlledAct;
  readonly reason: string;
  readonly document?: string | undefined;
}

/** What the second person decides on it. */
export interface ReleaseDecision {
  readonly decision: 'grant' | 'refuse';
  readonly note: string;
  /** Of what was shown; granting needs it. */
  readonly digest?: string | undefined;
}

/** A release after an act. */
export interface MovedRelease {
  readonly releaseId: string;
  readonly state: ReleaseStatus;
}

/**
 * Answers a control that asks for a document or a second person 放行: one person asks, with the document where one is
 * asked for, a second has looked at it. Nothing releases what is forbidden.
 */
@Injectable()
export class ReleaseAct {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Errors: `CTLS-2001` no such control, `CTLS-2002` it does not stand, `CTLS-2007` it asks for nothing, or not of
   * this act, `CTLS-2011` it asks for a document and none is named.
   */
  ask(controlId: string, input: ReleaseInput, context: RequestContext): Promise<Result<MovedRelease>> {
    const at = this.clock.now().toString();
    return this.unitOfWork.run<MovedRelease>(
      context,
      { name: 'ask-release', input: { controlId, ...input }, subject: controlId },
      async (tx) => {
        const held = await holdControl(tx, controlId);
        if (!held) return err(domainError('CTLS-2001', { control: controlId }));
        const gone = fallen(held, controlId);
        if (gone) return err(gone);
        const asks = held.effect === 'second-review' || held.effect === 'document';
        if (!asks || !held.acts.includes(input.act))
          return err(domainError('CTLS-2007', { control: controlId, act: input.act }));
        if (held.effect === 'document' && input.document === undefined)
          return err(domainError('CTLS-2011', { control: controlId }, { pointer: '/document' }));
        const made = await tx.one<{ id: string }>(
          `insert into registration.control_release (control_id, act, document, reason, asked_by, asked_at) values ($1, $2, $3, $4, $5, $6) returning release_id::text as id`,
          [controlId, input.act, input.document ?? null, input.reason, context.actor.userId, at],
        );
        return ok({ releaseId: made?.id ?? '', state: 'asked' as const });
      },
    );
  }

  /**
   * Errors: `CTLS-2008` no such release waits, `DUTY-1001` who asked, `DUTY-1002` not what was shown; of granting also
   * `CTLS-2002` its control stands no more.
   */
  decide(releaseId: string, input: ReleaseDecision, context: RequestContext): Promise<Result<MovedRelease>> {
    const at = this.clock.now().toString();
    const by = context.actor.userId;
    return this.unitOfWork.run<MovedRelease>(
      context,
      { name: `decide-release-${input.decision}`, input: { releaseId, ...input }, subject: releaseId },
      async (tx) => {
        await tx.execute('select from registration.control_release where release_id = $1 for update', [releaseId]);
        const select = releasesOf({ releaseId });
        const shown = await tx.one<ControlRelease>(select.sql, select.params);
        const moved = decideRelease(shown?.state as ReleaseStatus | undefined, input.decision, releaseId);
        if (!moved.ok) return moved;
        const alone = secondPerson(by, { done: 'control-release', id: releaseId, by: shown?.askedBy ?? null });
        if (alone) return err(alone);
        const refused = input.decision === 'grant' ? await ungranted(tx, releaseId, input, shown) : undefined;
        if (refused) return err(refused);
        await tx.execute(
          'update registration.control_release set state = $2, decided_by = $3, decided_at = $4, note = $5 where release_id = $1',
          [releaseId, moved.value, by, at, input.note],
        );
        return ok({ releaseId, state: moved.value });
      },
    );
  }
}

/** Why a control that does not stand has nothing to release. */
const fallen = ({ state }: HeldControl, control: string): DomainError | undefined =>
  state === 'in-force' || state === 'lifting' ? undefined : domainError('CTLS-2002', { control, state });

/** Why a release is not granted: it is not what was shown, or its control is gone. */
async function ungranted(
  tx: Tx,
  releaseId: string,
  { digest }: ReleaseDecision,
  shown: ControlRelease | undefined,
): Promise<DomainError | undefined> {
  const controlId = shown?.controlId ?? '';
  const held = await holdControl(tx, controlId);
  return otherThanShown(releaseId, digest, shown?.digest) ?? (held && fallen(held, controlId));
}
