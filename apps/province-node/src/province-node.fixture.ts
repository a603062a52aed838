import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Exchange, createAuthority, exchangeMigrations, issueNodeCertificates } from '@pnet/exchange';
import { systemClock, unwrap } from '@pnet/kernel';
import {
  ensureDemonstrationUsers,
  migrate,
  openDatabase,
  prepareQueue,
  runtimeMigrations,
  startNode,
  type Database,
  type NodeConfig,
  type RunningNode,
} from '@pnet/runtime';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import { provinceMigrations } from './province-migrations.js';
import { ProvinceModule } from './province.module.js';

const PI05 = `
  select * from (values ('110', 'account', '1003', '-', 0.00, 300.00, 0.00, 300.00), ('110', 'account', '400102', '-', 0.00, 0.00, 300.00, -300.00),
    ('110', 'pooled', '1003', '-', 0.00, 1000.00, 250.00, 750.00), ('110', 'pooled', '400101', '-', 0.00, 0.00, 1000.00, -1000.00),
    ('110', 'pooled', '5002', '430000', 0.00, 50.00, 0.00, 50.00), ('110', 'pooled', '500101', '-', 0.00, 200.00, 0.00, 200.00))
  as t (scheme, fund, account, counterpart_unit, opening, debit, credit, closing)`;

/** What an answer holds; specs look at the fields that they name. */
export type Json = Record<string, ReturnType<typeof JSON.parse>>;

/** A question to the node as one of its demonstration users, `handler` unless another is named. */
export type Call = (
  path: string,
  options?: { user?: string; body?: unknown; csv?: string },
) => Promise<{ status: number; json: Json }>;

/** A province node that runs, and the exchange of a city below it. */
export interface ProvinceSpec {
  readonly city: Exchange;
  readonly call: Call;
  /** What a route answers with 200. */
  readonly get: (path: string) => Promise<Json>;
  close(): Promise<void>;
}

const caller =
  (node: RunningNode, tokens: ReadonlyMap<string, string>): Call =>
  async (path, options = {}) => {
    const body = options.csv ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
    const response = await fetch(`${node.url}/api/v1${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body === undefined ? {} : { body }),
      headers: {
        ...(body === undefined ? {} : { 'content-type': options.csv === undefined ? 'application/json' : 'text/csv' }),
        authorization: `Bearer ${tokens.get(options.user ?? 'handler')}`,
      },
    });
    return { status: response.status, json: (await response.json()) as Json };
  };

/**
 * Starts the node with its users, and makes the city's exchange, whose PI05 is the same for the month that a spec
 * seals.
 */
export async function createProvinceSpec(): Promise<ProvinceSpec> {
  const folder = mkdtempSync(join(tmpdir(), 'pension-province-'));
  const databases: TestDatabase[] = [];
  const authority = await createAuthority(join(folder, 'authority'), new Date(systemClock.now().epochMs));
  const certificates = async (code: string): Promise<string> =>
    (await issueNodeCertificates(authority, code, join(folder, code), new Date(systemClock.now().epochMs))).folder;
  const test = await createTestDatabase();
  const cityTest = await createTestDatabase();
  databases.push(test, cityTest);
  await migrate(test.urls.migrator, test.roles, provinceMigrations);
  await prepareQueue(test.urls.migrator, test.roles);
  const grpcPort = 40_000 + Math.floor(process.hrtime()[1] % 9_000);
  const config = configOf({ test, grpcPort, folder, certificateFolder: await certificates('430000') });
  const database = await openDatabase(test.urls);
  unwrap(await ensureDemonstrationUsers(database.unitOfWork, config, (user) => `${user}-password-1`));
  await database.close();
  const node = await startNode({
    tier: 'province',
    rootModule: () => ProvinceModule,
    migrations: provinceMigrations,
    config,
  });
  const tokens = await logIn(node);
  const { city, cityDatabase } = await cityBelow(cityTest, await certificates('430100'), grpcPort);
  const call = caller(node, tokens);
  return {
    city,
    call,
    get: async (path) => {
      const answer = await call(path);
      expect([path, answer.status]).toEqual([path, 200]);
      return answer.json;
    },
    close: async () => {
      await city.stop();
      await cityDatabase.close();
      await node.close();
      for (const one of databases) await one.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** How the province runs: it listens at `grpcPort` for its two cities. */
function configOf({
  test,
  grpcPort,
  folder,
  certificateFolder,
}: {
  readonly test: TestDatabase;
  readonly grpcPort: number;
  readonly folder: string;
  readonly certificateFolder: string;
}): NodeConfig {
  return {
    code: '430000',
    name: '湖南省',
    tier: 'province',
    regionCode: '430000',
    httpHost: '127.0.0.1',
    httpPort: 0,
    grpcPort,
    database: { ...test.urls, poolSize: 4 },
    certificateFolder,
    parents: [],
    children: ['430100', '430200'],
    agencies: [],
    role: 'all',
    homeFolder: folder,
    sessionIdleMinutes: 15,
    sessionHours: 12,
    sweepSeconds: 1,
    logLevel: 'error',
  };
}

/** Tokens of the demonstration users, by user. */
async function logIn(node: RunningNode): Promise<ReadonlyMap<string, string>> {
  const tokens = new Map<string, string>();
  for (const userId of ['handler', 'reviewer', 'approver', 'finance', 'operator']) {
    const login = await fetch(`${node.url}/api/v1/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ userId, password: `${userId}-password-1` }),
    });
    tokens.set(userId, ((await login.json()) as { token: string }).token);
  }
  return tokens;
}

/** The exchange of a city that dials the province. */
async function cityBelow(
  cityTest: TestDatabase,
  certificateFolder: string,
  grpcPort: number,
): Promise<{ city: Exchange; cityDatabase: Database }> {
  await migrate(cityTest.urls.migrator, cityTest.roles, [runtimeMigrations, exchangeMigrations]);
  const cityDatabase = await openDatabase({ ...cityTest.urls, poolSize: 5 });
  const city = new Exchange({
    database: cityDatabase,
    clock: systemClock,
    node: {
      code: '430100',
      parents: [{ code: '430000', url: `localhost:${grpcPort}`, role: 'statistical' }],
      children: [],
      certificateFolder,
    },
    hooks: {
      ports: [{ definitionId: 'PI05', query: () => ({ sql: PI05, params: [] }) }],
      gate: { isClosed: () => Promise.resolve(true) },
    },
  });
  return { city, cityDatabase };
}
