import { unwrap } from '@pnet/kernel';
import type { ParameterValue } from '@pnet/policy';
import { citySpecClock, clerk, createCitySpec, look, type CitySpec } from '../../testing/migrated-city.fixture.js';
import { declareMonth, registerCity } from '../../testing/declared-month.fixture.js';
import { ReleaseAssessment } from './release-assessment.js';
import { isUnusual } from './unusual-result.js';

const bound = (key: string, value: string): ParameterValue => ({
  key,
  region: '430000',
  effectiveFrom: '2026-01',
  effectiveTo: '2026-12',
  knownFrom: '2026-07-05',
  value,
  unit: 'yuan/month',
  source: '湘人社规〔2026〕1号',
  certainty: 'demonstration',
  provisional: false,
  enacted: true,
  packageNumber: 'HN-2026-07',
});

describe('an assessment whose result departs from the last month', () => {
  let spec: CitySpec;
  const shape = { employers: 20, personsEach: 20 };
  const assess = (period: string) => spec.assess.execute({ scheme: '110', period }, spec.context);
  const release = (holdId: string, digest: string, user = 'clerk-2') =>
    new ReleaseAssessment(spec.database.unitOfWork, citySpecClock).execute({ holdId, digest }, clerk(user));
  const stopped = async (period: string): Promise<Record<string, string>> => {
    const answer = await assess(period);
    expect(answer).toMatchObject({ ok: false, error: { code: 'ASMT-2003' } });
    return (answer.ok ? {} : answer.error.params) as Record<string, string>;
  };

  beforeAll(async () => {
    spec = await createCitySpec();
    await registerCity(spec.database, shape);
    await declareMonth(spec.database, shape, 202606);
    await declareMonth(spec.database, shape, 202607);
    unwrap(await assess('2026-06'));
    // Somebody typed a tenth of the upper bound: most of what was demanded would be taken back.
    spec.extraValues.push(bound('contribution.base-lower', '2000'), bound('contribution.base-upper', '2400'));
  });
  afterAll(async () => {
    await spec?.close();
  });

  it('stops before anything is written, keeps the figures once, and goes on when a second person has released these figures', async () => {
    const month = await stopped('2026-07');
    expect(month).toMatchObject({ kind: 'month', persons: 400, lastPeriod: 202606, less: '0.00' });
    expect((await stopped('2026-07'))['hold']).toBe(month['hold']);
    expect(
      await look(spec, `select posting_period, kind from assessment.demand where posting_period = 202607`),
    ).toEqual([]);
    expect(await look(spec, 'select count(*)::int as n from assessment.hold')).toEqual([{ n: 1 }]);

    expect(await release(month['hold'] ?? '', month['digest'] ?? '', 'clerk-1')).toMatchObject({
      ok: false,
      error: { code: 'DUTY-1001' },
    });
    expect(await release(month['hold'] ?? '', 'a'.repeat(64))).toMatchObject({
      ok: false,
      error: { code: 'ASMT-2005' },
    });
    expect(await release('99', month['digest'] ?? '')).toMatchObject({ ok: false, error: { code: 'ASMT-1002' } });
    expect(unwrap(await release(month['hold'] ?? '', month['digest'] ?? ''))).toMatchObject({
      persons: 400,
      more: month['more'],
      releasedBy: 'clerk-2',
    });

    const difference = await stopped('2026-07');
    expect(difference).toMatchObject({ kind: 'difference', more: '0.00' });
    expect(Number(difference['less'])).toBeLessThan(-1_000_000);
    expect(await look(spec, `select from assessment.demand where posting_period = 202607`)).toEqual([]);
    unwrap(await release(difference['hold'] ?? '', difference['digest'] ?? ''));
    expect(unwrap(await assess('2026-07'))).toMatchObject({ state: 'done' });
    expect(
      await look(
        spec,
        `select kind, sum(amount)::text as amount from assessment.demand where posting_period = 202607 group by kind order by kind`,
      ),
    ).toEqual([
      { kind: '10', amount: month['more'] },
      { kind: 'refund', amount: difference['less'] },
    ]);
  });

  it('stops the run of a single employer too, by the limits of the month', async () => {
    await declareMonth(spec.database, shape, 202608);
    await look(
      spec,
      `update declaration.declaration_line set declared_wage = 100 where posting_period = 202608 and employer_id = 3`,
    );
    const limit = { ...bound('assessment.unusual-result', ''), unit: 'rule', effectiveFrom: '2026-08' };
    spec.extraValues.push({ ...limit, value: { share: '0.01', amount: '10' } });
    const one = await spec.assess.execute({ scheme: '110', period: '2026-08', employerId: '3' }, spec.context);
    expect(one).toMatchObject({ ok: false, error: { code: 'ASMT-2003', params: { kind: 'month', persons: 20 } } });
    expect(await look(spec, 'select from assessment.demand where posting_period = 202608')).toEqual([]);
  });

  it('lets small changes and small units pass', () => {
    const result = (kind: 'month' | 'difference', more: string, less: string, lastAmount: string): boolean =>
      isUnusual({ kind, more, less, lastAmount }, { share: '0.3', amount: '100000' });
    expect([
      result('month', '1300000.00', '0.00', '1000000.00'),
      result('month', '1300000.01', '0.00', '1000000.00'),
      result('month', '699999.99', '0.00', '1000000.00'),
    ]).toEqual([false, true, true]);
    expect([
      result('month', '90000.00', '0.00', '10.00'),
      result('difference', '0.00', '-300000.01', '1000000.00'),
      result('difference', '0.00', '-300000.00', '1000000.00'),
    ]).toEqual([false, true, false]);
  });
});
