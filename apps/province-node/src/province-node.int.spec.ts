import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Exchange, createAuthority, exchangeMigrations, issueNodeCertificates } from '@pnet/exchange';
import { YearMonth, systemClock, unwrap } from '@pnet/kernel';
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
type Json = Record<string, ReturnType<typeof JSON.parse>>;

describe('a province node', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pension-province-'));
  const databases: TestDatabase[] = [];
  let node: RunningNode;
  let city: Exchange;
  let cityDatabase: Database;
  const tokens = new Map<string, string>();

  const call = async (
    path: string,
    options: { user?: string; body?: unknown; csv?: string } = {},
  ): Promise<{ status: number; json: Json }> => {
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
  const get = async (path: string) => {
    const answer = await call(path);
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.json;
  };

  beforeAll(async () => {
    const authority = await createAuthority(join(folder, 'authority'), new Date(systemClock.now().epochMs));
    const certificates = async (code: string): Promise<string> =>
      (await issueNodeCertificates(authority, code, join(folder, code), new Date(systemClock.now().epochMs))).folder;
    const test = await createTestDatabase();
    const cityTest = await createTestDatabase();
    databases.push(test, cityTest);
    await migrate(test.urls.migrator, test.roles, provinceMigrations);
    await prepareQueue(test.urls.migrator, test.roles);
    const grpcPort = 40_000 + Math.floor(process.hrtime()[1] % 9_000);
    const config: NodeConfig = {
      code: '430000',
      name: '湖南省',
      tier: 'province',
      regionCode: '430000',
      httpHost: '127.0.0.1',
      httpPort: 0,
      grpcPort,
      database: { ...test.urls, poolSize: 4 },
      certificateFolder: await certificates('430000'),
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
    const database = await openDatabase(test.urls);
    unwrap(await ensureDemonstrationUsers(database.unitOfWork, config, (user) => `${user}-password-1`));
    await database.close();
    node = await startNode({
      tier: 'province',
      rootModule: () => ProvinceModule,
      migrations: provinceMigrations,
      config,
    });
    for (const userId of ['handler', 'reviewer', 'approver', 'finance', 'operator']) {
      const login = await fetch(`${node.url}/api/v1/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ userId, password: `${userId}-password-1` }),
      });
      tokens.set(userId, ((await login.json()) as { token: string }).token);
    }
    await migrate(cityTest.urls.migrator, cityTest.roles, [runtimeMigrations, exchangeMigrations]);
    cityDatabase = await openDatabase({ ...cityTest.urls, poolSize: 5 });
    city = new Exchange({
      database: cityDatabase,
      clock: systemClock,
      node: {
        code: '430100',
        parents: [{ code: '430000', url: `localhost:${grpcPort}`, role: 'statistical' }],
        children: [],
        certificateFolder: await certificates('430100'),
      },
      hooks: {
        ports: [{ definitionId: 'PI05', query: () => ({ sql: PI05, params: [] }) }],
        gate: { isClosed: () => Promise.resolve(true) },
      },
    });
  });
  afterAll(async () => {
    await city?.stop();
    await cityDatabase?.close();
    await node?.close();
    for (const test of databases) await test.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('takes a sealed dataset in, shows it in totals, and opens the figure down to receipt and ledger', async () => {
    const sealed = unwrap(await city.seal({ definitionId: 'PI05', period: YearMonth.of('2026-01') }));
    expect(await city.deliverDue()).toBe(1);
    const totals = await get('/totals?from=2026-01&to=2026-01');
    expect(totals['total']).toMatchObject({
      unit: '430000',
      status: 'provisional',
      all: {
        income: { gross: '1300.00', net: '1300.00' },
        expense: { gross: '250.00', eliminated: '0.00', inTransit: '50.00', net: '200.00' },
        closing: { gross: '1050.00', inTransit: '-50.00', net: '1100.00' },
      },
    });
    expect(totals['total'].inTransit).toEqual([
      {
        scheme: '110',
        fund: 'pooled',
        pairId: 'remittance',
        payer: '430100',
        receiver: '430000',
        since: '2026-01',
        ageMonths: 0,
        amount: '50.00',
      },
    ]);
    expect(totals['total'].coverage.find((one: { datasetId: string }) => one.datasetId === 'PI05')).toMatchObject({
      expected: 3,
      loaded: 1,
      official: 0,
    });
    const units = await get('/drill/units?dataset=PI05&period=2026-01');
    expect(units['versions']).toMatchObject([{ unit: '430100', version: 1, digest: sealed.digest, rows: 6 }]);
    const version = await get('/drill/version?unit=430100&dataset=PI05&period=2026-01');
    expect(version).toMatchObject({
      loaded: { digest: sealed.digest, status: 'provisional' },
      arrived: [{ phase: 'loaded', digest: sealed.digest, receipt: { verdict: 'valid', digest: sealed.digest } }],
    });
    expect((await get('/drill/ledger?unit=430100&period=2026-01'))['lines']).toHaveLength(6);
    expect((await get('/drill/rows?unit=430100&dataset=PI05&period=2026-01&limit=2'))['rows']).toHaveLength(2);
    expect(await call('/drill/version?unit=430200&dataset=PI05&period=2026-01')).toMatchObject({
      status: 404,
      json: { code: 'WHSE-3002' },
    });
  });

  it('closes its own books beside, and money that both ends booked is eliminated', async () => {
    expect(await call('/own-books/close', { user: 'finance', body: { period: '2026-01' } })).toMatchObject({
      status: 200,
      json: { version: 1, rows: 0, outcome: 'loaded' },
    });
    expect(await call('/own-books/close', { user: 'finance', body: { period: '2026-01' } })).toMatchObject({
      status: 200,
      json: { version: 1, outcome: 'unchanged' },
    });
    const pyramid = await get('/pyramid?period=2026-01');
    expect(pyramid['units']).toMatchObject([
      { unit: '430000', depth: 0, version: 1, total: { income: { net: '1300.00' } } },
      {
        unit: '430100',
        depth: 1,
        own: [
          { fund: 'account', income: '300.00' },
          { fund: 'pooled', income: '1000.00', expense: '250.00', closing: '750.00' },
        ],
      },
      { unit: '430200', version: null, total: null },
    ]);
  });

  it('approves by digest, and accepts by another person only', async () => {
    const { waiting } = await get('/approvals?period=2026-01');
    const mine = (waiting as { unit: string; dataset: string; period: string; digest: string }[])
      .filter((one) => one.unit === '430100')
      .map(({ unit, dataset, period, digest }) => ({ unit, dataset, period, digest }));
    expect(mine).toHaveLength(1);
    expect((await call('/acceptances', { user: 'approver', body: { versions: mine } })).json).toMatchObject({
      done: 0,
      of: 1,
      refused: [{ code: 'WHSE-4008' }],
    });
    expect(
      (await call('/approvals', { user: 'reviewer', body: { versions: [{ ...mine[0], digest: '0'.repeat(64) }] } }))
        .json,
    ).toMatchObject({ done: 0, refused: [{ code: 'WHSE-4007' }] });
    expect((await call('/approvals', { user: 'handler', body: { versions: mine } })).status).toBe(403);
    expect((await call('/approvals', { user: 'reviewer', body: { versions: mine } })).json).toEqual({
      done: 1,
      of: 1,
      refused: [],
    });
    expect((await call('/acceptances', { user: 'approver', body: { versions: mine } })).json).toEqual({
      done: 1,
      of: 1,
      refused: [],
    });
    const matrix = await get('/reporting-matrix?dataset=PI05&from=2026-01&to=2026-02');
    expect(
      matrix['cells'].find(
        (cell: { unit: string; period: string }) => cell.unit === '430100' && cell.period === '2026-01',
      ),
    ).toMatchObject({ state: 'accepted', version: 1 });
    expect(matrix['all']).toMatchObject({ expected: 6, actual: 2, rate: '33.33' });
    expect((await get('/orders'))['orders']).toMatchObject([
      { target: '430100', number: '1', kind: 'acceptance-notice' },
    ]);
  });

  it('issues an order by two persons, and a package that cannot be installed is not sent', async () => {
    const amount = (key: string, value: string) => ({
      key: `contribution.base-${key}`,
      effectiveFrom: '2026-01',
      effectiveTo: '2026-12',
      value,
      source: '演示：2026 年上下限',
    });
    const draft = (lower: string, upper = '24000') =>
      call('/orders', {
        body: {
          kind: 'publish-policy-package',
          title: '2026 年缴费基数上下限',
          payload: {
            title: '2026 年缴费基数上下限',
            knownFrom: '2026-07-01',
            activatesOn: '2026-07-01',
            values: [amount('lower', lower), amount('upper', upper)],
          },
        },
      });
    expect(await draft('minus one')).toMatchObject({
      status: 422,
      json: { code: 'PSTO-1007', errors: [{ code: 'POLI-3010', pointer: '/values/0/value' }] },
    });
    expect(await draft('6000', '5000')).toMatchObject({
      status: 422,
      json: {
        code: 'PSTO-1007',
        errors: [
          { code: 'POLI-3012', pointer: '/values/0/value' },
          { code: 'POLI-3012', pointer: '/values/1/value' },
          { code: 'POLI-3014', pointer: '/values/1/reason' },
        ],
      },
    });
    expect((await get('/orders'))['drafts']).toEqual([]);
    // Right when it was drafted, wrong beside what was published since.
    const overtaken = await draft('4710');
    expect(overtaken.json).toMatchObject({ targets: ['430100', '430200'] });
    const right = await draft('4700');
    expect(
      (await call(`/orders/${right.json['draftId']}/review`, { user: 'handler', body: { decision: 'issue' } })).status,
    ).toBe(403);
    const shown = await get(`/orders/drafts/${right.json['draftId']}`);
    expect(shown).toMatchObject({
      changes: [
        {
          key: 'contribution.base-lower',
          title: { zh: '缴费基数下限' },
          old: expect.any(String),
          value: '4700',
          effectiveFrom: '2026-01',
          unit: 'yuan/month',
          perPersonAtMost: expect.stringMatching(/^\d+\.\d\d$/),
        },
        { key: 'contribution.base-upper', value: '24000' },
      ],
      targets: ['430100', '430200'],
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const { digest } = shown as { digest: string };
    expect(
      await call(`/orders/${right.json['draftId']}/review`, { user: 'reviewer', body: { decision: 'issue' } }),
    ).toMatchObject({ status: 409, json: { code: 'WHSE-4010' } });
    expect(
      await call(`/orders/${right.json['draftId']}/review`, {
        user: 'reviewer',
        body: { decision: 'issue', digest: '0'.repeat(64) },
      }),
    ).toMatchObject({ status: 409, json: { code: 'WHSE-4010' } });
    expect(
      (await call(`/orders/${right.json['draftId']}/review`, { user: 'reviewer', body: { decision: 'issue', digest } }))
        .json,
    ).toMatchObject({ state: 'issued', numbers: { 430100: '2', 430200: '1' } });
    expect(
      await call(`/orders/${overtaken.json['draftId']}/review`, {
        user: 'reviewer',
        body: { decision: 'issue', digest: (await get(`/orders/drafts/${overtaken.json['draftId']}`))['digest'] },
      }),
    ).toMatchObject({ status: 422, json: { code: 'PSTO-1007' } });
    expect(
      await call(`/orders/${right.json['draftId']}/review`, { user: 'reviewer', body: { decision: 'reject' } }),
    ).toMatchObject({ status: 409, json: { code: 'WHSE-4005' } });
    expect(
      await call('/orders', {
        body: {
          kind: 'scan-request',
          title: 'x',
          targets: ['440100'],
          payload: { dataset: 'PI05', period: '2026-01' },
        },
      }),
    ).toMatchObject({ status: 422, json: { code: 'WHSE-4002' } });
    expect(
      await call('/orders', {
        body: { kind: 'scan-request', title: 'x', payload: { dataset: 'PI05', period: '2026-13' } },
      }),
    ).toMatchObject({ status: 422, json: { code: 'WHSE-4003', errors: [{ pointer: '/payload/period' }] } });
  });

  it('answers series, indicators, topology and history; and takes statistics by HTTP', async () => {
    const series = await get('/series?from=2026-01&to=2026-02');
    expect(series['points']).toHaveLength(4);
    expect(series['points'][0]).toMatchObject({
      unit: '430100',
      period: '2026-01',
      income: '1300.00',
      status: 'official',
      loaded: 1,
    });
    expect(series['history']).toMatchObject([
      { regionCode: '430000', year: 2021, source: expect.any(String), mark: 'yearbook' },
    ]);
    expect((await get('/indicators?period=2026-01'))['units']).toHaveLength(3);
    expect((await get('/topology'))['nodes']).toMatchObject([
      { code: '430000', link: 'self' },
      { code: '430100', openOrders: 2, lastDataset: { datasetId: 'PI05' } },
      { code: '430200', link: 'never' },
    ]);
    const header =
      'province,year,insured_total_wanren,employees_wanren,retirees_wanren,income_wanyuan,expense_wanyuan,closing_balance_wanyuan';
    expect(
      await call('/statistics/import?title=a.csv', { user: 'operator', csv: `${header}\n湖南,2022,1,1,0,2,1,3\n` }),
    ).toMatchObject({ status: 200, json: { rows: 1, alreadyLoaded: false } });
    expect(
      await call('/statistics/import?title=b.csv', { user: 'operator', csv: `${header}\n火星,2022,1,1,0,2,1,3\n` }),
    ).toMatchObject({ status: 422, json: { code: 'WHSE-1000', errors: [{ row: 1, code: 'WHSE-1002' }] } });
    expect((await get('/statistics?region=430000'))['figures']).toHaveLength(2);
    expect(await call('/totals?from=2026-02&to=2026-01')).toMatchObject({ status: 422, json: { code: 'WHSE-3003' } });
    expect(await call('/totals?unit=999999&from=2026-01&to=2026-01')).toMatchObject({
      status: 404,
      json: { code: 'WHSE-3001' },
    });
  });

  it('adjusts funds with an amount for each city, and books its own side by the bank line: what the city paid is eliminated', async () => {
    const draft = (payload: object, targets: string[] = []) =>
      call('/orders', { body: { kind: 'fund-adjustment', title: '二月调剂', targets, payload } });
    const amounts = [
      { target: '430100', amount: '50.00' },
      { target: '430200', amount: '70.5', accountFundAmount: '20.00' },
    ];
    const wish = { direction: 'remit', reason: '省级调剂', amounts };
    expect(await draft({ ...wish, amounts: [amounts[0], amounts[0]] })).toMatchObject({ json: { code: 'WHSE-4003' } });
    expect(await draft({ ...wish, amounts: [{ target: '430100', amount: '50.001' }] })).toMatchObject({
      json: { code: 'WHSE-4003', errors: [{ pointer: '/payload/amounts/0/amount' }] },
    });
    expect(await draft({ ...wish, amounts: [{ target: '440100', amount: '5' }] })).toMatchObject({
      json: { code: 'WHSE-4002' },
    });
    expect(await draft(wish, ['430100'])).toMatchObject({ json: { code: 'CTRL-1103' } });
    const made = await draft(wish);
    expect(made.json).toMatchObject({ targets: ['430100', '430200'] });
    const shown = await get(`/orders/drafts/${made.json['draftId']}`);
    expect(shown).toMatchObject({
      total: '120.50',
      amounts: [
        { target: '430100', amount: '50.00', accountFundAmount: '0.00' },
        {
          target: '430200',
          amount: '70.50',
          words: { zh: '430200 上解 70.50 元（统筹基金 50.50，个人账户基金 20.00）' },
        },
      ],
    });
    const issued = await call(`/orders/${made.json['draftId']}/review`, {
      user: 'reviewer',
      body: { decision: 'issue', digest: shown['digest'] },
    });
    expect(issued.json).toMatchObject({ state: 'issued' });
    const number = issued.json['numbers']['430100'] as string;
    const sent = (await get('/orders'))['orders'] as { kind: string; target: string; amount: string }[];
    expect(
      sent
        .filter((one) => one.kind === 'fund-adjustment')
        .map((one) => `${one.target} ${one.amount}`)
        .sort(),
    ).toEqual(['430100 50.00', '430200 70.50']);
    const tasks = (await get('/control/tasks')) as unknown as Json[];
    expect(tasks).toMatchObject([
      { kind: 'adjustment-settlement', subject: '430100', state: 'open', payload: { amount: '50.00' } },
      { kind: 'adjustment-settlement', subject: '430200', payload: { amount: '70.50', accountFundAmount: '20.00' } },
    ]);
    const taskId = tasks[0]?.['taskId'] as string;
    const account = { accountNumber: '430000-fiscal', title: '财政专户', bankName: '银行', kind: 'fiscal' };
    expect((await call('/bank-accounts', { user: 'finance', body: account })).status).toBe(201);
    const executed = { outcome: 'executed', note: '已到账' };
    expect(await call(`/control/tasks/${taskId}/answer`, { user: 'handler', body: executed })).toMatchObject({
      status: 422,
      json: { code: 'CTRL-1004' },
    });
    const file = [
      'HEAD,bank-lines,1,430000-fiscal,2026-02-28,0.00,50.00',
      '流水号,入账日期,金额,付款人,付款账号,附言,收支,余额',
      `P1,2026-02-10,50.00,长沙,1,430000-430100-${number} 调剂,收,50.00`,
      'TAIL,1,50.00,0.00',
    ].join('\n');
    expect((await call('/bank-files', { user: 'finance', csv: file })).json).toMatchObject({ rows: 1, statement: 1 });
    expect((await call('/ledger/periods', { user: 'finance', body: { month: '2026-02' } })).status).toBeLessThan(300);
    expect((await call(`/control/tasks/${taskId}/answer`, { user: 'handler', body: executed })).json).toMatchObject({
      state: 'answered',
    });
    expect((await call(`/control/tasks/${taskId}/confirm`, { user: 'handler', body: {} })).status).toBe(403);
    expect((await call(`/control/tasks/${taskId}/confirm`, { user: 'finance', body: {} })).json).toMatchObject({
      state: 'closed',
    });
    unwrap(await city.seal({ definitionId: 'PI05', period: YearMonth.of('2026-02') }));
    await city.deliverDue();
    expect(await call('/own-books/close', { user: 'finance', body: { period: '2026-02' } })).toMatchObject({
      status: 200,
      json: { rows: 2 },
    });
    expect((await get('/totals?from=2026-02&to=2026-02'))['total']).toMatchObject({
      all: {
        income: { gross: '1350.00', eliminated: '50.00' },
        expense: { gross: '250.00', eliminated: '50.00', inTransit: '0.00' },
      },
      inTransit: [],
    });
  });
});
