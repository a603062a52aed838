import { Exact, fen, yuan } from './exact.js';
import type { PersonKind } from './person-kind.js';
import { articles, type Traced, type TraceStep } from './trace.js';

/** First month of the reform of government employees' pensions. */
const GOVERNMENT_REFORM = '2014-10';

/**
 * New 新人: work began after the reform of 2014-10; middle 中人: before it, retiring after it; old 老人: retired before it.
 * @source 国发〔2015〕2号第四条
 */
export function classifyGovernmentPerson(
  workStart: string,
  retirementMonth: string,
): { value: PersonKind; step: TraceStep } {
  const value: PersonKind =
    retirementMonth < GOVERNMENT_REFORM ? 'old' : workStart < GOVERNMENT_REFORM ? 'middle' : 'new';
  return {
    value,
    step: {
      step: `person-kind.${value}`,
      formula: 'by start of work and retirement',
      inputs: { workStart, retirementMonth },
      value,
      source: articles.government,
    },
  };
}

/** The pension by the rules before the reform, from what stood in 2014-09; amounts yuan a month. */
export interface OldMethodFacts {
  /** Basic salary of 2014-09 (A). */
  readonly basicSalary: string;
  /** Share of it by years of work (M), a fraction. */
  readonly ratio: string;
  /** Retirement allowance of the post (B). */
  readonly allowance: string;
  /** Increase by the notice of 2015 (C). */
  readonly increase: string;
  /** Growth of wages of each year from 2014 to the one before retirement (G), fractions. */
  readonly growth: readonly { readonly year: number; readonly rate: string }[];
}

/**
 * Old method 老办法: (A × M + B + C) × (1 + G) of each year from 2014 to the one before retirement, half-up to the fen.
 * @source 人社部发〔2015〕28号
 */
export function computeOldMethod(facts: OldMethodFacts): Traced<string> {
  const { basicSalary, ratio, allowance, increase } = facts;
  const source = articles.governmentTransition;
  const standard = new Exact(basicSalary).times(ratio).plus(allowance).plus(increase);
  const factor = facts.growth.reduce((product, { rate }) => product.times(new Exact(rate).plus(1)), new Exact(1));
  const value = fen(standard.times(factor));
  return {
    value,
    trace: [
      {
        step: 'government-pension.standard',
        formula: 'standard = A × M + B + C',
        inputs: { basicSalary, ratio, allowance, increase },
        value: standard.toString(),
        source,
      },
      ...facts.growth.map(({ year, rate }) => ({
        step: 'government-pension.growth',
        formula: '1 + G',
        inputs: { year: String(year) },
        value: rate,
        source,
      })),
      {
        step: 'government-pension.old-method',
        formula: 'old = standard × Π(1 + G)',
        inputs: { standard: standard.toString(), factor: factor.toDecimalPlaces(8).toString() },
        value,
        rounding: 'half-up to 0.01',
        source,
      },
    ],
  };
}

/** What is compared: pension by the new method, occupational annuity beside it, and the old method; yuan a month. */
export interface ComparisonFacts {
  readonly pension: string;
  readonly occupational: string;
  readonly oldMethod: string;
  /** Share of what the new method gives more, a fraction. */
  readonly share: string;
}

/** What is paid, yuan a month, and where it comes from. */
export interface Comparison {
  readonly newMethod: string;
  readonly paid: string;
  /** From the basic-insurance fund; the rest comes from the occupational annuity's own account. */
  readonly fromFund: string;
}

/**
 * Old and new method compared 新老办法对比: the new method counts with the occupational annuity. Where it gives less, the
 * old method is paid; where it gives more, the old method and a share of the difference that grows by the year of
 * retirement. The annuity's account pays its own part in any case, so that the fund never pays less than nothing.
 * @source 人社部发〔2015〕28号
 */
export function compareMethods(facts: ComparisonFacts): Traced<Comparison> {
  const { pension, occupational, oldMethod, share } = facts;
  const newMethod = new Exact(pension).plus(occupational);
  const difference = newMethod.minus(oldMethod);
  const lower = difference.lte(0);
  const due = lower ? new Exact(oldMethod) : new Exact(fen(difference.times(share).plus(oldMethod)));
  const paid = Exact.max(due, occupational);
  const value: Comparison = {
    newMethod: yuan(newMethod),
    paid: yuan(paid),
    fromFund: yuan(paid.minus(occupational)),
  };
  return {
    value,
    trace: [
      {
        step: lower ? 'government-pension.old-kept' : 'government-pension.share-of-more',
        formula: lower ? 'paid = old' : 'paid = old + (new - old) × share',
        inputs: {
          newMethod: value.newMethod,
          oldMethod,
          share,
          occupational,
          difference: yuan(difference.abs()),
          fromFund: value.fromFund,
        },
        value: value.paid,
        rounding: 'half-up to 0.01',
        source: articles.governmentTransition,
        ...(paid.gt(due) ? { note: 'annuity-exceeds' } : {}),
      },
    ],
  };
}
