import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type Instant, type Result } from '@pnet/kernel';
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
import { READ_PARAMETERS, choiceInForce, type ReadParameters } from '../assessment/index.js';
import {
  HAS_NEW_LINES,
  LIST_CLOSED_DAYS,
  LIST_UNMATCHED,
  MATCH_AMOUNT,
  MATCH_CHARGE,
  MATCH_DETAIL,
  MATCH_NUMBER,
  MATCH_TOTAL,
  POSTING_RANGES,
  SETTLE_CLOSED_DAYS,
} from './match-statements.js';
import { postReceivedAllocations, postUnmatched } from './post-allocations.js';

/** What a run's chunks share; plain JSON, kept with the batch. */
interface PostingParams {
  readonly postingRunId: string;
  readonly unit: string;
  readonly now: string;
  readonly userId: string;
}

/** The planned batch; without one there was no new money. */
export interface PlannedPosting {
  readonly runId?: string;
}

/** How the batch stands. */
export interface PostingOutcome extends PlannedPosting {
  readonly state: 'done' | 'running' | 'failed';
  readonly progress?: BatchProgress;
}

/**
 * Books new bank lines that are contributions: matches them to demands by number, by the tax office's detail, by payer
 * and amount; then, by ranges of employers, allocation, entries of both books, contribution records and the bank line's
 * state in one transaction each. What nothing matches is 暂收 at its bank date; what lies in a closed month is listed and
 * waits. After a crash it goes on where it was.
 */
@Injectable()
export class PostReceipts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly batches: Batches,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly node: Pick<NodeConfig, 'code' | 'regionCode'>,
    @Inject(READ_PARAMETERS) private readonly readParameters: ReadParameters,
  ) {}

  /** Plans, works and says how it ended. Errors: as `plan`, and `COLL-2001` where a chunk failed. */
  async execute(
    input: { readonly scheme: string },
    context: RequestContext,
    options?: WorkOptions,
  ): Promise<Result<PostingOutcome>> {
    const planned = await this.plan(input, context);
    return planned.ok ? this.work(planned.value, options) : planned;
  }

  /**
   * Matches new lines and plans the batch, or finds the one that is open. Errors: `POLI-3001`, `COLL-2003` a parameter
   * asks for what is not built.
   */
  async plan(input: { readonly scheme: string }, context: RequestContext): Promise<Result<PlannedPosting>> {
    const now = this.clock.now();
    return this.unitOfWork.system(async (tx) => {
      await tx.execute(`select pg_advisory_xact_lock(hashtextextended($1, 54))`, [`collection:${input.scheme}`]);
      const open = await tx.one<{ batch_run_id: string | null }>(
        `select batch_run_id from collection.posting_run where scheme = $1 and state = 'open'`,
        [input.scheme],
      );
      if (open?.batch_run_id) return ok({ runId: open.batch_run_id });
      await tx.execute(SETTLE_CLOSED_DAYS, [input.scheme, now.toString(), context.actor.userId]);
      await tx.execute(LIST_CLOSED_DAYS, [input.scheme, now.toString(), this.node.code]);
      if (!(await tx.one(HAS_NEW_LINES, [input.scheme, this.node.code]))) return ok({});
      const order = await this.allocationOrder(tx, input.scheme, now);
      if (!order.ok) return order;
      return ok({
        runId: await this.planRun(tx, {
          scheme: input.scheme,
          order: order.value,
          now: now.toString(),
          userId: context.actor.userId,
        }),
      });
    });
  }

  /** The run that is under way, or that waits to be gone on with; undefined: none. */
  async openRun(scheme: string): Promise<string | undefined> {
    const open = await this.unitOfWork.system(async (tx) =>
      ok(
        await tx.one<{ runId: string | null }>(
          `select batch_run_id::text as "runId" from collection.posting_run where scheme = $1 and state = 'open'`,
          [scheme],
        ),
      ),
    );
    return open.ok ? (open.value?.runId ?? undefined) : undefined;
  }

  /** Works on a planned batch beside any other workers. Errors: `COLL-2001`. */
  async work(planned: PlannedPosting, options?: WorkOptions): Promise<Result<PostingOutcome>> {
    if (planned.runId === undefined) return ok({ state: 'done' });
    const progress = await this.batches.work<PostingParams>(planned.runId, postChunk, options);
    if (progress.state === 'failed') {
      await this.release(planned.runId);
      return err(domainError('COLL-2001', { run: progress.runId, reason: progress.error?.code ?? '' }));
    }
    if (progress.state === 'done') {
      await this.unitOfWork.system(async (tx) =>
        ok(
          await tx.execute(
            `update collection.posting_run set state = 'done', finished_at = $2 where batch_run_id = $1 and state = 'open'`,
            [planned.runId, this.clock.now().toString()],
          ),
        ),
      );
    }
    return ok({ ...planned, state: progress.state, progress });
  }

  /** A chunk failed for good: what the run planned and did not book is planned anew by the next one. */
  private async release(batchRunId: string): Promise<void> {
    await this.unitOfWork.system(async (tx) => {
      const run = await tx.one<{ id: string }>(
        `update collection.posting_run set state = 'failed', finished_at = $2 where batch_run_id = $1 and state = 'open' returning posting_run_id as id`,
        [batchRunId, this.clock.now().toString()],
      );
      if (!run) return ok(undefined);
      await tx.execute(`delete from collection.allocation where posting_run_id = $1 and state = 'planned'`, [run.id]);
      await tx.execute(
        `delete from collection.difference f using treasury.bank_line b where f.posting_run_id = $1 and b.bank_line_id = f.bank_line_id and b.state = 'new'`,
        [run.id],
      );
      return ok(undefined);
    });
  }

  /** Order and crediting as in force in the month of the posting. */
  private async allocationOrder(tx: Tx, scheme: string, now: Instant): Promise<Result<string>> {
    const source = await this.readParameters(tx, { region: this.node.regionCode, scheme }, now);
    const month = now.toPlainDate().yearMonth;
    const crediting = choiceInForce(source, 'collection.crediting', this.node.regionCode, month);
    if (!crediting.ok) return crediting;
    if (crediting.value !== 'complete-month')
      return err(domainError('COLL-2003', { parameter: 'collection.crediting', value: crediting.value }));
    return choiceInForce(source, 'collection.allocation-order', this.node.regionCode, month);
  }

  private async planRun(tx: Tx, job: { scheme: string; order: string; now: string; userId: string }): Promise<string> {
    const made = await tx.one<{ id: string }>(
      `
      insert into collection.posting_run (scheme, allocation_order, requested_by, started_at) values ($1, $2, $3, $4) returning posting_run_id as id`,
      [job.scheme, job.order, job.userId, job.now],
    );
    const id = made?.id ?? '';
    for (const statement of [MATCH_NUMBER, MATCH_DETAIL, MATCH_CHARGE, MATCH_AMOUNT, MATCH_TOTAL])
      await tx.execute(statement, [job.scheme, id, job.order, job.userId, job.now, this.node.code]);
    await tx.execute(LIST_UNMATCHED, [job.scheme, id, job.now, this.node.code]);
    const ranges = await tx.rows<{ from: string; to: string }>(POSTING_RANGES, [id, CHUNK_ROWS]);
    const params: PostingParams = { postingRunId: id, unit: this.node.code, now: job.now, userId: job.userId };
    const runId = await this.batches.plan(tx, {
      kind: 'post',
      key: `${job.scheme}/${id}`,
      params: { ...params },
      ranges,
    });
    await tx.execute('update collection.posting_run set batch_run_id = $2 where posting_run_id = $1', [id, runId]);
    return runId;
  }
}

/** One chunk: the allocations of a range of employers, or (range -1) what nothing matched. */
async function postChunk(tx: Tx, range: KeyRange, params: PostingParams): Promise<ChunkOutcome> {
  const scope = { unit: params.unit, now: params.now, userId: params.userId };
  if (range.from === '-1') {
    const lines = `select bank_line_id from collection.difference where posting_run_id = $1 and kind in ('no-demand', 'over-payment', 'no-detail', 'detail')
      and bank_line_id not in (select bank_line_id from collection.allocation where posting_run_id = $1)`;
    return { rows: await postUnmatched(tx, scope, { lines, params: [params.postingRunId] }) };
  }
  return {
    rows: await postReceivedAllocations(tx, {
      ...scope,
      condition: 'a.posting_run_id = $1 and a.employer_id between $2::bigint and $3::bigint',
      params: [params.postingRunId, range.from, range.to],
    }),
  };
}
