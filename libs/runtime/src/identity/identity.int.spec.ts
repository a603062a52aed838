import { Instant, ok, unwrap, type Clock } from '@pnet/kernel';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import {
  createUser,
  ensureDemonstrationUsers,
  migrate,
  openDatabase,
  runtimeMigrations,
  Sessions,
  type Database,
  type NewUser,
  type RequestContext,
} from '../index.js';
import { testNodeConfig } from '../node/test-node.fixture.js';

const MINUTE = 60_000;

describe('identity', () => {
  let test: TestDatabase;
  let database: Database;
  let sessions: Sessions;
  let now = Instant.of('2026-03-01T01:00:00Z');
  const clock: Clock = { now: () => now };
  const context: RequestContext = { actor: { userId: 'anonymous', name: '', posts: [], agencies: [] }, traceId: 't' };
  const user: NewUser = {
    userId: 'zhang.san',
    name: '张三',
    posts: ['handler', 'reviewer'],
    agencies: ['430102', '430103'],
    password: 'long enough',
  };
  const create = (changes: Partial<NewUser> = {}) =>
    database.unitOfWork.run(context, { name: 'create-user', input: 1 }, (tx) =>
      createUser(tx, { ...user, ...changes }),
    );
  const logIn = (password = user.password, userId = user.userId) => sessions.logIn({ userId, password }, context);

  beforeAll(async () => {
    test = await createTestDatabase();
    await migrate(test.urls.migrator, test.roles, [runtimeMigrations]);
    database = await openDatabase(test.urls);
    sessions = new Sessions(database.unitOfWork, clock, testNodeConfig({ database: test.urls }));
    expect(await create()).toEqual(ok({ userId: 'zhang.san' }));
  });
  afterAll(async () => {
    await database?.close();
    await test?.drop();
  });

  it.each([
    ['a name with spaces', { userId: 'Zhang San' }, 'AUTH-2001'],
    ['a short password', { userId: 'li.si', password: 'short' }, 'AUTH-2002'],
    ['a name that is taken', {}, 'AUTH-2003'],
  ])('refuses a user with %s', async (_name, changes, code) => {
    expect(await create(changes)).toMatchObject({ ok: false, error: { code } });
  });

  it('stores neither password nor token', async () => {
    const { token } = unwrap(await logIn());
    const everything = JSON.stringify(
      await database.app.query(
        `select (select jsonb_agg(u) from identity.user_account u) as users, (select jsonb_agg(s) from identity.session s) as sessions`,
      ),
    );
    expect(everything).not.toContain(user.password);
    expect(everything).not.toContain(token);
    expect(everything).toContain('$argon2id$');
  });

  it('knows posts and agencies of a token', async () => {
    const { token, expiresAt, idleMinutes } = unwrap(await logIn(user.password, 'Zhang.San'));
    expect([expiresAt, idleMinutes]).toEqual(['2026-03-01T13:00:00.000Z', 15]);
    expect(await sessions.actorOf(token)).toEqual(
      ok({ userId: 'zhang.san', name: '张三', posts: ['handler', 'reviewer'], agencies: ['430102', '430103'] }),
    );
  });

  it('ends a session that is not used, keeps one that is, and ends that too after twelve hours', async () => {
    const [idle, used] = [unwrap(await logIn()).token, unwrap(await logIn()).token];
    for (let minutes = 10; minutes < 12 * 60; minutes += 10) {
      now = now.plusMs(10 * MINUTE);
      expect((await sessions.actorOf(used)).ok).toBe(true);
    }
    expect(await sessions.actorOf(idle)).toMatchObject({ ok: false, error: { code: 'AUTH-1006' } });
    now = now.plusMs(10 * MINUTE);
    expect(await sessions.actorOf(used)).toMatchObject({ ok: false, error: { code: 'AUTH-1007' } });
    expect(await sessions.actorOf('never given')).toMatchObject({ ok: false, error: { code: 'AUTH-1003' } });
  });

  it('makes a name wait after five failures, twice as long after each further one, also with the right password', async () => {
    const wrong = () => logIn('wrong');
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect(await wrong()).toMatchObject({ ok: false, error: { code: 'AUTH-1001' } });
    for (const minutes of [1, 2, 4, 8, 16, 32, 60, 60]) {
      expect(await logIn()).toMatchObject({ ok: false, error: { code: 'AUTH-1002', params: { minutes } } });
      now = now.plusMs(minutes * MINUTE - 1);
      expect(await logIn()).toMatchObject({ ok: false, error: { code: 'AUTH-1002', params: { minutes: 1 } } });
      now = now.plusMs(1);
      expect(await wrong()).toMatchObject({ ok: false, error: { code: 'AUTH-1001' } });
    }
    now = now.plusMs(60 * MINUTE);
    expect((await logIn()).ok).toBe(true);
    expect(await wrong()).toMatchObject({ ok: false, error: { code: 'AUTH-1001' } });
    expect(await database.app.query(`select failures from identity.login_throttle`)).toEqual([{ failures: 1 }]);
  });

  it('forgets failures after a day', async () => {
    for (let attempt = 0; attempt < 4; attempt += 1) await logIn('wrong', 'ghost');
    now = now.plusMs(24 * 60 * MINUTE);
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect(await logIn('wrong', 'ghost')).toMatchObject({ ok: false, error: { code: 'AUTH-1001' } });
    expect(await logIn('wrong', 'ghost')).toMatchObject({ ok: false, error: { code: 'AUTH-1002' } });
    expect((await logIn()).ok).toBe(true);
  });

  it('lets a blocked user in no longer, with an open session either', async () => {
    const { token } = unwrap(await logIn());
    await database.worker.query(`update identity.user_account set state = 'blocked' where user_id = 'zhang.san'`);
    expect(await sessions.actorOf(token)).toMatchObject({ ok: false, error: { code: 'AUTH-1003' } });
    expect(await logIn()).toMatchObject({ ok: false, error: { code: 'AUTH-1001' } });
  });

  it('makes the users of a demonstration once', async () => {
    const ensure = () =>
      ensureDemonstrationUsers(
        database.unitOfWork,
        testNodeConfig({ database: test.urls }),
        (userId) => `password of ${userId}`,
      );
    expect(await ensure()).toEqual(
      ok(['handler', 'reviewer', 'approver', 'finance', 'operator', 'administrator', 'administrator2']),
    );
    expect(await ensure()).toEqual(ok([]));
    expect(unwrap(await logIn('password of finance', 'finance')).user).toMatchObject({
      posts: ['finance'],
      agencies: ['430102'],
    });
  });

  it('leaves every login in the audit', async () => {
    const log = await database.app.query(
      `select actor, result_code, count(*)::int as n from audit.command_log where command = 'log-in' and subject = 'zhang.san' group by 1, 2 order by 2`,
    );
    expect(log).toEqual([
      { actor: 'zhang.san', result_code: 'AUTH-1001', n: 15 },
      { actor: 'zhang.san', result_code: 'AUTH-1002', n: 16 },
      { actor: 'zhang.san', result_code: 'ok', n: 7 },
    ]);
  });
});
