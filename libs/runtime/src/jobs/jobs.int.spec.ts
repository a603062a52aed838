import { Logger } from '@nestjs/common';
import { err, domainError, ok, systemClock, unwrap } from '@pnet/kernel';
import { createTestDatabase, detached, freePort, startTestRedis, type TestDatabase } from '@pnet/testing';
import {
  BullJobQueue,
  JobRequests,
  migrate,
  openDatabase,
  prepareQueue,
  runtimeMigrations,
  type ClaimedJob,
  type Database,
} from '../index.js';

const until = async (condition: () => boolean | Promise<boolean>, ms = 50_000): Promise<void> => {
  const end = Date.now() + ms;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('waited too long');
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
};

describe('jobs', () => {
  let test: TestDatabase;
  let database: Database;
  let requests: JobRequests;
  /** Time that no spec waits for: the clock of these workers goes on by it. */
  let passedMs = 0;
  const clock = { now: () => systemClock.now().plusMs(passedMs) };
  const request = (kind: string, key: string, more: object = {}): Promise<string> =>
    database.unitOfWork.system(async (tx) => ok(await requests.request(tx, { kind, key, ...more }))).then(unwrap);
  const stateOf = async (jobId: string): Promise<Record<string, unknown>> =>
    (
      await database.worker.query('select state, attempts, error from runtime.job_request where job_id = $1', [jobId])
    )[0];

  beforeAll(async () => {
    // The queue complains of what these specs do to it; that is expected.
    Logger.overrideLogger(false);
    test = await createTestDatabase();
    await migrate(test.urls.migrator, test.roles, [runtimeMigrations]);
    await prepareQueue(test.urls.migrator, test.roles);
    await prepareQueue(test.urls.migrator, test.roles);
    database = await openDatabase({ ...test.urls, poolSize: 6 });
    requests = new JobRequests(database.unitOfWork, clock);
  });
  afterAll(async () => {
    await database?.close();
    await test?.drop();
  });

  describe('requests', () => {
    it('keeps one due request for a key, and does each once though many workers drain', async () => {
      const ids = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => request('once', `k${n}`)));
      expect(await request('once', 'k1')).toBe(ids[0]);
      const seen: string[] = [];
      const done = await Promise.all(
        [1, 2, 3].map(() =>
          requests.drain('once', async (_tx, job) => {
            seen.push(job.key);
            return ok(null);
          }),
        ),
      );
      expect(done.reduce((sum, n) => sum + n, 0)).toBe(6);
      expect(seen.sort()).toEqual(['k1', 'k2', 'k3', 'k4', 'k5', 'k6']);
      expect(await request('once', 'k1')).not.toBe(ids[0]);
    });

    it('does not take work that is not due', async () => {
      await request('later', 'x', { dueAt: clock.now().plusMs(3_600_000) });
      expect(await requests.claim('later')).toBeUndefined();
      passedMs += 3_600_001;
      expect(await requests.claim('later')).toMatchObject({ key: 'x' });
    });

    it('does a request that comes while its like is being done after it, not never and not beside it', async () => {
      const first = await request('again', 'x');
      let during: ClaimedJob | undefined;
      let second = '';
      const keys: string[] = [];
      await requests.drain('again', async (_tx, job) => {
        keys.push(job.jobId);
        if (keys.length === 1)
          await detached(async () => {
            second = await request('again', 'x');
            during = await requests.claim('again');
          });
        return ok(null);
      });
      expect(during).toBeUndefined();
      expect(keys).toEqual([first, second]);
    });

    it('tries a failed request again later and gives it up in the end, leaving no effect', async () => {
      const jobId = await request('fails', 'x');
      const work = async () => err(domainError('KERN-0001', { value: 'x' }));
      expect(await requests.drain('fails', work, { backoffMs: 3_600_000, maxAttempts: 2 })).toBe(0);
      expect(await stateOf(jobId)).toMatchObject({ state: 'due', attempts: 1, error: { code: 'KERN-0001' } });
      expect(await requests.claim('fails')).toBeUndefined();
      passedMs += 3_600_001;
      await requests.drain('fails', work, { backoffMs: 3_600_000, maxAttempts: 2 });
      expect(await stateOf(jobId)).toMatchObject({ state: 'failed', attempts: 2 });
    });

    it('lets a worker whose lease ran out write nothing', async () => {
      await request('stale', 'x');
      const stale = (await requests.claim('stale'))!;
      passedMs += 59_000;
      expect(await requests.claim('stale')).toBeUndefined();
      passedMs += 1_001;
      expect(await requests.drain('stale', async () => ok(null))).toBe(1);
      expect(await database.unitOfWork.system((tx) => requests.finish(tx, stale))).toMatchObject({
        ok: false,
        error: { code: 'RUNT-6005' },
      });
    });
  });

  /** The same expectations of both homes of the queue. */
  const wakesWorkers = async (settings: { code: string; redisUrl?: string }): Promise<void> => {
    const config = { ...settings, role: 'all' as const, database: test.urls };
    const worker = new BullJobQueue(config);
    const api = new BullJobQueue({ ...config, role: 'api' });
    const woken: (string | undefined)[] = [];
    worker.onWake('assess', async (id) => {
      woken.push(id);
      if (id === '2') throw new Error('the table says when it is due again');
    });
    api.onWake('assess', async () => {
      woken.push('api');
    });
    try {
      for (const id of ['1', '2', '3']) await api.wake('assess', id);
      await until(() => woken.length === 3);
      expect([...woken].sort()).toEqual(['1', '2', '3']);
    } finally {
      await Promise.all([api.close(), worker.close()]);
    }
    await worker.wake('assess', '4');
    expect(woken).toHaveLength(3);
  };

  it('wakes workers through PostgreSQL', () => wakesWorkers({ code: '430100' }));

  it('wakes workers through Redis, where there is one', async () => {
    const redis = await startTestRedis();
    if (!redis) {
      process.stdout.write('no redis-server on this machine: the Redis smoke test did not run\n');
      return;
    }
    try {
      await wakesWorkers({ code: '430100', redisUrl: redis.url });
    } finally {
      await redis.stop();
    }
  });

  it('finds the work by its sweep when the queue is away', async () => {
    const away = `postgres://nobody:nothing@127.0.0.1:${await freePort()}/none`;
    const queue = new BullJobQueue({ code: '430100', role: 'all', database: { app: away, worker: away } });
    let running = 0;
    let most = 0;
    queue.onWake('sweep', async (id) => {
      expect(id).toBeUndefined();
      most = Math.max(most, (running += 1));
      await requests.drain('sweep', async () => {
        await new Promise((resolve) => {
          setTimeout(resolve, 60);
        });
        return ok(null);
      });
      running -= 1;
    });
    queue.every('sweep', 20);
    const jobId = await request('sweep', 'x');
    await queue.wake('sweep', jobId);
    await until(async () => (await stateOf(jobId))['state'] === 'done');
    await queue.close();
    expect(most).toBe(1);
    expect(running).toBe(0);
  });

  it('leaves the process its turns, and sweeps, while the queue has no schema', async () => {
    const other = await createTestDatabase();
    const queue = new BullJobQueue({ code: '430200', role: 'all', database: other.urls });
    let swept = 0;
    try {
      queue.onWake('assess', async () => {
        swept += 1;
      });
      queue.every('assess', 10);
      await queue.wake('assess', '1');
      await until(() => swept > 200);
    } finally {
      await queue.close();
      await other.drop();
    }
  });
});
