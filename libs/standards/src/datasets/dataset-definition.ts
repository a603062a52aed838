import type { PeriodKind } from '@pnet/kernel';
import type { Text } from '../errors/error-entry.js';

/**
 * L1 structure, L2 code lists, L3 arithmetic inside, L4 across datasets and periods. L5, statistical, belongs to the
 * warehouse.
 */
export type CheckLevel = 'L1' | 'L2' | 'L3' | 'L4';

/** What a finding does: refuses the version, lets it in with an explanation, or only tells. */
export type CheckSeverity = 'blocks' | 'explain' | 'informs';

/** One coordinate of a row. Its value is text and never empty; `-` or a list's own code stands for *none*. */
export interface DatasetDimension {
  /** snake_case; the column's name in queries and facts. */
  readonly name: string;
  readonly title: Text;
  /** Id of the code list that its values come from. */
  readonly codeList?: string;
  /** For open sets: the regular expression that every value matches. */
  readonly pattern?: string;
  /**
   * What stands for *not reported* in rows of a version that lacks the dimension; needed by one that not every version
   * has.
   */
  readonly notReported?: string;
}

/**
 * `flow` adds over months; `opening` and `closing` are stocks at the ends of the period; `stock` is a stock at its end
 * outside a roll.
 */
export type MeasureKind = 'flow' | 'opening' | 'closing' | 'stock';

/** One figure of a row: a whole number of its unit, money in fen, rates and values of parameters in millionths. */
export interface DatasetMeasure {
  /** snake_case; the column's name in queries and facts. */
  readonly name: string;
  readonly title: Text;
  readonly unit: 'person' | 'fen' | 'month' | 'case' | 'millionth';
  readonly kind: MeasureKind;
  /** Whether null, *not reported*, is allowed: it is not zero. */
  readonly mayBeNotReported: boolean;
  /** Whether it may be below zero (red entries, signed balances). */
  readonly mayBeNegative: boolean;
}

/** Restricts by a dimension's value: one of `in`, none of `notIn`, or beginning with one of `startsWith`. */
export interface DimensionFilter {
  readonly dimension: string;
  readonly in?: readonly string[];
  readonly notIn?: readonly string[];
  readonly startsWith?: readonly string[];
}

/** Measures added (`plus`) and subtracted (`minus`). */
export interface MeasureSum {
  readonly plus: readonly string[];
  readonly minus?: readonly string[];
}

/**
 * An equation or inequality of measures (L3). Scope `row`: for each row; `group`: for the sums over the rows that share
 * the dimensions `by`. Where a measure it reads is not reported, the check does not apply, unless it counts that as
 * zero.
 */
export interface ArithmeticCheck {
  readonly code: string;
  readonly title: Text;
  readonly severity: CheckSeverity;
  readonly scope: 'row' | 'group';
  readonly by?: readonly string[];
  readonly where?: readonly DimensionFilter[];
  readonly left: MeasureSum;
  readonly relation: '=' | '<=' | '>=';
  readonly right: MeasureSum;
  /**
   * A movement that is not reported counts as zero: for rolls whose ends are always reported, so that a missing act
   * does not switch them off.
   */
  readonly notReportedIsZero?: true;
}

/** A control total with a name: a sum over the rows that pass `where`, one for each combination of `by`. */
export interface NamedTotal {
  readonly name: string;
  readonly title: Text;
  readonly of: MeasureSum;
  readonly where?: readonly DimensionFilter[];
  readonly by?: readonly string[];
}

/**
 * A standard dataset, as data. The first dimension is always `scheme`; reporting unit and period stand in the header,
 * not in the rows.
 */
export interface DatasetDefinition {
  readonly id: string;
  /** Rises with every change that is published; a published version never changes again. */
  readonly version: number;
  /** First month `YYYY-MM` for which a node that knows it seals by this version; absent: since ever. */
  readonly validFrom?: string;
  /** The definition that this one extends by reserved codes or own measures. */
  readonly parent?: { readonly id: string; readonly version: number };
  readonly frequency: 'month' | 'quarter' | 'year' | 'on-change';
  /** Day of the month after the period by which it is due; on change, days after the change. */
  readonly dueDay: number;
  readonly title: Text;
  readonly dimensions: readonly DatasetDimension[];
  readonly measures: readonly DatasetMeasure[];
  readonly checks: readonly ArithmeticCheck[];
  readonly totals: readonly NamedTotal[];
}

/** One row in the definition's order. Money in fen; null = not reported. */
export interface DatasetRow {
  readonly dimensions: readonly string[];
  readonly measures: readonly (bigint | null)[];
}

/** Decimal places of a measure's text: two for money, six for millionths, none for what is counted. */
export const measureScale = (measure: Pick<DatasetMeasure, 'unit'>): number =>
  measure.unit === 'fen' ? 2 : measure.unit === 'millionth' ? 6 : 0;

/** Which kind of period a frequency asks for. */
export const periodKindOf = (definition: Pick<DatasetDefinition, 'frequency'>): PeriodKind =>
  definition.frequency === 'on-change' ? 'day' : definition.frequency;

/** Position of a dimension. Throws when the definition lacks it: names stand in code and data of ours. */
export function dimensionIndex(definition: DatasetDefinition, name: string): number {
  const index = definition.dimensions.findIndex((dimension) => dimension.name === name);
  if (index < 0) throw new Error(`${definition.id} has no dimension ${name}`);
  return index;
}

/** Position of a measure. Throws as `dimensionIndex`. */
export function measureIndex(definition: DatasetDefinition, name: string): number {
  const index = definition.measures.findIndex((measure) => measure.name === name);
  if (index < 0) throw new Error(`${definition.id} has no measure ${name}`);
  return index;
}

/**
 * The ORDER BY list that every port and reader of the dataset uses: byte order, so that rows are reproducible and
 * doubles stand side by side.
 */
export const datasetOrderBy = (definition: DatasetDefinition): string =>
  definition.dimensions.map((dimension) => `${dimension.name} collate "C"`).join(', ');
