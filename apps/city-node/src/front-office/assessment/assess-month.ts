import { Inject, Injectable } from '@nestjs/common';
import { YearMonth, domainError, err, ok, type Clock, type Instant, type Result } from '@pnet/kernel';
import type { ParameterSource } from '@pnet/policy';
import {
  Batches,
  CHUNK_ROWS,
  CLOCK,
  NODE_CONFIG,
  UnitOfWork,
  type BatchProgress,
  type NodeConfig,
  type RequestContext,
  type Tx,
  type WorkOptions,
} from '@pnet/runtime';
import { askControls } from '../registration/index.js';
import { assessDeclarations, type AssessmentParams } from './assess-declarations.js';
import { assessDifferences, planDifferences } from './assess-differences.js';
import {
  READ_PARAMETERS,
  choiceInForce,
  contributionTerms,
  type ContributionTerms,
  type ReadParameters,
} from './contribution-terms.js';
import { dueDay } from './due-day.js';
import { holdAssessment } from './hold-assessment.js';
import { failRun, finishRun, openRun, recordRun } from './assessment-run.js';
import { PENDING_MONTHS, PENDING_RANGES } from './plan-statements.js';
import { stopUnusual, unusualLimits } from './unusual-result.js';

/**
 * Which posting period (`YYYY-MM`) is assessed, for one employer or all. Parameters are those known now;
 * ReplayAssessment looks back.
 */
export interface AssessMonthInput {
  readonly scheme: string;
  readonly period: string;
  readonly employerId?: string;
}

/** The planned batches: the declarations of the month, and the differences of months before. */
export interface PlannedAssessment {
  readonly runId?: string;
  readonly differenceRunId?: string;
}

/** How both batches stand. */
export interface AssessmentOutcome extends PlannedAssessment {
  readonly state: 'done' | 'running' | 'failed';
  readonly month?: BatchProgress;
  readonly difference?: BatchProgress;
}

/**
 * Assesses a posting period: a demand for each employer with an approved declaration that has none yet, and difference
 * demands for months before whose parameters have changed since. Running it again changes nothing; after a crash it
 * goes on.
 */
@Injectable()
export class AssessMonth {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly batches: Batches,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly node: Pick<NodeConfig, 'code' | 'regionCode'>,
    @Inject(READ_PARAMETERS) private readonly readParameters: ReadParameters,
  ) {}

  /** Plans, works and says how it ended. Errors: as `plan`, and `ASMT-2002` where a chunk failed. */
  async execute(
    input: AssessMonthInput,
    context: RequestContext,
    options?: WorkOptions,
  ): Promise<Result<AssessmentOutcome>> {
    const planned = await this.plan(input, context);
    return planned.ok ? this.work(planned.value, options) : planned;
  }

  /**
   * Plans the batches, or finds those that are open. Errors: `ASMT-2003` the result departs from the last month and
   * waits for a second person, `POLI-3001` a parameter is missing, `KERN-0003`.
   */
  async plan(input: AssessMonthInput, context: RequestContext): Promise<Result<PlannedAssessment>> {
    const period = YearMonth.parse(input.period);
    if (!period.ok) return period;
    const now = this.clock.now();
    const planned = await this.unitOfWork.system<PlannedAssessment>(async (tx) => {
      await tx.execute(`select pg_advisory_xact_lock(hashtextextended($1, 52))`, [`assessment:${input.scheme}`]);
      const barred = await askControls(tx, context, {
        act: 'assess',
        employers: input.employerId === undefined ? [] : [input.employerId],
      });
      if (barred) return err(barred);
      const source = await this.readParameters(tx, { region: this.node.regionCode, scheme: input.scheme }, now);
      const job = { input, period: period.value, now, source, userId: context.actor.userId };
      const month = await this.planMonth(tx, job);
      if (!month.ok) return month;
      const difference = await planDifferences(tx, this.batches, { ...job, node: this.node, scheme: input.scheme });
      if (!difference.ok) return difference;
      return ok({
        ...(month.value ? { runId: month.value } : {}),
        ...(difference.value ? { differenceRunId: difference.value } : {}),
      });
    });
    return !planned.ok && planned.error.code === 'ASMT-2003'
      ? holdAssessment(this.unitOfWork, context, planned.error, now)
      : planned;
  }

  /** Works on planned batches beside any other workers. Errors: `ASMT-2002`. */
  async work(planned: PlannedAssessment, options?: WorkOptions): Promise<Result<AssessmentOutcome>> {
    const month = planned.runId
      ? await this.batches.work<AssessmentParams>(
          planned.runId,
          async (tx, range, params) => {
            const done = await assessDeclarations(tx, params, range);
            return { rows: done.lines, totals: { amount: done.amount } };
          },
          options,
        )
      : undefined;
    const difference = planned.differenceRunId
      ? await this.batches.work<AssessmentParams>(planned.differenceRunId, assessDifferences, options)
      : undefined;
    await this.finish(planned, [month, difference]);
    const failed = [month, difference].find((progress) => progress?.state === 'failed');
    if (failed) {
      await this.unitOfWork.system(async (tx) => {
        await failRun(tx, [failed.runId], this.clock.now());
        return ok(undefined);
      });
      return err(domainError('ASMT-2002', { run: failed.runId, reason: failed.error?.code ?? '' }));
    }
    const running = [month, difference].some((progress) => progress?.state === 'running');
    return ok({
      ...planned,
      state: running ? 'running' : 'done',
      ...(month ? { month } : {}),
      ...(difference ? { difference } : {}),
    });
  }

  private async finish(planned: PlannedAssessment, progress: readonly (BatchProgress | undefined)[]): Promise<void> {
    const done = [planned.runId, planned.differenceRunId].filter(
      (run, index): run is string => run !== undefined && progress[index]?.state === 'done',
    );
    if (done.length > 0)
      await this.unitOfWork.system(async (tx) => {
        await finishRun(tx, done, this.clock.now());
        return ok(undefined);
      });
  }

  private async planMonth(tx: Tx, job: PlanJob): Promise<Result<string | undefined>> {
    const { input, now } = job;
    const period = Number(job.period.toCompact());
    const open = await openRun(tx, input.scheme, period, 'month');
    if (open) return ok(open);
    const pending = [input.scheme, period, input.employerId ?? null];
    const ranges = await tx.rows<{ from: string; to: string }>(PENDING_RANGES, [
      ...pending,
      input.employerId === undefined ? CHUNK_ROWS : 1,
      now.toPlainDate().toString(),
    ]);
    if (ranges.length === 0) return ok(undefined);
    const terms = await this.terms(tx, job, [input.scheme, period]);
    if (!terms.ok) return terms;
    const mode = choiceInForce(job.source, 'collection.mode', this.node.regionCode, job.period);
    if (!mode.ok) return mode;
    const dueOn = dueDay(job.source, this.node.regionCode, {
      postingPeriod: job.period,
      assessedOn: now.toPlainDate(),
    });
    if (!dueOn.ok) return dueOn;
    const params: AssessmentParams = {
      unit: this.node.code,
      scheme: input.scheme,
      period,
      collectionMode: mode.value,
      assessedAt: now.toString(),
      assessedBy: job.userId,
      terms: terms.value,
      dueOn: dueOn.value,
    };
    const limits = unusualLimits(job.source, this.node.regionCode, job.period);
    if (!limits.ok) return limits;
    const stopped = await stopUnusual(tx, 'month', params, limits.value, input.employerId);
    if (stopped) return err(stopped);
    return ok(
      await recordRun(tx, this.batches, { kind: 'month', region: this.node.regionCode, knownAt: now, params, ranges }),
    );
  }

  private async terms(tx: Tx, job: PlanJob, pending: readonly unknown[]): Promise<Result<ContributionTerms[]>> {
    const months = await tx.rows<{ month: number }>(PENDING_MONTHS, pending);
    const all: ContributionTerms[] = [];
    for (const { month } of months) {
      const terms = contributionTerms(job.source, this.node.regionCode, YearMonth.ofNumber(month));
      if (!terms.ok) return terms;
      all.push(...terms.value);
    }
    return ok(all);
  }
}

interface PlanJob {
  readonly input: AssessMonthInput;
  readonly period: YearMonth;
  readonly now: Instant;
  readonly source: ParameterSource;
  readonly userId: string;
}
