import type { Decimal } from '@pnet/kernel';
import { Exact, sumOf, yuan } from './exact.js';
import {
  amountRuleText,
  applyAmountRule,
  applyIndexRule,
  applyTotalRule,
  applyYearsRule,
  type PensionRules,
  type Years,
} from './pension-rules.js';
import { articles, type Traced, type TraceStep } from './trace.js';

/** Years by decimal text or by whole months. */
export interface StatedYears {
  readonly years?: string | undefined;
  readonly months?: number | undefined;
}

/**
 * The transitional part of those who worked before individual accounts. What is left out is taken from the pension's
 * own facts.
 */
export interface TransitionFacts {
  readonly base?: string | undefined;
  readonly index?: string | undefined;
  readonly years?: string | undefined;
  /** Fraction: 1.3 % is `0.013`. */
  readonly coefficient: string;
}

/** A named amount that a province pays beside the parts, yuan a month. */
export interface Supplement {
  readonly item: string;
  readonly amount: string;
}

/** Everything that a monthly pension is computed from. */
export interface PensionFacts {
  /** Benefit base 计发基数, yuan a month. */
  readonly benefitBase: string;
  readonly averageIndex: string;
  /** Years of contribution, the deemed ones included. */
  readonly total: StatedYears;
  readonly deemed: StatedYears;
  readonly accountBalance: string;
  readonly annuityMonths: string;
  readonly transition?: TransitionFacts | undefined;
  readonly supplements: readonly Supplement[];
  /** Yuan a month; a lower sum is raised to it. */
  readonly minimumGuarantee?: string | undefined;
}

/** A monthly pension and its parts, yuan. */
export interface Pension {
  readonly basic: string;
  readonly account: string;
  readonly transitional: string;
  /** Sum of the supplements, the top-up to a minimum guarantee included. */
  readonly supplements: string;
  readonly total: string;
}

/**
 * Monthly pension: basic = (base + base × index) / 2 × years × 1 %; account = balance / annuity months; transitional =
 * base × index × deemed years × coefficient; each part rounded by the province's rule, the total their sum.
 * @source 国发〔2005〕38号第六条
 */
export function computePension(facts: PensionFacts, rules: PensionRules): Traced<Pension> {
  const trace: TraceStep[] = [];
  const index = applyIndexRule(facts.averageIndex, rules.index);
  if (rules.index.decimals !== 'exact') trace.push(indexStep(facts.averageIndex, index, rules));
  const years = yearsOf('pension.years', facts.total, rules, trace);
  const basic = basicPart(facts.benefitBase, index, years, rules, trace);
  const account = accountPart(facts, rules, trace);
  const transitional = facts.transition ? transitionalPart(facts, facts.transition, index, rules, trace) : '0.00';
  const parts = new Exact(basic).plus(account).plus(transitional);
  const supplements = supplementsOf(facts, parts, trace);
  const total = applyTotalRule(parts.plus(supplements), rules.amount);
  trace.push({
    step: 'pension.total',
    formula: 'total = basic + account + transitional + supplements',
    inputs: { basic, account, transitional, supplements },
    value: total,
    ...(rules.amount.total === 'sum' ? {} : { rounding: 'up to 0.1' }),
    source: articles.basicPension,
  });
  return { value: { basic, account, transitional, supplements, total }, trace };
}

function basicPart(benefitBase: string, index: Decimal, years: Years, rules: PensionRules, trace: TraceStep[]): string {
  const exact = index
    .plus(1)
    .times(benefitBase)
    .times(years.numerator)
    .div(200 * years.denominator);
  const value = applyAmountRule(exact, rules.amount);
  trace.push({
    step: 'pension.basic',
    formula: 'basic = (base + base × index) / 2 × years × 1%',
    inputs: { base: benefitBase, index: index.toString(), years: years.text },
    value,
    rounding: amountRuleText(rules.amount),
    source: articles.basicPension,
  });
  return value;
}

function accountPart(facts: PensionFacts, rules: PensionRules, trace: TraceStep[]): string {
  const value = applyAmountRule(new Exact(facts.accountBalance).div(facts.annuityMonths), rules.amount);
  trace.push({
    step: 'pension.account',
    formula: 'account = balance / annuityMonths',
    inputs: { balance: facts.accountBalance, annuityMonths: facts.annuityMonths },
    value,
    rounding: amountRuleText(rules.amount),
    source: articles.basicPension,
  });
  return value;
}

function transitionalPart(
  facts: PensionFacts,
  transition: TransitionFacts,
  index: Decimal,
  rules: PensionRules,
  trace: TraceStep[],
): string {
  const base = transition.base ?? facts.benefitBase;
  const usedIndex = transition.index === undefined ? index : applyIndexRule(transition.index, rules.index);
  const years = yearsOf(
    'pension.deemed-years',
    transition.years === undefined ? facts.deemed : { years: transition.years },
    rules,
    trace,
  );
  const value = applyAmountRule(
    usedIndex.times(base).times(years.numerator).times(transition.coefficient).div(years.denominator),
    rules.amount,
  );
  trace.push({
    step: 'pension.transitional',
    formula: 'transitional = base × index × deemedYears × coefficient',
    inputs: { base, index: usedIndex.toString(), years: years.text, coefficient: transition.coefficient },
    value,
    rounding: amountRuleText(rules.amount),
    source: articles.basicPension,
  });
  return value;
}

/** Years by the rule; a step is written where a local rule changes what was stated. */
function yearsOf(step: string, stated: StatedYears, rules: PensionRules, trace: TraceStep[]): Years {
  const years = applyYearsRule(stated, rules.years);
  const { from, decimals, rounding } = rules.years;
  if (years.text === stated.years || (from === 'stated' && decimals === 'exact')) return years;
  trace.push({
    step,
    formula: 'years by the local rule',
    inputs: { stated: stated.years ?? `${stated.months ?? 0}/12`, from, decimals },
    value: years.text,
    ...(decimals === 'exact' ? {} : { rounding: `${rounding} to ${decimals} decimals` }),
    source: articles.basicPension,
  });
  return years;
}

function indexStep(stated: string, index: Decimal, rules: PensionRules): TraceStep {
  return {
    step: 'pension.index',
    formula: 'index by the local rule',
    inputs: { stated },
    value: index.toString(),
    rounding: `${rules.index.rounding} to ${rules.index.decimals} decimals`,
    source: articles.basicPension,
  };
}

function supplementsOf(facts: PensionFacts, parts: Decimal, trace: TraceStep[]): string {
  let sum = sumOf(facts.supplements.map(({ amount }) => amount));
  for (const { item, amount } of facts.supplements) {
    trace.push({
      step: 'pension.supplement',
      formula: 'as stated',
      inputs: { item },
      value: amount,
      source: articles.basicPension,
    });
  }
  if (facts.minimumGuarantee !== undefined) {
    const missing = new Exact(facts.minimumGuarantee).minus(parts).minus(sum);
    const topUp = missing.isNegative() ? new Exact(0) : missing;
    trace.push({
      step: 'pension.minimum-guarantee',
      formula: 'topUp = max(0, guarantee - (parts + supplements))',
      inputs: { guarantee: facts.minimumGuarantee, paid: yuan(parts.plus(sum)) },
      value: yuan(topUp),
      source: articles.basicPension,
    });
    sum = sum.plus(topUp);
  }
  return yuan(sum);
}
