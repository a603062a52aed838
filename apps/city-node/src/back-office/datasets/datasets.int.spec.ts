import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Exchange, createAuthority, issueNodeCertificates, type DatasetPort } from '@pnet/exchange';
import { Instant, YearMonth, fixedClock, ok, systemClock, unwrap } from '@pnet/kernel';
import { JobRequests } from '@pnet/runtime';
import {
  createClosingSpec,
  finance,
  payIn,
  specUnit,
  workMonth,
  monthCloser,
} from '../../testing/closed-month.fixture.js';
import { declareMonth } from '../../testing/declared-month.fixture.js';
import { look, type CitySpec } from '../../testing/migrated-city.fixture.js';
import { cityDatasetPorts, citySealingGate } from './index.js';
import { SealClosedMonths } from './seal-closed-months.js';
import { SealMonth } from './seal-month.js';
import { SealQuickReport } from './seal-quick-report.js';

type Row = Record<string, string | null>;

describe('standard datasets of a city', () => {
  let spec: CitySpec;
  let exchange: Exchange;
  let seal: SealMonth;
  const folder = mkdtempSync(join(tmpdir(), 'pension-summary-'));
  const shape = { employers: 4, personsEach: 5 };
  const closeTime: Record<string, string> = {
    '2026-01': '2026-08-05T03:00:00Z',
    '2026-02': '2026-08-05T04:00:00Z',
    '2026-03': '2026-08-05T05:00:00Z',
  };

  const close = async (period: string): Promise<void> => {
    const clock = fixedClock(Instant.of(closeTime[period] ?? ''));
    unwrap(
      await monthCloser(spec, clock).execute(
        { period, explanations: { 'benefit-expense-booked': '另记', 'suspense-young': '查找中' } },
        finance('f1'),
      ),
    );
  };
  const status = async (personId: number, to: string, on: string, recordedAt: string): Promise<void> => {
    unwrap(
      await spec.database.unitOfWork.system(async (tx) =>
        ok(
          await tx.execute(
            `
      insert into registration.status_line (person_id, scheme, status, effective_on, reason, recorded_at, recorded_by) values ($1, '110', $2, $3, 'spec', $4, 'spec')`,
            [personId, to, on, recordedAt],
          ),
        ),
      ),
    );
  };
  const rowsOf = async (id: string, period: string): Promise<Row[]> => {
    const port = cityDatasetPorts('430100').find((candidate) => candidate.definitionId === id) as DatasetPort;
    const query = port.query(YearMonth.of(period), Instant.of(closeTime[period] ?? ''));
    return look<Row>(spec, query.sql, [...query.params]);
  };
  const sum = async (id: string, period: string, measures: string): Promise<Row> => {
    const port = cityDatasetPorts('430100').find((candidate) => candidate.definitionId === id) as DatasetPort;
    const query = port.query(YearMonth.of(period), Instant.of(closeTime[period] ?? ''));
    const [row] = await look<Row>(
      spec,
      `select ${measures
        .split(' ')
        .map((name) => `sum(${name})::text as ${name}`)
        .join(', ')} from (${query.sql}) q`,
      [...query.params],
    );
    return row ?? {};
  };

  beforeAll(async () => {
    spec = await createClosingSpec(shape);
    const { folder: certificateFolder } = await issueNodeCertificates(
      await createAuthority(join(folder, 'authority'), systemClock.now().toDate()),
      '430100',
      join(folder, '430100'),
      systemClock.now().toDate(),
    );
    exchange = new Exchange({
      database: spec.database,
      clock: systemClock,
      node: {
        code: '430100',
        parents: [{ code: '430000', url: 'localhost:1', role: 'statistical' }],
        children: [],
        certificateFolder,
      },
      hooks: { ports: cityDatasetPorts('430100'), gate: citySealingGate('430100', systemClock) },
    });
    seal = new SealMonth(spec.database.unitOfWork, exchange, specUnit);
    await workMonth(spec, shape, '2026-01');
    await payIn(spec, '2026-01', [['77.00', '没有单号']]);
    await close('2026-01');
    await february();
    await march();
  });
  afterAll(async () => {
    await exchange?.stop();
    await spec?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** One employer does not pay, another pays a part; people are suspended, die, leave. */
  async function february(): Promise<void> {
    await declareMonth(spec.database, shape, 202602);
    unwrap(await spec.assess.execute({ scheme: '110', period: '2026-02' }, spec.context));
    const demands = await look<{ number: string; amount: string; part: string }>(
      spec,
      `
      select demand_number as number, amount, round(amount * 0.6, 2)::text as part from assessment.demand where posting_period = 202602 order by employer_id`,
    );
    await payIn(
      spec,
      '2026-02',
      demands
        .filter((_demand, index) => index !== 2)
        .map((demand, index) => [index === 1 ? demand.part : demand.amount, demand.number]),
    );
    await status(1, 'suspended', '2026-02-10', '2026-08-05T03:10:00Z');
    await status(2, 'suspended', '2026-02-11', '2026-08-05T03:10:00Z');
    await status(3, 'dead', '2026-02-12', '2026-08-05T03:10:00Z');
    await status(4, 'transferred-out', '2026-02-13', '2026-08-05T03:10:00Z');
    await close('2026-02');
  }

  /**
   * The rest of February comes in; a suspension of February is recorded late; somebody retires, a retiree dies, one is
   * taken up again.
   */
  async function march(): Promise<void> {
    await workMonth(spec, shape, '2026-03');
    const [rest] = await look<{ number: string; amount: string }>(
      spec,
      `
      select demand_number as number, (amount - collected_amount)::text as amount from assessment.demand where posting_period = 202602 and status = 'part'`,
    );
    await payIn(spec, '2026-03', [[rest?.amount ?? '', rest?.number ?? '']]);
    await status(6, 'suspended', '2026-02-20', '2026-08-05T04:10:00Z');
    await status(2, 'resumed', '2026-03-05', '2026-08-05T04:10:00Z');
    await status(5, 'retired', '2026-03-01', '2026-08-05T04:10:00Z');
    await status(900001, 'dead', '2026-03-09', '2026-08-05T04:10:00Z');
    await close('2026-03');
  }

  it('seals three months past all self checks, and again with the same digests', async () => {
    for (const period of ['2026-01', '2026-02', '2026-03']) {
      const first = unwrap(await seal.execute({ period }, finance('f1')));
      expect(first.datasets.map((one) => [one.definitionId, one.version, one.unchanged])).toEqual(
        ['PI01', 'PI02', 'PI03', 'PI05'].map((id) => [id, 1, false]),
      );
      const again = unwrap(await seal.execute({ period }, finance('f1')));
      expect(again.datasets.map((one) => [one.digest, one.unchanged])).toEqual(
        first.datasets.map((one) => [one.digest, true]),
      );
    }
    expect(
      await look(spec, 'select count(*)::int as n, count(distinct phase)::int as phases from exchange.delivery'),
    ).toEqual([{ n: 12, phases: 1 }]);
  });

  it('seals a closed month as its close knew it, and not as known at another instant', async () => {
    const scan = (knownAt: string) =>
      exchange.seal({ definitionId: 'PI01', period: YearMonth.of('2026-03'), knownAt: Instant.of(knownAt) });
    expect(await scan('2026-01-02T00:00:00Z')).toMatchObject({
      ok: false,
      error: { code: 'EXCH-1007', params: { dataset: 'PI01', period: '2026-03' } },
    });
    expect(unwrap(await scan(closeTime['2026-03'] ?? ''))).toMatchObject({ version: 1, unchanged: true });
  });

  it('reports an open month quickly: numbered apart, and what the close sends later is version 1', async () => {
    const clock = fixedClock(Instant.of('2026-08-05T06:00:00Z'));
    const report = new SealQuickReport(spec.database.unitOfWork, exchange, clock);
    const quick = unwrap(await report.execute({ period: '2026-04', datasets: ['PI01', 'PI05'] }, finance('f1')));
    expect(quick.map((one) => [one.definitionId, one.version, one.sequence])).toEqual([
      ['PI01', 1, '1'],
      ['PI05', 1, '1'],
    ]);
    expect(
      unwrap(await seal.execute({ period: '2026-03' }, finance('f1'))).datasets.every((one) => one.unchanged),
    ).toBe(true);
    expect(
      await look(
        spec,
        `select distinct role from exchange.delivery join exchange.submission using (submission_id) where action = 'quick'`,
      ),
    ).toEqual([{ role: 'quick' }]);
    const refused = async (input: { period: string; datasets?: string[] }, code: string): Promise<void> =>
      expect(await report.execute(input, finance('f1'))).toMatchObject({ ok: false, error: { code } });
    await refused({ period: '2026-09' }, 'SUMM-1003');
    await refused({ period: '2026-04', datasets: ['PI99'] }, 'SUMM-1002');
  });

  it('keeps PI01 of a closed month when an identity is corrected afterwards', async () => {
    const before = await rowsOf('PI01', '2026-03');
    unwrap(
      await spec.database.unitOfWork.system(async (tx) =>
        ok(
          await tx.execute(`
      with was as (select person_id, sex, birth_date::text as birth from registration.person where person_id in (1, 5, 7)
      ), noted as (
        insert into registration.person_change (person_id, change_no, item, old_value, new_value, effective_on, reason, recorded_at, recorded_by)
        select person_id, 1, item, old_value, new_value, '2026-03-01', 'spec', '2026-08-06T03:00:00Z', 'spec'
        from was cross join lateral (values ('sex', sex, case sex when '1' then '2' else '1' end), ('birth_date', birth, '1969-05-05')) x (item, old_value, new_value))
      update registration.person p set sex = case p.sex when '1' then '2' else '1' end, birth_date = '1969-05-05' from was where was.person_id = p.person_id`),
        ),
      ),
    );
    expect(
      (await look<{ n: number }>(spec, `select count(*)::int as n from registration.person_change`))[0]?.n,
    ).toBeGreaterThan(1);
    expect(await rowsOf('PI01', '2026-03')).toEqual(before);
    expect(
      unwrap(await seal.execute({ period: '2026-03' }, finance('f1'))).datasets.every((one) => one.unchanged),
    ).toBe(true);
  });

  it('refuses a month that is not closed, and a dataset that is not in the catalogue', async () => {
    expect(await seal.execute({ period: '2026-04' }, finance('f1'))).toMatchObject({
      ok: false,
      error: { code: 'SUMM-1001' },
    });
    expect(await seal.execute({ period: '2026-01', datasets: ['PI99'] }, finance('f1'))).toMatchObject({
      ok: false,
      error: { code: 'SUMM-1002' },
    });
    expect(await exchange.seal({ definitionId: 'PI05', period: YearMonth.of('2026-04') })).toMatchObject({
      ok: false,
      error: { code: 'EXCH-1001' },
    });
    expect(await exchange.seal({ definitionId: 'PI01', period: YearMonth.of('2026-02') })).toMatchObject({
      ok: true,
      value: { unchanged: true },
    });
  });

  it('counts persons: a change that came to be known late belongs to the next month', async () => {
    const moves =
      'opening new_insured resumed transferred_in left_scheme suspended transferred_out retired dead closing';
    expect(await sum('PI01', '2026-02', moves)).toEqual({
      opening: '23',
      new_insured: '0',
      resumed: '0',
      transferred_in: '0',
      left_scheme: '0',
      suspended: '4',
      transferred_out: '1',
      retired: '0',
      dead: '1',
      closing: '21',
    });
    expect(await sum('PI01', '2026-03', moves)).toEqual({
      opening: '21',
      new_insured: '0',
      resumed: '2',
      transferred_in: '0',
      left_scheme: '0',
      suspended: '2',
      transferred_out: '0',
      retired: '2',
      dead: '1',
      closing: '20',
    });
    const counted: Record<string, number> = {};
    for (const row of await rowsOf('PI01', '2026-03'))
      counted[row['status'] ?? ''] = (counted[row['status'] ?? ''] ?? 0) + Number(row['closing']);
    expect(counted).toEqual({ active: 20 - 5, suspended: 2, retired: 3 });
  });

  it('agrees with the books: what PI02 collected and PI05 moved, recomputed from lines', async () => {
    for (const [period, month] of [
      ['2026-01', 202601],
      ['2026-02', 202602],
      ['2026-03', 202603],
    ] as const) {
      const [books] = await look<Row>(
        spec,
        `
        select sum(credit - debit) filter (where fund = 'pooled' and account_code like '4001%')::text as pooled, sum(credit - debit) filter (where fund = 'account' and account_code like '4001%')::text as account,
          sum(debit)::text as debit from fund_ledger.journal_line where book_month = $1`,
        [month],
      );
      const pi02 = await sum('PI02', period, 'collected_pooled_fund collected_account_fund');
      expect([pi02['collected_pooled_fund'], pi02['collected_account_fund']]).toEqual([
        books?.['pooled'],
        books?.['account'],
      ]);
      const pi03 = await sum('PI03', period, 'credited_employer credited_personal');
      expect(Number(pi03['credited_employer']) + Number(pi03['credited_personal'])).toBeCloseTo(
        Number(books?.['account']),
        2,
      );
      expect(await sum('PI05', period, 'debit closing')).toEqual({ debit: books?.['debit'], closing: '0.00' });
    }
  });

  it('carries arrears from month to month, and reports money without detail', async () => {
    const [owed] = await look<Row>(
      spec,
      'select sum(amount)::text as amount from assessment.demand where posting_period = 202602',
    );
    const february = await sum(
      'PI02',
      '2026-02',
      'demand_employer demand_personal collected_employer collected_personal arrears_opening arrears_closing money_without_detail payers',
    );
    expect((Number(february['demand_employer']) + Number(february['demand_personal'])).toFixed(2)).toBe(
      owed?.['amount'],
    );
    expect(february).toMatchObject({ arrears_opening: '0.00', money_without_detail: '77.00' });
    expect(Number(february['arrears_closing'])).toBeCloseTo(
      Number(owed?.['amount']) - Number(february['collected_employer']) - Number(february['collected_personal']),
      2,
    );
    const marchFigures = await sum(
      'PI02',
      '2026-03',
      'arrears_opening arrears_collected earlier_collected arrears_closing payers',
    );
    expect(marchFigures['arrears_opening']).toBe(february['arrears_closing']);
    expect(marchFigures['arrears_collected']).toBe(marchFigures['earlier_collected']);
    expect(Number(marchFigures['arrears_collected'])).toBeGreaterThan(0);
    expect((await sum('PI01', '2026-02', 'payers'))['payers']).toBe(february['payers']);
    expect(marchFigures['payers']).toBe('20');
  });

  it('says not reported where there is no act yet, and zero where there is', async () => {
    const [pi03] = await rowsOf('PI03', '2026-01');
    expect(pi03).toMatchObject({
      account_state: 'open',
      accounts_due: '20',
      accounts_kept: '20',
      interest_personal: null,
      paid_personal: null,
      real_amount: null,
      statements_issued: null,
    });
    expect(
      (await rowsOf('PI02', '2026-01')).every((row) => row['prepaid'] === null && row['arrears_written_off'] === '0'),
    ).toBe(true);
  });

  it('counts for version 2 of PI02 whom the demands are on and who owes, and seals by version 1 where it is asked for', async () => {
    const [counted] = await look<Row>(
      spec,
      `select count(distinct d.employer_id)::text as employers, count(distinct l.person_id)::text as persons, count(distinct d.employer_id) filter (where d.status in ('open', 'part', 'demanded') or d.collected_amount < d.amount)::text as owing
       from assessment.demand d join assessment.demand_line l using (demand_id) where d.posting_period = 202602 and d.kind = '10'`,
    );
    expect(await sum('PI02', '2026-02', 'persons_demanded employers_demanded')).toEqual({
      persons_demanded: counted?.['persons'],
      employers_demanded: counted?.['employers'],
    });
    // One employer has not paid February, the part that another owed came in March.
    expect(await sum('PI02', '2026-02', 'employers_in_arrears')).toEqual({ employers_in_arrears: '2' });
    expect(await sum('PI02', '2026-03', 'employers_in_arrears')).toEqual({ employers_in_arrears: '1' });
    const period = YearMonth.of('2026-03');
    expect(unwrap(await exchange.seal({ definitionId: 'PI02', period }))).toMatchObject({
      definitionVersion: '2',
      unchanged: true,
    });
    const older = unwrap(await exchange.seal({ definitionId: 'PI02', period, definitionVersion: 1 }));
    expect(older).toMatchObject({ definitionVersion: '1', version: 2, unchanged: false });
    // What a period was sealed by stays, whatever is in force.
    expect(unwrap(await exchange.seal({ definitionId: 'PI02', period }))).toMatchObject({
      definitionVersion: '1',
      version: 2,
      unchanged: true,
    });
    expect(await exchange.seal({ definitionId: 'PI02', period, definitionVersion: 9 })).toMatchObject({
      ok: false,
      error: { code: 'EXCH-4007', params: { version: '9', known: '1, 2' } },
    });
  });

  it('seals what closes have requested', async () => {
    const worker = new SealClosedMonths(
      spec.database.unitOfWork,
      new JobRequests(spec.database.unitOfWork),
      seal,
      {
        onWake: () => undefined,
        every: () => undefined,
        wake: () => Promise.resolve(),
        close: () => Promise.resolve(),
      },
      systemClock,
      { sweepSeconds: 15 },
    );
    expect(await worker.work()).toBe(3);
    expect(await worker.work()).toBe(0);
    expect(await look(spec, 'select distinct state from runtime.job_request')).toEqual([{ state: 'done' }]);
  });
});
