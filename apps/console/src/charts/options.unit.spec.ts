import { describe, expect, it } from '@jest/globals';
import type { PublishedFigure, SeriesPoint, Unit } from '../api/warehouse.js';
import { tooltipText } from './frame.js';
import { fundTrendOption } from './fund-trend.option.js';
import { noDecal, provisionalDecal, publishedDecal } from './palette.js';
import { publishedHistoryOption } from './published-history.option.js';
import { measureOf, unitsOverTimeOption } from './units-over-time.option.js';

interface Bar {
  readonly id: string;
  readonly name: string;
  readonly stack?: string;
  readonly data: readonly (
    { readonly value: number | null; readonly itemStyle: { readonly decal: object } } | number | null
  )[];
  readonly itemStyle: { readonly decal: object };
}
type Formatter = (items: readonly { dataIndex: number; seriesId: string; marker: string }[]) => string;
const seriesOf = (option: object): readonly Bar[] => (option as { series: Bar[] }).series;
const tipOf = (option: object): Formatter => (option as { tooltip: { formatter: Formatter } }).tooltip.formatter;

const point = (unit: string, period: string, status: SeriesPoint['status'], income: string | null): SeriesPoint => ({
  unit,
  period,
  status,
  expected: 7,
  loaded: income === null ? 0 : 6,
  income,
  expense: income === null ? null : '12345.60',
  balance: '1000000000.01',
  people: { insured: income === null ? null : '2000', employees: '1500', retirees: '500', payers: null },
});
const unit = (code: string, name: string): Unit => ({
  code,
  name,
  kind: 'province',
  tier: 'province',
  regionCode: code,
  parentCode: '000000',
  comparisonParentCode: null,
  depth: 1,
});
const words = { income: '收', expense: '支', balance: '余', unit: '万元', standing: (one: SeriesPoint) => one.status };

describe('fund trend', () => {
  const option = fundTrendOption(
    [point('000000', '2026-01', 'official', '5000000.00'), point('000000', '2026-02', 'provisional', null)],
    'wan',
    words,
  );

  it('plots in the unit, leaves out what has not arrived, and hatches provisional months', () => {
    const [income, , balance] = seriesOf(option);
    expect(income?.data).toEqual([
      { value: 500, itemStyle: { decal: noDecal } },
      { value: null, itemStyle: { decal: provisionalDecal } },
    ]);
    expect(balance?.data).toEqual([100000, null]);
  });

  it('says exact figures and the standing in the tooltip', () => {
    expect(tipOf(option)([{ dataIndex: 0, seriesId: 'income', marker: '' }])).toContain('500.00 万元');
    expect(tipOf(option)([{ dataIndex: 1, seriesId: 'income', marker: '' }])).toMatch(/—.*provisional/);
    expect(tipOf(option)([])).toBe('');
  });
});

describe('units over time', () => {
  const points = [
    point('430000', '2026-02', 'provisional', '2000000.00'),
    point('430000', '2026-01', 'official', '1000000.00'),
    point('440000', '2026-02', 'official', '3000000.00'),
  ];
  const option = unitsOverTimeOption([unit('430000', '湖南'), unit('440000', '广东')], points, 'income', 'wan', {
    unit: '万元',
    total: '合计',
    provisional: '暂行',
    nameOf: (one) => one.name,
  });

  it('stacks the units over sorted months, and leaves a gap where a unit has none', () => {
    expect((option as { xAxis: { data: string[] } }).xAxis.data).toEqual(['2026-01', '2026-02']);
    expect(
      seriesOf(option).map((series) => [
        series.id,
        series.stack,
        series.data.map((item) => (item as { value: number | null }).value),
      ]),
    ).toEqual([
      ['430000', 'units', [100, 200]],
      ['440000', 'units', [null, 300]],
    ]);
  });

  it('adds the units exactly in the tooltip', () => {
    const tip = tipOf(option)([
      { dataIndex: 1, seriesId: '430000', marker: '' },
      { dataIndex: 1, seriesId: '440000', marker: '' },
    ]);
    expect(tip).toContain('500.00 万元');
    expect(tip).toContain('暂行');
  });

  it('reads persons and money from their places', () => {
    expect([measureOf(points[0], 'insured'), measureOf(points[0], 'balance'), measureOf(undefined, 'income')]).toEqual([
      '2000',
      '1000000000.01',
      null,
    ]);
  });
});

describe('published history', () => {
  const figure = (year: number, cautions: PublishedFigure['cautions']): PublishedFigure => ({
    regionCode: '000000',
    year,
    insured: null,
    employees: null,
    retirees: null,
    income: '1342000000000.00',
    expense: '1055500000000.00',
    closingBalance: '1536500000000.00',
    residual: '-100000000.00',
    statedResidual: null,
    coverage: 'urban-employees',
    mark: 'report',
    sourceId: 's',
    source: '公报',
    citation: 'c',
    cautions,
  });
  const option = publishedHistoryOption(
    [figure(2010, []), figure(2011, [{ measure: 'income', zh: '口径', en: 'scope' }])],
    'yi',
    {
      income: '收',
      expense: '支',
      balance: '余',
      unit: '亿元',
      published: '公布数据',
      unsafe: '慎用',
      residual: '差额',
      source: (one) => `来源 ${one.source}`,
    },
  );

  it('is marked apart: named, dotted, and unsafe years with a triangle', () => {
    expect(seriesOf(option).map((series) => series.name)).toEqual([
      '收（公布数据）',
      '支（公布数据）',
      '余（公布数据）',
    ]);
    expect(
      seriesOf(option)
        .slice(0, 2)
        .map((series) => series.itemStyle.decal),
    ).toEqual([publishedDecal, publishedDecal]);
    expect((option as { xAxis: { data: string[] } }).xAxis.data).toEqual(['2010', '2011 ▲']);
  });

  it('says the residual and the source, and the caution only where there is one', () => {
    const tip = tipOf(option);
    expect(tip([{ dataIndex: 0, seriesId: 'income', marker: '' }])).toMatch(/-1\.00 亿元.*来源 公报/);
    expect(tip([{ dataIndex: 0, seriesId: 'income', marker: '' }])).not.toContain('慎用');
    expect(tip([{ dataIndex: 1, seriesId: 'income', marker: '' }])).toContain('慎用');
  });
});

describe('tooltip', () => {
  it('escapes what comes from outside', () => {
    expect(tooltipText('<b>', [{ label: '<img src=x>', value: '"1"' }])).not.toMatch(/<img|<b><b>/);
  });
});
