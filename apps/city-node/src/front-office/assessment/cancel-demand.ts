import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type DomainError, type Instant, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext, type Tx } from '@pnet/runtime';
import { otherThanShown, secondPerson } from '@pnet/standards';
import { askControls } from '../registration/index.js';
import { voidDeclaration } from '../declaration/index.js';
import { moveCancellation, type CancellationMove, type CancellationStatus } from './cancellation-status.js';
import { openCancellations, type OpenCancellation } from './cancellations.query.js';
import { cancelledDemand, type DemandStatus } from './demand-status.js';

/**
 * Which demand is to be cancelled, and why. With `declarationVoid` its declaration was wrong and is void too; without,
 * the next assessment makes the demand again from it.
 */
export interface DemandCancellationInput {
  readonly demandId: string;
  readonly reason: string;
  readonly declarationVoid: boolean;
}

/** What the second person decides. */
export interface DemandCancellationDecision {
  readonly demandId: string;
  readonly decision: CancellationMove;
  readonly note: string;
  /** Of what was shown; a confirmation needs it. */
  readonly digest?: string | undefined;
}

/** A cancellation that waits, or how it was decided; `lines` is how many persons' months it left free. */
export interface DemandCancellation {
  readonly cancellationId: string;
  readonly demandId: string;
  readonly state: CancellationStatus;
  readonly lines: number;
}

interface DemandFacts {
  demand_number: string;
  employer_id: string;
  kind: string;
  scheme: string;
  status: DemandStatus;
  collected: string;
  made_no: number;
  declaration_id: string | null;
}

interface Asked {
  id: string;
  state: CancellationStatus;
  requested_by: string;
  declaration_void: boolean;
}

/** How often a demand can be made: its number counts them in one digit. */
const MOST_MADE = 10;

/**
 * Cancels a demand 核定作废: one person asks, a second confirms. It stays for the record with its lines, which leave their
 * months free, so that a new demand can be made. Only where nothing is collected, or all of it was taken back;
 * differences that stand on its months go first.
 */
@Injectable()
export class CancelDemand {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Errors: `ASMT-1001` unknown, `ASMT-1101` money is collected, `ASMT-1102` cancelled already, `ASMT-1103` requested
   * already, `ASMT-1106` differences stand on it, `ASMT-1107` made too often, `ASMT-1110` late fees stand on it,
   * `ASMT-1108` the declaration has another demand, or there is none.
   */
  request(input: DemandCancellationInput, context: RequestContext): Promise<Result<DemandCancellation>> {
    const now = this.clock.now();
    return this.unitOfWork.run<DemandCancellation>(
      context,
      { name: 'request-demand-cancellation', input, subject: input.demandId },
      async (tx) => {
        const demand = await lockDemand(tx, input.demandId);
        const refused = await refusal(tx, input, demand);
        if (refused) return err(refused);
        const barred = await askControls(tx, context, { act: 'cancel-demand', employers: [demand?.employer_id ?? ''] });
        if (barred) return err(barred);
        const made = await tx.one<{ id: string }>(
          `
          insert into assessment.demand_cancellation (demand_id, reason, declaration_void, requested_by, requested_at) values ($1, $2, $3, $4, $5)
          on conflict (demand_id) where state in ('requested', 'confirmed') do nothing returning cancellation_id as id`,
          [input.demandId, input.reason, input.declarationVoid, context.actor.userId, now.toString()],
        );
        return made
          ? ok({ cancellationId: made.id, demandId: input.demandId, state: 'requested' as const, lines: 0 })
          : err(domainError('ASMT-1103', { demand: demand?.demand_number ?? '' }));
      },
    );
  }

  /**
   * Errors: as `request`, and `ASMT-1104` nobody asked, `DUTY-1001` the person who asked, `DUTY-1002` not what was
   * shown, `DECL-2005` the declaration is not approved.
   */
  decide(input: DemandCancellationDecision, context: RequestContext): Promise<Result<DemandCancellation>> {
    const now = this.clock.now();
    return this.unitOfWork.run<DemandCancellation>(
      context,
      { name: `decide-demand-cancellation-${input.decision}`, input, subject: input.demandId },
      async (tx) => {
        const demand = await lockDemand(tx, input.demandId);
        const asked = await tx.one<Asked>(
          'select cancellation_id as id, state, requested_by, declaration_void from assessment.demand_cancellation where demand_id = $1 order by cancellation_id desc limit 1 for update',
          [input.demandId],
        );
        const moved = moveCancellation(asked?.state, input.decision, demand?.demand_number ?? input.demandId);
        if (!moved.ok) return moved;
        if (!demand || !asked) return err(domainError('ASMT-1001', { demand: input.demandId }));
        const alone = secondPerson(context.actor.userId, {
          done: 'demand-cancellation',
          id: demand.demand_number,
          by: asked.requested_by,
        });
        if (alone) return err(alone);
        const lines =
          input.decision === 'confirm' ? await this.confirm(tx, input, { demand, asked }, context, now) : ok(0);
        if (!lines.ok) return lines;
        await tx.execute(
          'update assessment.demand_cancellation set state = $5, decided_by = $2, decided_at = $3, note = $4 where cancellation_id = $1',
          [asked.id, context.actor.userId, now.toString(), input.note, moved.value],
        );
        return ok({ cancellationId: asked.id, demandId: input.demandId, state: moved.value, lines: lines.value });
      },
    );
  }

  /** Cancels what was shown, and its declaration where that was asked. */
  private async confirm(
    tx: Tx,
    { demandId, digest }: DemandCancellationDecision,
    { demand, asked }: { readonly demand: DemandFacts; readonly asked: Asked },
    context: RequestContext,
    now: Instant,
  ): Promise<Result<number>> {
    const shown = openCancellations(demandId);
    const found = await tx.one<OpenCancellation>(shown.sql, shown.params);
    const other = otherThanShown(demand.demand_number, digest, found?.digest);
    const barred = await askControls(tx, context, {
      act: 'cancel-demand',
      employers: [demand.employer_id],
      blocksOnly: true,
    });
    const refused =
      other ?? barred ?? (await refusal(tx, { demandId, declarationVoid: asked.declaration_void }, demand));
    if (refused) return err(refused);
    const lines = await cancel(tx, demandId, demand);
    if (!lines.ok || !asked.declaration_void) return lines;
    const voided = await voidDeclaration(tx, demand.declaration_id ?? '', {
      at: now,
      actor: context.actor.userId,
    });
    return voided.ok ? lines : voided;
  }
}

/**
 * The demand within the actor's districts. An assessment and a cancellation follow each other; a posting that has
 * planned money for it fails on the constraint of the demand and is planned anew.
 */
async function lockDemand(tx: Tx, demandId: string): Promise<DemandFacts | undefined> {
  const scheme = await tx.one<{ scheme: string }>('select scheme from assessment.demand where demand_id = $1', [
    demandId,
  ]);
  if (!scheme) return undefined;
  await tx.execute(`select pg_advisory_xact_lock(hashtextextended($1, 52))`, [`assessment:${scheme.scheme}`]);
  return tx.one<DemandFacts>(
    `select demand_number, employer_id, kind, scheme, status, collected_amount as collected, made_no, declaration_id from assessment.demand where demand_id = $1 for update`,
    [demandId],
  );
}

async function refusal(
  tx: Tx,
  input: { readonly demandId: string; readonly declarationVoid: boolean },
  demand: DemandFacts | undefined,
): Promise<DomainError | undefined> {
  if (!demand) return domainError('ASMT-1001', { demand: input.demandId });
  const number = demand.demand_number;
  const moved = cancelledDemand(demand.status, { number, collected: demand.collected });
  if (!moved.ok) return moved.error;
  if (demand.made_no >= MOST_MADE) return domainError('ASMT-1107', { demand: number, times: MOST_MADE });
  const later = await tx.one<{ number: string }>(LATER_DIFFERENCE, [input.demandId]);
  if (later) return domainError('ASMT-1106', { demand: number, later: later.number });
  const fee = await tx.one<{ number: string }>(LATE_FEE, [input.demandId]);
  if (fee) return domainError('ASMT-1110', { demand: number, later: fee.number });
  if (!input.declarationVoid) return undefined;
  const other = await tx.one<{ number: string }>(
    `select demand_number as number from assessment.demand where declaration_id = $1 and demand_id <> $2 and status <> 'cancelled' limit 1`,
    [demand.declaration_id, input.demandId],
  );
  return demand.declaration_id === null || other
    ? domainError('ASMT-1108', { demand: number, other: other?.number ?? '-' })
    : undefined;
}

/** A difference of a later period that stands on months of demand $1, of this or a difference before it. */
const LATER_DIFFERENCE = `
  select d.demand_number as number from assessment.demand_line l
  join assessment.demand_line o on (o.person_id, o.scheme, o.contribution_month) = (l.person_id, l.scheme, l.contribution_month)
    and o.difference_period > l.difference_period and o.cancelled_no = 0
  join assessment.demand d on d.demand_id = o.demand_id where l.demand_id = $1 order by d.demand_number limit 1`;

/** A late-fee demand that stands and charges days of demand $1. */
const LATE_FEE = `
  select d.demand_number as number from assessment.demand_charge c join assessment.demand d on d.demand_id = c.demand_id
  where c.for_demand_id = $1 and not c.cancelled order by d.demand_number limit 1`;

async function cancel(tx: Tx, demandId: string, demand: DemandFacts): Promise<Result<number>> {
  const { demand_number: number, collected } = demand;
  const moved = cancelledDemand(demand.status, { number, collected });
  if (!moved.ok) return moved;
  await tx.execute('update assessment.demand set status = $2 where demand_id = $1', [demandId, moved.value]);
  const lines = await tx.execute(
    `
    update assessment.demand_line l set cancelled_no = 1 + (select max(o.cancelled_no) from assessment.demand_line o
      where (o.person_id, o.scheme, o.contribution_month, o.difference_period) = (l.person_id, l.scheme, l.contribution_month, l.difference_period))
    where l.demand_id = $1`,
    [demandId],
  );
  // Days that a cancelled late fee charged can be charged anew.
  await tx.execute(
    'update assessment.demand_charge set cancelled = true where demand_id = $1 and for_demand_id is not null',
    [demandId],
  );
  // The months of a cancelled difference are compared anew by the next assessment.
  if (demand.kind === 'difference' || demand.kind === 'refund')
    await tx.execute(
      `
      update assessment.month_version set settled_version = null
      where scheme = $2 and contribution_month in (select contribution_month from assessment.demand_line where demand_id = $1)`,
      [demandId, demand.scheme],
    );
  return ok(lines);
}
