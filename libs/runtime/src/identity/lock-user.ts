import { domainError, err, ok, type Result } from '@pnet/kernel';
import { isOwn } from '@pnet/standards';
import type { Tx } from '../database/unit-of-work.js';
import type { Proposal } from './propose-user-change.js';
import { endSessionsOf, holdUser, recordDone, type ChangeAnswer } from './user-change.js';

/**
 * Locks a user at once and ends their sessions; it takes rights away, so one person may. Errors: `AUTH-2101` no such
 * user, `AUTH-2109` locked already, `AUTH-2110` oneself.
 */
export async function lockUser(tx: Tx, input: Proposal): Promise<Result<ChangeAnswer>> {
  const { userId, by, at } = input;
  if (isOwn(by, userId)) return err(domainError('AUTH-2110', { user: userId }));
  const now = await holdUser(tx, userId);
  if (!now.ok) return now;
  if (now.value.state === 'blocked') return err(domainError('AUTH-2109', { user: userId, state: 'blocked' }));
  await tx.execute(`update identity.user_account set state = 'blocked' where user_id = $1`, [userId]);
  await endSessionsOf(tx, { userId, by, at, reason: 'locked' });
  return ok(await recordDone(tx, { ...input, act: 'lock', old: now.value }));
}
