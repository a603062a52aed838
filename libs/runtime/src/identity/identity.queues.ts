import { countWaiting, type WorkQueue } from '../work-queues/work-queue.js';

/** What waits of users and their rights. */
export const identityQueues: readonly WorkQueue[] = [
  {
    name: 'user-changes',
    kind: 'review',
    posts: ['administrator'],
    href: '/user-changes?state=proposed',
    read: (tx, actor) =>
      countWaiting(
        tx,
        `select requested_at as at from identity.user_change where state = 'proposed' and requested_by <> $1 and user_id <> $1`,
        [actor.userId],
      ),
  },
];
