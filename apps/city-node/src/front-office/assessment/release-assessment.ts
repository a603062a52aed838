import { Inject, Injectable } from '@nestjs/common';
import { YearMonth, domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, ListOf, UnitOfWork, selectOf, type RequestContext, type Select } from '@pnet/runtime';
import { secondPerson } from '@pnet/standards';
import { holdStatus, mayRelease } from './hold-status.js';

/** Figures at which an assessment stopped, whole: what it would demand and take back, beside the last month; yuan. */
export interface AssessmentHold {
  readonly holdId: string;
  readonly scheme: string;
  readonly postingPeriod: string;
  readonly kind: 'month' | 'difference';
  readonly persons: number;
  readonly more: string;
  readonly less: string;
  readonly lastPeriod: string;
  readonly lastAmount: string;
  readonly digest: string;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly releasedBy: string | null;
}

const HOLDS = `
  select hold_id::text as "holdId", scheme, to_char(posting_period, 'FM0000-00') as "postingPeriod", kind, (figures->>'persons')::integer as persons, figures->>'more' as more, figures->>'less' as less,
    to_char((figures->>'lastPeriod')::integer, 'FM0000-00') as "lastPeriod", figures->>'lastAmount' as "lastAmount", digest, requested_by as "requestedBy", requested_at::text as "requestedAt", released_by as "releasedBy"
  from assessment.hold`;

/** The list of holds. */
export const holdList = new ListOf<AssessmentHold>({
  name: 'assessment-holds',
  columns: [
    'holdId',
    'scheme',
    'postingPeriod',
    'kind',
    'persons',
    'more',
    'less',
    'lastPeriod',
    'lastAmount',
    'requestedBy',
    'requestedAt',
    'releasedBy',
  ],
  key: ['holdId'],
  sort: { holdId: 's."holdId"::bigint', postingPeriod: true },
  order: '-holdId',
});

/** Holds of a scheme; those that wait, or all. */
export const holdsOf = (filter: {
  readonly scheme: string;
  readonly postingPeriod?: string | undefined;
  readonly open?: boolean;
}): Select<AssessmentHold> =>
  selectOf<AssessmentHold>(
    `${HOLDS} where scheme = :scheme and (:postingPeriod::integer is null or posting_period = :postingPeriod) and (not :open::boolean or released_by is null)`,
    {
      scheme: filter.scheme,
      postingPeriod: filter.postingPeriod ? YearMonth.of(filter.postingPeriod).number : null,
      open: filter.open ?? false,
    },
  );

/**
 * Lets an assessment go on whose result departs from the last month 核定复核: a second person who has seen the figures. The
 * assessment is then run again.
 */
@Injectable()
export class ReleaseAssessment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * `digest` is that of the figures shown. Errors: `ASMT-1002` no such hold, `DUTY-1001` the person who ran the
   * assessment, `ASMT-2005` other figures.
   */
  execute(
    input: { readonly holdId: string; readonly digest: string },
    context: RequestContext,
  ): Promise<Result<AssessmentHold>> {
    const now = this.clock.now();
    return this.unitOfWork.run<AssessmentHold>(
      context,
      { name: 'release-assessment', input, subject: input.holdId },
      async (tx) => {
        const hold = await tx.one<AssessmentHold>(`${HOLDS} where hold_id = $1 for update`, [input.holdId]);
        if (!hold) return err(domainError('ASMT-1002', { hold: input.holdId }));
        const alone = secondPerson(context.actor.userId, {
          done: 'assessment',
          id: input.holdId,
          by: hold.requestedBy,
        });
        if (alone) return err(alone);
        if (hold.digest !== input.digest)
          return err(domainError('ASMT-2005', { hold: input.holdId, digest: input.digest }));
        if (!mayRelease(holdStatus(hold.releasedBy))) return ok(hold);
        await tx.execute('update assessment.hold set released_by = $2, released_at = $3 where hold_id = $1', [
          input.holdId,
          context.actor.userId,
          now.toString(),
        ]);
        return ok({ ...hold, releasedBy: context.actor.userId });
      },
    );
  }
}
