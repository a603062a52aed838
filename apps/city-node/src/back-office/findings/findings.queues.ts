import { countWaiting, type WorkQueue } from '@pnet/runtime';

/** What waits of findings: to be looked into, and to be confirmed by a second person. */
export const findingQueues: readonly WorkQueue[] = [
  {
    name: 'findings-open',
    kind: 'handle',
    posts: ['handler', 'finance'],
    href: '/findings?state=open',
    read: (tx) => countWaiting(tx, `select first_found_at as at from findings.finding where state = 'open'`, []),
  },
  {
    name: 'findings-to-confirm',
    kind: 'review',
    posts: ['reviewer', 'approver', 'finance'],
    href: '/findings?state=answered',
    read: (tx, actor) =>
      countWaiting(
        tx,
        `select answered_at as at from findings.finding where state = 'answered' and answered_by is distinct from $1`,
        [actor.userId],
      ),
  },
];
