import { countWaiting, type WorkQueue } from '@pnet/runtime';

/** What waits of assessments: unusual results, and cancellations that somebody asked for. */
export const assessmentQueues: readonly WorkQueue[] = [
  {
    name: 'assessment-holds',
    kind: 'review',
    posts: ['reviewer'],
    href: '/assessment?tab=holds',
    read: (tx, actor) =>
      countWaiting(
        tx,
        `select requested_at as at from assessment.hold where released_by is null and requested_by <> $1`,
        [actor.userId],
      ),
  },
  {
    name: 'demand-cancellations',
    kind: 'review',
    posts: ['reviewer'],
    href: '/demand-cancellations',
    read: (tx, actor) =>
      countWaiting(
        tx,
        `
        select c.requested_at as at from assessment.demand_cancellation c join assessment.demand d using (demand_id)
        where c.state = 'requested' and c.requested_by <> $1`,
        [actor.userId],
      ),
  },
  {
    name: 'own-cancellations',
    kind: 'own',
    posts: ['handler'],
    href: '/demand-cancellations',
    read: (tx, actor) =>
      countWaiting(
        tx,
        `
        select c.requested_at as at from assessment.demand_cancellation c join assessment.demand d using (demand_id)
        where c.state = 'requested' and c.requested_by = $1`,
        [actor.userId],
      ),
  },
];
