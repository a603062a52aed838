import pg from 'pg';
import { unwrap, systemClock } from '@pnet/kernel';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import { Housekeeping, migrate, openDatabase, runtimeMigrations, verifyAuditSeals, type Database } from '../index.js';

describe('housekeeping', () => {
  let test: TestDatabase;
  let database: Database;
  let admin: pg.Client;
  const kinds: string[] = [];
  const queue = {
    wake: () => Promise.resolve(),
    onWake: (kind: string) => {
      kinds.push(kind);
    },
    every: (kind: string) => {
      kinds.push(kind);
    },
    close: () => Promise.resolve(),
  };
  const keep = () => new Housekeeping(database.unitOfWork, queue, systemClock);

  beforeAll(async () => {
    test = await createTestDatabase();
    await migrate(test.urls.migrator, test.roles, [runtimeMigrations]);
    database = await openDatabase(test.urls);
    admin = new pg.Client({ connectionString: test.adminUrl });
    await admin.connect();
  });
  afterAll(async () => {
    await admin?.end();
    await database?.close();
    await test?.drop();
  });

  it('has nothing to do in a new node', async () => {
    expect(await keep().work()).toEqual({ sealedDays: 0, deleted: 0 });
  });

  it('seals every ended day of the audit in order, also the empty ones between, and none twice', async () => {
    await admin.query(`insert into audit.command_log (actor, command, result_code, trace_id, at)
      select 'a', 'c', 'ok', 't', clock_timestamp() - d * interval '1 day' from unnest(array[0, 4, 6]) d`);
    expect((await keep().work()).sealedDays).toBeGreaterThanOrEqual(5);
    const [days] = (
      await admin.query(
        'select count(*)::int as sealed, max(day) - min(day) + 1 as span, sum(commands)::int as commands from audit.day_seal',
      )
    ).rows;
    expect(days).toEqual({ sealed: days.span, span: days.sealed, commands: 2 });
    expect(unwrap(await database.unitOfWork.system((tx) => verifyAuditSeals(tx)))).toEqual({ days: days.sealed });
    expect(await keep().work()).toEqual({ sealedDays: 0, deleted: 0 });
  });

  it('deletes old answers and old done requests, and keeps what is young or open', async () => {
    await admin.query(`
      insert into runtime.idempotency_key (scope, key, input_hash, answer, trace_id, recorded_at) select 's', 'k' || d, '', '{}', 't', clock_timestamp() - d * interval '1 day' from unnest(array[1, 40]) d;
      insert into runtime.job_request (kind, key, state, ended_at) select 'j', state || d, state, clock_timestamp() - d * interval '1 day' from unnest(array[1, 40]) d, unnest(array['done', 'failed']) state`);
    expect(await keep().work()).toMatchObject({ deleted: 2 });
    expect(
      (
        await admin.query(
          'select key from runtime.idempotency_key union all select key from runtime.job_request order by 1',
        )
      ).rows.map((row) => row.key),
    ).toEqual(['done1', 'failed1', 'failed40', 'k1']);
  });

  it('is called by the clock', () => {
    keep().onApplicationBootstrap();
    expect(kinds).toEqual(['housekeeping', 'housekeeping']);
  });
});
