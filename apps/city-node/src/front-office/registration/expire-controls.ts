import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ok, unwrap, type Clock } from '@pnet/kernel';
import { CLOCK, JOB_QUEUE, UnitOfWork, type JobQueue } from '@pnet/runtime';
import { controlStatuses } from './control-status.js';

const KIND = 'expire-controls';
const EVERY_MS = 900_000;

/** A control is seen by the district that its party belongs to now. */
const FOLLOW_PARTY = (['person', 'employer'] as const).map(
  (party) => `
  update registration.control c set agency_code = p.agency_code from registration.${party} p
  where c.state in ('proposed', 'in-force', 'lifting') and p.${party}_id = c.${party}_id and c.agency_code is distinct from p.agency_code`,
);

/**
 * Ends controls after their last day, and lets them follow their parties between districts; who asks compares the days,
 * so none is obeyed longer than it stands.
 */
@Injectable()
export class ExpireControls implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.queue.onWake(KIND, async () => {
      await this.work();
    });
    this.queue.every(KIND, EVERY_MS);
  }

  /** Returns how many ended; a second run finds none. */
  async work(): Promise<number> {
    const now = this.clock.now();
    return unwrap(
      await this.unitOfWork.system(async (tx) => {
        for (const follow of FOLLOW_PARTY) await tx.execute(follow);
        return ok(
          await tx.execute(
            `with ended as (
               update registration.control c set state = '${controlStatuses['in-force'].moves.expire}', ended_by = 'system', ended_at = $2
               where c.state in ('in-force', 'lifting') and c.valid_to < $1::date returning c.control_id, to_jsonb(c) - 'agency_code' as after)
             insert into registration.control_event (control_id, event_no, event, at, by, after)
             select e.control_id, 1 + (select count(*) from registration.control_event o where o.control_id = e.control_id), 'expired', $2, 'system', e.after from ended e`,
            [now.toPlainDate().toString(), now.toString()],
          ),
        );
      }),
    );
  }
}
