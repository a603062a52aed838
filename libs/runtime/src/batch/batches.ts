import { ok, systemClock, unwrap, type Clock } from '@pnet/kernel';
import type { Tx, UnitOfWork } from '../database/unit-of-work.js';
import { batchProgress, type BatchProgress } from './batch-progress.js';
import { ChunkLeases, type LeasedChunk } from './chunk-leases.js';
import { crashPoint } from './crash-point.js';

/**
 * Rows that a chunk of set-based work has about: large enough that its transaction costs little, small enough that two
 * workers end at the same time.
 */
export const CHUNK_ROWS = 20_000;

/** A range of keys as text, both ends included. */
export interface KeyRange {
  readonly from: string;
  readonly to: string;
}

/** Mass work to be planned: `kind` names the act, `key` what it is done to; the same two are the same run. */
export interface BatchPlan {
  readonly kind: string;
  readonly key: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly ranges: readonly KeyRange[];
}

/** What a chunk reports: rows worked on, and control totals by name (amounts as decimal strings). */
export interface ChunkOutcome {
  readonly rows: number;
  readonly totals?: Readonly<Record<string, string>>;
}

/**
 * The effect of one chunk, inside its transaction. Throw `DomainFailure` for a coded failure that no retry mends,
 * anything else is retried.
 */
export type ChunkWork<P> = (tx: Tx, range: KeyRange, params: P, chunkNo: number) => Promise<ChunkOutcome>;

/** How a worker works: `signal` ends it after the chunk in hand; times in milliseconds. */
export interface WorkOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: BatchProgress) => void;
  /** How long a lease lasts before its chunk's transaction has begun; default 10 s. */
  readonly leaseMs?: number;
  /** Leases a chunk may have before it counts as failed; default 5. */
  readonly maxAttempts?: number;
  /** First wait before a failed chunk is tried again, doubled each time; default 500 ms. */
  readonly backoffMs?: number;
}

/**
 * Mass work in chunks: leased by the clock of use cases, fenced, each with its checkpoint in the transaction of its
 * effect.
 */
export class Batches {
  constructor(
    private readonly unitOfWork: Pick<UnitOfWork, 'system'>,
    private readonly clock: Clock = systemClock,
  ) {}

  /** Plans a run, or finds the one with this kind and key. Returns its id. */
  async plan(tx: Tx, plan: BatchPlan): Promise<string> {
    const now = this.clock.now().toDate();
    const made = await tx.one<{ run_id: string }>(
      `insert into runtime.batch_run (kind, key, params, state, planned_at, ended_at) values ($1, $2, $3::jsonb, $4, $5, case $4 when 'done' then $5::timestamptz end)
       on conflict (kind, key) do nothing returning run_id`,
      [plan.kind, plan.key, JSON.stringify(plan.params), plan.ranges.length === 0 ? 'done' : 'running', now],
    );
    if (!made)
      return (
        (
          await tx.one<{ run_id: string }>('select run_id from runtime.batch_run where kind = $1 and key = $2', [
            plan.kind,
            plan.key,
          ])
        )?.run_id ?? ''
      );
    await tx.execute(
      `insert into runtime.batch_chunk (run_id, chunk_no, from_key, to_key, due_at)
       select $1, n, f, t, $4 from unnest($2::text[], $3::text[]) with ordinality as range (f, t, n)`,
      [made.run_id, plan.ranges.map((range) => range.from), plan.ranges.map((range) => range.to), now],
    );
    return made.run_id;
  }

  /**
   * Cuts the column `key` of a SELECT into ranges of about `size` rows, in the column's own order; rows with the same
   * key are never parted.
   */
  async ranges(tx: Tx, select: string, size: number, params: readonly unknown[] = []): Promise<KeyRange[]> {
    const rows = await tx.rows<{ from: string; to: string }>(
      `select min(key)::text as "from", max(key)::text as "to"
       from (select key, (rank() over (order by key) - 1) / ${Math.max(1, Math.trunc(size))} as part from (${select}) as source) as cut
       group by part order by part`,
      params,
    );
    return rows;
  }

  /**
   * Works on a run until nothing of it is left, beside any other workers, and returns how it stands then. A chunk that
   * fails for good is recorded and the others go on. Going on after a crash is calling this again.
   */
  async work<P = Readonly<Record<string, unknown>>>(
    runId: string,
    work: ChunkWork<P>,
    options: WorkOptions = {},
  ): Promise<BatchProgress> {
    const leases = new ChunkLeases(this.unitOfWork, this.clock, runId, options);
    const run = await leases.run<P>();
    while (!options.signal?.aborted) {
      const next = await leases.next();
      if (next === 'finished') break;
      if (typeof next === 'number') await pause(next, options.signal);
      else await this.workChunk(leases, run, next, work);
      options.onProgress?.(await this.progress(runId));
    }
    await leases.settleRun();
    return this.progress(runId);
  }

  /** Sets the failed chunks of a run to be done again, with all their attempts. Returns how many. */
  async retry(tx: Tx, runId: string): Promise<number> {
    const chunks = await tx.execute(
      `update runtime.batch_chunk set state = 'waiting', attempts = 0, due_at = $2, error = null where run_id = $1 and state = 'failed'`,
      [runId, this.clock.now().toDate()],
    );
    if (chunks > 0)
      await tx.execute(`update runtime.batch_run set state = 'running', ended_at = null where run_id = $1`, [runId]);
    return chunks;
  }

  /** How a run stands: counts, rate of the last minute, time left. */
  progress(runId: string): Promise<BatchProgress> {
    return this.unitOfWork.system(async (tx) => ok(await batchProgress(tx, runId))).then(unwrap);
  }

  private async workChunk<P>(
    leases: ChunkLeases,
    run: { kind: string; params: P },
    chunk: LeasedChunk,
    work: ChunkWork<P>,
  ): Promise<void> {
    crashPoint(`${run.kind}-leased-${chunk.chunkNo}`);
    try {
      await leases.inChunk(chunk, async (tx) => {
        const outcome = await work(tx, { from: chunk.from, to: chunk.to }, run.params, chunk.chunkNo);
        crashPoint(`${run.kind}-chunk-${chunk.chunkNo}`);
        return outcome;
      });
    } catch (error) {
      await leases.recordFailure(chunk, error);
    }
  }
}

const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
  });
