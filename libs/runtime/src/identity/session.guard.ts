import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainFailure, domainError } from '@pnet/kernel';
import { postTitles } from '@pnet/standards';
import { ALLOWED_PARTIES, ALLOWED_POSTS, BEFORE_PASSWORD_CHANGE, FOR_STAFF, PUBLIC_ROUTE } from '../http/allow.js';
import type { TracedRequest } from '../http/context.js';
import { partyKindOf, type Actor, type PartyKind, type Post } from './request-context.js';
import { Sessions } from './sessions.js';

/** Method and class of a route, as the reflector asks them. */
type Targets = Parameters<Reflector['getAllAndOverride']>[1];

/** Posts of the business and of the node: what a route without `@Allow` is for. */
const DUTIES: readonly Post[] = ['handler', 'reviewer', 'approver', 'finance', 'operator'];

/**
 * Every HTTP route needs a session but those marked `@Public()`; `@Allow(…)` asks for a post too, and without it for
 * any but administrator. Who acts for an employer or for themselves may only call what says so (`@AllowParties`), as
 * may who must change the password (`@BeforePasswordChange`). gRPC has its own identity, the peer's certificate.
 */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
  ) {}

  async canActivate(host: ExecutionContext): Promise<boolean> {
    if (host.getType() !== 'http') return true;
    const targets = [host.getHandler(), host.getClass()];
    const request = host.switchToHttp().getRequest<TracedRequest>();
    const token = bearerToken(request);
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC_ROUTE, targets)) return true;
    if (token === undefined) throw new DomainFailure(domainError('AUTH-1004'));
    const actor = await this.sessions.actorOf(token);
    if (!actor.ok) throw new DomainFailure(actor.error);
    request.actor = actor.value;
    this.refuseBeforePasswordChange(actor.value, targets);
    this.refuseOthers(actor.value, targets);
    return true;
  }

  private refuseBeforePasswordChange(actor: Actor, targets: Targets): void {
    if (
      actor.mustChangePassword &&
      !this.reflector.getAllAndOverride<boolean | undefined>(BEFORE_PASSWORD_CHANGE, targets)
    )
      throw new DomainFailure(domainError('AUTH-1010', { user: actor.userId }));
  }

  private refuseOthers(actor: Actor, targets: Targets): void {
    const party = partyKindOf(actor);
    if (party) {
      const parties = this.reflector.getAllAndOverride<PartyKind[] | undefined>(ALLOWED_PARTIES, targets);
      if (parties?.includes(party)) return;
      throw new DomainFailure(domainError('AUTH-1101'));
    }
    if (this.reflector.getAllAndOverride<boolean | undefined>(FOR_STAFF, targets)) return;
    const allowed = this.reflector.getAllAndOverride<readonly Post[] | undefined>(ALLOWED_POSTS, targets) ?? DUTIES;
    if (!allowed.some((post) => actor.posts.includes(post)))
      throw new DomainFailure(
        domainError('AUTH-1005', { posts: allowed.map((post) => `${postTitles[post].zh} ${post}`).join(', ') }),
      );
  }
}

/** The token of `Authorization: Bearer …`, or undefined. */
export function bearerToken(request: TracedRequest): string | undefined {
  return /^Bearer ([\w.~+/=-]{1,500})$/.exec(request.header('authorization') ?? '')?.[1];
}
