import { palette } from './palette.js';

/** One row of a tooltip: what it says, already formatted. */
export interface TooltipRow {
  readonly marker?: string;
  readonly label: string;
  readonly value: string;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** A tooltip as markup; texts are escaped. */
export const tooltipText = (title: string, rows: readonly TooltipRow[], foot = ''): string =>
  `<b>${escaped(title)}</b>${rows.map((row) => `<div class="tip"><span>${row.marker ?? ''}${escaped(row.label)}</span><b>${escaped(row.value)}</b></div>`).join('')}${foot ? `<div class="tip quiet">${escaped(foot)}</div>` : ''}`;

/** The parts that every picture over time shares. */
export const frame = {
  animationDuration: 300,
  aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
  textStyle: { fontFamily: 'inherit', color: palette.text },
  grid: { left: 12, right: 16, top: 40, bottom: 8, containLabel: true },
  legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 10, icon: 'roundRect', type: 'scroll' },
} as const;

/** An axis of amounts or persons with its unit in the name. */
export const valueAxis = (name: string, side: 'left' | 'right' = 'left') => ({
  type: 'value',
  name,
  position: side,
  nameTextStyle: { align: side, color: palette.text },
  splitLine: side === 'left' ? { lineStyle: { color: palette.grid } } : { show: false },
  axisLabel: { color: palette.text },
});

/** An axis of months or years. */
export const timeAxis = (labels: readonly string[]) => ({
  type: 'category',
  data: labels,
  axisTick: { show: false },
  axisLine: { lineStyle: { color: palette.grid } },
  axisLabel: { color: palette.text, hideOverlap: true },
});
