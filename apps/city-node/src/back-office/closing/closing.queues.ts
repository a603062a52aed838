import { countWaiting, type WorkQueue } from '@pnet/runtime';

/** What waits of closed months: reopenings that somebody asked for. */
export const closingQueues: readonly WorkQueue[] = [
  {
    name: 'reopenings',
    kind: 'review',
    posts: ['finance', 'approver'],
    href: '/closing',
    read: (tx, actor) =>
      countWaiting(
        tx,
        `select requested_at as at from closing.reopening where state = 'requested' and requested_by <> $1`,
        [actor.userId],
      ),
  },
];
