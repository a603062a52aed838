import { domainError, err, ok, type DomainError, type Instant, type Result } from '@pnet/kernel';
import { isOwn, otherThanShown } from '@pnet/standards';
import { canonicalJson } from '../database/idempotency.js';
import type { Tx } from '../database/unit-of-work.js';
import { insertUser } from './create-user.js';
import { setPassword } from './reset-password.js';
import { holdUser, type ChangeAnswer, type UserAct } from './user-change.js';
import type { KeptRights } from './user-rights.js';
import { digestOfChange } from './users.query.js';

/** The second administrator's word. */
export interface ChangeDecision {
  readonly changeId: string;
  readonly decision: 'approve' | 'decline';
  readonly note?: string;
  /** What the second administrator was shown; needed to approve. */
  readonly digest?: string | undefined;
  readonly by: string;
  readonly at: Instant;
}

interface Proposed {
  readonly user_id: string;
  readonly act: UserAct;
  readonly old_value: KeptRights | null;
  readonly new_value: KeptRights;
  readonly password_hash: string | null;
  readonly state: ChangeAnswer['state'];
  readonly requested_by: string;
}

/**
 * Approves a change, which takes effect, or declines it. Of two who decide at once the first is heard. Errors:
 * `AUTH-2102` decided already, `AUTH-2103` no such change, `AUTH-2104` decided by who asked or by the user, `AUTH-2106`
 * the user is not as they were, `AUTH-2003` the login name was taken meanwhile,
 * `DUTY-1002` approved as something else than it is.
 */
export async function decideUserChange(tx: Tx, input: ChangeDecision): Promise<Result<ChangeAnswer>> {
  const change = await tx.one<Proposed>(
    `select user_id, act, old_value, new_value, password_hash, state, requested_by from identity.user_change where change_id = $1 for update`,
    [input.changeId],
  );
  if (!change) return err(domainError('AUTH-2103', { change: input.changeId }));
  if (change.state !== 'proposed')
    return err(domainError('AUTH-2102', { change: input.changeId, state: change.state }));
  const fault = secondPersonFault(change, input);
  if (fault) return err(fault);
  if (input.decision === 'approve') {
    const other = otherThanShown(input.changeId, input.digest, await digestOfChange(tx, input.changeId));
    if (other) return err(other);
    const done = await takeEffect(tx, change, input);
    if (!done.ok) return done;
  }
  const state = input.decision === 'approve' ? 'approved' : 'declined';
  await tx.execute(
    `update identity.user_change c set state = $2, decided_by = $3, decided_at = $4, note = $5, password_hash = null,
       effect_no = case when $2 = 'approved' then nextval('identity.user_effect_no') end,
       effect = case when $2 = 'approved' then (select s.value from identity.user_snapshot s where s.user_id = c.user_id) end
     where c.change_id = $1`,
    [input.changeId, state, input.by, input.at.toDate(), input.note ?? null],
  );
  return ok({ changeId: input.changeId, userId: change.user_id, state });
}

/** Who asked may take it back, and nothing else; nobody decides a change of themselves. */
function secondPersonFault(change: Proposed, { changeId, decision, by }: ChangeDecision): DomainError | undefined {
  const allowed = isOwn(by, change.requested_by) ? decision === 'decline' : !isOwn(by, change.user_id);
  return allowed ? undefined : domainError('AUTH-2104', { change: changeId, by: change.requested_by });
}

async function takeEffect(tx: Tx, change: Proposed, { changeId, by, at }: ChangeDecision): Promise<Result<unknown>> {
  const { user_id: userId, new_value: wanted } = change;
  if (change.act === 'create')
    return insertUser(tx, { ...wanted, userId, mustChangePassword: true, passwordHash: change.password_hash ?? '' });
  const now = await holdUser(tx, userId);
  if (!now.ok) return now;
  if (canonicalJson(now.value) !== canonicalJson(change.old_value))
    return err(domainError('AUTH-2106', { change: changeId, user: userId }));
  if (change.act === 'reset')
    return ok(await setPassword(tx, { userId, passwordHash: change.password_hash ?? '', mustChange: true, by, at }));
  await tx.execute('update identity.user_account set state = $2 where user_id = $1', [userId, wanted.state]);
  await tx.execute('delete from identity.user_post where user_id = $1 and post <> all ($2::text[])', [
    userId,
    wanted.posts,
  ]);
  await tx.execute('delete from identity.user_agency where user_id = $1 and agency_code <> all ($2::text[])', [
    userId,
    wanted.agencies,
  ]);
  await tx.execute(
    'insert into identity.user_post (user_id, post) select $1, unnest($2::text[]) on conflict do nothing',
    [userId, wanted.posts],
  );
  await tx.execute(
    'insert into identity.user_agency (user_id, agency_code) select $1, unnest($2::text[]) on conflict do nothing',
    [userId, wanted.agencies],
  );
  return ok(true);
}
