import { Decimal } from '@pnet/kernel';

/**
 * Decimals with sixty significant digits: products of the longest inputs stay exact, so that a tie at half a fen is
 * seen as one.
 */
export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 60 });

/** Ways to round, as local rules name them. */
export type RoundingWay = 'half-up' | 'up' | 'down';

const MODES: Readonly<Record<RoundingWay, Decimal.Rounding>> = {
  'half-up': Decimal.ROUND_HALF_UP,
  'up': Decimal.ROUND_UP,
  'down': Decimal.ROUND_DOWN,
};

/** Rounds to `places` decimals. */
export function roundTo(value: Decimal, places: number, way: RoundingWay = 'half-up'): Decimal {
  return value.toDecimalPlaces(places, MODES[way]);
}

/** An amount of yuan as text with two decimals, rounded half-up to the fen. */
export function fen(value: Decimal): string {
  return yuan(value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP));
}

/** A value that is whole fen already, as text with two decimals; never `-0.00`. */
export function yuan(value: Decimal): string {
  const text = value.toFixed(2);
  return text === '-0.00' ? '0.00' : text;
}

/** The sum of decimal texts. */
export function sumOf(texts: readonly string[]): Decimal {
  return texts.reduce<Decimal>((sum, text) => sum.plus(text), new Exact(0));
}
