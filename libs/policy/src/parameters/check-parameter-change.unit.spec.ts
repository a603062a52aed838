import fc from 'fast-check';
import { checkParameterChange } from './check-parameter-change.js';
import type { ParameterValue } from './parameter-value.js';

const value = (key: string, amount: string, more: Partial<ParameterValue> = {}): ParameterValue => ({
  key,
  region: '430000',
  effectiveFrom: '2026-01',
  effectiveTo: '2026-12',
  knownFrom: '2026-07-01',
  value: amount,
  unit: 'yuan/month',
  source: 'spec',
  certainty: 'official',
  provisional: false,
  enacted: true,
  ...more,
});
const lower = (amount: string, more: Partial<ParameterValue> = {}): ParameterValue =>
  value('contribution.base-lower', amount, more);
const upper = (amount: string, more: Partial<ParameterValue> = {}): ParameterValue =>
  value('contribution.base-upper', amount, more);
const told = (values: ParameterValue[], present: ParameterValue[] = []): string[] =>
  checkParameterChange(values, present).map(({ code, pointer }) => `${code} ${pointer}`);
const old = { knownFrom: '2026-01-01' };

describe('a change of parameters', () => {
  it('refuses a lower bound of 6,000 above an upper bound of 5,000, however they come', () => {
    expect(told([lower('6000'), upper('5000')])).toEqual(['POLI-3012 /0/value', 'POLI-3012 /1/value']);
    expect(told([lower('6000')], [upper('5000', old)])).toEqual(['POLI-3012 /0/value']);
    expect(told([upper('5000')], [lower('5000', old)])).toEqual(['POLI-3012 /0/value']);
    expect(told([lower('4000'), upper('20000')])).toEqual([]);
  });

  it('compares with values of the same scheme alone', () => {
    expect(told([lower('6000', { scheme: '120' })], [upper('5000', old), lower('4000', old)])).toEqual([]);
    expect(told([lower('6000', { scheme: '120' })], [upper('5000', { ...old, scheme: '120' })])).toEqual([
      'POLI-3012 /0/value',
    ]);
  });

  it('looks at every month of it, and at cities that have one of the two themselves', () => {
    expect(
      told(
        [lower('6000')],
        [upper('20000', { ...old, effectiveTo: '2026-06' }), upper('5000', { ...old, effectiveFrom: '2026-07' })],
      ),
    ).toEqual(['POLI-3012 /0/value']);
    expect(told([lower('6000')], [upper('20000', old), upper('5500', { ...old, region: '430100' })])).toEqual([
      'POLI-3012 /0/value',
    ]);
    expect(told([lower('6000')], [upper('20000', old), upper('5500', { ...old, region: '440100' })])).toEqual([]);
    expect(
      checkParameterChange([lower('6000')], [upper('20000', old), upper('5500', { ...old, region: '430100' })])[0]
        ?.params,
    ).toMatchObject({ region: '430100', lower: '6000', upper: '5500' });
  });

  it('keeps the account part of flexible payers within the whole', () => {
    const rate = (key: string, amount: string) => value(key, amount, { unit: 'rate', region: '000000' });
    expect(
      told([rate('contribution.rate-flexible', '0.2'), rate('contribution.rate-flexible-account', '0.21')]),
    ).toContain('POLI-3012 /1/value');
    expect(
      told([rate('contribution.rate-flexible', '0.2'), rate('contribution.rate-flexible-account', '0.2')]),
    ).toEqual([]);
  });

  it('asks for a reason where a value departs far from the one before, of the same months or the month before', () => {
    const last = lower('4000', { effectiveFrom: '2025-01', effectiveTo: '2025-12', knownFrom: '2025-07-01' });
    expect(told([lower('5201')], [last])).toEqual(['POLI-3014 /0/reason']);
    expect(told([lower('5200')], [last])).toEqual([]);
    expect(told([lower('2799')], [lower('4000', old)])).toEqual(['POLI-3014 /0/reason']);
    expect(told([lower('5201', { reason: '不足' })], [last])).toEqual(['POLI-3014 /0/reason']);
    expect(told([lower('5201', { reason: '全省平均工资统计口径调整，依据省统计局公告' })], [last])).toEqual([]);
    expect(checkParameterChange([lower('6000')], [last])[0]?.params).toMatchObject({
      old: '4000',
      value: '6000',
      share: '50',
      limit: '30',
    });
  });

  it('refuses an amount of zero', () => {
    expect(told([lower('0')])).toEqual(['POLI-3013 /0/value']);
  });

  it('lets a pair through only in order, whatever the amounts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 1, max: 50_000 }), (a, b) => {
        expect(told([lower(String(a)), upper(String(b))]).length === 0).toBe(a < b);
      }),
    );
  });
});
