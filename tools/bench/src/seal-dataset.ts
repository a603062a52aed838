import { systemClock, unwrap } from '@pnet/kernel';
import { Exchange, exchangeMigrations } from '@pnet/exchange';
import { runtimeMigrations } from '@pnet/runtime';
import pg from 'pg';
import type { Arena, Benchmark } from './benchmark.js';
import { digestOf, inOne } from './city.js';
import { BenchCertificates, COLUMNS, reportedMonth, trialBalance, trialBalancePort } from './trial-balance.js';

const certificates = new BenchCertificates();
const rowsAt = (scale: number): number => Math.round((scale * 2.5) / 4) * 4;
let exchange: Exchange | undefined;

/** An exchange over the arena's database that can seal the trial balance. */
async function openExchange(arena: Arena): Promise<Exchange> {
  return new Exchange({
    database: arena.database,
    clock: systemClock,
    hooks: { ports: [trialBalancePort(rowsAt(arena.scale))], gate: { isClosed: () => Promise.resolve(true) } },
    node: {
      code: '430100',
      parents: [{ code: '430000', url: 'localhost:1', role: 'statistical' }],
      children: [],
      certificateFolder: await certificates.of('430100'),
    },
  });
}

/** Lets the worker make tables, as the floor does. */
async function openSchema(arena: Arena): Promise<void> {
  const client = new pg.Client({ connectionString: arena.urls.migrator });
  await client.connect();
  await client
    .query(`create schema sealed; grant usage, create on schema sealed to "${new URL(arena.urls.worker).username}"`)
    .finally(() => client.end());
}

/** Rows of a closed month become a sealed version: snapshot, self checks, frames, digest, signature, delivery. */
export const sealDatasetBenchmark: Benchmark = {
  name: 'seal-dataset',
  bar: 3,
  folders: [runtimeMigrations, exchangeMigrations],
  rows: rowsAt,
  prepare: openSchema,
  before: async (arena) => {
    exchange = await openExchange(arena);
  },
  after: async () => {
    await exchange?.stop();
  },
  act: async () => {
    unwrap(await (exchange as Exchange).seal({ definitionId: 'PI05', period: reportedMonth }));
  },
  floor: (arena) =>
    inOne(arena, async (tx) => {
      await tx.execute(`create table sealed.dataset as ${trialBalance(rowsAt(arena.scale), reportedMonth.month)}`);
    }),
  digest: async (arena) => {
    const made = await inOne(arena, (tx) => tx.one(`select 1 from pg_class where oid = to_regclass('sealed.dataset')`));
    return digestOf(
      arena,
      made
        ? `select concat_ws(E'\\t', ${COLUMNS}) as line from sealed.dataset`
        : `select line from exchange.submission_frame cross join lateral string_to_table(rtrim(convert_from(payload, 'UTF8'), E'\\n'), E'\\n') line`,
    );
  },
};
