import { Inject, Injectable } from '@nestjs/common';
import { closeDay, type CheckResult } from '@pnet/fund-ledger';
import { PlainDate, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, NODE_CONFIG, UnitOfWork, sealEvidence, type RequestContext } from '@pnet/runtime';
import { runChecks, whatForbids } from './check-list.js';
import { overWholeUnit, type ClosingUnit } from './whole-unit.js';

/** What a day close did: entries that got voucher numbers, days that joined the chain. */
export interface ClosedDay {
  readonly day: string;
  readonly entries: number;
  readonly days: number;
  readonly checks: readonly CheckResult[];
}

/**
 * Closes the books up to a day 日结: voucher numbers, chains of the books and of the account records behind them, and no
 * more posting to these days.
 */
@Injectable()
export class CloseDay {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly unit: ClosingUnit,
  ) {}

  /**
   * `day`: `YYYY-MM-DD`. Errors: `CLOS-1001` with one item for each check that fails, `LEDG-2004` the month is not
   * open.
   */
  execute(input: { day: string }, context: RequestContext): Promise<Result<ClosedDay>> {
    const through = PlainDate.of(input.day);
    const scope = { unit: this.unit.code, period: through.yearMonth, through };
    const now = this.clock.now();
    return this.unitOfWork.run(
      overWholeUnit(context, this.unit),
      { name: 'close-day', input, subject: input.day },
      async (tx) => {
        const checks = await runChecks(tx, scope, 'day');
        const forbidden = whatForbids(checks, scope, {});
        if (forbidden) return err(forbidden);
        const closed = await closeDay(tx, { unit: this.unit.code, through, closedBy: context.actor.userId });
        if (!closed.ok) return closed;
        await tx.execute(
          'insert into closing.day_close (reporting_unit, day, checks, entries, closed_by, closed_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing',
          [this.unit.code, input.day, JSON.stringify(checks), closed.value.entries, context.actor.userId, now.toDate()],
        );
        await sealEvidence(tx, {
          days: { from: through.yearMonth.firstDay(), through },
          sealedBy: context.actor.userId,
          at: now,
        });
        return ok({ day: input.day, ...closed.value, checks });
      },
    );
  }
}
