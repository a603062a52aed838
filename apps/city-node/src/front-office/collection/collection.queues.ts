import { countWaiting, type WorkQueue } from '@pnet/runtime';
import { TO_REMIND } from './reminders.query.js';

/** What waits of arrears: employers to be reminded, and reminders to be served. */
export const collectionQueues: readonly WorkQueue[] = [
  {
    name: 'arrears-to-remind',
    kind: 'handle',
    posts: ['handler'],
    href: '/reminders?toRemind=true',
    read: (tx) => countWaiting(tx, TO_REMIND, [tx.clock.now().toPlainDate().toString()]),
  },
  {
    name: 'reminders-to-serve',
    kind: 'handle',
    posts: ['handler'],
    href: '/reminders?tab=issued',
    read: (tx) => countWaiting(tx, 'select issued_at as at from collection.reminder where served_on is null', []),
  },
];
