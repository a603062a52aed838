import { domainError, err, ok, type Instant, type Result } from '@pnet/kernel';
import { isOwn } from '@pnet/standards';
import type { Tx } from '../database/unit-of-work.js';
import type { Proposal } from './propose-user-change.js';
import { endSessionsOf, holdUser, propose, recordDone, type ChangeAnswer } from './user-change.js';

/** Another password of a user, as its hash: their sessions end, and failed logins are forgotten. */
export async function setPassword(
  tx: Tx,
  set: {
    readonly userId: string;
    readonly passwordHash: string;
    readonly mustChange: boolean;
    readonly by: string;
    readonly at: Instant;
    readonly except?: Buffer;
  },
): Promise<void> {
  await tx.execute(
    'update identity.user_account set password_hash = $2, must_change_password = $3 where user_id = $1',
    [set.userId, set.passwordHash, set.mustChange],
  );
  await endSessionsOf(tx, { ...set, reason: 'password' });
  await tx.execute('delete from identity.login_throttle where subject = $1', [set.userId]);
}

/**
 * An administrator gives a user a password, good until they change it. That of an administrator waits for a second one:
 * else one person could act as both. Errors: `AUTH-2101` no such user, `AUTH-2105` a change waits, `AUTH-2110` one's
 * own.
 */
export async function resetPassword(
  tx: Tx,
  input: Proposal & { readonly passwordHash: string },
): Promise<Result<ChangeAnswer>> {
  const { userId, passwordHash, by, at } = input;
  if (isOwn(by, userId)) return err(domainError('AUTH-2110', { user: userId }));
  const now = await holdUser(tx, userId);
  if (!now.ok) return now;
  const change = { ...input, act: 'reset', old: now.value } as const;
  if (now.value.posts.includes('administrator')) return propose(tx, change, now.value, passwordHash);
  await setPassword(tx, { userId, passwordHash, mustChange: true, by, at });
  return ok(await recordDone(tx, change));
}
