import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainFailure, domainError } from '@pnet/kernel';
import { ALLOWED_PARTIES, ALLOWED_POSTS, PUBLIC_ROUTE } from '../http/allow.js';
import type { TracedRequest } from '../http/context.js';
import { partyKindOf, type PartyKind, type Post } from './request-context.js';
import { Sessions } from './sessions.js';

const POST_NAMES: Readonly<Record<Post, string>> = {
  handler: '经办',
  reviewer: '复核',
  approver: '审批',
  finance: '财务',
  operator: '运行',
};

/**
 * Every HTTP route needs a session but those marked `@Public()`; `@Allow(…)` asks for a post too. Who acts for an
 * employer or for themselves may only call what says so (`@AllowParties`). gRPC has its own identity, the peer's
 * certificate.
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
    const party = partyKindOf(actor.value);
    if (party) {
      const parties = this.reflector.getAllAndOverride<PartyKind[] | undefined>(ALLOWED_PARTIES, targets);
      if (parties?.includes(party)) return true;
      throw new DomainFailure(domainError('AUTH-1101'));
    }
    const allowed = this.reflector.getAllAndOverride<Post[] | undefined>(ALLOWED_POSTS, targets);
    if (allowed && !allowed.some((post) => actor.value.posts.includes(post))) {
      throw new DomainFailure(
        domainError('AUTH-1005', { posts: allowed.map((post) => `${POST_NAMES[post]} ${post}`).join(', ') }),
      );
    }
    return true;
  }
}

/** The token of `Authorization: Bearer …`, or undefined. */
export function bearerToken(request: TracedRequest): string | undefined {
  return /^Bearer ([\w.~+/=-]{1,500})$/.exec(request.header('authorization') ?? '')?.[1];
}
