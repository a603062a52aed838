import { PlainDate } from '@pnet/kernel';
import { builtInSource, calculations, caseJsonSchema, runCalculation } from '@pnet/policy';
import type { CaseResult, CaseSchema } from '../../api/policy.js';
import { compareResults, markLines } from './compare-results.js';
import { examples } from './examples.js';
import { placeName, valueText } from './parameter-text.js';
import { caseOf, fieldsOf, placeOf, valuesOf, type Field } from './form-fields.js';

const fields = (calculation: string): readonly Field[] => fieldsOf(caseJsonSchema(calculation) as CaseSchema);
const field = (calculation: string, name: string): Field | undefined =>
  fields(calculation).find((one) => one.name === name);
const run = (calculation: string, input: object): CaseResult =>
  runCalculation(calculation, { id: '试算', ...input }, builtInSource(), {
    explain: true,
    language: 'zh',
    today: PlainDate.of('2026-11-23'),
  }) as unknown as CaseResult;

describe('a form from the schema of a calculation', () => {
  it('knows texts, choices, flags, records, rows and mixed rows', () => {
    expect(fields('late-fee').map(({ name, kind, required }) => `${name} ${kind} ${String(required)}`)).toEqual([
      'principal text true',
      'dueDate text true',
      'paidDate text true',
    ]);
    expect(field('retirement-age', 'sex')).toMatchObject({ kind: 'choice', choices: ['male', 'female'] });
    expect(field('retirement-age', 'originalAge')).toMatchObject({ kind: 'text', suggestions: ['60', '55', '50'] });
    expect(field('yearly-adjustment', 'hardRegion')).toMatchObject({ kind: 'flag', required: false });
    expect(field('yearly-adjustment', 'rules')).toMatchObject({ kind: 'json' });
    expect(field('contribution', 'bounds')).toMatchObject({
      kind: 'group',
      fields: [{ name: 'lower' }, { name: 'upper' }],
    });
    expect(field('pension', 'age')).toMatchObject({
      kind: 'group',
      fields: [
        { name: 'years', required: true },
        { name: 'months', required: false },
      ],
    });
    expect(field('employer-contribution', 'persons')).toMatchObject({
      kind: 'rows',
      required: true,
      fields: [{ name: 'id' }, { name: 'declaredWage' }, { name: 'category' }],
    });
  });

  it('states what is filled and leaves out what is empty', () => {
    expect(
      caseOf(fields('contribution'), {
        region: ' 430100 ',
        month: '',
        bounds: { lower: '', upper: undefined },
        rates: { personal: '0.08' },
      }),
    ).toEqual({ region: '430100', rates: { personal: '0.08' } });
    expect(
      caseOf(fields('employer-contribution'), { persons: [{ id: 'a', declaredWage: '1' }, { id: '' }, undefined] }),
    ).toEqual({ persons: [{ id: 'a', declaredWage: '1' }] });
    expect(caseOf(fields('employer-contribution'), {})).toEqual({ persons: [] });
    expect(caseOf(fields('yearly-adjustment'), { hardRegion: false, rules: '[{"kind":"fixed"}]' })).toEqual({
      hardRegion: false,
      rules: [{ kind: 'fixed' }],
    });
    expect(caseOf(fields('yearly-adjustment'), { rules: '[{' })).toEqual({ rules: '[{' });
  });

  it.each([...calculations.values()].filter(({ inForce }) => inForce).map(({ name }) => name))(
    'has an example of %s that computes and fills the form',
    (name) => {
      const input = caseOf(fields(name), valuesOf(fields(name), examples[name] ?? {}));
      expect(input).toEqual(examples[name]);
      expect(run(name, input)).toMatchObject({ ok: true });
    },
  );

  it('tells the place of a fault in words', () => {
    expect(placeOf('/months/2/base', (name) => ({ months: '月份', base: '基数' })[name] ?? name)).toBe('月份 3 · 基数');
    expect([placeOf('', String), placeOf('/a~1b', String)]).toEqual(['', 'a/b']);
  });
});

describe('two results side by side', () => {
  const [may, june] = [
    run('contribution', { ...examples['contribution'], month: '2019-04', region: '310000' }),
    run('contribution', { ...examples['contribution'], month: '2019-05', region: '310000' }),
  ];

  it('show every value, and which differ', () => {
    const rows = compareResults(may, june);
    expect(rows.map(({ path, first, second, differs }) => [path.join('.'), first, second, differs])).toEqual([
      ['base', '4927.00', '4927.00', false],
      ['clamped', 'lower', 'lower', false],
      ['employer', '985.40', '788.32', true],
      ['personal', '394.16', '394.16', false],
      ['toAccount', '394.16', '394.16', false],
      ['toPool', '985.40', '788.32', true],
    ]);
  });

  it('open records and rows, and stand alone too', () => {
    const rows = compareResults(run('retirement-age', examples['retirement-age'] ?? {}));
    expect(rows.slice(0, 2)).toEqual([
      { path: ['age', 'years'], first: '63', differs: false },
      { path: ['age', 'months'], first: '0', differs: false },
    ]);
    expect(
      compareResults(run('employer-contribution', examples['employer-contribution'] ?? {})).map(({ path }) =>
        path.join('.'),
      ),
    ).toContain('persons.2.base');
  });

  it('differ everywhere from a refused case', () => {
    const refused = run('contribution', {});
    expect(compareResults(may, refused).every(({ differs, second }) => differs && second === '')).toBe(true);
    expect(compareResults(refused)).toEqual([]);
  });

  it('mark the sentences that the other lacks, but not a parameter asked for in another month', () => {
    const marked = markLines(may, june)
      .filter(({ differs }) => differs)
      .map(({ text }) => text);
    expect(marked.length).toBe(3);
    expect(marked[0]).toMatch(/单位缴费比例.*0\.2/);
    expect(marked[1]).toMatch(/^单位缴费 = 4927\.00 × 0\.2 = 985\.40/);
    expect(markLines(may, undefined).some(({ differs }) => differs)).toBe(false);
    expect(markLines(may, undefined).map(({ text }) => text)).toEqual(may.ok && may.explanation);
  });
});

describe('the book of parameters', () => {
  it('writes regions and contents in words, numbers as they are', () => {
    const words = (text: string): string => ({ cap: '上限', step: '步长' })[text] ?? text;
    expect([
      placeName('000000', 'zh', '全国'),
      placeName('430000', 'zh', '全国'),
      placeName('430100', 'en', 'Nation'),
      placeName('990000', 'zh', ''),
    ]).toEqual(['全国', '湖南', 'Hunan 430100', '990000']);
    expect(valueText({ kind: 'x', male60: { cap: '36', step: '4' }, list: [{ cap: '1' }, { cap: '2' }] }, words)).toBe(
      'kind x, male60 (上限 36, 步长 4), list (上限 1; 上限 2)',
    );
  });
});
