import { useQuery } from '@tanstack/react-query';
import { get } from './client.js';
import { useSessionToken } from './node.js';

/** Ids of one page that wait for their names are asked for together. */
const GATHER_MS = 20;
const MOST = 100;

type Waiting = (names: ReadonlyMap<string, string>) => void;
let asked = new Map<string, { readonly done: Waiting; readonly failed: (error: unknown) => void }[]>();

async function ask(): Promise<void> {
  const waiting = [...asked];
  asked = new Map();
  for (let from = 0; from < waiting.length; from += MOST) {
    const part = waiting.slice(from, from + MOST);
    try {
      const { items } = await get('/users/names', { ids: part.map(([id]) => id).join(',') });
      const names = new Map(items.map(({ userId, name }) => [userId, name]));
      part.forEach(([, ones]) => ones.forEach(({ done }) => done(names)));
    } catch (error) {
      part.forEach(([, ones]) => ones.forEach(({ failed }) => failed(error)));
    }
  }
}

/** The name of a user id, in one question with the others of the page; null: nobody has it. */
function nameOf(id: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    if (asked.size === 0) setTimeout(() => void ask(), GATHER_MS);
    const one = { done: (names: ReadonlyMap<string, string>) => resolve(names.get(id) ?? null), failed: reject };
    asked.set(id, [...(asked.get(id) ?? []), one]);
  });
}

/** The name of a user, kept while the tab lives; undefined until it is there. */
export function useUserName(id: string | undefined): string | null | undefined {
  const token = useSessionToken();
  return useQuery({
    queryKey: ['user-name', id],
    queryFn: () => nameOf(id ?? ''),
    enabled: id !== undefined && token !== null,
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  }).data;
}
