import { hash } from '@node-rs/argon2';
import { domainError, err, ok, type DomainError, type Result } from '@pnet/kernel';
import type { Tx, UnitOfWork } from '../database/unit-of-work.js';
import type { NodeConfig } from '../config/node-config.js';
import { passwordFault } from './password-rule.js';
import { systemContext, type PartyKind, type Post } from './request-context.js';
import { recordDone } from './user-change.js';

/** A local user to be made: `userId` is the login name, 2–40 of a–z, digits, dot, underscore and hyphen. */
export interface NewUser {
  readonly userId: string;
  readonly name: string;
  readonly posts: readonly Post[];
  /** Agency codes whose rows the user sees. */
  readonly agencies: readonly string[];
  /** Who it acts for, where it is not staff: then it has neither posts nor agencies. */
  readonly party?: { readonly kind: PartyKind; readonly id: string };
  /** As `passwordFault` wants it. */
  readonly password: string;
  /** Nothing is allowed before it is changed. */
  readonly mustChangePassword?: boolean;
}

const USER_ID = /^[a-z][a-z0-9._-]{1,39}$/;

/** Names under which the node itself acts, and nobody may. */
const RESERVED = new Set(['system', 'anonymous']);

/** What is wrong with a login name, or undefined: `AUTH-2001` its form, `AUTH-2003` the node's own. */
export function userIdFault(userId: string): DomainError | undefined {
  if (!USER_ID.test(userId)) return domainError('AUTH-2001', { user: userId.slice(0, 60) }, { pointer: '/userId' });
  return RESERVED.has(userId) ? domainError('AUTH-2003', { user: userId }, { pointer: '/userId' }) : undefined;
}

/**
 * Makes a user with posts and agencies, by one person: for what the node itself makes, demonstrations and logins of
 * parties; staff is proposed and approved. Errors: `AUTH-2001` bad login name, those of `passwordFault`, `AUTH-2003`
 * the name is taken, `AUTH-1102` a party with posts or agencies, or whose id is no number.
 */
export async function createUser(tx: Tx, user: NewUser): Promise<Result<{ userId: string }>> {
  const fault = newUserFault(user);
  if (fault) return err(fault);
  const made = await insertUser(tx, { ...user, passwordHash: await hash(user.password) });
  if (!made.ok) return made;
  const actor = await tx.one<{ by: string }>(
    `select coalesce(nullif(current_setting('pension.actor', true), ''), 'system') as by`,
  );
  await recordDone(tx, {
    userId: user.userId,
    act: 'create',
    old: null,
    reason: '新建',
    by: actor?.by ?? 'system',
    at: tx.clock.now(),
  });
  return made;
}

function newUserFault({ userId, password, party, posts, agencies }: NewUser): DomainError | undefined {
  const named = userIdFault(userId);
  if (named) return named;
  if (party && (posts.length + agencies.length > 0 || !/^[1-9]\d{0,17}$/.test(party.id)))
    return domainError('AUTH-1102', { user: userId, party: party.id.slice(0, 20) }, { pointer: '/party' });
  return passwordFault(userId, password);
}

/** Writes a user whose parts were looked at. Errors: `AUTH-2003` the name is taken. */
export async function insertUser(
  tx: Tx,
  user: Omit<NewUser, 'password'> & { readonly passwordHash: string },
): Promise<Result<{ userId: string }>> {
  const { party } = user;
  const made = await tx.execute(
    `insert into identity.user_account (user_id, name, password_hash, kind, party, must_change_password) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [
      user.userId,
      user.name,
      user.passwordHash,
      party?.kind ?? 'staff',
      party?.id ?? null,
      user.mustChangePassword ?? false,
    ],
  );
  if (made === 0) return err(domainError('AUTH-2003', { user: user.userId }, { pointer: '/userId' }));
  await tx.execute('insert into identity.user_post (user_id, post) select $1, unnest($2::text[])', [
    user.userId,
    [...new Set(user.posts)],
  ]);
  await tx.execute('insert into identity.user_agency (user_id, agency_code) select $1, unnest($2::text[])', [
    user.userId,
    [...new Set(user.agencies)],
  ]);
  return ok({ userId: user.userId });
}

/** As many active administrators a node needs, so that each can be the other's second person. */
const ADMINISTRATORS = 2;

/**
 * Makes one of the first administrators of a node, by who has its shell: afterwards users are made by two of them.
 * Errors: those of `createUser`, `AUTH-2112` the node has two that are active.
 */
export async function createFirstAdministrator(
  tx: Tx,
  user: Pick<NewUser, 'userId' | 'name' | 'password' | 'mustChangePassword'>,
): Promise<Result<{ userId: string }>> {
  await tx.execute(`select pg_advisory_xact_lock(hashtextextended('identity.first-administrator', 80))`);
  const there = await tx.one<{ n: number }>(
    `select count(*)::integer as n from identity.user_account a join identity.user_post p using (user_id) where a.state = 'active' and p.post = 'administrator'`,
  );
  if ((there?.n ?? 0) >= ADMINISTRATORS) return err(domainError('AUTH-2112', { count: there?.n ?? 0 }));
  return createUser(tx, { ...user, posts: ['administrator'], agencies: [] });
}

const DEMONSTRATION: readonly { readonly userId: string; readonly post: Post; readonly name: string }[] = [
  { userId: 'handler', post: 'handler', name: '经办员' },
  { userId: 'reviewer', post: 'reviewer', name: '复核员' },
  { userId: 'approver', post: 'approver', name: '审批员' },
  { userId: 'finance', post: 'finance', name: '财务员' },
  { userId: 'operator', post: 'operator', name: '运行管理员' },
  { userId: 'administrator', post: 'administrator', name: '系统管理员甲' },
  { userId: 'administrator2', post: 'administrator', name: '系统管理员乙' },
];

/**
 * Makes the users of a demonstration node (handler, reviewer, approver, finance, operator, administrator: login name =
 * post; and administrator2) where they are missing, usable at once, each for all agencies of the node; administrators
 * see none. Returns the ids that were made now; others keep their
 * passwords.
 */
export async function ensureDemonstrationUsers(
  unitOfWork: UnitOfWork,
  config: Pick<NodeConfig, 'code' | 'agencies'>,
  passwordOf: (userId: string) => string,
): Promise<Result<string[]>> {
  const agencies = config.agencies.length > 0 ? config.agencies.map((agency) => agency.code) : [config.code];
  const made: string[] = [];
  for (const { userId, post, name } of DEMONSTRATION) {
    const input = { userId, name, posts: [post], agencies: post === 'administrator' ? [] : agencies };
    const result = await unitOfWork.run(
      systemContext(agencies),
      { name: 'create-user', input, subject: userId },
      async (tx) => {
        if (await tx.one('select 1 from identity.user_account where user_id = $1', [userId])) return ok(false);
        const created = await createUser(tx, { ...input, password: passwordOf(userId) });
        return created.ok ? ok(true) : created;
      },
    );
    if (!result.ok) return result;
    if (result.value) made.push(userId);
  }
  return ok(made);
}
