import { hash } from '@node-rs/argon2';
import { domainError, err, ok, type Result } from '@pnet/kernel';
import type { Tx, UnitOfWork } from '../database/unit-of-work.js';
import type { NodeConfig } from '../config/node-config.js';
import { systemContext, type PartyKind, type Post } from './request-context.js';

/** A local user to be made: `userId` is the login name, 2–40 of a–z, digits, dot, underscore and hyphen. */
export interface NewUser {
  readonly userId: string;
  readonly name: string;
  readonly posts: readonly Post[];
  /** Agency codes whose rows the user sees. */
  readonly agencies: readonly string[];
  /** Who it acts for, where it is not staff: then it has neither posts nor agencies. */
  readonly party?: { readonly kind: PartyKind; readonly id: string };
  /** 10–200 characters. */
  readonly password: string;
}

const USER_ID = /^[a-z][a-z0-9._-]{1,39}$/;

/**
 * Makes a user with posts and agencies. Errors: `AUTH-2001` bad login name, `AUTH-2002` weak password, `AUTH-2003` the
 * name is taken, `AUTH-1102` a party with posts or agencies, or whose id is no number.
 */
export async function createUser(tx: Tx, user: NewUser): Promise<Result<{ userId: string }>> {
  if (!USER_ID.test(user.userId))
    return err(domainError('AUTH-2001', { user: user.userId.slice(0, 60) }, { pointer: '/userId' }));
  if (user.password.length < 10 || user.password.length > 200)
    return err(domainError('AUTH-2002', {}, { pointer: '/password' }));
  const { party } = user;
  if (party && (user.posts.length + user.agencies.length > 0 || !/^[1-9]\d{0,17}$/.test(party.id)))
    return err(domainError('AUTH-1102', { user: user.userId, party: party.id.slice(0, 20) }, { pointer: '/party' }));
  const made = await tx.execute(
    `insert into identity.user_account (user_id, name, password_hash, kind, party) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [user.userId, user.name, await hash(user.password), party?.kind ?? 'staff', party?.id ?? null],
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

const DEMONSTRATION: readonly { readonly userId: Post; readonly name: string }[] = [
  { userId: 'handler', name: '经办员' },
  { userId: 'reviewer', name: '复核员' },
  { userId: 'approver', name: '审批员' },
  { userId: 'finance', name: '财务员' },
  { userId: 'operator', name: '运行管理员' },
];

/**
 * Makes the five users of a demonstration node (handler, reviewer, approver, finance, operator: login name = post)
 * where they are missing, each for all agencies of the node. Returns the ids that were made now; others keep their
 * passwords.
 */
export async function ensureDemonstrationUsers(
  unitOfWork: UnitOfWork,
  config: Pick<NodeConfig, 'code' | 'agencies'>,
  passwordOf: (userId: string) => string,
): Promise<Result<string[]>> {
  const agencies = config.agencies.length > 0 ? config.agencies.map((agency) => agency.code) : [config.code];
  const made: string[] = [];
  for (const { userId, name } of DEMONSTRATION) {
    const input = { userId, name, posts: [userId], agencies };
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
