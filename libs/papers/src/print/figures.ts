/** `-1234567.50` as `-1,234,567.50`. */
export const withSeparators = (amount: string): string =>
  amount.replace(/^(-?)(\d+)/, (_, sign: string, digits: string) => sign + digits.replace(/\B(?=(\d{3})+$)/g, ','));

const WALL_CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** An instant as `2026-08-01 09:30:00` in Shanghai. */
export const wallClock = (instant: string): string => WALL_CLOCK.format(Date.parse(instant));

/** `2026-07` as `2026年7月`. */
export const monthInWords = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

/** `2026-07-01` as `2026年7月1日`. */
export const dayInWords = (day: string): string => `${monthInWords(day.slice(0, 7))}${Number(day.slice(8, 10))}日`;

/** An amount with separators and its unit: `1,234.50 元`. */
export const withUnit = (amount: string): string => `${withSeparators(amount)} 元`;
