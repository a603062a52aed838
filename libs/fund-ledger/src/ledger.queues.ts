import { countWaiting, type WorkQueue } from '@pnet/runtime';

/** What waits of the books: entries that a person prepared. */
export const ledgerQueues: readonly WorkQueue[] = [
  {
    name: 'manual-entries',
    kind: 'review',
    posts: ['finance', 'reviewer', 'approver'],
    href: '/manual-entries?state=prepared',
    read: (tx, actor) =>
      countWaiting(
        tx,
        `select prepared_at as at from fund_ledger.manual_entry where state = 'prepared' and maker <> $1`,
        [actor.userId],
      ),
  },
];
