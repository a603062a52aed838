import { Instant, PlainDate, YearMonth, ok, type Result } from '@pnet/kernel';
import { migrate, openDatabase, runtimeMigrations, type Database, type Tx } from '@pnet/runtime';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import {
  activateDuePackages,
  installPackage,
  parametersInForce,
  policyStoreMigrations,
  type CaseRunner,
  type PolicyPackage,
} from './index.js';
import { bound, packageOf } from './policy-store.fixture.js';

describe('schemes in the policy store', () => {
  let test: TestDatabase;
  let database: Database;
  const july = Instant.of('2026-07-02T02:00:00Z');
  const lowerBound: CaseRunner = (_calculation, input, source) => {
    const answer = source.value('contribution.base-lower', String(input['region']), String(input['month']));
    return answer.ok ? { ok: true, base: answer.value.value } : { ok: false, error: answer.error };
  };
  const inTx = <T>(work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> => database.unitOfWork.system(work);
  const read = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    const result = await inTx(async (tx) => ok(await work(tx)));
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
  };
  const lower = (scheme: string): Promise<unknown> =>
    read(async (tx) => {
      const place = { region: '430100', scheme };
      const { values } = await parametersInForce(tx, place, YearMonth.of('2026-03'), PlainDate.of('2026-07-15'));
      return values.find((value) => value.key === 'contribution.base-lower')?.value;
    });

  beforeAll(async () => {
    test = await createTestDatabase();
    await migrate(test.urls.migrator, test.roles, [runtimeMigrations, policyStoreMigrations]);
    database = await openDatabase(test.urls);
  });
  afterAll(async () => {
    await database?.close();
    await test?.drop();
  });

  it('keeps the values of schemes apart, in SQL as in the resolver, in cases and in what is sealed', async () => {
    const of120 = { ...bound(), scheme: '120', value: '9000' };
    const proves = (scheme: string | undefined, base: string): PolicyPackage['cases'][number] => ({
      id: `c-${scheme ?? 'none'}`,
      ...(scheme ? { scheme } : {}),
      calculation: 'lower',
      input: { region: '430100', month: '2026-03' },
      expected: { ok: true, base },
    });
    const { cases: _cases, ...rest } = packageOf(1);
    const both = {
      ...rest,
      values: [...rest.values, of120],
      cases: [proves(undefined, '4700'), proves('120', '9000')],
    };
    expect(
      await inTx((tx) =>
        installPackage(tx, both, { now: july, signature: 'good', checkSignature: () => true, runCase: lowerBound }),
      ),
    ).toMatchObject({ ok: true });
    await inTx((tx) => activateDuePackages(tx, july));
    expect([await lower('110'), await lower('120')]).toEqual(['4700', '9000']);
    expect(await lower('170')).toBeUndefined();
    const inSql = (scheme: string) =>
      read((tx) =>
        tx.one<{ value: unknown }>(
          `select policy_store.value_at('contribution.base-lower', '430100', $1, 202603, '2026-07-15') as value`,
          [scheme],
        ),
      );
    expect([await inSql('110'), await inSql('120'), await inSql('170')]).toEqual([
      { value: '4700' },
      { value: '9000' },
      { value: null },
    ]);
    const contents = await read((tx) =>
      tx.rows<{ scheme: string | null }>(
        `select distinct content::jsonb ->> 'scheme' as scheme from policy_store.parameter_value_evidence where content::jsonb ->> 'key' = 'contribution.base-lower' order by 1`,
      ),
    );
    expect(contents).toEqual([{ scheme: '120' }, { scheme: null }]);
  });
});
