import { Inject, Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { domainError, err, ok, unwrap, type Clock, type Instant, type Result } from '@pnet/kernel';
import { recordCommand } from '../audit/audit.js';
import type { NodeConfig } from '../config/node-config.js';
import { UnitOfWork, type Tx } from '../database/unit-of-work.js';
import { CLOCK, NODE_CONFIG } from '../http/tokens.js';
import type { Actor, ActorKind, Post, RequestContext } from './request-context.js';
import { hashSessionToken, newSessionToken } from './session-token.js';

/** An opened login: the bearer token (shown once), and when it ends at the latest. */
export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: string;
  readonly idleMinutes: number;
  readonly user: Actor;
}

const MAX_FAILURES = 5;
const THROTTLE_MINUTES = 15;
/** Verified when the login name is unknown, so that both cases take the same time. */
const nobodysHash = hash(newSessionToken());

interface Account {
  readonly name: string;
  readonly password_hash: string;
  readonly state: string;
  readonly kind: ActorKind;
  readonly party: string | null;
  readonly posts: Post[];
  readonly agencies: string[];
}

const ACCOUNT = `
  select name, password_hash, state, kind, party,
    (select coalesce(array_agg(post order by post), '{}') from identity.user_post where user_id = account.user_id) as posts,
    (select coalesce(array_agg(agency_code order by agency_code), '{}') from identity.user_agency where user_id = account.user_id) as agencies
  from identity.user_account as account`;

const actorFrom = (userId: string, account: Account): Actor => ({
  userId,
  name: account.name,
  posts: account.posts,
  agencies: account.agencies,
  ...(account.kind === 'staff' || account.party === null ? {} : { kind: account.kind, party: account.party }),
});

/** Every request asks it, so it has a name and a plan of its own. */
const ACTOR_OF = {
  name: 'actor-of-session',
  sql: `
  select session.user_id, session.last_seen_at, account.* from identity.session as session
  cross join lateral (${ACCOUNT} where user_id = session.user_id) as account
  where token_hash = $1 and expires_at > $2 and last_seen_at > $3 and account.state = 'active'`,
};

/** Logins of local users. Tokens are opaque; only their hashes are stored. */
@Injectable()
export class Sessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly config: NodeConfig,
  ) {}

  /**
   * Opens a session. Errors: `AUTH-1001` wrong name or password (which of them is not said), `AUTH-1002` too many
   * attempts.
   */
  async logIn(
    input: { readonly userId: string; readonly password: string },
    context: RequestContext,
  ): Promise<Result<OpenedSession>> {
    const now = this.clock.now();
    const subject = input.userId.toLowerCase();
    const attempt = unwrap(
      await this.unitOfWork.system(async (tx) =>
        ok({
          failures: await countAttempt(tx, subject, now),
          account: await tx.one<Account>(`${ACCOUNT} where user_id = $1`, [subject]),
        }),
      ),
    );
    const { account } = attempt;
    const named: RequestContext = {
      ...context,
      actor: { userId: account ? subject : 'anonymous', name: account?.name ?? '', posts: [], agencies: [] },
    };
    const allowed = attempt.failures <= MAX_FAILURES;
    // The check is outside any transaction: it takes tens of milliseconds of CPU by design.
    const right = allowed && (await verify(account?.password_hash ?? (await nobodysHash), input.password));
    if (!right || !account || account.state !== 'active')
      return this.refuse(named, subject, allowed ? 'AUTH-1001' : 'AUTH-1002');
    const actor = actorFrom(subject, account);
    return this.open(actor, now, named);
  }

  /** Ends the session of a token; a token that is not known is no error. */
  async logOut(token: string, context: RequestContext): Promise<void> {
    unwrap(
      await this.unitOfWork.run(context, { name: 'log-out', input: {}, subject: context.actor.userId }, async (tx) =>
        ok(await tx.execute('delete from identity.session where token_hash = $1', [hashSessionToken(token)])),
      ),
    );
  }

  /**
   * Who a token belongs to; marks the session as used at most once a minute. Errors: `AUTH-1003` no such session, or it
   * ended.
   */
  async actorOf(token: string): Promise<Result<Actor>> {
    const now = this.clock.now();
    const hashed = hashSessionToken(token);
    const found = await this.unitOfWork.lookUp<Account & { user_id: string; last_seen_at: Date }>(ACTOR_OF, [
      hashed,
      now.toDate(),
      now.plusMs(-this.config.sessionIdleMinutes * 60_000).toDate(),
    ]);
    if (found && now.epochMs - found.last_seen_at.getTime() > 60_000) {
      unwrap(
        await this.unitOfWork.system(async (tx) =>
          ok(
            await tx.execute('update identity.session set last_seen_at = $2 where token_hash = $1', [
              hashed,
              now.toDate(),
            ]),
          ),
        ),
      );
    }
    return found ? ok(actorFrom(found.user_id, found)) : err(domainError('AUTH-1003'));
  }

  private async open(actor: Actor, now: Instant, context: RequestContext): Promise<Result<OpenedSession>> {
    const token = newSessionToken();
    const expiresAt = now.plusMs(this.config.sessionHours * 3_600_000);
    return this.unitOfWork.system(async (tx) => {
      await tx.execute('delete from identity.login_throttle where subject = $1', [actor.userId]);
      await tx.execute('delete from identity.session where expires_at <= $1', [now.toDate()]);
      await tx.execute(
        'insert into identity.session (token_hash, user_id, opened_at, last_seen_at, expires_at) values ($1, $2, $3, $3, $4)',
        [hashSessionToken(token), actor.userId, now.toDate(), expiresAt.toDate()],
      );
      await recordCommand(tx, context, { name: 'log-in', subject: actor.userId }, 'ok');
      return ok({ token, expiresAt: expiresAt.toString(), idleMinutes: this.config.sessionIdleMinutes, user: actor });
    });
  }

  private async refuse(
    context: RequestContext,
    subject: string,
    code: 'AUTH-1001' | 'AUTH-1002',
  ): Promise<Result<never>> {
    unwrap(
      await this.unitOfWork.system(async (tx) =>
        ok(await recordCommand(tx, context, { name: 'log-in', subject }, code)),
      ),
    );
    return err(domainError(code, { minutes: THROTTLE_MINUTES }));
  }
}

/** Counts first and clears on success, so that many guesses at once are not all seen as the first. */
async function countAttempt(tx: Tx, subject: string, now: Instant): Promise<number> {
  const since = now.plusMs(-THROTTLE_MINUTES * 60_000).toDate();
  await tx.execute('delete from identity.login_throttle where first_at <= $1', [since]);
  const row = await tx.one<{ failures: number }>(
    `insert into identity.login_throttle as throttle (subject, failures, first_at) values ($1, 1, $2)
     on conflict (subject) do update set failures = throttle.failures + 1 returning failures`,
    [subject, now.toDate()],
  );
  return row?.failures ?? 1;
}
