import { Decimal, type Instant } from '@pnet/kernel';

/** The unit in which a screen shows amounts; tables name it once, exports are always in yuan. */
export type AmountUnit = 'yuan' | 'wan' | 'yi';

const divisor: Record<AmountUnit, number> = { yuan: 1, wan: 10_000, yi: 100_000_000 };
const MINUTE_MS = 60_000;
const CHINA_OFFSET_MS = 8 * 60 * MINUTE_MS;

const grouped = (fixed: string): string => {
  const [whole = '', fraction] = fixed.split('.');
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
};

/** An amount (decimal string of yuan) in the unit, two places, thousands apart; `—` where there is none. */
export function amount(yuan: string | null | undefined, unit: AmountUnit = 'yuan'): string {
  return yuan === null || yuan === undefined ? '—' : grouped(new Decimal(yuan).div(divisor[unit]).toFixed(2));
}

/** An amount of whole fen in yuan. */
export const ofFen = (fen: string | null | undefined): string | null =>
  fen === null || fen === undefined ? null : new Decimal(fen).div(100).toFixed(2);

/** A whole number with thousands apart; `—` where there is none. */
export function count(value: number | string | null | undefined): string {
  return value === null || value === undefined ? '—' : grouped(new Decimal(value).toFixed(0));
}

/** A decimal with its own places, thousands apart; `—` where there is none. */
export const decimal = (value: string | null | undefined): string =>
  value === null || value === undefined ? '—' : grouped(value);

/** A share as per cent with two places; `—` where there is none. */
export function percent(share: string | number | null | undefined): string {
  return share === null || share === undefined ? '—' : `${new Decimal(share).times(100).toFixed(2)}%`;
}

/** The chart's number of an amount: pictures may round, figures beside them do not. */
export const plotted = (yuan: string | null | undefined, unit: AmountUnit): number | null =>
  yuan === null || yuan === undefined ? null : new Decimal(yuan).div(divisor[unit]).toDecimalPlaces(4).toNumber();

/** The unit in which the largest of the amounts reads well. */
export function fittingUnit(amounts: readonly (string | null | undefined)[]): AmountUnit {
  const largest = amounts.reduce(
    (most, one) => (one ? Decimal.max(most, new Decimal(one).abs()) : most),
    new Decimal(0),
  );
  if (largest.gte('1e9')) return 'yi';
  return largest.gte('1e6') ? 'wan' : 'yuan';
}

/** Change against an earlier value as signed per cent; null without a base. */
export function change(now: string | null | undefined, before: string | null | undefined): string | null {
  if (!now || !before || new Decimal(before).isZero()) return null;
  const share = new Decimal(now).minus(before).div(new Decimal(before).abs()).times(100);
  return `${share.gte(0) ? '+' : ''}${share.toFixed(1)}%`;
}

/** The sum of decimal strings; null where none is there. */
export function sum(values: readonly (string | null | undefined)[]): string | null {
  const there = values.filter((value): value is string => value !== null && value !== undefined);
  return there.length === 0 ? null : there.reduce((total, value) => total.plus(value), new Decimal(0)).toFixed();
}

/** An instant as China time, `YYYY-MM-DD HH:mm:ss`; `—` where there is none. */
export function time(instant: string | null | undefined): string {
  if (!instant) return '—';
  return new Date(Date.parse(instant) + CHINA_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
}

/** An instant's China day. */
export const day = (instant: string | null | undefined): string => time(instant).slice(0, 10);

/** Whole minutes from an instant to another. */
export const minutesBetween = (from: string, to: Instant): number =>
  Math.max(0, Math.floor((to.epochMs - Date.parse(from)) / MINUTE_MS));

/** A month number `202606` as `2026-06`. */
export const monthText = (month: number | string): string => String(month).replace(/^(\d{4})(\d{2})$/, '$1-$2');
