import { countWaiting, type WorkQueue } from '@pnet/runtime';

/** What waits of individual accounts: openings that a second person has to agree to. */
export const accountQueues: readonly WorkQueue[] = [
  {
    name: 'openings',
    kind: 'review',
    posts: ['reviewer', 'approver', 'finance'],
    href: '/openings',
    read: (tx, actor) =>
      countWaiting(
        tx,
        `select proposed_at as at from individual_account.opening where state = 'proposed' and maker <> $1`,
        [actor.userId],
      ),
  },
];
