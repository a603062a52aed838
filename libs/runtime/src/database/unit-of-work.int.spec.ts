import { domainError, err, ok } from '@pnet/kernel';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import { migrate, openDatabase, pendingMigrations, runtimeMigrations, systemContext, type Database } from '../index.js';

describe('unit of work', () => {
  let test: TestDatabase;
  let database: Database;
  const context = { ...systemContext(['430102']), idempotencyKey: 'k1' };
  const count = async (): Promise<string> =>
    (
      await database.unitOfWork.read(context, (tx) =>
        tx.one<{ n: string }>(`select count(*)::text as n from runtime.idempotency_key`),
      )
    )?.n ?? '';

  beforeAll(async () => {
    test = await createTestDatabase();
    const applied = await migrate(test.urls.migrator, test.roles, [runtimeMigrations]);
    expect(applied.length).toBeGreaterThan(0);
    expect(await migrate(test.urls.migrator, test.roles, [runtimeMigrations])).toEqual([]);
    database = await openDatabase(test.urls);
  });
  afterAll(async () => {
    await database?.close();
    await test?.drop();
  });

  it('knows what is pending', async () => {
    const query = (sql: string): Promise<{ name: string }[]> => database.app.query(sql);
    expect(await pendingMigrations(query, [runtimeMigrations])).toEqual([]);
  });

  it('answers the same key once, and refuses it for another input', async () => {
    let runs = 0;
    const run = (input: unknown) =>
      database.unitOfWork.run(context, { name: 'act', input }, async () => ok({ runs: ++runs }));
    expect(await run({ a: 1, b: 2 })).toEqual(ok({ runs: 1 }));
    expect(await run({ b: 2, a: 1 })).toEqual(ok({ runs: 1 }));
    expect(await run({ a: 2 })).toMatchObject({ ok: false, error: { code: 'RUNT-3002' } });
    expect(runs).toBe(1);
  });

  it('says that the same key is being worked on', async () => {
    const held = { ...context, idempotencyKey: 'k2' };
    const act = (work: () => Promise<void>) =>
      database.unitOfWork.run(held, { name: 'act', input: 1 }, async () => {
        await work();
        return ok(1);
      });
    let enter = (): void => undefined;
    let leave = (): void => undefined;
    const [entered, left] = [
      new Promise<void>((resolve) => {
        enter = resolve;
      }),
      new Promise<void>((resolve) => {
        leave = resolve;
      }),
    ];
    const first = act(() => {
      enter();
      return left;
    });
    await entered;
    expect(await act(() => Promise.resolve())).toMatchObject({ ok: false, error: { code: 'RUNT-3001' } });
    leave();
    expect(await first).toEqual(ok(1));
  });

  it('opens no transaction inside another, in whatever way, and leaves nothing behind', async () => {
    const { unitOfWork } = database;
    const open = [
      () => unitOfWork.read(context, () => Promise.resolve(1)),
      () => unitOfWork.system(() => Promise.resolve(ok(1))),
      () => unitOfWork.run(context, { name: 'inner', input: 1 }, () => Promise.resolve(ok(1))),
    ];
    for (const inner of open) {
      await expect(unitOfWork.system(async () => ok(await inner()))).rejects.toThrow('inside a transaction');
      await expect(
        unitOfWork.read(context, async () => {
          await Promise.resolve();
          return inner();
        }),
      ).rejects.toThrow('inside a transaction');
      await inner();
    }
  });

  it('lets work go on that a transaction started and that outlives it', async () => {
    let later: Promise<unknown> = Promise.resolve();
    await database.unitOfWork.system(async (tx) => {
      later = new Promise((resolve) => {
        setImmediate(resolve);
      })
        .then(
          () =>
            new Promise((resolve) => {
              setTimeout(resolve, 200);
            }),
        )
        .then(() => database.unitOfWork.system(() => Promise.resolve(ok(2))));
      return ok(await tx.execute('select 1'));
    });
    expect(await later).toEqual(ok(2));
  });

  it('sets the scope of the actor for its transaction alone, whatever his name holds', async () => {
    const odd = systemContext(["430'102", '430103\\']);
    const scope = (of: typeof odd): Promise<{ agencies: string; actor: string } | undefined> =>
      database.unitOfWork.read(of, (tx) =>
        tx.one(
          `select current_setting('pension.agencies', true) as agencies, current_setting('pension.actor', true) as actor`,
        ),
      );
    const actor = { ...odd.actor, userId: `x'); select set_config('pension.agencies', '430104', true); --` };
    expect(await scope({ ...odd, actor })).toEqual({ agencies: "430'102,430103\\", actor: actor.userId });
    const left = await database.app.query(`select coalesce(current_setting('pension.agencies', true), '') as agencies`);
    expect(left).toEqual([{ agencies: '' }]);
  });

  it('looks up a row in a statement alone, as the worker, and not inside a transaction', async () => {
    const statement = { name: 'spec-role', sql: 'select current_user as role, $1::integer + 1 as next' };
    const { worker } = test.roles;
    expect(await database.unitOfWork.lookUp(statement, [1])).toEqual({ role: worker, next: 2 });
    expect(await database.unitOfWork.lookUp(statement, [2])).toEqual({ role: worker, next: 3 });
    await expect(
      database.unitOfWork.system(async () => ok(await database.unitOfWork.lookUp(statement, [1]))),
    ).rejects.toThrow('inside a transaction');
    await expect(
      database.unitOfWork.lookUp({ name: 'spec-broken', sql: 'select $1::integer / 0' }, [1]),
    ).rejects.toThrow('division by zero');
    expect(await database.unitOfWork.lookUp(statement, [3])).toEqual({ role: worker, next: 4 });
  });

  it('rolls back on an error result and on a throw', async () => {
    const before = await count();
    const insert = `insert into runtime.idempotency_key (scope, key, input_hash, answer, trace_id) values ('s', 'k', 'h', '1', 't')`;
    await database.unitOfWork.run(systemContext([]), { name: 'x', input: 1 }, async (tx) => {
      await tx.execute(insert);
      return err(domainError('RUNT-3001', { key: '' }));
    });
    await expect(
      database.unitOfWork.system(async (tx) => {
        await tx.execute(insert);
        throw new Error('bug');
      }),
    ).rejects.toThrow('bug');
    expect(await count()).toBe(before);
  });
});
