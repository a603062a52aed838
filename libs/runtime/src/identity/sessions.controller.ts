import { Body, Controller, Get, HttpCode, Inject, Param, Post as HttpPost, Query, Req } from '@nestjs/common';
import { idInput, userIdInput } from '../http/fields.js';
import { z } from 'zod';
import { ok } from '@pnet/kernel';
import type { NodeConfig } from '../config/node-config.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Allow, AllowParties, AllowStaff, BeforePasswordChange } from '../http/allow.js';
import { answer } from '../http/answer.js';
import { Context, type TracedRequest } from '../http/context.js';
import type { List } from '../http/list.js';
import { NODE_CONFIG } from '../http/tokens.js';
import { ChangeOwnPassword } from './change-own-password.js';
import type { RequestContext } from './request-context.js';
import { bearerToken } from './session.guard.js';
import { hashSessionToken } from './session-token.js';
import { endSession, listSessions, sessionList, type SessionView } from './sessions.query.js';
import { endSessionsOf } from './user-change.js';

const passwordInput = z
  .strictObject({ oldPassword: z.string().min(1).max(200), newPassword: z.string().min(1).max(200) })
  .meta({ id: 'PasswordInput' });
const ownQuery = z.strictObject(sessionList.input);
const allQuery = z.strictObject({ userId: userIdInput.optional(), ...sessionList.input });

/** Live sessions: one's own, and for an administrator everybody's; and one's own password. */
@Controller()
export class SessionsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changeOwnPassword: ChangeOwnPassword,
    @Inject(NODE_CONFIG) private readonly config: NodeConfig,
  ) {}

  /** 修改本人密码 Changes one's own password; the other sessions end. */
  @HttpPost('me/password')
  @AllowStaff()
  @AllowParties('employer', 'person')
  @BeforePasswordChange()
  @HttpCode(200)
  async changePassword(
    @Body({ schema: passwordInput }) input: z.infer<typeof passwordInput>,
    @Req() request: TracedRequest,
    @Context() context: RequestContext,
  ): Promise<{ userId: string }> {
    return answer(await this.changeOwnPassword.execute(input, bearerToken(request) ?? '', context));
  }

  /** 本人的登录 One's own live sessions. */
  @Get('me/sessions')
  @AllowStaff()
  @AllowParties('employer', 'person')
  own(
    @Query({ schema: ownQuery }) question: z.infer<typeof ownQuery>,
    @Req() request: TracedRequest,
    @Context() context: RequestContext,
  ): Promise<List<SessionView>> {
    const from = { own: hashOf(request), config: this.config, context };
    return this.unitOfWork.read(context, (tx) => listSessions(tx, { ...question, userId: context.actor.userId }, from));
  }

  /** 结束本人的一个登录 Ends one of one's own sessions. */
  @HttpPost('me/sessions/:sessionNo/end')
  @AllowStaff()
  @AllowParties('employer', 'person')
  @HttpCode(200)
  async endOwn(
    @Param('sessionNo', { schema: idInput }) number: string,
    @Context() context: RequestContext,
  ): Promise<{ ended: number }> {
    const by = context.actor.userId;
    return answer(
      await this.unitOfWork.run(context, { name: 'end-session', input: { number }, subject: number }, (tx) =>
        endSession(tx, { sessionNo: number, of: by, by }),
      ),
    );
  }

  /** 结束本人的其他登录 Ends all of one's own sessions but this one. */
  @HttpPost('me/sessions/end-others')
  @AllowStaff()
  @AllowParties('employer', 'person')
  @HttpCode(200)
  async endOthers(@Req() request: TracedRequest, @Context() context: RequestContext): Promise<{ ended: number }> {
    const userId = context.actor.userId;
    return answer(
      await this.unitOfWork.run(context, { name: 'end-sessions', input: {}, subject: userId }, async (tx) =>
        ok({
          ended: await endSessionsOf(tx, {
            userId,
            by: userId,
            reason: 'ended',
            at: tx.clock.now(),
            except: hashOf(request),
          }),
        }),
      ),
    );
  }

  /** 在线用户 Live sessions of everybody. */
  @Get('sessions')
  @Allow('administrator')
  all(
    @Query({ schema: allQuery }) question: z.infer<typeof allQuery>,
    @Req() request: TracedRequest,
    @Context() context: RequestContext,
  ): Promise<List<SessionView>> {
    const from = { own: hashOf(request), config: this.config, context };
    return this.unitOfWork.read(context, (tx) => listSessions(tx, question, from));
  }

  /** 结束一个登录 Ends a session of anybody. */
  @HttpPost('sessions/:sessionNo/end')
  @Allow('administrator')
  @HttpCode(200)
  async end(
    @Param('sessionNo', { schema: idInput }) number: string,
    @Context() context: RequestContext,
  ): Promise<{ ended: number }> {
    return answer(
      await this.unitOfWork.run(context, { name: 'end-session', input: { number }, subject: number }, (tx) =>
        endSession(tx, { sessionNo: number, by: context.actor.userId }),
      ),
    );
  }
}

const hashOf = (request: TracedRequest): Buffer => hashSessionToken(bearerToken(request) ?? '');
