import { describe, expect, it } from '@jest/globals';
import type { CellState, MatrixCell, ReportingMatrix, SeriesPoint } from '../api/warehouse.js';
import { lackOf, menuOf, type PlacedPage } from '../shell/place.js';
import { monthOf, oneOf, textOf } from '../shell/search.js';
import { wayBack } from '../shell/way-back.js';
import { firstOpenMonth } from './city/first-open-month.js';
import { contributedMonths, serviceYears } from './city/service-years.js';
import { controlTotalRows } from './drill/control-total-rows.js';
import { pathTo } from './drill/path-to.js';
import { evidenceValue } from '../components/review/evidence-value.js';
import { phaseCounts } from './orders/phase-counts.js';
import { firstShown } from '../components/comparable-months.js';
import { trimmed } from './overview/trimmed.js';
import { neighbour, numbersOf, periodsWithData, shownUnits } from './reporting/cell-states.js';
import { comparisonStanding, shownStanding } from './topology/link-standing.js';
import { inTreeOrder, treeLayout } from './topology/tree-layout.js';

const nodes = [
  ['000000', null, null, 0],
  ['440000', '000000', null, 1],
  ['440300', '440000', '000000', 2],
  ['430000', '000000', null, 1],
  ['430100', '430000', null, 2],
  ['430200', '430000', null, 2],
].map(([code, parentCode, comparisonParentCode, depth]) => ({
  code: String(code),
  name: `n${String(code)}`,
  parentCode: parentCode as string | null,
  comparisonParentCode: comparisonParentCode as string | null,
  depth: Number(depth),
}));

describe('tree of nodes', () => {
  it('puts leaves side by side and parents in the middle, with the second parent as a line of its own', () => {
    const layout = treeLayout(nodes);
    expect(Object.fromEntries(layout.nodes.map((one) => [one.node.code, [one.column, one.row]]))).toEqual({
      '430100': [0, 2],
      '430200': [1, 2],
      '430000': [0.5, 1],
      '440300': [2, 2],
      '440000': [2, 1],
      '000000': [1.25, 0],
    });
    expect(
      layout.links.filter((link) => link.role === 'comparison').map((link) => [link.from.node.code, link.to.node.code]),
    ).toEqual([['000000', '440300']]);
    expect([layout.columns, layout.rows]).toEqual([3, 3]);
  });

  it('lists each node below its parent, and a part of the tree by itself', () => {
    expect(inTreeOrder(nodes).map((node) => node.code)).toEqual([
      '000000',
      '430000',
      '430100',
      '430200',
      '440000',
      '440300',
    ]);
    expect(inTreeOrder(nodes.slice(1, 3)).map((node) => node.code)).toEqual(['440000', '440300']);
  });

  it('names the way from the root, and an unknown unit by its code', () => {
    expect(pathTo(nodes, '000000', '430100').map((one) => one.code)).toEqual(['000000', '430000', '430100']);
    expect(pathTo(nodes, '430000', '430100').map((one) => one.code)).toEqual(['430000', '430100']);
    expect(pathTo([], '000000', '999999')).toEqual([{ code: '999999', name: '999999' }]);
  });
});

describe('standing of links', () => {
  const node = {
    code: '440300',
    parentCode: '440000',
    comparisonParentCode: '000000',
    link: 'closed' as const,
    lastContactAt: '2026-07-01T00:00:00Z',
    errorCode: null,
  };

  it('does not call a city cut off that only comes by to deliver a second copy', () => {
    expect([
      shownStanding(node, '000000'),
      shownStanding({ ...node, errorCode: 'EXCH-2001' }, '000000'),
      shownStanding(node, '440000'),
    ]).toEqual(['relayed', 'closed', 'closed']);
  });

  it('knows the line to a second parent only where it ends', () => {
    expect([
      comparisonStanding(node, '000000'),
      comparisonStanding({ ...node, lastContactAt: null }, '000000'),
      comparisonStanding({ ...node, errorCode: 'X' }, '000000'),
      comparisonStanding(node, '440000'),
    ]).toEqual(['open', 'never', 'closed', 'never']);
  });
});

describe('reporting matrix', () => {
  const cell = (unit: string, period: string, state: CellState, onTime: boolean | null): MatrixCell => ({
    unit,
    period,
    state,
    onTime,
    version: onTime === null ? null : 1,
    definitionVersion: onTime === null ? null : '1',
    digest: null,
    arrivedAt: null,
    dueAt: '2026-07-05T16:00:00Z',
  });
  const cells = [
    cell('a', '2026-01', 'accepted', true),
    cell('a', '2026-02', 'late', false),
    cell('b', '2026-01', 'arrived', true),
    cell('b', '2026-02', 'missing', null),
    cell('c', '2026-01', 'not-applicable', null),
  ];
  const five = { expected: 0, onTime: 0, rate: null, onTimeRate: null };
  const matrix = {
    datasetId: 'PI05',
    cells,
    all: { ...five, actual: 3 },
    units: ['a', 'b'].map((code) => ({ code, name: code, ...five, actual: 0 })),
    periods: [
      ['2025-12', 0],
      ['2026-01', 2],
      ['2026-02', 1],
      ['2026-03', 0],
    ].map(([period, actual]) => ({ period: String(period), actual: Number(actual), ...five })),
  } as ReportingMatrix;

  it('counts the five numbers without what is not owed', () => {
    expect(numbersOf(cells)).toEqual({ expected: 4, actual: 3, onTime: 2, rate: '75.00', onTimeRate: '50.00' });
    expect(numbersOf([])).toEqual({ expected: 0, actual: 0, onTime: 0, rate: null, onTimeRate: null });
  });

  it('shows the months in which something arrived, and units with gaps', () => {
    expect(periodsWithData(matrix)).toEqual(['2026-01', '2026-02']);
    expect(shownUnits(matrix, ['2026-01'], true).map((unit) => unit.code)).toEqual([]);
    expect(shownUnits(matrix, ['2026-02'], true).map((unit) => unit.code)).toEqual(['a', 'b']);
  });

  it('walks with the arrow keys and stops at the edges', () => {
    const size = { rows: 2, columns: 3 };
    expect([
      neighbour('ArrowDown', { row: 1, column: 1 }, size),
      neighbour('ArrowRight', { row: 0, column: 1 }, size),
      neighbour('End', { row: 1, column: 0 }, size),
      neighbour('a', { row: 0, column: 0 }, size),
    ]).toEqual([{ row: 1, column: 1 }, { row: 0, column: 2 }, { row: 1, column: 2 }, undefined]);
  });
});

describe('overview', () => {
  it('keeps the months between the first and the last arrival', () => {
    const points = [
      ['2026-01', 0],
      ['2026-02', 1],
      ['2026-03', 0],
      ['2026-04', 2],
      ['2026-05', 0],
    ].map(([period, loaded]) => ({ period, loaded }) as SeriesPoint);
    expect(trimmed(points).map((point) => point.period)).toEqual(['2026-02', '2026-03', '2026-04']);
    expect(trimmed(points.slice(0, 1))).toEqual([]);
  });

  it('shows the latest month of as many units as ever first', () => {
    const points = [
      ['2026-01', 6],
      ['2026-02', 7],
      ['2026-03', 7],
      ['2026-04', 1],
    ].map(([period, loaded]) => ({ period, loaded }) as SeriesPoint);
    expect([firstShown(points), firstShown(points.slice(0, 1)), firstShown([])]).toEqual([
      '2026-03',
      '2026-01',
      undefined,
    ]);
  });
});

describe('control totals', () => {
  it('gives named totals first, in the words of the definition, money in yuan', () => {
    const rows = controlTotalRows(
      { datasetId: 'PI05', definitionVersion: '1' },
      {
        rows: 2,
        schemes: { '110': { 'debit': '123450', 'income|pooled': '100', 'balance_closing|pooled|1002': null } },
      },
      'zh',
    );
    expect(rows.map((row) => [row.label, row.value, row.isMoney])).toEqual([
      ['基金收入 · 统筹基金', '1.00', true],
      ['资产负债期末余额 · 统筹基金 · 1002 收入户存款', null, true],
      ['借方发生额', '1234.50', true],
    ]);
  });

  it('keeps persons whole, and shows what no definition knows by its name', () => {
    expect(
      controlTotalRows(
        { datasetId: 'PI01', definitionVersion: '1' },
        { rows: 1, schemes: { '110': { closing: '2000', strange: '7' } } },
        'en',
      ).map((row) => [row.label, row.value]),
    ).toEqual([
      ['At the end', '2000'],
      ['strange', '7'],
    ]);
    expect(
      controlTotalRows(
        { datasetId: 'PI99', definitionVersion: '1' },
        { rows: 1, schemes: { '110': { x: '1' } } },
        'zh',
      ),
    ).toMatchObject([{ label: 'x', value: '1' }]);
  });
});

describe('orders', () => {
  it('tells evidence as a person reads it', () => {
    expect([
      evidenceValue('2026-07-01T01:00:03.123Z'),
      evidenceValue('a'.repeat(64)),
      evidenceValue(['2026-01', '2026-02']),
      evidenceValue(3),
      evidenceValue({ a: 1 }),
      evidenceValue('x'.repeat(70)),
    ]).toEqual(['2026-07-01 09:00:03', `${'a'.repeat(12)}…`, '2026-01、2026-02', '3', '{"a":1}', 'x'.repeat(70)]);
  });

  it('counts what is overdue as such, but not what is answered', () => {
    expect([
      ...phaseCounts([
        { phase: 'issued', overdue: true },
        { phase: 'executed', overdue: true },
        { phase: 'issued', overdue: false },
      ]),
    ]).toEqual([
      ['overdue', 1],
      ['executed', 1],
      ['issued', 1],
    ]);
  });
});

describe('city', () => {
  it('opens the earliest open month, else the latest', () => {
    expect(
      firstOpenMonth([
        { postingPeriod: '2026-07', state: 'open' },
        { postingPeriod: '2026-06', state: 'open' },
        { postingPeriod: '2026-05', state: 'closed' },
      ]),
    ).toBe('2026-06');
    expect(firstOpenMonth([{ postingPeriod: '2026-05', state: 'closed' }])).toBe('2026-05');
    expect(firstOpenMonth([])).toBeUndefined();
  });

  it('counts months of service without what was taken back', () => {
    expect(serviceYears(220)).toEqual({ years: 18, months: 4 });
    const record = (contributionMonth: string, personalAmount: string, reversed: boolean) => ({
      contributionMonth,
      personalAmount,
      reversed,
    });
    expect(
      contributedMonths([
        record('2026-01', '10.00', false),
        record('2026-01', '1.00', false),
        record('2026-02', '10.00', true),
        record('2026-02', '-10.00', false),
      ]),
    ).toBe(1);
  });
});

describe('addresses', () => {
  it('comes back only to pages of this console, and never to the login', () => {
    expect(
      [
        '/overview?month=2026-06',
        '/',
        '/login',
        '/login?back=%2Flogin',
        '//elsewhere.example',
        '/\\elsewhere.example',
        'https://elsewhere.example',
        undefined,
      ].map(wayBack),
    ).toEqual(['/overview?month=2026-06', ...Array<undefined>(7).fill(undefined)]);
  });

  it('keeps codes as text and drops what is no month or none of the known', () => {
    expect([
      textOf(430000),
      textOf(''),
      textOf({}),
      monthOf('2026-13'),
      monthOf('2026-06'),
      oneOf('x', ['y']),
      oneOf('y', ['y']),
    ]).toEqual(['430000', undefined, undefined, undefined, '2026-06', undefined, 'y']);
  });

  const placed: readonly PlacedPage[] = [
    { path: '/overview', place: { name: 'overview', area: 'fund', tiers: ['province', 'national'] } },
    { path: '/closing', place: { name: 'closing', area: 'closing', tiers: ['city'] } },
    {
      path: '/persons',
      place: { name: 'persons', area: 'enrolment', tiers: ['city'], posts: ['handler', 'reviewer'] },
    },
    { path: '/secret', place: { name: 'secret', area: 'enrolment', tiers: ['city'], isHidden: true } },
  ];
  const paths = (...of: Parameters<typeof menuOf>): string[] =>
    menuOf(...of).flatMap(({ pages }) => pages.map((page) => page.path));

  it('shows the pages of the tier and the posts, by area in the order of areas', () => {
    expect(paths(placed, 'national', ['handler'])).toEqual(['/overview']);
    expect(paths(placed, 'city', ['reviewer'])).toEqual(['/persons', '/closing']);
    expect(paths(placed, 'city', ['operator'])).toEqual(['/closing']);
    expect(paths(placed, 'city', ['administrator'])).toEqual([]);
  });

  it('says whether a page lacks for the tier or for the post', () => {
    const persons = placed[2]?.place;
    expect(persons && lackOf(persons, 'national', ['handler'])).toBe('tier');
    expect(persons && lackOf(persons, 'city', ['operator'])).toBe('post');
    expect(persons && lackOf(persons, 'city', ['handler'])).toBeUndefined();
  });
});
