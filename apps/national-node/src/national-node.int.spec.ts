import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Exchange,
  createAuthority,
  exchangeMigrations,
  issueNodeCertificates,
  type ExchangeNode,
  lineOfUnit,
  recordUnits,
} from '@pnet/exchange';
import { YearMonth, ok, systemClock, unwrap } from '@pnet/kernel';
import { demonstrationUnits } from '@pnet/standards';
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
import { nationalMigrations } from './national-migrations.js';
import { NationalModule } from './national.module.js';

/** A city's month: 1,000.00 in, 200.00 out, 50.00 remitted to the province. */
const CITY = `
  select * from (values ('110', 'pooled', '1003', '-', 0.00, 1000.00, 250.00, 750.00), ('110', 'pooled', '400101', '-', 0.00, 0.00, 1000.00, -1000.00),
    ('110', 'pooled', '5002', '440000', 0.00, 50.00, 0.00, 50.00), ('110', 'pooled', '500101', '-', 0.00, 200.00, 0.00, 200.00))
  as t (scheme, fund, account, counterpart_unit, opening, debit, credit, closing)`;
/** The province has 30.00 of it. */
const PROVINCE = `
  select * from (values ('110', 'pooled', '1003', '-', 0.00, 30.00, 0.00, 30.00), ('110', 'pooled', '4006', '440300', 0.00, 0.00, 30.00, -30.00))
  as t (scheme, fund, account, counterpart_unit, opening, debit, credit, closing)`;

/** What an answer holds; specs look at the fields that they name. */
type Json = Record<string, ReturnType<typeof JSON.parse>>;

describe('the national node', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pension-nation-'));
  const tests: TestDatabase[] = [];
  const closers: (() => Promise<unknown>)[] = [];
  const tokens = new Map<string, string>();
  let node: RunningNode;
  let province: Exchange;
  let city: Exchange;

  const call = async (path: string, user = 'handler', body?: unknown): Promise<Json> => {
    const response = await fetch(`${node.url}/api/v1${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json', 'authorization': `Bearer ${tokens.get(user)}` },
    });
    return (await response.json()) as Json;
  };
  const freePort = (): number => 41_000 + Math.floor(process.hrtime()[1] % 8_000);

  beforeAll(async () => {
    const now = new Date(systemClock.now().epochMs);
    const authority = await createAuthority(join(folder, 'authority'), now);
    const certificates = async (code: string): Promise<string> =>
      (await issueNodeCertificates(authority, code, join(folder, code), now)).folder;
    const database = async (): Promise<Database> => {
      const test = await createTestDatabase();
      tests.push(test);
      await migrate(test.urls.migrator, test.roles, [runtimeMigrations, exchangeMigrations]);
      const opened = await openDatabase({ ...test.urls, poolSize: 5 });
      closers.push(() => opened.close());
      return opened;
    };
    const exchange = async (one: Omit<ExchangeNode, 'certificateFolder'>, sql: string): Promise<Exchange> => {
      const made = new Exchange({
        database: await database(),
        clock: systemClock,
        node: { ...one, certificateFolder: await certificates(one.code) },
        hooks: {
          ports: [{ definitionId: 'PI05', query: () => ({ sql, params: [] }) }],
          gate: { isClosed: () => Promise.resolve(true) },
        },
      });
      closers.unshift(() => made.stop());
      return made;
    };
    const test = await createTestDatabase();
    tests.push(test);
    await migrate(test.urls.migrator, test.roles, nationalMigrations);
    await prepareQueue(test.urls.migrator, test.roles);
    const grpcPort = freePort();
    const config: NodeConfig = {
      code: '000000',
      name: '部',
      tier: 'national',
      regionCode: '000000',
      httpHost: '127.0.0.1',
      httpPort: 0,
      grpcPort,
      database: { ...test.urls, poolSize: 4 },
      certificateFolder: await certificates('000000'),
      parents: [],
      children: ['430000', '440000', '440300'],
      agencies: [],
      role: 'all',
      homeFolder: folder,
      sessionIdleMinutes: 15,
      sessionHours: 12,
      sweepSeconds: 1,
      logLevel: 'error',
    };
    const users = await openDatabase(test.urls);
    unwrap(await ensureDemonstrationUsers(users.unitOfWork, config, (user) => `${user}-password-1`));
    unwrap(
      await users.unitOfWork.system(async (tx) =>
        ok(await recordUnits(tx, demonstrationUnits.map(lineOfUnit), { at: systemClock.now(), origin: 'first' })),
      ),
    );
    await users.close();
    node = await startNode({
      tier: 'national',
      rootModule: () => NationalModule,
      migrations: nationalMigrations,
      config,
    });
    for (const userId of ['handler', 'reviewer', 'approver', 'finance']) {
      const login = await fetch(`${node.url}/api/v1/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ userId, password: `${userId}-password-1` }),
      });
      tokens.set(userId, ((await login.json()) as { token: string }).token);
    }
    const nation = { code: '000000', url: `localhost:${grpcPort}` };
    const provincePort = freePort();
    province = await exchange(
      { code: '440000', parents: [{ ...nation, role: 'statistical' }], children: ['440300'], grpcPort: provincePort },
      PROVINCE,
    );
    await province.serve();
    city = await exchange(
      {
        code: '440300',
        parents: [
          { code: '440000', url: `localhost:${provincePort}`, role: 'statistical' },
          { ...nation, role: 'comparison' },
        ],
        children: [],
      },
      CITY,
    );
  });
  afterAll(async () => {
    for (const close of closers) await close();
    await node?.close();
    for (const test of tests) await test.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('counts a city with two parents once, and eliminates and names what is on its way', async () => {
    unwrap(await city.seal({ definitionId: 'PI05', period: YearMonth.of('2026-01') }));
    unwrap(await province.seal({ definitionId: 'PI05', period: YearMonth.of('2026-01') }));
    expect(await city.deliverDue()).toBe(2);
    expect(await province.deliverDue()).toBe(2);
    const { total, children } = await call('/totals?from=2026-01&to=2026-01');
    expect(total['all']).toEqual({
      opening: { gross: '0.00', eliminated: '0.00', inTransit: '0.00', net: '0.00' },
      income: { gross: '1030.00', eliminated: '30.00', inTransit: '0.00', net: '1000.00' },
      expense: { gross: '250.00', eliminated: '30.00', inTransit: '20.00', net: '200.00' },
      closing: { gross: '780.00', eliminated: '0.00', inTransit: '-20.00', net: '800.00' },
    });
    expect(total['inTransit']).toMatchObject([{ payer: '440300', receiver: '440000', amount: '20.00' }]);
    expect(children).toMatchObject([
      { unit: '430000', all: null, status: 'none' },
      { unit: '440000', all: { income: { net: '1000.00' } } },
    ]);
    const version = await call('/drill/version?unit=440300&dataset=PI05&period=2026-01');
    expect(version).toMatchObject({ loaded: { relayedBy: '440000' }, comparison: { version: 1, agrees: true } });
    expect(version['arrived']).toHaveLength(2);
  });

  it('makes figures official only by approval and acceptance of all', async () => {
    unwrap(await city.seal({ definitionId: 'PI05', period: YearMonth.of('2026-01') }));
    const { items: waiting } = await call('/approvals');
    const versions = (waiting as { unit: string; dataset: string; period: string; digest: string }[]).map(
      ({ unit, dataset, period, digest }) => ({ unit, dataset, period, digest }),
    );
    expect(versions.map((one) => one.unit)).toEqual(['440000', '440300']);
    await call('/approvals', 'reviewer', { versions });
    expect(await call('/acceptances', 'approver', { versions })).toEqual({ done: 2, of: 2, refused: [] });
    const { total } = await call('/totals?unit=440000&from=2026-01&to=2026-01');
    expect(
      (total['coverage'] as { datasetId: string; official: number; expected: number }[]).find(
        (one) => one.datasetId === 'PI05',
      ),
    ).toMatchObject({ official: 2, expected: 3 });
    const { items: orders } = await call('/orders');
    // The city dials its province for orders, not its second parent.
    expect([...(orders as { target: string }[])].sort((a, b) => b.target.localeCompare(a.target))).toMatchObject([
      { target: '440300', nextHop: '440000' },
      { target: '440000', nextHop: '440000' },
    ]);
  });
});
