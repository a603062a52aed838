import {
  builtInValues,
  createParameterSource,
  runCalculation,
  type ParameterSource,
  type ParameterValue,
} from '../index.js';

const known = (value: Partial<ParameterValue> & Pick<ParameterValue, 'key' | 'value' | 'unit'>): ParameterValue => ({
  region: '430000',
  effectiveFrom: '2025-01',
  knownFrom: '2025-01-01',
  source: '湘人社发〔2025〕1号',
  certainty: 'demonstration',
  provisional: false,
  enacted: true,
  ...value,
});
const sourceWith = (...values: ParameterValue[]): ParameterSource =>
  createParameterSource([...builtInValues, ...values], { knownAt: '9999-12-31', version: 'test' });
const pension = {
  id: 'a',
  retirementMonth: '2025-06',
  benefitBase: '8000',
  averageIndex: '1',
  totalYears: '30',
  accountBalance: '139000',
  annuityMonths: '139',
};

describe('what a case leaves out', () => {
  it('is the guarantee that a province has published, there only', () => {
    const source = sourceWith(
      known({ key: 'pension.minimum-guarantee', value: '3500', unit: 'yuan/month', effectiveTo: '2025-12' }),
    );
    expect(runCalculation('pension', { ...pension, region: '430100' }, source)).toMatchObject({
      supplements: '100.00',
      total: '3500.00',
    });
    expect(runCalculation('pension', { ...pension, region: '430100', minimumGuarantee: '3450' }, source)).toMatchObject(
      { total: '3450.00' },
    );
    expect(runCalculation('pension', { ...pension, region: '330100' }, source)).toMatchObject({ total: '3400.00' });
  });

  it('is the province’s way to read a record into the index', () => {
    const rule = {
      backPayment: 'payment',
      transferred: 'origin',
      twoEmployers: 'sum-capped',
      beforeAccount: 'counted',
    };
    const wage = (value: string, year: string): ParameterValue => ({
      ...known({ key: 'contribution.average-wage', value, unit: 'yuan/month' }),
      effectiveFrom: `${year}-01`,
      effectiveTo: `${year}-12`,
      knownFrom: `${year}-06-01`,
    });
    const source = sourceWith(
      known({ key: 'index.record-rule', value: rule, unit: 'rule' }),
      wage('10000', '2025'),
      wage('20000', '2026'),
    );
    const index = (records: object[]) =>
      runCalculation('index-from-records', { id: 'a', region: '430100', accountFrom: '2025-12', records }, source, {
        explain: true,
      });
    const two = [
      { month: '2025-01', base: '10000', employer: 'A' },
      { month: '2025-01', base: '5000', employer: 'B' },
    ];
    expect(index(two)).toMatchObject({ index: '1.5', months: 1, left: [] });
    expect(index([...two, { month: '2025-01', base: '20000', employer: 'C' }])).toMatchObject({ index: '3' });
    const paidLater = index([{ month: '2025-01', base: '10000', kind: 'back-payment', paidMonth: '2026-02' }]);
    expect(paidLater).toMatchObject({ index: '0.5' });
    expect(index([{ month: '2025-01', base: '10000', kind: 'back-payment' }])).toMatchObject({
      error: { code: 'POLI-1002', pointer: '/records/0/paidMonth' },
    });
    const moved = index([{ month: '2025-01', base: '9493', kind: 'transferred', region: '440100' }]);
    expect(moved).toMatchObject({ index: '1' });
    expect(index([{ month: '2025-01', base: '9493', kind: 'transferred' }])).toMatchObject({
      error: { code: 'POLI-1002', pointer: '/records/0/region' },
    });
    for (const result of [index(two), paidLater, moved])
      expect(result.ok && result.explanation?.join('')).not.toMatch(/\{[a-zA-Z]+\}|undefined/);
  });

  it('is what a province adds to residents for long contribution, by whole years', () => {
    const source = sourceWith(
      known({ key: 'residents.long-service', value: { aboveYears: '15', perYear: '2.5' }, unit: 'rule' }),
    );
    const resident = { id: 'a', month: '2025-06', accountBalance: '0', years: '20.9' };
    const result = runCalculation('residents-pension', { ...resident, region: '430100' }, source, { explain: true });
    expect(result).toMatchObject({ supplements: '12.50', total: '155.50' });
    expect(result.ok && result.explanation?.join('')).toContain('超过 15 年的 5 年 × 2.5 = 加发 12.50 元');
    expect(runCalculation('residents-pension', { ...resident, region: '440100' }, source)).toMatchObject({
      total: '143.00',
    });
  });

  it('is the rule of the adjustment of a later year, once it is published', () => {
    const nation = { region: '000000', effectiveFrom: '2022-01', effectiveTo: '2022-12' };
    const source = sourceWith(
      known({ key: 'fund-adjustment.rule', value: { wageShare: '0.9' }, unit: 'rule', ...nation }),
      known({ key: 'fund-adjustment.rate', value: '0.05', unit: 'rate', ...nation }),
    );
    const region = { averageAnnualWage: '100000', insuredEmployees: '10', enterpriseEmployment: '10' };
    const regions = [{ code: '430000', ...region, approvedRetirees: '1' }];
    expect(runCalculation('fund-adjustment', { id: 'a', year: 2022, regions }, source)).toMatchObject({
      pool: '45000.00',
    });
    expect(runCalculation('fund-adjustment', { id: 'a', year: 2023, regions }, source)).toMatchObject({
      error: { code: 'POLI-2013' },
    });
  });

  it('is the province’s way to count parts of years in death grants', () => {
    const national = builtInValues.find(({ key }) => key === 'death.grant-rule')?.value as Record<string, string>;
    const source = sourceWith(
      known({ key: 'death.grant-rule', value: { ...national, partYear: 'month' }, unit: 'rule' }),
    );
    const death = { id: 'a', month: '2025-05', status: 'employee', months: 186, disposableIncome: '4000' };
    expect(runCalculation('death-grant', { ...death, region: '430000' }, source)).toMatchObject({
      survivor: '38000.00',
    });
    expect(runCalculation('death-grant', { ...death, region: '440000' }, source)).toMatchObject({
      survivor: '40000.00',
    });
    expect(runCalculation('death-grant', { ...death, region: '430000', month: '2024-12' }, source)).toMatchObject({
      survivor: '40000.00',
    });
  });

  it('keeps the rule of 1978 and the fifteen years as known before the decision of 2024', () => {
    const before = createParameterSource(builtInValues, { knownAt: '2024-09-12', version: 'test' });
    const born = { id: 'a', birthMonth: '1976-12', sex: 'male', originalAge: 60 };
    expect(runCalculation('retirement-age', born, before)).toMatchObject({
      retirementMonth: '2036-12',
      delayMonths: 0,
      minimumContributionMonths: 180,
    });
    expect(runCalculation('retirement-age', born, sourceWith())).toMatchObject({
      retirementMonth: '2039-12',
      delayMonths: 36,
      minimumContributionMonths: 240,
    });
  });
});
