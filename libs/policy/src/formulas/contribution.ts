import { Exact, fen, roundTo, yuan } from './exact.js';
import { articles, type Traced, type TraceStep } from './trace.js';

/** Bounds of a contribution base, yuan a month. */
export interface BaseBounds {
  readonly lower: string;
  readonly upper: string;
}

/**
 * Rates of one payer as fractions; the personal rate of a flexible payer is the whole rate, the employer rate 0 unless
 * it is stated.
 */
export interface ContributionRates {
  readonly employer: string;
  readonly personal: string;
  readonly account: string;
}

/** One person's contribution of one month, yuan. */
export interface Contribution {
  readonly base: string;
  readonly clamped: 'none' | 'lower' | 'upper';
  readonly employer: string;
  readonly personal: string;
  readonly toAccount: string;
  readonly toPool: string;
}

/** A declared wage between its bounds. */
function clampBase(declaredWage: string, bounds: BaseBounds): { base: string; clamped: Contribution['clamped'] } {
  const wage = new Exact(declaredWage);
  if (wage.lt(bounds.lower)) return { base: fen(new Exact(bounds.lower)), clamped: 'lower' };
  if (wage.gt(bounds.upper)) return { base: fen(new Exact(bounds.upper)), clamped: 'upper' };
  return { base: fen(wage), clamped: 'none' };
}

/** To what a province rounds the bounds that it derives from an average wage, half-up. */
export type BoundRounding = 'fen' | 'jiao' | 'yuan';

const BOUND_PLACES: Readonly<Record<BoundRounding, { readonly places: number; readonly unit: string }>> = {
  fen: { places: 2, unit: '0.01' },
  jiao: { places: 1, unit: '0.1' },
  yuan: { places: 0, unit: '1' },
};

/** Bounds from an average wage, rounded as the province does; used only where no bounds are published or stated. */
export function boundsOfWage(averageWage: string, ratios: BaseBounds, rounding: BoundRounding): Traced<BaseBounds> {
  const { places, unit } = BOUND_PLACES[rounding];
  const bound = (ratio: string): string => yuan(roundTo(new Exact(averageWage).times(ratio), places));
  const bounds = { lower: bound(ratios.lower), upper: bound(ratios.upper) };
  const trace: TraceStep[] = [
    {
      step: 'contribution.bounds',
      formula: 'lower = averageWage × lowerRatio; upper = averageWage × upperRatio',
      inputs: {
        averageWage,
        lowerRatio: ratios.lower,
        upperRatio: ratios.upper,
        lower: bounds.lower,
        upper: bounds.upper,
      },
      value: `${bounds.lower} - ${bounds.upper}`,
      rounding: `half-up to ${unit}`,
      source: articles.contributionBase,
    },
  ];
  return { value: bounds, trace };
}

/**
 * Contribution of one person and month: base = wage between its bounds; each share = base × rate, half-up to the fen;
 * what does not go to the account goes to the pool, so that no fen is lost.
 * @source 社会保险法第十二条
 */
export function computeContribution(
  declaredWage: string,
  bounds: BaseBounds,
  rates: ContributionRates,
): Traced<Contribution> {
  const { base, clamped } = clampBase(declaredWage, bounds);
  const exactBase = new Exact(base);
  const employer = fen(exactBase.times(rates.employer));
  const personal = fen(exactBase.times(rates.personal));
  const toAccount = fen(exactBase.times(rates.account));
  const toPool = yuan(new Exact(employer).plus(personal).minus(toAccount));
  const rounding = 'half-up to 0.01';
  const share = (step: string, rate: string, value: string): TraceStep => ({
    step,
    formula: 'share = base × rate',
    inputs: { base, rate },
    value,
    rounding,
    source: articles.contribution,
  });
  const trace: TraceStep[] = [
    {
      step: `contribution.base-${clamped}`,
      formula: 'base = min(max(declaredWage, lower), upper)',
      inputs: { declaredWage, lower: bounds.lower, upper: bounds.upper },
      value: base,
      source: articles.contributionBase,
    },
    share('contribution.employer', rates.employer, employer),
    share('contribution.personal', rates.personal, personal),
    share('contribution.account', rates.account, toAccount),
    {
      step: 'contribution.pool',
      formula: 'toPool = employer + personal - toAccount',
      inputs: { employer, personal, toAccount },
      value: toPool,
      source: articles.contribution,
    },
  ];
  return { value: { base, clamped, employer, personal, toAccount, toPool }, trace };
}
