import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext } from '@pnet/runtime';
import { secondPerson } from '@pnet/standards';
import { moveControl } from './control-status.js';
import { endControl, holdControl, notAsShown, tellControl, type MovedControl } from './set-control.js';

/** Why a control is to be lifted. */
export interface LiftingInput {
  readonly reason: string;
  readonly evidence?: string | undefined;
}

/** What the second person decides on a lifting. */
export interface LiftingDecision {
  readonly decision: 'lift' | 'keep';
  readonly note: string;
  /** Of what was shown; lifting needs it. */
  readonly digest?: string | undefined;
}

/** Lifts a control before it ends 解除前台控制: one person asks, a second decides. What an order set, an order lifts. */
@Injectable()
export class LiftControl {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Errors: `CTLS-2001` no such control, `CTLS-2002` it is not in force, `CTLS-2006` an order set it. */
  ask(controlId: string, input: LiftingInput, context: RequestContext): Promise<Result<MovedControl>> {
    const at = this.clock.now().toString();
    const by = context.actor.userId;
    return this.unitOfWork.run<MovedControl>(
      context,
      { name: 'ask-to-lift-control', input: { controlId, ...input }, subject: controlId },
      async (tx) => {
        const held = await holdControl(tx, controlId);
        if (!held) return err(domainError('CTLS-2001', { control: controlId }));
        if (held.order_number !== null)
          return err(domainError('CTLS-2006', { control: controlId, order: held.order_number }));
        const moved = moveControl(held.state, 'ask-lift', controlId);
        if (!moved.ok) return moved;
        await tx.execute(
          `update registration.control set state = $2, lift_reason = $3, lift_evidence = $4, lift_asked_by = $5, lift_asked_at = $6 where control_id = $1`,
          [controlId, moved.value, input.reason, input.evidence ?? null, by, at],
        );
        await tellControl(tx, controlId, { event: 'lift-asked', at, by, note: input.reason });
        return ok({ controlId, state: moved.value });
      },
    );
  }

  /**
   * Errors: `CTLS-2001`, `CTLS-2002` nobody asked, `DUTY-1001` who asked, `DUTY-1002` not what was shown.
   */
  decide(controlId: string, input: LiftingDecision, context: RequestContext): Promise<Result<MovedControl>> {
    const at = this.clock.now().toString();
    const by = context.actor.userId;
    return this.unitOfWork.run<MovedControl>(
      context,
      { name: `decide-lifting-${input.decision}`, input: { controlId, ...input }, subject: controlId },
      async (tx) => {
        const held = await holdControl(tx, controlId);
        if (!held) return err(domainError('CTLS-2001', { control: controlId }));
        if (held.lift_asked_by === null)
          return err(domainError('CTLS-2002', { control: controlId, state: held.state }));
        const moved = moveControl(held.state, input.decision, controlId);
        if (!moved.ok) return moved;
        const alone = secondPerson(by, { done: 'control-lifting', id: controlId, by: held.lift_asked_by });
        if (alone) return err(alone);
        const lifts = input.decision === 'lift';
        const other = lifts ? await notAsShown(tx, controlId, input.digest) : undefined;
        if (other) return err(other);
        if (lifts) await endControl(tx, controlId, { state: moved.value, by, at });
        else
          await tx.execute(
            `update registration.control set state = $2, lift_reason = null, lift_evidence = null, lift_asked_by = null, lift_asked_at = null where control_id = $1`,
            [controlId, moved.value],
          );
        await tellControl(tx, controlId, { event: lifts ? 'lifted' : 'lift-refused', at, by, note: input.note });
        return ok({ controlId, state: moved.value });
      },
    );
  }
}
