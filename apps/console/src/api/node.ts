import { useQuery } from '@tanstack/react-query';
import { get, session } from './client.js';

export type Tier = 'city' | 'province' | 'national';
export type Post = 'handler' | 'reviewer' | 'approver' | 'finance' | 'operator';

/** Who the serving node is. */
export interface NodeIdentity {
  readonly code: string;
  readonly name: string;
  readonly tier: Tier;
  readonly regionCode: string;
  readonly parents: readonly { readonly code: string; readonly role: 'statistical' | 'comparison' }[];
  readonly agencies: readonly { readonly code: string; readonly name: string }[];
  readonly version?: string;
}

/** Who is logged in. */
export interface Me { readonly userId: string; readonly name: string; readonly posts: readonly Post[]; readonly agencies: readonly string[] }

/** The node behind this console; needs no login. */
export const useNode = () => useQuery({ queryKey: ['node'], queryFn: () => get<NodeIdentity>('/node'), staleTime: Infinity });

/** The logged-in user; not asked without a session. */
export const useMe = () => useQuery({ queryKey: ['me', session.token], queryFn: () => get<Me>('/me'), enabled: session.token !== null, staleTime: 60_000, retry: false });
