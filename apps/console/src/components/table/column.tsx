import type { ReactNode } from 'react';
import { count } from '../format.js';
import { valueOf, type Value } from './sums.js';
import { CodeText, InstantText, MoneyText, PeriodText, RateText } from '../text/texts.js';

/** How a column shows its value. */
export type ColumnFormat = 'money' | 'int' | 'pct' | 'date' | 'instant' | 'period' | 'code' | 'mask' | 'number';

/** A column of a list. `key` is the field of the row, and the name of the column's sum and order at the node. */
export interface Column<T> {
  readonly key: string;
  readonly title: string;
  readonly format?: ColumnFormat;
  /** The code list of a `code`. */
  readonly codes?: string;
  /** Shown in place of the formatted field. */
  readonly render?: (row: T, index: number) => ReactNode;
  readonly align?: 'left' | 'right' | 'center';
  /** Added up at the foot. */
  readonly total?: boolean;
  /** The node can order by it. */
  readonly sort?: boolean;
  readonly width?: number;
  readonly fixed?: 'left' | 'right';
}

const rightAligned: readonly ColumnFormat[] = ['money', 'int', 'pct', 'number'];

/** The side on which a column stands: figures right. */
export const alignOf = <T,>({ align, format, total }: Column<T>): 'left' | 'right' | 'center' =>
  align ?? (total || (format && rightAligned.includes(format)) ? 'right' : 'left');

const text = (value: Value): string | null | undefined => (typeof value === 'number' ? String(value) : value);

const formats: Readonly<Record<ColumnFormat, (value: Value, codes: string) => ReactNode>> = {
  money: (value) => <MoneyText yuan={text(value)} />,
  int: (value) => count(value),
  pct: (value) => <RateText share={value} />,
  date: (value) => value ?? '—',
  instant: (value) => <InstantText at={text(value)} />,
  period: (value) => <PeriodText month={value} />,
  code: (value, codes) => <CodeText list={codes} code={text(value)} />,
  mask: (value) => <span className="code">{value ?? '—'}</span>,
  number: (value) => value,
};

/** What a cell shows. */
export function cellOf<T>(column: Column<T>, row: T, index: number): ReactNode {
  if (column.render) return column.render(row, index);
  if (column.format === 'number') return index + 1;
  const value = valueOf(row, column.key);
  return column.format ? formats[column.format](value, column.codes ?? '') : (value ?? '—');
}

/** How the sum of a column reads. */
export const totalOf = <T,>({ format }: Column<T>, sum: Value): ReactNode =>
  format === 'money' ? <MoneyText yuan={text(sum)} /> : count(sum);
