import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadChart, openBooks } from '@pnet/fund-ledger';
import { Instant, YearMonth, ok, unwrap } from '@pnet/kernel';
import { installBuiltInParameters } from '@pnet/policy-store';
import {
  ensureDemonstrationUsers,
  migrate,
  openDatabase,
  prepareQueue,
  startNode,
  type Database,
  type NodeConfig,
  type NodeOptions,
} from '@pnet/runtime';
import { createTestDatabase } from '@pnet/testing';
import { cityMigrations } from '../city-migrations.js';

/** How a spec wants its city: the modules, who logs in, and what stands there before it starts. */
interface CityOverHttpOptions {
  readonly rootModule: ReturnType<NodeOptions['rootModule']>;
  readonly users: readonly string[];
  readonly config?: Partial<NodeConfig>;
  readonly prepare?: (database: Database) => Promise<unknown>;
}

/** An answer; the text where it is no JSON. */
interface Answer {
  readonly status: number;
  readonly json: unknown;
}

type Headers = Readonly<Record<string, string>>;

/** A city that runs, with a demonstration user of each post. */
export interface CityOverHttp {
  readonly url: string;
  readonly database: Database;
  readonly adminUrl: string;
  /** As a user, or as nobody; texts and bytes go as they are, all else as JSON. A body makes it a POST. */
  ask(user: string | undefined, path: string, body?: unknown, headers?: Headers): Promise<Response>;
  call(user: string | undefined, path: string, body?: unknown, headers?: Headers): Promise<Answer>;
  /** Lets one more demonstration user in. */
  logIn(userId: string): Promise<void>;
  close(): Promise<void>;
}

const passwordOf = (userId: string): string => `${userId}-password-1`;

/** For specs: starts it on a database of its own, with all schemas of a city. */
export async function openCityOverHttp(options: CityOverHttpOptions): Promise<CityOverHttp> {
  const folder = mkdtempSync(join(tmpdir(), 'pension-city-'));
  const test = await createTestDatabase();
  await migrate(test.urls.migrator, test.roles, cityMigrations);
  await prepareQueue(test.urls.migrator, test.roles);
  const config: NodeConfig = { ...configIn(folder, test.urls), ...options.config };
  const database = await openDatabase(test.urls);
  unwrap(await ensureDemonstrationUsers(database.unitOfWork, config, passwordOf));
  await options.prepare?.(database);
  const { rootModule } = options;
  const node = await startNode({ tier: 'city', rootModule: () => rootModule, migrations: cityMigrations, config });
  const tokens = new Map<string, string>();
  const ask: CityOverHttp['ask'] = (user, path, body, headers = {}) => {
    const isRaw = typeof body === 'string' || Buffer.isBuffer(body);
    const token = user === undefined ? undefined : tokens.get(user);
    return fetch(`${node.url}/api/v1/${path.replace(/^\//, '')}`, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body === undefined ? {} : { body: isRaw ? new Uint8Array(Buffer.from(body)) : JSON.stringify(body) }),
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined || isRaw ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
    });
  };
  const call: CityOverHttp['call'] = async (...question) => {
    const response = await ask(...question);
    const text = await response.text();
    return { status: response.status, json: /^[{[]/.test(text) ? (JSON.parse(text) as unknown) : text };
  };
  const logIn = async (userId: string): Promise<void> => {
    const { json } = await call(undefined, '/login', { userId, password: passwordOf(userId) });
    tokens.set(userId, (json as { token: string }).token);
  };
  for (const userId of options.users) await logIn(userId);
  return {
    url: node.url,
    database,
    adminUrl: test.adminUrl,
    ask,
    call,
    logIn,
    close: async () => {
      await node.close();
      await database.close();
      await test.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const configIn = (folder: string, urls: Pick<NodeConfig['database'], 'app' | 'worker'>): NodeConfig => ({
  code: '430100',
  name: '长沙市社会保险经办机构',
  tier: 'city',
  regionCode: '430100',
  httpHost: '127.0.0.1',
  httpPort: 0,
  database: { ...urls, poolSize: 4 },
  certificateFolder: folder,
  parents: [],
  children: [],
  agencies: [
    { code: '430102', name: '芙蓉区' },
    { code: '430103', name: '天心区' },
  ],
  role: 'all',
  homeFolder: folder,
  sessionIdleMinutes: 15,
  sessionHours: 12,
  sweepSeconds: 1,
  logLevel: 'error',
});

/** For specs: the chart, open books from a month on, and the built-in parameters. */
export async function openBooksFrom(database: Database, month: string): Promise<void> {
  unwrap(
    await database.unitOfWork.system(async (tx) => {
      await loadChart(tx);
      await openBooks(tx, { unit: '430100', scheme: '110', month: YearMonth.of(month) });
      unwrap(await installBuiltInParameters(tx, Instant.of('2026-01-01T00:00:00Z')));
      return ok(undefined);
    }),
  );
}
