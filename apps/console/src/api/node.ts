import { useQuery } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import type { City } from './answers.js';
import type { PensionScheme } from '@pnet/standards';
import { get, session } from './client.js';
import { allRows } from './paging.js';

export type Tier = City['NodeView']['tier'];
export type Post = City['Post'];

/** Who the serving node is, and how its exchange stands. */
export interface NodeIdentity {
  readonly code: string;
  readonly name: string;
  readonly tier: Tier;
  readonly regionCode: string;
  readonly parents: readonly { readonly code: string; readonly role: 'statistical' | 'comparison' }[];
  readonly agencies: readonly { readonly code: string; readonly name: string }[];
  readonly version?: string;
  readonly openPeriod?: string | null;
  /** The schemes that the node keeps books of. */
  readonly schemes?: readonly PensionScheme[];
  /** Where the day stands; absent where the node does not say. */
  readonly dayState?: 'open' | 'closed' | null;
  /** The day up to which the books are closed. */
  readonly closedThrough?: string | null;
  readonly exchange?: {
    readonly backlog?: number;
    readonly alarms?: number;
    readonly certificateDaysLeft?: number;
    readonly recoveringSince?: string | null;
  };
}

/** Who is logged in. */
export type Me = City['Me'];

const POLL_MS = 15_000;

/** The token of this tab's session; renders again when it begins or ends. */
export const useSessionToken = (): string | null => useSyncExternalStore(session.watch, () => session.token);

/** The node behind this console; needs no login. Asked again and again, so that a page knows when the node is away. */
export const useNode = () =>
  useQuery({ queryKey: ['node'], queryFn: () => get('/node') as Promise<NodeIdentity>, refetchInterval: POLL_MS });

/** The logged-in user; not asked without a session. */
export function useMe() {
  const token = useSessionToken();
  return useQuery({
    queryKey: ['me', token],
    queryFn: () => get('/me'),
    enabled: token !== null,
    staleTime: 60_000,
    retry: false,
  });
}

/** The logged-in user, or, while the session has ended, who was: the page behind the login dialog stays theirs. */
export function useLastMe() {
  const query = useMe();
  const token = useSessionToken();
  const [last, setLast] = useState<Me>();
  if (query.data && query.data !== last) setLast(query.data);
  return { me: query.data ?? (token !== null || session.expired ? last : undefined), query };
}

/** The node's links to parents and children, polled. */
export const useLinks = () =>
  useQuery({
    queryKey: ['links'],
    queryFn: () => allRows<City['PartnerLink']>('/exchange/links'),
    refetchInterval: POLL_MS,
    retry: false,
  });

/** Whether the user holds one of the posts. */
export const holds = (me: Me | undefined, ...posts: readonly Post[]): boolean =>
  posts.some((post) => me?.posts.includes(post));
