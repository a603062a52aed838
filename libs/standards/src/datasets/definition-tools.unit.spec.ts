import { createHash } from 'node:crypto';
import { YearMonth, periodOf, previousPeriod } from '@pnet/kernel';
import {
  datasetJsonSchema,
  catalogueOf,
  diffDefinitions,
  dueOn,
  periodOfDataset,
  pi01,
  pi02,
  pi02v1,
  publishedDefinitions,
  renderDatasetDocument,
  type DatasetDefinition,
} from './index.js';

describe('differences of two versions', () => {
  const changed = (change: Partial<DatasetDefinition>): string[] =>
    diffDefinitions(pi01, { ...pi01, version: 2, ...change }).map(
      (entry) => `${entry.part} ${entry.name} ${entry.change}${entry.effect === 'none' ? '' : ` ${entry.effect}`}`,
    );

  it.each<[string, Partial<DatasetDefinition>, string[]]>([
    ['nothing', {}, []],
    ['another due day', { dueDay: 8 }, ['definition dueDay changed']],
    [
      'a measure more',
      {
        measures: [
          ...pi01.measures,
          {
            name: 'deferred',
            title: { zh: '缓缴', en: 'Deferred' },
            unit: 'person',
            kind: 'stock',
            mayBeNotReported: true,
            mayBeNegative: false,
          },
        ],
      },
      ['measure deferred added not-reported'],
    ],
    ['a dimension less', { dimensions: pi01.dimensions.slice(0, -1) }, ['dimension age_band removed breaks']],
    [
      'a measure reworded',
      {
        measures: pi01.measures.map((measure) =>
          measure.name === 'dead' ? { ...measure, title: { zh: '死亡人数', en: 'Died' } } : measure,
        ),
      },
      ['measure dead changed'],
    ],
    [
      'a measure that may be left out',
      {
        measures: pi01.measures.map((measure) =>
          measure.name === 'dead' ? { ...measure, mayBeNotReported: true } : measure,
        ),
      },
      ['measure dead changed'],
    ],
    [
      'a measure that may no longer be left out',
      { measures: pi01.measures.map((measure) => ({ ...measure, mayBeNotReported: false })) },
      ['measure payers changed breaks'],
    ],
    ['a measure less', { measures: pi01.measures.slice(0, -1) }, ['measure payers removed breaks']],
    [
      'a changed unit',
      { measures: pi01.measures.map((one) => (one.name === 'dead' ? { ...one, unit: 'case' as const } : one)) },
      ['measure dead changed breaks'],
    ],
    [
      'a narrower code list',
      { dimensions: pi01.dimensions.map((one) => (one.name === 'category' ? { ...one, codeList: 'sex' } : one)) },
      ['dimension category changed breaks'],
    ],
    [
      'a code list that becomes an open set',
      { dimensions: pi01.dimensions.map(({ codeList: _list, ...one }) => one) },
      pi01.dimensions.map((one) => `dimension ${one.name} changed`),
    ],
    [
      'a dimension more that says how not reported is written',
      { dimensions: [...pi01.dimensions, { name: 'place', title: pi01.title, notReported: '00' }] },
      ['dimension place added not-reported'],
    ],
    [
      'a dimension more that does not',
      { dimensions: [...pi01.dimensions, { name: 'place', title: pi01.title }] },
      ['dimension place added breaks'],
    ],
    ['a check less', { checks: pi01.checks.slice(1) }, ['check PI01-3001 removed']],
    ['a total less', { totals: pi01.totals.slice(1) }, ['total opening_by_status removed breaks']],
  ])('%s', (_name, change, expected) => {
    expect(changed(change)).toEqual(expected);
  });

  it('sees columns that change places, which breaks nothing', () => {
    expect(
      changed({ measures: [...pi01.measures].reverse() }).filter((entry) => entry.endsWith('moved')).length,
    ).toBeGreaterThan(8);
  });

  it('says what version 2 of PI02 does in a country that is on both', () => {
    expect(diffDefinitions(pi02v1, pi02).map(({ part, name, effect }) => `${part} ${name} ${effect}`)).toEqual([
      'definition validFrom none',
      'measure persons_demanded not-reported',
      'measure employers_demanded not-reported',
      'measure employers_in_arrears not-reported',
      'check PI02-3007 none',
      'check PI02-3008 none',
    ]);
  });
});

describe('versions beside each other', () => {
  const catalogue = catalogueOf(publishedDefinitions);

  it('finds a version as a header names it, and what is in force for a month', () => {
    expect(catalogue.find('PI02', '1')).toBe(pi02v1);
    expect(catalogue.find('PI02', 2)).toBe(pi02);
    expect(catalogue.find('PI02', '3')).toBeUndefined();
    expect(catalogue.inForce('PI02', YearMonth.of('2025-12'))).toBe(pi02v1);
    expect(catalogue.inForce('PI02', YearMonth.of('2026-01'))).toBe(pi02);
  });

  it('holds only older ones at a node that is told so', () => {
    const older = catalogueOf(publishedDefinitions, { PI02: 1 });
    expect(older.versions('PI02')).toEqual([pi02v1]);
    expect(older.inForce('PI02', YearMonth.of('2026-07'))).toBe(pi02v1);
    expect(older.newest('PI01')).toBe(pi01);
  });

  it.each<[string, DatasetDefinition]>([
    ['the same number', pi02],
    [
      'another unit under the same name',
      { ...pi02, version: 3, measures: pi02.measures.map((one) => ({ ...one, unit: 'fen' })) },
    ],
    ['a dimension without a code for not reported', { ...pi02, version: 3, dimensions: pi02.dimensions.slice(0, -1) }],
    ['another frequency', { ...pi02, version: 3, frequency: 'quarter' }],
    ['a month in force before the older version', { ...pi02, version: 3, validFrom: '2020-01' }],
  ])('cannot stand in one table with %s', (_what, third) => {
    expect(() => catalogueOf([...publishedDefinitions, third])).toThrow(/PI02 version/);
  });

  it('keeps a published version as it was published', () => {
    const digests = publishedDefinitions.map(
      (one) =>
        `${one.id} v${one.version} ${createHash('sha256').update(JSON.stringify(one)).digest('hex').slice(0, 16)}`,
    );
    expect(digests).toMatchInlineSnapshot(`
     [
       "PI01 v1 358769b09aa2a754",
       "PI02 v1 ce43cf2f85b48ed9",
       "PI02 v2 e9fdfcadc6c148b2",
       "PI03 v1 d578f7e157161ded",
       "PI05 v1 11c509b2d9be6e73",
       "PI10 v1 b7e7abf121ab6ec0",
     ]
    `);
  });

  it('gives a check code one meaning through all versions', () => {
    const meanings = new Map<string, Set<string>>();
    for (const check of publishedDefinitions.flatMap((one) => one.checks))
      meanings.set(check.code, (meanings.get(check.code) ?? new Set()).add(JSON.stringify(check.title)));
    expect([...meanings].filter(([, titles]) => titles.size > 1)).toEqual([]);
  });
});

describe('periods of a frequency', () => {
  const of = (frequency: DatasetDefinition['frequency']) => ({ ...pi01, frequency });

  it.each<[DatasetDefinition['frequency'], string, string, string | undefined]>([
    ['month', '2026-12', '2027-01-05', '2026-11'],
    ['quarter', '2026-Q3', '2026-10-05', '2026-Q2'],
    ['quarter', '2026-Q1', '2026-04-05', '2025-Q4'],
    ['year', '2026', '2027-01-05', '2025'],
    ['on-change', '2026-07-15', '2026-07-20', undefined],
  ])('%s %s is due on %s and comes after %s', (frequency, text, due, before) => {
    const period = periodOf(text);
    expect(periodOfDataset(of(frequency), text)).toEqual({ ok: true, value: period });
    expect(dueOn(of(frequency), period).toString()).toBe(due);
    expect(previousPeriod(period)?.toString()).toBe(before);
  });

  it.each<[DatasetDefinition['frequency'], string]>([
    ['month', '2026-Q1'],
    ['quarter', '2026-03'],
    ['year', '2026-12'],
    ['on-change', '2026-07'],
  ])('%s does not take %s', (frequency, text) => {
    expect(periodOfDataset(of(frequency), text)).toMatchObject({ ok: false, error: { code: 'EXCH-4008' } });
  });
});

describe.each(
  publishedDefinitions.map((definition) => [`${definition.id} v${definition.version}`, definition] as const),
)('%s generates', (_id, definition) => {
  it('a JSON schema with every name', () => {
    const schema = JSON.parse(JSON.stringify(datasetJsonSchema(definition))) as {
      properties: { rows: { items: { properties: Record<string, unknown>; required: string[] } } };
    };
    const names = [...definition.dimensions, ...definition.measures].map((entry) => entry.name);
    expect(Object.keys(schema.properties.rows.items.properties)).toEqual(names);
    expect(schema.properties.rows.items.required).toEqual(names);
  });

  it('a page in both languages with every measure and check', () => {
    for (const language of ['zh', 'en'] as const) {
      const page = renderDatasetDocument(definition, language);
      for (const measure of definition.measures)
        expect(page).toContain(`\`${measure.name}\` | ${measure.title[language]}`);
      for (const check of definition.checks) expect(page).toContain(check.code);
      expect(page).not.toContain('undefined');
    }
  });
});
