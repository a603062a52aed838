import {
  DomainFailure,
  domainError,
  err,
  ok,
  systemClock,
  unwrap,
  type Clock,
  type Instant,
  type Result,
} from '@pnet/kernel';
import type { Tx, UnitOfWork } from '../database/unit-of-work.js';

/** Work to be done by a worker: one due request for each kind and key. `dueAt` is now when left out. */
export interface JobRequest {
  readonly kind: string;
  readonly key: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly dueAt?: Instant;
}

/** A request in hand; nobody else has this fencing token. */
export interface ClaimedJob {
  readonly jobId: string;
  readonly kind: string;
  readonly key: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly attempts: number;
  readonly fencingToken: string;
}

/**
 * How requests are worked on. Times in milliseconds: lease 60 s, first wait after a failure 1 s (doubled each time, at
 * most an hour), 10 attempts.
 */
export interface JobOptions {
  readonly leaseMs?: number;
  readonly backoffMs?: number;
  readonly maxAttempts?: number;
  readonly signal?: AbortSignal;
}

/** The effect of a request, in the transaction that ends it; an error result or a throw has it tried again later. */
export type JobWork = (tx: Tx, job: ClaimedJob) => Promise<Result<unknown>>;

const HOUR_MS = 3_600_000;

/** The state table of requested work. What is due and how long a lease lasts is told by the clock of use cases. */
export class JobRequests {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock = systemClock,
  ) {}

  /**
   * Requests work in the transaction that wants it; a due request of the same kind and key is kept, one that is being
   * done is followed by this one. Returns its id.
   */
  async request(tx: Tx, job: JobRequest): Promise<string> {
    const row = await tx.one<{ job_id: string }>(
      `insert into runtime.job_request as request (kind, key, payload, due_at) values ($1, $2, $3::jsonb, $4)
       on conflict (kind, key) where state = 'due' do update set due_at = least(request.due_at, excluded.due_at) returning job_id`,
      [job.kind, job.key, JSON.stringify(job.payload ?? {}), (job.dueAt ?? this.clock.now()).toDate()],
    );
    return row?.job_id ?? '';
  }

  /** Leases the request that has been due longest, or undefined. */
  async claim(kind: string, leaseMs = 60_000): Promise<ClaimedJob | undefined> {
    const row = unwrap(
      await this.unitOfWork.system(async (tx) =>
        ok(
          await tx.one<{
            job_id: string;
            key: string;
            payload: Record<string, unknown>;
            attempts: number;
            fencing_token: string;
          }>(
            `with free as materialized (
         select job_id from runtime.job_request as open
         where kind = $1 and state in ('due', 'leased') and due_at <= $3 and (state = 'due' or lease_until <= $3)
           and not exists (select 1 from runtime.job_request as other
             where other.kind = open.kind and other.key = open.key and other.state = 'leased' and other.lease_until > $3)
         order by due_at limit 1 for update skip locked)
       update runtime.job_request as request
       set state = 'leased', attempts = request.attempts + 1, fencing_token = request.fencing_token + 1, lease_until = $3::timestamptz + $2 * interval '1 ms'
       from free where request.job_id = free.job_id
       returning request.job_id, request.key, request.payload, request.attempts, request.fencing_token`,
            [kind, leaseMs, this.clock.now().toDate()],
          ),
        ),
      ),
    );
    return (
      row && {
        jobId: row.job_id,
        kind,
        key: row.key,
        payload: row.payload,
        attempts: row.attempts,
        fencingToken: row.fencing_token,
      }
    );
  }

  /** Ends a request; the first statement of the effect's transaction. Errors: `RUNT-6005` the lease was lost. */
  async finish(tx: Tx, job: ClaimedJob): Promise<Result<void>> {
    const done = await tx.execute(
      `update runtime.job_request set state = 'done', ended_at = $3, error = null where job_id = $1 and fencing_token = $2 and state = 'leased'`,
      [job.jobId, job.fencingToken, this.clock.now().toDate()],
    );
    return done === 1 ? ok(undefined) : err(domainError('RUNT-6005', { job: job.jobId }));
  }

  /** Does all requests of a kind that are due, one after another. Returns how many were done. */
  async drain(kind: string, work: JobWork, options: JobOptions = {}): Promise<number> {
    let done = 0;
    while (!options.signal?.aborted) {
      const job = await this.claim(kind, options.leaseMs);
      if (!job) break;
      if (await this.attempt(job, work, options)) done += 1;
    }
    return done;
  }

  private async attempt(job: ClaimedJob, work: JobWork, options: JobOptions): Promise<boolean> {
    try {
      const result = await this.unitOfWork.system(async (tx) => {
        const fenced = await this.finish(tx, job);
        return fenced.ok ? work(tx, job) : fenced;
      });
      if (!result.ok) throw new DomainFailure(result.error);
      return true;
    } catch (thrown) {
      await this.recordFailure(job, thrown, options);
      return false;
    }
  }

  private async recordFailure(job: ClaimedJob, thrown: unknown, options: JobOptions): Promise<void> {
    const coded = thrown instanceof DomainFailure ? thrown.error : undefined;
    if (coded?.code === 'RUNT-6005') return;
    // A later request for the same key stands in for this one.
    const failed = job.attempts >= (options.maxAttempts ?? 10);
    const waitMs = Math.min((options.backoffMs ?? 1_000) * 2 ** (job.attempts - 1), HOUR_MS);
    const error = coded
      ? { code: coded.code, params: coded.params }
      : { code: 'RUNT-5000', params: {}, message: String(thrown).slice(0, 500) };
    unwrap(
      await this.unitOfWork.system(async (tx) =>
        ok(
          await tx.execute(
            `update runtime.job_request as request set error = $4::jsonb, due_at = $6::timestamptz + $5 * interval '1 ms',
         state = case when not $3 and exists (select 1 from runtime.job_request as later
           where later.kind = request.kind and later.key = request.key and later.state = 'due') then 'done' when $3 then 'failed' else 'due' end,
         ended_at = case when $3 then $6::timestamptz end
       where job_id = $1 and fencing_token = $2 and state = 'leased'`,
            [job.jobId, job.fencingToken, failed, JSON.stringify(error), waitMs, this.clock.now().toDate()],
          ),
        ),
      ),
    );
  }
}
