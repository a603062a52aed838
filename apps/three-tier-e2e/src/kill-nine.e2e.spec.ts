import { CityCounter, type RegisteredEmployer } from './city-counter.js';
import { contributionsOf, yuan } from './contribution.js';
import { Country, eventually } from './country.js';
import { inSteps } from './in-steps.js';

/** Wages between the bounds of both provinces, so that two cities must come to the same figures. */
const staffOf: readonly (readonly string[])[] = [
  ['8123.45', '5700.33', '12000.01'],
  ['6001.07', '21999.99'],
  ['7777.77'],
];
const wages = staffOf.flat();
const anyBounds = { lower: '5695.80', upper: '23082.00' };

/** Everything that assessment and posting leave of a city, without the numbers that sequences give. */
const FIGURES = `
  select 'demand' as what, concat_ws(' ', kind, posting_period, persons, base_total, employer_amount, personal_amount, amount, status, collected_amount) as row from assessment.demand
  union all select 'demand line', concat_ws(' ', contribution_month, kind, declared_wage, base, clamped, employer_amount, personal_amount, account_amount) from assessment.demand_line
  union all select 'bank line', concat_ws(' ', value_date, amount, state, suspense_amount, suspense_account) from treasury.bank_line
  union all select 'allocation', concat_ws(' ', amount, collected_before, demand_amount, rule, state, credited_on, credited_persons, credited_employer, credited_personal, credited_account) from collection.allocation
  union all select 'difference', concat_ws(' ', kind, amount) from collection.difference
  union all select 'journal', concat_ws(' ', l.fund, l.account_code, l.debit, l.credit, e.entry_date, e.rule) from fund_ledger.journal_line l join fund_ledger.journal_entry e using (entry_id)
  union all select 'record', concat_ws(' ', contribution_month, kind, base, personal_amount, employer_amount, account_personal, account_employer, credited_on) from individual_account.contribution_record
  order by 1, 2`;

/** What follows a month close; parameters are sealed when they change. */
const MONTHLY = `definition_id <> 'PI10'`;

describe('power cuts', () => {
  const country = new Country(21_000);
  const step = inSteps();
  const victim = new CityCounter(country, '430100', '430102');
  const twin = new CityCounter(country, '440100', '440104');
  const employers = new Map<CityCounter, RegisteredEmployer[]>();

  const figures = (city: CityCounter) => country.rows<{ what: string; row: string }>(city.code, FIGURES);
  const count = async (code: string, table: string): Promise<number> =>
    (await country.rows<{ rows: number }>(code, `select count(*)::integer as rows from ${table}`))[0]?.rows ?? -1;
  /** Loses the node in the middle of an act: the caller's connection breaks, the process is gone. */
  const cutDuring = async (code: string, point: string, act: () => Promise<unknown>): Promise<void> => {
    await country.kill(code);
    await country.launch(code, { PENSION_CRASH_POINT: point });
    await expect(act()).rejects.toThrow('fetch failed');
    await country.untilGone(code);
  };
  const declareFor = async (city: CityCounter, month: string): Promise<void> => {
    for (const employer of employers.get(city) ?? []) await city.approve(await city.declare(employer, month));
  };
  const assess = (city: CityCounter, month: string) => city.act('handler', '/assessments', { postingPeriod: month });

  beforeAll(async () => {
    await country.start();
    for (const city of [victim, twin]) {
      await city.openBooks('2026-01');
      const registered: RegisteredEmployer[] = [];
      for (const [index, list] of staffOf.entries())
        registered.push(await city.register({ name: `${city.code}第${index + 1}有限公司`, wages: list }));
      employers.set(city, registered);
      await declareFor(city, '2026-01');
    }
  }, 300_000);
  afterAll(async () => {
    await country.remove();
  }, 60_000);

  step(
    'a city killed in the middle of assessment goes on, and comes to the figures of an undisturbed city',
    async () => {
      await assess(twin, '2026-01');
      await cutDuring('430100', 'assess-chunk-1', () => assess(victim, '2026-01'));
      expect([await count('430100', 'assessment.demand'), await count('430100', 'assessment.demand_line')]).toEqual([
        0, 0,
      ]);
      expect(
        await country.rows(
          '430100',
          `select kind, batch_chunk.state from runtime.batch_chunk join runtime.batch_run using (run_id)`,
        ),
      ).toEqual([{ kind: 'assess', state: 'leased' }]);
      await country.launch('430100');
      expect(await assess(victim, '2026-01')).toMatchObject({ state: 'done', month: { rows: wages.length } });
      expect(await figures(victim)).toEqual(await figures(twin));
      const due = contributionsOf(wages, anyBounds);
      expect(await country.rows('430100', 'select sum(amount)::text as amount from assessment.demand')).toEqual([
        { amount: yuan(due.employer + due.personal) },
      ]);
    },
  );

  step('a city killed in the middle of posting keeps what is whole, undoes what is not, and goes on', async () => {
    for (const city of [victim, twin])
      await city.upload(city.bankFile(await city.demands('2026-01'), '2026-01-20', [['77.07', '往来款']]));
    await twin.act('finance', '/receipt-postings', {});
    // The first chunk books what nothing matched; the second one, the contributions, is cut before its commit.
    await cutDuring('430100', 'post-chunk-2', () => victim.act('finance', '/receipt-postings', {}));
    const half = await country.rows<{ rule: string }>('430100', 'select rule from fund_ledger.journal_entry');
    expect(half).toEqual([{ rule: 'unmatched-receipt-agency' }]);
    expect(await count('430100', 'individual_account.contribution_record')).toBe(0);
    expect(
      await country.rows(
        '430100',
        'select distinct state, (select max(collected_amount)::text from assessment.demand) as collected from collection.allocation',
      ),
    ).toEqual([{ state: 'planned', collected: '0.00' }]);
    await country.launch('430100');
    expect(await victim.act('finance', '/receipt-postings', {})).toMatchObject({ state: 'done' });
    expect(await figures(victim)).toEqual(await figures(twin));
    expect(await count('430100', 'individual_account.contribution_record')).toBe(wages.length);
  });

  step('a city works on and closes its month while its province is away', async () => {
    await country.kill('430000');
    for (const city of [victim, twin]) await city.close('2026-01');
    const waiting = await eventually(async () => {
      const found = await country.rows<{ phase: string; tried: boolean }>(
        '430100',
        `select phase, attempts > 0 as tried from exchange.delivery join exchange.submission using (submission_id) where ${MONTHLY}`,
      );
      return found.length === 4 && found.some((delivery) => delivery.tried) ? found : undefined;
    });
    expect(waiting.every((delivery) => delivery.phase === 'queued' || delivery.phase === 'sending')).toBe(true);
    for (const city of [victim, twin]) {
      await declareFor(city, '2026-02');
      await assess(city, '2026-02');
      await city.collect(
        city.bankFile(
          (await city.demands('2026-02')).filter((demand) => demand.status === 'open'),
          '2026-02-20',
        ),
      );
    }
    expect(await figures(victim)).toEqual(await figures(twin));
  });

  step('a province killed in the middle of intake has taken nothing in halves', async () => {
    await country.launch('430000', { PENSION_CRASH_POINT: 'exchange-judge' });
    await country.untilGone('430000', 90);
    expect(
      await country.rows(
        '430000',
        `select phase, frames_stored = frame_count as whole from exchange.intake where ${MONTHLY}`,
      ),
    ).toEqual([{ phase: 'received', whole: true }]);
    expect([
      await count('430000', `exchange.intake_row join exchange.intake using (intake_id) where ${MONTHLY}`),
      await count('430000', `exchange.receipt join exchange.intake using (intake_id) where ${MONTHLY}`),
      await count('430000', `warehouse.dataset_version where dataset_id <> 'PI10'`),
    ]).toEqual([0, 0, 0]);
    for (const city of [victim, twin]) await city.close('2026-02');
  });

  step(
    'and catches up when it is back: every version once, receipts once, figures as in the undisturbed city',
    async () => {
      await country.launch('430000');
      for (const city of [victim, twin]) {
        await eventually(
          async () =>
            (
              await country.rows(
                city.code,
                `select from exchange.delivery join exchange.submission using (submission_id) where phase = 'receipted' and outcome = 'valid' and ${MONTHLY}`,
              )
            ).length === 8
              ? true
              : undefined,
          150,
        );
      }
      expect(
        await country.rows(
          '430000',
          `select count(*)::integer as given, count(distinct intake_id)::integer as intakes from exchange.receipt join exchange.intake using (intake_id) where direction = 'given' and ${MONTHLY}`,
        ),
      ).toEqual([{ given: 8, intakes: 8 }]);
      expect(
        await count(
          '430100',
          `exchange.receipt join exchange.delivery using (delivery_id) join exchange.submission using (submission_id) where direction = 'taken' and ${MONTHLY}`,
        ),
      ).toBe(8);
      await eventually(
        async () =>
          (await count(
            '000000',
            `warehouse.dataset_version where reporting_unit in ('430100', '440100') and dataset_id <> 'PI10'`,
          )) === 16
            ? true
            : undefined,
        90,
      );
      const due = contributionsOf(wages, anyBounds);
      const income = yuan(due.employer + due.personal);
      expect(
        await country.rows(
          '000000',
          `select reporting_unit as unit, period, sum(credit - debit)::text as income from warehouse.fact_pi05 where account like '4%' group by 1, 2 order by 1, 2`,
        ),
      ).toEqual(['430100', '440100'].flatMap((unit) => [202601, 202602].map((period) => ({ unit, period, income }))));
      for (const table of ['fact_pi01', 'fact_pi02', 'fact_pi03', 'fact_pi05']) {
        const rows = (unit: string) =>
          country.rows<{ row: string }>(
            '000000',
            `select (to_jsonb(f) - 'reporting_unit')::text as row from warehouse.${table} f where reporting_unit = $1 order by 1`,
            [unit],
          );
        expect([table, await rows('430100')]).toEqual([table, await rows('440100')]);
      }
      const verified = await country.pnet('verify', '--json');
      expect(JSON.parse(verified.stdout)).toMatchObject({ ok: true, findings: [], onTheirWay: [] });
      expect(verified.status).toBe(0);
    },
  );

  step('a body of 50 MB is refused with its code, and the city goes on', async () => {
    const huge = `{"persons": "${'x'.repeat(50 * 1_048_576)}"}`;
    expect(
      await country.call('430100', 'handler', 'POST', '/persons/batch', huge, { 'content-type': 'application/json' }),
    ).toMatchObject({ status: 413, body: { code: 'RUNT-4013' } });
    expect(
      await country.call('430100', 'finance', 'POST', '/bank-files?fileName=huge.csv', 'x'.repeat(50 * 1_048_576), {
        'content-type': 'text/csv',
      }),
    ).toMatchObject({ status: 413, body: { code: 'TREA-1010' } });
    expect(await victim.demands('2026-02')).toHaveLength(staffOf.length);
  });
});
