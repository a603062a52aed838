import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Instant, Money, YearMonth, ok, unwrap, type Clock, type DomainError, type Result } from '@pnet/kernel';
import { postEntry } from '@pnet/fund-ledger';
import {
  Batches,
  CHUNK_ROWS,
  CLOCK,
  JOB_QUEUE,
  NODE_CONFIG,
  UnitOfWork,
  type BatchProgress,
  type JobQueue,
  type NodeConfig,
  type Tx,
} from '@pnet/runtime';
import { endLoadedOpening } from '../../books/individual-account/index.js';
import { NEW_IDS, loadEmployersFrom, takeIds, type Recording } from '../../front-office/registration/index.js';
import { applyPersons, type ApplyParams } from './apply-persons.js';
import type { OpeningUnit } from './opening-load.js';

/** Kind of the work that gives an agreed load to the modules. */
export const APPLY = 'apply-opening-load';

interface AgreedLoad {
  readonly loadId: string;
  readonly scheme: string;
  readonly month: number;
  readonly openingId: string;
  readonly agreedBy: string;
  readonly proposedBy: string;
  readonly agreedAt: Date;
  readonly runId: string | null;
}

/**
 * Gives the right rows of agreed loads to the modules that own them: numbers and employers first, then the persons in
 * chunks with all that is theirs, at the end one opening entry in each book. Killed anywhere, it goes on with the
 * numbers that it took, so the result is the same.
 */
@Injectable()
export class ApplyOpeningLoad implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly batches: Batches,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly unit: OpeningUnit & Pick<NodeConfig, 'sweepSeconds'>,
    @Inject(JOB_QUEUE) private readonly queue: Pick<JobQueue, 'onWake' | 'every'>,
  ) {}

  onApplicationBootstrap(): void {
    this.queue.onWake(APPLY, async (_id, signal) => {
      await this.work(signal);
    });
    this.queue.every(APPLY, this.unit.sweepSeconds * 1000);
  }

  /** Goes on with every load that is agreed and not applied. `chunkRows` is the size of a chunk, for specs. */
  async work(signal?: AbortSignal, chunkRows = CHUNK_ROWS): Promise<BatchProgress[]> {
    const ended: BatchProgress[] = [];
    for (const loadId of await this.waiting()) {
      const load = await this.prepare(loadId, chunkRows);
      if (!load) continue;
      const progress = await this.batches.work<ApplyParams>(
        load.runId ?? '',
        (tx, range, params) => applyPersons(tx, params, range),
        signal ? { signal } : {},
      );
      if (progress.state === 'done') await this.finish(load);
      if (progress.state === 'failed') await this.fail(loadId, progress);
      ended.push(progress);
    }
    return ended;
  }

  private async waiting(): Promise<string[]> {
    const rows = await this.system((tx) =>
      tx.rows<{ id: string }>(
        `select load_id as id from opening_load.load where state = 'agreed' and applied_at is null order by load_id`,
      ),
    );
    return rows.map(({ id }) => id);
  }

  /** Numbers for all, the employers, and the batch; once for a load. */
  private async prepare(loadId: string, chunkRows: number): Promise<AgreedLoad | undefined> {
    return this.system(async (tx) => {
      const load = await tx.one<AgreedLoad>(
        `
        select load_id as "loadId", scheme, opening_month as month, coalesce(opening_id, 0) as "openingId", coalesce(agreed_by, '') as "agreedBy", coalesce(proposed_by, '') as "proposedBy", coalesce(agreed_at, opened_at) as "agreedAt", apply_run_id as "runId"
        from opening_load.load where load_id = $1 and state = 'agreed' and applied_at is null for update`,
        [loadId],
      );
      if (!load) return undefined;
      if (load.runId !== null) {
        await this.batches.retry(tx, load.runId);
        return load;
      }
      const by: Recording = { at: Instant.of(load.agreedAt.toISOString()), actor: load.agreedBy };
      await number(tx, loadId, 'employer');
      await number(tx, loadId, 'person');
      await loadEmployersFrom(tx, { select: EMPLOYERS, params: [loadId] }, by);
      const params: ApplyParams = {
        loadId,
        scheme: load.scheme,
        openingId: load.openingId,
        unit: this.unit.code,
        by: load.agreedBy,
        proposedBy: load.proposedBy,
        at: by.at.toString(),
      };
      const ranges = await this.batches.ranges(
        tx,
        `select distinct id as key from opening_load.party_key where load_id = $1 and party = 'person' and id is not null`,
        chunkRows,
        [loadId],
      );
      const runId = await this.batches.plan(tx, { kind: APPLY, key: loadId, params: { ...params }, ranges });
      await tx.execute('update opening_load.load set apply_run_id = $2 where load_id = $1', [loadId, runId]);
      return { ...load, runId };
    });
  }

  /** The opening entry of each book, and the end of the load; both, or the reason why not. */
  private async finish(load: AgreedLoad): Promise<void> {
    const now = this.clock.now();
    const done = await this.unitOfWork.system(async (tx) => {
      const open = await tx.one(
        'select 1 from opening_load.load where load_id = $1 and applied_at is null for update',
        [load.loadId],
      );
      if (!open) return ok(undefined);
      for (const fund of ['pooled', 'account'] as const) {
        const posted = await this.post(tx, load, fund);
        if (!posted.ok) return posted;
      }
      await endLoadedOpening(tx, load.openingId, now);
      await tx.execute('update opening_load.load set applied_at = $2, error = null where load_id = $1', [
        load.loadId,
        now.toString(),
      ]);
      return ok(undefined);
    });
    if (!done.ok) await this.note(load.loadId, done.error);
  }

  private async post(tx: Tx, load: AgreedLoad, fund: 'pooled' | 'account'): Promise<Result<unknown>> {
    const lines = await tx.rows<{ account: string; debit: string; credit: string }>(
      `select coalesce(account_code, '') as account, coalesce(debit, 0) as debit, coalesce(credit, 0) as credit from opening_load.trial_row where load_id = $1 and not wrong and fund = $2 order by account_code`,
      [load.loadId, fund],
    );
    if (lines.length === 0) return ok(undefined);
    return postEntry(tx, {
      unit: this.unit.code,
      scheme: load.scheme,
      fund,
      date: YearMonth.ofNumber(load.month).plusMonths(1).firstDay(),
      rule: 'opening',
      summary: '期初建账',
      sourceKind: 'opening',
      sourceId: load.openingId,
      mark: 'opening',
      recordedBy: load.agreedBy,
      lines: lines.map(({ account, debit, credit }) => ({
        account,
        ...(Money.of(debit).isZero() ? { credit: Money.of(credit) } : { debit: Money.of(debit) }),
      })),
    });
  }

  private fail(loadId: string, { error }: BatchProgress): Promise<void> {
    return this.note(loadId, {
      code: 'LOAD-5006',
      params: { chunk: error?.chunk ?? 0, reason: error?.code ?? '' },
    });
  }

  /** Why a load is not applied yet, for the screen. */
  private async note(loadId: string, { code, params }: Pick<DomainError, 'code' | 'params'>): Promise<void> {
    await this.system((tx) =>
      tx.execute('update opening_load.load set error = $2::jsonb where load_id = $1', [
        loadId,
        JSON.stringify({ code, params }),
      ]),
    );
  }

  private async system<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return unwrap(await this.unitOfWork.system(async (tx) => ok(await work(tx))));
  }
}

/** Gives numbers of the register to the right rows, in the order of files and rows, and to the keys that mean them. */
async function number(tx: Tx, loadId: string, party: 'employer' | 'person'): Promise<void> {
  const table = `opening_load.${party}_row`;
  const count = await tx.one<{ n: number }>(
    `select count(*)::integer as n from ${table} where load_id = $1 and not wrong`,
    [loadId],
  );
  await takeIds(tx, party, count?.n ?? 0);
  await tx.execute(
    `
    update ${table} r set ${party}_id = n.id
    from (select file_id, row_no, row_number() over (order by file_id, row_no) as place from ${table} where load_id = $1 and not wrong) p join ${NEW_IDS} n using (place)
    where r.file_id = p.file_id and r.row_no = p.row_no`,
    [loadId],
  );
  await tx.execute(
    `
    update opening_load.party_key k set id = r.${party}_id from ${table} r
    where k.load_id = $1 and k.party = $2 and r.file_id = k.file_id and r.row_no = k.row_no and not r.wrong`,
    [loadId, party],
  );
}

const EMPLOYERS = `
  select employer_id, credit_code as unified_credit_code, name, agency_code, category, economic_type, industry, registered_on
  from opening_load.employer_row where load_id = $1 and not wrong`;
