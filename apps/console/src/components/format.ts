import { Decimal } from '@pnet/kernel';

/** The unit in which a screen shows amounts; tables name it once, exports are always in yuan. */
export type AmountUnit = 'yuan' | 'wan' | 'yi';

const divisor: Record<AmountUnit, number> = { yuan: 1, wan: 10_000, yi: 100_000_000 };

const grouped = (fixed: string): string => {
  const [whole = '', fraction] = fixed.split('.');
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
};

/** An amount (decimal string of yuan) in the unit, two places, thousands apart; `—` where there is none. */
export function amount(yuan: string | null | undefined, unit: AmountUnit = 'yuan'): string {
  return yuan === null || yuan === undefined ? '—' : grouped(new Decimal(yuan).div(divisor[unit]).toFixed(2));
}

/** A whole number with thousands apart; `—` where there is none. */
export function count(value: number | string | null | undefined): string {
  return value === null || value === undefined ? '—' : grouped(new Decimal(value).toFixed(0));
}

/** A share as per cent with two places; `—` where there is none. */
export function percent(share: string | number | null | undefined): string {
  return share === null || share === undefined ? '—' : `${new Decimal(share).times(100).toFixed(2)}%`;
}

/** The chart's number of an amount: pictures may round, figures beside them do not. */
export const plotted = (yuan: string | null | undefined, unit: AmountUnit): number | null =>
  yuan === null || yuan === undefined ? null : new Decimal(yuan).div(divisor[unit]).toDecimalPlaces(2).toNumber();
