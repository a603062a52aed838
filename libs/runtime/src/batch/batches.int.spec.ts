import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { DomainFailure, domainError, ok, systemClock, unwrap } from '@pnet/kernel';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import {
  Batches,
  migrate,
  openDatabase,
  runtimeMigrations,
  type ChunkWork,
  type Database,
  type KeyRange,
  type UnitOfWork,
} from '../index.js';

const ranges = (count: number, size: number): KeyRange[] =>
  Array.from({ length: count }, (_, part) => ({ from: String(part * size + 1), to: String((part + 1) * size) }));

describe('batches', () => {
  let test: TestDatabase;
  let database: Database;
  let batches: Batches;
  let admin: pg.Client;
  let next = 0;
  /** Time that no spec waits for: the clock of these workers goes on by it. */
  let passedMs = 0;
  const clock = { now: () => systemClock.now().plusMs(passedMs) };

  /** A run, and a table for its effects: without a key, so that a chunk done twice would show. */
  const plan = async (kind: string, chunks: KeyRange[]): Promise<{ runId: string; table: string }> => {
    const table = `effect_${(next += 1)}`;
    await admin.query(
      `create table public.${table} (n integer not null); grant all on public.${table} to "${test.roles.worker}"`,
    );
    const runId = unwrap(
      await database.unitOfWork.system(async (tx) =>
        ok(await batches.plan(tx, { kind, key: table, params: { table: `public.${table}` }, ranges: chunks })),
      ),
    );
    return { runId, table };
  };
  const effects = async (table: string): Promise<{ rows: number; distinct: number }> =>
    (
      await admin.query<{ rows: number; distinct: number }>(
        `select count(*)::int as rows, count(distinct n)::int as distinct from public.${table}`,
      )
    ).rows[0]!;
  const insert: ChunkWork<{ table: string }> = async (tx, range, params) => ({
    rows: await tx.execute(`insert into ${params.table} (n) select generate_series($1::integer, $2::integer)`, [
      range.from,
      range.to,
    ]),
    totals: { amount: `${range.to}.00` },
  });

  beforeAll(async () => {
    test = await createTestDatabase();
    await migrate(test.urls.migrator, test.roles, [runtimeMigrations]);
    database = await openDatabase({ ...test.urls, poolSize: 6 });
    batches = new Batches(database.unitOfWork, clock);
    admin = new pg.Client({ connectionString: test.adminUrl });
    await admin.connect();
  });
  afterAll(async () => {
    await admin?.end();
    await database?.close();
    await test?.drop();
  });

  it('plans the same work once, and an empty one is done', async () => {
    const planOnce = () =>
      database.unitOfWork.system(async (tx) =>
        ok(await batches.plan(tx, { kind: 'k', key: 'same', params: {}, ranges: ranges(2, 10) })),
      );
    expect(await planOnce()).toEqual(await planOnce());
    const { runId } = await plan('empty', []);
    expect(await batches.work(runId, insert)).toMatchObject({ state: 'done', done: 0, total: 0 });
  });

  it('cuts the keys of a select into ranges without a gap', async () => {
    const cut = unwrap(
      await database.unitOfWork.system(async (tx) =>
        ok(await batches.ranges(tx, 'select n::bigint as key from generate_series(1, $1::integer) as n', 400, [1000])),
      ),
    );
    expect(cut).toEqual([
      { from: '1', to: '400' },
      { from: '401', to: '800' },
      { from: '801', to: '1000' },
    ]);
    const many = unwrap(
      await database.unitOfWork.system(async (tx) =>
        ok(await batches.ranges(tx, 'select n / 7 as key from generate_series(0, 34) as n', 5)),
      ),
    );
    expect(many.map((range) => range.from)).toEqual(['0', '1', '2', '3', '4']);
    for (const range of many) expect(range.to).toBe(range.from);
  });

  it('lets four workers do every chunk once', async () => {
    const { runId, table } = await plan('parallel', ranges(40, 25));
    const seen: number[] = [];
    const done = await Promise.all(
      [1, 2, 3, 4].map(() =>
        batches.work<{ table: string }>(runId, insert, { onProgress: (progress) => seen.push(progress.done) }),
      ),
    );
    expect(await effects(table)).toEqual({ rows: 1000, distinct: 1000 });
    for (const progress of done)
      expect(progress).toMatchObject({ state: 'done', done: 40, total: 40, rows: 1000, failed: 0, secondsLeft: 0 });
    expect(done[0]?.ratePerSecond).toBeGreaterThan(0);
    expect(Math.max(...seen)).toBe(40);
    expect(
      (await admin.query('select max(attempts) as most from runtime.batch_chunk where run_id = $1', [runId])).rows[0]
        .most,
    ).toBe(1);
  });

  it('does not let a worker write whose lease ran out', async () => {
    const { runId, table } = await plan('fenced', ranges(1, 10));
    // The third transaction of a worker is its chunk's. Before it, this one stands still beyond its lease while another
    // does the work.
    let transactions = 0;
    const standing: Pick<UnitOfWork, 'system'> = {
      system: async (work, isolation) => {
        transactions += 1;
        if (transactions === 3) {
          passedMs += 60_001;
          expect(await batches.work<{ table: string }>(runId, insert)).toMatchObject({ state: 'done', done: 1 });
        }
        return database.unitOfWork.system(work, isolation);
      },
    };
    const progress = await new Batches(standing, clock).work<{ table: string }>(runId, insert, { leaseMs: 60_000 });
    expect(transactions).toBeGreaterThan(3);
    expect(progress).toMatchObject({ state: 'done', done: 1, rows: 10 });
    expect(await effects(table)).toEqual({ rows: 10, distinct: 10 });
    expect(
      (
        await admin.query('select attempts, fencing_token::int as token from runtime.batch_chunk where run_id = $1', [
          runId,
        ])
      ).rows,
    ).toEqual([{ attempts: 2, token: 2 }]);
  });

  it('tries a chunk that throws again, leaving nothing of the first try', async () => {
    const { runId, table } = await plan('retried', ranges(3, 10));
    let broke = 0;
    const progress = await batches.work<{ table: string }>(
      runId,
      async (tx, range, params, chunkNo) => {
        const outcome = await insert(tx, range, params, chunkNo);
        if (chunkNo === 2 && broke++ < 2) throw new Error('deadlock detected');
        return outcome;
      },
      { backoffMs: 5 },
    );
    expect(broke).toBe(3);
    expect(progress).toMatchObject({ state: 'done', done: 3, rows: 30 });
    expect(await effects(table)).toEqual({ rows: 30, distinct: 30 });
  });

  it('records a coded failure at once, does the other chunks, and can be tried again', async () => {
    const { runId, table } = await plan('failing', ranges(3, 10));
    const failing: ChunkWork<{ table: string }> = async (tx, range, params, chunkNo) => {
      await insert(tx, range, params, chunkNo);
      if (chunkNo === 2) throw new DomainFailure(domainError('KERN-0003', { value: '2026-13' }));
      return { rows: 10 };
    };
    const progress = await batches.work(runId, failing);
    expect(progress).toMatchObject({
      state: 'failed',
      done: 2,
      failed: 1,
      error: { code: 'KERN-0003', params: { value: '2026-13' }, chunk: 2 },
    });
    expect(await effects(table)).toEqual({ rows: 20, distinct: 20 });
    await database.unitOfWork.system(async (tx) => ok(await batches.retry(tx, runId)));
    expect(await batches.work<{ table: string }>(runId, insert)).toMatchObject({ state: 'done', done: 3, failed: 0 });
    expect(await effects(table)).toEqual({ rows: 30, distinct: 30 });
  });

  it('gives a chunk up after its attempts', async () => {
    const { runId } = await plan('hopeless', ranges(1, 10));
    let tries = 0;
    const progress = await batches.work(
      runId,
      async () => {
        tries += 1;
        throw new Error('always');
      },
      { maxAttempts: 3, backoffMs: 1 },
    );
    expect(tries).toBe(3);
    expect(progress).toMatchObject({ state: 'failed', error: { code: 'RUNT-6004', params: { reason: 'always' } } });
  });

  it('stops at a signal and goes on later', async () => {
    const { runId, table } = await plan('stopped', ranges(5, 10));
    const stop = new AbortController();
    const first = await batches.work<{ table: string }>(runId, insert, {
      signal: stop.signal,
      onProgress: (progress) => {
        if (progress.done === 2) stop.abort();
      },
    });
    expect(first).toMatchObject({ state: 'running', done: 2 });
    expect(await batches.work<{ table: string }>(runId, insert)).toMatchObject({ state: 'done', done: 5 });
    expect(await effects(table)).toEqual({ rows: 50, distinct: 50 });
  });

  it('goes on after kill -9 exactly where it was', async () => {
    // The workers are processes with the machine's clock.
    passedMs = 0;
    const { runId, table } = await plan('killed', ranges(4, 10));
    const worker = (crashPoint?: string) =>
      new Promise<{ signal: string | null; output: string }>((resolve) => {
        const child = spawn(
          process.execPath,
          [
            '--conditions=pnet-source',
            '--import',
            '@swc-node/register/esm-register',
            '--no-warnings',
            fileURLToPath(new URL('./batch-worker.fixture.ts', import.meta.url)),
            runId,
          ],
          {
            env: {
              PATH: process.env['PATH'],
              TEST_APP_URL: test.urls.app,
              TEST_WORKER_URL: test.urls.worker,
              ...(crashPoint ? { PENSION_CRASH_POINT: crashPoint } : {}),
            },
          },
        );
        let output = '';
        child.stdout.on('data', (part: Buffer) => {
          output += part.toString();
        });
        child.stderr.on('data', (part: Buffer) => {
          output += part.toString();
        });
        child.on('exit', (_code, signal) => resolve({ signal, output }));
      });
    expect(await worker('killed-chunk-2')).toMatchObject({ signal: 'SIGKILL' });
    expect(await effects(table)).toEqual({ rows: 10, distinct: 10 });
    expect(await worker('killed-leased-3')).toMatchObject({ signal: 'SIGKILL' });
    expect(await effects(table)).toEqual({ rows: 20, distinct: 20 });
    const last = await worker();
    expect(last).toMatchObject({ signal: null });
    expect(JSON.parse(last.output)).toMatchObject({ state: 'done', done: 4, rows: 40 });
    expect(await effects(table)).toEqual({ rows: 40, distinct: 40 });
    // Three processes are started, each of which compiles what it imports.
  }, 240_000);

  it('says when there is no such run', async () => {
    await expect(batches.work('999999', insert)).rejects.toMatchObject({ error: { code: 'RUNT-6001' } });
  });
});
