import { Readable } from 'node:stream';
import { Instant, ok, unwrap } from '@pnet/kernel';
import { calculations } from '@pnet/policy';
import {
  ensureDemonstrationUsers,
  migrate,
  openDatabase,
  prepareQueue,
  runtimeMigrations,
  startNode,
  type NodeConfig,
  type RunningNode,
} from '@pnet/runtime';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import { activatePackage, installPackage, policyStoreMigrations, PolicyModule, type PolicyPackage } from '../index.js';

const wage = { region: '430100', month: '2025-03', declaredWage: '3000', category: 'employee' };
const pension = {
  region: '330000',
  retirementMonth: '2025-06',
  benefitBase: '8000.00',
  averageIndex: '1.0000',
  totalYears: '30',
  accountBalance: '139000.00',
  annuityMonths: '139',
};
const bounds: PolicyPackage = {
  issuer: '430000',
  number: 1,
  region: '430000',
  title: '2026年缴费基数下限',
  knownFrom: '2026-07-01',
  activatesOn: '2026-07-01',
  cases: [],
  values: [
    {
      key: 'contribution.base-lower',
      region: '430000',
      effectiveFrom: '2026-01',
      effectiveTo: '2026-12',
      knownFrom: '2026-07-01',
      value: '4700',
      unit: 'yuan/month',
      source: '演示文件一号',
      certainty: 'demonstration',
      provisional: false,
      enacted: true,
    },
  ],
};

type Answer = { status: number; type: string; text: string; json: unknown };

describe('the policy engine over HTTP', () => {
  let test: TestDatabase;
  let node: RunningNode;
  let token = '';
  const call = async (
    path: string,
    init: { body?: string | ReadableStream; type?: string; headers?: Record<string, string> } = {},
  ): Promise<Answer> => {
    const response = await fetch(`${node.url}/api/v1${path}`, {
      method: init.body === undefined ? 'GET' : 'POST',
      ...(init.body === undefined ? {} : { body: init.body, duplex: 'half' }),
      headers: { 'content-type': init.type ?? 'application/json', 'authorization': `Bearer ${token}`, ...init.headers },
    });
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    return {
      status: response.status,
      type,
      text,
      json: /json(;|$)/.test(type) && !type.includes('ndjson') ? JSON.parse(text) : undefined,
    };
  };
  const run = (calculation: string, cases: unknown, query = ''): Promise<Answer> =>
    call(`/policy/${calculation}${query}`, { body: JSON.stringify(cases) });
  const results = async (calculation: string, cases: unknown, query = ''): Promise<Record<string, unknown>[]> =>
    (await run(calculation, cases, query)).json as Record<string, unknown>[];

  beforeAll(async () => {
    test = await createTestDatabase();
    const migrations = [runtimeMigrations, policyStoreMigrations];
    await migrate(test.urls.migrator, test.roles, migrations);
    await prepareQueue(test.urls.migrator, test.roles);
    const config: NodeConfig = {
      code: '430100',
      name: '长沙',
      tier: 'city',
      regionCode: '430100',
      httpHost: '127.0.0.1',
      httpPort: 0,
      database: { ...test.urls, poolSize: 3 },
      certificateFolder: '/nowhere',
      parents: [],
      children: [],
      agencies: [{ code: '430102', name: '芙蓉区' }],
      role: 'all',
      homeFolder: '/nowhere',
      sessionIdleMinutes: 15,
      sessionHours: 12,
      sweepSeconds: 15,
      logLevel: 'silent',
    };
    const database = await openDatabase(test.urls);
    unwrap(await ensureDemonstrationUsers(database.unitOfWork, config, () => 'a-password-1'));
    node = await startNode({ tier: 'city', rootModule: () => PolicyModule, migrations, config });
    const now = Instant.of('2026-07-02T02:00:00Z');
    unwrap(
      await database.unitOfWork.system(async (tx) => {
        unwrap(await installPackage(tx, bounds, { now, signature: 'good', checkSignature: () => true }));
        return activatePackage(tx, { issuer: '430000', number: 1 }, now);
      }),
    );
    await database.close();
    const login = await fetch(`${node.url}/api/v1/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ userId: 'handler', password: 'a-password-1' }),
    });
    token = ((await login.json()) as { token: string }).token;
  });
  afterAll(async () => {
    await node?.close();
    await test?.drop();
  });

  it('computes cases in their order, and a wrong one stops no other', async () => {
    const { status, type, json } = await run('pension', [
      { id: 'a', ...pension },
      { id: 'b', ...pension, averageIndex: 1 },
      7,
      { id: 'd', ...pension, totalYears: '31' },
    ]);
    expect(status).toBe(200);
    expect(type).toContain('application/json');
    expect(json).toMatchObject([
      { id: 'a', ok: true, basic: '2400.00', total: '3400.00', policyVersion: 'built-in/1' },
      { id: 'b', ok: false, error: { code: 'POLI-1003', pointer: '/averageIndex' } },
      { id: null, ok: false, error: { code: 'POLI-1001', pointer: '' } },
      { id: 'd', ok: true, basic: '2480.00' },
    ]);
    expect((json as { trace: unknown[] }[])[0]?.trace.length).toBeGreaterThan(3);
    expect(await results('pension', [])).toEqual([]);
  });

  it('takes options from the query', async () => {
    const [plain] = await results('pension', [{ id: 'a', ...pension }], '?trace=false&explain=true&language=en');
    expect(plain).not.toHaveProperty('trace');
    expect((plain?.['explanation'] as string[]).join(' ')).toContain(
      'Basic pension = (8000.00 + 8000.00 × 1) / 2 × 30 × 1 % = 2400.00 yuan',
    );
    const [error] = await results('pension', [{ id: 'a' }], '?language=en');
    expect(error).toMatchObject({ error: { detail: expect.stringMatching(/^The field "region" is missing/) } });
    const [both] = await results('pension', [{ id: 'a' }]);
    expect(both).toMatchObject({ error: { detail: expect.stringMatching(/缺少字段.*is missing/) } });
    expect((await run('pension', [], '?trace=perhaps')).json).toMatchObject({
      code: 'RUNT-4001',
      errors: [{ pointer: '/trace' }],
    });
    expect((await run('pension', [], '?knownAt=2026-02-31')).json).toMatchObject({
      code: 'RUNT-4001',
      errors: [{ pointer: '/knownAt' }],
    });
    expect((await run('pension', [], '?other=1')).status).toBe(422);
  });

  it('computes with the values of the store as known on a day', async () => {
    const [now, june] = [
      await results('contribution', [{ id: 'a', ...wage, month: '2026-03' }], '?knownAt=2026-07-01'),
      await results('contribution', [{ id: 'a', ...wage, month: '2026-03' }], '?knownAt=2026-06-30'),
    ];
    expect(now).toMatchObject([{ base: '4700.00', policyVersion: 'built-in/1+430000/1' }]);
    expect(june).toMatchObject([
      {
        base: '4616.40',
        policyVersion: 'built-in/1',
        provisional: [{ key: 'contribution.base-lower', region: '430000' }, { key: 'contribution.base-upper' }],
      },
    ]);
    expect(await results('contribution', [{ id: 'a', ...wage, region: '440100', month: '2026-03' }])).toMatchObject([
      { base: '5695.80', policyVersion: 'built-in/1' },
    ]);
  });

  it('knows what was enacted for years to come', async () => {
    expect(
      await results('retirement-age', [{ id: 'a', birthMonth: '1976-12', sex: 'male', originalAge: 60 }]),
    ).toMatchObject([{ ok: true, retirementMonth: '2039-12', minimumContributionMonths: 240 }]);
    expect(
      await results(
        'retirement-age',
        [{ id: 'a', birthMonth: '1976-12', sex: 'male', originalAge: 60 }],
        '?knownAt=2024-09-12',
      ),
    ).toMatchObject([{ ok: true, retirementMonth: '2036-12', minimumContributionMonths: 180 }]);
  });

  it('streams bodies of any size, as an array or one a line', async () => {
    const lines = function* (): Generator<string> {
      for (let n = 0; n < 3000; n += 1) yield JSON.stringify({ id: `c${n}`, ...pension, 备注: 'x'.repeat(8000) });
    };
    const array = function* (): Generator<string> {
      let begun = false;
      for (const line of lines()) {
        yield `${begun ? ',' : '['}${line}`;
        begun = true;
      }
      yield ']';
    };
    const streamed = await call('/policy/pension?trace=false', {
      body: Readable.toWeb(Readable.from(array())) as ReadableStream,
      type: 'text/json',
    });
    expect(streamed.status).toBe(200);
    const all = streamed.json as { id: string; basic: string }[];
    expect(all).toHaveLength(3000);
    expect(all.every(({ id, basic }, n) => id === `c${n}` && basic === '2400.00')).toBe(true);
    const broken = `${JSON.stringify({ id: 'a', ...pension })}\n{"id":\n\n${JSON.stringify({ id: 'c', ...pension })}`;
    const answer = await call('/policy/pension?trace=false', { body: broken, type: 'application/x-ndjson' });
    expect(answer.type).toContain('application/x-ndjson');
    expect(
      answer.text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([
      { id: 'a', ok: true },
      { ok: false, error: { code: 'POLI-1018' } },
      { id: 'c', ok: true },
    ]);
  });

  it.each([
    ['an object', '{}', 'application/json', 'POLI-1016', 400],
    ['broken JSON', '[{"id":', 'application/json', 'RUNT-4000', 400],
    ['an object, streamed', '{}', 'text/json', 'POLI-1016', 400],
    ['nothing, streamed', ' ', 'text/json', 'POLI-1016', 400],
    ['an array cut off, streamed', '[{"id":"a"', 'text/json', 'POLI-1019', 400],
    ['an array with a comma too many, streamed', '[,]', 'text/json', 'POLI-1020', 400],
    ['22 MB of JSON', `[${' '.repeat(22 * 1_048_576)}]`, 'application/json', 'RUNT-4013', 413],
  ])('refuses %s', async (_name, body, type, code, status) => {
    const refused = await call('/policy/pension', { body, type });
    expect(refused.json).toMatchObject({ code, status });
    expect(refused.type).toContain('problem+json');
  });

  it('refuses an unknown calculation and a caller without a session', async () => {
    expect((await run('pensions', [])).json).toMatchObject({ status: 404, code: 'POLI-1011' });
    expect((await call('/policy/pension', { body: '[]', headers: { authorization: '' } })).json).toMatchObject({
      status: 401,
      code: 'AUTH-1004',
    });
    expect(await results('residents-pension', [{ id: 'a' }])).toMatchObject([
      { ok: false, error: { code: 'POLI-1002' } },
    ]);
  });

  it('lists the calculations with the schema of their cases', async () => {
    const { calculations: lines } = (await call('/policy')).json as {
      calculations: { name: string; inForce: boolean; schema: { properties: object; required: string[] } }[];
    };
    expect(lines.map(({ name }) => name)).toEqual([...calculations.keys()]);
    const [late] = lines.filter(({ name }) => name === 'late-fee');
    expect(late?.schema).toMatchObject({
      type: 'object',
      properties: { principal: { type: 'string' } },
      required: ['id', 'principal', 'dueDate', 'paidDate'],
    });
  });

  it('opens the book of parameters at a region, a month and a day of knowledge', async () => {
    const page = async (query: string) =>
      (await call(`/policy/parameters${query}`)).json as {
        policyVersion: string;
        items: {
          key: string;
          count: number;
          inForce?: { value: string; source: string; certainty: string; provisional: boolean };
          gaps: { from: string; to: string }[];
        }[];
      };
    const lower = async (query: string) =>
      (await page(query)).items.find(({ key }) => key === 'contribution.base-lower');
    expect(await lower('?region=430100&month=2026-03&knownAt=2026-06-30')).toMatchObject({
      count: 2,
      inForce: { value: '4616.4', provisional: true, certainty: 'demonstration' },
      gaps: [],
    });
    expect(await lower('?region=430100&month=2026-03&knownAt=2026-07-01')).toMatchObject({
      count: 3,
      inForce: { value: '4700', provisional: false, source: '演示文件一号' },
    });
    const later = await lower('?region=430100&month=2027-02&knownAt=2026-07-01');
    expect(later).not.toHaveProperty('inForce');
    expect(later?.gaps).toEqual([{ from: '2027-01', to: '2027-02' }]);
    expect((await page('')).policyVersion).toBe('built-in/1+430000/1');
    expect((await call('/policy/parameters?region=990000')).json).toMatchObject({
      code: 'RUNT-4001',
      errors: [{ pointer: '/region' }],
    });
    expect((await call('/policy/parameters?month=2026-13')).json).toMatchObject({
      code: 'RUNT-4001',
      errors: [{ pointer: '/month' }],
    });
  });

  it('shows the history of one parameter, and the packages', async () => {
    const { values } = (await call('/policy/parameters/late-fee.daily-rate?region=430100')).json as {
      values: { value: string; effectiveFrom: string }[];
    };
    expect(values.map(({ effectiveFrom, value }) => `${effectiveFrom} ${value}`)).toEqual([
      '1999-01 0.002',
      '2011-07 0.0005',
    ]);
    expect((await call('/policy/parameters/no.such')).json).toMatchObject({ code: 'POLI-3002' });
    expect((await call('/policy/packages')).json).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ issuer: 'built-in', state: 'activated' }),
        expect.objectContaining({ issuer: '430000', number: 1 }),
      ]),
    });
  });

  it('stands in the OpenAPI document', async () => {
    const document = (await (await fetch(`${node.url}/openapi.json`)).json()) as {
      paths: Record<string, Record<string, { summary?: string }>>;
    };
    for (const [path, method] of [
      ['/api/v1/policy', 'get'],
      ['/api/v1/policy/parameters', 'get'],
      ['/api/v1/policy/parameters/{key}', 'get'],
      ['/api/v1/policy/{calculation}', 'post'],
    ] as const) {
      expect(document.paths[path]?.[method]?.summary).toMatch(/[一-龥].*[a-z]/);
    }
  });

  it('starts again on a store that has the values', async () => {
    const again = await startNode({
      tier: 'city',
      rootModule: () => PolicyModule,
      migrations: [runtimeMigrations, policyStoreMigrations],
      config: node.config,
    });
    await again.close();
    const database = await openDatabase(test.urls);
    const counted = unwrap(
      await database.unitOfWork.system(async (tx) =>
        ok(
          await tx.rows<{ n: string }>(
            `select count(*)::text as n from policy_store.package where issuer = 'built-in'`,
          ),
        ),
      ),
    );
    await database.close();
    expect(counted).toEqual([{ n: '1' }]);
  });
});
