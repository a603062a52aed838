import { Controller, Get, Module } from '@nestjs/common';
import pg from 'pg';
import { PlainDate, unwrap } from '@pnet/kernel';
import { changeEveryValue, clientTx, createTestDatabase, type TestDatabase } from '@pnet/testing';
import {
  createFirstAdministrator,
  createUser,
  ensureDemonstrationUsers,
  migrate,
  openDatabase,
  prepareQueue,
  runtimeMigrations,
  sealAuditDay,
  sealEvidence,
  startNode,
  systemContext,
  verifyEvidence,
  type Database,
  type RunningNode,
  type Tx,
} from '../index.js';
import { testNodeConfig } from '../node/test-node.fixture.js';

/** A page of the business that says nothing of posts, as most do. */
@Controller('money')
class MoneyController {
  @Get() show(): string[] {
    return ['1.00'];
  }
}
@Module({ controllers: [MoneyController] })
class BusinessModule {}

type Json = Record<string, unknown>;
interface Answer {
  readonly status: number;
  readonly json: Json;
}

describe('users over HTTP', () => {
  let test: TestDatabase;
  let database: Database;
  let node: RunningNode;
  let admin: pg.Client;
  const tokens: Record<string, string> = {};
  const passwordOf = (userId: string): string => `${userId}-password-1`;

  const call = async (user: string | undefined, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${node.url}/api/v1${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(user ? { authorization: `Bearer ${tokens[user]}` } : {}),
      },
    });
    const text = await response.text();
    return { status: response.status, json: (text ? JSON.parse(text) : {}) as Json };
  };
  const codeOf = async (answer: Promise<Answer>): Promise<unknown> =>
    (await answer).json['code'] ?? (await answer).status;
  const logIn = async (userId: string, password = passwordOf(userId)): Promise<unknown> => {
    const { json } = await call(undefined, '/login', { userId, password });
    tokens[userId] = String(json['token']);
    return json['code'] ?? 'ok';
  };
  const approve = (changeId: unknown, user = 'administrator2', decision = 'approve') =>
    call(user, `/user-changes/${String(changeId)}/decision`, { decision });
  const newUser = (userId: string, more: Json = {}) => ({
    userId,
    name: '李四',
    posts: ['handler'],
    agencies: ['430102'],
    password: 'given at first 1',
    reason: '新入职',
    ...more,
  });
  /** A user who was proposed, approved and has chosen a password. */
  const made = async (userId: string, more: Json = {}): Promise<void> => {
    const { json } = await call('administrator', '/users', newUser(userId, more));
    expect(await approve(json['changeId'])).toMatchObject({ status: 200, json: { state: 'approved' } });
    expect(await logIn(userId, 'given at first 1')).toBe('ok');
    expect(
      await call(userId, '/me/password', { oldPassword: 'given at first 1', newPassword: passwordOf(userId) }),
    ).toMatchObject({ status: 200 });
  };

  beforeAll(async () => {
    test = await createTestDatabase();
    await migrate(test.urls.migrator, test.roles, [runtimeMigrations]);
    await prepareQueue(test.urls.migrator, test.roles);
    database = await openDatabase(test.urls);
    const config = testNodeConfig({
      database: { ...test.urls, poolSize: 3 },
      agencies: [
        { code: '430102', name: '芙蓉区' },
        { code: '430103', name: '天心区' },
      ],
    });
    unwrap(await ensureDemonstrationUsers(database.unitOfWork, config, passwordOf));
    node = await startNode({ tier: 'city', rootModule: () => BusinessModule, migrations: [runtimeMigrations], config });
    admin = new pg.Client({ connectionString: test.adminUrl });
    await admin.connect();
    for (const user of ['handler', 'operator', 'administrator', 'administrator2']) expect(await logIn(user)).toBe('ok');
  });
  afterAll(async () => {
    await admin?.end();
    await node?.close();
    await database?.close();
    await test?.drop();
  });

  it('says in /me all that the console shows of who is logged in', async () => {
    expect((await call('handler', '/me')).json).toMatchObject({
      userId: 'handler',
      name: '经办员',
      posts: ['handler'],
      postTitles: [{ post: 'handler', title: { zh: '经办', en: 'handler' } }],
      agencyNames: [
        { code: '430102', name: '芙蓉区' },
        { code: '430103', name: '天心区' },
      ],
      mustChangePassword: false,
      unreadNotices: 0,
      session: { idleMinutes: 15, endsAt: expect.stringMatching(/Z$/) },
    });
  });

  it('shows administrators neither persons nor money, and others no users', async () => {
    expect(await codeOf(call('administrator', '/money'))).toBe('AUTH-1005');
    expect(await codeOf(call('handler', '/money'))).toBe(200);
    for (const path of [
      '/users',
      '/users/handler',
      '/user-changes',
      '/sessions',
      '/audit',
      '/audit/verification',
      '/notices/all',
    ])
      for (const user of ['handler', 'operator']) expect(await codeOf(call(user, path))).toBe('AUTH-1005');
    expect((await call('handler', '/users/names?ids=handler,system,shell:root,nobody')).json).toEqual({
      items: [
        { userId: 'handler', name: '经办员' },
        { userId: 'system', name: '系统' },
        { userId: 'shell:root', name: '节点终端 root' },
      ],
    });
  });

  it('names insured persons by their number alone', async () => {
    unwrap(
      await database.unitOfWork.run(systemContext([]), { name: 'create-user', input: 1 }, (tx) =>
        createUser(tx, {
          userId: 'someone',
          name: '王五',
          posts: [],
          agencies: [],
          party: { kind: 'person', id: '1000001' },
          password: passwordOf('someone'),
        }),
      ),
    );
    await logIn('someone');
    expect((await call('administrator', '/users/names?ids=someone')).json).toEqual({
      items: [{ userId: 'someone', name: '个人 1000001' }],
    });
    for (const path of ['/users', '/sessions', '/user-changes', '/audit'])
      expect(JSON.stringify((await call('administrator', path)).json)).not.toContain('王五');
    expect(await codeOf(call('administrator', '/users/someone'))).toBe('AUTH-2101');
  });

  it('makes a user by two administrators, who changes the password before anything else', async () => {
    const proposed = await call('administrator', '/users', newUser('li.si'));
    expect(proposed).toMatchObject({ status: 201, json: { userId: 'li.si', state: 'proposed' } });
    const { changeId } = proposed.json;
    expect(await logIn('li.si', 'given at first 1')).toBe('AUTH-1001');
    expect(await codeOf(approve(changeId, 'administrator'))).toBe('AUTH-2104');
    expect(await codeOf(approve(changeId, 'operator'))).toBe('AUTH-1005');
    expect(await codeOf(call('administrator', '/users', newUser('li.si')))).toBe('AUTH-2105');
    expect((await call('administrator2', `/user-changes/${String(changeId)}`)).json).toMatchObject({
      old: null,
      new: {
        name: '李四',
        posts: [{ post: 'handler', title: { zh: '经办' } }],
        agencies: [{ code: '430102', name: '芙蓉区' }],
        state: 'active',
      },
      requestedByName: '系统管理员甲',
      reason: '新入职',
    });
    expect(await approve(changeId)).toMatchObject({ status: 200, json: { state: 'approved' } });
    expect(await codeOf(approve(changeId))).toBe('AUTH-2102');

    expect(await logIn('li.si', 'given at first 1')).toBe('ok');
    expect((await call('li.si', '/me')).json).toMatchObject({ mustChangePassword: true });
    for (const path of ['/money', '/notices', '/me/sessions', '/users/names?ids=handler'])
      expect(await codeOf(call('li.si', path))).toBe('AUTH-1010');
    const change = (oldPassword: string, newPassword: string) =>
      codeOf(call('li.si', '/me/password', { oldPassword, newPassword }));
    expect(await change('wrong', 'my own choice')).toBe('AUTH-2006');
    expect(await change('given at first 1', 'given at first 1')).toBe('AUTH-2007');
    expect(await change('given at first 1', 'li.si2026!')).toBe('AUTH-2004');
    expect(await change('given at first 1', 'Password123')).toBe('AUTH-2005');
    expect(await change('given at first 1', 'my own choice')).toBe(200);
    expect(await codeOf(call('li.si', '/money'))).toBe(200);
    expect(await logIn('li.si', 'given at first 1')).toBe('AUTH-1001');
    expect(await logIn('li.si', 'my own choice')).toBe('ok');
  });

  it('keeps no password of anybody, in no table', async () => {
    const dump = JSON.stringify(
      (
        await admin.query(
          `select (select jsonb_agg(c) from identity.user_change c) as a, (select jsonb_agg(c) from runtime.idempotency_key c) as b, (select jsonb_agg(c) from audit.command_log c) as c`,
        )
      ).rows,
    );
    for (const secret of ['given at first 1', 'my own choice', 'Password123']) expect(dump).not.toContain(secret);
    expect((await admin.query('select 1 from identity.user_change where password_hash is not null')).rowCount).toBe(0);
  });

  it('changes posts and agencies by two, with old and new, at once in open sessions', async () => {
    await made('wang.wu');
    const wanted = { posts: ['handler', 'reviewer'], agencies: ['430103'], reason: '轮岗' };
    const rights = (body: Json) => call('administrator', '/users/wang.wu/rights', body);
    expect(await codeOf(rights({ ...wanted, agencies: ['440100'] }))).toBe('AUTH-2108');
    expect(await codeOf(rights({ ...wanted, posts: ['administrator', 'handler'] }))).toBe('AUTH-2107');
    expect(await codeOf(rights({ ...wanted, posts: ['handler'], agencies: ['430102'] }))).toBe('AUTH-2111');
    const { json } = await rights(wanted);
    expect((await call('wang.wu', '/me')).json).toMatchObject({ posts: ['handler'], agencies: ['430102'] });
    expect((await call('administrator2', `/user-changes/${String(json['changeId'])}`)).json).toMatchObject({
      old: { posts: [{ post: 'handler' }], agencies: [{ name: '芙蓉区' }] },
      new: { posts: [{ post: 'handler' }, { post: 'reviewer' }], agencies: [{ name: '天心区' }] },
    });
    await approve(json['changeId']);
    expect((await call('wang.wu', '/me')).json).toMatchObject({ posts: ['handler', 'reviewer'], agencies: ['430103'] });
    const { history } = (await call('administrator', '/users/wang.wu')).json as { history: Json[] };
    expect(history.map((one) => `${String(one['act'])} ${String(one['state'])}`)).toEqual([
      'rights approved',
      'password done',
      'create approved',
    ]);
  });

  it('hears the first of two who decide at once, and refuses what rests on another state', async () => {
    await made('third.admin', { posts: ['administrator'], agencies: [] });
    await made('zhao.liu');
    const rights = async (posts: string[]) =>
      (await call('administrator', '/users/zhao.liu/rights', { posts, agencies: ['430102'], reason: '轮岗' })).json[
        'changeId'
      ];
    const change = await rights(['finance']);
    const answers = await Promise.all([approve(change, 'administrator2'), approve(change, 'third.admin', 'decline')]);
    expect(answers.map((one) => one.status).sort()).toEqual([200, 409]);
    expect(answers.find((one) => one.status === 409)?.json['code']).toBe('AUTH-2102');
    const stale = await rights(['handler', 'finance', 'reviewer']);
    expect(await call('administrator2', '/users/zhao.liu/lock', { reason: '离岗' })).toMatchObject({ status: 200 });
    expect(await codeOf(approve(stale))).toBe('AUTH-2106');
    expect(await approve(stale, 'administrator', 'decline')).toMatchObject({ json: { state: 'declined' } });
  });

  it('locks at once by one, unlocks by two', async () => {
    await made('sun.qi');
    expect(await codeOf(call('administrator', '/users/administrator/lock', { reason: '试试' }))).toBe('AUTH-2110');
    expect(await codeOf(call('administrator', '/users/sun.qi/unlock', { reason: '试试' }))).toBe('AUTH-2109');
    await call('administrator', '/users/sun.qi/lock', { reason: '离岗' });
    expect(await codeOf(call('sun.qi', '/money'))).toBe('AUTH-1008');
    expect(await logIn('sun.qi')).toBe('AUTH-1001');
    const { json } = await call('administrator', '/users/sun.qi/unlock', { reason: '返岗' });
    expect(await logIn('sun.qi')).toBe('AUTH-1001');
    await approve(json['changeId']);
    expect(await logIn('sun.qi')).toBe('ok');
  });

  it('resets a password by one, but that of an administrator by two, so that nobody acts as both', async () => {
    const reset = (user: string, by = 'administrator') =>
      call(by, `/users/${user}/password-reset`, { password: 'another one 2', reason: '忘记密码' });
    expect(await codeOf(reset('administrator'))).toBe('AUTH-2110');
    expect((await reset('sun.qi')).json).toMatchObject({ state: 'done' });
    expect(await codeOf(call('sun.qi', '/money'))).toBe('AUTH-1008');
    expect(await logIn('sun.qi', 'another one 2')).toBe('ok');
    expect(await codeOf(call('sun.qi', '/money'))).toBe('AUTH-1010');
    const { json } = await reset('third.admin');
    expect(json).toMatchObject({ state: 'proposed' });
    expect(await codeOf(approve(json['changeId'], 'third.admin', 'decline'))).toBe('AUTH-2104');
    expect(await logIn('third.admin', 'another one 2')).toBe('AUTH-1001');
    await approve(json['changeId']);
    expect(await logIn('third.admin', 'another one 2')).toBe('ok');
  });

  it('lists and ends sessions: one’s own, and an administrator anybody’s', async () => {
    await made('zhou.ba');
    const first = tokens['zhou.ba'];
    await logIn('zhou.ba');
    const own = (await call('zhou.ba', '/me/sessions')).json as { items: Json[]; total: Json };
    expect(own.total).toEqual({ value: 2, exact: true });
    expect(own.items.map((one) => one['own'])).toEqual([true, false]);
    expect(own.items[0]).toMatchObject({
      userId: 'zhou.ba',
      name: '李四',
      origin: expect.stringContaining('127.0.0.1'),
    });
    const others = (await call('administrator', '/sessions?userId=handler')).json as { items: Json[] };
    expect(await codeOf(call('zhou.ba', `/me/sessions/${String(others.items[0]?.['sessionNo'])}/end`, {}))).toBe(
      'AUTH-2113',
    );
    expect(await codeOf(call('zhou.ba', '/me/sessions/end-others', {}))).toBe(200);
    tokens['first'] = first ?? '';
    expect(await codeOf(call('first', '/me'))).toBe('AUTH-1008');
    const { items } = (await call('administrator', '/sessions?userId=zhou.ba')).json as { items: Json[] };
    expect(items).toHaveLength(1);
    expect(await codeOf(call('administrator', `/sessions/${String(items[0]?.['sessionNo'])}/end`, {}))).toBe(200);
    expect(await codeOf(call('zhou.ba', '/me'))).toBe('AUTH-1008');
    await logIn('zhou.ba');
    expect((await call('administrator', '/users/zhou.ba/sessions/end', {})).json).toEqual({ ended: 1 });
  });

  it('pages users with a total, by name, post and state', async () => {
    const first = (await call('administrator', '/users?limit=3&post=handler')).json as {
      items: Json[];
      nextCursor: string;
    };
    const rest = (await call('administrator', `/users?limit=50&post=handler&cursor=${first.nextCursor}`)).json as {
      items: Json[];
      nextCursor: null;
      total: Json;
    };
    const ids = [...first.items, ...rest.items].map((one) => one['userId']);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
    expect(rest).toMatchObject({ nextCursor: null, total: { value: ids.length, exact: true }, totals: null });
    expect(
      (await call('administrator', `/users?q=${encodeURIComponent('李四')}&state=blocked&sort=name`)).json,
    ).toMatchObject({
      items: [{ userId: 'zhao.liu' }],
    });
  });

  it('publishes notices to posts, counts the unread, withdraws', async () => {
    const today = PlainDate.of(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)).toString();
    const publish = (more: Json) =>
      call('administrator', '/notices', { title: '停机', body: '今晚升级', from: today, to: today, ...more });
    expect(await codeOf(publish({ to: '2020-01-01' }))).toBe('AUTH-2203');
    const { noticeId } = (await publish({ posts: ['handler'] })).json;
    const later = (await publish({ from: '2099-01-01', to: '2099-02-01' })).json['noticeId'];
    expect((await call('operator', '/me')).json).toMatchObject({ unreadNotices: 0 });
    expect((await call('handler', '/me')).json).toMatchObject({ unreadNotices: 1 });
    expect((await call('handler', '/notices')).json).toMatchObject({
      items: [{ noticeId, read: false }],
      total: { value: 1 },
    });
    expect(await codeOf(call('operator', `/notices/${String(noticeId)}/read`, {}))).toBe('AUTH-2201');
    expect((await call('handler', `/notices/${String(noticeId)}/read`, {})).json).toEqual({ unreadNotices: 0 });
    expect(await codeOf(call('administrator', `/notices/${String(later)}/withdrawal`, {}))).toBe(200);
    expect(await codeOf(call('administrator', `/notices/${String(later)}/withdrawal`, {}))).toBe('AUTH-2202');
    expect((await call('administrator', '/notices/all')).json).toMatchObject({ total: { value: 2 } });
  });

  it('shows the audit with filters, keeps that it was looked at, and names a day that was changed', async () => {
    const { items } = (await call('administrator', '/audit?userId=administrator2&kind=approve-user-change&limit=2'))
      .json as {
      items: Json[];
    };
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      userId: 'administrator2',
      name: '系统管理员乙',
      resultCode: 'ok',
      origin: expect.stringContaining('127.0.0.1'),
    });
    const looks = (await call('administrator', '/audit?of=reads&kind=audit')).json as { items: Json[] };
    expect(looks.items.map((one) => one['subject'])).toContainEqual(expect.stringContaining('approve-user-change'));
    expect((await call('administrator', '/audit?subject=li.si&from=2020-01-01&to=2020-01-02')).json).toMatchObject({
      items: [],
      nextCursor: null,
      total: { value: 0, exact: true },
    });

    await admin.query(
      `insert into audit.command_log (actor, command, result_code, trace_id, at, origin) values ('handler', 'act', 'ok', 't', '2026-01-01T01:00:00Z', '10.0.0.1')`,
    );
    for (const day of ['2026-01-01', '2026-01-02'])
      unwrap(await database.unitOfWork.system((tx) => sealAuditDay(tx, PlainDate.of(day))));
    const verification = async () => (await call('administrator', '/audit/verification')).json;
    expect(await verification()).toEqual({ sealedDays: 2, lastSealedDay: '2026-01-02', firstBrokenDay: null });
    await admin.query(`update audit.command_log set origin = '10.0.0.2' where trace_id = 't'`);
    expect(await verification()).toMatchObject({ firstBrokenDay: '2026-01-01' });
    await admin.query(`update audit.command_log set origin = '10.0.0.1' where trace_id = 't'`);
    expect(await verification()).toMatchObject({ firstBrokenDay: null });
  });

  it('lets the shell make administrators only while there are not two', async () => {
    const first = (userId: string) =>
      database.unitOfWork.run(systemContext([]), { name: 'create-first-administrator', input: userId }, (tx) =>
        createFirstAdministrator(tx, { userId, name: '第三', password: passwordOf(userId), mustChangePassword: true }),
      );
    expect(await first('admin.four')).toMatchObject({ ok: false, error: { code: 'AUTH-2112' } });
  });

  /** Columns whose change is no matter of proof, and why. */
  const exempt: Readonly<Record<string, string>> = {
    'identity.login_throttle.subject': 'counts failures for a day',
    'identity.login_throttle.failures': 'as before',
    'identity.login_throttle.first_at': 'as before',
    'identity.login_throttle.last_at': 'as before',
    'identity.login_throttle.blocked_until': 'as before',
    'identity.session.token_hash': 'lives for hours; the login and its end stand in the audit',
    'identity.session.user_id': 'as before',
    'identity.session.opened_at': 'as before',
    'identity.session.last_seen_at': 'as before',
    'identity.session.expires_at': 'as before',
    'identity.session.origin': 'as before',
    'identity.session.session_no': 'as before',
    'identity.session.ended_at': 'as before',
    'identity.session.ended_by': 'as before',
    'identity.session.end_reason': 'as before',
    'identity.notice_read.notice_id': 'for the count of the unread',
    'identity.notice_read.user_id': 'as before',
    'identity.notice_read.read_at': 'as before',
    'identity.user_account.recorded_at': 'for the screen; the change that made the user is sealed with its own instant',
  };

  it('finds a right, a state, a password or a change that was written by hand', async () => {
    await logIn('ghost', 'nobody knows');
    const tx = (): Tx => clientTx(admin) as Tx;
    const verify = async () => (await verifyEvidence(tx())).map((one) => `${one.check} ${one.subject} ${one.detail}`);
    unwrap(
      await database.unitOfWork.system(async (sealing) => {
        await sealEvidence(sealing, { sealedBy: 'housekeeping', at: sealing.clock.now() });
        return { ok: true, value: 1 };
      }),
    );
    expect(await verify()).toEqual([]);
    await admin.query(`insert into identity.user_post (user_id, post) values ('administrator', 'finance')`);
    expect((await verify()).sort()).toEqual([
      'identity.user_account_proof administrator an administrator with another post',
      'identity.user_account_proof administrator not as the last act left it: posts',
    ]);
    await admin.query(`delete from identity.user_post where user_id = 'administrator' and post = 'finance'`);
    const { changed, empty } = await changeEveryValue(admin, ['identity'], verify);
    expect(changed.filter((one) => one.found.length === 0 && !(one.column in exempt)).map((one) => one.column)).toEqual(
      [],
    );
    expect(empty).toEqual([]);
    expect(changed.length).toBeGreaterThan(30);
  }, 120_000);
});
