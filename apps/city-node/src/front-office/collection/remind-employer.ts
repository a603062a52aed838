import { Inject, Injectable } from '@nestjs/common';
import { PlainDate, domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, NODE_CONFIG, UnitOfWork, type NodeConfig, type RequestContext, type Tx } from '@pnet/runtime';
import { READ_PARAMETERS, choiceInForce, type ReadParameters } from '../assessment/index.js';
import { OVERDUE_OF_EMPLOYER } from './reminders.query.js';

/** How a reminder is served: 直接、留置、邮寄、电子、公告. */
export const waysOfService = ['direct', 'left', 'post', 'electronic', 'announcement'] as const;

/** When and how a reminder reached the employer; `paperNumber` where a 催缴通知书 was printed. */
export interface ServiceInput {
  readonly reminderId: string;
  readonly servedOn: string;
  readonly servedHow: (typeof waysOfService)[number];
  readonly servedTo: string;
  readonly paperNumber?: string | undefined;
}

/** The reminder after an act. */
export interface ReminderOutcome {
  readonly reminderId: string;
  readonly step: number;
  readonly nextStepOn: string;
}

/**
 * Issues a reminder 催缴 of all that an employer owes after its day, and records how it was served. The next step is due
 * so many days after.
 */
@Injectable()
export class RemindEmployer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly node: Pick<NodeConfig, 'code' | 'regionCode'>,
    @Inject(READ_PARAMETERS) private readonly readParameters: ReadParameters,
  ) {}

  /** Errors: `REGI-2001` employer, `COLL-2021` nothing is overdue, `COLL-2022` reminded today, `POLI-3001`. */
  issue(
    input: { readonly scheme: string; readonly employerId: string },
    context: RequestContext,
  ): Promise<Result<ReminderOutcome>> {
    const now = this.clock.now();
    const today = now.toPlainDate().toString();
    return this.unitOfWork.run<ReminderOutcome>(
      context,
      { name: 'issue-reminder', input, subject: input.employerId },
      async (tx) => {
        const employer = await tx.one<{ name: string }>(
          'select name from registration.employer where employer_id = $1 for key share',
          [input.employerId],
        );
        if (!employer) return err(domainError('REGI-2001', { employerId: input.employerId }));
        const nextStepOn = await this.nextStep(tx, input.scheme, today);
        if (!nextStepOn.ok) return nextStepOn;
        const made = await tx.one<{ reminderId: string; step: number }>(ISSUE, [
          input.employerId,
          input.scheme,
          today,
          context.actor.userId,
          now.toString(),
          nextStepOn.value,
        ]);
        if (made) return ok({ ...made, nextStepOn: nextStepOn.value });
        const known = await tx.one(
          'select 1 from collection.reminder where employer_id = $1 and scheme = $2 and issued_on = $3',
          [input.employerId, input.scheme, today],
        );
        return err(domainError(known ? 'COLL-2022' : 'COLL-2021', { employer: employer.name, day: today }));
      },
    );
  }

  /** Errors: `COLL-2023` unknown, `COLL-2024` served already, or on a day before its issue or after today. */
  serve(input: ServiceInput, context: RequestContext): Promise<Result<ReminderOutcome>> {
    const now = this.clock.now();
    const today = now.toPlainDate().toString();
    return this.unitOfWork.run<ReminderOutcome>(
      context,
      { name: 'serve-reminder', input, subject: input.reminderId },
      async (tx) => {
        const reminder = await tx.one<{ scheme: string; step: number; issuedOn: string; servedOn: string | null }>(
          'select scheme, step, issued_on::text as "issuedOn", served_on::text as "servedOn" from collection.reminder where reminder_id = $1 for update',
          [input.reminderId],
        );
        if (!reminder) return err(domainError('COLL-2023', { reminder: input.reminderId }));
        const { scheme, step, issuedOn, servedOn } = reminder;
        if (servedOn !== null || input.servedOn < issuedOn || input.servedOn > today)
          return err(
            domainError(
              'COLL-2024',
              { reminder: input.reminderId, issuedOn, servedOn: servedOn ?? '-', day: input.servedOn, today },
              servedOn === null ? { pointer: '/servedOn' } : {},
            ),
          );
        const nextStepOn = await this.nextStep(tx, scheme, input.servedOn);
        if (!nextStepOn.ok) return nextStepOn;
        await tx.execute(
          `
          update collection.reminder set served_on = :servedOn, served_how = :servedHow, served_to = :servedTo, paper_number = :paperNumber, served_by = :servedBy, served_at = :servedAt,
            next_step_on = :nextStepOn where reminder_id = :reminderId`,
          {
            reminderId: input.reminderId,
            servedOn: input.servedOn,
            servedHow: input.servedHow,
            servedTo: input.servedTo,
            paperNumber: input.paperNumber ?? null,
            servedBy: context.actor.userId,
            servedAt: now.toString(),
            nextStepOn: nextStepOn.value,
          },
        );
        return ok({ reminderId: input.reminderId, step, nextStepOn: nextStepOn.value });
      },
    );
  }

  /** So many days after `day`, by the parameter. */
  private async nextStep(tx: Tx, scheme: string, day: string): Promise<Result<string>> {
    const source = await this.readParameters(tx, { region: this.node.regionCode, scheme }, this.clock.now());
    const from = PlainDate.of(day);
    const days = choiceInForce(source, 'collection.reminder-days', this.node.regionCode, from.yearMonth);
    return days.ok ? ok(from.plusDays(Number(days.value)).toString()) : days;
  }
}

/** The employer's overdue demands become a reminder: $4 user, $5 instant, $6 day of the next step; none, no row. */
const ISSUE = `
  with overdue as materialized (${OVERDUE_OF_EMPLOYER}),
  last as (
    select r.reminder_id, r.step from collection.reminder r where r.employer_id = $1 and r.scheme = $2 order by r.reminder_id desc limit 1),
  made as (
    insert into collection.reminder (employer_id, scheme, agency_code, step, demands, owed, oldest_free_until, issued_on, issued_by, issued_at, next_step_on)
    select $1, $2, e.agency_code, case when exists (select from last l join collection.reminder_demand n using (reminder_id) join overdue o using (demand_id)) then (select step from last) + 1 else 1 end,
      o.demands, o.owed, o.free_until, $3, $4, $5::timestamptz, $6
    from (select count(*)::integer as demands, sum(owed) as owed, min(free_until) as free_until from overdue) o join registration.employer e on e.employer_id = $1
    where o.demands > 0
    on conflict (employer_id, scheme, issued_on) do nothing
    returning reminder_id, step),
  named as (insert into collection.reminder_demand (reminder_id, demand_id, owed) select m.reminder_id, o.demand_id, o.owed from made m cross join overdue o returning 1)
  select m.reminder_id::text as "reminderId", m.step from made m where (select count(*) from named) > 0`;
