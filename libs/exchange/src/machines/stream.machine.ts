import type { Decide } from './machine.js';

/** One dataset's stream of one node as seen by a receiver. Numbers as bigint: 1, 2, 3 … without holes at the sender. */
export interface StreamState {
  readonly last: bigint;
  readonly missing: readonly bigint[];
  readonly dueAt: null;
}

/** A submission of the stream was seen. */
export interface StreamEvent {
  readonly type: 'seen';
  readonly sequence: bigint;
}

/** The receiver asks for what it never saw. */
export interface StreamEffect {
  readonly type: 'ask';
  readonly sequences: readonly bigint[];
}

/** Numbers asked for at once. */
const MAX_MISSING = 100;

/** Remembers which numbers are missing below the highest seen; what is missing is asked for with each receipt. */
export const decideStream: Decide<StreamState, StreamEvent, StreamEffect> = (before, { sequence }) => {
  const state = before ?? { last: 0n, missing: [], dueAt: null };
  if (sequence <= state.last) {
    const missing = state.missing.filter((number) => number !== sequence);
    return { state: missing.length === state.missing.length ? before : { ...state, missing }, effects: [] };
  }
  const skipped: bigint[] = [];
  for (
    let number = state.last + 1n;
    number < sequence && state.missing.length + skipped.length < MAX_MISSING;
    number += 1n
  )
    skipped.push(number);
  return {
    state: { last: sequence, missing: [...state.missing, ...skipped], dueAt: null },
    effects: skipped.length > 0 ? [{ type: 'ask', sequences: skipped }] : [],
  };
};
