import { countWaiting, type WorkQueue } from '@pnet/runtime';

/** How many days before its deadline a task is told of. */
const DAYS_BEFORE = 3;

/** What waits of tasks: to be answered, to be confirmed by another person, and what is nearly or already late. */
export const taskQueues: readonly WorkQueue[] = [
  {
    name: 'tasks-open',
    kind: 'handle',
    posts: ['handler', 'finance'],
    href: '/tasks?state=open',
    read: (tx) => countWaiting(tx, `select deadline as at from control.task where state = 'open'`, []),
  },
  {
    name: 'tasks-to-confirm',
    kind: 'review',
    posts: ['reviewer', 'approver', 'finance'],
    href: '/tasks?state=answered',
    read: (tx, actor) =>
      countWaiting(
        tx,
        `select answered_at as at from control.task where state = 'answered' and answered_by is distinct from $1`,
        [actor.userId],
      ),
  },
  {
    name: 'tasks-nearly-late',
    kind: 'watch',
    posts: ['handler', 'reviewer', 'approver', 'finance'],
    href: '/tasks',
    read: (tx) =>
      countWaiting(
        tx,
        `select deadline as at from control.task where state <> 'closed' and deadline < $1::timestamptz + $2 * interval '1 day'`,
        [tx.clock.now().toString(), DAYS_BEFORE],
      ),
  },
];
