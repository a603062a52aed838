import { Instant, PlainDate, fixedClock, ok, unwrap } from '@pnet/kernel';
import {
  NATION,
  builtInValues,
  computeAccountInterest,
  createParameterSource,
  type AccountInterestFacts,
  type ParameterValue,
} from '@pnet/policy';
import { sealEvidence, verifyEvidence, type Tx } from '@pnet/runtime';
import { createCitySpec, look, type CitySpec } from '../../testing/migrated-city.fixture.js';
import {
  CloseAccountYear,
  SettleAccountInterest,
  accountYearRunList,
  accountYearRunsOf,
  accountYears,
  type AccountYearOutcome,
} from './index.js';

const NODE = { code: '430100', regionCode: '430100' };
const clock = fixedClock(Instant.of('2026-07-20T02:00:00Z'));
const PERSONS = 60;

const rate = (year: number, value: string, provisional: boolean): ParameterValue => ({
  key: 'account.interest-rate',
  region: NATION,
  effectiveFrom: `${year}-01`,
  effectiveTo: `${year}-12`,
  knownFrom: '2026-01-01',
  value,
  unit: 'rate/year',
  source: '规定',
  certainty: 'secondary',
  provisional,
  enacted: true,
});
const method = (value: string): ParameterValue => ({
  ...rate(1998, value, false),
  key: 'account.interest-method',
  effectiveTo: '9999-12',
  unit: 'choice',
});

/** Values of their own for 2024 to 2026 instead of those that come with the program. */
const values = (...own: ParameterValue[]): ParameterValue[] => [
  ...builtInValues.filter((one) => !own.some((other) => other.key === one.key && one.effectiveFrom >= '2016-01')),
  ...own,
];

/** What came into accounts of scheme $1, made by the server from the person's number: $2 last person. */
const FILL = `
  insert into individual_account.account (person_id, scheme, opened_month) select p, $1, case when p % 5 = 0 then 202503 else 202401 end from generate_series(1, $2::integer) p`;
const RECORDS = `
  insert into individual_account.contribution_record (person_id, scheme, contribution_year, contribution_month, kind, record_no, employer_id, base, personal_amount, employer_amount, account_personal, account_employer,
    credited_on, posting_period, demand_id)
  select p, $1, y, y * 100 + m, 'normal', p * 1000 + y % 100 * 12 + m, 1, 1, 1, 1, ((p * 7919 + m * 104729 + y) % 90000) / 100.0, ((p * 31 + m) % 3) * 12.34, make_date(y, m, 15), y * 100 + m, 1
  from generate_series(1, $2::integer) p cross join generate_series(2024, 2025) y cross join generate_series(1, 12) m where (p + m) % 3 > 0 and (p % 5 > 0 or (y = 2025 and m > 3))`;
const MOVEMENTS = `
  insert into individual_account.account_movement (person_id, scheme, movement_year, kind, movement_no, personal_principal, personal_interest, employer_principal, employer_interest, valued_on, booked_on, reason, recorded_by, recorded_at)
  select p, $1, 2025, 'opening', 900, p * 11.11, p * 0.37, p % 4, 0.05, date '2025-03-31', date '2025-03-31', '期初', 's', now() from generate_series(5, $2::integer, 5) p
  union all select p, $1, 2025, 'transfer-in', 901, 100 + p, 3.33, 0, 0, date '2025-06-10', date '2025-06-10', '转入', 's', now() from generate_series(1, $2::integer, 7) p
  union all select p, $1, 2025, 'refund', 902, -p * 0.11, 0, 0, 0, date '2025-09-10', date '2025-09-10', '退', 's', now() from generate_series(3, $2::integer, 6) p`;

interface Flow {
  kind: string;
  day: string;
  personal: string;
  employer: string;
}

describe('a year of the accounts', () => {
  let spec: CitySpec;
  let parameters = values(method('month-product'));
  const system = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    unwrap(await spec.database.unitOfWork.system(async (tx) => ok(await work(tx))));
  const read = () => Promise.resolve(createParameterSource(parameters, { knownAt: '2026-07-20', version: 'spec' }));
  const at = (now = clock) =>
    [spec.database.unitOfWork, spec.batches, now, NODE, read] as ConstructorParameters<typeof CloseAccountYear>;
  const close = (year: number, scheme = '110', now = clock) =>
    new CloseAccountYear(...at(now)).execute({ scheme, year }, spec.context);
  const settle = (year: number) => new SettleAccountInterest(...at()).execute({ scheme: '110', year }, spec.context);
  const fill = async (scheme: string, persons: number): Promise<void> => {
    for (const sql of [FILL, RECORDS, MOVEMENTS]) await system((tx) => tx.execute(sql, [scheme, persons]));
  };
  const findings = (): Promise<string[]> =>
    system(async (tx) => {
      await sealEvidence(tx, { sealedBy: '430100', at: clock.now() });
      return (await verifyEvidence(tx, PlainDate.of('2023-12-31')))
        .map((one) => `${one.check} ${one.subject} ${one.detail}`)
        .filter((one) => /account_year|year_balance|balance /.test(one));
    });
  const years = () =>
    system(async (tx) => accountYears(tx, { scheme: '110', thisYear: 2026, region: '430100' }, await read()));

  beforeEach(async () => {
    spec = await createCitySpec();
    parameters = values(method('month-product'));
  });
  afterEach(() => spec?.close());

  /** Interest and balance of every account by the formula of libs/policy, from its own flows one by one. */
  const byFormula = async (year: number, terms: Pick<AccountInterestFacts, 'method' | 'rate'>): Promise<void> => {
    const rows = await look<Record<string, string>>(
      spec,
      `select b.person_id, b.year_personal_interest, b.year_employer_interest, (b.personal_principal + b.personal_interest)::text as personal, (b.employer_principal + b.employer_interest)::text as employer,
        coalesce(o.personal_principal + o.personal_interest, 0)::text as last_personal, coalesce(o.employer_principal + o.employer_interest, 0)::text as last_employer
       from individual_account.year_balance b left join individual_account.year_balance o on (o.person_id, o.scheme, o.balance_year) = (b.person_id, b.scheme, b.balance_year - 1)
       where b.scheme = '110' and b.balance_year = $1 order by 1`,
      [year],
    );
    expect(rows).toHaveLength(year === 2024 ? PERSONS - PERSONS / 5 : PERSONS);
    for (const row of rows) {
      const flows = await look<Flow>(
        spec,
        `select kind, valued_on::text as day, (personal_principal + personal_interest)::text as personal, (employer_principal + employer_interest)::text as employer from individual_account.account_movement
         where person_id = $1 and scheme = '110' and movement_year = $2 and kind <> 'interest'
         union all select 'paid', credited_on::text, account_personal::text, account_employer::text from individual_account.contribution_record
         where person_id = $1 and scheme = '110' and extract(year from credited_on) = $2`,
        [row['person_id'], year],
      );
      // An opening at the end of March is a credit of April; the yearly method would halve it: not compared there.
      const opened = flows.some((flow) => flow.kind === 'opening');
      if (opened && terms.method === 'yearly') continue;
      const { value } = computeAccountInterest({
        year,
        ...terms,
        throughMonth: 12,
        opening: { personal: row['last_personal'] ?? '', employer: row['last_employer'] ?? '' },
        postings: flows.map((flow) => ({
          month: flow.kind === 'opening' ? `${year}-04` : flow.day.slice(0, 7),
          personal: flow.personal,
          employer: flow.employer,
        })),
      });
      expect([row['person_id'], row['personal'], row['employer']]).toEqual([
        row['person_id'],
        value.closing.personal,
        value.closing.employer,
      ]);
    }
  };

  it('credits interest by both methods as the formula has it, once, and every row is proven', async () => {
    await fill('110', PERSONS);
    expect(await close(2026)).toMatchObject({ ok: false, error: { code: 'ACCT-1102' } });
    expect(await close(2025)).toMatchObject({
      ok: false,
      error: { code: 'ACCT-1104', params: { earlier: 2024, accounts: PERSONS - PERSONS / 5 } },
    });
    expect(unwrap(await close(2024)).progress).toMatchObject({ rows: PERSONS - PERSONS / 5 });
    await byFormula(2024, { method: 'month-product', rate: '0.0262' });
    parameters = values(method('yearly'));
    expect(unwrap(await close(2025)).state).toBe('done');
    await byFormula(2025, { method: 'yearly', rate: '0.015' });
    expect(unwrap(await close(2025))).toEqual({ state: 'done' });
    expect(
      (await years()).map(({ year, state, closed, unclosed, rate: known }) => [year, state, closed, unclosed, known]),
    ).toEqual([
      [2026, 'current', 0, PERSONS, null],
      [2025, 'closed', PERSONS, 0, '0.015'],
      [2024, 'closed', PERSONS - PERSONS / 5, 0, '0.0262'],
    ]);
    expect(await findings()).toEqual([]);
    for (const [sql, subject] of [
      [
        `update individual_account.account_year_run set rate = 0.016 where balance_year = 2025`,
        'account_year_proof balance 1 110 2025',
      ],
      [
        `update individual_account.account_year_run set rate = 0.015, balance = balance + 0.01 where balance_year = 2025`,
        'account_year_proof run 2',
      ],
      [`update individual_account.account_year_run set balance = balance - 0.01 where balance_year = 2025`, ''],
      [
        `update individual_account.account_movement set personal_interest = personal_interest + 0.01 where person_id = 2 and kind = 'interest' and movement_year = 2024`,
        'account_year_proof run 1',
      ],
      [
        `update individual_account.account_movement set personal_interest = personal_interest - 0.01 where person_id = 2 and kind = 'interest' and movement_year = 2024`,
        '',
      ],
      [
        `insert into individual_account.account_movement select person_id, scheme, 2026, kind, 77, 0, 5, 0, 0, '2026-01-31', booked_on, reason, null, null, recorded_by, recorded_at from individual_account.account_movement where person_id = 2 and kind = 'interest' and movement_year = 2024`,
        'account_year_proof run 77',
      ],
    ] as const) {
      await look(spec, sql);
      const found = (await findings()).join('\n');
      if (subject === '') expect(found).toBe('');
      else expect(found).toContain(subject);
    }
  });

  it('stands at a provisional rate until the real one is published, then is settled by difference', async () => {
    await fill('110', PERSONS);
    unwrap(await close(2024));
    parameters = values(method('month-product'), rate(2025, '0.02', true));
    unwrap(await close(2025));
    expect((await years())[1]).toMatchObject({ year: 2025, state: 'provisional', provisional: true });
    expect(await settle(2025)).toMatchObject({ ok: false, error: { code: 'ACCT-1106' } });
    parameters = values(method('month-product'), rate(2025, '0.0315', false), rate(2026, '0.01', false));
    await look(spec, `update fund_ledger.period set state = 'closed', closed_by = 's', closed_at = now()`);
    const later = fixedClock(Instant.of('2027-03-01T02:00:00Z'));
    expect(await close(2026, '110', later)).toMatchObject({ ok: false, error: { code: 'ACCT-1107' } });
    expect(unwrap(await settle(2025)).state).toBe('done');
    expect(await settle(2025)).toMatchObject({ ok: false, error: { code: 'ACCT-1106' } });
    // What the year would have had at the real rate is what it had and the difference.
    const rows = await look<{ person: string; whole: string; had: string; difference: string; right: boolean }>(
      spec,
      `select b.person_id as person, round((coalesce(o.personal_principal + o.personal_interest, 0) * 12 + f.product) * 0.0315 / 12, 2) = i.personal_interest + c.personal_interest as right
       from individual_account.year_balance b left join individual_account.year_balance o on (o.person_id, o.balance_year) = (b.person_id, 2024)
       join individual_account.account_movement i on i.person_id = b.person_id and i.kind = 'interest' and i.movement_year = 2025
       join individual_account.account_movement c on c.person_id = b.person_id and c.kind = 'correction' and c.valued_on = '2026-01-01'
       cross join lateral (select sum((personal_principal + personal_interest) * coalesce(standing_months, earning_months)) as product from individual_account.account_flow f
         where f.person_id = b.person_id and f.year = 2025 and f.kind <> 'interest') f
       where b.balance_year = 2025`,
    );
    expect(rows.filter((row) => row.right)).toHaveLength(PERSONS);
    expect(await findings()).toEqual([]);
    expect(unwrap(await close(2026, '110', later)).state).toBe('done');
    // The difference earns twelve months of the year after.
    const [wrong] = await look<{ count: string }>(
      spec,
      `select count(*) from individual_account.year_balance b join individual_account.year_balance o on (o.person_id, o.balance_year) = (b.person_id, 2025)
       join individual_account.account_movement c on c.person_id = b.person_id and c.kind = 'correction'
       where b.balance_year = 2026 and b.year_personal_interest <> c.personal_interest + round((o.personal_principal + o.personal_interest + c.personal_interest) * 0.01, 2)`,
    );
    expect(wrong?.count).toBe('0');
    expect(await findings()).toEqual([]);
    const runs = await system((tx) =>
      accountYearRunList.read(tx, accountYearRunsOf({ scheme: '110' }), { ask: { limit: 50 }, context: {} }),
    );
    expect(runs.items.map((run) => [run.year, run.kind, run.state, run.rate, run.settledRate])).toEqual([
      [2026, 'close', 'done', '0.010000', null],
      [2025, 'settlement', 'done', '0.031500', '0.020000'],
      [2025, 'close', 'done', '0.020000', null],
      [2024, 'close', 'done', '0.026200', null],
    ]);
  });

  it('stopped after a chunk and gone on with comes to the same as in one go', async () => {
    const persons = 41_000;
    for (const scheme of ['110', '120']) {
      await system((tx) =>
        tx.execute(FILL.replace('case when p % 5 = 0 then 202503 else 202401 end', '202401'), [scheme, persons]),
      );
      await system((tx) =>
        tx.execute(RECORDS.replace('generate_series(1, 12) m', 'generate_series(1, 1) m'), [scheme, persons]),
      );
    }
    const stop = new AbortController();
    const first = new CloseAccountYear(...at());
    const stopped: AccountYearOutcome = unwrap(
      await first.execute({ scheme: '110', year: 2024 }, spec.context, {
        signal: stop.signal,
        onProgress: () => stop.abort(),
      }),
    );
    expect(stopped).toMatchObject({ state: 'running', progress: { done: 1, total: 3 } });
    expect((await years())[2]).toMatchObject({ year: 2024, state: 'running', closed: 20_000 });
    expect(unwrap(await close(2024))).toMatchObject({
      state: 'done',
      runId: stopped.runId,
      progress: { rows: persons },
    });
    unwrap(await close(2024, '120'));
    const digests = await look<{ digest: string }>(
      spec,
      `select md5(string_agg(md5(row(person_id, personal_principal, personal_interest, employer_principal, employer_interest, year_personal_principal, year_personal_interest, year_employer_principal,
         year_employer_interest)::text), '' order by person_id)) as digest from individual_account.year_balance group by scheme`,
    );
    expect(digests).toHaveLength(2);
    expect(digests[0]?.digest).toBe(digests[1]?.digest);
    expect(await findings()).toEqual([]);
  }, 180_000);
});
