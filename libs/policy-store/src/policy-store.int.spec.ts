import pg from 'pg';
import { Instant, ok, PlainDate, YearMonth, type Result } from '@pnet/kernel';
import { builtInValues, createParameterSource, parameterDefinitions, regionChain } from '@pnet/policy';
import { migrate, openDatabase, runtimeMigrations, type Database, type Tx } from '@pnet/runtime';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import {
  activateDuePackages,
  activatePackage,
  findPackage,
  installBuiltInParameters,
  installPackage,
  packageList,
  packagesOf,
  listParameters,
  provisionalUseList,
  provisionalUsesOf,
  parameterSourceAt,
  parametersInForce,
  policyStoreMigrations,
  policyVersionAt,
  recordProvisionalUse,
  refusePackage,
  type CaseRunner,
  type InstallOptions,
  type PackageSummary,
  type PolicyPackage,
} from './index.js';
import { bound, packageOf } from './policy-store.fixture.js';

describe('policy store', () => {
  let test: TestDatabase;
  let database: Database;
  const june = Instant.of('2026-06-20T02:00:00Z');
  const july = Instant.of('2026-07-02T02:00:00Z');
  const lowerBound: CaseRunner = (_calculation, input, source) => {
    const answer = source.value('contribution.base-lower', String(input['region']), String(input['month']));
    return answer.ok ? { ok: true, base: answer.value.value } : { ok: false, error: answer.error };
  };
  const options = (now = july): InstallOptions => ({
    now,
    signature: 'good',
    checkSignature: (_bytes, signature) => signature === 'good',
    runCase: lowerBound,
  });
  const inTx = <T>(work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> => database.unitOfWork.system(work);
  const read = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    const result = await inTx(async (tx) => ok(await work(tx)));
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
  };
  const install = (policyPackage: PolicyPackage, how: Partial<InstallOptions> = {}): Promise<Result<PackageSummary>> =>
    inTx((tx) => installPackage(tx, policyPackage, { ...options(), ...how }));
  const lower = (knownAt: string, month = '2026-03', region = '430100'): Promise<unknown> =>
    read(async (tx) => {
      const { values } = await parametersInForce(
        tx,
        { region, scheme: '110' },
        YearMonth.of(month),
        PlainDate.of(knownAt),
      );
      return values.find((value) => value.key === 'contribution.base-lower')?.value;
    });

  let admin: pg.Client;

  beforeAll(async () => {
    test = await createTestDatabase();
    await migrate(test.urls.migrator, test.roles, [runtimeMigrations, policyStoreMigrations]);
    database = await openDatabase(test.urls);
    admin = new pg.Client({ connectionString: test.adminUrl });
    await admin.connect();
  });
  beforeEach(async () => {
    await admin.query('truncate policy_store.package cascade');
    await inTx((tx) => installBuiltInParameters(tx, june));
  });
  afterAll(async () => {
    await admin?.end();
    await database?.close();
    await test?.drop();
  });

  it('holds the built-in values once, however often they are installed', async () => {
    const again = await inTx((tx) => installBuiltInParameters(tx, july));
    expect(again).toMatchObject({ ok: true, value: { number: 1, state: 'activated', values: builtInValues.length } });
    const counted = await read((tx) =>
      tx.one<{ n: string }>('select count(*)::text as n from policy_store.parameter_value'),
    );
    expect(counted?.n).toBe(String(builtInValues.length));
  });

  it('replaces built-in values when the program brings others', async () => {
    await inTx(async (tx) => {
      await tx.execute(`update policy_store.package set digest = 'of an earlier release'`);
      return ok(null);
    });
    expect(await inTx((tx) => installBuiltInParameters(tx, july))).toMatchObject({ ok: true, value: { number: 2 } });
    expect(await read((tx) => findPackage(tx, 'built-in', 1))).toMatchObject({ state: 'replaced' });
    expect(await lower('2026-06-30')).toBe('4616.4');
  });

  it('changes results only as known from the day of publication, and only once active', async () => {
    expect(await lower('2026-07-01')).toBe('4616.4');
    expect(await install(packageOf(1))).toMatchObject({ ok: true, value: { state: 'installed', values: 1 } });
    expect(await lower('2026-07-01')).toBe('4616.4');
    expect(await inTx((tx) => activatePackage(tx, { issuer: '430000', number: 1 }, july))).toMatchObject({ ok: true });
    expect([await lower('2026-06-30'), await lower('2026-07-01'), await lower('2026-12-31')]).toEqual([
      '4616.4',
      '4700',
      '4700',
    ]);
    expect([
      await lower('2026-07-01', '2025-12'),
      await lower('2026-07-01', '2026-12'),
      await lower('2026-07-01', '2027-01'),
    ]).toEqual(['4616.4', '4700', undefined]);
    expect(await lower('2026-07-01', '2026-03', '440100')).toBe('5695.8');
  });

  it('names the state of knowledge', async () => {
    await install(packageOf(1));
    const version = (region: string, day: string): Promise<string> =>
      read((tx) => policyVersionAt(tx, region, PlainDate.of(day)));
    expect(await version('430100', '2026-07-01')).toBe('built-in/1');
    await inTx((tx) => activateDuePackages(tx, july));
    expect([
      await version('430100', '2026-06-30'),
      await version('430100', '2026-07-01'),
      await version('440100', '2026-07-01'),
    ]).toEqual(['built-in/1', 'built-in/1+430000/1', 'built-in/1']);
    const source = await read((tx) =>
      parameterSourceAt(tx, { region: '430100', scheme: '110', knownAt: PlainDate.of('2026-07-01') }),
    );
    expect(source.version).toBe('built-in/1+430000/1');
    expect(source.value('contribution.base-lower', '430100', '2026-01')).toMatchObject({
      ok: true,
      value: { value: '4700', packageNumber: '430000/1' },
    });
  });

  it('answers in SQL what the resolver answers, for every parameter, region and month', async () => {
    await install(packageOf(1));
    await inTx((tx) => activateDuePackages(tx, july));
    for (const region of ['430100', '440300', '340100', '310000', '000000']) {
      const rows = await read((tx) =>
        tx.rows<{ key: string; month: number; value: unknown }>(
          `select key, month, value from policy_store.values_in_force($1, '110', 201501, 202612, '2026-07-15')`,
          [region],
        ),
      );
      const inSql = new Map(rows.map((row) => [`${row.key} ${row.month}`, row.value]));
      const source = createParameterSource([...builtInValues, bound()], { knownAt: '2026-07-15', version: '' });
      for (const { key } of parameterDefinitions) {
        for (const month of YearMonth.range(YearMonth.of('2015-01'), YearMonth.of('2026-12'))) {
          const answer = source.value(key, region, month.toString());
          const [expected, found] = [
            answer.ok ? answer.value.value : undefined,
            inSql.get(`${key} ${month.toCompact()}`),
          ];
          if (JSON.stringify(expected) !== JSON.stringify(found))
            expect([region, key, month.toString(), found]).toEqual([region, key, month.toString(), expected]);
        }
      }
    }
    expect(
      await read((tx) =>
        tx.one(
          `select policy_store.value_at('contribution.base-lower', '430100', '110', 202603, '2026-06-30') as before, policy_store.value_at('no.such', '430100', '110', 202603, '2026-06-30') as none`,
        ),
      ),
    ).toEqual({ before: '4616.4', none: null });
  });

  it('gives the same regions as the resolver', async () => {
    for (const region of ['430102', '430100', '430000', '000000']) {
      const row = await read((tx) =>
        tx.one<{ chain: string[] }>('select policy_store.region_chain($1) as chain', [region]),
      );
      expect([...new Set(row?.chain)]).toEqual(regionChain(region));
    }
  });

  it('answers the same package again, and refuses its number for another', async () => {
    const first = await install(packageOf(1));
    expect(await install(packageOf(1), { now: Instant.of('2026-08-01T00:00:00Z') })).toEqual(first);
    expect(await install(packageOf(1, { title: '另一份' }))).toMatchObject({ ok: false, error: { code: 'PSTO-1004' } });
    const rows = await read((tx) =>
      tx.one<{ n: string }>(`select count(*)::text as n from policy_store.parameter_value where issuer = '430000'`),
    );
    expect(rows?.n).toBe('1');
  });

  it.each<[string, PolicyPackage, string, string?]>([
    ['a number that leaves a gap', packageOf(2), 'PSTO-1003'],
    [
      'a region of another province',
      packageOf(1, { values: [bound({ region: '440000' })] }),
      'PSTO-1005',
      '/values/0/region',
    ],
    [
      'an issuer that speaks for another province',
      packageOf(1, { region: '440000', values: [bound({ region: '440000' })] }),
      'PSTO-1005',
    ],
    ['a value known before its package', packageOf(1, { values: [bound({ knownFrom: '2026-06-30' })] }), 'PSTO-1006'],
    [
      'a gap behind what is there',
      packageOf(1, { values: [bound({ effectiveFrom: '2028-02', effectiveTo: '2028-12' })] }),
      'POLI-3003',
    ],
    [
      'an overlap inside',
      packageOf(1, { values: [bound(), bound({ effectiveFrom: '2026-12', effectiveTo: '2027-12' })] }),
      'POLI-3004',
    ],
    ['a missing source', packageOf(1, { values: [bound({ source: '' })] }), 'POLI-3005', '/values/0/source'],
    [
      'the wrong owner',
      packageOf(1, { values: [bound({ key: 'account.interest-rate', unit: 'rate/year', value: '0.02' })] }),
      'POLI-3007',
    ],
    [
      'an override that is not allowed',
      packageOf(1, { values: [bound({ key: 'late-fee.daily-rate', unit: 'rate/day', value: '0.001' })] }),
      'POLI-3007',
    ],
    ['the wrong unit', packageOf(1, { values: [bound({ unit: 'yuan/year' })] }), 'POLI-3008'],
    ['31 February', packageOf(1, { values: [bound({ knownFrom: '2027-02-31' })] }), 'POLI-3009'],
    ['an unknown parameter', packageOf(1, { values: [bound({ key: 'contribution.base' })] }), 'POLI-3002'],
    [
      'an unknown region',
      packageOf(1, { issuer: '000000', region: '000000', values: [bound({ region: '990000' })] }),
      'POLI-1006',
    ],
    [
      'a case that fails',
      packageOf(1, {
        cases: [
          {
            id: 'c1',
            calculation: 'contribution',
            input: { region: '430100', month: '2026-03' },
            expected: { base: '4701' },
          },
        ],
      }),
      'PSTO-1008',
      '/cases/0/expected',
    ],
  ])('refuses %s, and keeps nothing', async (_fault, policyPackage, code, pointer = '') => {
    const refused = await install(policyPackage);
    expect(refused.ok).toBe(false);
    if (refused.ok) return;
    expect([refused.error.code, ...(refused.error.items ?? []).map((item) => item.code)]).toContain(code);
    if (pointer !== '')
      expect([refused.error.pointer, ...(refused.error.items ?? []).map((item) => item.pointer)]).toContain(pointer);
    expect(await read((tx) => findPackage(tx, policyPackage.issuer, policyPackage.number))).toBeUndefined();
  });

  it('installs a package whose cases pass with its own values', async () => {
    const cases = [
      {
        id: 'c1',
        calculation: 'contribution',
        input: { region: '430100', month: '2026-03' },
        expected: { base: '4700' },
      },
    ];
    expect(await install(packageOf(1, { cases }))).toMatchObject({ ok: true, value: { cases: 1 } });
  });

  it('runs cases by the policy engine', async () => {
    const input = { region: '430100', month: '2026-03', declaredWage: '3000', category: 'employee' };
    const withCase = (base: string): PolicyPackage =>
      packageOf(1, { cases: [{ id: 'c1', calculation: 'contribution', input, expected: { base, clamped: 'lower' } }] });
    const run = (policyPackage: PolicyPackage): Promise<Result<PackageSummary>> =>
      inTx((tx) => installPackage(tx, policyPackage, { now: july, signature: 'good', checkSignature: () => true }));
    expect(await run(withCase('4616.40'))).toMatchObject({
      ok: false,
      error: { code: 'PSTO-1008', params: { case: 'c1', field: 'base', expected: '"4616.40"', found: '"4700.00"' } },
    });
    expect(await run(withCase('4700.00'))).toMatchObject({ ok: true });
  });

  it('refuses a bad signature', async () => {
    expect(await install(packageOf(1), { signature: 'bad' })).toMatchObject({
      ok: false,
      error: { code: 'PSTO-1002' },
    });
  });

  it('uses up the number of a refused package', async () => {
    await inTx(async (tx) => {
      await refusePackage(tx, packageOf(1), 'PSTO-1007', july);
      return ok(null);
    });
    expect(await read((tx) => findPackage(tx, '430000', 1))).toMatchObject({ state: 'refused', values: 0 });
    expect(
      await read(
        async (tx) => (await packageList.read(tx, packagesOf({}), { ask: { limit: 200 }, context: {} })).items,
      ),
    ).toMatchObject([
      { issuer: '430000', number: 1, state: 'refused', refusedCode: 'PSTO-1007' },
      { issuer: 'built-in', state: 'activated', refusedCode: null },
    ]);
    expect(await install(packageOf(2))).toMatchObject({ ok: true });
  });

  it('activates on its date and only what is installed', async () => {
    await install(packageOf(1), { now: june });
    const activate = (number: number, now: Instant) =>
      inTx((tx) => activatePackage(tx, { issuer: '430000', number }, now));
    expect(await activate(1, june)).toMatchObject({ ok: false, error: { code: 'PSTO-2003' } });
    expect(
      await read((tx) => tx.rows('select 1 from policy_store.package where state = $1', ['installed'])),
    ).toHaveLength(1);
    const first = await activate(1, july);
    expect(await activate(1, Instant.of('2026-09-01T00:00:00Z'))).toEqual(first);
    expect(await activate(9, july)).toMatchObject({ ok: false, error: { code: 'PSTO-2001' } });
    await inTx(async (tx) => {
      await refusePackage(tx, packageOf(2), 'PSTO-1002', july);
      return ok(null);
    });
    expect(await activate(2, july)).toMatchObject({ ok: false, error: { code: 'PSTO-2002' } });
  });

  it('writes the book of parameters with what is in force and what is missing', async () => {
    const book = await read((tx) =>
      listParameters(tx, {
        region: '430100',
        scheme: '110',
        month: YearMonth.of('2027-02'),
        knownAt: PlainDate.of('2026-07-01'),
      }),
    );
    const series = book.find((entry) => entry.key === 'contribution.base-lower');
    expect(series).toMatchObject({ unit: 'yuan/month', gaps: [{ from: '2027-01', to: '2027-02' }] });
    expect(series?.inForce).toBeUndefined();
    expect(series?.values.map((value) => [value.region, value.provisional])).toEqual([
      ['430000', false],
      ['430000', true],
    ]);
    expect(book.find((entry) => entry.key === 'contribution.rate-personal')?.inForce?.value).toBe('0.08');
  });

  it('lists results of provisional values, and says when the real one is known', async () => {
    const subject = {
      kind: 'assessment-run',
      id: '42',
      region: '430100',
      scheme: '110',
      from: '2026-02',
      to: '2026-03',
      knownAt: PlainDate.of('2026-03-15'),
      keys: ['contribution.base-lower', 'contribution.rate-personal'],
    };
    const record = () => inTx(async (tx) => ok(await recordProvisionalUse(tx, subject, june)));
    expect([await record(), await record()]).toMatchObject([{ value: 2 }, { value: 0 }]);
    const uses = (day: string) =>
      read(
        async (tx) =>
          (
            await provisionalUseList.read(tx, provisionalUsesOf({ knownAt: PlainDate.of(day) }), {
              ask: { limit: 200 },
              context: {},
            })
          ).items,
      );
    expect((await uses('2026-07-01')).map((use) => [use.contributionMonth, use.realKnown])).toEqual([
      ['2026-03', false],
      ['2026-02', false],
    ]);
    await install(packageOf(1));
    await inTx((tx) => activateDuePackages(tx, july));
    expect((await uses('2026-07-01')).map((use) => use.realKnown)).toEqual([true, true]);
    expect((await uses('2026-06-30')).map((use) => use.realKnown)).toEqual([false, false]);
  });

  it('keeps values append-only for both roles', async () => {
    for (const statement of [
      'update policy_store.parameter_value set source = $1',
      'delete from policy_store.parameter_value where source <> $1',
    ]) {
      await expect(inTx(async (tx) => ok(await tx.execute(statement, ['x'])))).rejects.toThrow('permission denied');
    }
  });
});
