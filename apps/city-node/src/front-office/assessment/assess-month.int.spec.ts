import { Money, PlainDate, ok, unwrap } from '@pnet/kernel';
import { provisionalUseList, provisionalUsesOf } from '@pnet/policy-store';
import type { ParameterValue } from '@pnet/policy';
import { citySpecClock, createCitySpec, look, type CitySpec } from '../../testing/migrated-city.fixture.js';
import { keepControl } from '../registration/set-control.js';
import { declareMonth, registerCity } from '../../testing/declared-month.fixture.js';

const value = (key: string, content: string, extra: Partial<ParameterValue> = {}): ParameterValue => ({
  key,
  region: '430000',
  effectiveFrom: '2026-01',
  effectiveTo: '2026-12',
  knownFrom: '2026-07-05',
  value: content,
  unit: key.includes('base-') ? 'yuan/month' : 'choice',
  source: '湘人社规〔2026〕1号',
  certainty: 'demonstration',
  provisional: false,
  enacted: true,
  packageNumber: 'HN-2026-07',
  ...extra,
});
const newBounds = [value('contribution.base-lower', '4800'), value('contribution.base-upper', '24000')];

describe('assess a month', () => {
  let spec: CitySpec;
  const shape = { employers: 4, personsEach: 10 };
  const assess = async (period: string) => unwrap(await spec.assess.execute({ scheme: '110', period }, spec.context));
  const totals = (): Promise<Record<string, string>[]> =>
    look(
      spec,
      `
    select posting_period, kind, count(*), sum(amount), md5(string_agg(demand_number || amount || persons || policy_version, ',' order by demand_number)) from assessment.demand group by 1, 2 order by 1, 2`,
    );

  beforeEach(async () => {
    spec = await createCitySpec();
    await registerCity(spec.database, shape);
  });
  afterEach(async () => {
    await spec?.close();
  });

  it('changes nothing when it runs again', async () => {
    await declareMonth(spec.database, shape, 202607);
    await assess('2026-07');
    const first = await totals();
    expect(first).toHaveLength(1);
    await assess('2026-07');
    expect(await totals()).toEqual(first);
    expect(await look(spec, 'select 1 from assessment.assessment_run')).toHaveLength(1);
  });

  const bar = async (employerId: string, days = { validFrom: '2026-01-01', validTo: '2026-12-31' }): Promise<string> =>
    unwrap(
      await spec.database.unitOfWork.system(async (tx) =>
        ok(
          await keepControl(
            tx,
            {
              ...days,
              effect: 'block',
              acts: ['assess'],
              personId: null,
              employerId,
              agency: null,
              origin: 'hand',
              reason: '稽核',
            },
            { state: 'in-force', by: 'c1', now: citySpecClock.now() },
          ),
        ),
      ),
    );
  const demanded = async (kind: string, period: number): Promise<string[]> =>
    (
      await look<{ id: string }>(
        spec,
        'select employer_id::text as id from assessment.demand where kind = $1 and posting_period = $2 order by employer_id',
        [kind, period],
      )
    ).map(({ id }) => id);

  it('leaves out whom a control forbids on the day of the run, and nobody whom it will forbid later', async () => {
    await declareMonth(spec.database, shape, 202605);
    await bar('2');
    await bar('3', { validFrom: '2026-07-21', validTo: '2026-12-31' });
    await bar('4', { validFrom: '2026-01-01', validTo: '2026-07-19' });
    await assess('2026-05');
    expect(await demanded('10', 202605)).toEqual(['1', '3', '4']);
  });

  it('demands no differences of whom a control forbids to assess, and demands them when it is lifted', async () => {
    await declareMonth(spec.database, shape, 202605);
    await assess('2026-05');
    const [all] = await look<{ amount: string }>(spec, 'select sum(base_total)::text as amount from assessment.demand');
    spec.extraValues.push(...newBounds);
    const control = await bar('2');
    await assess('2026-06');
    expect(await demanded('difference', 202606)).toEqual(['1', '3', '4']);
    await assess('2026-06');
    expect(await demanded('difference', 202606)).toEqual(['1', '3', '4']);
    const replayed = unwrap(
      await spec.replay.execute({ scheme: '110', period: '2026-05', knownAt: '2026-07-01T00:00:00Z' }, spec.context),
    );
    expect([replayed.same, replayed.written.baseTotal]).toEqual([true, all?.amount]);
    await look(
      spec,
      `update registration.control set state = 'lifted', ended_by = 'c2', ended_at = now() where control_id = ${control}`,
    );
    await assess('2026-06');
    expect(await demanded('difference', 202606)).toEqual(['1', '2', '3', '4']);
    const runs = async (): Promise<number> =>
      (await look(spec, `select 1 from assessment.assessment_run where kind = 'difference'`)).length;
    const before = await runs();
    await assess('2026-06');
    expect(await runs()).toBe(before);
  });

  it('demands differences once when bounds are published later, and a replay as of June gives the old', async () => {
    await declareMonth(spec.database, shape, 202605);
    await declareMonth(spec.database, shape, 202606);
    await assess('2026-05');
    await assess('2026-06');
    const before = unwrap(await spec.replay.execute({ scheme: '110', period: '2026-05' }, spec.context));
    expect(before.same).toBe(true);
    spec.extraValues.push(...newBounds);
    await declareMonth(spec.database, shape, 202607);
    await assess('2026-07');
    const kinds = await look<{ kind: string; months: number[] }>(
      spec,
      'select kind, array_agg(distinct contribution_month order by contribution_month) as months from assessment.demand_line group by kind order by kind',
    );
    expect(kinds).toEqual([
      { kind: '10', months: [202605, 202606, 202607] },
      { kind: 'difference', months: [202605, 202606] },
    ]);
    const once = await totals();
    await assess('2026-07');
    expect(await totals()).toEqual(once);
    const june = unwrap(
      await spec.replay.execute({ scheme: '110', period: '2026-05', knownAt: '2026-06-30T00:00:00Z' }, spec.context),
    );
    expect(june).toMatchObject({ same: true, replayed: before.replayed });
    const now = unwrap(await spec.replay.execute({ scheme: '110', period: '2026-05' }, spec.context));
    expect(now.same).toBe(false);
    const [sum] = await look<{ amount: string }>(
      spec,
      'select sum(employer_amount + personal_amount) as amount from assessment.demand_line where contribution_month = 202605',
    );
    expect(sum?.amount).toBe(now.replayed.amount);
    const july = unwrap(await spec.replay.execute({ scheme: '110', period: '2026-07' }, spec.context));
    expect(july.same).toBe(true);
  });

  it('notes the provisional values that a run used, once', async () => {
    await look(
      spec,
      `
      insert into policy_store.package (issuer, number, region, title, known_from, activates_on, state, digest, signature, content, case_count, recorded_at, activated_at)
        values ('430000', 1, '430000', '暂用', '2026-01-01', '2026-01-01', 'activated', 'd', 's', '{}', 0, now(), now())`,
    );
    await look(
      spec,
      `
      insert into policy_store.parameter_value (issuer, package_number, key, region, scheme, effective_from, effective_to, known_from, value, unit, source, certainty, provisional, enacted, recorded_at)
      values ('430000', 1, 'contribution.base-lower', '430000', '110', 202601, 202612, '2026-01-01', '"4500"', 'yuan/month', '暂用', 'demonstration', true, true, now())`,
    );
    await declareMonth(spec.database, shape, 202607);
    await assess('2026-07');
    await assess('2026-07');
    const { items: uses } = await spec.database.unitOfWork.read(spec.context, (tx) =>
      provisionalUseList.read(tx, provisionalUsesOf({ knownAt: PlainDate.of('2026-07-20') }), {
        ask: { limit: 200 },
        context: {},
      }),
    );
    expect(uses).toMatchObject([
      {
        subjectKind: 'assessment-run',
        subjectId: '1',
        key: 'contribution.base-lower',
        contributionMonth: '2026-07',
        value: '4500',
        realKnown: false,
      },
    ]);
  });

  it('lists what falls due back as a refund, and counts it', async () => {
    await declareMonth(spec.database, shape, 202606);
    await assess('2026-06');
    spec.extraValues.push(value('contribution.base-lower', '4000'), value('contribution.base-upper', '20000'));
    await declareMonth(spec.database, shape, 202607);
    await assess('2026-07');
    const refunds = await look<{ amount: string; status: string }>(
      spec,
      `select amount, status from assessment.demand where kind = 'refund'`,
    );
    expect(refunds.length).toBeGreaterThan(0);
    for (const refund of refunds)
      expect([Money.of(refund.amount).isNegative(), refund.status]).toEqual([true, 'refundable']);
    const [sum] = await look<{ amount: string }>(
      spec,
      'select sum(employer_amount + personal_amount) as amount from assessment.demand_line where contribution_month = 202606',
    );
    expect(sum?.amount).toBe(
      unwrap(await spec.replay.execute({ scheme: '110', period: '2026-06' }, spec.context)).replayed.amount,
    );
  });

  it('counts a month that two declarations name once, and says so', async () => {
    await declareMonth(spec.database, shape, 202607);
    await spec.database.unitOfWork.system(async (tx) =>
      ok(
        (await tx.execute(`
      insert into declaration.declaration_line select 1, scheme, posting_period, declaration_id, employer_id, contribution_month, change_kind, 30000
      from declaration.declaration_line where person_id = 11`)) +
          (await tx.execute('update declaration.declaration set persons = persons + 1 where employer_id = 2')),
      ),
    );
    await assess('2026-07');
    const [line] = await look<{ employer_id: string }>(
      spec,
      'select employer_id from assessment.demand_line where person_id = 1',
    );
    expect(await look(spec, 'select 1 from assessment.demand_line where person_id = 1')).toHaveLength(1);
    const other = line?.employer_id === '1' ? '2' : '1';
    expect(await look(spec, 'select person_id, employer_id, reason from assessment.exclusion')).toEqual([
      { person_id: '1', employer_id: other, reason: 'assessed-before' },
    ]);
    expect(unwrap(await spec.replay.execute({ scheme: '110', period: '2026-07' }, spec.context)).same).toBe(true);
  });

  it('gives a supplementary declaration a demand of its own and leaves out what has one', async () => {
    await declareMonth(spec.database, shape, 202606);
    await assess('2026-06');
    await spec.database.unitOfWork.system(async (tx) => {
      await tx.execute(`insert into declaration.declaration (employer_id, scheme, posting_period, sequence_no, agency_code, status, persons, added, removed, wage_total, maker, submitted_at, checker, reviewed_at)
        select employer_id, scheme, 202607, 2, agency_code, status, 3, 3, 0, 30000, maker, now(), checker, now() from declaration.declaration where employer_id = 1`);
      return ok(
        await tx.execute(`insert into declaration.declaration_line
        select p, '110', 202607, d.declaration_id, 1, m, 'added', 10000 from declaration.declaration d, (values (1, 202606), (41, 202606), (42, 202607)) v (p, m) where d.sequence_no = 2`),
      );
    });
    await assess('2026-07');
    expect(
      await look(
        spec,
        'select kind, sequence_no, persons, amount from assessment.demand where posting_period = 202607 order by kind',
      ),
    ).toEqual([
      { kind: '10', sequence_no: 2, persons: 1, amount: '2400.00' },
      { kind: '31', sequence_no: 2, persons: 1, amount: '2400.00' },
    ]);
    expect(await look(spec, 'select person_id, reason from assessment.exclusion')).toEqual([
      { person_id: '1', reason: 'assessed-before' },
    ]);
  });

  it('is an error where a parameter has no value', async () => {
    await declareMonth(spec.database, shape, 202707);
    expect(await spec.assess.execute({ scheme: '110', period: '2027-07' }, spec.context)).toMatchObject({
      ok: false,
      error: { code: 'POLI-3001' },
    });
    expect(
      await look(spec, 'select 1 from assessment.demand union all select 1 from assessment.assessment_run'),
    ).toEqual([]);
  });

  it('shows the remainder of rounding for the employer, and of a payroll total', async () => {
    spec.extraValues.push(
      value('contribution.rounding', 'per-employer', { region: '430100', knownFrom: '2026-01-01' }),
    );
    await declareMonth(spec.database, shape, 202606);
    await assess('2026-06');
    const heads = await look<Record<string, string>>(
      spec,
      `
      select d.amount, d.remainder, round(sum(l.base) * 0.16, 2) as employer, d.employer_amount, sum(l.employer_amount + l.personal_amount) as lines, sum(l.personal_amount) as personal, d.personal_amount
      from assessment.demand d join assessment.demand_line l using (demand_id) group by d.demand_id, d.amount, d.remainder, d.employer_amount, d.personal_amount`,
    );
    expect(heads).toHaveLength(4);
    for (const head of heads) {
      expect(head['employer_amount']).toBe(head['employer']);
      expect(
        Money.of(head['lines'] ?? '')
          .plus(Money.of(head['remainder'] ?? ''))
          .toString(),
      ).toBe(head['amount']);
    }
    spec.extraValues.push(
      value('contribution.employer-base', 'payroll-total', { region: '430100', knownFrom: '2026-01-01' }),
    );
    await declareMonth(spec.database, shape, 202607);
    await assess('2026-07');
    const payroll = await look<Record<string, string>>(
      spec,
      `
      select d.employer_amount, round(x.wage_total * 0.16, 2) as expected, d.amount - d.remainder - sum(l.employer_amount + l.personal_amount) as rest
      from assessment.demand d join declaration.declaration x using (declaration_id) join assessment.demand_line l on l.demand_id = d.demand_id
      where d.posting_period = 202607 and d.kind = '10' group by d.demand_id, d.employer_amount, x.wage_total, d.amount, d.remainder`,
    );
    expect(payroll).toHaveLength(4);
    for (const head of payroll) expect(head).toMatchObject({ employer_amount: head['expected'], rest: '0.00' });
  });
});
