import { countWaiting, type WorkQueue } from '@pnet/runtime';
import { overdueDemands } from './overdue-demand.js';

/** Demands that are overdue on day $1, since the day after the last one without a fee. */
const OVERDUE = `select (o.free_until + 1)::timestamptz as at from (${overdueDemands('$1')}) o`;

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
    name: 'deferrals',
    kind: 'review',
    posts: ['reviewer'],
    href: '/deferrals?state=requested',
    read: (tx, actor) =>
      countWaiting(
        tx,
        `select requested_at as at from assessment.demand_deferral where state = 'requested' and requested_by <> $1`,
        [actor.userId],
      ),
  },
  {
    name: 'overdue-demands',
    kind: 'handle',
    posts: ['handler'],
    href: '/demands?overdueDays=1',
    read: (tx) => {
      const today = tx.clock.now().toPlainDate().toString();
      return countWaiting(tx, OVERDUE, [today]);
    },
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
