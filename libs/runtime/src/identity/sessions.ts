import { Inject, Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { domainError, err, ok, unwrap, type Clock, type DomainError, type Instant, type Result } from '@pnet/kernel';
import { recordCommand } from '../audit/audit.js';
import type { NodeConfig } from '../config/node-config.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { CLOCK, NODE_CONFIG } from '../http/tokens.js';
import type { Actor, ActorKind, Post, RequestContext } from './request-context.js';
import { countAttempt } from './login-throttle.js';
import { hashSessionToken, newSessionToken } from './session-token.js';

/** An opened login: the bearer token (shown once), and when it ends at the latest. */
export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: string;
  readonly idleMinutes: number;
  readonly user: Actor;
}

/** Verified when the login name is unknown, so that both cases take the same time. */
const nobodysHash = hash(newSessionToken());

interface Account {
  readonly name: string;
  readonly password_hash: string;
  readonly state: string;
  readonly must_change_password: boolean;
  readonly kind: ActorKind;
  readonly party: string | null;
  readonly posts: Post[];
  readonly agencies: string[];
}

const ACCOUNT = `
  select name, password_hash, state, must_change_password, kind, party,
    (select coalesce(array_agg(post order by post), '{}') from identity.user_post where user_id = account.user_id) as posts,
    (select coalesce(array_agg(agency_code order by agency_code), '{}') from identity.user_agency where user_id = account.user_id) as agencies
  from identity.user_account as account`;

const actorFrom = (userId: string, account: Account): Actor => ({
  userId,
  name: account.name,
  posts: account.posts,
  agencies: account.agencies,
  ...(account.kind === 'staff' || account.party === null ? {} : { kind: account.kind, party: account.party }),
  ...(account.must_change_password ? { mustChangePassword: true } : {}),
});

/** Every request asks it, so it has a name and a plan of its own. */
const ACTOR_OF = {
  name: 'actor-of-session',
  sql: `
  select session.user_id, session.last_seen_at, session.expires_at, session.ended_by, session.end_reason, account.* from identity.session as session
  cross join lateral (${ACCOUNT} where user_id = session.user_id) as account
  where token_hash = $1`,
};

interface KeptSession extends Account {
  readonly user_id: string;
  readonly last_seen_at: Date;
  readonly expires_at: Date;
  readonly ended_by: string | null;
  readonly end_reason: string | null;
}

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
          waitMinutes: await countAttempt(tx, subject, now),
          account: await tx.one<Account>(`${ACCOUNT} where user_id = $1`, [subject]),
        }),
      ),
    );
    const { account } = attempt;
    const named: RequestContext = {
      ...context,
      actor: { userId: account ? subject : 'anonymous', name: account?.name ?? '', posts: [], agencies: [] },
    };
    const allowed = attempt.waitMinutes === 0;
    // The check is outside any transaction: it takes tens of milliseconds of CPU by design.
    const right = allowed && (await verify(account?.password_hash ?? (await nobodysHash), input.password));
    if (!right || !account || account.state !== 'active') return this.refuse(named, subject, attempt.waitMinutes);
    const actor = actorFrom(subject, account);
    const opened = await this.open(actor, account.password_hash, now, named);
    return opened ?? this.refuse(named, subject, 0);
  }

  /** Ends the session of a token; a token that is not known is no error. */
  async logOut(token: string, context: RequestContext): Promise<void> {
    unwrap(
      await this.unitOfWork.run(context, { name: 'log-out', input: {}, subject: context.actor.userId }, async (tx) =>
        ok(
          await tx.execute(
            `update identity.session set ended_at = $2, ended_by = user_id, end_reason = 'log-out' where token_hash = $1 and ended_at is null`,
            [hashSessionToken(token), tx.clock.now().toDate()],
          ),
        ),
      ),
    );
  }

  /**
   * Who a token belongs to; marks the session as used at most once a minute. Errors: `AUTH-1003` no such session, or
   * its user logged out or is blocked; `AUTH-1006` it was not used, `AUTH-1007` it reached its latest end, `AUTH-1008`
   * an act ended it.
   */
  async actorOf(token: string): Promise<Result<Actor>> {
    const now = this.clock.now();
    const hashed = hashSessionToken(token);
    const found = await this.unitOfWork.lookUp<KeptSession>(ACTOR_OF, [hashed]);
    const end = found ? this.endOf(found, now) : domainError('AUTH-1003');
    if (!found || end) return err(end ?? domainError('AUTH-1003'));
    if (now.epochMs - found.last_seen_at.getTime() > 60_000) {
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
    return ok(actorFrom(found.user_id, found));
  }

  /** How a session ended, if it did. */
  private endOf(session: KeptSession, now: Instant): DomainError | undefined {
    const { sessionIdleMinutes: minutes, sessionHours: hours } = this.config;
    if (session.ended_by !== null && session.end_reason !== 'log-out')
      return domainError('AUTH-1008', { by: session.ended_by });
    if (session.ended_by !== null || session.state !== 'active') return domainError('AUTH-1003');
    if (session.expires_at.getTime() <= now.epochMs) return domainError('AUTH-1007', { hours });
    if (session.last_seen_at.getTime() <= now.plusMs(-minutes * 60_000).epochMs)
      return domainError('AUTH-1006', { minutes });
    return undefined;
  }

  /**
   * Opens a session, unless the user was locked or got another password while this one was looked at: those acts end
   * sessions, and this one would come after.
   */
  private async open(
    actor: Actor,
    passwordHash: string,
    now: Instant,
    context: RequestContext,
  ): Promise<Result<OpenedSession> | undefined> {
    const token = newSessionToken();
    const expiresAt = now.plusMs(this.config.sessionHours * 3_600_000);
    const opened = await this.unitOfWork.system<OpenedSession | undefined>(async (tx) => {
      const same = await tx.one(
        `select from identity.user_account where user_id = $1 and password_hash = $2 and state = 'active' for share`,
        [actor.userId, passwordHash],
      );
      if (!same) return ok(undefined);
      await tx.execute('delete from identity.login_throttle where subject = $1', [actor.userId]);
      // A day longer than it lives, so that its user is told how it ended.
      await tx.execute('delete from identity.session where expires_at <= $1', [now.plusMs(-86_400_000).toDate()]);
      await tx.execute(
        'insert into identity.session (token_hash, user_id, opened_at, last_seen_at, expires_at, origin) values ($1, $2, $3, $3, $4, $5)',
        [hashSessionToken(token), actor.userId, now.toDate(), expiresAt.toDate(), context.origin ?? null],
      );
      await recordCommand(tx, context, { name: 'log-in', subject: actor.userId }, 'ok');
      return ok({ token, expiresAt: expiresAt.toString(), idleMinutes: this.config.sessionIdleMinutes, user: actor });
    });
    const session = unwrap(opened);
    return session && ok(session);
  }

  private async refuse(context: RequestContext, subject: string, waitMinutes: number): Promise<Result<never>> {
    const code = waitMinutes === 0 ? 'AUTH-1001' : 'AUTH-1002';
    unwrap(
      await this.unitOfWork.system(async (tx) =>
        ok(await recordCommand(tx, context, { name: 'log-in', subject }, code)),
      ),
    );
    return err(domainError(code, { minutes: waitMinutes }));
  }
}
