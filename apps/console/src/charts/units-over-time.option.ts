import type { EChartsCoreOption } from 'echarts/core';
import type { SeriesPoint, Unit } from '../api/warehouse.js';
import { amount, count, plotted, sum, type AmountUnit } from '../components/format.js';
import { frame, timeAxis, tooltipText, valueAxis } from './frame.js';
import { noDecal, provisionalDecal, unitColours } from './palette.js';

/** What is compared: money, or persons. */
export type UnitMeasure = 'income' | 'expense' | 'balance' | 'insured' | 'employees' | 'retirees';

/** Whether a measure is of persons. */
export const isPeople = (measure: UnitMeasure): measure is 'insured' | 'employees' | 'retirees' =>
  measure === 'insured' || measure === 'employees' || measure === 'retirees';

/** A measure of a point; null = not there. */
export const measureOf = (point: SeriesPoint | undefined, measure: UnitMeasure): string | null =>
  point ? (isPeople(measure) ? point.people[measure] : point[measure]) : null;

/** The words of the picture. */
export interface UnitsWords {
  readonly unit: string;
  readonly total: string;
  readonly provisional: string;
  readonly nameOf: (unit: Unit) => string;
}

/** One measure of several units, stacked month by month; provisional months hatched. */
export function unitsOverTimeOption(
  units: readonly Unit[],
  points: readonly SeriesPoint[],
  measure: UnitMeasure,
  unit: AmountUnit,
  words: UnitsWords,
): EChartsCoreOption {
  const periods = [...new Set(points.map((point) => point.period))].sort();
  const found = new Map(points.map((point) => [`${point.unit} ${point.period}`, point]));
  const pointOf = (code: string, period: string): SeriesPoint | undefined => found.get(`${code} ${period}`);
  const text = (value: string | null): string => (isPeople(measure) ? count(value) : amount(value, unit));
  const formatter = (items: readonly { dataIndex: number; seriesId: string; marker: string }[]): string => {
    const period = periods[items[0]?.dataIndex ?? -1] ?? '';
    const rows = items.map((item) => ({
      marker: item.marker,
      label: words.nameOf(units.find((one) => one.code === item.seriesId) ?? ({ name: item.seriesId } as Unit)),
      value: text(measureOf(pointOf(item.seriesId, period), measure)),
    }));
    const all = units.map((one) => measureOf(pointOf(one.code, period), measure));
    const isProvisional = units.some((one) => pointOf(one.code, period)?.status === 'provisional');
    return tooltipText(
      period,
      [...rows, { label: words.total, value: `${text(sum(all))} ${words.unit}` }],
      isProvisional ? words.provisional : '',
    );
  };
  return {
    ...frame,
    xAxis: timeAxis(periods),
    yAxis: valueAxis(words.unit),
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, formatter },
    series: units.map((one, index) => ({
      id: one.code,
      name: words.nameOf(one),
      type: 'bar',
      stack: 'units',
      barMaxWidth: 34,
      itemStyle: { color: unitColours[index % unitColours.length], decal: { ...noDecal } },
      data: periods.map((period) => {
        const point = pointOf(one.code, period);
        return {
          value: isPeople(measure) ? numberOf(measureOf(point, measure)) : plotted(measureOf(point, measure), unit),
          itemStyle: { decal: { ...(point?.status === 'official' ? noDecal : provisionalDecal) } },
        };
      }),
    })),
  };
}

const numberOf = (text: string | null): number | null => (text === null ? null : Number(text));
