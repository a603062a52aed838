import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ok, unwrap, type Clock, type Result } from '@pnet/kernel';
import {
  Batches,
  CLOCK,
  JOB_QUEUE,
  NODE_CONFIG,
  UnitOfWork,
  type BatchProgress,
  type ChunkOutcome,
  type JobQueue,
  type NodeConfig,
  type RequestContext,
  type Tx,
} from '@pnet/runtime';
import { chartOfAccounts } from '@pnet/standards';
import { accountChecks } from './account-years.js';
import { checkCreditCodes, checkPersonNumbers } from './check-numbers.js';
import { rowChecks } from './opening-check.js';
import { checkWholeUnit, holdLoad, reopenLoad, type OpeningUnit } from './opening-load.js';
import type { OpenedLoad } from './open-opening-load.js';
import { findParties } from './party-keys.js';
import { clearWrong, settleTrial } from './settle-trial.js';

const KIND = 'try-opening-load';
const checks = [...rowChecks, ...accountChecks];
const NUMBERS = 'numbers';
const steps = [NUMBERS, ...checks.map(({ id }) => id)];

interface TrialParams {
  readonly loadId: string;
  readonly month: number;
}

/**
 * Tries a load 试算: every check over every row, as chunks of a batch, so that it shows how far it is and goes on after a
 * crash. Nothing outside the load changes. It can be done again until the load is agreed to.
 */
@Injectable()
export class TryOpeningLoad implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly batches: Batches,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly unit: OpeningUnit & Pick<NodeConfig, 'sweepSeconds'>,
    @Inject(JOB_QUEUE) private readonly queue: Pick<JobQueue, 'wake' | 'onWake' | 'every'>,
  ) {}

  onApplicationBootstrap(): void {
    this.queue.onWake(KIND, async (_id, signal) => {
      await this.work(signal);
    });
    this.queue.every(KIND, this.unit.sweepSeconds * 1000);
  }

  /** Asks for a trial; a worker does it. Errors: `LOAD-1001`, `LOAD-1002`, `LOAD-1004`. */
  async execute(loadId: string, context: RequestContext): Promise<Result<OpenedLoad>> {
    const whole = checkWholeUnit(context, this.unit);
    if (!whole.ok) return whole;
    const asked = await this.unitOfWork.run(
      context,
      { name: 'try-opening-load', input: { loadId }, subject: loadId },
      async (tx) => {
        const held = await holdLoad(tx, loadId, 'try');
        if (!held.ok) return held;
        await reopenLoad(tx, loadId, held.value.next);
        await tx.execute('update opening_load.load set try_run_id = null, try_no = try_no + 1 where load_id = $1', [
          loadId,
        ]);
        return ok({ loadId, state: held.value.next });
      },
    );
    if (asked.ok) await this.queue.wake(KIND, loadId);
    return asked;
  }

  /** Does the trials that were asked for, or goes on with them. Returns how each batch ended. */
  async work(signal?: AbortSignal): Promise<BatchProgress[]> {
    const ended: BatchProgress[] = [];
    for (const loadId of await this.asked()) {
      const runId = await this.plan(loadId);
      if (runId === undefined) continue;
      const progress = await this.batches.work<TrialParams>(
        runId,
        (tx, range, params) => this.check(tx, range.from, params),
        signal ? { signal } : {},
      );
      if (progress.state !== 'running') await this.settle(loadId, progress);
      ended.push(progress);
    }
    return ended;
  }

  private async asked(): Promise<string[]> {
    const rows = unwrap(
      await this.unitOfWork.system(async (tx) =>
        ok(await tx.rows<{ id: string }>(`select load_id as id from opening_load.load where state = 'trying'`)),
      ),
    );
    return rows.map(({ id }) => id);
  }

  /** Plans the batch of a trial, or finds it: whom the rows speak of, and a chunk for each check. */
  private async plan(loadId: string): Promise<string | undefined> {
    return unwrap(
      await this.unitOfWork.system(async (tx) => {
        const load = await tx.one<{ month: number; tryNo: number; run: string | null }>(
          `select opening_month as month, try_no as "tryNo", try_run_id as run from opening_load.load where load_id = $1 and state = 'trying' for update`,
          [loadId],
        );
        if (!load || load.run !== null) return ok(load?.run ?? undefined);
        await tx.execute(
          `delete from opening_load.reject where found_by <> 'read' and file_id in (select file_id from opening_load.file where load_id = $1)`,
          [loadId],
        );
        await clearWrong(tx, loadId);
        await findParties(tx, loadId);
        const params: TrialParams = { loadId, month: load.month };
        const runId = await this.batches.plan(tx, {
          kind: KIND,
          key: `${loadId}/${load.tryNo}`,
          params: { ...params },
          ranges: steps.map((step) => ({ from: step, to: step })),
        });
        await tx.execute('update opening_load.load set try_run_id = $2 where load_id = $1', [loadId, runId]);
        return ok(runId);
      }),
    );
  }

  private async check(tx: Tx, step: string, { loadId, month }: TrialParams): Promise<ChunkOutcome> {
    if (step === NUMBERS) {
      const wrong = await checkPersonNumbers(tx, loadId, this.clock.now().toPlainDate());
      return { rows: wrong + (await checkCreditCodes(tx, loadId)) };
    }
    const found = checks.find(({ id }) => id === step)?.sql ?? '';
    return {
      rows: await tx.execute(
        `
        with given as (select :month::integer as month, :agencies::text[] as agencies, :chart::jsonb as chart)
        insert into opening_load.reject (file_id, row_no, found_by, item, code, value, params)
        select f.file_id, f.row_no, :step, f.item, f.code, left(f.value, 80), f.params from (${found}) f cross join given on conflict do nothing`,
        { loadId, month, step, agencies: agenciesOf(this.unit), chart: CHART },
      ),
    };
  }

  private async settle(loadId: string, progress: BatchProgress): Promise<void> {
    const now = this.clock.now();
    unwrap(
      await this.unitOfWork.system(async (tx) => {
        const held = await holdLoad(tx, loadId, progress.state === 'done' ? 'settle' : 'fail');
        if (!held.ok) return ok(undefined);
        const { load, next } = held.value;
        const found = progress.state === 'done' ? await settleTrial(tx, load) : undefined;
        await tx.execute(
          `update opening_load.load set state = $2, tried_at = $3, totals = $4::jsonb, difference = $5::jsonb, error = $6::jsonb where load_id = $1`,
          [
            loadId,
            next,
            found ? now.toString() : null,
            found ? JSON.stringify(found.totals) : null,
            found?.difference ? JSON.stringify(found.difference) : null,
            progress.error ? JSON.stringify({ code: progress.error.code, params: progress.error.params }) : null,
          ],
        );
        return ok(undefined);
      }),
    );
  }
}

const agenciesOf = (unit: OpeningUnit): string[] => [unit.code, ...unit.agencies.map(({ code }) => code)];

const CHART = JSON.stringify(
  chartOfAccounts
    .filter(({ postable }) => postable)
    .flatMap(({ code, funds }) => funds.map((fund) => ({ account: code, fund }))),
);
