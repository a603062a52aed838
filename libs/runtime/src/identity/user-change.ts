import { domainError, err, ok, type Instant, type Result } from '@pnet/kernel';
import type { Tx } from '../database/unit-of-work.js';
import type { KeptRights } from './user-rights.js';

/** What is done to a user. */
export type UserAct = 'create' | 'rights' | 'unlock' | 'lock' | 'reset' | 'password';

/** A change of a user that took effect by one person, or waits for the second. */
export interface UserChange {
  readonly userId: string;
  readonly act: UserAct;
  readonly old: KeptRights | null;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

/** Where a change stands now. */
export interface ChangeAnswer {
  readonly changeId: string;
  readonly userId: string;
  readonly state: 'proposed' | 'approved' | 'declined' | 'done';
}

const RIGHTS_NOW = `select s.value - 'password' - 'mustChangePassword' - 'party' as rights from identity.user_snapshot s where s.user_id = $1 and s.kind = 'staff'`;

/** Holds a staff user against other changes, and says what they may. Errors: `AUTH-2101` no such user. */
export async function holdUser(tx: Tx, userId: string): Promise<Result<KeptRights>> {
  await tx.execute('select from identity.user_account where user_id = $1 for update', [userId]);
  const row = await tx.one<{ rights: KeptRights }>(RIGHTS_NOW, [userId]);
  return row ? ok(row.rights) : err(domainError('AUTH-2101', { user: userId.slice(0, 60) }));
}

/** Keeps what one person did, with what the user is now. */
export async function recordDone(tx: Tx, change: UserChange): Promise<ChangeAnswer> {
  const row = await tx.one<{ id: string }>(
    `insert into identity.user_change (user_id, act, old_value, new_value, reason, state, requested_by, requested_at, effect_no, effect)
     select s.user_id, $2, $3::jsonb, s.value - 'password' - 'mustChangePassword' - 'party', $4, 'done', $5, $6, nextval('identity.user_effect_no'), s.value
     from identity.user_snapshot s where s.user_id = $1 returning change_id::text as id`,
    [change.userId, change.act, change.old && JSON.stringify(change.old), change.reason, change.by, change.at.toDate()],
  );
  return { changeId: row?.id ?? '', userId: change.userId, state: 'done' };
}

/**
 * Keeps a proposal for the second administrator. Errors: `AUTH-2105` another change of the user waits.
 */
export async function propose(
  tx: Tx,
  change: UserChange,
  wanted: KeptRights,
  passwordHash: string | null,
): Promise<Result<ChangeAnswer>> {
  const made = await tx.one<{ id: string }>(
    `insert into identity.user_change (user_id, act, old_value, new_value, reason, password_hash, state, requested_by, requested_at)
     values ($1, $2, $3::jsonb, $4::jsonb, $5, $6, 'proposed', $7, $8)
     on conflict (user_id) where state = 'proposed' do nothing returning change_id::text as id`,
    [
      change.userId,
      change.act,
      change.old && JSON.stringify(change.old),
      JSON.stringify(wanted),
      change.reason,
      passwordHash,
      change.by,
      change.at.toDate(),
    ],
  );
  if (made) return ok({ changeId: made.id, userId: change.userId, state: 'proposed' });
  const waiting = await tx.one<{ id: string }>(
    `select change_id::text as id from identity.user_change where user_id = $1 and state = 'proposed'`,
    [change.userId],
  );
  return err(domainError('AUTH-2105', { user: change.userId, change: waiting?.id ?? '-' }));
}

/** Ends the live sessions of a user, but the one that is kept. Returns how many. */
export const endSessionsOf = (
  tx: Tx,
  end: {
    readonly userId: string;
    readonly by: string;
    readonly reason: 'ended' | 'password' | 'locked';
    readonly at: Instant;
    readonly except?: Buffer;
  },
): Promise<number> =>
  tx.execute(
    `update identity.session set ended_at = $4, ended_by = $2, end_reason = $3
     where user_id = $1 and ended_at is null and ($5::bytea is null or token_hash <> $5::bytea)`,
    [end.userId, end.by, end.reason, end.at.toDate(), end.except ?? null],
  );
