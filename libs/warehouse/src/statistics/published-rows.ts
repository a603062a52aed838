import type { Tx } from '@pnet/runtime';
import type { PublishedYear } from './statistics-file.js';

/** How sure a published figure is. */
export type PublishedMark = 'yearbook' | 'report' | 'derived' | 'recalled';

/** Writes published years of one source in one statement. */
export async function insertPublishedYears(
  tx: Tx,
  sourceId: string,
  mark: PublishedMark,
  rows: readonly PublishedYear[],
): Promise<void> {
  if (rows.length === 0) return;
  const columnOf = (key: keyof PublishedYear): unknown[] => rows.map((row) => row[key]);
  await tx.execute(
    `insert into warehouse.published_year
       (source_id, region_code, year, insured, employees, retirees, income, expense, closing_balance, stated_residual, mark)
     select $1, r.*, $2 from unnest($3::text[], $4::int[], $5::numeric[], $6::numeric[], $7::numeric[], $8::numeric[], $9::numeric[], $10::numeric[], $11::numeric[]) r`,
    [
      sourceId,
      mark,
      columnOf('regionCode'),
      columnOf('year'),
      columnOf('insured'),
      columnOf('employees'),
      columnOf('retirees'),
      columnOf('income'),
      columnOf('expense'),
      columnOf('closingBalance'),
      columnOf('statedResidual'),
    ],
  );
}
