import fc from 'fast-check';
import { builtInSource, builtInValues } from '../data/built-in-values.js';
import { checkParameterSet } from './check-parameter-set.js';
import { parameterDefinitions } from './parameter-definition.js';
import type { ParameterValue } from './parameter-value.js';
import { createParameterSource, parametersInForce } from './resolve-parameters.js';

const base: ParameterValue = {
  key: 'contribution.base-lower',
  region: '430000',
  effectiveFrom: '2025-01',
  effectiveTo: '2025-12',
  knownFrom: '2025-01-01',
  value: '4000',
  unit: 'yuan/month',
  source: '湘人社规〔2025〕1号',
  certainty: 'official',
  provisional: false,
  enacted: true,
};
const faults = (...values: Partial<ParameterValue>[]): string[] => {
  const checked = checkParameterSet(values.map((value) => ({ ...base, ...value })));
  return checked.ok ? [] : (checked.error.items ?? []).map((item) => `${item.code} ${item.pointer ?? ''}`);
};

describe('checkParameterSet', () => {
  it('accepts what is compiled in', () => {
    const checked = checkParameterSet(builtInValues);
    expect(checked.ok ? [] : checked.error.items).toEqual([]);
  });

  it.each<[string, Partial<ParameterValue>[], string[]]>([
    [
      'gap',
      [{}, { effectiveFrom: '2026-02', effectiveTo: '2026-12', knownFrom: '2026-01-01' }],
      ['POLI-3003 /1/effectiveFrom'],
    ],
    ['overlap', [{}, { effectiveFrom: '2025-12', effectiveTo: '2026-12' }], ['POLI-3004 /1/effectiveFrom']],
    [
      'overlap behind a longer value',
      [
        { effectiveTo: '2026-12' },
        { effectiveFrom: '2026-12', effectiveTo: '2026-12', knownFrom: '2025-02-01' },
        { effectiveFrom: '2026-06', effectiveTo: '2027-01' },
      ],
      ['POLI-3004 /2/effectiveFrom'],
    ],
    ['missing source', [{ source: ' ' }], ['POLI-3005 /0/source']],
    ['wrong owner', [{ region: '000000' }], ['POLI-3006 /0/region']],
    [
      'override not allowed',
      [{ key: 'late-fee.daily-rate', unit: 'rate/day', value: '0.0005' }],
      ['POLI-3007 /0/region'],
    ],
    [
      'override after its last month',
      [
        {
          key: 'account.interest-rate',
          unit: 'rate/year',
          value: '0.02',
          effectiveFrom: '2015-01',
          effectiveTo: '2016-12',
        },
      ],
      ['POLI-3007 /0/region'],
    ],
    ['wrong unit', [{ unit: 'yuan/year' }], ['POLI-3008 /0/unit']],
    ['31 February', [{ knownFrom: '2025-02-31' }], ['POLI-3009 /0/knownFrom']],
    ['month 13', [{ effectiveFrom: '2024-13' }], ['POLI-3009 /0/effectiveFrom']],
    ['end before beginning', [{ effectiveTo: '2024-12' }], ['POLI-3009 /0/effectiveTo']],
    ['periodic value without end', [{ effectiveTo: undefined as unknown as string }], ['POLI-3011 /0/effectiveTo']],
    ['unknown key', [{ key: 'contribution.base' }], ['POLI-3002 /0/key']],
    ['unknown region', [{ region: '990000' }], ['POLI-1006 /0/region']],
    ['not a decimal', [{ value: '4,000' }], ['POLI-3010 /0/value']],
    ['below the range', [{ value: '-1' }], ['POLI-3010 /0/value']],
    ['unknown choice', [{ key: 'collection.mode', unit: 'choice', value: 'bank' }], ['POLI-3010 /0/value']],
    [
      'record with a field too many',
      [{ key: 'index.rule', unit: 'rule', value: { method: 'by-month', decimals: '4', places: '4' } }],
      ['POLI-3010 /0/value'],
    ],
    [
      'record with an unknown word',
      [
        {
          key: 'collection.due-day',
          unit: 'rule',
          value: { day: '25', monthsAfter: '0', onRestDay: 'next', leastDays: '5' },
        },
      ],
      ['POLI-3010 /0/value'],
    ],
    ['unknown certainty', [{ certainty: 'sure' as unknown as 'law' }], ['POLI-3010 /0/certainty']],
  ])('refuses: %s', (_fault, values, expected) => expect(faults(...values)).toEqual(expected));

  it('accepts a correction known later, and a pause above which the nation has a value', () => {
    expect(faults({}, { knownFrom: '2025-07-01', value: '4100' })).toEqual([]);
    const rate = { key: 'contribution.rate-employer', unit: 'rate', value: '0.16' };
    expect(
      faults(
        { ...rate, region: '000000', effectiveTo: '2027-12' },
        { ...rate, effectiveTo: '2025-06' },
        { ...rate, effectiveFrom: '2026-01', effectiveTo: '2026-12' },
      ),
    ).toEqual([]);
  });
});

describe('createParameterSource', () => {
  const value = (source: ReturnType<typeof builtInSource>, key: string, region: string, month: string): unknown => {
    const answer = source.value(key, region, month);
    return answer.ok ? answer.value.value : answer.error.code;
  };

  it('goes from city to province to nation', () => {
    const source = builtInSource();
    expect(value(source, 'contribution.base-lower', '440300', '2026-03')).toBe('6775.8');
    expect(value(source, 'contribution.base-lower', '440305', '2026-03')).toBe('6775.8');
    expect(value(source, 'contribution.base-lower', '440100', '2026-03')).toBe('5695.8');
    expect(value(source, 'contribution.rate-personal', '440100', '2026-03')).toBe('0.08');
  });

  it('never falls back to the last value', () => {
    expect(value(builtInSource(), 'contribution.base-lower', '430100', '2028-01')).toBe('POLI-3001');
    expect(value(builtInSource(), 'account.interest-rate', '430100', '2026-12')).toBe('POLI-3001');
    expect(value(builtInSource(), 'no.such', '430100', '2026-01')).toBe('POLI-3002');
  });

  it('answers as known on a day: bounds published in July for January', () => {
    const july: ParameterValue = {
      ...base,
      effectiveFrom: '2026-01',
      effectiveTo: '2026-12',
      knownFrom: '2026-07-01',
      value: '4700',
    };
    const at = (knownAt: string): unknown =>
      value(
        createParameterSource([...builtInValues, july], { knownAt, version: 'v' }),
        'contribution.base-lower',
        '430100',
        '2026-03',
      );
    expect([at('2026-06-30'), at('2026-07-01')]).toEqual(['4616.4', '4700']);
  });

  it('shows what is announced to scenarios only', () => {
    const announced: ParameterValue = {
      ...base,
      key: 'account.interest-rate',
      region: '000000',
      unit: 'rate/year',
      effectiveFrom: '2026-01',
      effectiveTo: '2026-12',
      value: '0.026',
      enacted: false,
    };
    const values = [...builtInValues, announced];
    expect(
      value(
        createParameterSource(values, { knownAt: '2026-12-31', version: 'v' }),
        'account.interest-rate',
        '430000',
        '2026-05',
      ),
    ).toBe('POLI-3001');
    expect(
      value(
        createParameterSource(values, { knownAt: '2026-12-31', scenario: true, version: 'v' }),
        'account.interest-rate',
        '430000',
        '2026-05',
      ),
    ).toBe('0.026');
  });

  it('property: an overlay from month d changes no answer before d', () => {
    const month = fc
      .integer({ min: 2020 * 12, max: 2027 * 12 })
      .map((index) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`);
    const region = fc.constantFrom('000000', '430000', '430100', '440300', '310000');
    fc.assert(
      fc.property(month, month, region, fc.constantFrom(...parameterDefinitions), (from, asked, place, definition) => {
        const overlay: ParameterValue = {
          ...base,
          key: definition.key,
          region: place,
          unit: definition.unit,
          effectiveFrom: from,
          effectiveTo: '2199-12',
          knownFrom: '2030-01-01',
          value: 'overlay',
        };
        const before = value(builtInSource(), definition.key, '430100', asked);
        const after = value(
          createParameterSource([...builtInValues, overlay], { knownAt: '9999-12-31', version: 'v' }),
          definition.key,
          '430100',
          asked,
        );
        return asked < from ? after === before : true;
      }),
    );
  });
});

describe('schemes', () => {
  const personal = builtInValues.find(
    ({ key, region, effectiveTo }) =>
      key === 'contribution.rate-personal' && region === '000000' && effectiveTo === undefined,
  );
  if (!personal) throw new Error('no personal rate');
  const own: ParameterValue = { ...personal, scheme: '120', value: '0.05' };
  const sourceOf = (values: readonly ParameterValue[], scheme?: string) =>
    createParameterSource(values, { knownAt: '9999-12-31', version: 'v', ...(scheme ? { scheme } : {}) });
  const rate = (values: readonly ParameterValue[], scheme?: string) =>
    sourceOf(values, scheme).value(personal.key, '430100', '2026-03');

  it('have values of their own; what names none is of 110, and no other scheme reads it', () => {
    const values = [...builtInValues, own];
    expect(rate(values)).toMatchObject({ ok: true, value: { value: '0.08' } });
    expect(rate(values, '110')).toMatchObject({ ok: true, value: { value: '0.08' } });
    expect(rate(values, '120')).toMatchObject({ ok: true, value: { value: '0.05' } });
    expect(rate(builtInValues, '120')).toMatchObject({
      ok: false,
      error: { code: 'POLI-3001', params: { key: personal.key, scheme: '120' } },
    });
    expect(
      parametersInForce(values, { region: '430100', scheme: '120', month: '2026-03', knownAt: '2026-12-31' }),
    ).toEqual({
      values: [own],
      missing: parameterDefinitions.map(({ key }) => key).filter((key) => key !== personal.key),
    });
  });

  it('stand beside each other without overlap or gap, and are schemes of old-age insurance', () => {
    expect(checkParameterSet([personal, own])).toMatchObject({ ok: true });
    expect(checkParameterSet([own, own])).toMatchObject({ ok: false, error: { code: 'POLI-3004' } });
    expect(checkParameterSet([{ ...own, scheme: '310' }])).toMatchObject({
      ok: false,
      error: { code: 'POLI-3010', pointer: '/0/scheme' },
    });
  });
});

describe('parametersInForce', () => {
  it('lists values and gaps of a region and month', () => {
    const page = parametersInForce(builtInValues, { region: '430100', month: '2026-03', knownAt: '2026-12-31' });
    expect(page.values.find((entry) => entry.key === 'collection.mode')?.value).toBe('agency');
    expect(page.missing).toEqual([
      'account.interest-rate',
      'pension.local-base',
      'death.disposable-income',
      'adjustment.national-rate',
      'adjustment.rules',
      'pension.minimum-guarantee',
      'residents.long-service',
      'government.transition',
      'government.wage-growth',
      'occupational.notional-rate',
      'fund-adjustment.rate',
      'fund-adjustment.rule',
    ]);
    expect(page.values.length + page.missing.length).toBe(parameterDefinitions.length);
  });
});
