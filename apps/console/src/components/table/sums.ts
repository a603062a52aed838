import { sum } from '../format.js';
import type { Column } from './column.js';

/** What a field of a row may hold. */
export type Value = string | number | null | undefined;

/** Sums by column. */
export type Sums = Readonly<Record<string, string | number>>;

/** The value of a row in a column. */
export const valueOf = <T>(row: T, key: string): Value => (row as Readonly<Record<string, Value>>)[key];

/** The sums of the rows that are here. */
export const sumsOf = <T>(rows: readonly T[], columns: readonly Column<T>[]): Sums =>
  Object.fromEntries(
    columns
      .filter((column) => column.total)
      .map(({ key }) => [
        key,
        sum(
          rows.map((row) => {
            const value = valueOf(row, key);
            return value === null || value === undefined ? null : String(value);
          }),
        ) ?? '0',
      ]),
  );
