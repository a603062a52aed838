import { Inject, Injectable } from '@nestjs/common';
import { PlainDate, domainError, err, ok, type Clock, type Instant, type Result } from '@pnet/kernel';
import {
  Batches,
  CHUNK_ROWS,
  CLOCK,
  NODE_CONFIG,
  UnitOfWork,
  type BatchProgress,
  type ChunkOutcome,
  type KeyRange,
  type NodeConfig,
  type RequestContext,
  type Tx,
  type WorkOptions,
} from '@pnet/runtime';
import {
  READ_PARAMETERS,
  chargeLateFees,
  choiceInForce,
  dueDay,
  type LateFeeDemands,
  type ReadParameters,
} from '../assessment/index.js';
import { LATE_FEE_RANGES, LATE_FEE_SPANS, type LateFeeTerms } from './late-fee-statements.js';
import { lateFeeRule } from './late-fee-terms.js';

/** Up to which day (`YYYY-MM-DD`), and whether what is owed still counts or only what was paid whole. */
export interface LateFeeInput {
  readonly scheme: string;
  readonly throughOn: string;
  readonly basis: 'paid' | 'overdue';
}

/** What a run's chunks share; plain JSON, kept with the batch. */
interface LateFeeParams extends LateFeeTerms {
  readonly demands: LateFeeDemands;
}

/** The planned batch; without one no day bears a fee that has none yet. */
export interface PlannedLateFees {
  readonly runId?: string;
}

interface OpenRun {
  runId: string | null;
  basis: LateFeeInput['basis'];
  throughOn: string;
}

interface Waiting {
  lines: number;
  amount: string;
}

/** Contributions of scheme $1 that were at the bank by day $2 and are not posted. */
const NOT_POSTED = `
  select count(*)::integer as lines, coalesce(sum(b.amount), 0)::numeric(18,2)::text as amount from treasury.bank_line b join treasury.bank_account a on a.account_number = b.bank_account
  where b.state = 'new' and b.class = 'contribution' and b.value_date <= $2::date and a.scheme = $1`;

/** How the batch stands. */
export interface LateFeeOutcome extends PlannedLateFees {
  readonly state: 'done' | 'running' | 'failed';
  readonly progress?: BatchProgress;
}

/**
 * Makes late-fee demands 滞纳金 for all employers whose contributions came in late, or are overdue: one demand an employer
 * and run, with a charge for each span of days of each demand. The days of a demand bear a fee once, by a constraint,
 * so that running it again adds what is new alone; after a crash it goes on.
 */
@Injectable()
export class DemandLateFees {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly batches: Batches,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly node: Pick<NodeConfig, 'code' | 'regionCode'>,
    @Inject(READ_PARAMETERS) private readonly readParameters: ReadParameters,
  ) {}

  /** Plans, works and says how it ended. Errors: as `plan`, and `COLL-2012` where a chunk failed. */
  async execute(input: LateFeeInput, context: RequestContext, options?: WorkOptions): Promise<Result<LateFeeOutcome>> {
    const planned = await this.plan(input, context);
    return planned.ok ? this.work(planned.value, options) : planned;
  }

  /**
   * By what the fees of a day are computed. Errors: `COLL-2011` a day after today, `KERN-0004` no day, `POLI-3001`.
   */
  async terms(tx: Tx, input: LateFeeInput, now: Instant): Promise<Result<LateFeeTerms & { policyVersion: string }>> {
    const through = PlainDate.parse(input.throughOn);
    if (!through.ok) return through;
    if (through.value.compare(now.toPlainDate()) > 0)
      return err(
        domainError(
          'COLL-2011',
          { day: input.throughOn, today: now.toPlainDate().toString() },
          { pointer: '/throughOn' },
        ),
      );
    const first = await tx.one<{ day: string | null }>(
      `select min(due_on)::text as day from assessment.demand where scheme = $1 and status in ('open', 'part', 'paid')`,
      [input.scheme],
    );
    const source = await this.readParameters(tx, { region: this.node.regionCode, scheme: input.scheme }, now);
    const from = first?.day && first.day < input.throughOn ? PlainDate.of(first.day) : through.value;
    const rule = lateFeeRule(source, this.node.regionCode, { first: from, through: through.value });
    return rule.ok ? ok({ scheme: input.scheme, throughOn: input.throughOn, basis: input.basis, ...rule.value }) : rule;
  }

  /**
   * Plans the batch, or finds the one that is open. Errors: as `terms`, and `COLL-2006` while receipts are posted,
   * `COLL-2013` money that came in by that day is not posted yet, `COLL-2014` one of another day or basis is open.
   */
  plan(input: LateFeeInput, context: RequestContext): Promise<Result<PlannedLateFees>> {
    const now = this.clock.now();
    return this.unitOfWork.system<PlannedLateFees>(async (tx) => {
      await tx.execute(`select pg_advisory_xact_lock(hashtextextended($1, 54))`, [`collection:${input.scheme}`]);
      const open = await tx.one<OpenRun>(
        `select batch_run_id as "runId", basis, through_on::text as "throughOn" from collection.late_fee_run where scheme = $1 and state = 'open'`,
        [input.scheme],
      );
      if (open && (open.basis !== input.basis || open.throughOn !== input.throughOn))
        return err(domainError('COLL-2014', { scheme: input.scheme, basis: open.basis, throughOn: open.throughOn }));
      if (open?.runId) return ok({ runId: open.runId });
      const posting = await tx.one(`select 1 from collection.posting_run where scheme = $1 and state = 'open'`, [
        input.scheme,
      ]);
      if (posting) return err(domainError('COLL-2006', { scheme: input.scheme }));
      const terms = await this.terms(tx, input, now);
      if (!terms.ok) return terms;
      // Who has paid by then is no debtor because nobody has posted it.
      const waiting =
        input.basis === 'overdue' ? await tx.one<Waiting>(NOT_POSTED, [input.scheme, input.throughOn]) : undefined;
      if (waiting && waiting.lines > 0)
        return err(domainError('COLL-2013', { scheme: input.scheme, throughOn: input.throughOn, ...waiting }));
      return this.planRun(tx, terms.value, { now, userId: context.actor.userId });
    });
  }

  /** Works on a planned batch beside any other workers. Errors: `COLL-2012`. */
  async work(planned: PlannedLateFees, options?: WorkOptions): Promise<Result<LateFeeOutcome>> {
    const { runId } = planned;
    if (runId === undefined) return ok({ state: 'done' });
    const progress = await this.batches.work<LateFeeParams>(runId, chargeChunk, options);
    if (progress.state !== 'running') await this.finish(runId, progress.state);
    if (progress.state === 'failed')
      return err(domainError('COLL-2012', { run: progress.runId, reason: progress.error?.code ?? '' }));
    return ok({ runId, state: progress.state, progress });
  }

  private async finish(runId: string, state: 'done' | 'failed'): Promise<void> {
    await this.unitOfWork.system(async (tx) =>
      ok(
        await tx.execute(
          `update collection.late_fee_run set state = $2, finished_at = $3 where batch_run_id = $1 and state = 'open'`,
          [runId, state, this.clock.now().toString()],
        ),
      ),
    );
  }

  private async planRun(
    tx: Tx,
    terms: LateFeeTerms & { readonly policyVersion: string },
    { now, userId }: { readonly now: Instant; readonly userId: string },
  ): Promise<Result<PlannedLateFees>> {
    const ranges = await tx.rows<KeyRange>(LATE_FEE_RANGES, [terms.scheme, CHUNK_ROWS, terms.throughOn]);
    if (ranges.length === 0) return ok({});
    const demands = await this.demandsOf(tx, terms, { now, userId });
    if (!demands.ok) return demands;
    const made = await tx.one<{ id: string }>(
      `
      insert into collection.late_fee_run (scheme, posting_period, basis, through_on, policy_version, requested_by, started_at)
      values ($1, $2, $3, $4, $5, $6, $7) returning late_fee_run_id::text as id`,
      [terms.scheme, demands.value.period, terms.basis, terms.throughOn, terms.policyVersion, userId, now.toString()],
    );
    const id = made?.id ?? '';
    const { policyVersion: _version, ...rest } = terms;
    const params: LateFeeParams = { ...rest, demands: demands.value };
    const runId = await this.batches.plan(tx, {
      kind: 'late-fee',
      key: `${terms.scheme}/${id}`,
      params: { ...params },
      ranges,
    });
    await tx.execute('update collection.late_fee_run set batch_run_id = $2 where late_fee_run_id = $1', [id, runId]);
    return ok({ runId });
  }

  /** The demands are of the month in which they are made, and collected as it says. */
  private async demandsOf(
    tx: Tx,
    { scheme, policyVersion }: { readonly scheme: string; readonly policyVersion: string },
    { now, userId }: { readonly now: Instant; readonly userId: string },
  ): Promise<Result<LateFeeDemands>> {
    const region = this.node.regionCode;
    const source = await this.readParameters(tx, { region, scheme }, now);
    const month = now.toPlainDate().yearMonth;
    const mode = choiceInForce(source, 'collection.mode', region, month);
    if (!mode.ok) return mode;
    const dueOn = dueDay(source, region, { postingPeriod: month, assessedOn: now.toPlainDate() });
    if (!dueOn.ok) return dueOn;
    return ok({
      unit: this.node.code,
      scheme,
      period: month.number,
      collectionMode: mode.value,
      policyVersion,
      dueOn: dueOn.value,
      at: now.toString(),
      by: userId,
    });
  }
}

/** One chunk: the employers of a range. */
async function chargeChunk(tx: Tx, range: KeyRange, params: LateFeeParams): Promise<ChunkOutcome> {
  const { demands, throughOn, basis, rates, ceiling } = params;
  // A cancellation takes this lock alone: it is over before the statement below looks, or sees the fees that it made.
  await tx.execute(`select pg_advisory_xact_lock_shared(hashtextextended($1, 52))`, [`assessment:${demands.scheme}`]);
  const done = await chargeLateFees(tx, demands, {
    select: LATE_FEE_SPANS,
    throughOn,
    basis,
    rates,
    ceiling,
    fromEmployer: range.from,
    toEmployer: range.to,
  });
  return { rows: done.charges, totals: { amount: done.amount } };
}
