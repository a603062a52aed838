/** Sums of quotients in whole numbers: exact, and fast where one divisor repeats. */
export interface Fraction {
  readonly numerator: bigint;
  /** Above zero. */
  readonly denominator: bigint;
}

const SCALE_PLACES = 4;
const SCALE = 10n ** BigInt(SCALE_PLACES);

/** A decimal text of at most four decimals as a whole number of ten-thousandths. */
export function tenThousandths(text: string): bigint {
  const point = text.indexOf('.');
  if (point < 0) return BigInt(text) * SCALE;
  return BigInt(text.slice(0, point) + text.slice(point + 1).padEnd(SCALE_PLACES, '0'));
}

/** Sum of `numerator / denominator` over the terms. */
export function sumFractions(terms: readonly Fraction[]): Fraction {
  let numerator = 0n;
  let denominator = 1n;
  for (const term of terms) {
    numerator = numerator * term.denominator + term.numerator * denominator;
    denominator *= term.denominator;
  }
  return { numerator, denominator };
}

/** A fraction that is not negative, rounded half-up to `places` decimals, as text without trailing zeros. */
export function fractionText(fraction: Fraction, places: number): string {
  const scale = 10n ** BigInt(places);
  const rounded = (fraction.numerator * scale * 2n + fraction.denominator) / (fraction.denominator * 2n);
  const whole = rounded / scale;
  const rest = (rounded % scale).toString().padStart(places, '0').replace(/0+$/, '');
  return rest === '' ? whole.toString() : `${whole}.${rest}`;
}
