import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { read, type Parameters } from './client.js';

/** One page of a keyset-paged list; how many there are in all, and their sums, come with the first page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
  /** All rows that the filter leaves; not exact where counting them would take too long. */
  readonly total?: { readonly value: number; readonly exact: boolean } | null;
  /** Sums over all rows that the filter leaves, by column. */
  readonly totals?: Readonly<Record<string, string | number>> | null;
}

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

/** Where a list stands: what is looked for, in which order, and on which page. */
export interface ListState {
  readonly filters: Readonly<Record<string, string>>;
  /** A column, `-` before it for descending. */
  readonly sort?: string | undefined;
  readonly cursor?: string | undefined;
  readonly page: number;
}

/** A list state with what changes it. Another filter or order begins again at the first page. */
export interface ListControl extends ListState {
  readonly move: (to: ListState) => void;
}

/** What a list is asked beside its filters. */
export interface ListOptions {
  readonly fixed?: Parameters;
  readonly enabled?: boolean;
  /** Others move its rows while it is looked at: it is read again by itself. */
  readonly isWatched?: boolean;
}

/** How long a list that others move stands before it is read again. */
const WATCH_MS = 10_000;

/** Cursors of the pages that were passed, by list and question: the way back. */
const trails = new Map<string, (string | undefined)[]>();

/** A list read page by page: forward by the node's cursors, back by those that were passed. */
export function useCursorList<T, P extends Page<T> = Page<T>>(
  path: string,
  control: ListControl,
  options: ListOptions & { readonly size?: number } = {},
) {
  const { fixed = {}, size = 50, enabled = true, isWatched = false } = options;
  const { filters, sort, cursor, page } = control;
  const question: Parameters = { ...fixed, ...filters, sort };
  const name = JSON.stringify([path, question, size]);
  const ask = (asked: Parameters) => ({
    queryKey: [path, question, asked],
    queryFn: () => read<P>(path, { ...question, ...asked }),
    placeholderData: keepPreviousData,
  });
  const query = useQuery({ ...ask({ limit: size, cursor }), enabled, refetchInterval: isWatched && WATCH_MS });
  // A page that was opened by its address still says how many there are in all.
  const head = useQuery({ ...ask({ limit: size, cursor: undefined }), enabled: enabled && cursor !== undefined });
  const next = query.isPlaceholderData ? undefined : (query.data?.nextCursor ?? undefined);
  const first = cursor === undefined ? query.data : head.data;
  return {
    path,
    question,
    control,
    query,
    page,
    ...countsOf(first),
    ...walkOf(name, control, next),
  };
}

const countsOf = (first: Page<unknown> | undefined): Required<Pick<Page<unknown>, 'total' | 'totals'>> => ({
  total: first?.total ?? null,
  totals: first?.totals ?? null,
});

/** The ways to the page after and the page before; undefined where there is none. */
function walkOf(name: string, { filters, sort, page, move }: ListControl, next: string | undefined) {
  const trail = trails.get(name) ?? [];
  const goNext = (): void => {
    trails.set(name, [...trail.slice(0, page), next]);
    move({ filters, sort, cursor: next, page: page + 1 });
  };
  const goPrevious = (): void => {
    const passed = trail[page - 2];
    move(passed ? { filters, sort, cursor: passed, page: page - 1 } : { filters, sort, page: 1 });
  };
  return {
    goNext: next === undefined ? undefined : goNext,
    goPrevious: page === 1 ? undefined : goPrevious,
  };
}
