import { unwrap } from '@pnet/kernel';
import { createUser, systemContext } from '../index.js';
import { UsersNode, codeOf, passwordOf, type Json } from './users-node.fixture.js';

describe('users over HTTP', () => {
  let users: UsersNode;
  const call: UsersNode['call'] = (...words) => users.call(...words);
  const approve: UsersNode['approve'] = (...words) => users.approve(...words);
  const logIn: UsersNode['logIn'] = (...words) => users.logIn(...words);

  beforeAll(async () => {
    users = await UsersNode.open();
  });
  afterAll(() => users?.close());

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
      await users.database.unitOfWork.run(systemContext([]), { name: 'create-user', input: 1 }, (tx) =>
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
    const proposed = await call('administrator', '/users', users.newUser('li.si'));
    expect(proposed).toMatchObject({ status: 201, json: { userId: 'li.si', state: 'proposed' } });
    const { changeId } = proposed.json;
    expect(await logIn('li.si', 'given at first 1')).toBe('AUTH-1001');
    expect(await codeOf(approve(changeId, 'administrator'))).toBe('AUTH-2104');
    expect(await codeOf(approve(changeId, 'operator'))).toBe('AUTH-1005');
    expect(await codeOf(call('administrator', '/users', users.newUser('li.si')))).toBe('AUTH-2105');
    expect(await codeOf(call('administrator', '/users', users.newUser('handler')))).toBe('AUTH-2003');
    expect(await codeOf(call('administrator', '/users', users.newUser('system')))).toBe('AUTH-2003');
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
    const unseen = (digest?: string) =>
      codeOf(call('administrator2', `/user-changes/${String(changeId)}/decision`, { decision: 'approve', digest }));
    expect(await unseen()).toBe('DUTY-1002');
    expect(await unseen('0'.repeat(64))).toBe('DUTY-1002');
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
        await users.admin.query(
          `select (select jsonb_agg(c) from identity.user_change c) as a, (select jsonb_agg(c) from runtime.idempotency_key c) as b, (select jsonb_agg(c) from audit.command_log c) as c`,
        )
      ).rows,
    );
    for (const secret of ['given at first 1', 'my own choice', 'Password123']) expect(dump).not.toContain(secret);
    expect(
      (await users.admin.query('select 1 from identity.user_change where password_hash is not null')).rowCount,
    ).toBe(0);
  });

  it('changes posts and agencies by two, with old and new, at once in open sessions', async () => {
    await users.made('wang.wu');
    const wanted = { posts: ['handler', 'reviewer'], agencies: ['430103'], reason: '轮岗' };
    const rights = (body: Json) => call('administrator', '/users/wang.wu/rights', body);
    expect(await codeOf(rights({ ...wanted, agencies: ['440100'] }))).toBe('AUTH-2108');
    expect(await codeOf(rights({ ...wanted, posts: ['administrator', 'handler'] }))).toBe('AUTH-2107');
    expect(await codeOf(rights({ ...wanted, posts: ['handler'], agencies: ['430102'] }))).toBe('AUTH-2111');
    const withdrawn = (await rights({ ...wanted, posts: ['handler'] })).json['changeId'];
    const { json: shown } = await call('administrator2', `/user-changes/${String(withdrawn)}`);
    await approve(withdrawn, 'administrator', 'decline');
    const { json } = await rights(wanted);
    expect(
      await codeOf(
        call('administrator2', `/user-changes/${String(json['changeId'])}/decision`, {
          decision: 'approve',
          digest: shown['digest'],
        }),
      ),
    ).toBe('DUTY-1002');
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
      'rights declined',
      'password done',
      'create approved',
    ]);
  });

  it('hears the first of two who decide at once, and refuses what rests on another state', async () => {
    await users.made('third.admin', { posts: ['administrator'], agencies: [] });
    await users.made('zhao.liu');
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
    await users.made('sun.qi');
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

  it('opens no session for a password that was changed while it was looked at', async () => {
    await users.made('wu.shi');
    const answers = await Promise.all([
      logIn('wu.shi'),
      call('administrator', '/users/wu.shi/password-reset', { password: 'another one 2', reason: '疑似泄露' }),
    ]);
    expect(answers[1].json).toMatchObject({ state: 'done' });
    const { items } = (await call('administrator', '/sessions?userId=wu.shi')).json as { items: Json[] };
    expect(items).toEqual([]);
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
    await users.made('zhou.ba');
    const first = users.tokens['zhou.ba'];
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
    users.tokens['first'] = first ?? '';
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
      total: Json;
    };
    const rest = (await call('administrator', `/users?limit=50&post=handler&cursor=${first.nextCursor}`)).json as {
      items: Json[];
      nextCursor: null;
    };
    const ids = [...first.items, ...rest.items].map((one) => one['userId']);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
    expect(first.total).toEqual({ value: ids.length, exact: true });
    expect(rest).toMatchObject({ nextCursor: null, total: null, totals: null });

    expect(
      (await call('administrator', `/users?q=${encodeURIComponent('李四')}&state=blocked&sort=name`)).json,
    ).toMatchObject({
      items: [{ userId: 'zhao.liu' }],
    });
  });
});
