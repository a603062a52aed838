import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read, type Parameters } from './client.js';

/** One page of a keyset-paged list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** Rows a page. */
const PAGE_SIZE = 50;

/**
 * A list read page by page: forward by the node's cursors, back by those that were passed. Another filter begins again
 * at the first page.
 */
export function useCursorList<T>(path: string, filter: Parameters, enabled = true) {
  const name = JSON.stringify([path, filter]);
  const [trail, setTrail] = useState<{ readonly of: string; readonly cursors: readonly string[] }>({
    of: name,
    cursors: [],
  });
  const cursors = trail.of === name ? trail.cursors : [];
  const cursor = cursors.at(-1);
  const query = useQuery({
    queryKey: [path, filter, cursor],
    queryFn: () => read<Page<T>>(path, { ...filter, cursor, limit: PAGE_SIZE }),
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
