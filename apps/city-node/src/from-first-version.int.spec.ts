import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { Instant, PlainDate, YearMonth, ok, unwrap } from '@pnet/kernel';
import { openPeriod, verifyLedger } from '@pnet/fund-ledger';
import { migrate, sealEvidence, verifyEvidence, type Tx } from '@pnet/runtime';
import { clientTx, createTestDatabase, type TestDatabase } from '@pnet/testing';
import { payIn, workMonth } from './testing/closed-month.fixture.js';
import { cityMigrations } from './city-migrations.js';
import { sealAsFirstVersion } from './first-seal.fixture.js';
import { citySpecOn, look, type CitySpec } from './testing/migrated-city.fixture.js';

const shape = { employers: 4, personsEach: 3 };
const rows = readFileSync(new URL('./first-version.fixture.sql', import.meta.url), 'utf8');
/** The migrations of the first version, by name: they stay these, wherever their files move. */
const firstMigrations = new Set([...rows.matchAll(/^-- (\d{13}-[a-z0-9-]+\.sql)$/gm)].map((line) => line[1] ?? ''));

/** Everything that a migration must leave as it was, to the fen: one number each. */
const sums = `
  select (select count(*) from registration.person)::text as persons, (select count(*) from registration.relation)::text as relations,
    (select count(*) || '/' || sum(persons) || '/' || sum(wage_total) from declaration.declaration) as declarations,
    (select count(*) || '/' || sum(declared_wage) from declaration.declaration_line) as "declarationLines",
    (select count(*) || '/' || sum(employer_amount) || '/' || sum(personal_amount) || '/' || sum(account_amount) || '/' || sum(amount) || '/' || sum(remainder) || '/' || sum(collected_amount)
      from assessment.demand) as demands,
    (select count(*) || '/' || sum(base) || '/' || sum(employer_amount) || '/' || sum(personal_amount) || '/' || sum(account_amount) from assessment.demand_line) as "demandLines",
    (select string_agg(demand_number || status, ' ' order by demand_number) from assessment.demand) as numbers,
    (select count(*) || '/' || sum(amount) || '/' || sum(suspense_amount) from treasury.bank_line) as "bankLines",
    (select count(*) || '/' || sum(amount) || '/' || sum(credited_employer) || '/' || sum(credited_personal) || '/' || sum(credited_account) from collection.allocation) as allocations,
    (select count(*) || '/' || sum(base) || '/' || sum(account_personal) || '/' || sum(account_employer) from individual_account.contribution_record) as records,
    (select count(*) || '/' || sum(opening_personal) || '/' || sum(opening_employer) || '/' || sum(opening_months) from individual_account.account) as accounts,
    (select count(*) || '/' || sum(debit) || '/' || sum(credit) from fund_ledger.journal_line) as journal,
    (select string_agg(fund || account_code || ':' || closing, ' ' order by scheme, fund, account_code, counterpart_unit) from fund_ledger.balances('430100', 202602)) as balances`;

describe('a city of the first version', () => {
  let test: TestDatabase;
  let spec: CitySpec;
  let client: pg.Client;
  let before: Record<string, string> | undefined;
  let sealed: number;
  const tx = (): Tx => clientTx(client) as Tx;
  const named = async (): Promise<string[]> =>
    [...(await verifyEvidence(tx(), PlainDate.of('2026-01-31'))), ...(await verifyLedger(tx())).findings].map(
      (found) => `${found.check} ${found.subject}`,
    );
  const count = async (sql: string): Promise<number> =>
    Number((await client.query<{ n: string }>(`select (${sql})::text as n`)).rows[0]?.n);

  beforeAll(async () => {
    test = await createTestDatabase();
    await migrateToFirst(test);
    client = new pg.Client({ connectionString: test.adminUrl });
    await client.connect();
    // Triggers would move what is written as it stood.
    await client.query('set session_replication_role = replica');
    await client.query(rows);
    await client.query('set session_replication_role = origin');
    await sealAsFirstVersion(client, '430100', '2026-07-20T03:00:00Z');
    sealed = await count('select count(*) from proof.sealed_row');
    before = (await client.query<Record<string, string>>(sums)).rows[0];
    await migrate(test.urls.migrator, test.roles, cityMigrations);
    spec = await citySpecOn(test);
  });
  afterAll(async () => {
    await client?.end();
    await spec?.close();
  });

  it('had rows in every table concerned', async () => {
    expect(firstMigrations.size).toBe(31);
    expect(sealed).toBeGreaterThan(60);
    expect(Object.entries(before ?? {}).filter(([, sum]) => /^0\b|^$/.test(sum ?? ''))).toEqual([]);
  });

  it('has the same sums to the fen after the migrations', async () => {
    expect((await client.query<Record<string, string>>(sums)).rows[0]).toEqual(before);
  });

  it('verifies all that was sealed before a column was added, and nothing contradicts itself', async () => {
    expect(await count('select count(*) from proof.sealed_row')).toBe(sealed);
    expect(await named()).toEqual([]);
  });

  it('moves start of work, payee accounts and openings to their tables', async () => {
    expect(
      (
        await client.query(
          `select person_id, kind, effective_from::text as day from registration.person_fact order by 1`,
        )
      ).rows,
    ).toEqual([
      { person_id: '1', kind: 'work-start', day: '2008-07-01' },
      { person_id: '2', kind: 'work-start', day: '2008-07-01' },
    ]);
    expect(
      (await client.query(`select person_id, account_number from registration.payee_account order by 1`)).rows,
    ).toEqual([
      { person_id: '1', account_number: '6217000000000000001' },
      { person_id: '2', account_number: '6217000000000000001' },
      { person_id: '900001', account_number: '6217000000000000009' },
    ]);
    expect(
      await count('select sum(personal_principal + employer_principal) from individual_account.account_movement'),
    ).toBe(1520.1);
    expect(
      await count(
        'select sum(personal_principal + employer_principal) from individual_account.year_balance where balance_year = 2025',
      ),
    ).toBe(1520.1);
  });

  it('keeps constraints on: no row of the old breaks one of the new', async () => {
    expect(await count('select count(*) from pg_constraint where not convalidated')).toBe(0);
  });

  it('goes on: the open part is paid, a next month is assessed, collected and credited', async () => {
    const [part] = await look<{ amount: string; number: string }>(
      spec,
      `select (amount - collected_amount)::text as amount, demand_number as number from assessment.demand where status = 'part'`,
    );
    await payIn(spec, '2026-02', [[part?.amount ?? '', part?.number ?? '']]);
    await openMonth(spec, '2026-03');
    await workMonth(spec, shape, '2026-03');
    const march = await look<{ status: string; n: string; amount: string; credited: string }>(
      spec,
      `
      select d.status, count(*)::text as n, sum(d.amount)::text as amount,
        (select sum(personal_amount + employer_amount)::text from individual_account.contribution_record where posting_period = 202603) as credited
      from assessment.demand d where posting_period = 202603 group by d.status`,
    );
    expect(march).toHaveLength(1);
    expect(march[0]).toMatchObject({ status: 'paid', n: '4', amount: march[0]?.credited });
    await spec.database.unitOfWork.system(async (at) =>
      ok(await sealEvidence(at, { sealedBy: '430100', at: Instant.of('2026-07-20T04:00:00Z') })),
    );
    expect(await named()).toEqual([]);
  });
});

/** Brings a database to the first version: the files of its list alone, from wherever they are now. */
async function migrateToFirst(test: TestDatabase): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pnet-first-'));
  try {
    for (const from of cityMigrations)
      for (const name of readdirSync(from))
        if (firstMigrations.has(name)) copyFileSync(new URL(name, from), join(folder, name));
    expect(new Set(readdirSync(folder))).toEqual(firstMigrations);
    await migrate(test.urls.migrator, test.roles, [pathToFileURL(`${folder}/`)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function openMonth(spec: CitySpec, month: string): Promise<void> {
  unwrap(await spec.database.unitOfWork.system((tx) => openPeriod(tx, { unit: '430100', month: YearMonth.of(month) })));
}
