import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { PlainDate, ok, unwrap, type Clock } from '@pnet/kernel';
import { sealAuditDay } from '../audit/seal-audit-day.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { CLOCK, JOB_QUEUE } from '../http/tokens.js';
import type { JobQueue } from '../jobs/job-queue.js';
import { sealEvidence } from '../proof/seal-evidence.js';

const KIND = 'housekeeping';
const EVERY_MS = 10 * 60_000;
/** How long the answers of commands and requests that are done are kept; a client repeats a command within minutes. */
const KEPT_DAYS = 30;

/** What one round did. */
export interface Kept {
  readonly sealedDays: number;
  readonly deleted: number;
}

/**
 * What every node does by the clock: ended days of the audit and rows that belong to no day of the books are sealed,
 * answers and requests that nobody needs any more are deleted.
 */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.queue.onWake(KIND, async (_id, signal) => {
      await this.work(signal);
    });
    this.queue.every(KIND, EVERY_MS);
  }

  /** Does what is due; a second run finds nothing. */
  async work(signal?: AbortSignal): Promise<Kept> {
    let sealedDays = 0;
    for (const day of await this.endedDays()) {
      if (signal?.aborted) break;
      unwrap(await this.unitOfWork.system((tx) => sealAuditDay(tx, day)));
      sealedDays += 1;
    }
    const at = this.clock.now();
    unwrap(await this.unitOfWork.system(async (tx) => ok(await sealEvidence(tx, { sealedBy: 'housekeeping', at }))));
    const deleted = unwrap(
      await this.unitOfWork.system(async (tx) =>
        ok(
          (await tx.execute(
            `delete from runtime.idempotency_key where recorded_at < clock_timestamp() - $1 * interval '1 day'`,
            [KEPT_DAYS],
          )) +
            (await tx.execute(
              `delete from runtime.job_request where state = 'done' and ended_at < $2::timestamptz - $1 * interval '1 day'`,
              [KEPT_DAYS, at.toDate()],
            )),
        ),
      ),
    );
    return { sealedDays, deleted };
  }

  /**
   * Every day since the last seal, or since the first row, that ended ten minutes ago; also those on which nothing
   * happened, so that nothing can be put into them later.
   */
  private async endedDays(): Promise<PlainDate[]> {
    const rows = unwrap(
      await this.unitOfWork.system(async (tx) =>
        ok(
          await tx.rows<{ day: string }>(
            `
      select d::date::text as day from generate_series(
        (select coalesce((select max(day) + 1 from audit.day_seal),
          (select min(at at time zone 'Asia/Shanghai')::date from (select min(at) as at from audit.command_log union all select min(at) from audit.read_log) l)))::timestamp,
        (($1::timestamptz - interval '10 minutes') at time zone 'Asia/Shanghai')::date - 1, interval '1 day') d order by 1`,
            [tx.clock.now().toDate()],
          ),
        ),
      ),
    );
    return rows.map((row) => PlainDate.of(row.day));
  }
}
