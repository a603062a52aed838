import { spread, type Decide, type Decision } from './machine.js';

/**
 * The sender's side of one submission to one parent: queued → sending → receipted, or stopped until an operator looks.
 */
export interface DeliveryState {
  readonly phase: 'queued' | 'sending' | 'receipted' | 'stopped';
  readonly attempts: number;
  /** When it is taken up; while sending: when the attempt counts as lost. */
  readonly dueAt: number | null;
  readonly outcome: 'valid' | 'rejected' | null;
  readonly errorCode: string | null;
}

/** What happens to a delivery. */
export type DeliveryEvent =
  | { readonly type: 'queued' }
  | { readonly type: 'due'; readonly leaseMs: number }
  | { readonly type: 'receipt'; readonly verdict: 'valid' | 'rejected' }
  | {
      readonly type: 'failed';
      readonly code: string;
      readonly permanent: boolean;
      readonly retryMs: number;
      readonly retryMaxMs: number;
      readonly key: string;
    }
  | { readonly type: 'asked' }
  /** The parent answers again after it could not be reached. */
  | { readonly type: 'reachable' }
  /** The process that was sending has ended. */
  | { readonly type: 'interrupted' }
  | { readonly type: 'resumed' };

/** What a delivery wants done: send (again), keep the receipt, tell a person. */
export type DeliveryEffect =
  | { readonly type: 'transmit'; readonly attempt: number }
  | { readonly type: 'keep-receipt' }
  | { readonly type: 'alarm'; readonly kind: string };

/**
 * Failures that end when the parent is back: it did not answer at all, or did not know the dataset or the version of
 * its definition.
 */
export const WAITS_FOR_PARENT: readonly string[] = ['EXCH-3008', 'EXCH-4004', 'EXCH-4007'];

const stay = (state: DeliveryState | null): Decision<DeliveryState, DeliveryEffect> => ({ state, effects: [] });
const queued = (state: DeliveryState, now: number): DeliveryState => ({
  ...state,
  phase: 'queued',
  dueAt: now,
  outcome: null,
  errorCode: null,
});

/**
 * The sender. A delivery closes only on a receipt; a repeated receipt changes nothing; only being asked for opens it
 * again.
 */
export const decideDelivery: Decide<DeliveryState, DeliveryEvent, DeliveryEffect> = (state, event, now) => {
  if (!state) {
    return event.type === 'queued'
      ? { state: { phase: 'queued', attempts: 0, dueAt: now, outcome: null, errorCode: null }, effects: [] }
      : stay(null);
  }
  switch (event.type) {
    case 'queued':
      return stay(state);
    case 'due':
      return takeUp(state, event.leaseMs, now);
    case 'receipt':
      return close(state, event.verdict);
    case 'failed':
      return fail(state, event, now);
    default:
      return opensAgain(state, event.type) ? { state: queued(state, now), effects: [] } : stay(state);
  }
};

/**
 * What makes a delivery due at once: being asked for it, an operator, the way being free again, the end of the process
 * that was sending it.
 */
function opensAgain(state: DeliveryState, event: 'asked' | 'resumed' | 'reachable' | 'interrupted'): boolean {
  switch (event) {
    case 'asked':
      return state.phase === 'receipted' && state.outcome === 'valid';
    case 'resumed':
      return state.phase === 'stopped';
    case 'reachable':
      return state.phase === 'queued' && state.errorCode !== null && WAITS_FOR_PARENT.includes(state.errorCode);
    case 'interrupted':
      return state.phase === 'sending';
  }
}

function takeUp(state: DeliveryState, leaseMs: number, now: number): Decision<DeliveryState, DeliveryEffect> {
  if (state.dueAt === null || state.dueAt > now || state.phase === 'receipted' || state.phase === 'stopped')
    return stay(state);
  const attempts = state.attempts + 1;
  return {
    state: { ...state, phase: 'sending', attempts, dueAt: now + leaseMs },
    effects: [{ type: 'transmit', attempt: attempts }],
  };
}

function close(state: DeliveryState, verdict: 'valid' | 'rejected'): Decision<DeliveryState, DeliveryEffect> {
  if (state.phase === 'receipted') return stay(state);
  return {
    state: { ...state, phase: 'receipted', outcome: verdict, dueAt: null, errorCode: null },
    effects: [
      { type: 'keep-receipt' },
      ...(verdict === 'rejected' ? [{ type: 'alarm', kind: 'rejected' } as const] : []),
    ],
  };
}

function fail(
  state: DeliveryState,
  event: Extract<DeliveryEvent, { type: 'failed' }>,
  now: number,
): Decision<DeliveryState, DeliveryEffect> {
  if (state.phase !== 'sending') return stay(state);
  if (event.permanent)
    return {
      state: { ...state, phase: 'stopped', dueAt: null, errorCode: event.code },
      effects: [{ type: 'alarm', kind: event.code }],
    };
  const wait = Math.min(event.retryMs * 2 ** Math.min(state.attempts - 1, 20), event.retryMaxMs);
  const jittered = Math.round(wait * (0.5 + spread(`${event.key} ${state.attempts}`) / 2));
  return { state: { ...state, phase: 'queued', dueAt: now + jittered, errorCode: event.code }, effects: [] };
}
