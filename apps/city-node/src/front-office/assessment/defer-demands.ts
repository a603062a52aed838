import { Inject, Injectable } from '@nestjs/common';
import {
  PlainDate,
  YearMonth,
  domainError,
  err,
  ok,
  type Clock,
  type DomainError,
  type Instant,
  type Result,
} from '@pnet/kernel';
import { CLOCK, NODE_CONFIG, UnitOfWork, type NodeConfig, type RequestContext, type Tx } from '@pnet/runtime';
import { otherThanShown, secondPerson } from '@pnet/standards';
import { READ_PARAMETERS, choiceInForce, type ReadParameters } from './contribution-terms.js';
import { moveDeferral, type DeferralMove, type DeferralStatus } from './deferral-status.js';
import { deferralsOf, type DeferralView } from './deferrals.query.js';

/** Whose demands of which posting periods (`YYYY-MM`) are deferred to which day, why, and by which document. */
export interface DeferralInput {
  readonly scheme: string;
  readonly employerId: string;
  readonly fromPeriod: string;
  readonly throughPeriod: string;
  readonly deferredTo: string;
  readonly reason: string;
  readonly document: string;
}

/** What the second person decides. */
export interface DeferralDecision {
  readonly deferralId: string;
  readonly decision: Exclude<DeferralMove, 'end'>;
  readonly note: string;
  /** Of what was shown; an approval needs it. */
  readonly digest?: string | undefined;
}

/** The deferral after an act. */
export interface DeferralOutcome {
  readonly deferralId: string;
  readonly state: DeferralStatus;
}

interface DeferralFacts {
  employer_id: string;
  scheme: string;
  from_period: number;
  through_period: number;
  deferred_to: string;
  state: DeferralStatus;
  requested_by: string;
}

const FACTS = `
  select employer_id, scheme, from_period, through_period, deferred_to::text as deferred_to, state, requested_by from assessment.demand_deferral where deferral_id = $1 for update`;

/**
 * Defers the payment of an employer's demands 缓缴: one person asks with reason and document, a second approves what was
 * shown. Up to and with its last day no late fee is owed; it lapses by its day or is ended earlier, and fees run from
 * the day after. One that has lapsed ends when its months are deferred anew.
 */
@Injectable()
export class DeferDemands {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly node: Pick<NodeConfig, 'code' | 'regionCode'>,
    @Inject(READ_PARAMETERS) private readonly readParameters: ReadParameters,
  ) {}

  /**
   * Errors: `REGI-2001` employer, `ASMT-1202` months or day, `ASMT-1203` another deferral of the months, `ASMT-1110`
   * late fees were charged on them, `POLI-3001`.
   */
  request(input: DeferralInput, context: RequestContext): Promise<Result<DeferralOutcome>> {
    const now = this.clock.now();
    return this.unitOfWork.run<DeferralOutcome>(
      context,
      { name: 'request-deferral', input, subject: input.employerId },
      async (tx) => {
        const employer = await tx.one<{ agency: string }>(
          'select agency_code as agency from registration.employer where employer_id = $1 for key share',
          [input.employerId],
        );
        if (!employer) return err(domainError('REGI-2001', { employerId: input.employerId }));
        const refused =
          (await this.limits(tx, input)) ?? (await chargedAlready(tx, scopeOf(input))) ?? (await other(tx, input, now));
        if (refused) return err(refused);
        await tx.execute(END_LAPSED, {
          ...scopeOf(input),
          today: now.toPlainDate().toString(),
          by: context.actor.userId,
          at: now.toString(),
        });
        const made = await tx.one<{ id: string }>(
          `
          insert into assessment.demand_deferral (employer_id, scheme, agency_code, from_period, through_period, deferred_to, reason, document, requested_by, requested_at)
          values (:employerId, :scheme, :agency, :fromPeriod, :throughPeriod, :deferredTo, :reason, :document, :requestedBy, :requestedAt) returning deferral_id::text as id`,
          {
            ...scopeOf(input),
            agency: employer.agency,
            deferredTo: input.deferredTo,
            reason: input.reason,
            document: input.document,
            requestedBy: context.actor.userId,
            requestedAt: now.toString(),
          },
        );
        return ok({ deferralId: made?.id ?? '', state: 'requested' as const });
      },
    );
  }

  /**
   * Errors: `ASMT-1201` unknown, `ASMT-1204` decided, `DUTY-1001` the person who asked, `DUTY-1002` not what was shown,
   * `ASMT-1110` late fees were charged meanwhile.
   */
  decide(input: DeferralDecision, context: RequestContext): Promise<Result<DeferralOutcome>> {
    const now = this.clock.now();
    return this.unitOfWork.run<DeferralOutcome>(
      context,
      { name: `decide-deferral-${input.decision}`, input, subject: input.deferralId },
      async (tx) => {
        const facts = await tx.one<DeferralFacts>(FACTS, [input.deferralId]);
        if (!facts) return err(domainError('ASMT-1201', { deferral: input.deferralId }));
        const moved = moveDeferral(facts.state, input.decision, input.deferralId);
        if (!moved.ok) return moved;
        const alone = secondPerson(context.actor.userId, {
          done: 'deferral',
          id: input.deferralId,
          by: facts.requested_by,
        });
        if (alone) return err(alone);
        const refused =
          input.decision === 'approve' ? await notAsShown(tx, input, facts, now.toPlainDate().toString()) : undefined;
        if (refused) return err(refused);
        await tx.execute(
          'update assessment.demand_deferral set state = $2, decided_by = $3, decided_at = $4, note = $5 where deferral_id = $1',
          [input.deferralId, moved.value, context.actor.userId, now.toString(), input.note],
        );
        return ok({ deferralId: input.deferralId, state: moved.value });
      },
    );
  }

  /**
   * Ends an approved deferral today, before its day. Errors: `ASMT-1201`, `ASMT-1204` not approved, or over by itself.
   */
  end(
    input: { readonly deferralId: string; readonly reason: string },
    context: RequestContext,
  ): Promise<Result<DeferralOutcome>> {
    const now = this.clock.now();
    const today = now.toPlainDate().toString();
    return this.unitOfWork.run<DeferralOutcome>(
      context,
      { name: 'end-deferral', input, subject: input.deferralId },
      async (tx) => {
        const facts = await tx.one<DeferralFacts>(FACTS, [input.deferralId]);
        if (!facts) return err(domainError('ASMT-1201', { deferral: input.deferralId }));
        const moved = moveDeferral(facts.state, 'end', input.deferralId);
        if (!moved.ok) return moved;
        if (facts.deferred_to <= today)
          return err(domainError('ASMT-1204', { deferral: input.deferralId, state: `已于 ${facts.deferred_to} 到期` }));
        await tx.execute(
          'update assessment.demand_deferral set state = $2, ended_on = $3, ended_by = $4, ended_at = $5, end_reason = $6 where deferral_id = $1',
          [input.deferralId, moved.value, today, context.actor.userId, now.toString(), input.reason],
        );
        return ok({ deferralId: input.deferralId, state: moved.value });
      },
    );
  }

  /** At most so many periods, to a day after today and not later than so many months after the last of them. */
  private async limits(tx: Tx, input: DeferralInput): Promise<DomainError | undefined> {
    const now = this.clock.now();
    const [from, through] = [YearMonth.of(input.fromPeriod), YearMonth.of(input.throughPeriod)];
    const source = await this.readParameters(tx, { region: this.node.regionCode, scheme: input.scheme }, now);
    const limit = choiceInForce(source, 'collection.deferral-months', this.node.regionCode, from);
    if (!limit.ok) return limit.error;
    const most = Number(limit.value);
    const months = from.monthsUntil(through) + 1;
    const today = now.toPlainDate();
    const latest = through.plusMonths(most).lastDay();
    const day = PlainDate.of(input.deferredTo);
    if (months >= 1 && months <= most && day.compare(today) > 0 && day.compare(latest) <= 0) return undefined;
    return domainError(
      'ASMT-1202',
      {
        fromPeriod: input.fromPeriod,
        throughPeriod: input.throughPeriod,
        months,
        most,
        deferredTo: input.deferredTo,
        today: today.toString(),
        latest: latest.toString(),
      },
      { pointer: months >= 1 && months <= most ? '/deferredTo' : '/throughPeriod' },
    );
  }
}

/** Which demands it is about. */
interface DeferralScope {
  readonly employerId: string;
  readonly scheme: string;
  readonly fromPeriod: number;
  readonly throughPeriod: number;
}

const scopeOf = (input: DeferralInput): DeferralScope => ({
  employerId: input.employerId,
  scheme: input.scheme,
  fromPeriod: YearMonth.of(input.fromPeriod).number,
  throughPeriod: YearMonth.of(input.throughPeriod).number,
});

/** What is approved is what was shown, and no fee stands on its days. */
async function notAsShown(
  tx: Tx,
  { deferralId, digest }: DeferralDecision,
  facts: DeferralFacts,
  asOf: string,
): Promise<DomainError | undefined> {
  const shown = deferralsOf({ asOf }, deferralId);
  const found = await tx.one<DeferralView>(shown.sql, shown.params);
  return (
    otherThanShown(deferralId, digest, found?.digest) ??
    (await chargedAlready(tx, {
      employerId: facts.employer_id,
      scheme: facts.scheme,
      fromPeriod: facts.from_period,
      throughPeriod: facts.through_period,
    }))
  );
}

async function chargedAlready(tx: Tx, scope: DeferralScope): Promise<DomainError | undefined> {
  const fee = await tx.one<{ number: string; later: string }>(
    `
    select p.demand_number as number, d.demand_number as later from assessment.demand p
    join assessment.demand_charge c on c.for_demand_id = p.demand_id and not c.cancelled join assessment.demand d on d.demand_id = c.demand_id
    where p.employer_id = $1 and p.scheme = $2 and p.posting_period between $3 and $4 order by 1, 2 limit 1`,
    [scope.employerId, scope.scheme, scope.fromPeriod, scope.throughPeriod],
  );
  return fee ? domainError('ASMT-1110', { demand: fee.number, later: fee.later }) : undefined;
}

/** Those of the same months whose last day is over stand in nobody's way. */
const END_LAPSED = `
  update assessment.demand_deferral set state = 'ended', ended_on = deferred_to, ended_by = :by, ended_at = :at, end_reason = '到期'
  where employer_id = :employerId and scheme = :scheme and state = 'approved' and deferred_to < :today::date and from_period <= :throughPeriod and through_period >= :fromPeriod`;

async function other(tx: Tx, input: DeferralInput, now: Instant): Promise<DomainError | undefined> {
  const { employerId, scheme, fromPeriod, throughPeriod } = scopeOf(input);
  const found = await tx.one(
    `select 1 from assessment.demand_deferral where employer_id = $1 and scheme = $2 and (state = 'requested' or state = 'approved' and deferred_to >= $5::date)
      and from_period <= $4 and through_period >= $3`,
    [employerId, scheme, fromPeriod, throughPeriod, now.toPlainDate().toString()],
  );
  return found
    ? domainError('ASMT-1203', {
        employer: employerId,
        fromPeriod: input.fromPeriod,
        throughPeriod: input.throughPeriod,
      })
    : undefined;
}
