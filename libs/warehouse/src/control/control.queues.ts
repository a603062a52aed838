import { countWaiting, type WorkQueue } from '@pnet/runtime';

/** What waits of orders that are to go down. */
export const orderQueues: readonly WorkQueue[] = [
  {
    name: 'order-drafts',
    kind: 'review',
    posts: ['reviewer', 'approver'],
    href: '/orders',
    read: (tx, actor) =>
      countWaiting(tx, `select made_at as at from warehouse.order_draft where state = 'drafted' and maker <> $1`, [
        actor.userId,
      ]),
  },
  {
    name: 'own-order-drafts',
    kind: 'own',
    posts: ['handler'],
    href: '/orders',
    read: (tx, actor) =>
      countWaiting(tx, `select made_at as at from warehouse.order_draft where state = 'drafted' and maker = $1`, [
        actor.userId,
      ]),
  },
];
