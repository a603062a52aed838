import { unwrap, type Clock } from '@pnet/kernel';
import { changeEveryValue, clientTx } from '@pnet/testing';
import { migrate, sealEvidence, verifyEvidence, type Tx } from '@pnet/runtime';
import pg from 'pg';
import { clerk, citySpecClock, look, type CitySpec } from '../../testing/migrated-city.fixture.js';
import { createClosingSpec, finance, payIn, workMonth } from '../../testing/closed-month.fixture.js';
import { AnswerFinding } from './answer-finding.js';
import { findingRules } from './finding-rules.js';
import { findingRecord, findingsOf, type Finding, type FindingRecord } from './findings.query.js';
import { findingsMigrations } from './index.js';
import { LookForFindings } from './look-for-findings.js';

const shape = { employers: 8, personsEach: 3 };
const silent = { onWake: () => undefined, every: () => undefined, wake: () => Promise.resolve() } as never;
const explained = { outcome: 'explained', reason: '已核对工资表', evidence: '工资表 2026-05' } as const;

/** What each rule is to find, planted. */
const planted = [
  // Employer 1 declares far below its trade.
  `update declaration.declaration_line set declared_wage = 300 where employer_id = 1 and posting_period = 202605`,
  // A relation of whom nobody declares anything.
  `insert into registration.person (person_id, document_type, document_number, name, sex, birth_date, agency_code, recorded_at, recorded_by) values (500, '01', 'D500', '漏报人', '1', '1990-01-01', '430103', now(), 'fixture')`,
  `insert into registration.relation (person_id, employer_id, scheme, start_month, category, recorded_at, recorded_by) values (500, 1, '110', 202501, 'employee', now(), 'fixture')`,
  // Months were paid for a person whose relation had ended.
  `update registration.relation set end_month = 202512, ended_at = now(), ended_by = 'fixture' where person_id = 4`,
  // A death before the months that were demanded, and a retirement.
  `insert into registration.person_fact (person_id, kind, effective_from, evidence, reason, recorded_at, recorded_by) values (7, 'death', '2025-12-20', '死亡证明', '登记', now(), 'fixture')`,
  `insert into registration.retiree (person_id, scheme, retirement_month, monthly_pension, recorded_at, recorded_by) values (10, '110', 202512, 3000, now(), 'fixture')`,
  // Two employers for a year and more.
  `insert into registration.relation (person_id, employer_id, scheme, start_month, end_month, category, recorded_at, recorded_by) values (13, 2, '110', 202501, 202603, 'employee', now(), 'fixture')`,
  // One account of three persons.
  `insert into registration.payee_account (person_id, valid_from, account_number, evidence, reason, recorded_at, recorded_by)
     select p, '2026-01-01', '6222000000001234', '存折', '登记', now(), 'fixture' from generate_series(16, 18) p`,
  // More than its share taken back.
  `insert into assessment.demand (demand_number, employer_id, scheme, posting_period, kind, category, collection_mode, agency_code, persons, wage_total, base_total, employer_amount, personal_amount,
     account_amount, amount, remainder, policy_version, assessed_at, assessed_by, status)
     select 'REFUND', employer_id, scheme, posting_period, 'refund', category, collection_mode, agency_code, persons, wage_total, base_total, -employer_amount, -personal_amount,
     -account_amount, -amount, remainder, policy_version, assessed_at, assessed_by, 'refundable' from assessment.demand where employer_id = 8 and posting_period = 202605`,
];

describe('findings', () => {
  let spec: CitySpec;
  let answer: AnswerFinding;
  const lookFor = (clock: Clock = citySpecClock): LookForFindings =>
    new LookForFindings(spec.database.unitOfWork, silent, clock, { regionCode: '430100' }, spec.readParameters);
  const list = (filter: Parameters<typeof findingsOf>[0] = {}, context = clerk('c1')): Promise<Finding[]> =>
    spec.database.unitOfWork.read(context, (tx) => {
      const select = findingsOf(filter);
      return tx.rows<Finding>(select.sql, select.params);
    });
  const one = async (rule: string): Promise<Finding> => {
    const [found] = await list({ rule });
    if (!found) throw new Error(`nothing found by ${rule}`);
    return found;
  };
  const record = (id: string): Promise<FindingRecord | undefined> =>
    spec.database.unitOfWork.read(clerk('c1'), (tx) => findingRecord(tx, id));

  beforeAll(async () => {
    spec = await createClosingSpec(shape);
    await migrate(spec.test.urls.migrator, spec.test.roles, [findingsMigrations]);
    await workMonth(spec, shape, '2026-01');
    await workMonth(spec, shape, '2026-05');
    await payIn(spec, '2026-01', [['77.00', '没有单号']]);
    await payIn(spec, '2026-07', [['55.00', '没有单号']]);
    answer = new AnswerFinding(spec.database.unitOfWork, citySpecClock);
  });
  afterAll(() => spec.close());

  it('are none of these where nothing is wrong but old unmatched money', async () => {
    const run = unwrap(await lookFor().execute(clerk('c1')));
    expect(run).toMatchObject({ rules: findingRules.length, found: 1, opened: 1, gone: 0 });
    expect(await one('unmatched-money-old')).toMatchObject({
      state: 'open',
      twoPersons: true,
      figures: { amount: '77.00', valueDate: '2026-01-15' },
    });
  });

  it('are one of each rule where one of each is wrong, and are kept once however often they are found', async () => {
    for (const sql of planted) await look(spec, sql);
    const first = unwrap(await lookFor().execute(clerk('c1')));
    const again = unwrap(await lookFor().execute(clerk('c1')));
    const found = await list();
    const by = (rule: string): Finding[] => found.filter((row) => row.rule === rule);
    expect(findingRules.map(({ id }) => [id, by(id).length])).toEqual([
      ['wage-far-below', 1],
      ['relation-without-months', 1],
      ['months-without-relation', 1],
      ['unmatched-money-old', 1],
      ['pays-for-dead-or-retired', 2],
      ['two-employers', 1],
      ['account-of-many-payees', 1],
      ['refunds-above-share', 1],
    ]);
    expect([first.opened, again.opened, again.cameBack, again.gone]).toEqual([8, 0, 0, 0]);
    expect(await one('wage-far-below')).toMatchObject({ employerId: '1', figures: { meanWage: '300.00', persons: 3 } });
    expect(await one('relation-without-months')).toMatchObject({ personId: '500', personName: '漏*' });
    expect(await one('months-without-relation')).toMatchObject({
      personId: '4',
      figures: { firstMonth: 202601, lastMonth: 202605, months: 2 },
    });
    expect(
      by('pays-for-dead-or-retired')
        .map((row) => [row.personId, row.figures['cause'], row.figures['months']])
        .sort(),
    ).toEqual([
      ['10', 'retired', 2],
      ['7', 'dead', 2],
    ]);
    expect(await one('two-employers')).toMatchObject({ personId: '13', figures: { months: 15, otherEmployer: '5' } });
    expect(await one('account-of-many-payees')).toMatchObject({
      figures: { account: '••••1234', personNumbers: '16 17 18' },
    });
    expect(JSON.stringify(found)).not.toContain('6222000000001234');
  });

  it('are seen by their district only', async () => {
    const { findingId } = await one('relation-without-months');
    expect((await list({}, finance('f1'))).map((row) => row.findingId)).not.toContain(findingId);
    const refused = await answer.answer(findingId, explained, finance('f1'));
    expect(refused.ok ? '' : refused.error.code).toBe('FIND-1001');
  });

  it('are closed by one person with reason and evidence, and stay closed while nothing changes', async () => {
    const { findingId } = await one('wage-far-below');
    expect(unwrap(await answer.answer(findingId, explained, clerk('c1')))).toEqual({ findingId, state: 'closed' });
    const twice = await answer.answer(findingId, explained, clerk('c2'));
    expect(twice.ok ? '' : twice.error.code).toBe('FIND-1002');
    unwrap(await lookFor().execute(clerk('c1')));
    expect(await one('wage-far-below')).toMatchObject({ state: 'closed', reason: explained.reason });
  });

  it('that move money are closed by two people on what was shown', async () => {
    const { findingId, digest } = await one('refunds-above-share');
    expect(unwrap(await answer.answer(findingId, explained, clerk('c1'))).state).toBe('answered');
    const decide = (userId: string, shown: string): ReturnType<AnswerFinding['decide']> =>
      answer.decide(findingId, { decision: 'confirm', note: '', digest: shown }, clerk(userId));
    const shown = (await one('refunds-above-share')).digest;
    const [own, other] = [await decide('c1', shown), await decide('c2', digest)];
    expect([own.ok ? '' : own.error.code, other.ok ? '' : other.error.code]).toEqual(['DUTY-1001', 'DUTY-1002']);
    unwrap(await answer.decide(findingId, { decision: 'return', note: '依据不足' }, clerk('c2')));
    unwrap(await answer.answer(findingId, { ...explained, outcome: 'corrected' }, clerk('c1')));
    expect(unwrap(await decide('c2', (await one('refunds-above-share')).digest)).state).toBe('closed');
    expect((await record(findingId))?.events.map((row) => row.event)).toEqual([
      'found',
      'answered',
      'returned',
      'answered',
      'closed',
    ]);
  });

  it('that were answered are open again when what was answered is another thing, so that no old answer closes it', async () => {
    const refund = (by: number): Promise<unknown> =>
      look(
        spec,
        `update assessment.demand set employer_amount = employer_amount - ${by}, amount = amount - ${by} where demand_number = 'REFUND'`,
      );
    await refund(1);
    expect(unwrap(await lookFor().execute(clerk('c1'))).cameBack).toBe(1);
    const { findingId } = await one('refunds-above-share');
    unwrap(await answer.answer(findingId, explained, clerk('c1')));
    await refund(1);
    expect(unwrap(await lookFor().execute(clerk('c1'))).cameBack).toBe(1);
    const { state, reason, digest } = await one('refunds-above-share');
    expect([state, reason]).toEqual(['open', null]);
    const late = await answer.decide(findingId, { decision: 'confirm', note: '', digest }, clerk('c2'));
    expect(late.ok ? '' : late.error.code).toBe('FIND-1002');
  });

  it('close by themselves when they are gone, and are open again when they come back', async () => {
    const { findingId } = await one('account-of-many-payees');
    await look(spec, `update registration.payee_account set valid_to = '2026-07-01' where person_id = 18`);
    expect(unwrap(await lookFor().execute(clerk('c1'))).gone).toBe(1);
    expect(await record(findingId)).toMatchObject({ state: 'gone', present: false });
    await look(spec, `update registration.payee_account set valid_to = null where person_id = 18`);
    expect(unwrap(await lookFor().execute(clerk('c1'))).cameBack).toBe(1);
    expect(await record(findingId)).toMatchObject({ state: 'open', present: true, times: 2 });
  });

  it('that were explained are open again when what was explained is another thing', async () => {
    await look(
      spec,
      `update declaration.declaration_line set declared_wage = 12000 where employer_id = 1 and posting_period = 202605 and person_id = 1`,
    );
    expect(unwrap(await lookFor().execute(clerk('c1'))).cameBack).toBe(1);
    expect(await one('wage-far-below')).toMatchObject({ state: 'open', reason: null, times: 2 });
  });

  it('are looked for once a day by the clock, and a run that was interrupted goes on', async () => {
    expect(await lookFor().work()).toBe(false);
    await look(spec, `update findings.run set started_at = started_at - interval '2 days'`);
    await look(
      spec,
      `insert into findings.run (started_by, started_at, thresholds, policy_version) select 'system', '2026-07-19', thresholds, policy_version from findings.run order by run_id desc limit 1`,
    );
    await look(
      spec,
      `insert into findings.run_rule select max(run_id), 'wage-far-below', 0, 0, 0, 0, now() from findings.run`,
    );
    expect(await lookFor().work()).toBe(true);
    const [run] = await look<{ rules: number; open: number }>(
      spec,
      `select count(*)::int as rules, (select count(*)::int from findings.run where finished_at is null) as open from findings.run_rule where run_id = (select max(run_id) from findings.run)`,
    );
    expect(run).toEqual({ rules: findingRules.length, open: 0 });
  });

  it('and everything that is kept of them is proven', async () => {
    const client = new pg.Client({ connectionString: spec.test.adminUrl });
    await client.connect();
    const tx = (): Tx => clientTx(client) as Tx;
    await sealEvidence(tx(), { sealedBy: 'spec', at: citySpecClock.now() });
    const verify = async (): Promise<string[]> =>
      (await verifyEvidence(tx(), citySpecClock.now().toPlainDate()))
        .filter(({ check, subject }) => `${check} ${subject}`.includes('finding'))
        .map(({ subject }) => subject);
    expect(await verify()).toEqual([]);
    const { changed, empty } = await changeEveryValue(client, ['findings'], verify);
    await client.end();
    expect(empty).toEqual([]);
    expect(changed.filter((value) => value.found.length === 0).map((value) => value.column)).toEqual([
      // Copied from the register at every run, and for the screen.
      'findings.finding.agency_code',
      'findings.finding.last_found_at',
    ]);
  });
});
