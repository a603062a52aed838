import { Inject, Injectable } from '@nestjs/common';
import {
  YearMonth,
  domainError,
  err,
  ok,
  type Clock,
  type DomainError,
  type PlainDate,
  type Result,
} from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext } from '@pnet/runtime';
import { askControls } from './ask-controls.js';
import { lockPerson } from './change-person-identity.js';
import { checkEvent } from './life-events.js';
import { mayFollow } from './person-status.js';
import type { RetirementInput } from './registration-input.js';
import { endRelationsFrom, endingOf } from './relations.js';
import { insertRetireesFrom, isPension } from './retirees.js';
import { statusAsOf } from './status-line.js';

/**
 * Registers the retirement of a person 离退休登记 with month and monthly pension, for statistics: the open relation ends
 * with the month of retirement, the status is 退休 from the next. Errors: `REGI-2004` person, `REGI-1012` pension,
 * `REGI-1011` month, `REGI-2012` retired already, `REGI-2005` status, `REGI-1018` before birth.
 */
@Injectable()
export class RegisterRetiree {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(personId: string, input: RetirementInput, context: RequestContext): Promise<Result<{ personId: string }>> {
    const now = this.clock.now();
    return this.unitOfWork.run(context, { name: 'register-retiree', input: { personId, ...input } }, async (tx) => {
      const person = await lockPerson(tx, personId);
      if (!person) return err(domainError('REGI-2004', { personId }));
      const barred = await askControls(
        tx,
        context,
        { act: 'register-retiree', persons: [personId] },
        ...(await endingOf(tx, personId, input.scheme)),
      );
      if (barred) return err(barred);
      const wrong = checkInput(input, person.birth_date, now.toPlainDate());
      if (wrong) return err(wrong);
      const known = await tx.one('select 1 from registration.retiree where person_id = $1 and scheme = $2', [
        personId,
        input.scheme,
      ]);
      if (known) return err(domainError('REGI-2012', { personId }));
      const line = await statusAsOf(tx, personId, input.scheme, now.toPlainDate().plusDays(62), now);
      if (!mayFollow(line?.status, 'retired'))
        return err(domainError('REGI-2005', { day: line?.effectiveOn ?? '', from: line?.status ?? '', to: 'retired' }));
      const by = { at: now, actor: context.actor.userId };
      const retirementMonth = YearMonth.of(input.retirementMonth).number;
      await endRelationsFrom(
        tx,
        {
          params: [personId, input.scheme, retirementMonth],
          select: `
        select person_id, employer_id, scheme, greatest($3::integer, case when start_month % 100 = 1 then start_month - 89 else start_month - 1 end) as end_month, '退休' as reason
        from registration.relation where person_id = $1 and scheme = $2 and end_month is null`,
        },
        by,
        { writeStatus: false },
      );
      await insertRetireesFrom(
        tx,
        [
          {
            person_id: personId,
            scheme: input.scheme,
            retirement_month: retirementMonth,
            monthly_pension: input.monthlyPension,
          },
        ],
        by,
      );
      return ok({ personId });
    });
  }
}

function checkInput(
  { retirementMonth, monthlyPension }: RetirementInput,
  birthDate: string,
  today: PlainDate,
): DomainError | undefined {
  const latest = today.yearMonth.toString();
  if (retirementMonth > latest || retirementMonth < '1951-01')
    return domainError('REGI-1011', { month: retirementMonth, latest }, { pointer: '/retirementMonth' });
  if (!isPension(monthlyPension))
    return domainError('REGI-1012', { value: monthlyPension }, { pointer: '/monthlyPension' });
  return checkEvent('retirement', retirementMonth, birthDate, latest, '/retirementMonth');
}
