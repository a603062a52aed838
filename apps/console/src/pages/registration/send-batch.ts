import { ProblemError, post } from '../../api/client.js';
import type { BatchRow } from './batch-columns.js';

/** What became of the rows of a batch. */
export interface BatchOutcome {
  readonly done: number;
  /** Rows that the node refused, with why; those of a part that was refused for others are `again`. */
  readonly refused: readonly BatchRow[];
  readonly again: readonly BatchRow[];
}

interface Part {
  readonly path: string;
  /** Name of the list in the command. */
  readonly list: string;
  readonly size: number;
}

/** The rows of a refused part: those that the node names, with its words, and the others. */
export function refusedRows(
  rows: readonly BatchRow[],
  error: unknown,
): { readonly refused: readonly BatchRow[]; readonly again: readonly BatchRow[] } {
  const errors = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  const byRow = new Map<number, string[]>();
  for (const { row, code, detail } of errors)
    if (row !== undefined) byRow.set(row - 1, [...(byRow.get(row - 1) ?? []), `${code} ${detail ?? ''}`.trim()]);
  if (byRow.size === 0) throw error;
  return {
    refused: rows.flatMap((row, index) => {
      const faults = byRow.get(index);
      return faults ? [{ ...row, faults }] : [];
    }),
    again: rows.filter((_row, index) => !byRow.has(index)),
  };
}

/**
 * Registers rows part by part; a part is registered whole or not at all. A part with wrong rows is not registered: its
 * right rows may be sent again without them. A lost connection ends it, and is thrown.
 */
export async function sendBatch(
  rows: readonly BatchRow[],
  { path, list, size }: Part,
  keyOf: (part: number) => string,
  onDone: (done: number) => void,
): Promise<BatchOutcome> {
  let done = 0;
  const refused: BatchRow[] = [];
  const again: BatchRow[] = [];
  for (let from = 0; from < rows.length; from += size) {
    const part = rows.slice(from, from + size);
    try {
      await post(path, { [list]: part.map((row) => row.input) }, { key: keyOf(from / size) });
      done += part.length;
    } catch (error) {
      const found = refusedRows(part, error);
      refused.push(...found.refused);
      again.push(...found.again);
    }
    onDone(from + part.length);
  }
  return { done, refused, again };
}
