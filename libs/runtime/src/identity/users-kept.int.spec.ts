import { PlainDate, unwrap } from '@pnet/kernel';
import { changeEveryValue, clientTx } from '@pnet/testing';
import {
  createFirstAdministrator,
  sealAuditDay,
  sealEvidence,
  systemContext,
  verifyEvidence,
  type Tx,
} from '../index.js';
import { UsersNode, codeOf, passwordOf, type Json } from './users-node.fixture.js';

describe('notices, the audit and the proof of users', () => {
  let users: UsersNode;
  const call: UsersNode['call'] = (...words) => users.call(...words);

  beforeAll(async () => {
    users = await UsersNode.open();
    for (const user of ['li.si', 'wang.wu']) await users.made(user);
  });
  afterAll(() => users?.close());

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

    await users.admin.query(
      `insert into audit.command_log (actor, command, result_code, trace_id, at, origin) values ('handler', 'act', 'ok', 't', '2026-01-01T01:00:00Z', '10.0.0.1')`,
    );
    for (const day of ['2026-01-01', '2026-01-02'])
      unwrap(await users.database.unitOfWork.system((tx) => sealAuditDay(tx, PlainDate.of(day))));
    const verification = async () => (await call('administrator', '/audit/verification')).json;
    expect(await verification()).toEqual({ sealedDays: 2, lastSealedDay: '2026-01-02', firstBrokenDay: null });
    await users.admin.query(`update audit.command_log set origin = '10.0.0.2' where trace_id = 't'`);
    expect(await verification()).toMatchObject({ firstBrokenDay: '2026-01-01' });
    await users.admin.query(`update audit.command_log set origin = '10.0.0.1' where trace_id = 't'`);
    expect(await verification()).toMatchObject({ firstBrokenDay: null });
  });

  it('lets the shell make administrators only while there are not two', async () => {
    const first = (userId: string) =>
      users.database.unitOfWork.run(systemContext([]), { name: 'create-first-administrator', input: userId }, (tx) =>
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
    await users.logIn('ghost', 'nobody knows');
    const tx = (): Tx => clientTx(users.admin) as Tx;
    const verify = async () => (await verifyEvidence(tx())).map((one) => `${one.check} ${one.subject} ${one.detail}`);
    unwrap(
      await users.database.unitOfWork.system(async (sealing) => {
        await sealEvidence(sealing, { sealedBy: 'housekeeping', at: sealing.clock.now() });
        return { ok: true, value: 1 };
      }),
    );
    expect(await verify()).toEqual([]);
    await users.admin.query(`insert into identity.user_post (user_id, post) values ('administrator', 'finance')`);
    expect((await verify()).sort()).toEqual([
      'identity.user_account_proof administrator an administrator with another post',
      'identity.user_account_proof administrator not as the last act left it: posts',
    ]);
    await users.admin.query(`delete from identity.user_post where user_id = 'administrator' and post = 'finance'`);
    const { changed, empty } = await changeEveryValue(users.admin, ['identity'], verify);
    expect(changed.filter((one) => one.found.length === 0 && !(one.column in exempt)).map((one) => one.column)).toEqual(
      [],
    );
    expect(empty).toEqual([]);
    expect(changed.length).toBeGreaterThan(30);
  }, 120_000);
});
