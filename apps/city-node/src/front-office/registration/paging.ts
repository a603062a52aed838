import { z } from 'zod';

/** One page of a keyset-paged list; `nextCursor` is null on the last. */
export interface Page<T> {
  readonly items: T[];
  readonly nextCursor: string | null;
}

/** `limit` (1–200, default 50) and the cursor of the page before. */
export const pageSchema = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(600).optional(),
};

/** The key after which a page begins; `first` for the first page and for a cursor that is not ours. */
export function cursorOf(cursor: string | undefined, first: readonly string[]): readonly string[] {
  if (!cursor) return first;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(key) &&
      key.length === first.length &&
      key.every(
        (part, index) => typeof part === 'string' && (!/^\d+$/.test(first[index] ?? '') || /^\d{1,18}$/.test(part)),
      )
      ? key
      : first;
  } catch {
    return first;
  }
}

/** Makes a page of rows that were fetched with `limit + 1`. */
export function pageOf<R, T>(
  rows: readonly R[],
  limit: number,
  keyOf: (row: R) => readonly string[],
  present: (row: R) => T,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return {
    items: shown.map(present),
    nextCursor: more ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') : null,
  };
}
