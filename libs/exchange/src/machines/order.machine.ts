import type { Decide, Decision } from './machine.js';

/**
 * One order at its issuer (or a relay): issued → delivered → installed → executed | refused; overdue while its deadline
 * has passed.
 */
export interface OrderState {
  readonly phase: 'issued' | 'delivered' | 'installed' | 'executed' | 'refused' | 'overdue';
  readonly deadline: number;
  /** The deadline passed before the end; stays after a late answer. */
  readonly overdue: boolean;
  readonly dueAt: number | null;
}

/** What happens to an order. */
export type OrderEvent =
  | { readonly type: 'issued'; readonly deadline: number }
  | { readonly type: 'answered'; readonly phase: 'delivered' | 'installed' | 'executed' | 'refused' }
  | { readonly type: 'due' };

/**
 * What the book wants done: keep the answer (and pass it on where the order was relayed), tell the owner that it is
 * overdue.
 */
export type OrderEffect = { readonly type: 'keep-answer' } | { readonly type: 'alarm'; readonly kind: 'overdue' };

const RANK = { issued: 0, overdue: 0, delivered: 1, installed: 2, executed: 3, refused: 3 } as const;

/** The order book. Answers only move forward; an answer that was overtaken changes nothing; the end is the end. */
export const decideOrder: Decide<OrderState, OrderEvent, OrderEffect> = (state, event, now) => {
  if (!state) {
    return {
      state:
        event.type === 'issued'
          ? { phase: 'issued', deadline: event.deadline, overdue: false, dueAt: event.deadline }
          : null,
      effects: [],
    };
  }
  switch (event.type) {
    case 'issued':
      return { state, effects: [] };
    case 'answered':
      return answered(state, event.phase);
    case 'due':
      return state.dueAt !== null && state.dueAt <= now
        ? {
            state: { ...state, phase: state.phase === 'issued' ? 'overdue' : state.phase, overdue: true, dueAt: null },
            effects: [{ type: 'alarm', kind: 'overdue' }],
          }
        : { state, effects: [] };
  }
};

function answered(
  state: OrderState,
  phase: 'delivered' | 'installed' | 'executed' | 'refused',
): Decision<OrderState, OrderEffect> {
  if (RANK[phase] <= RANK[state.phase]) return { state, effects: [] };
  const ended = RANK[phase] === RANK.executed;
  return { state: { ...state, phase, dueAt: ended ? null : state.dueAt }, effects: [{ type: 'keep-answer' }] };
}
