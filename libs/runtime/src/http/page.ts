import { z } from 'zod';

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Asks for the next page; null: there is none. */
  readonly nextCursor: string | null;
  /** How many there are; `exact` is false where counting stopped. */
  readonly total: { readonly value: number; readonly exact: boolean } | null;
  readonly totals: null;
}

/** Counting stops here. */
export const COUNTED_AT_MOST = 10_000;

/** Query of a list, beside its own filters. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z.base64url().max(400).optional(),
};

/** What the last row of the page before sorts by; a cursor that is none begins anew. */
export function placeOf(cursor: string | undefined): readonly [string, string] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(place) && place.length === 2 && place.every((part) => typeof part === 'string'))
      return place as unknown as [string, string];
  } catch {
    /* not a cursor */
  }
  return undefined;
}

/** A page of rows of which one more than the limit was read. */
export function pageOf<R, T>(
  rows: readonly R[],
  list: {
    readonly limit: number;
    readonly counted: number;
    readonly placeOf: (row: R) => readonly [string, string];
    readonly item: (row: R) => T;
  },
): Page<T> {
  const shown = rows.slice(0, list.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(list.item),
    nextCursor:
      rows.length > list.limit && last !== undefined
        ? Buffer.from(JSON.stringify(list.placeOf(last))).toString('base64url')
        : null,
    total: { value: Math.min(list.counted, COUNTED_AT_MOST), exact: list.counted <= COUNTED_AT_MOST },
    totals: null,
  };
}
