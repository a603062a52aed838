import { Inject, Injectable } from '@nestjs/common';
import { YearMonth, domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, NODE_CONFIG, UnitOfWork, type RequestContext } from '@pnet/runtime';
import type { ClosingUnit } from './whole-unit.js';

/** Leaves an employer's relations out of a month's assessment, with a reason that stays on record. */
@Injectable()
export class ExcludeEmployer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly unit: ClosingUnit,
  ) {}

  /** Errors: `CLOS-1004` no such employer in the actor's districts. Excluding again keeps the first reason. */
  execute(
    input: { period: string; employerId: string; scheme: string; reason: string },
    context: RequestContext,
  ): Promise<Result<{ employerId: string }>> {
    return this.unitOfWork.run(context, { name: 'exclude-employer', input, subject: input.employerId }, async (tx) => {
      const employer = await tx.one('select from registration.employer where employer_id = $1', [input.employerId]);
      if (!employer) return err(domainError('CLOS-1004', { employer: input.employerId }));
      await tx.execute(
        `
        insert into closing.employer_exclusion (reporting_unit, period, employer_id, scheme, reason, excluded_by, excluded_at) values ($1, $2, $3, $4, $5, $6, $7)
        on conflict do nothing`,
        [
          this.unit.code,
          YearMonth.of(input.period).number,
          input.employerId,
          input.scheme,
          input.reason,
          context.actor.userId,
          this.clock.now().toDate(),
        ],
      );
      return ok({ employerId: input.employerId });
    });
  }
}
