/** What became of a bulk action: how many rows it was done for, and why not for the others. */
export interface BulkOutcome {
  readonly done: number;
  readonly refused: readonly { readonly key: string; readonly why: string }[];
}

/** Sends one command a row, one after the other; a refused one does not stop the rest. */
export async function oneByOne<T>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  send: (row: T) => Promise<unknown>,
  onDone: (done: number) => void,
): Promise<BulkOutcome> {
  const refused: { key: string; why: string }[] = [];
  for (const [index, row] of rows.entries()) {
    try {
      await send(row);
    } catch (error) {
      refused.push({ key: keyOf(row), why: error instanceof Error ? error.message : String(error) });
    }
    onDone(index + 1);
  }
  return { done: rows.length - refused.length, refused };
}
