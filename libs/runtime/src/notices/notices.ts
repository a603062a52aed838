import { domainError, err, ok, type PlainDate, type Result } from '@pnet/kernel';
import type { Tx } from '../database/unit-of-work.js';
import { pageOf, placeOf, type Page } from '../http/page.js';
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
  readonly publishedAt: string;
  readonly withdrawnAt: string | null;
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

interface NoticeFacts extends Omit<NoticeView, 'publishedAt' | 'withdrawnAt'> {
  readonly publishedAt: Date;
  readonly withdrawnAt: Date | null;
}

/** Shown to the user today: not withdrawn, of these days, for one of their posts. */
const SHOWN = `n.withdrawn_at is null and :today::date between n.from_day and n.to_day and (n.posts = '{}' or n.posts && :posts::text[])`;

const PAGE = `
  select n.notice_id::text as "noticeId", n.title, n.body, n.posts, n.from_day::text as from, n.to_day::text as to, n.published_by as "publishedBy",
    identity.name_of(n.published_by) as "publishedByName", n.published_at as "publishedAt", n.withdrawn_at as "withdrawnAt",
    exists (select from identity.notice_read r where r.notice_id = n.notice_id and r.user_id = :userId) as read
  from identity.notice n
  where (:all or (${SHOWN})) and (:before::bigint is null or n.notice_id < :before) order by n.notice_id desc limit :limit`;

const COUNT = `select count(*)::integer as n from identity.notice n where :all or (${SHOWN})`;

const UNREAD = `
  select count(*)::integer as n from identity.notice n
  where ${SHOWN} and not exists (select from identity.notice_read r where r.notice_id = n.notice_id and r.user_id = :userId)`;

const readerOf = (tx: Tx, { actor }: RequestContext) => ({
  today: tx.clock.now().toPlainDate().toString(),
  posts: [...actor.posts],
  userId: actor.userId,
});

/** Notices that are shown to who asks, the newest first; with `all`, those of other days and posts too. */
export async function listNotices(
  tx: Tx,
  question: { readonly all: boolean; readonly limit: number; readonly cursor?: string | undefined },
  context: RequestContext,
): Promise<Page<NoticeView>> {
  const reader = readerOf(tx, context);
  const before = placeOf(question.cursor)?.[1];
  const rows = await tx.rows<NoticeFacts>(PAGE, {
    ...reader,
    all: question.all,
    before: before && /^\d{1,18}$/.test(before) ? before : null,
    limit: question.limit + 1,
  });
  const count = await tx.one<{ n: number }>(COUNT, { today: reader.today, posts: reader.posts, all: question.all });
  return pageOf(rows, {
    limit: question.limit,
    counted: count?.n ?? 0,
    placeOf: (row) => ['', row.noticeId],
    item: (row) => ({
      ...row,
      publishedAt: row.publishedAt.toISOString(),
      withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    }),
  });
}

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
