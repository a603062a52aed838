import { Inject, Injectable } from '@nestjs/common';
import { closePeriod, type CheckResult, type CloseScope } from '@pnet/fund-ledger';
import { YearMonth, err, ok, type Clock, type Result } from '@pnet/kernel';
import {
  CLOCK,
  JOB_QUEUE,
  JobRequests,
  NODE_CONFIG,
  UnitOfWork,
  sealEvidence,
  type JobQueue,
  type RequestContext,
  type Tx,
} from '@pnet/runtime';
import { runChecks, whatForbids } from './check-list.js';
import { overWholeUnit, type ClosingUnit } from './whole-unit.js';

/**
 * Kind of the job that a close requests: the month's datasets are to be sealed. Its payload is `{period: 'YYYY-MM'}`.
 */
export const SEAL_MONTH_JOB = 'seal-month';

/** A month that was closed; `closeNo` counts how often. */
export interface ClosedMonth {
  readonly postingPeriod: string;
  readonly closeNo: number;
  readonly balances: number;
  readonly checks: readonly CheckResult[];
}

/** Explanations of soft checks that fail, by check id. */
export interface CloseMonthInput {
  readonly period: string;
  readonly explanations: Readonly<Record<string, string>>;
}

/** How far a close is: steps of all; `idle` where none is under way in this process. */
export interface CloseProgress {
  readonly state: 'idle' | 'running';
  readonly done: number;
  readonly total: number;
}

/** After the checks: the books, the evidence, the datasets' request. */
const STEPS_AFTER_CHECKS = 3;

/** Closes a month 月结: the check-list, then the books; from now on its datasets can be sealed. */
@Injectable()
export class CloseMonth {
  /**
   * By month. A close is one transaction, of which nobody outside sees anything before its end; so its steps are told
   * by the process that does it.
   */
  private readonly running = new Map<string, CloseProgress>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: JobRequests,
    @Inject(JOB_QUEUE) private readonly queue: Pick<JobQueue, 'wake'>,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly unit: ClosingUnit,
  ) {}

  /**
   * Asks for the month's datasets to be sealed, in the transaction of the close. Errors: `CLOS-1001` hard checks fail,
   * `CLOS-1002` soft ones lack an explanation (an item each), `LEDG-2004` not open, `LEDG-2005` the month before is
   * open.
   */
  async execute(input: CloseMonthInput, context: RequestContext): Promise<Result<ClosedMonth>> {
    const closed = await this.close(input, context).finally(() => this.running.delete(input.period));
    if (closed.ok) await this.queue.wake(SEAL_MONTH_JOB, input.period);
    return closed;
  }

  /** How far the close of a month is. */
  progress(period: string): CloseProgress {
    return this.running.get(period) ?? { state: 'idle', done: 0, total: 0 };
  }

  private close(input: CloseMonthInput, context: RequestContext): Promise<Result<ClosedMonth>> {
    const period = YearMonth.of(input.period);
    const scope = { unit: this.unit.code, period, through: period.lastDay() };
    const now = this.clock.now();
    const step = (done: number, total: number): void => {
      this.running.set(input.period, { state: 'running', done, total: total + STEPS_AFTER_CHECKS });
    };
    return this.unitOfWork.run(
      overWholeUnit(context, this.unit),
      { name: 'close-month', input, subject: input.period },
      async (tx) => {
        await keepPostingsOut(tx, scope);
        const checks = await runChecks(tx, scope, 'month', undefined, step);
        const forbidden = whatForbids(checks, scope, input.explanations);
        if (forbidden) return err(forbidden);
        const closed = await closePeriod(tx, { unit: this.unit.code, month: period, closedBy: context.actor.userId });
        if (!closed.ok) return closed;
        step(checks.length + 1, checks.length);
        const row = await tx.one<{ close_no: number }>(
          `
        insert into closing.month_close (reporting_unit, period, close_no, checks, explanations, closed_by, closed_at)
        select $1, $2, coalesce(max(close_no), 0) + 1, $3, $4, $5, $6 from closing.month_close where reporting_unit = $1 and period = $2
        returning close_no`,
          [
            this.unit.code,
            period.number,
            JSON.stringify(checks),
            JSON.stringify(input.explanations),
            context.actor.userId,
            now.toDate(),
          ],
        );
        await sealEvidence(tx, {
          days: { from: period.firstDay(), through: scope.through },
          sealedBy: context.actor.userId,
          at: now,
        });
        step(checks.length + 2, checks.length);
        await this.jobs.request(tx, { kind: SEAL_MONTH_JOB, key: input.period, payload: { period: input.period } });
        return ok({
          postingPeriod: input.period,
          closeNo: row?.close_no ?? 0,
          balances: closed.value.balances,
          checks,
        });
      },
    );
  }
}

/** The checks and the close must see the same entries: a posting after the checks would go in unchecked. */
const keepPostingsOut = (tx: Tx, scope: CloseScope): Promise<number> =>
  tx.execute(
    'select from fund_ledger.period where reporting_unit = $1 and book_month = $2 order by reporting_unit, scheme, fund, book_month for update',
    [scope.unit, scope.period.number],
  );
