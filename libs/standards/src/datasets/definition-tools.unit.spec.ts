import {
  datasetDefinitions,
  datasetJsonSchema,
  diffDefinitions,
  pi01,
  renderDatasetDocument,
  type DatasetDefinition,
} from './index.js';

describe('differences of two versions', () => {
  const changed = (change: Partial<DatasetDefinition>): string[] =>
    diffDefinitions(pi01, { ...pi01, version: 2, ...change }).map(
      (entry) => `${entry.part} ${entry.name} ${entry.change}${entry.breaking ? ' breaks' : ''}`,
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
      ['measure deferred added breaks'],
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
    ['a check less', { checks: pi01.checks.slice(1) }, ['check PI01-3001 removed']],
    ['a total less', { totals: pi01.totals.slice(1) }, ['total opening_by_status removed breaks']],
  ])('%s', (_name, change, expected) => {
    expect(changed(change)).toEqual(expected);
  });

  it('sees columns that change places', () => {
    expect(
      changed({ measures: [...pi01.measures].reverse() }).filter((entry) => entry.endsWith('moved breaks')).length,
    ).toBeGreaterThan(8);
  });
});

describe.each(datasetDefinitions.map((definition) => [definition.id, definition] as const))(
  '%s generates',
  (_id, definition) => {
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
  },
);
