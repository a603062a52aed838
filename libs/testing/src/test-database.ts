import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A fresh database for one spec file, with three roles of its own; `drop()` removes all four. */
export interface TestDatabase {
  readonly roles: { readonly migrator: string; readonly app: string; readonly worker: string };
  readonly urls: { readonly migrator: string; readonly app: string; readonly worker: string };
  readonly adminUrl: string;
  drop(): Promise<void>;
}

/** Makes a database on the server of TEST_DATABASE_URL, which the run's global setup has started or was given. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) throw new Error('TEST_DATABASE_URL is not set: run specs by `npm test` or `node tools/jest.mjs`');
  const name = `pension_test_${randomBytes(5).toString('hex')}`;
  const roles = { migrator: `${name}_migrator`, app: `${name}_app`, worker: `${name}_worker` };
  const names = Object.values(roles);
  await asAdmin(server, [
    ...names.map((role) => `create role ${role} login password '${name}'`),
    `create database ${name} owner ${roles.migrator}`,
  ]);
  const urlOf = (role: string, password: string): string => {
    const url = new URL(server);
    [url.username, url.password, url.pathname] = [role, password, `/${name}`];
    return url.toString();
  };
  const admin = new URL(server);
  return {
    roles,
    urls: { migrator: urlOf(roles.migrator, name), app: urlOf(roles.app, name), worker: urlOf(roles.worker, name) },
    adminUrl: urlOf(decodeURIComponent(admin.username), decodeURIComponent(admin.password)),
    drop: () => asAdmin(server, [`drop database ${name} with (force)`, ...names.map((role) => `drop role ${role}`)]),
  };
}

async function asAdmin(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Runs `work` with a database of its own and drops it afterwards, also when the work throws. */
export async function withTestDatabase<T>(work: (test: TestDatabase) => Promise<T>): Promise<T> {
  const test = await createTestDatabase();
  try {
    return await work(test);
  } finally {
    await test.drop();
  }
}
