import type { Text } from '../errors/error-entry.js';
import type { DimensionFilter, MeasureSum } from '../datasets/dataset-definition.js';

/** The month itself, or the mean of the last twelve months to the one shown (of those that are there). */
export type TermSpan = 'month' | 'mean-12-months';

/** A sum of a dataset's measures over the rows that pass, summed over units. */
export interface DatasetTerm {
  readonly dataset: string;
  readonly of: MeasureSum;
  readonly where?: readonly DimensionFilter[];
  readonly over: TermSpan;
}

/**
 * A figure of the fund's books, net: what units paid each other is eliminated, what is on its way is added to the
 * balance. The same figure as in the totals.
 */
export interface FundTerm {
  readonly fund: 'income' | 'expense' | 'closing';
  readonly over: TermSpan;
}

/** One side of an indicator. */
export type IndicatorTerm = DatasetTerm | FundTerm;

/**
 * An indicator, as data: numerator alone, or numerator ÷ denominator. No value where the denominator is zero or a side
 * is not reported.
 */
export interface IndicatorDefinition {
  readonly id: string;
  readonly title: Text;
  readonly unit: 'person' | 'yuan' | 'yuan/person' | 'percent' | 'ratio' | 'months';
  readonly kind: 'flow' | 'stock';
  /** Absent where what it needs is not collected yet. */
  readonly numerator?: IndicatorTerm;
  readonly denominator?: IndicatorTerm;
  /** Whether the datasets of this release give it. */
  readonly available: boolean;
  /** What must come first, where it is not available. */
  readonly needs?: Text;
  /** What is printed beside the figure, so that it is read rightly. */
  readonly note?: Text;
}
