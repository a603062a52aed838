import { fork, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { ok, unwrap } from '@pnet/kernel';
import { createUser, prepareQueue, type RequestContext } from '@pnet/runtime';
import { cityMigrations } from '@pnet/city-node';
import { assessMonth } from './assess-month.js';
import type { Arena, Benchmark } from './benchmark.js';
import { city, declareMonth, digestOf, registerCity } from './city.js';
import { CounterConnection } from './counter-connection.js';
import { BenchCertificates } from './trial-balance.js';
import { counterRequests, type CounterRequest } from './counter-requests.js';

const CONNECTIONS = 50;
/** As many as `npm start` gives a node, for each of its two roles. */
const POOL = 6;
/** Insured persons for each that the other acts work on: a million where they work on 200,000. */
const TIMES = 5;
/** Rounds of twenty requests in a run. */
const ROUNDS = 200;
const login = { userId: 'counter', name: '经办员', password: 'counter-of-the-bench' };
const context: RequestContext = {
  actor: { userId: login.userId, name: login.name, posts: ['handler'], agencies: city.agencies },
  traceId: 'bench',
};

/** What a run works with: the node in a process of its own, its open connections, and what they ask. */
interface Counters {
  readonly child: ChildProcess;
  readonly connections: readonly CounterConnection[];
  readonly pool: pg.Pool;
  readonly requests: readonly CounterRequest[];
}

const certificates = new BenchCertificates();
let counters: Counters | undefined;
let latencies: number[] = [];

function opened(): Counters {
  if (!counters) throw new Error('the counters are not open');
  return counters;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** A body without its cursor, which every answer seals anew. */
const withoutCursor = (body: string | undefined): string | undefined =>
  body?.replace(/"nextCursor":"[^"]*"/, '"nextCursor":"…"');

/** The city node as it is started in production, on this arena's database. */
async function startCity(arena: Arena): Promise<{ child: ChildProcess; url: string }> {
  const child = fork(fileURLToPath(new URL('../../../apps/city-node/dist/main.js', import.meta.url)), {
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_ENV: 'production',
      PENSION_NODE_CODE: city.code,
      PENSION_NODE_NAME: '基准市',
      PENSION_TIER: 'city',
      PENSION_REGION_CODE: city.regionCode,
      PENSION_HTTP_PORT: String(await freePort()),
      PENSION_DATABASE_APP_URL: arena.urls.app,
      PENSION_DATABASE_WORKER_URL: arena.urls.worker,
      PENSION_DATABASE_POOL: String(POOL),
      PENSION_CERTIFICATE_FOLDER: await certificates.of(city.code),
      PENSION_HOME: '/nowhere',
      PENSION_AGENCIES: city.agencies.map((code) => `${code}:${code}`).join(','),
    },
    execArgv: (process.env['BENCH_NODE_FLAGS'] ?? '').split(' ').filter((flag) => flag !== ''),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { url: string }).url));
    child.once('exit', (code) => reject(new Error(`the city node ended with ${code}`)));
  });
  return { child, url };
}

async function logIn(url: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userId: login.userId, password: login.password }),
  });
  if (!response.ok) throw new Error(`login: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { token: string }).token;
}

async function before(arena: Arena): Promise<void> {
  const requests = await counterRequests(arena, context, {
    rounds: Math.min(ROUNDS, arena.scale / 50),
    persons: arena.scale * TIMES,
  });
  const { child, url } = await startCity(arena);
  const token = await logIn(url);
  const connections = await Promise.all(Array.from({ length: CONNECTIONS }, () => CounterConnection.open(url, token)));
  const pool = new pg.Pool({ connectionString: arena.urls.app, max: POOL });
  counters = { child, connections, pool, requests };
  // Both sides compile and warm up on the same requests, as they stand after a morning.
  await act();
  await floor();
}

async function after(): Promise<void> {
  const { child, connections, pool } = opened();
  counters = undefined;
  for (const connection of connections) connection.close();
  await pool.end();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

/** Fifty at once take the next request each until all are done. */
async function fiftyAtOnce(ask: (request: CounterRequest, connection: number) => Promise<void>): Promise<void> {
  const { requests } = opened();
  let next = 0;
  const work = async (_: unknown, connection: number): Promise<void> => {
    for (let request = requests[next++]; request; request = requests[next++]) await ask(request, connection);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
}

async function act(): Promise<void> {
  const { connections } = opened();
  latencies = [];
  await fiftyAtOnce(async ({ path, body }, index) => {
    const started = performance.now();
    const answered = await connections[index]?.get(path);
    latencies.push(performance.now() - started);
    if (withoutCursor(answered) !== withoutCursor(body))
      throw new Error(`${path} answered ${answered?.slice(0, 300)}, expected ${body.slice(0, 300)}`);
  });
}

/**
 * The statements of each request under the same row-level security, in one transaction of a bare connection; nothing is
 * checked, masked or written as JSON.
 */
async function floor(): Promise<void> {
  const { pool } = opened();
  const scope = `begin; select set_config('pension.agencies', '${city.agencies.join(',')}', true), set_config('pension.actor', '${login.userId}', true)`;
  await fiftyAtOnce(async ({ sent }) => {
    const client = await pool.connect();
    try {
      await client.query(scope);
      for (const { sql, params, rows } of sent) {
        const { rowCount } = await client.query(sql, [...params]);
        if (rowCount !== rows) throw new Error(`${rowCount} rows of ${rows}: ${sql}`);
      }
      await client.query('commit');
    } finally {
      client.release();
    }
  });
}

/**
 * Fifty counters look up persons, employers, declarations and demands of a city with a million insured, over HTTP,
 * logged in, under row-level security, every look at a person audited.
 */
export const counterReadsBenchmark: Benchmark = {
  name: 'counter-reads',
  bar: 3,
  folders: cityMigrations,
  rows: (scale) => Math.min(ROUNDS, scale / 50) * 20,
  prepare: async (arena) => {
    const large = { ...arena, scale: arena.scale * TIMES };
    await registerCity(large);
    await declareMonth(large);
    await assessMonth(large);
    unwrap(
      await arena.database.unitOfWork.system(async (tx) => {
        const made = await createUser(tx, { ...login, posts: ['handler'], agencies: city.agencies });
        return made.ok ? ok(undefined) : made;
      }),
    );
    const roleOf = (url: string): string => new URL(url).username;
    await prepareQueue(arena.urls.migrator, {
      migrator: roleOf(arena.urls.migrator),
      app: roleOf(arena.urls.app),
      worker: roleOf(arena.urls.worker),
    });
  },
  before,
  after,
  act,
  floor,
  latencies: () => latencies,
  digest: (arena) =>
    digestOf(
      arena,
      `select row(actor, kind, subject, purpose, count(*)) as line from audit.read_log group by actor, kind, subject, purpose`,
    ),
};
