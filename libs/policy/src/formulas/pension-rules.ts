import type { Decimal } from '@pnet/kernel';
import { Exact, roundTo, yuan, type RoundingWay } from './exact.js';

/** How a province takes years into the formula. */
export interface YearsRule {
  /** `stated`: as given; `whole-months`: back to whole months first, where two printed decimals stand for them. */
  readonly from: 'stated' | 'whole-months';
  /** Decimals of the year, or `exact`. */
  readonly decimals: string;
  readonly rounding: RoundingWay;
}

/** How a province takes the average index into the formula. */
export interface IndexRounding {
  /** Decimals, or `exact`. */
  readonly decimals: string;
  readonly rounding: RoundingWay;
}

/** How a province rounds the parts of a pension and their sum. */
export interface AmountRule {
  readonly unit: 'fen' | 'jiao';
  /** `fen`: each part is first cut to whole fen, and then rounded. */
  readonly cut?: 'fen';
  readonly rounding: RoundingWay;
  /** `sum` of the rounded parts, or that sum rounded up to the jiao. */
  readonly total: 'sum' | 'jiao-up';
}

/** The local rules of a pension. */
export interface PensionRules {
  readonly years: YearsRule;
  readonly index: IndexRounding;
  readonly amount: AmountRule;
  /** An index below this lowers the base too: base × index / limit. `0` where the province has no such rule. */
  readonly lowIndexBelow: string;
}

/** The rules of the nation: nothing rounded before the amounts, amounts half-up to the fen. */
export const nationalPensionRules: PensionRules = {
  years: { from: 'stated', decimals: 'exact', rounding: 'half-up' },
  index: { decimals: 'exact', rounding: 'half-up' },
  amount: { unit: 'fen', rounding: 'half-up', total: 'sum' },
  lowIndexBelow: '0',
};

/** Years as a fraction of whole numbers of months or of decimals: `numerator / denominator` years. */
export interface Years {
  readonly numerator: Decimal;
  readonly denominator: 1 | 12;
  readonly text: string;
}

/**
 * Printed years stand for a whole month when they lie within 0.07 month of it (two decimals of a year are 0.06 month).
 */
const MONTH_TOLERANCE = '0.07';

/** Years from their decimal text or from months, by the rule. */
export function applyYearsRule(
  stated: { years?: string | undefined; months?: number | undefined },
  rule: YearsRule,
): Years {
  const months =
    rule.from === 'whole-months' && stated.months === undefined ? wholeMonths(stated.years ?? '0') : stated.months;
  if (rule.decimals !== 'exact') {
    const exact = months === undefined ? new Exact(stated.years ?? '0') : new Exact(months).div(12);
    const numerator = roundTo(exact, Number(rule.decimals), rule.rounding);
    return { numerator, denominator: 1, text: numerator.toString() };
  }
  if (months !== undefined) return { numerator: new Exact(months), denominator: 12, text: `${months}/12` };
  const text = stated.years ?? '0';
  return { numerator: new Exact(text), denominator: 1, text };
}

/** The whole month that printed years stand for, or undefined where they lie too far from one. */
function wholeMonths(years: string): number | undefined {
  const months = new Exact(years).times(12);
  const whole = months.toDecimalPlaces(0);
  return months.minus(whole).abs().lte(MONTH_TOLERANCE) ? whole.toNumber() : undefined;
}

/** The index by the rule. */
export function applyIndexRule(index: string, rule: IndexRounding): Decimal {
  return rule.decimals === 'exact' ? new Exact(index) : roundTo(new Exact(index), Number(rule.decimals), rule.rounding);
}

/** An amount by the rule, as text with two decimals. */
export function applyAmountRule(value: Decimal, rule: AmountRule): string {
  const cut = rule.cut === 'fen' ? roundTo(value, 2, 'down') : value;
  return yuan(roundTo(cut, rule.unit === 'fen' ? 2 : 1, rule.rounding));
}

/** The sum of parts by the rule. */
export function applyTotalRule(sum: Decimal, rule: AmountRule): string {
  return yuan(rule.total === 'jiao-up' ? roundTo(sum, 1, 'up') : sum);
}

/** The rule in words of the trace: `half-up to 0.01`. */
export function amountRuleText(rule: AmountRule): string {
  return `${rule.rounding} to ${rule.unit === 'fen' ? '0.01' : '0.1'}`;
}
