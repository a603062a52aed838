import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ListControl, ListState } from '../api/paging.js';
import { given, type RawSearch } from '../shell/search.js';

/** The state of a list, kept in the address of its page, so that *back* leads back. `names` are its filters. */
export function useListInAddress(...names: readonly string[]): ListControl {
  const search = useSearch({ strict: false }) as Readonly<Record<string, string | undefined>>;
  const navigate = useNavigate();
  const filters = Object.fromEntries(
    names.flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]]])),
  );
  const move = (to: ListState): void => {
    const change = {
      ...Object.fromEntries(names.map((name) => [name, to.filters[name] || undefined])),
      sort: to.sort,
      cursor: to.cursor,
      page: to.page > 1 ? String(to.page) : undefined,
    };
    void navigate({ to: '.', search: ((old: RawSearch) => given({ ...old, ...change })) as never });
  };
  return { filters, sort: search['sort'], cursor: search['cursor'], page: Number(search['page'] ?? 1) || 1, move };
}

/** The state of a list inside a record: it lasts as long as the list is on the screen. */
export function useListHere(filters: Readonly<Record<string, string>> = {}): ListControl {
  const [state, move] = useState<ListState>({ filters, page: 1 });
  return { ...state, move };
}
