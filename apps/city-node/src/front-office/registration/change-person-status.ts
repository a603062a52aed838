import { Inject, Injectable } from '@nestjs/common';
import { YearMonth, PlainDate, domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext, type Tx } from '@pnet/runtime';
import { askControls } from './ask-controls.js';
import { lockPerson } from './change-person-identity.js';
import { checkEvent, statusLatest } from './life-events.js';
import { mayFollow, personStatuses, type PersonStatus } from './person-status.js';
import type { StatusInput } from './registration-input.js';
import { endRelationsFrom, endingOf } from './relations.js';
import { recordStatusesFrom, statusAsOf, type Recording } from './status-line.js';

/**
 * Writes a line of a person's status 参保状态变更, today's or a correction of an earlier day: what was believed before stays
 * readable by `statusAsOf`. A status that ends contributions ends the open relation with the month of its day. Errors:
 * `REGI-2004` person, `REGI-2005` the status cannot stand between its neighbours, `REGI-1018` before birth or to come.
 */
@Injectable()
export class ChangePersonStatus {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(
    personId: string,
    input: StatusInput,
    context: RequestContext,
  ): Promise<Result<{ personId: string; status: PersonStatus }>> {
    const now = this.clock.now();
    return this.unitOfWork.run(context, { name: 'change-person-status', input: { personId, ...input } }, async (tx) => {
      const person = await lockPerson(tx, personId);
      if (!person) return err(domainError('REGI-2004', { personId }));
      const barred = await askControls(
        tx,
        context,
        { act: 'change-status', persons: [personId] },
        ...(personStatuses[input.status].endsRelation ? await endingOf(tx, personId, input.scheme) : []),
      );
      if (barred) return err(barred);
      const today = now.toPlainDate();
      const outside =
        input.status === 'dead'
          ? checkEvent('death', input.effectiveOn, person.birth_date, today.toString(), '/effectiveOn')
          : checkEvent('status', input.effectiveOn, person.birth_date, statusLatest(today), '/effectiveOn');
      if (outside) return err(outside);
      const before = await statusAsOf(tx, personId, input.scheme, PlainDate.of(input.effectiveOn).plusDays(-1), now);
      const after = await nextStatus(tx, personId, input);
      if (!fits(before?.status, input.status, after)) {
        return err(
          domainError('REGI-2005', {
            day: input.effectiveOn,
            from: nameOf(before?.status ?? after),
            to: nameOf(input.status),
          }),
        );
      }
      const by = { at: now, actor: context.actor.userId };
      if (personStatuses[input.status].endsRelation) {
        await endOpenRelation(tx, personId, input, by);
      }
      await recordStatusesFrom(
        tx,
        {
          params: [personId, input.scheme, input.status, input.effectiveOn, input.reason],
          select:
            'select $1::bigint as person_id, $2::text as scheme, $3::text as status, $4::date as effective_on, $5::text as reason',
        },
        by,
      );
      if (input.status === 'dead') await recordDeath(tx, personId, input, by);
      return ok({ personId, status: input.status });
    });
  }
}

/** Whether a status can stand between its neighbours. */
const fits = (before: PersonStatus | undefined, status: PersonStatus, after: PersonStatus | undefined): boolean =>
  mayFollow(before, status) && (after === undefined || mayFollow(status, after));

/** Ends the open relation with the month of the day. */
async function endOpenRelation(tx: Tx, personId: string, input: StatusInput, by: Recording): Promise<void> {
  await endRelationsFrom(
    tx,
    {
      params: [personId, input.scheme, YearMonth.of(input.effectiveOn.slice(0, 7)).number, input.reason],
      select: `
   select person_id, employer_id, scheme, greatest($3::integer, case when start_month % 100 = 1 then start_month - 89 else start_month - 1 end) as end_month, $4::text as reason
   from registration.relation where person_id = $1 and scheme = $2 and end_month is null`,
    },
    by,
    { writeStatus: false },
  );
}

/** The death as a fact of the person. */
async function recordDeath(tx: Tx, personId: string, input: StatusInput, by: Recording): Promise<void> {
  await tx.execute(
    `
          insert into registration.person_fact (person_id, kind, effective_from, evidence, reason, recorded_at, recorded_by)
          values ($1, 'death', $2, '参保状态变更', $3, $4, $5) on conflict do nothing`,
    [personId, input.effectiveOn, input.reason, by.at.toString(), by.actor],
  );
}

const nameOf = (status: PersonStatus | undefined): string => (status ? personStatuses[status].zh : '未参保');

async function nextStatus(tx: Tx, personId: string, input: StatusInput): Promise<PersonStatus | undefined> {
  const row = await tx.one<{ status: PersonStatus }>(
    `
    select status from registration.status_line where person_id = $1 and scheme = $2 and effective_on > $3 and superseded_at is null
    order by effective_on limit 1`,
    [personId, input.scheme, input.effectiveOn],
  );
  return row?.status;
}
