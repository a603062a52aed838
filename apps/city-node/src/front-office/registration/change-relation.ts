import { Inject, Injectable } from '@nestjs/common';
import { YearMonth, domainError, err, ok, type Clock, type DomainError, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext } from '@pnet/runtime';
import { askControls } from './ask-controls.js';
import { lockPerson } from './change-person-identity.js';
import { checkEvent, checkWorkingAge } from './life-events.js';
import { personStatuses } from './person-status.js';
import type { RelationEndInput, RelationOpenInput } from './registration-input.js';
import { endRelationsFrom, openRelationsFrom, relationConflicts, type RelationConflict } from './relations.js';
import { checkRetirementAge, reasonWithAge, retirementAges } from './retirement-age.js';

const compact = (month: string): number => YearMonth.of(month).number;

/** What stands in the way of a relation: a status, or another relation. */
const inTheWay = (conflict: RelationConflict, personId: string, month: string): DomainError =>
  conflict.status
    ? domainError('REGI-2005', { day: `${month}-01`, from: personStatuses[conflict.status].zh, to: '参保' })
    : domainError('REGI-2007', { personId, employerId: conflict.employerId ?? '', month });

/** Opens and ends a relation at the counter 参保关系建立、终止; the mass of them moves with declarations. */
@Injectable()
export class ChangeRelation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Errors: `REGI-2004` person, `REGI-1010` employer, `REGI-1011` month, `REGI-2007` another relation, `REGI-2005`
   * retired or dead, `REGI-1016` below sixteen, `REGI-1017` retirement age.
   */
  open(
    personId: string,
    input: RelationOpenInput,
    context: RequestContext,
  ): Promise<Result<{ personId: string; employerId: string }>> {
    const now = this.clock.now();
    return this.unitOfWork.run(context, { name: 'open-relation', input: { personId, ...input } }, async (tx) => {
      const person = await lockPerson(tx, personId);
      if (!person) return err(domainError('REGI-2004', { personId }));
      const barred = await askControls(tx, context, {
        act: 'open-relation',
        persons: [personId],
        employers: [input.employerId],
      });
      if (barred) return err(barred);
      const employer = await tx.one(
        `select 1 from registration.employer where employer_id = $1 and status = 'active'`,
        [input.employerId],
      );
      if (!employer) return err(domainError('REGI-1010', { employer: input.employerId }, { pointer: '/employerId' }));
      const latest = now.toPlainDate().yearMonth.plusMonths(1).toString();
      if (input.startMonth < '1992-01' || input.startMonth > latest)
        return err(domainError('REGI-1011', { month: input.startMonth, latest }, { pointer: '/startMonth' }));
      const begins = { ...input, birthDate: person.birth_date, sex: person.sex };
      const ages = await retirementAges(tx, [begins], now.toPlainDate());
      if (!ages.ok) return err(ages.error);
      const wrongAge =
        checkWorkingAge(person.birth_date, input.startMonth, '/startMonth') ??
        checkRetirementAge(begins, ages.value, '/retirementAgeReason');
      if (wrongAge) return err(wrongAge);
      const wanted = {
        params: [
          personId,
          input.employerId,
          input.scheme,
          compact(input.startMonth),
          input.category,
          reasonWithAge(input.reason, input.retirementAgeReason),
        ],
        select: `
        select $1::bigint as person_id, $2::bigint as employer_id, $3::text as scheme, $4::integer as start_month, $5::text as category, $6::text as reason`,
      };
      const [conflict] = await relationConflicts(tx, wanted);
      if (conflict) return err(inTheWay(conflict, personId, input.startMonth));
      await openRelationsFrom(tx, wanted, { at: now, actor: context.actor.userId });
      return ok({ personId, employerId: input.employerId });
    });
  }

  /**
   * Errors: `REGI-2004` person, `REGI-2006` no open relation, `REGI-2013` end before the month before the start,
   * `REGI-1018` end to come.
   */
  end(
    personId: string,
    input: RelationEndInput,
    context: RequestContext,
  ): Promise<Result<{ personId: string; employerId: string }>> {
    const now = this.clock.now();
    return this.unitOfWork.run(context, { name: 'end-relation', input: { personId, ...input } }, async (tx) => {
      const person = await lockPerson(tx, personId);
      if (!person) return err(domainError('REGI-2004', { personId }));
      const barred = await askControls(tx, context, {
        act: 'end-relation',
        persons: [personId],
        employers: [input.employerId],
      });
      if (barred) return err(barred);
      const open = await tx.one<{ start: string }>(
        `
        select to_char(start_month, 'FM0000-00') as start from registration.relation
        where person_id = $1 and employer_id = $2 and scheme = $3 and end_month is null`,
        [personId, input.employerId, input.scheme],
      );
      if (!open) return err(domainError('REGI-2006', { personId, employerId: input.employerId }));
      if (YearMonth.of(input.endMonth).compare(YearMonth.of(open.start).plusMonths(-1)) < 0)
        return err(domainError('REGI-2013', { start: open.start, month: input.endMonth }, { pointer: '/endMonth' }));
      const early = checkEvent(
        'relationEnd',
        input.endMonth,
        person.birth_date,
        now.toPlainDate().yearMonth.plusMonths(1).firstDay().toString(),
        '/endMonth',
      );
      if (early) return err(early);
      await endRelationsFrom(
        tx,
        {
          params: [personId, input.employerId, input.scheme, compact(input.endMonth), input.reason],
          select: `
        select $1::bigint as person_id, $2::bigint as employer_id, $3::text as scheme, $4::integer as end_month, $5::text as reason`,
        },
        { at: now, actor: context.actor.userId },
      );
      return ok({ personId, employerId: input.employerId });
    });
  }
}
