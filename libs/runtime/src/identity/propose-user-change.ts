import { domainError, err, type Instant, type Result } from '@pnet/kernel';
import type { NodeConfig } from '../config/node-config.js';
import type { Tx } from '../database/unit-of-work.js';
import { userIdFault } from './create-user.js';
import { holdUser, propose, type ChangeAnswer } from './user-change.js';
import { rightsFault, sortedRights, type UserRights } from './user-rights.js';

/** Who proposes, why and when. */
export interface Proposal {
  readonly userId: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

/**
 * Proposes a new staff user, with the hash of a first password that passed the rule. Errors: those of `userIdFault`,
 * `AUTH-2003` taken, `AUTH-2105` proposed already, and those of `rightsFault`.
 */
export async function proposeUser(
  tx: Tx,
  proposal: Proposal & UserRights & { readonly name: string; readonly passwordHash: string },
  config: NodeConfig,
): Promise<Result<ChangeAnswer>> {
  const { userId, name } = proposal;
  const fault = userIdFault(userId) ?? rightsFault(userId, proposal, config);
  if (fault) return err(fault);
  if (await tx.one('select from identity.user_account where user_id = $1', [userId]))
    return err(domainError('AUTH-2003', { user: userId }, { pointer: '/userId' }));
  const wanted = { ...sortedRights(proposal), name, kind: 'staff', state: 'active' } as const;
  return propose(tx, { ...proposal, act: 'create', old: null }, wanted, proposal.passwordHash);
}

/**
 * Proposes other posts and agencies. Errors: `AUTH-2101` no such user, `AUTH-2105` a change waits, `AUTH-2111` nothing
 * changes, and those of `rightsFault`.
 */
export async function proposeRights(
  tx: Tx,
  proposal: Proposal & UserRights,
  config: NodeConfig,
): Promise<Result<ChangeAnswer>> {
  const now = await holdUser(tx, proposal.userId);
  if (!now.ok) return now;
  const fault = rightsFault(proposal.userId, proposal, config);
  if (fault) return err(fault);
  const rights = sortedRights(proposal);
  if (JSON.stringify(sortedRights(now.value)) === JSON.stringify(rights))
    return err(domainError('AUTH-2111', { user: proposal.userId }));
  return propose(tx, { ...proposal, act: 'rights', old: now.value }, { ...now.value, ...rights }, null);
}

/** Proposes to let a locked user in again. Errors: `AUTH-2101`, `AUTH-2105`, `AUTH-2109` the user is not locked. */
export async function proposeUnlock(tx: Tx, proposal: Proposal): Promise<Result<ChangeAnswer>> {
  const now = await holdUser(tx, proposal.userId);
  if (!now.ok) return now;
  if (now.value.state !== 'blocked')
    return err(domainError('AUTH-2109', { user: proposal.userId, state: now.value.state }));
  return propose(tx, { ...proposal, act: 'unlock', old: now.value }, { ...now.value, state: 'active' }, null);
}
