import type { Text } from '../errors/error-entry.js';
import type {
  ArithmeticCheck,
  DatasetDimension,
  DatasetMeasure,
  DimensionFilter,
  MeasureKind,
  MeasureSum,
  NamedTotal,
} from './dataset-definition.js';

/** Shorthands in which the definitions are written. */
export const text = (zh: string, en: string): Text => ({ zh, en });

export const schemeDimension: DatasetDimension = { name: 'scheme', title: text('险种', 'Scheme'), codeList: 'scheme' };

export const dimension = (name: string, zh: string, en: string, list: string): DatasetDimension => ({
  name,
  title: text(zh, en),
  codeList: list,
});

type Extra = { readonly kind?: MeasureKind; readonly mayBeNotReported?: boolean; readonly mayBeNegative?: boolean };
const measure =
  (unit: DatasetMeasure['unit']) =>
  (name: string, zh: string, en: string, extra: Extra = {}): DatasetMeasure => ({
    name,
    title: text(zh, en),
    unit,
    kind: 'flow',
    mayBeNotReported: false,
    mayBeNegative: false,
    ...extra,
  });

export const persons = measure('person');
export const fen = measure('fen');
export const cases = measure('case');
export const millionths = measure('millionth');

/** May be null: the act behind it is not worked in this unit yet. */
export const optional: Extra = { mayBeNotReported: true };

export const plus = (...names: string[]): MeasureSum => ({ plus: names });
export const less = (sum: MeasureSum, ...names: string[]): MeasureSum => ({
  plus: sum.plus,
  minus: [...(sum.minus ?? []), ...names],
});

export const inCodes = (dimensionName: string, ...codes: string[]): DimensionFilter => ({
  dimension: dimensionName,
  in: codes,
});
export const notInCodes = (dimensionName: string, ...codes: string[]): DimensionFilter => ({
  dimension: dimensionName,
  notIn: codes,
});
export const beginning = (dimensionName: string, ...prefixes: string[]): DimensionFilter => ({
  dimension: dimensionName,
  startsWith: prefixes,
});

type CheckExtra = Partial<
  Pick<ArithmeticCheck, 'severity' | 'scope' | 'by' | 'where' | 'relation' | 'notReportedIsZero'>
>;

/** `left` = `right` in each row, blocking, unless said otherwise. */
export const check = (
  code: string,
  title: Text,
  left: MeasureSum,
  right: MeasureSum,
  extra: CheckExtra = {},
): ArithmeticCheck => ({
  code,
  title,
  severity: 'blocks',
  scope: 'row',
  left,
  relation: '=',
  right,
  ...extra,
});

export const total = (
  name: string,
  title: Text,
  of: MeasureSum,
  extra: Pick<NamedTotal, 'where' | 'by'> = {},
): NamedTotal => ({ name, title, of, ...extra });
