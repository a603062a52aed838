import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ok, unwrap, type Clock } from '@pnet/kernel';
import {
  CLOCK,
  JOB_QUEUE,
  JobRequests,
  NODE_CONFIG,
  UnitOfWork,
  type ClaimedJob,
  type JobQueue,
  type NodeConfig,
} from '@pnet/runtime';
import { SEAL_MONTH_JOB } from '../closing/index.js';
import { SealMonth } from './seal-month.js';

const LEASE_MS = 300_000;
const FIRST_WAIT_MS = 10_000;
const MAX_TRIES = 12;

/** Seals what closes have requested: woken by them, and found by a sweep. */
@Injectable()
export class SealClosedMonths implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: JobRequests,
    private readonly sealMonth: SealMonth,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly config: Pick<NodeConfig, 'sweepSeconds'>,
  ) {}

  onApplicationBootstrap(): void {
    this.queue.onWake(SEAL_MONTH_JOB, async (_id, signal) => {
      await this.work(signal);
    });
    this.queue.every(SEAL_MONTH_JOB, this.config.sweepSeconds * 1000);
  }

  /**
   * Does what is due; returns how many months were sealed. A seal opens transactions of its own, so the request is
   * ended after it, and may be worked on twice: that changes nothing.
   */
  async work(signal?: AbortSignal): Promise<number> {
    let sealed = 0;
    while (!signal?.aborted) {
      const job = await this.jobs.claim(SEAL_MONTH_JOB, LEASE_MS);
      if (!job) break;
      const result = await this.sealMonth.seal(job.key);
      await this.end(job, result.ok || result.error.code === 'SUMM-1001');
      if (result.ok) sealed += 1;
    }
    return sealed;
  }

  /**
   * A month that was reopened meanwhile needs no seal; one that fails its checks is tried again later, more and more
   * seldom.
   */
  private async end(job: ClaimedJob, settled: boolean): Promise<void> {
    const tries = Number(job.payload['tries'] ?? 0) + 1;
    unwrap(
      await this.unitOfWork.system(async (tx) => {
        const finished = await this.jobs.finish(tx, job);
        if (!finished.ok) return ok(undefined);
        if (!settled && tries < MAX_TRIES) {
          await this.jobs.request(tx, {
            kind: SEAL_MONTH_JOB,
            key: job.key,
            payload: { ...job.payload, tries },
            dueAt: this.clock.now().plusMs(FIRST_WAIT_MS * 2 ** tries),
          });
        }
        return ok(undefined);
      }),
    );
  }
}
