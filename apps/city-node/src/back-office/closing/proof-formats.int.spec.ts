import pg from 'pg';
import { Instant, PlainDate, YearMonth } from '@pnet/kernel';
import { clientTx } from '@pnet/testing';
import { sealEvidence, verifyEvidence, type Tx } from '@pnet/runtime';
import { type CitySpec } from '../../testing/migrated-city.fixture.js';
import { createClosingSpec, workMonth } from '../../testing/closed-month.fixture.js';

const shape = { employers: 2, personsEach: 2 };
const days = { from: YearMonth.of('2026-01').firstDay(), through: YearMonth.of('2026-01').lastDay() };
/** Views that yield a second form of their content. */
const TWO_FORMS = [
  'assessment.demand_evidence',
  'declaration.declaration_evidence',
  'fund_ledger.journal_entry_evidence',
  'individual_account.contribution_record_evidence',
  'individual_account.opening_evidence',
];

/** Chains that were sealed before mass rows had a faster form, and that go on in it. */
describe('forms of sealed contents', () => {
  let spec: CitySpec;
  let client: pg.Client;
  const tx = (): Tx => clientTx(client) as Tx;
  const seal = (closed = days): Promise<void> =>
    sealEvidence(tx(), { days: closed, sealedBy: 'f1', at: Instant.of('2026-02-01T02:00:00Z') });
  const verify = async (): Promise<string[]> =>
    (await verifyEvidence(tx(), PlainDate.of('2026-02-28'))).map(({ check, detail }) => `${check}: ${detail}`);
  const renameSecondForm = async (from: string, to: string): Promise<void> => {
    for (const view of TWO_FORMS) await client.query(`alter view ${view} rename column ${from} to ${to}`);
  };
  const formats = async (): Promise<number[]> =>
    (
      await client.query<{ format: number }>(
        `select format from proof.link where series = 'assessment.demand_evidence' order by link_no`,
      )
    ).rows.map((row) => row.format);
  const afterChange = async (sql: string): Promise<string[]> => {
    await client.query('begin');
    await client.query(`set local session_replication_role = 'replica'`);
    const { rowCount } = await client.query(sql);
    expect(rowCount).toBe(1);
    const found = await verify();
    await client.query('rollback');
    return found;
  };

  beforeAll(async () => {
    spec = await createClosingSpec(shape);
    client = new pg.Client({ connectionString: spec.test.adminUrl });
    await client.connect();
    await workMonth(spec, shape, '2026-01');
    await renameSecondForm('content_2', 'content_later');
    await seal();
    await renameSecondForm('content_later', 'content_2');
    await workMonth(spec, shape, '2026-02');
    await seal({ from: YearMonth.of('2026-02').firstDay(), through: YearMonth.of('2026-02').lastDay() });
  });
  afterAll(async () => {
    await client.end();
    await spec.close();
  });

  it('goes on in the second form, and proves both', async () => {
    expect(await formats()).toEqual([1, 2]);
    expect(await verify()).toEqual([]);
  });

  it.each([202601, 202602])('finds a fen in a line, a record and a declaration of %s', async (month) => {
    const one = (table: string, column: string): string =>
      `update ${table} set ${column} = ${column} + 0.01 where (person_id, posting_period) = (select person_id, posting_period from ${table} where posting_period = ${month} order by person_id limit 1)`;
    expect(await afterChange(one('assessment.demand_line', 'declared_wage'))).toEqual([
      expect.stringMatching(/^assessment.demand_evidence: sealed/),
    ]);
    expect(await afterChange(one('declaration.declaration_line', 'declared_wage'))).toEqual([
      expect.stringMatching(/^declaration.declaration_evidence: sealed/),
    ]);
    expect(await afterChange(one('individual_account.contribution_record', 'base'))).toContainEqual(
      expect.stringMatching(/^individual_account.contribution_record_evidence: sealed/),
    );
  });

  it('reads contents alike whatever the session shows dates as', async () => {
    await client.query(`begin; set datestyle = 'German'; set timezone = 'Asia/Shanghai'; set bytea_output = 'escape'`);
    expect(await verify()).toEqual([]);
    expect((await client.query<{ DateStyle: string }>('show datestyle')).rows[0]?.DateStyle).toContain('German');
    await client.query('rollback');
  });

  it('lets a column come later without a word, and finds its value when it is set in an old row', async () => {
    await client.query('begin');
    await client.query('alter table assessment.demand_line add column interest numeric(18,2), add column note text');
    expect(await verify()).toEqual([]);
    await client.query(`set local session_replication_role = 'replica'`);
    await client.query(
      `update assessment.demand_line set note = ')' where person_id = (select min(person_id) from assessment.demand_line) and contribution_month = 202602`,
    );
    expect(await verify()).toEqual([expect.stringMatching(/^assessment.demand_evidence: sealed/)]);
    await client.query('rollback');
  });

  it('finds a link that claims another form, or one that its view does not yield', async () => {
    const claims = (series: string, format: number): string =>
      `update proof.link set format = ${format} where series = '${series}' and link_no = 1`;
    expect(await afterChange(claims('assessment.demand_evidence', 2))).not.toEqual([]);
    expect(await afterChange(claims('treasury.bank_line_evidence', 2))).toContainEqual(
      'proof.link: sealed in a form that the view does not yield',
    );
  });
});
