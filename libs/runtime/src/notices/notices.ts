import { domainError, err, ok, type PlainDate, type Result } from '@pnet/kernel';
import type { Tx } from '../database/unit-of-work.js';
import { ListOf, selectOf, type List, type ListAsk } from '../http/list.js';
import type { Post, RequestContext } from '../identity/request-context.js';

/** A notice 通知公告 as its readers see it. */
export interface NoticeView {
  readonly noticeId: string;
  readonly title: string;
  readonly body: string;
  /** Whom it is for; empty: all staff. */
  readonly posts: readonly Post[];
  readonly from: string;
  readonly to: string;
  readonly publishedBy: string;
  readonly publishedByName: string | null;
  readonly publishedAt: Date;
  readonly withdrawnAt: Date | null;
  /** Whether the one who asks has read it. */
  readonly read: boolean;
}

/** A notice to be published. */
export interface NewNotice {
  readonly title: string;
  readonly body: string;
  readonly posts: readonly Post[];
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The list of notices. */
export const noticeList = new ListOf<NoticeView>({
  name: 'notices',
  columns: [
    { field: 'noticeId', zh: '公告号', en: 'Notice', kind: 'text' },
    'title',
    { field: 'body', as: 'text' },
    { field: 'from', as: 'validFrom' },
    { field: 'to', as: 'validTo' },
    { field: 'publishedByName', zh: '发布人', en: 'Published by', kind: 'text' },
    { field: 'publishedAt', zh: '发布时间', en: 'Published at', kind: 'text' },
    { field: 'withdrawnAt', zh: '撤回时间', en: 'Withdrawn at', kind: 'text' },
  ],
  key: ['noticeId'],
  sort: { noticeId: true },
  order: '-noticeId',
});

/** Shown to the user today: not withdrawn, of these days, for one of their posts. */
const SHOWN = `n.withdrawn_at is null and :today::date between n.from_day and n.to_day and (n.posts = '{}' or n.posts && :posts::text[])`;

const NOTICES = `
  select n.notice_id as "noticeId", n.title, n.body, n.posts, n.from_day::text as from, n.to_day::text as to, n.published_by as "publishedBy",
    identity.name_of(n.published_by) as "publishedByName", n.published_at as "publishedAt", n.withdrawn_at as "withdrawnAt",
    exists (select from identity.notice_read r where r.notice_id = n.notice_id and r.user_id = :userId) as read
  from identity.notice n
  where (:all or (${SHOWN}))`;

const UNREAD = `
  select count(*)::integer as n from identity.notice n
  where ${SHOWN} and not exists (select from identity.notice_read r where r.notice_id = n.notice_id and r.user_id = :userId)`;

const readerOf = (tx: Tx, { actor }: RequestContext) => ({
  today: tx.clock.now().toPlainDate().toString(),
  posts: [...actor.posts],
  userId: actor.userId,
});

/** Notices that are shown to who asks, the newest first; with `all`, those of other days and posts too. */
export const listNotices = (
  tx: Tx,
  ask: ListAsk & { readonly all: boolean },
  context: RequestContext,
): Promise<List<NoticeView>> =>
  noticeList.read(tx, selectOf<NoticeView>(NOTICES, { ...readerOf(tx, context), all: ask.all }), { ask, context });

/** How many notices the one who asks has not read. */
export async function unreadNotices(tx: Tx, context: RequestContext): Promise<number> {
  return (await tx.one<{ n: number }>(UNREAD, readerOf(tx, context)))?.n ?? 0;
}

/** Publishes a notice. Errors: `AUTH-2203` it ends before it begins, or before today. */
export async function publishNotice(
  tx: Tx,
  notice: NewNotice,
  context: RequestContext,
): Promise<Result<{ noticeId: string }>> {
  const today = tx.clock.now().toPlainDate().toString();
  const [from, to] = [notice.from.toString(), notice.to.toString()];
  if (to < from || to < today) return err(domainError('AUTH-2203', { from, to }, { pointer: '/to' }));
  const made = await tx.one<{ id: string }>(
    `insert into identity.notice (title, body, posts, from_day, to_day, published_by, published_at) values ($1, $2, $3, $4, $5, $6, $7) returning notice_id::text as id`,
    [
      notice.title,
      notice.body,
      [...new Set(notice.posts)].sort(),
      from,
      to,
      context.actor.userId,
      tx.clock.now().toDate(),
    ],
  );
  return ok({ noticeId: made?.id ?? '' });
}

/** Withdraws a notice; it stays in the list of all. Errors: `AUTH-2201` none such, `AUTH-2202` withdrawn before. */
export async function withdrawNotice(
  tx: Tx,
  noticeId: string,
  context: RequestContext,
): Promise<Result<{ noticeId: string }>> {
  const notice = await tx.one<{ withdrawn: boolean }>(
    'select withdrawn_at is not null as withdrawn from identity.notice where notice_id = $1 for update',
    [noticeId],
  );
  if (!notice) return err(domainError('AUTH-2201', { notice: noticeId }));
  if (notice.withdrawn) return err(domainError('AUTH-2202', { notice: noticeId }));
  await tx.execute('update identity.notice set withdrawn_by = $2, withdrawn_at = $3 where notice_id = $1', [
    noticeId,
    context.actor.userId,
    tx.clock.now().toDate(),
  ]);
  return ok({ noticeId });
}

/** Notes that the one who asks has read a notice that is shown to them. Errors: `AUTH-2201` none is. */
export async function readNotice(
  tx: Tx,
  noticeId: string,
  context: RequestContext,
): Promise<Result<{ unreadNotices: number }>> {
  const reader = readerOf(tx, context);
  const shown = await tx.one(`select from identity.notice n where n.notice_id = :noticeId and ${SHOWN}`, {
    noticeId,
    today: reader.today,
    posts: reader.posts,
  });
  if (!shown) return err(domainError('AUTH-2201', { notice: noticeId }));
  await tx.execute(
    'insert into identity.notice_read (notice_id, user_id, read_at) values ($1, $2, $3) on conflict do nothing',
    [noticeId, reader.userId, tx.clock.now().toDate()],
  );
  return ok({ unreadNotices: await unreadNotices(tx, context) });
}
