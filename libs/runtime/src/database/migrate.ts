import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { DatabaseRoles } from './database-roles.js';

/** One SQL file of a module: `<13 digits>-<name>.sql`, immutable once landed. */
interface MigrationFile {
  readonly name: string;
  readonly stamp: string;
  readonly sql: string;
  readonly sha256: string;
}

const FILE = /^(\d{13})-([a-z0-9-]+)\.sql$/;
const LOCK_KEY = 7_432_000_001;

function readMigrationFiles(folders: readonly URL[]): MigrationFile[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => FILE.test(name))
      .map((name) => {
        const sql = readFileSync(new URL(name, folder), 'utf8');
        return { name, stamp: name.slice(0, 13), sql, sha256: createHash('sha256').update(sql).digest('hex') };
      }),
  );
  const stamps = new Set(files.map((file) => file.stamp));
  if (stamps.size !== files.length)
    throw new Error(
      `Two migrations share a time stamp: ${files
        .map((file) => file.name)
        .sort()
        .join(', ')}`,
    );
  return files.sort((a, b) => a.stamp.localeCompare(b.stamp));
}

/** TypeORM takes classes whose names end in the stamp; `${app}` and `${worker}` become the node's role names. */
function migrationClass(file: MigrationFile, roles: DatabaseRoles): new () => MigrationInterface {
  const sql = file.sql.replaceAll('${app}', `"${roles.app}"`).replaceAll('${worker}', `"${roles.worker}"`);
  const name = `${file.name.slice(14, -4)}${file.stamp}`;
  return class implements MigrationInterface {
    readonly name = name;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(sql);
      await runner.query('insert into runtime.migration_file (name, sha256) values ($1, $2)', [file.name, file.sha256]);
    }
    down(): Promise<void> {
      return Promise.reject(new Error(`${name} is not undone; write the next migration`));
    }
  };
}

/**
 * Brings a node's database to the state of the SQL files in `folders`, as the migrator role, under an advisory lock.
 * Returns the names of the files that were applied now. Throws when an applied file was changed since.
 */
export async function migrate(migratorUrl: string, roles: DatabaseRoles, folders: readonly URL[]): Promise<string[]> {
  const files = readMigrationFiles(folders);
  const source = new DataSource({
    type: 'postgres',
    url: migratorUrl,
    installExtensions: false,
    schema: 'runtime',
    migrationsTableName: 'typeorm_migration',
    extra: { max: 2 },
    migrations: files.map((file) => migrationClass(file, roles)),
  });
  await source.initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [LOCK_KEY]);
    await runner.query('create schema if not exists runtime');
    await runner.query(`create table if not exists runtime.migration_file (
      name text primary key, sha256 text not null, applied_at timestamptz not null default now())`);
    await runner.query(`grant usage on schema runtime to "${roles.app}", "${roles.worker}"`);
    await runner.query(`grant select on runtime.migration_file to "${roles.app}", "${roles.worker}"`);
    await refuseChangedFiles(runner, files);
    const before = await appliedNames(runner);
    await source.runMigrations({ transaction: 'each' });
    return (await appliedNames(runner)).filter((name) => !before.includes(name));
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [LOCK_KEY]).catch(() => undefined);
    await runner.release();
    await source.destroy();
  }
}

async function appliedNames(runner: QueryRunner): Promise<string[]> {
  const rows = (await runner.query('select name from runtime.migration_file order by name')) as { name: string }[];
  return rows.map((row) => row.name);
}

async function refuseChangedFiles(runner: QueryRunner, files: readonly MigrationFile[]): Promise<void> {
  const applied = (await runner.query('select name, sha256 from runtime.migration_file')) as {
    name: string;
    sha256: string;
  }[];
  for (const row of applied) {
    const file = files.find((candidate) => candidate.name === row.name);
    if (file && file.sha256 !== row.sha256)
      throw new Error(`The migration ${row.name} was changed after it had been applied; write the next one instead`);
  }
}

/** Names of SQL files that the database lacks: a node with pending migrations does not start. */
export async function pendingMigrations(
  query: (sql: string) => Promise<{ name: string }[]>,
  folders: readonly URL[],
): Promise<string[]> {
  const applied = new Set((await query('select name from runtime.migration_file')).map((row) => row.name));
  return readMigrationFiles(folders)
    .map((file) => file.name)
    .filter((name) => !applied.has(name));
}
