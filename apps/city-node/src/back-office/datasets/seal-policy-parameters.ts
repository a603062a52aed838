import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Exchange } from '@pnet/exchange';
import { PlainDate, ok, unwrap, type Clock } from '@pnet/kernel';
import { CLOCK, JOB_QUEUE, NODE_CONFIG, UnitOfWork, type JobQueue, type NodeConfig } from '@pnet/runtime';

const SWEEP = 'seal-policy-parameters';

/**
 * Days on which what is in force here changed, and that no PI10 says yet: a package was activated, or a value came into
 * force, became known or ended by its own dates. $1 region, $2 today. `changed` is the last activation of the day: a
 * second one on the same day gives the next version.
 */
const UNSAID_DAYS = `
  with value as (
    select (p.activated_at at time zone 'Asia/Shanghai')::date as activated, p.activated_at, v.known_from, to_date(v.effective_from::text, 'YYYYMM') as starts,
      (to_date(v.effective_to::text, 'YYYYMM') + interval '1 month')::date as ends
    from policy_store.package p join policy_store.parameter_value v on v.issuer = p.issuer and v.package_number = p.number
    where p.activated_at is not null and v.enacted and v.region = any (policy_store.region_chain($1))
  ), change as (
    select greatest(activated, known_from, starts) as day, case when greatest(known_from, starts) <= activated then activated_at end as activated_at from value
    union all select ends, null from value where ends > greatest(activated, known_from, starts)
  )
  select to_char(c.day, 'YYYY-MM-DD') as day, max(c.activated_at) as changed
  from change c where c.day <= $2::date group by c.day
  having not exists (
    select from exchange.submission s where s.definition_id = 'PI10' and s.period = to_char(c.day, 'YYYYMMDD')::integer and s.known_at >= coalesce(max(c.activated_at), '-infinity'))
  order by c.day`;

/**
 * Seals PI10 for every day on which the parameters in force changed: found by a sweep, at the latest when the node is
 * up again.
 */
@Injectable()
export class SealPolicyParameters implements OnApplicationBootstrap {
  private readonly log = new Logger('PI10');
  /** Changes that turned out to change nothing of what is in force: they need not be looked at again. */
  private readonly settled = new Set<string>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(Exchange) private readonly exchange: Pick<Exchange, 'seal'>,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly config: Pick<NodeConfig, 'regionCode' | 'sweepSeconds'>,
  ) {}

  onApplicationBootstrap(): void {
    this.queue.onWake(SWEEP, async (_id, signal) => {
      await this.work(signal);
    });
    this.queue.every(SWEEP, this.config.sweepSeconds * 1000);
  }

  /** Seals what is not said yet; returns how many days were sealed. What fails is tried again at the next sweep. */
  async work(signal?: AbortSignal): Promise<number> {
    const today = this.clock.now().toPlainDate().toString();
    const days = unwrap(
      await this.unitOfWork.system(async (tx) =>
        ok(await tx.rows<{ day: string; changed: Date | null }>(UNSAID_DAYS, [this.config.regionCode, today])),
      ),
    );
    let sealed = 0;
    for (const { day, changed } of days) {
      const change = `${day} ${changed?.toISOString() ?? ''}`;
      if (signal?.aborted || this.settled.has(change)) continue;
      const result = await this.exchange.seal({ definitionId: 'PI10', period: PlainDate.of(day) });
      if (result.ok) {
        this.settled.add(change);
        sealed += result.value.unchanged ? 0 : 1;
      } else this.log.warn(`${day} ${result.error.code} ${JSON.stringify(result.error.params)}`);
    }
    return sealed;
  }
}
