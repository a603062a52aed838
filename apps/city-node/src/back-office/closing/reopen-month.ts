import { Inject, Injectable } from '@nestjs/common';
import { reopenPeriod } from '@pnet/fund-ledger';
import { YearMonth, domainError, err, ok, type Clock, type DomainError, type Result } from '@pnet/kernel';
import { CLOCK, NODE_CONFIG, UnitOfWork, type RequestContext, type Tx } from '@pnet/runtime';
import { otherThanShown } from '@pnet/standards';
import { openReopenings, type ReopeningRow } from './closings.query.js';
import { approvedReopening, type ReopeningStatus } from './reopening-status.js';
import { overWholeUnit, type ClosingUnit } from './whole-unit.js';

interface Asked {
  readonly reopening_id: string;
  readonly state: ReopeningStatus;
  readonly requested_by: string;
  readonly reason: string;
}

/**
 * Opens a closed month again 反结账: one person asks, another approves; a month that was sent upward stays closed, unless
 * a parent recollected it.
 */
@Injectable()
export class ReopenMonth {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly unit: ClosingUnit,
  ) {}

  /** Errors: `CLOS-2001` not closed, `CLOS-2002` sent already, `CLOS-2003` requested already. */
  request(
    input: { period: string; reason: string },
    context: RequestContext,
  ): Promise<Result<{ reopeningId: string }>> {
    const period = YearMonth.of(input.period);
    return this.unitOfWork.run(
      overWholeUnit(context, this.unit),
      { name: 'request-reopening', input, subject: input.period },
      async (tx) => {
        const refused = await this.refusal(tx, period);
        if (refused) return err(refused);
        const made = await tx.one<{ id: string }>(
          `
        insert into closing.reopening (reporting_unit, period, reason, requested_by, requested_at) values ($1, $2, $3, $4, $5)
        on conflict (reporting_unit, period) where state = 'requested' do nothing returning reopening_id as id`,
          [this.unit.code, period.number, input.reason, context.actor.userId, this.clock.now().toDate()],
        );
        return made ? ok({ reopeningId: made.id }) : err(domainError('CLOS-2003', { period: input.period }));
      },
    );
  }

  /**
   * Errors: `CLOS-2001`, `CLOS-2002`, `CLOS-2004` nobody asked for it, `DUTY-1001` the same person, `DUTY-1002` not
   * what was shown, `LEDG-2007` a later month is closed.
   */
  approve(
    input: { period: string; digest?: string | undefined },
    context: RequestContext,
  ): Promise<Result<{ postingPeriod: string }>> {
    const period = YearMonth.of(input.period);
    const now = this.clock.now();
    return this.unitOfWork.run(
      overWholeUnit(context, this.unit),
      { name: 'approve-reopening', input, subject: input.period },
      async (tx) => {
        const asked = await tx.one<Asked>(
          'select reopening_id, state, requested_by, reason from closing.reopening where reporting_unit = $1 and period = $2 order by reopening_id desc limit 1 for update',
          [this.unit.code, period.number],
        );
        const moved = approvedReopening(asked?.state, input.period);
        if (!moved.ok) return moved;
        if (!asked) return err(domainError('CLOS-2004', { period: input.period }));
        const refused = await this.refusal(tx, period);
        if (refused) return err(refused);
        const shown = openReopenings(this.unit.code, period.number);
        const found = await tx.one<ReopeningRow>(shown.sql, shown.params);
        const reopened = await reopenPeriod(tx, {
          unit: this.unit.code,
          month: period,
          reason: asked.reason,
          requestedBy: asked.requested_by,
          approvedBy: context.actor.userId,
        });
        if (!reopened.ok) return reopened;
        const other = otherThanShown(input.period, input.digest, found?.digest);
        if (other) return err(other);
        await tx.execute(
          'update closing.reopening set state = $4, approved_by = $2, approved_at = $3 where reopening_id = $1',
          [asked.reopening_id, context.actor.userId, now.toDate(), moved.value],
        );
        await tx.execute(
          `update closing.month_close set state = 'reopened', reopened_at = $3 where reporting_unit = $1 and period = $2 and state = 'closed'`,
          [this.unit.code, period.number, now.toDate()],
        );
        return ok({ postingPeriod: input.period });
      },
    );
  }

  private async refusal(tx: Tx, period: YearMonth): Promise<DomainError | undefined> {
    const closed = await tx.one(
      `select from closing.month_close where reporting_unit = $1 and period = $2 and state = 'closed' for update`,
      [this.unit.code, period.number],
    );
    if (!closed) return domainError('CLOS-2001', { period: period.toString() });
    const sent = await tx.one<{ datasets: string | null }>(
      `
      select string_agg(distinct s.definition_id || ' → ' || d.target, ', ') as datasets
      from exchange.submission s join exchange.delivery d using (submission_id)
      where s.reporting_unit = $1 and s.period = $2 and s.action <> 'quick' and (d.phase = 'sending' or d.outcome = 'valid')
        and not exists (select from exchange.order_in o where o.kind = 'recollection' and o.payload ->> 'dataset' = s.definition_id and o.payload ->> 'period' = $3 and o.received_at > s.sealed_at)`,
      [this.unit.code, period.number, period.toString()],
    );
    return sent?.datasets
      ? domainError('CLOS-2002', { period: period.toString(), datasets: sent.datasets })
      : undefined;
  }
}
