import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read, type Parameters } from './client.js';

/** One page of a keyset-paged list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
  /** With the first page: how many rows there are, and sums over all of them. */
  readonly total: { readonly value: number; readonly exact: boolean } | null;
  readonly totals: Readonly<Record<string, string | number>> | null;
}

/** Rows a page. */
const PAGE_SIZE = 50;
/** Rows a page of a list that is read whole. */
const LARGEST_PAGE = 200;

/** Every row of a list that is shown whole. */
export async function allRows<T>(path: string, filter: Parameters = {}): Promise<readonly T[]> {
  const rows: T[] = [];
  for (let cursor: string | undefined; ;) {
    const page: Page<T> = await read<Page<T>>(path, { ...filter, cursor, limit: LARGEST_PAGE });
    rows.push(...page.items);
    if (page.nextCursor === null) return rows;
    cursor = page.nextCursor;
  }
}

/**
 * A list read page by page: forward by the node's cursors, back by those that were passed. Another filter begins again
 * at the first page.
 */
export function useCursorList<T, P extends Page<T> = Page<T>>(path: string, filter: Parameters, enabled = true) {
  const name = JSON.stringify([path, filter]);
  const [trail, setTrail] = useState<{ readonly of: string; readonly cursors: readonly string[] }>({
    of: name,
    cursors: [],
  });
  const cursors = trail.of === name ? trail.cursors : [];
  const cursor = cursors.at(-1);
  const query = useQuery({
    queryKey: [path, filter, cursor],
    queryFn: () => read<P>(path, { ...filter, cursor, limit: PAGE_SIZE }),
    enabled,
    placeholderData: keepPreviousData,
  });
  const next = query.data?.nextCursor ?? null;
  return {
    query,
    page: cursors.length + 1,
    goNext:
      next === null || query.isPlaceholderData ? undefined : () => setTrail({ of: name, cursors: [...cursors, next] }),
    goPrevious: cursors.length === 0 ? undefined : () => setTrail({ of: name, cursors: cursors.slice(0, -1) }),
  };
}

/** What `useCursorList` gives. */
export type CursorList<T> = ReturnType<typeof useCursorList<T>>;
