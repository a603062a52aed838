import { YearMonth } from '@pnet/kernel';
import { citySpecClock, look, type CitySpec } from '../../testing/migrated-city.fixture.js';
import { createClosingSpec, payIn, workMonth } from '../../testing/closed-month.fixture.js';
import { cityIndicators, indicatorRows, type IndicatorQuestion } from './city-indicators.query.js';

const shape = { employers: 4, personsEach: 3 };
const month = YearMonth.of('2026-01');

describe('indicators over the own data of a city', () => {
  let spec: CitySpec;
  const question: IndicatorQuestion = { unit: '430100', region: '430100', month, knownAt: citySpecClock.now() };

  beforeAll(async () => {
    spec = await createClosingSpec(shape);
    await workMonth(spec, shape, '2026-01');
    await payIn(spec, '2026-01', [['77.00', '没有单号']]);
  });
  afterAll(() => spec.close());

  it('are what the tables say by themselves', async () => {
    const found = await spec.database.unitOfWork.read(spec.context, (tx) => cityIndicators(tx, question));
    const value = (id: string): string | null | undefined => found.find((one) => one.id === id)?.value;
    const [books] = await look<{ income: string; closing: string }>(
      spec,
      `select sum(credit - debit) filter (where account_code like '4%')::text as income, (-sum(closing) filter (where left(account_code, 1) in ('3', '4', '5')))::text as closing
       from fund_ledger.balances('430100', 202601)`,
    );
    expect([value('insured'), value('insured-employees'), value('retirees'), value('payers')]).toEqual([
      '15',
      '12',
      '3',
      '12',
    ]);
    expect([value('burden-ratio'), value('support-ratio'), value('paying-share'), value('collection-rate')]).toEqual([
      '0.2500',
      '4.0000',
      '100.00',
      '100.00',
    ]);
    expect([value('fund-income'), value('fund-balance'), value('unmatched-money')]).toEqual([
      books?.income,
      books?.closing,
      '77.00',
    ]);
    expect(Number(books?.income)).toBeGreaterThan(1000);
    // Nothing is spent yet, so no month of expense is there to divide by.
    expect(found.find((one) => one.id === 'months-payable')).toMatchObject({ value: null });
    expect(found.find((one) => one.id === 'coverage')).toMatchObject({ value: null, reason: 'not-available' });
  });

  it('open to the rows that they add up', async () => {
    const rows = (indicatorId: string, side: 'numerator' | 'denominator') =>
      spec.database.unitOfWork.read(spec.context, (tx) => indicatorRows(tx, question, { indicatorId, side }));
    const retirees = await rows('burden-ratio', 'numerator');
    expect(retirees?.dataset).toBe('PI01');
    expect(retirees?.rows.map((row) => row.dimensions['status'])).toEqual(retirees?.rows.map(() => 'retired'));
    expect(retirees?.rows.reduce((sum, row) => sum + Number(row.amount), 0)).toBe(3);
    const income = await rows('fund-income', 'numerator');
    expect(income?.dataset).toBe('PI05');
    expect(income?.rows.every((row) => row.dimensions['account']?.startsWith('4'))).toBe(true);
    expect([await rows('fund-income', 'denominator'), await rows('nonsense', 'numerator')]).toEqual([
      undefined,
      undefined,
    ]);
  });
});
