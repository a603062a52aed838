import { Body, Controller, Get, HttpCode, Inject, Post as HttpPost, Req } from '@nestjs/common';
import { userIdInput } from '../http/fields.js';
import { z } from 'zod';
import type { NodeConfig } from '../config/node-config.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AllowParties, AllowStaff, BeforePasswordChange, Public } from '../http/allow.js';
import { answer } from '../http/answer.js';
import { Context, type TracedRequest } from '../http/context.js';
import { NODE_CONFIG } from '../http/tokens.js';
import { unreadNotices } from '../notices/notices.js';
import { partyKindOf, type RequestContext } from './request-context.js';
import { hashSessionToken } from './session-token.js';
import { sessionOf } from './sessions.query.js';
import { namedAgencies, namedPosts } from './user-rights.js';
import type { Me } from './users.query.js';
import { Sessions, type OpenedSession } from './sessions.js';
import { bearerToken } from './session.guard.js';

const loginInput = z
  .strictObject({ userId: userIdInput, password: z.string().min(1).max(200) })
  .meta({ id: 'LoginInput' });

/** Log in, log out, who am I. */
@Controller()
export class IdentityController {
  constructor(
    private readonly sessions: Sessions,
    private readonly unitOfWork: UnitOfWork,
    @Inject(NODE_CONFIG) private readonly config: NodeConfig,
  ) {}

  /** 登录，取得令牌 Logs in and answers with the token of the session. */
  @Public()
  @HttpPost('login')
  @HttpCode(200)
  async logIn(
    @Body({ schema: loginInput }) input: z.infer<typeof loginInput>,
    @Context() context: RequestContext,
  ): Promise<OpenedSession> {
    return answer(await this.sessions.logIn(input, context));
  }

  /** 退出 Ends the session. */
  @AllowStaff()
  @AllowParties('employer', 'person')
  @BeforePasswordChange()
  @HttpPost('logout')
  @HttpCode(204)
  async logOut(@Req() request: TracedRequest, @Context() context: RequestContext): Promise<void> {
    await this.sessions.logOut(bearerToken(request) ?? '', context);
  }

  /** 当前用户 Who is logged in, with posts and agencies in words, unread notices and the end of the session. */
  @AllowStaff()
  @AllowParties('employer', 'person')
  @BeforePasswordChange()
  @Get('me')
  me(@Req() request: TracedRequest, @Context() context: RequestContext): Promise<Me> {
    const { mustChangePassword, ...actor } = context.actor;
    const token = hashSessionToken(bearerToken(request) ?? '');
    return this.unitOfWork.read(context, async (tx) => ({
      ...actor,
      postTitles: namedPosts(actor.posts),
      agencyNames: namedAgencies(actor.agencies, this.config),
      mustChangePassword: mustChangePassword === true,
      unreadNotices: partyKindOf(actor) ? 0 : await unreadNotices(tx, context),
      session: { ...(await sessionOf(tx, token)), idleMinutes: this.config.sessionIdleMinutes },
    }));
  }
}
