import { PlainDate, YearMonth } from '@pnet/kernel';

/** A day as it is typed — `20260701`, `2026-7-1`, `2026/07/01` — as `YYYY-MM-DD`; other text as it is. */
export function writtenDay(typed: string): string {
  const text = typed.trim();
  const parts =
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})[-/.\u5e74](\d{1,2})[-/.\u6708](\d{1,2})\u65e5?$/.exec(text);
  return parts ? [parts[1], parts[2]?.padStart(2, '0'), parts[3]?.padStart(2, '0')].join('-') : text;
}

/** Whether text is a day of the calendar. */
export const isDay = (text: string): boolean => PlainDate.parse(text).ok;

/** A month as it is typed — `202611`, `2026-11`, `2026/11` — as `YYYY-MM`; other text as it is. */
export function writtenMonth(typed: string): string {
  const text = typed.trim();
  const parts = /^(\d{4})(\d{2})$/.exec(text) ?? /^(\d{4})[-/.\u5e74](\d{1,2})\u6708?$/.exec(text);
  return parts ? `${parts[1]}-${parts[2]?.padStart(2, '0')}` : text;
}

/** The month before or after; the text itself where it is no month. */
export function besideMonth(text: string, months: 1 | -1): string {
  const month = YearMonth.parse(text);
  return month.ok ? month.value.plusMonths(months).toString() : text;
}

/** An amount as it is typed or pasted — `1,234.5`, `￥1 234.50` — as decimal text; other text as it is. */
export function writtenAmount(typed: string): string {
  const text = typed.replaceAll(/[\s,，¥￥\u5143]/gu, '').replaceAll('．', '.');
  return /^-?\d+(\.\d{1,2})?$/.test(text) ? text.replace(/^(-?)0+(?=\d)/, '$1') : typed.trim();
}
