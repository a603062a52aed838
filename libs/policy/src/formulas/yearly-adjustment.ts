import { Exact, fen, roundTo, sumOf, yuan, type RoundingWay } from './exact.js';
import { articles, type Traced, type TraceStep } from './trace.js';

/**
 * One ordered step of a province's adjustment scheme. Amounts yuan a month, ages and years from (incl.) … to (excl.).
 */
export type AdjustmentRule =
  | { readonly kind: 'fixed'; readonly item?: string | undefined; readonly amount: string }
  | {
      readonly kind: 'per-year';
      readonly item?: string | undefined;
      readonly amount: string;
      /** Fewer years count as so many. */
      readonly floorYears?: string | undefined;
      /** Only the years above this count. */
      readonly aboveYears?: string | undefined;
      /** A part of a year: `up` counts as one (default), `down` not at all, `exact` as it is. */
      readonly partYear?: 'up' | 'down' | 'exact' | undefined;
    }
  | {
      readonly kind: 'percent';
      readonly item?: string | undefined;
      readonly rate: string;
      readonly minimum?: string | undefined;
      readonly maximum?: string | undefined;
    }
  | {
      readonly kind: 'age-band';
      readonly item?: string | undefined;
      readonly bands: readonly { readonly from: string; readonly to?: string | undefined; readonly amount: string }[];
    }
  | { readonly kind: 'hard-region'; readonly item?: string | undefined; readonly amount: string };

/** Facts of one pensioner: pension before, yuan; years of contribution; age in years. */
export interface AdjustmentFacts {
  readonly pension: string;
  readonly years: string;
  readonly age: string;
  /** Whether the pensioner lives in a hard region; without it the step is not applied. */
  readonly hardRegion?: boolean | undefined;
}

/** The increase, its parts in order, and the pension after it, yuan a month. */
export interface Adjustment {
  readonly increase: string;
  readonly parts: readonly { readonly item: string; readonly amount: string }[];
  readonly newPension: string;
}

type Part = { readonly amount: string; readonly inputs: Readonly<Record<string, string>>; readonly formula: string };

/**
 * Yearly adjustment: fixed, linked and preferential steps in order, each rounded half-up to the fen.
 * The trace holds a step for each rule, applied or not.
 * @source 社会保险法第十八条
 */
export function computeYearlyAdjustment(facts: AdjustmentFacts, rules: readonly AdjustmentRule[]): Traced<Adjustment> {
  const lines = rules.map((rule) => ({ item: rule.item ?? rule.kind, rule, part: partOf(facts, rule) }));
  const increase = yuan(sumOf(lines.map(({ part }) => part.amount)));
  const newPension = yuan(new Exact(facts.pension).plus(increase));
  const trace: TraceStep[] = lines.map(({ item, rule, part }) => ({
    step: `yearly-adjustment.${rule.kind}`,
    formula: part.formula,
    inputs: { item, ...part.inputs },
    value: part.amount,
    rounding: 'half-up to 0.01',
    source: articles.adjustment,
  }));
  trace.push({
    step: 'yearly-adjustment.total',
    formula: 'newPension = pension + Σ parts',
    inputs: { pension: facts.pension, increase },
    value: newPension,
    source: articles.adjustment,
  });
  return {
    value: { increase, parts: lines.map(({ item, part }) => ({ item, amount: part.amount })), newPension },
    trace,
  };
}

function partOf(facts: AdjustmentFacts, rule: AdjustmentRule): Part {
  switch (rule.kind) {
    case 'fixed':
      return { amount: fen(new Exact(rule.amount)), inputs: {}, formula: 'amount' };
    case 'per-year':
      return perYear(facts, rule);
    case 'percent':
      return percent(facts, rule);
    case 'age-band': {
      const age = new Exact(facts.age);
      const band = rule.bands.find(({ from, to }) => age.gte(from) && (to === undefined || age.lt(to)));
      return {
        amount: fen(new Exact(band?.amount ?? '0')),
        inputs: { age: facts.age, band: band ? `${band.from}-${band.to ?? ''}` : '-' },
        formula: 'amount of the age band',
      };
    }
    case 'hard-region':
      return {
        amount: facts.hardRegion ? fen(new Exact(rule.amount)) : '0.00',
        inputs: { hardRegion: String(facts.hardRegion ?? false) },
        formula: 'amount in hard regions',
      };
  }
}

const WAYS: Readonly<Record<'up' | 'down', RoundingWay>> = { up: 'up', down: 'down' };

function perYear(facts: AdjustmentFacts, rule: Extract<AdjustmentRule, { kind: 'per-year' }>): Part {
  const way = rule.partYear ?? 'up';
  let years = way === 'exact' ? new Exact(facts.years) : roundTo(new Exact(facts.years), 0, WAYS[way]);
  if (rule.floorYears !== undefined && years.lt(rule.floorYears)) years = new Exact(rule.floorYears);
  const counted = rule.aboveYears === undefined ? years : Exact.max(years.minus(rule.aboveYears), 0);
  return {
    amount: fen(counted.times(rule.amount)),
    inputs: { years: facts.years, counted: counted.toString(), perYear: rule.amount },
    formula: 'years × amount',
  };
}

function percent(facts: AdjustmentFacts, rule: Extract<AdjustmentRule, { kind: 'percent' }>): Part {
  let amount = new Exact(facts.pension).times(rule.rate);
  if (rule.minimum !== undefined) amount = Exact.max(amount, rule.minimum);
  if (rule.maximum !== undefined) amount = Exact.min(amount, rule.maximum);
  return { amount: fen(amount), inputs: { pension: facts.pension, rate: rule.rate }, formula: 'pension × rate' };
}
