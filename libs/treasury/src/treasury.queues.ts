import { countWaiting, type WorkQueue } from '@pnet/runtime';
import { SUSPENSE_DAYS } from './treasury.check.js';

/** What waits of the treasury: instructions, corrections, and money that is nobody's for too long. */
export const treasuryQueues: readonly WorkQueue[] = [
  {
    name: 'instructions-to-send',
    kind: 'handle',
    posts: ['finance'],
    href: '/instructions?state=approved',
    read: (tx) => countWaiting(tx, `select approved_at as at from treasury.instruction where state = 'approved'`, []),
  },
  {
    name: 'instructions-to-approve',
    kind: 'review',
    posts: ['finance', 'approver'],
    href: '/instructions?state=drafted',
    read: (tx, actor) =>
      countWaiting(
        tx,
        `select drafted_at as at from treasury.instruction where state = 'drafted' and drafted_by <> $1`,
        [actor.userId],
      ),
  },
  {
    name: 'bank-line-corrections',
    kind: 'review',
    posts: ['finance', 'approver'],
    href: '/bank-line-corrections',
    read: (tx, actor) =>
      countWaiting(
        tx,
        `select proposed_at as at from treasury.class_correction where state = 'proposed' and proposed_by <> $1`,
        [actor.userId],
      ),
  },
  {
    name: 'reconciliations-to-sign',
    kind: 'review',
    posts: ['finance', 'approver'],
    href: '/reconciliations?state=prepared',
    read: (tx, actor) =>
      countWaiting(
        tx,
        `select prepared_at as at from treasury.reconciliation where state = 'prepared' and prepared_by <> $1`,
        [actor.userId],
      ),
  },
  {
    name: 'suspense-over-age',
    kind: 'watch',
    posts: ['finance', 'handler'],
    href: '/suspense',
    read: (tx) =>
      countWaiting(
        tx,
        `
        select value_date::timestamp at time zone 'Asia/Shanghai' as at from treasury.bank_line
        where suspense_amount > 0 and value_date < $1::date - $2::integer`,
        [tx.clock.now().toPlainDate().toString(), SUSPENSE_DAYS],
      ),
  },
];
