import { hostname } from 'node:os';
import { DomainFailure, domainError, err, ok, unwrap, type Clock } from '@pnet/kernel';
import type { Tx, UnitOfWork } from '../database/unit-of-work.js';
import type { ChunkOutcome, WorkOptions } from './batches.js';

/** A chunk in hand: nobody else has this fencing token. */
export interface LeasedChunk {
  readonly chunkNo: number;
  readonly from: string;
  readonly to: string;
  readonly fencingToken: string;
  readonly attempts: number;
}

/** The choice is materialized: as a joined subquery the planner may run it once for each row, and lease them all. */
const LEASE = `
  with free as materialized (
    select chunk_no from runtime.batch_chunk
    where run_id = $1 and state in ('waiting', 'leased') and attempts < $4
      and case state when 'waiting' then due_at else lease_until end <= $5
    order by chunk_no limit 1 for update skip locked)
  update runtime.batch_chunk as chunk
  set state = 'leased', attempts = chunk.attempts + 1, fencing_token = chunk.fencing_token + 1, leased_by = $3,
      leased_at = $5, lease_until = $5::timestamptz + $2 * interval '1 ms'
  from free where chunk.run_id = $1 and chunk.chunk_no = free.chunk_no
  returning chunk.chunk_no, chunk.from_key, chunk.to_key, chunk.fencing_token, chunk.attempts`;

/** A lease that ran out on the last attempt: the process was killed each time, so another try would be too. */
const GIVE_UP = `
  update runtime.batch_chunk set state = 'failed', error = jsonb_build_object('code', 'RUNT-6003', 'params', jsonb_build_object('chunk', chunk_no, 'attempts', attempts))
  where run_id = $1 and chunk_no in (
    select chunk_no from runtime.batch_chunk
    where run_id = $1 and state in ('waiting', 'leased') and attempts >= $2 and (state = 'waiting' or lease_until <= $3)
    for update skip locked)`;

/**
 * The states of a run's chunks. While a chunk's transaction is open its row is locked by the fenced update, so SKIP
 * LOCKED passes it over and a lease need not be renewed: it only covers the moment between taking and beginning.
 */
export class ChunkLeases {
  private readonly leaseMs: number;
  private readonly maxAttempts: number;
  private readonly backoffMs: number;
  private readonly owner = `${hostname()}:${process.pid}`;

  constructor(
    private readonly unitOfWork: Pick<UnitOfWork, 'system'>,
    private readonly clock: Clock,
    private readonly runId: string,
    options: WorkOptions,
  ) {
    this.leaseMs = options.leaseMs ?? 10_000;
    this.maxAttempts = options.maxAttempts ?? 5;
    this.backoffMs = options.backoffMs ?? 500;
  }

  /** Kind and parameters of the run. Throws `RUNT-6001` when there is none. */
  async run<P>(): Promise<{ kind: string; params: P }> {
    const found = await this.system((tx) =>
      tx.one<{ kind: string; params: P }>('select kind, params from runtime.batch_run where run_id = $1', [this.runId]),
    );
    if (!found) throw new DomainFailure(domainError('RUNT-6001', { run: this.runId }));
    return found;
  }

  /**
   * The next chunk; or how many milliseconds to wait for one that others hold or that is not due; or that none is left.
   */
  async next(): Promise<LeasedChunk | number | 'finished'> {
    return this.system(async (tx) => {
      const now = this.clock.now().toDate();
      const row = await tx.one<{
        chunk_no: number;
        from_key: string;
        to_key: string;
        fencing_token: string;
        attempts: number;
      }>(LEASE, [this.runId, this.leaseMs, this.owner, this.maxAttempts, now]);
      if (row)
        return {
          chunkNo: row.chunk_no,
          from: row.from_key,
          to: row.to_key,
          fencingToken: row.fencing_token,
          attempts: row.attempts,
        };
      await tx.execute(GIVE_UP, [this.runId, this.maxAttempts, now]);
      const open = await tx.one<{ ms: number | null }>(
        `select (1000 * extract(epoch from min(case state when 'waiting' then due_at else lease_until end) - $2))::integer as ms
         from runtime.batch_chunk where run_id = $1 and state in ('waiting', 'leased')`,
        [this.runId, now],
      );
      return open?.ms === null || open === undefined ? ('finished' as const) : Math.min(Math.max(open.ms, 20), 50);
    });
  }

  /**
   * Runs the effect in the chunk's transaction, whose first statement writes `done` for this fencing token only. Throws
   * `RUNT-6002` when the lease was lost.
   */
  async inChunk(chunk: LeasedChunk, effect: (tx: Tx) => Promise<ChunkOutcome>): Promise<void> {
    const result = await this.unitOfWork.system(async (tx) => {
      const fenced = await tx.execute(
        `update runtime.batch_chunk set state = 'done', done_at = $4, error = null
         where run_id = $1 and chunk_no = $2 and fencing_token = $3 and state = 'leased'`,
        [this.runId, chunk.chunkNo, chunk.fencingToken, this.clock.now().toDate()],
      );
      if (fenced === 0) return err(domainError('RUNT-6002', { chunk: chunk.chunkNo }));
      const outcome = await effect(tx);
      await tx.execute(
        `update runtime.batch_chunk set rows = $3, totals = $4::jsonb, done_at = $5 where run_id = $1 and chunk_no = $2`,
        [
          this.runId,
          chunk.chunkNo,
          outcome.rows,
          outcome.totals ? JSON.stringify(outcome.totals) : null,
          this.clock.now().toDate(),
        ],
      );
      return ok(undefined);
    });
    if (!result.ok) throw new DomainFailure(result.error);
  }

  /**
   * Writes why a chunk failed, if the lease is still ours: due again later, or failed for good. A lost lease is
   * nobody's failure.
   */
  async recordFailure(chunk: LeasedChunk, thrown: unknown): Promise<void> {
    const coded = thrown instanceof DomainFailure ? thrown.error : undefined;
    if (coded?.code === 'RUNT-6002') return;
    const final = coded !== undefined || chunk.attempts >= this.maxAttempts;
    const error = coded
      ? { code: coded.code, params: coded.params }
      : {
          code: 'RUNT-6004',
          params: {
            chunk: chunk.chunkNo,
            reason: thrown instanceof Error ? thrown.message.slice(0, 500) : String(thrown),
          },
        };
    await this.system((tx) =>
      tx.execute(
        `update runtime.batch_chunk set state = $4, error = $5::jsonb, due_at = $7::timestamptz + $6 * interval '1 ms'
       where run_id = $1 and chunk_no = $2 and fencing_token = $3 and state = 'leased'`,
        [
          this.runId,
          chunk.chunkNo,
          chunk.fencingToken,
          final ? 'failed' : 'waiting',
          JSON.stringify(error),
          this.backoffMs * 2 ** (chunk.attempts - 1),
          this.clock.now().toDate(),
        ],
      ),
    );
  }

  /** Closes the run when no chunk is open. */
  async settleRun(): Promise<void> {
    await this.system((tx) =>
      tx.execute(
        `update runtime.batch_run as run set state = case when open.failed > 0 then 'failed' else 'done' end, ended_at = $2
       from (select count(*) filter (where state in ('waiting', 'leased')) as left, count(*) filter (where state = 'failed') as failed
             from runtime.batch_chunk where run_id = $1) as open
       where run.run_id = $1 and run.state = 'running' and open.left = 0`,
        [this.runId, this.clock.now().toDate()],
      ),
    );
  }

  private async system<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return unwrap(await this.unitOfWork.system(async (tx) => ok(await work(tx))));
  }
}
