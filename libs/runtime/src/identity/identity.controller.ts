import { Body, Controller, Get, HttpCode, Post as HttpPost, Req } from '@nestjs/common';
import { z } from 'zod';
import { AllowParties, Public } from '../http/allow.js';
import { answer } from '../http/answer.js';
import { Context, type TracedRequest } from '../http/context.js';
import type { Actor, RequestContext } from './request-context.js';
import { Sessions, type OpenedSession } from './sessions.js';
import { bearerToken } from './session.guard.js';

const loginInput = z
  .strictObject({ userId: z.string().min(1).max(60), password: z.string().min(1).max(200) })
  .meta({ id: 'LoginInput' });

/** Log in, log out, who am I. */
@Controller()
export class IdentityController {
  constructor(private readonly sessions: Sessions) {}

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
  @AllowParties('employer', 'person')
  @HttpPost('logout')
  @HttpCode(204)
  async logOut(@Req() request: TracedRequest, @Context() context: RequestContext): Promise<void> {
    await this.sessions.logOut(bearerToken(request) ?? '', context);
  }

  /** 当前用户 Who is logged in. */
  @AllowParties('employer', 'person')
  @Get('me')
  me(@Context() context: RequestContext): Actor {
    return context.actor;
  }
}
