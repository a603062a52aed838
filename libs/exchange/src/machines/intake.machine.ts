import type { Decide, Decision } from './machine.js';

/** The receiver's side of one version: receiving → received → valid → loaded, or rejected. Digests are hexadecimal. */
export interface IntakeState {
  readonly phase: 'receiving' | 'received' | 'valid' | 'loaded' | 'rejected';
  readonly digest: string;
  readonly frames: number;
  /** Frames stored without a hole, from 0. */
  readonly stored: number;
  readonly attempts: number;
  readonly dueAt: number | null;
}

/** What happens to an intake. */
export type IntakeEvent =
  | { readonly type: 'offered'; readonly digest: string; readonly frames: number }
  | { readonly type: 'frames'; readonly first: number; readonly count: number }
  | { readonly type: 'due'; readonly leaseMs: number }
  | { readonly type: 'judged'; readonly verdict: 'valid' | 'rejected' }
  | { readonly type: 'loaded' };

/** What an intake wants done: have the missing frames sent, judge, answer by receipt, load, refuse, tell a person. */
export type IntakeEffect =
  | { readonly type: 'ask'; readonly from: number }
  | { readonly type: 'judge' }
  | { readonly type: 'answer-receipt' }
  | { readonly type: 'give-receipt'; readonly verdict: 'valid' | 'rejected' }
  | { readonly type: 'load' }
  | { readonly type: 'refuse'; readonly code: 'EXCH-3001' | 'EXCH-3002' }
  | { readonly type: 'alarm'; readonly kind: 'other-digest' };

/** How long after its last frame an unjudged intake is left to the stream that brought it. */
const JUDGE_LEASE_MS = 600_000;

const stay = (state: IntakeState | null, ...effects: IntakeEffect[]): Decision<IntakeState, IntakeEffect> => ({
  state,
  effects,
});

/**
 * The receiver. The same version again gives the same receipt; another digest is refused and raises an alarm; judged is
 * judged.
 */
export const decideIntake: Decide<IntakeState, IntakeEvent, IntakeEffect> = (state, event, now) => {
  if (!state) {
    return event.type === 'offered'
      ? withFrames(
          { phase: 'receiving', digest: event.digest, frames: event.frames, stored: 0, attempts: 0, dueAt: null },
          [{ type: 'ask', from: 0 }],
          now,
        )
      : stay(null);
  }
  switch (event.type) {
    case 'offered':
      return offered(state, event.digest);
    case 'frames':
      return frames(state, event.first, event.count, now);
    case 'due':
      return state.phase === 'received' && state.dueAt !== null && state.dueAt <= now
        ? {
            state: { ...state, attempts: state.attempts + 1, dueAt: now + event.leaseMs },
            effects: [{ type: 'judge' }],
          }
        : stay(state);
    case 'judged':
      return judged(state, event.verdict);
    case 'loaded':
      return state.phase === 'valid'
        ? { state: { ...state, phase: 'loaded', dueAt: null }, effects: [{ type: 'give-receipt', verdict: 'valid' }] }
        : stay(state);
  }
};

function offered(state: IntakeState, digest: string): Decision<IntakeState, IntakeEffect> {
  if (state.digest !== digest)
    return stay(state, { type: 'refuse', code: 'EXCH-3001' }, { type: 'alarm', kind: 'other-digest' });
  if (state.phase === 'receiving') return stay(state, { type: 'ask', from: state.stored });
  return state.phase === 'received' ? stay(state, { type: 'judge' }) : stay(state, { type: 'answer-receipt' });
}

function frames(state: IntakeState, first: number, count: number, now: number): Decision<IntakeState, IntakeEffect> {
  if (state.phase !== 'receiving' || first + count <= state.stored) return stay(state);
  if (first > state.stored) return stay(state, { type: 'refuse', code: 'EXCH-3002' });
  return withFrames({ ...state, stored: Math.min(first + count, state.frames) }, [], now);
}

function withFrames(
  state: IntakeState,
  effects: readonly IntakeEffect[],
  now: number,
): Decision<IntakeState, IntakeEffect> {
  if (state.stored < state.frames) return { state, effects };
  return {
    state: { ...state, phase: 'received', dueAt: now + JUDGE_LEASE_MS },
    effects: [...effects, { type: 'judge' }],
  };
}

function judged(state: IntakeState, verdict: 'valid' | 'rejected'): Decision<IntakeState, IntakeEffect> {
  if (state.phase !== 'received') return stay(state);
  return verdict === 'valid'
    ? { state: { ...state, phase: 'valid', dueAt: null }, effects: [{ type: 'load' }] }
    : { state: { ...state, phase: 'rejected', dueAt: null }, effects: [{ type: 'give-receipt', verdict }] };
}
