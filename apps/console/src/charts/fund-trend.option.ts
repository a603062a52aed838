import type { EChartsCoreOption } from 'echarts/core';
import type { SeriesPoint } from '../api/warehouse.js';
import { fullestMonths } from '../components/comparable-months.js';
import { amount, plotted, type AmountUnit } from '../components/format.js';
import { frame, timeAxis, tooltipText, valueAxis } from './frame.js';
import { noDecal, palette, provisionalDecal } from './palette.js';

/** The words of the picture. */
export interface TrendWords {
  readonly income: string;
  readonly expense: string;
  readonly balance: string;
  readonly unit: string;
  readonly standing: (point: SeriesPoint) => string;
}

/**
 * Income and expense as bars, balance as a line on the right; provisional months hatched, months without a figure left
 * empty. The line leaves out months of fewer units than others: their balance would look like a loss.
 */
export function fundTrendOption(
  points: readonly SeriesPoint[],
  unit: AmountUnit,
  words: TrendWords,
): EChartsCoreOption {
  const full = new Set(fullestMonths(points));
  const bar = (id: 'income' | 'expense', name: string, color: string): object => ({
    id,
    name,
    type: 'bar',
    barMaxWidth: 22,
    barGap: '12%',
    itemStyle: { color, borderRadius: [2, 2, 0, 0], decal: { ...noDecal } },
    data: points.map((point) => ({
      value: plotted(point[id], unit),
      itemStyle: { decal: { ...(point.status === 'official' ? noDecal : provisionalDecal) } },
    })),
  });
  return {
    ...frame,
    xAxis: timeAxis(points.map((point) => point.period)),
    yAxis: [valueAxis(words.unit), valueAxis(`${words.balance} ${words.unit}`, 'right')],
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      formatter: (items: readonly { dataIndex: number }[]) => tipOf(points[items[0]?.dataIndex ?? -1], unit, words),
    },
    series: [
      bar('income', words.income, palette.income),
      bar('expense', words.expense, palette.expense),
      {
        id: 'balance',
        name: words.balance,
        type: 'line',
        yAxisIndex: 1,
        symbol: 'circle',
        symbolSize: 7,
        connectNulls: false,
        lineStyle: { width: 2, color: palette.balance },
        itemStyle: { color: palette.balance, decal: { ...noDecal } },
        data: points.map((point) => (full.has(point) ? plotted(point.balance, unit) : null)),
      },
    ],
  };
}

function tipOf(point: SeriesPoint | undefined, unit: AmountUnit, words: TrendWords): string {
  if (!point) return '';
  const row = (id: 'income' | 'expense' | 'balance') => ({
    label: words[id],
    value: `${amount(point[id], unit)} ${words.unit}`,
  });
  return tooltipText(point.period, [row('income'), row('expense'), row('balance')], words.standing(point));
}
