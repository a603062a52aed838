import { encodeRow, rowShapeOf } from '@pnet/contracts';
import type { DatasetDefinition } from '@pnet/standards';

/**
 * A row as PostgreSQL gives it: codes of the dimensions, measures in their smallest unit as text, null = not reported.
 */
export interface StoredRow {
  readonly dimensions: readonly string[];
  readonly measures: readonly (string | null)[];
}

/** The line of a sealed dataset that a row stands for, LF included. */
export function sealedLine(definition: DatasetDefinition, row: StoredRow): string {
  return encodeRow(rowShapeOf(definition), {
    dimensions: row.dimensions,
    measures: row.measures.map((measure) => (measure === null ? null : BigInt(measure))),
  });
}
