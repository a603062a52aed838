import type { Instant } from '@pnet/kernel';
import type { Tx } from '../database/unit-of-work.js';

/** As many failures in a row go without a wait. */
const FREE_FAILURES = 5;
const LONGEST_WAIT_MINUTES = 60;
const FORGOTTEN_AFTER_HOURS = 24;

/**
 * Counts first, and what comes while a wait lasts is not looked at and not counted. $1 subject, $2 now. After the fifth
 * failure a minute, then twice as long after each.
 */
const COUNT = `
  insert into identity.login_throttle as t (subject, failures, first_at, last_at) values ($1, 1, $2, $2)
  on conflict (subject) do update set
    failures = case when t.last_at <= $2::timestamptz - interval '${FORGOTTEN_AFTER_HOURS} hours' then 1 else t.failures + 1 end,
    last_at = $2,
    blocked_until = case when t.failures + 1 >= ${FREE_FAILURES} and t.last_at > $2::timestamptz - interval '${FORGOTTEN_AFTER_HOURS} hours'
      then $2::timestamptz + least(${LONGEST_WAIT_MINUTES}, power(2, least(t.failures + 1 - ${FREE_FAILURES}, 10))) * interval '1 minute' end
  where t.blocked_until is null or t.blocked_until <= $2`;

/**
 * Counts an attempt at a password before it is looked at, so that many at once are not all the first; a success clears
 * the count. Returns the minutes to wait, 0 when the attempt may be looked at.
 */
export async function countAttempt(tx: Tx, subject: string, now: Instant): Promise<number> {
  if ((await tx.execute(COUNT, [subject, now.toDate()])) === 1) return 0;
  const row = await tx.one<{ blocked_until: Date | null }>(
    'select blocked_until from identity.login_throttle where subject = $1',
    [subject],
  );
  return Math.max(1, Math.ceil(((row?.blocked_until?.getTime() ?? 0) - now.epochMs) / 60_000));
}
