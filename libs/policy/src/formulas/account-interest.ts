import type { Decimal } from '@pnet/kernel';
import { Exact, fen, yuan } from './exact.js';
import { articles, type Traced, type TraceStep } from './trace.js';

/** Employer and personal part of an account, yuan. */
export interface AccountParts {
  readonly personal: string;
  readonly employer: string;
}

/** One credit to an account: its month `YYYY-MM` and its parts, yuan. Two credits of one month add up. */
export interface AccountPosting extends AccountParts {
  readonly month: string;
}

/** What is credited for a year, or for its first months. */
export interface AccountInterestFacts {
  readonly year: number;
  readonly method: 'yearly' | 'month-product';
  readonly opening: AccountParts;
  readonly postings: readonly AccountPosting[];
  /** Yearly rate as a fraction. */
  readonly rate: string;
  /** Last month that earns, 1 … 12; 12 unless the person retires, leaves or dies within the year. */
  readonly throughMonth: number;
}

/** Interest and closing balance by part, yuan. */
export interface AccountInterest {
  readonly interest: AccountParts;
  readonly closing: AccountParts;
}

/**
 * Interest of one year. `yearly`: closing = opening × (1 + r) + credited × (1 + r × 1.083 / 2). `month-product`:
 * interest = opening × r + Σ credited in month n × (12 - n + 1) × r / 12. Up to month N the opening earns N / 12, a
 * month N - n + 1 twelfths, and the yearly method N / 12 of its own. Each part is rounded once, half-up to the fen.
 * @source 劳办发〔1997〕116号
 */
export function computeAccountInterest(facts: AccountInterestFacts): Traced<AccountInterest> {
  const personal = interestOf('personal', facts);
  const employer = interestOf('employer', facts);
  return {
    value: {
      interest: { personal: personal.interest, employer: employer.interest },
      closing: { personal: personal.closing, employer: employer.closing },
    },
    trace: [...personal.steps, ...employer.steps],
  };
}

function interestOf(
  part: keyof AccountParts,
  facts: AccountInterestFacts,
): { interest: string; closing: string; steps: TraceStep[] } {
  const { rate, throughMonth, method } = facts;
  const opening = facts.opening[part];
  const credited = facts.postings.reduce((sum, posting) => sum.plus(posting[part]), new Exact(0));
  const products =
    method === 'month-product' ? monthProducts(part, facts) : credited.times('1.083').times(throughMonth).div(2);
  const interest = fen(new Exact(opening).times(throughMonth).plus(products).times(rate).div(12));
  const closing = yuan(new Exact(opening).plus(credited).plus(interest));
  const through = String(throughMonth);
  const source = articles.accountInterest;
  const first: TraceStep =
    method === 'month-product'
      ? {
          step: 'account-interest.month-product',
          formula: 'product = Σ credited(n) × (N - n + 1)',
          inputs: { part, through, credited: yuan(credited) },
          value: products.toString(),
          source,
        }
      : {
          step: 'account-interest.yearly',
          formula: 'product = credited × 1.083 / 2 × N',
          inputs: { part, through, credited: yuan(credited) },
          value: products.toString(),
          source,
        };
  return {
    interest,
    closing,
    steps: [
      first,
      {
        step: 'account-interest.interest',
        formula: 'interest = (opening × N + product) × rate / 12',
        inputs: { part, opening, through, product: products.toString(), rate },
        value: interest,
        rounding: 'half-up to 0.01',
        source,
      },
      {
        step: 'account-interest.closing',
        formula: 'closing = opening + credited + interest',
        inputs: { part, opening, credited: yuan(credited), interest },
        value: closing,
        source,
      },
    ],
  };
}

function monthProducts(part: keyof AccountParts, facts: AccountInterestFacts): Decimal {
  return facts.postings.reduce(
    (sum, posting) => sum.plus(new Exact(posting[part]).times(facts.throughMonth - Number(posting.month.slice(5)) + 1)),
    new Exact(0),
  );
}
