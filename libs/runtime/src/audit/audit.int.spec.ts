import pg from 'pg';
import { domainError, err, ok, PlainDate, unwrap } from '@pnet/kernel';
import { createTestDatabase, rowsSeenBy, type TestDatabase } from '@pnet/testing';
import {
  Audit,
  migrate,
  openDatabase,
  runtimeMigrations,
  sealAuditDay,
  systemContext,
  verifyAuditSeals,
  type Database,
} from '../index.js';

describe('audit', () => {
  let test: TestDatabase;
  let database: Database;
  let admin: pg.Client;
  const context = { ...systemContext(['430102'], 'trace-1'), purpose: '核对账户' };
  const commands = async (): Promise<unknown[]> =>
    (await admin.query('select actor, command, subject, result_code, trace_id from audit.command_log order by log_id'))
      .rows;

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

  it('has a row for each command: done, refused or broken; none for an answer given again', async () => {
    const run = (
      key: string | undefined,
      work: () => Promise<ReturnType<typeof ok<number>> | ReturnType<typeof err<ReturnType<typeof domainError>>>>,
    ) =>
      database.unitOfWork.run(
        { ...context, ...(key ? { idempotencyKey: key } : {}) },
        { name: 'act', input: 1, subject: 'employer 7' },
        work,
      );
    await run('k', async () => ok(1));
    await run('k', async () => ok(1));
    await run(undefined, async () => err(domainError('KERN-0001', { value: 'x' })));
    await expect(
      run(undefined, async () => {
        throw new Error('bug');
      }),
    ).rejects.toThrow('bug');
    const row = (code: string) => ({
      actor: 'system',
      command: 'act',
      subject: 'employer 7',
      result_code: code,
      trace_id: 'trace-1',
    });
    expect(await commands()).toEqual([row('ok'), row('KERN-0001'), row('RUNT-5000')]);
  });

  it('keeps the bug as the error when the audit cannot be written', async () => {
    await admin.query(`revoke insert on audit.command_log from "${test.roles.app}"`);
    const broken = database.unitOfWork.run(context, { name: 'act', input: 1 }, async () => {
      throw new Error('the bug');
    });
    await expect(broken).rejects.toThrow('the bug');
    await admin.query(`grant insert on audit.command_log to "${test.roles.app}"`);
  });

  it('records looks at personal data with their purpose', async () => {
    await database.unitOfWork.read(context, (tx) => new Audit().read(tx, context, { kind: 'person', subject: '42' }));
    expect((await admin.query('select actor, kind, subject, purpose from audit.read_log')).rows).toEqual([
      { actor: 'system', kind: 'person', subject: '42', purpose: '核对账户' },
    ]);
  });

  it.each(['command_log', 'read_log', 'day_seal'])('lets neither app nor worker change %s', async (table) => {
    await expect(rowsSeenBy(test, [], `delete from audit.${table}`)).rejects.toThrow('permission denied');
    await expect(
      database.worker.query(`update audit.${table} set ${table === 'day_seal' ? 'hash' : 'actor'} = 'x'`),
    ).rejects.toThrow('permission denied');
  });

  it('seals days into a chain, and sees a changed, a lost and an added row', async () => {
    const seal = (day: string) => database.unitOfWork.system((tx) => sealAuditDay(tx, PlainDate.of(day)));
    const verify = () => database.unitOfWork.system((tx) => verifyAuditSeals(tx));
    const insert = (at: string) =>
      admin.query(
        `insert into audit.command_log (actor, command, result_code, trace_id, at) values ('handler', 'act', 'ok', 't', $1) returning log_id`,
        [at],
      );
    // 2026-01-01 23:30 and 2026-01-02 00:30 in Shanghai
    const first = (await insert('2026-01-01T15:30:00Z')).rows[0].log_id as string;
    await insert('2026-01-01T16:30:00Z');
    const one = unwrap(await seal('2026-01-01'));
    const two = unwrap(await seal('2026-01-02'));
    expect([one.commands, two.commands, two.previousHash]).toEqual(['1', '1', one.hash]);
    expect(await seal('2026-01-01')).toEqual(ok(one));
    expect(await verify()).toEqual(ok({ days: 2 }));
    expect(await seal('2025-12-31')).toMatchObject({ ok: false, error: { code: 'RUNT-7003' } });
    expect(await seal('2199-01-01')).toMatchObject({ ok: false, error: { code: 'RUNT-7001' } });

    await admin.query(`update audit.command_log set actor = 'other' where log_id = $1`, [first]);
    expect(await verify()).toMatchObject({ ok: false, error: { code: 'RUNT-7002', params: { day: '2026-01-01' } } });
    await admin.query(`update audit.command_log set actor = 'handler' where log_id = $1`, [first]);
    expect(await verify()).toEqual(ok({ days: 2 }));
    await insert('2026-01-02T01:00:00Z');
    expect(await verify()).toMatchObject({ ok: false, error: { params: { day: '2026-01-02' } } });
    await admin.query(`delete from audit.day_seal where day = '2026-01-01'`);
    expect(await verify()).toMatchObject({ ok: false });
  });
});
