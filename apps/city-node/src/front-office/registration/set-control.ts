import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type DomainError, type Instant, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext, type Tx } from '@pnet/runtime';
import { controlFault, otherThanShown, secondPerson, type ControlEffect, type ControlledAct } from '@pnet/standards';
import { partyOf } from './ask-controls.js';
import { moveControl, type ControlStatus } from './control-status.js';
import { controlsOf, type FrontControl } from './controls.query.js';

/** A control that somebody wishes: on a person, on an employer, or on the act of everybody. */
export interface ControlInput {
  readonly effect: ControlEffect;
  readonly personId?: string | undefined;
  readonly employerId?: string | undefined;
  readonly acts: readonly ControlledAct[];
  readonly reason: string;
  readonly evidence?: string | undefined;
  readonly validFrom: string;
  readonly validTo: string;
  /** The finding that it comes of. */
  readonly findingId?: string | undefined;
}

/** What the second person decides on a control. */
export interface ControlDecision {
  readonly decision: 'approve' | 'refuse';
  readonly note: string;
  /** Of what was shown; an approval needs it. */
  readonly digest?: string | undefined;
}

/** A control after an act. */
export interface MovedControl {
  readonly controlId: string;
  readonly state: ControlStatus;
}

/** The columns of a control that acts decide by. */
export interface HeldControl {
  readonly state: ControlStatus;
  readonly effect: ControlEffect;
  readonly acts: string[];
  readonly origin: string;
  readonly order_number: string | null;
  readonly proposed_by: string;
  readonly lift_asked_by: string | null;
}

/** Sets a front-office control 前台控制: one person proposes, a second approves what was shown. */
@Injectable()
export class SetControl {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Errors: `CTLS-2003` party, act and effect, `CTLS-2004` party, `CTLS-2005` days. */
  propose(input: ControlInput, context: RequestContext): Promise<Result<MovedControl>> {
    const now = this.clock.now();
    const by = context.actor.userId;
    const party = { personId: input.personId ?? null, employerId: input.employerId ?? null };
    return this.unitOfWork.run<MovedControl>(
      context,
      { name: 'propose-control', input, subject: partyOf(party) },
      async (tx) => {
        const wrong = controlFault({ ...input, party: kindOf(input) }, now);
        if (wrong) return err(wrong);
        const agency = await agencyOf(tx, party);
        if (agency === undefined) return err(domainError('CTLS-2004', { party: partyOf(party) }));
        const origin = input.findingId === undefined ? 'hand' : 'finding';
        const controlId = await keepControl(tx, { ...input, ...party, agency, origin }, { state: 'proposed', by, now });
        return ok({ controlId, state: 'proposed' as const });
      },
    );
  }

  /**
   * Errors: `CTLS-2001` no such control in the actor's districts, `CTLS-2002` it does not wait, `DUTY-1001` who
   * proposed it, `DUTY-1002` not what was shown.
   */
  decide(controlId: string, input: ControlDecision, context: RequestContext): Promise<Result<MovedControl>> {
    const now = this.clock.now().toString();
    const by = context.actor.userId;
    return this.unitOfWork.run<MovedControl>(
      context,
      { name: `decide-control-${input.decision}`, input: { controlId, ...input }, subject: controlId },
      async (tx) => {
        const held = await holdControl(tx, controlId);
        if (!held) return err(domainError('CTLS-2001', { control: controlId }));
        const moved = moveControl(held.state, input.decision, controlId);
        if (!moved.ok) return moved;
        const alone = secondPerson(by, { done: 'control', id: controlId, by: held.proposed_by });
        if (alone) return err(alone);
        const other = input.decision === 'approve' ? await notAsShown(tx, controlId, input.digest) : undefined;
        if (other) return err(other);
        await tx.execute(
          'update registration.control set state = $2, decided_by = $3, decided_at = $4 where control_id = $1',
          [controlId, moved.value, by, now],
        );
        const event = input.decision === 'approve' ? 'approved' : 'refused';
        await tellControl(tx, controlId, { event, at: now, by, note: input.note });
        return ok({ controlId, state: moved.value });
      },
    );
  }
}

const kindOf = ({ personId, employerId }: ControlInput): 'person' | 'employer' | 'both' | 'everybody' => {
  if (personId !== undefined) return employerId === undefined ? 'person' : 'both';
  return employerId === undefined ? 'everybody' : 'employer';
};

/** The district of a party, null of everybody; undefined where the actor does not see the party. */
async function agencyOf(
  tx: Tx,
  { personId, employerId }: { readonly personId: string | null; readonly employerId: string | null },
): Promise<string | null | undefined> {
  if (personId === null && employerId === null) return null;
  const found = await tx.one<{ agency: string }>(
    `select agency_code as agency from registration.person where person_id = $1::bigint
     union all select agency_code from registration.employer where employer_id = $2::bigint`,
    [personId, employerId],
  );
  return found?.agency;
}

/** A control as it is written. */
export interface KeptControl extends Omit<ControlInput, 'personId' | 'employerId'> {
  readonly personId: string | null;
  readonly employerId: string | null;
  readonly agency: string | null;
  readonly origin: 'hand' | 'finding' | 'order';
  readonly order?: { readonly issuer: string; readonly number: string };
}

/** Writes a control with its first event; one of an order stands at once, since two people issued it. */
export async function keepControl(
  tx: Tx,
  control: KeptControl,
  { state, by, now }: { readonly state: 'proposed' | 'in-force'; readonly by: string; readonly now: Instant },
): Promise<string> {
  const at = now.toString();
  const made = await tx.one<{ id: string }>(
    `insert into registration.control (effect, person_id, employer_id, agency_code, acts, reason, evidence, valid_from, valid_to, origin, finding_id, order_issuer, order_number, state,
       proposed_by, proposed_at, decided_by, decided_at)
     values (:effect, :personId, :employerId, :agency, :acts, :reason, :evidence, :validFrom, :validTo, :origin, :findingId, :issuer, :number, :state,
       :by, :at, case when :state = 'in-force' then 'system' end, case when :state = 'in-force' then :at::timestamptz end) returning control_id::text as id`,
    {
      effect: control.effect,
      personId: control.personId,
      employerId: control.employerId,
      agency: control.agency,
      acts: [...new Set(control.acts)],
      reason: control.reason,
      evidence: control.evidence ?? null,
      validFrom: control.validFrom,
      validTo: control.validTo,
      origin: control.origin,
      findingId: control.findingId ?? null,
      issuer: control.order?.issuer ?? null,
      number: control.order?.number ?? null,
      state,
      by,
      at,
    },
  );
  const controlId = made?.id ?? '';
  const event = state === 'proposed' ? 'proposed' : 'approved';
  await tellControl(tx, controlId, { event, at, by, note: control.reason });
  return controlId;
}

/** Locks a control that the actor sees. */
export const holdControl = (tx: Tx, controlId: string): Promise<HeldControl | undefined> =>
  tx.one<HeldControl>(
    'select state, effect, acts, origin, order_number, proposed_by, lift_asked_by from registration.control where control_id = $1 for update',
    [controlId],
  );

/** Ends a control before its day; `by` ended it. */
export const endControl = (
  tx: Tx,
  controlId: string,
  { state, by, at }: { readonly state: ControlStatus; readonly by: string; readonly at: string },
): Promise<number> =>
  tx.execute(`update registration.control set state = $2, ended_by = $3, ended_at = $4 where control_id = $1`, [
    controlId,
    state,
    by,
    at,
  ]);

/** Why a second person's decision is not on what was shown. */
export async function notAsShown(tx: Tx, controlId: string, digest?: string): Promise<DomainError | undefined> {
  const shown = controlsOf({ controlId });
  const found = await tx.one<FrontControl>(shown.sql, shown.params);
  return otherThanShown(controlId, digest, found?.digest);
}

/** Writes what happened to a control, with the control as it is then; its district follows the party. */
export const tellControl = (
  tx: Tx,
  controlId: string,
  event: { readonly event: string; readonly at: string; readonly by: string; readonly note: string | null },
): Promise<number> =>
  tx.execute(
    `insert into registration.control_event (control_id, event_no, event, at, by, note, after)
     select c.control_id, 1 + (select count(*) from registration.control_event o where o.control_id = c.control_id), :event, :at, :by, :note, to_jsonb(c) - 'agency_code'
     from registration.control c where c.control_id = :controlId`,
    { controlId, ...event },
  );
