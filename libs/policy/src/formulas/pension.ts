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
  /** Benefit base 计发基数, yuan a month; of two, the one that stands in the formula as it is. */
  readonly benefitBase: string;
  /** Of two bases the one that the index multiplies; the benefit base where there is one. */
  readonly indexedBase?: string | undefined;
  /** The index, or the wage that it stands for: one of them. */
  readonly averageIndex?: string | undefined;
  /** Indexed monthly wage 指数化月平均缴费工资 as printed, yuan a month. */
  readonly indexedWage?: string | undefined;
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

/** The wage that the index stands for, with what it was computed from. */
interface IndexedWage {
  readonly index: Decimal;
  readonly wage: Decimal;
}

/**
 * Monthly pension: basic = (base + indexed wage) / 2 × years × 1 %, the indexed wage being base × index; account =
 * balance / annuity months; transitional = base × index × deemed years × coefficient; each part rounded by the
 * province's rule, the total their sum. Where a province works with two bases the index multiplies its own, and where
 * it lowers the base of a low index that part is base × index / limit.
 * @source 国发〔2005〕38号第六条
 */
export function computePension(facts: PensionFacts, rules: PensionRules): Traced<Pension> {
  const trace: TraceStep[] = [];
  const indexed = indexedWageOf(facts, rules, trace);
  const years = yearsOf('pension.years', facts.total, rules, trace);
  const basic = basicPart(facts, indexed, years, rules, trace);
  const account = accountPart(facts, rules, trace);
  const transitional = facts.transition ? transitionalPart(facts, facts.transition, indexed, rules, trace) : '0.00';
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

/** The index by the rule and the wage that it stands for; a stated wage is taken as it is printed. */
function indexedWageOf(facts: PensionFacts, rules: PensionRules, trace: TraceStep[]): IndexedWage {
  const base = new Exact(facts.indexedBase ?? facts.benefitBase);
  if (facts.averageIndex === undefined) {
    const wage = new Exact(facts.indexedWage ?? '0');
    return { wage, index: wage.div(base) };
  }
  const index = applyIndexRule(facts.averageIndex, rules.index);
  if (rules.index.decimals !== 'exact') trace.push(indexStep(facts.averageIndex, index, rules));
  return { index, wage: base.times(index) };
}

/**
 * The plain formula has one base and an index at or above the limit; all else shows the wage beside the base.
 */
function basicPart(
  facts: PensionFacts,
  indexed: IndexedWage,
  years: Years,
  rules: PensionRules,
  trace: TraceStep[],
): string {
  const { benefitBase, indexedBase, averageIndex } = facts;
  const low = indexed.index.lt(rules.lowIndexBelow);
  const plain = averageIndex !== undefined && indexedBase === undefined && !low;
  // What a low index takes from the base is divided by the limit last, so that the sum stays exact up to it.
  const limit = new Exact(low ? rules.lowIndexBelow : 1);
  const sum = indexed.wage.times(limit).plus(low ? indexed.index.times(benefitBase) : benefitBase);
  const exact = sum.times(years.numerator).div(limit.times(200 * years.denominator));
  const value = applyAmountRule(exact, rules.amount);
  const common = { value, rounding: amountRuleText(rules.amount), source: articles.basicPension };
  if (plain) {
    trace.push({
      step: 'pension.basic',
      formula: 'basic = (base + base × index) / 2 × years × 1%',
      inputs: { base: benefitBase, index: indexed.index.toString(), years: years.text },
      ...common,
    });
    return value;
  }
  const base = low ? indexed.index.times(benefitBase).div(limit) : new Exact(benefitBase);
  trace.push(...baseSteps(facts, indexed, base, rules));
  trace.push({
    step: 'pension.basic-of-wage',
    formula: 'basic = (base + indexedWage) / 2 × years × 1%',
    inputs: { base: shown(base), indexedWage: shown(indexed.wage), years: years.text },
    ...common,
  });
  return value;
}

const shown = (value: Decimal): string => value.toDecimalPlaces(8).toString();

/** How the base and the wage of the basic pension came about, where they are not one base and its index. */
function baseSteps(facts: PensionFacts, { index, wage }: IndexedWage, base: Decimal, rules: PensionRules): TraceStep[] {
  const { benefitBase, indexedBase = benefitBase, averageIndex } = facts;
  const source = articles.basicPension;
  const rounding = 'shown to 0.00000001, used exactly';
  const lowered: TraceStep = {
    step: 'pension.low-index',
    formula: 'base × index / limit',
    inputs: { base: benefitBase, index: shown(index), limit: rules.lowIndexBelow },
    value: shown(base),
    rounding,
    source,
  };
  const wageStep: TraceStep =
    averageIndex === undefined
      ? {
          step: 'pension.stated-wage',
          formula: 'indexedWage as printed',
          inputs: { base: indexedBase, index: shown(index) },
          value: shown(wage),
          source,
        }
      : {
          step: 'pension.indexed-wage',
          formula: 'indexedWage = indexedBase × index',
          inputs: { base: indexedBase, index: index.toString() },
          value: shown(wage),
          rounding,
          source,
        };
  return [wageStep, ...(index.lt(rules.lowIndexBelow) ? [lowered] : [])];
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
  indexed: IndexedWage,
  rules: PensionRules,
  trace: TraceStep[],
): string {
  const base = transition.base ?? facts.indexedBase ?? facts.benefitBase;
  const ownBase = transition.base === undefined || transition.base === (facts.indexedBase ?? facts.benefitBase);
  const usedIndex = transition.index === undefined ? indexed.index : applyIndexRule(transition.index, rules.index);
  const wage = ownBase && transition.index === undefined ? indexed.wage : usedIndex.times(base);
  const stated = transition.index ?? facts.averageIndex;
  const indexText = stated === undefined ? shown(usedIndex) : usedIndex.toString();
  const years = yearsOf(
    'pension.deemed-years',
    transition.years === undefined ? facts.deemed : { years: transition.years },
    rules,
    trace,
  );
  const value = applyAmountRule(
    wage.times(years.numerator).times(transition.coefficient).div(years.denominator),
    rules.amount,
  );
  trace.push({
    step: 'pension.transitional',
    formula: 'transitional = base × index × deemedYears × coefficient',
    inputs: { base, index: indexText, years: years.text, coefficient: transition.coefficient },
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
