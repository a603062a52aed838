import { DEFAULT_SCHEME } from '@pnet/standards';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Instant, domainError, err, ok, unwrap, type Clock, type Result } from '@pnet/kernel';
import { READ_PARAMETERS, type ReadParameters } from '@pnet/policy-store';
import {
  CLOCK,
  JOB_QUEUE,
  NODE_CONFIG,
  UnitOfWork,
  type JobQueue,
  type NodeConfig,
  type RequestContext,
  type Tx,
} from '@pnet/runtime';
import { findingRules, type RuleQuestion, type Thresholds } from './finding-rules.js';
import { recordFindings, type RuleOutcome } from './record-findings.js';

const KIND = 'look-for-findings';
const EVERY_MS = 3_600_000;
const THRESHOLDS = 'finding.thresholds';

/** What a run came to, all rules together. */
export interface FindingRun extends RuleOutcome {
  readonly runId: string;
  readonly rules: number;
}

interface OpenRun {
  readonly runId: string;
  readonly startedAt: Date;
  readonly thresholds: Thresholds;
  readonly done: string[];
}

/**
 * Asks every rule over the city's data 疑点筛查: when somebody wishes it, and once a day by the clock. A rule is one
 * transaction; a run that was killed is gone on with where it was.
 */
@Injectable()
export class LookForFindings implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly node: Pick<NodeConfig, 'regionCode'>,
    @Inject(READ_PARAMETERS) private readonly readParameters: ReadParameters,
  ) {}

  onApplicationBootstrap(): void {
    this.queue.onWake(KIND, async () => {
      await this.work();
    });
    this.queue.every(KIND, EVERY_MS);
  }

  /** By the clock: what is open, or the first run of the day. Returns whether something ran. */
  async work(): Promise<boolean> {
    const day = this.clock.now().toPlainDate().toString();
    const due = unwrap(
      await this.unitOfWork.system(async (tx) =>
        ok(
          await tx.one(
            `select where exists (select from findings.run where finished_at is null)
              or not exists (select from findings.run where (started_at at time zone 'Asia/Shanghai')::date >= $1::date)`,
            [day],
          ),
        ),
      ),
    );
    if (due) unwrap(await this.run('system'));
    return due !== undefined;
  }

  /** Errors: `POLI-3001` no thresholds are in force. */
  async execute(context: RequestContext): Promise<Result<FindingRun>> {
    const started = await this.unitOfWork.run(context, { name: 'look-for-findings', input: {} }, () =>
      Promise.resolve(ok(context.actor.userId)),
    );
    return started.ok ? this.run(started.value) : started;
  }

  private async run(startedBy: string): Promise<Result<FindingRun>> {
    const open = await this.unitOfWork.system((tx) => this.open(tx, startedBy));
    if (!open.ok) return open;
    const { runId, done } = open.value;
    const question = questionOf(open.value);
    for (const rule of findingRules.filter(({ id }) => !done.includes(id)))
      unwrap(
        await this.unitOfWork.system(async (tx) => {
          if (!(await holdRun(tx, runId))) return ok(undefined);
          const before = await tx.one('select from findings.run_rule where run_id = $1 and rule = $2', [
            runId,
            rule.id,
          ]);
          if (!before) await recordFindings(tx, rule, question, { runId, now: this.clock.now() });
          return ok(undefined);
        }),
      );
    return this.unitOfWork.system((tx) => finish(tx, runId, this.clock.now()));
  }

  /** The run that is open, or a new one with the thresholds in force. */
  private async open(tx: Tx, startedBy: string): Promise<Result<OpenRun>> {
    const now = this.clock.now();
    await tx.execute(`select pg_advisory_xact_lock(hashtextextended('findings.run', 52))`);
    const source = await this.readParameters(tx, { region: this.node.regionCode, scheme: DEFAULT_SCHEME }, now);
    const value = source.value(THRESHOLDS, this.node.regionCode, now.toPlainDate().yearMonth.toString());
    if (!value.ok) return err(value.error);
    await tx.execute(
      `insert into findings.run (started_by, started_at, thresholds, policy_version)
       select $1, $2, $3::jsonb, $4 where not exists (select from findings.run where finished_at is null)`,
      [startedBy, now.toString(), JSON.stringify(value.value.value), source.version],
    );
    const run = await tx.one<OpenRun>(
      `select r.run_id::text as "runId", r.started_at as "startedAt", r.thresholds,
        array(select d.rule from findings.run_rule d where d.run_id = r.run_id) as done
       from findings.run r where r.finished_at is null`,
    );
    return run ? ok(run) : err(domainError('FIND-1003'));
  }
}

/** Waits for another worker at the same run; false where the run is finished. */
const holdRun = async (tx: Tx, runId: string): Promise<boolean> =>
  (await tx.one('select from findings.run where run_id = $1 and finished_at is null for update', [runId])) !==
  undefined;

async function finish(tx: Tx, runId: string, now: Instant): Promise<Result<FindingRun>> {
  await tx.execute('update findings.run set finished_at = $2 where run_id = $1 and finished_at is null', [
    runId,
    now.toString(),
  ]);
  const sum = await tx.one<FindingRun>(
    `select $1::text as "runId", count(*)::integer as rules, coalesce(sum(found), 0)::integer as found, coalesce(sum(opened), 0)::integer as opened,
      coalesce(sum(came_back), 0)::integer as "cameBack", coalesce(sum(gone), 0)::integer as gone
     from findings.run_rule where run_id = $1::bigint`,
    [runId],
  );
  return sum ? ok(sum) : err(domainError('FIND-1003'));
}

/** What the rules of a run are asked, whenever they are: of the day on which it began. */
function questionOf({ startedAt, thresholds }: OpenRun): RuleQuestion {
  const day = Instant.ofEpochMs(startedAt.getTime()).toPlainDate();
  const { monthsMissing, ...measures } = thresholds;
  return {
    ...measures,
    day: day.toString(),
    month: day.yearMonth.number,
    missingSince: day.yearMonth.plusMonths(-Number(monthsMissing)).number,
    yearAgo: day.yearMonth.plusMonths(-11).number,
  };
}
