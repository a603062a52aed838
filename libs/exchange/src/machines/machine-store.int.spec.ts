import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import { migrate, openDatabase, runtimeMigrations, type Database } from '@pnet/runtime';
import { exchangeMigrations } from '../index.js';
import { MemoryStore, step, type MachineStore } from './machine.js';
import { decideDelivery, type DeliveryEffect, type DeliveryState } from './delivery.machine.js';
import { PgMachineStore, asDate, dueAtOf } from './pg-store.js';

/** The delivery machine over a table whose rows the store makes itself, so that both stores can be asked the same. */
const table = (applied: string[]) =>
  new PgMachineStore<DeliveryState, DeliveryEffect>({
    table: 'exchange.delivery',
    key: [['target', 'text']],
    columns: (state) => ({
      phase: state.phase,
      attempts: state.attempts,
      due_at: asDate(state.dueAt),
      outcome: state.outcome,
      error_code: state.errorCode,
    }),
    read: (row) => ({
      phase: row['phase'] as DeliveryState['phase'],
      attempts: row['attempts'] as number,
      dueAt: dueAtOf(row),
      outcome: row['outcome'] as DeliveryState['outcome'],
      errorCode: row['error_code'] as string | null,
    }),
    insert: async (tx, [key], state) =>
      (await tx.execute(
        `insert into exchange.delivery (submission_id, target, role, phase, due_at, state_version) select 1, $1, 'statistical', $2, $3, 1 on conflict do nothing`,
        [key, state.phase, asDate(state.dueAt)],
      )) === 1,
    apply: (_tx, [key], _state, effects) => {
      applied.push(...effects.map((effect) => `${key} ${effect.type}`));
      return Promise.resolve();
    },
  });

describe.each(['memory', 'PostgreSQL'])('the store of machines in %s', (kind) => {
  let test: TestDatabase | undefined;
  let database: Database | undefined;
  let store: MachineStore<DeliveryState, DeliveryEffect>;
  let effects: () => string[];
  const queued = (dueAt: number): DeliveryState => ({
    phase: 'queued',
    attempts: 0,
    dueAt,
    outcome: null,
    errorCode: null,
  });

  beforeAll(async () => {
    if (kind === 'memory') {
      const memory = new MemoryStore<DeliveryState, DeliveryEffect>();
      [store, effects] = [memory, () => memory.effects.map(({ key, effect }) => `${key} ${effect.type}`)];
      return;
    }
    test = await createTestDatabase();
    await migrate(test.urls.migrator, test.roles, [runtimeMigrations, exchangeMigrations]);
    database = await openDatabase({ ...test.urls, poolSize: 4 });
    const applied: string[] = [];
    [store, effects] = [table(applied).over(database.unitOfWork), () => applied];
  });
  afterAll(async () => {
    await database?.close();
    await test?.drop();
  });

  it('knows nothing of a new key, and makes it once', async () => {
    expect(await store.load('a')).toEqual({ state: null, version: 0 });
    expect(await store.commit('a', 0, queued(1_000), [])).toBe(true);
    expect(await store.commit('a', 0, queued(2_000), [])).toBe(false);
    expect(await store.load('a')).toEqual({ state: queued(1_000), version: 1 });
  });

  it('lets one of two commits on the same version win, with its effects alone', async () => {
    const { version } = await store.load('a');
    const sending: DeliveryState = { ...queued(5_000), phase: 'sending', attempts: 1 };
    const won = await Promise.all(
      [1, 2].map((attempt) => store.commit('a', version, sending, [{ type: 'transmit', attempt }])),
    );
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(effects()).toEqual(['a transmit']);
    expect((await store.load('a')).version).toBe(version + 1);
  });

  it('names what is due, longest waiting first, at most so many', async () => {
    for (const [key, dueAt] of [
      ['b', 3_000],
      ['c', 2_000],
      ['d', 9_000],
    ] as const)
      await store.commit(key, 0, queued(dueAt), []);
    await store.commit('e', 0, { ...queued(0), phase: 'stopped', dueAt: null }, []);
    expect(await store.due(6_000, 10)).toEqual(['c', 'b', 'a']);
    expect(await store.due(6_000, 2)).toEqual(['c', 'b']);
    expect(await store.due(1_999, 10)).toEqual([]);
  });

  it('steps again from the newer state when it was overtaken', async () => {
    const decisions = await Promise.all(
      [1, 2, 3].map(() => step(store, decideDelivery, 'b', { type: 'due', leaseMs: 1_000 }, 7_000)),
    );
    expect(decisions.flatMap(({ effects: list }) => list)).toEqual([{ type: 'transmit', attempt: 1 }]);
    expect((await store.load('b')).state).toMatchObject({ phase: 'sending', attempts: 1, dueAt: 8_000 });
  });

  it('changes nothing when the machine stays', async () => {
    const before = await store.load('c');
    expect(await step(store, decideDelivery, 'c', { type: 'resumed' }, 1)).toMatchObject({ effects: [] });
    expect(await store.load('c')).toEqual(before);
  });
});
