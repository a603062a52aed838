import fc from 'fast-check';
import { YearMonth } from '@pnet/kernel';
import { codeList } from '../codes/index.js';
import {
  checkAcrossDatasets,
  checkDatasetRows,
  checkTitle,
  controlTotals,
  crossChecks,
  datasetDefinitions,
  newestDefinition,
  datasetOrderBy,
  pi01,
  pi02,
  pi03,
  pi05,
  renderFinding,
  type ControlTotals,
  type DefinedTotals,
  type DatasetDefinition,
  type DatasetRow,
} from './index.js';

type Values = Readonly<Record<string, string | bigint | null>>;

/** A row by names; measures that are not named are 0. */
const rowOf = (definition: DatasetDefinition, values: Values): DatasetRow => ({
  dimensions: definition.dimensions.map((dimension) => String(values[dimension.name] ?? '')),
  measures: definition.measures.map((measure) =>
    measure.name in values ? (values[measure.name] as bigint | null) : 0n,
  ),
});
const persons = (values: Values): DatasetRow =>
  rowOf(pi01, {
    scheme: '110',
    status: 'active',
    category: '10',
    economic_type: '150',
    sex: '1',
    age_band: '30-34',
    ...values,
  });
const book = (values: Values): DatasetRow =>
  rowOf(pi05, { scheme: '110', fund: 'pooled', account: '1002', counterpart_unit: '-', ...values });
const money = (values: Values): DatasetRow =>
  rowOf(pi02, { scheme: '110', category: '10', economic_type: '150', collection_mode: 'agency', ...values });
const codes = (definition: DatasetDefinition, rows: DatasetRow[]): string[] =>
  checkDatasetRows(definition, rows).findings.map((finding) => finding.code);

describe('definitions', () => {
  it.each(datasetDefinitions.map((definition) => [definition.id, definition] as const))(
    '%s is well formed',
    (_id, definition) => {
      const names = [...definition.dimensions, ...definition.measures].map((entry) => entry.name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(definition.dimensions[0]?.name).toBe('scheme');
      const measures = new Set(definition.measures.map((measure) => measure.name));
      const dimensions = new Set(definition.dimensions.map((dimension) => dimension.name));
      for (const dimension of definition.dimensions)
        if (dimension.codeList !== undefined) expect(codeList(dimension.codeList).codes.length).toBeGreaterThan(0);
      const sums = [
        ...definition.checks.flatMap((check) => [check.left, check.right]),
        ...definition.totals.map((total) => total.of),
      ];
      for (const name of sums.flatMap((sum) => [...sum.plus, ...(sum.minus ?? [])])) expect(measures).toContain(name);
      const filters = [...definition.checks, ...definition.totals];
      for (const name of filters.flatMap((entry) => [
        ...(entry.by ?? []),
        ...(entry.where ?? []).map((filter) => filter.dimension),
      ]))
        expect(dimensions).toContain(name);
      const totals = definition.totals.map((total) => total.name);
      expect(new Set([...totals, ...measures]).size).toBe(totals.length + measures.size);
      for (const check of definition.checks) expect(check.code).toMatch(new RegExp(`^${definition.id}-3\\d{3}$`));
    },
  );

  it('has check codes once, and cross checks that name totals which exist', () => {
    const all = [...datasetDefinitions.flatMap((definition) => definition.checks), ...crossChecks].map(
      (check) => check.code,
    );
    expect(new Set(all).size).toBe(all.length);
    for (const term of crossChecks.flatMap((check) => [...check.left, ...check.right])) {
      const definition = newestDefinition(term.dataset);
      const names = [...(definition?.measures ?? []), ...(definition?.totals ?? [])].map((entry) => entry.name);
      expect(names).toContain(term.total.split('|')[0]);
    }
  });

  it('orders rows by bytes', () => {
    expect(datasetOrderBy(pi05)).toBe(
      'scheme collate "C", fund collate "C", account collate "C", counterpart_unit collate "C"',
    );
  });
});

describe('checks of rows', () => {
  it('finds nothing in rows that add up', () => {
    const report = checkDatasetRows(pi01, [
      persons({ opening: 5n, new_insured: 2n, dead: 1n, closing: 6n, payers: null }),
    ]);
    expect(report).toMatchObject({ rows: 1, verdict: 'valid', findings: [] });
    expect(report.totals.schemes['110']).toMatchObject({
      'closing': '6',
      'payers': null,
      'closing_by_status|active': '6',
      'employees_closing': '6',
      'retirees_closing': '0',
    });
  });

  it.each([
    ['a missing column', { dimensions: ['110'], measures: [] }, 'STND-2001'],
    ['a dimension without value', persons({ category: '' }), 'STND-2002'],
    [
      'a measure that is no bigint',
      { ...persons({}), measures: pi01.measures.map(() => 1.5 as unknown as bigint) },
      'STND-2003',
    ],
    ['a missing measure', persons({ closing: null }), 'STND-2004'],
    ['a negative count', persons({ opening: -1n, closing: -1n, payers: null }), 'STND-2005'],
    ['a number beyond the wire', persons({ opening: 10n ** 18n, closing: 10n ** 18n }), 'STND-2006'],
    ['an unknown code', persons({ age_band: '31' }), 'STND-2011'],
    ['rows that do not roll forward', persons({ opening: 1n }), 'PI01-3001'],
    ['a suspended retiree', persons({ status: 'retired', suspended: 1n }), 'PI01-3004'],
    ['more payers than insured', persons({ payers: 1n }), 'PI01-3005'],
  ])('finds %s', (_name, row, code) => {
    expect([...new Set(codes(pi01, [row]))]).toEqual([code]);
  });

  it('finds an account of another form, and books that do not balance', () => {
    expect(codes(pi05, [book({ account: '9001' })])).toEqual(['STND-2012']);
    expect(checkDatasetRows(pi05, [book({ debit: 5n, closing: 5n })]).findings).toMatchObject([
      { code: 'PI05-3002', severity: 'blocks', row: null, params: { group: '110|pooled', found: '5', expected: '0' } },
      { code: 'PI05-3003' },
    ]);
  });

  it('finds a row twice, and rows out of order', () => {
    const [a, b] = [persons({}), persons({ age_band: '35-39' })];
    expect(codes(pi01, [a, b])).toEqual([]);
    expect(codes(pi01, [a, a])).toEqual(['STND-2007']);
    expect(codes(pi01, [b, a])).toEqual(['STND-2008']);
  });

  it('rolls arrears forward, but not those of flexible payers', () => {
    const unpaid = {
      demand_employer: 100n,
      arrears_new: 60n,
      arrears_closing: 60n,
      collected_employer: 30n,
      collected_pooled_fund: 30n,
    };
    expect(codes(pi02, [money(unpaid)])).toEqual(['PI02-3003']);
    expect(codes(pi02, [money({ ...unpaid, category: '70' })])).toEqual([]);
  });

  it('rolls accounts forward even where movements are not reported yet', () => {
    const account = (values: Values): DatasetRow =>
      rowOf(pi03, {
        scheme: '110',
        account_state: 'open',
        ...Object.fromEntries(
          pi03.measures.filter((measure) => measure.mayBeNotReported).map((measure) => [measure.name, null]),
        ),
        ...values,
      });
    const sound = { opening_personal: 5n, credited_personal: 2n, closing_personal: 7n, claim: 7n };
    expect(codes(pi03, [account(sound)])).toEqual([]);
    expect(codes(pi03, [account({ ...sound, closing_personal: 8n, claim: 8n })])).toEqual(['PI03-3002']);
    expect(codes(pi03, [account({ ...sound, real_amount: 6n, empty_amount: 2n })])).toEqual(['PI03-3004']);
  });

  it('breaks whenever one measure of a balanced row moves', () => {
    const flows = [
      'new_insured',
      'resumed',
      'transferred_in',
      'left_scheme',
      'suspended',
      'transferred_out',
      'retired',
      'dead',
    ] as const;
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: 0n, max: 1000n }), { minLength: 8, maxLength: 8 }),
        fc.nat(9),
        fc.bigInt({ min: 1n, max: 9n }),
        (amounts, at, change) => {
          const values: Record<string, bigint> = { opening: 10_000n };
          flows.forEach((name, index) => {
            values[name] = amounts[index] ?? 0n;
          });
          values['closing'] = flows.reduce(
            (sum, name, index) => sum + (index < 3 ? 1n : -1n) * (values[name] ?? 0n),
            10_000n,
          );
          if (codes(pi01, [persons(values)]).length > 0) return false;
          const moved = ['opening', ...flows, 'closing'][at] ?? 'opening';
          return codes(pi01, [persons({ ...values, [moved]: (values[moved] ?? 0n) + change })]).includes('PI01-3001');
        },
      ),
    );
  });

  it('keeps at most the findings asked for, and counts all', () => {
    const rows = Array.from({ length: 20 }, () => persons({ opening: 1n }));
    const report = checkDatasetRows(pi01, rows, { maxFindings: 3 });
    expect(report.findings).toHaveLength(3);
    expect(report.findingCounts).toMatchObject({ 'PI01-3001': 20, 'STND-2007': 19 });
  });

  it('reads rows in time that grows with their number alone', () => {
    const rows = Array.from({ length: 200_000 }, (_, index) =>
      money({
        category: '10',
        economic_type: String(index).padStart(6, '0'),
        payers: 12n,
        wage_total: 123_456_789n,
        base_total: 120_000_000n,
        demand_employer: 1_000_000n,
        demand_personal: 500_000n,
        collected_employer: 1_000_000n,
        collected_personal: 500_000n,
        collected_pooled_fund: 1_000_000n,
        collected_account_fund: 500_000n,
      }),
    );
    const wide = {
      ...pi02,
      dimensions: pi02.dimensions.map((dimension) =>
        dimension.name === 'economic_type'
          ? { name: dimension.name, title: dimension.title, pattern: '^\\d{6}$' }
          : dimension,
      ),
    };
    const started = performance.now();
    const report = checkDatasetRows(wide, rows);
    const perSecond = Math.round(rows.length / ((performance.now() - started) / 1000));
    expect(report.verdict).toBe('valid');
    console.info(`checkDatasetRows: ${perSecond} rows/s`);
    expect(perSecond).toBeGreaterThan(5_000);
  });
});

const definedTotals = (id: string, totals: ControlTotals | undefined): DefinedTotals | undefined => {
  const definition = newestDefinition(id);
  return totals && definition && { definition, totals };
};

describe('checks across datasets', () => {
  const month = YearMonth.of('2026-02');
  const totalsOf = (definition: DatasetDefinition, rows: DatasetRow[]): ControlTotals =>
    controlTotals(definition, rows);
  const run = (dataset: string, known: Record<string, ControlTotals>) =>
    checkAcrossDatasets(dataset, month, (id, period) => definedTotals(id, known[`${id} ${period}`]));

  it('compares with the month before, by key', () => {
    const before = totalsOf(pi01, [persons({ closing: 5n }), persons({ status: 'retired', closing: 2n })]);
    const now = totalsOf(pi01, [persons({ opening: 5n }), persons({ status: 'retired', opening: 1n })]);
    expect(run('PI01', { 'PI01 2026-01': before, 'PI01 2026-02': now }).findings).toMatchObject([
      { code: 'PI01-4001', severity: 'blocks', params: { group: '110|retired', found: '1', expected: '2' } },
    ]);
    expect(run('PI01', { 'PI01 2026-01': before, 'PI01 2026-02': before }).findings.length).toBeGreaterThan(0);
  });

  it('counts a status that vanished as zero', () => {
    const before = totalsOf(pi01, [persons({ status: 'suspended', closing: 3n })]);
    const now = totalsOf(pi01, [persons({})]);
    expect(run('PI01', { 'PI01 2026-01': before, 'PI01 2026-02': now }).findings).toMatchObject([
      { code: 'PI01-4001', params: { group: '110|suspended', found: '0', expected: '3' } },
    ]);
  });

  it('ties contributions to the books by fund', () => {
    const books = totalsOf(pi05, [
      book({ account: '400101', credit: 100n }),
      book({ fund: 'account', account: '400102', credit: 80n }),
    ]);
    const contributions = totalsOf(pi02, [money({ collected_pooled_fund: 100n, collected_account_fund: 81n })]);
    expect(run('PI02', { 'PI05 2026-02': books, 'PI02 2026-02': contributions }).findings).toMatchObject([
      { code: 'PI02-4003', params: { found: '81', expected: '80' } },
    ]);
  });

  it('sees money in the dataset that no account of the books has', () => {
    const report = run('PI02', {
      'PI05 2026-02': totalsOf(pi05, [book({})]),
      'PI02 2026-02': totalsOf(pi02, [money({ money_without_detail: 7n, collected_pooled_fund: 1n })]),
    });
    expect(report.findings.map((finding) => finding.code)).toEqual(['PI02-4002', 'PI02-4005']);
  });

  it('names what it could not compare, and passes over what is not reported', () => {
    expect(run('PI01', { 'PI01 2026-02': totalsOf(pi01, [persons({ payers: null })]) }).skipped).toEqual([
      'PI01-4001',
      'PI01-4005',
    ]);
    const known = {
      'PI01 2026-02': totalsOf(pi01, [persons({ payers: null })]),
      'PI02 2026-02': totalsOf(pi02, [money({ payers: 4n })]),
    };
    expect(run('PI02', known).findings).toEqual([]);
  });

  it('skips what a version does not speak of, where zero would be wrong', () => {
    const older = { ...pi01, totals: pi01.totals.filter((total) => total.name !== 'closing_by_status') };
    const now = totalsOf(pi01, [persons({ opening: 5n })]);
    const report = checkAcrossDatasets('PI01', month, (id, period) =>
      id !== 'PI01'
        ? undefined
        : period === '2026-01'
          ? { definition: older, totals: totalsOf(older, [persons({ closing: 5n })]) }
          : { definition: pi01, totals: now },
    );
    expect(report.findings).toEqual([]);
    expect(report.skipped).toContain('PI01-4001');
  });

  it('lets income open at zero in January only', () => {
    const december = totalsOf(pi05, [
      book({ account: '3001', closing: -10n }),
      book({ account: '400101', closing: -5n }),
      book({ account: '1002', closing: 15n }),
    ]);
    const after = totalsOf(pi05, [book({ account: '3001', opening: -15n }), book({ account: '1002', opening: 15n })]);
    const at = (period: string) =>
      checkAcrossDatasets('PI05', YearMonth.of(period), (id, asked) =>
        definedTotals(id, asked === period ? after : december),
      ).findings.map((finding) => finding.code);
    expect(at('2026-01').filter((code) => code.startsWith('PI05'))).toEqual([]);
    expect(at('2026-02').filter((code) => code.startsWith('PI05'))).toEqual(['PI05-4002', 'PI05-4002']);
  });
});

describe('findings as sentences', () => {
  it('speak both languages', () => {
    const [finding] = checkDatasetRows(pi01, [persons({ opening: 1n })]).findings;
    expect(finding && renderFinding(finding, 'zh', checkTitle)).toBe(
      '参保缴费人员期初、变动与期末应平衡：应为 = 0，实为 1',
    );
    const [structure] = checkDatasetRows(pi01, [persons({ age_band: '31' })]).findings;
    expect(structure && renderFinding(structure, 'en', checkTitle)).toContain('not in the code list "age-band"');
  });
});
