/**
 * A pure step of a protocol: no clock, no randomness, no input but these. Times are epoch milliseconds of the own node.
 */
export type Decide<S, E, F> = (state: S | null, event: E, now: number) => Decision<S, F>;

/** The next state, and what must happen with it. `null`: there is still nothing to remember. */
export interface Decision<S, F> {
  readonly state: S | null;
  readonly effects: readonly F[];
}

/** A state with the version under which it was read; 0 = it is not there. */
export interface Versioned<S> {
  readonly state: S | null;
  readonly version: number;
}

/** What every machine's state tells its store. */
export interface Timed {
  readonly dueAt: number | null;
}

/**
 * Where a machine's states live. `commit` writes the state and hands over the effects in one step, or does nothing and
 * answers false when another commit came first. `due` names keys whose time has come, the longest waiting first.
 */
export interface MachineStore<S extends Timed, F> {
  load(key: string): Promise<Versioned<S>>;
  commit(key: string, expectedVersion: number, state: S, effects: readonly F[]): Promise<boolean>;
  due(now: number, limit: number): Promise<readonly string[]>;
}

/** States in memory, for simulation and specs; effects are kept in the order of their commits. */
export class MemoryStore<S extends Timed, F> implements MachineStore<S, F> {
  readonly effects: { readonly key: string; readonly effect: F }[] = [];
  private readonly states = new Map<string, { state: S; version: number }>();

  load(key: string): Promise<Versioned<S>> {
    const known = this.states.get(key);
    return Promise.resolve(known ?? { state: null, version: 0 });
  }

  commit(key: string, expectedVersion: number, state: S, effects: readonly F[]): Promise<boolean> {
    if ((this.states.get(key)?.version ?? 0) !== expectedVersion) return Promise.resolve(false);
    this.states.set(key, { state, version: expectedVersion + 1 });
    this.effects.push(...effects.map((effect) => ({ key, effect })));
    return Promise.resolve(true);
  }

  due(now: number, limit: number): Promise<readonly string[]> {
    const keys = [...this.states]
      .filter(([, { state }]) => state.dueAt !== null && state.dueAt <= now)
      .sort(([a, x], [b, y]) => (x.state.dueAt ?? 0) - (y.state.dueAt ?? 0) || (a < b ? -1 : 1))
      .map(([key]) => key);
    return Promise.resolve(keys.slice(0, limit));
  }

  /** All states, for checkers. */
  all(): ReadonlyMap<string, { readonly state: S; readonly version: number }> {
    return this.states;
  }
}

/** Tries a step until its commit wins. Returns the effects of the commit; none when the machine changes nothing. */
export async function step<S extends Timed, E, F>(
  store: MachineStore<S, F>,
  decide: Decide<S, E, F>,
  key: string,
  event: E,
  now: number,
): Promise<Decision<S, F>> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { state, version } = await store.load(key);
    const decision = decide(state, event, now);
    if (decision.state === null || decision.state === state) return decision;
    if (await store.commit(key, version, decision.state, decision.effects)) return decision;
  }
  throw new Error(`${key}: twenty commits in a row were overtaken`);
}

/** A number in [0, 1) from a text, so that retries spread without a random source. */
export function spread(text: string): number {
  let hash = 2_166_136_261;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619) >>> 0;
  return hash / 4_294_967_296;
}
