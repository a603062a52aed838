import { countWaiting, type WorkQueue } from '@pnet/runtime';

/** What waits of declarations and their files. */
export const declarationQueues: readonly WorkQueue[] = [
  {
    name: 'declaration-files',
    kind: 'handle',
    posts: ['handler'],
    href: '/declaration-files?state=checked',
    read: (tx) =>
      countWaiting(
        tx,
        `select coalesce(checked_at, received_at) as at from declaration.declaration_file where state = 'checked'`,
        [],
      ),
  },
  {
    name: 'declarations-to-review',
    kind: 'review',
    posts: ['reviewer'],
    href: '/declarations?status=submitted',
    read: (tx, actor) =>
      countWaiting(
        tx,
        `select submitted_at as at from declaration.declaration where status = 'submitted' and maker <> $1`,
        [actor.userId],
      ),
  },
  {
    name: 'declarations-returned',
    kind: 'returned',
    posts: ['handler'],
    href: '/declarations?status=returned',
    read: (tx, actor) =>
      countWaiting(
        tx,
        `
        select d.reviewed_at as at from declaration.declaration d where d.status = 'returned' and d.maker = $1 and not exists (
          select from declaration.declaration l where l.employer_id = d.employer_id and l.scheme = d.scheme
            and l.posting_period = d.posting_period and l.sequence_no = d.sequence_no and l.declaration_id > d.declaration_id)`,
        [actor.userId],
      ),
  },
  {
    name: 'own-declarations',
    kind: 'own',
    posts: ['handler'],
    href: '/declarations?status=submitted',
    read: (tx, actor) =>
      countWaiting(
        tx,
        `select submitted_at as at from declaration.declaration where status = 'submitted' and maker = $1`,
        [actor.userId],
      ),
  },
];
