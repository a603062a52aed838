import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ensureNodeDatabase, migrate, openDatabase, rolesOf } from '@pnet/runtime';
import type { Arena, ArenaSide, Benchmark } from './benchmark.js';

/** Settings of the measured server: durable, as in production; the same for act and floor. */
const serverFlags = [
  'shared_buffers=1GB',
  'max_wal_size=4GB',
  'checkpoint_timeout=30min',
  'max_connections=60',
  'maintenance_work_mem=256MB',
  'work_mem=64MB',
  'jit=off',
].flatMap((setting) => ['-c', setting]);

/** A smoke run times nothing, so it need not wait for the disk. */
const quickFlags = [...serverFlags, '-c', 'fsync=off'];

/** Names of a benchmark's databases: the second is the sender's. */
const sidesOf = (name: string, benchmark: Benchmark): readonly string[] =>
  benchmark.withSender ? [name, `${name}_sender`] : [name];

/** The server on which benchmarks run: BENCH_DATABASE_URL, or an embedded one of its own. */
export class ArenaServer {
  private readonly roles = rolesOf(`bench_${randomBytes(3).toString('hex')}`);
  private readonly password = randomBytes(9).toString('hex');

  private constructor(
    private readonly adminUrl: string,
    private readonly end: () => Promise<void>,
  ) {}

  static async start({ durable }: { durable: boolean }): Promise<ArenaServer> {
    const given = process.env['BENCH_DATABASE_URL'];
    if (given) return new ArenaServer(given, () => Promise.resolve());
    const { startTestPostgres } = (await import(
      new URL('../../../libs/testing/src/test-postgres.mjs', import.meta.url).href
    )) as {
      startTestPostgres(parent: string, flags: readonly string[]): Promise<{ url: string; stop(): Promise<void> }>;
    };
    const parent = mkdtempSync(join(tmpdir(), 'pension-bench-'));
    chmodSync(parent, 0o755);
    const server = await startTestPostgres(parent, durable ? serverFlags : quickFlags);
    return new ArenaServer(server.url, () => server.stop());
  }

  async stop(): Promise<void> {
    await this.asAdmin(Object.values(this.roles).map((role) => `drop role if exists "${role}"`)).catch(() => undefined);
    await this.end();
  }

  /** The filled template of a benchmark; runs are copied from it. */
  async makeTemplate(benchmark: Benchmark, scale: number): Promise<string> {
    const name = `bench_${benchmark.name.replaceAll('-', '_')}_template`;
    const sides = sidesOf(name, benchmark);
    for (const side of sides) {
      await this.asAdmin([`drop database if exists "${side}" with (force)`]);
      const urls = await ensureNodeDatabase(this.adminUrl, side, this.roles, this.password);
      await migrate(urls.migrator, this.roles, benchmark.folders);
    }
    await this.within(sides, scale, (arena) => benchmark.prepare(arena));
    for (const side of sides) await this.asAdmin(['vacuum analyze'], side);
    return name;
  }

  /** Runs `work` in a fresh copy of the template, after ANALYZE and CHECKPOINT; the copy is dropped. */
  async inCopy<T>(
    template: string,
    { benchmark, scale }: { benchmark: Benchmark; scale: number },
    work: (arena: Arena) => Promise<T>,
  ): Promise<T> {
    const originals = sidesOf(template, benchmark);
    const copies = originals.map((side) => `${side}_run`);
    for (const [index, original] of originals.entries()) {
      const copy = copies[index] ?? '';
      await this.asAdmin([
        `drop database if exists "${copy}" with (force)`,
        `create database "${copy}" template "${original}" owner "${this.roles.migrator}"`,
      ]);
      await this.asAdmin(['analyze'], copy);
    }
    await this.asAdmin(['checkpoint']);
    try {
      return await this.within(copies, scale, work);
    } finally {
      await this.asAdmin(copies.map((copy) => `drop database if exists "${copy}" with (force)`));
    }
  }

  /** Makes the tables of a bare floor in an arena: columns, nothing else. */
  async makeBare({ urls }: Arena, tables: readonly string[]): Promise<void> {
    const made = tables.map(
      (table) => `create table bare.${table.split('.')[1] ?? table} as table ${table} with no data`,
    );
    await this.asAdmin(
      [
        'create schema bare',
        ...made,
        `grant usage on schema bare to "${this.roles.worker}"`,
        `grant all on all tables in schema bare to "${this.roles.worker}"`,
        'checkpoint',
      ],
      new URL(urls.worker).pathname.slice(1),
    );
  }

  dropTemplate(template: string, benchmark: Benchmark): Promise<void> {
    return this.asAdmin(sidesOf(template, benchmark).map((side) => `drop database if exists "${side}" with (force)`));
  }

  /** Opens the databases of a run: the arena's own, and the sender's where there are two. */
  private async within<T>(
    [own, sender]: readonly string[],
    scale: number,
    work: (arena: Arena) => Promise<T>,
  ): Promise<T> {
    const open = async (name: string): Promise<ArenaSide> => {
      const urls = await ensureNodeDatabase(this.adminUrl, name, this.roles, this.password);
      return { urls, database: await openDatabase({ ...urls, poolSize: 4 }) };
    };
    const arena = {
      ...(await open(own ?? '')),
      scale,
      ...(sender === undefined ? {} : { sender: await open(sender) }),
    };
    try {
      return await work(arena);
    } finally {
      await arena.sender?.database.close();
      await arena.database.close();
    }
  }

  private async asAdmin(statements: readonly string[], database?: string): Promise<void> {
    const url = new URL(this.adminUrl);
    if (database) url.pathname = `/${database}`;
    const client = new pg.Client({ connectionString: url.toString() });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  }
}
