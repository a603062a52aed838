import type { Pension } from './pension.js';
import { articles, type Traced } from './trace.js';

/** How long before the legal age the whole pension is paid, and how long those below the minimum are paid. */
export interface DisabilityRule {
  readonly fullWithinMonths: string;
  readonly shortMonths: string;
  readonly shortYears: string;
  readonly stepMonths: string;
}

/** Who lost the ability to work before the legal age: months. */
export interface DisabilityFacts {
  readonly contributionMonths: number;
  readonly minimumMonths: number;
  readonly monthsToLegalAge: number;
}

/** Monthly allowance, yuan, and for how many months where it is limited. */
export interface DisabilityAllowance {
  readonly kind: 'full-pension' | 'basic-pension' | 'basic-limited';
  readonly monthly: string;
  readonly months?: number;
}

/**
 * Disability allowance: the whole pension within five years of the legal age, the basic part before that, and below the
 * minimum of months the basic part for 12 months and three more for each further year above five, a part counting as
 * one.
 * @source 人社部发〔2024〕72号第三条至第五条
 */
export function computeDisabilityAllowance(
  facts: DisabilityFacts,
  pension: Pension,
  rule: DisabilityRule,
): Traced<DisabilityAllowance> {
  const value = allowanceOf(facts, pension, rule);
  const { contributionMonths, minimumMonths, monthsToLegalAge } = facts;
  return {
    value,
    trace: [
      {
        step: `disability-allowance.${value.kind}`,
        formula: value.kind === 'full-pension' ? 'monthly = total pension' : 'monthly = basic pension',
        inputs: {
          contributionMonths: String(contributionMonths),
          minimumMonths: String(minimumMonths),
          monthsToLegalAge: String(monthsToLegalAge),
          months: String(value.months ?? ''),
        },
        value: value.monthly,
        source: articles.disability,
      },
    ],
  };
}

function allowanceOf(facts: DisabilityFacts, pension: Pension, rule: DisabilityRule): DisabilityAllowance {
  if (facts.contributionMonths >= facts.minimumMonths) {
    return facts.monthsToLegalAge <= Number(rule.fullWithinMonths)
      ? { kind: 'full-pension', monthly: pension.total }
      : { kind: 'basic-pension', monthly: pension.basic };
  }
  const further = Math.max(0, Math.ceil(facts.contributionMonths / 12 - Number(rule.shortYears)));
  return {
    kind: 'basic-limited',
    monthly: pension.basic,
    months: Number(rule.shortMonths) + further * Number(rule.stepMonths),
  };
}
