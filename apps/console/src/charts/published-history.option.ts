import type { EChartsCoreOption } from 'echarts/core';
import type { PublishedFigure } from '../api/warehouse.js';
import { amount, plotted, type AmountUnit } from '../components/format.js';
import { frame, timeAxis, tooltipText, valueAxis } from './frame.js';
import { noDecal, palette, publishedDecal } from './palette.js';
import { withNote } from '../components/punctuation.js';

/** The words of the picture. */
export interface PublishedWords {
  readonly income: string;
  readonly expense: string;
  readonly balance: string;
  readonly unit: string;
  readonly published: string;
  readonly unsafe: string;
  readonly residual: string;
  readonly source: (figure: PublishedFigure) => string;
}

/**
 * Published years of one region: dotted, greyed and named as published; a year with a caution carries a triangle and is
 * said in the tooltip.
 */
export function publishedHistoryOption(
  figures: readonly PublishedFigure[],
  unit: AmountUnit,
  words: PublishedWords,
): EChartsCoreOption {
  const named = (name: string): string => withNote(name, words.published);
  const bar = (id: 'income' | 'expense', name: string, color: string): object => ({
    id,
    name: named(name),
    type: 'bar',
    barMaxWidth: 20,
    barGap: '12%',
    itemStyle: { color, decal: { ...publishedDecal } },
    data: figures.map((figure) => plotted(figure[id], unit)),
  });
  return {
    ...frame,
    xAxis: timeAxis(figures.map((figure) => (figure.cautions.length > 0 ? `${figure.year} ▲` : String(figure.year)))),
    yAxis: valueAxis(words.unit),
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      formatter: (items: readonly { dataIndex: number }[]) => tipOf(figures[items[0]?.dataIndex ?? -1], unit, words),
    },
    series: [
      bar('income', words.income, palette.published),
      bar('expense', words.expense, palette.publishedExpense),
      {
        id: 'balance',
        name: named(words.balance),
        type: 'line',
        symbol: 'emptyCircle',
        symbolSize: 6,
        lineStyle: { type: 'dashed', width: 2, color: palette.publishedBalance },
        itemStyle: { color: palette.publishedBalance, decal: { ...noDecal } },
        data: figures.map((figure) => plotted(figure.closingBalance, unit)),
      },
    ],
  };
}

function tipOf(figure: PublishedFigure | undefined, unit: AmountUnit, words: PublishedWords): string {
  if (!figure) return '';
  const value = (yuan: string | null): string => `${amount(yuan, unit)} ${words.unit}`;
  const rows = [
    { label: words.income, value: value(figure.income) },
    { label: words.expense, value: value(figure.expense) },
    { label: words.balance, value: value(figure.closingBalance) },
    { label: words.residual, value: value(figure.residual) },
  ];
  return tooltipText(
    `${figure.year} ${words.published}`,
    rows,
    `${figure.cautions.length > 0 ? `${words.unsafe} ` : ''}${words.source(figure)}`,
  );
}
