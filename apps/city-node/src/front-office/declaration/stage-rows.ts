import type { Tx } from '@pnet/runtime';
import { rowColumns, stageColumnOf } from './row-faults.js';

/**
 * Temporary table of rows as they came: ten text columns and the row's number from 1. Lives to the end of the
 * transaction.
 */
export const STAGE = 'pg_temp.declaration_stage';
/** Temporary table of checked rows, shaped as `declaration.file_row`, for declarations that come without a file. */
export const CHECKED = 'pg_temp.declaration_checked';

/** From this many rows on, it is worth reading the register whole instead of person by person. */
export const MASS_ROWS = 2000;

/** Columns of the stage in the order of the template. */
export const stageColumns: readonly string[] = rowColumns.map(({ name }) => stageColumnOf(name));

/** Column of `declaration.file_row` that keeps a stage column as it was typed. */
export const typed = (column: string): string => `typed_${column}`;

/** SQL of a column without the blanks that spreadsheets leave around it. */
export const trimmed = (column: string): string => `btrim(${column}, E' \\t')`;

/** Makes the stage table of this transaction. */
export async function createStage(tx: Tx): Promise<void> {
  await tx.execute(
    `create temporary table declaration_stage (row_no integer generated always as identity, ${stageColumns.map((column) => `${column} text collate "C"`).join(', ')}) on commit drop`,
  );
}

/** Makes the table for checked rows of this transaction. */
export async function createChecked(tx: Tx): Promise<void> {
  await tx.execute('create temporary table declaration_checked (like declaration.file_row) on commit drop');
}
