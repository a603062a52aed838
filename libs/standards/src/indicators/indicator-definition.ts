import type { Text } from '../errors/error-entry.js';
import type { DimensionFilter, MeasureSum } from '../datasets/dataset-definition.js';

/** One side of an indicator: a sum of a dataset's measures over the rows that pass, summed over units. */
export interface IndicatorTerm {
  readonly dataset: string;
  readonly of: MeasureSum;
  readonly where?: readonly DimensionFilter[];
  /** The month itself, or the mean of the last twelve months to the one shown (of those that are there). */
  readonly over: 'month' | 'mean-12-months';
  /** Inter-unit heads are eliminated pairwise before summing. */
  readonly eliminated?: boolean;
}

/** An indicator, as data: numerator alone, or numerator ÷ denominator. No value where the denominator is zero or a side is not reported. */
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
