import type { Decide, Decision } from './machine.js';

/** One issuer's orders to one target, at the target or a relay: all numbers up to `last` are here. */
export interface OrderInboxState {
  readonly last: bigint;
  /** Digest of the last orders by number, to tell a replay from another order under a used number. */
  readonly digests: readonly (readonly [number: string, digest: string])[];
  readonly dueAt: null;
}

/** An order came in. `trusted`: its signature is the issuer's, and the issuer is above this node. */
export interface OrderInboxEvent {
  readonly type: 'order';
  readonly number: bigint;
  readonly digest: string;
  readonly trusted: boolean;
}

/**
 * What the inbox wants done: keep it (to apply or to relay), answer again, ask for the missing, refuse, tell a person.
 */
export type OrderInboxEffect =
  | { readonly type: 'accept'; readonly number: bigint }
  | { readonly type: 'answer-again'; readonly number: bigint }
  | { readonly type: 'ask'; readonly from: bigint }
  | { readonly type: 'refuse'; readonly code: 'EXCH-2003' | 'EXCH-5001' | 'EXCH-5002' }
  | { readonly type: 'alarm'; readonly kind: 'bad-order-signature' | 'order-gap' | 'other-order' };

const REMEMBERED = 200;

const refuse = (
  state: OrderInboxState | null,
  code: 'EXCH-2003' | 'EXCH-5001' | 'EXCH-5002',
  kind: 'bad-order-signature' | 'order-gap' | 'other-order',
): Decision<OrderInboxState, OrderInboxEffect> => ({
  state,
  effects: [
    { type: 'refuse', code },
    { type: 'alarm', kind },
  ],
});

/**
 * The inbox: strictly by number. A gap stops and asks; a replay changes nothing; what is not signed by the issuer is
 * refused.
 */
export const decideOrderInbox: Decide<OrderInboxState, OrderInboxEvent, OrderInboxEffect> = (before, event) => {
  const state = before ?? { last: 0n, digests: [], dueAt: null };
  if (!event.trusted) return refuse(before, 'EXCH-2003', 'bad-order-signature');
  if (event.number <= state.last) {
    const known = state.digests.find(([number]) => number === event.number.toString());
    if (known && known[1] !== event.digest) return refuse(before, 'EXCH-5002', 'other-order');
    return { state: before, effects: [{ type: 'answer-again', number: event.number }] };
  }
  if (event.number > state.last + 1n) {
    const stopped = refuse(before, 'EXCH-5001', 'order-gap');
    return { state: before, effects: [...stopped.effects, { type: 'ask', from: state.last + 1n }] };
  }
  return {
    state: {
      last: event.number,
      digests: [...state.digests, [event.number.toString(), event.digest] as const].slice(-REMEMBERED),
      dueAt: null,
    },
    effects: [{ type: 'accept', number: event.number }],
  };
};
