/** Bounds of the contribution base, yuan with two decimals. */
export interface Bounds {
  readonly lower: string;
  readonly upper: string;
}

/** A month's contribution of one person in fen. */
export interface Contribution {
  readonly base: bigint;
  readonly employer: bigint;
  readonly personal: bigint;
}

/** Bounds of the demonstration country in 2026, before any order: 60 % and 300 % of the reference wage. */
export const boundsOf: Readonly<Record<string, Bounds>> = {
  430000: { lower: '4616.40', upper: '23082.00' },
  440300: { lower: '6775.80', upper: '33879.00' },
};

/** Yuan with two decimals as fen. */
export function fen(yuan: string): bigint {
  const match = /^(-?)(\d+)\.(\d\d)$/.exec(yuan);
  if (!match) throw new Error(`not an amount: ${yuan}`);
  return BigInt(`${match[1]}${match[2]}${match[3]}`);
}

/** Fen as yuan with two decimals. */
export function yuan(amount: bigint): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const percent = (base: bigint, rate: bigint): bigint => (base * rate + 50n) / 100n;

/**
 * What a wage comes to: 16 % of the employer and 8 % of the person of the base within its bounds, each rounded to the
 * fen; written here once more, apart from the product's own formula.
 */
export function contributionOf(wage: string, bounds: Bounds): Contribution {
  const [declared, lower, upper] = [fen(wage), fen(bounds.lower), fen(bounds.upper)];
  const base = declared < lower ? lower : declared > upper ? upper : declared;
  return { base, employer: percent(base, 16n), personal: percent(base, 8n) };
}

/** The sum over several people. */
export const contributionsOf = (wages: readonly string[], bounds: Bounds): Contribution =>
  wages
    .map((wage) => contributionOf(wage, bounds))
    .reduce(
      (sum, one) => ({
        base: sum.base + one.base,
        employer: sum.employer + one.employer,
        personal: sum.personal + one.personal,
      }),
      { base: 0n, employer: 0n, personal: 0n },
    );
