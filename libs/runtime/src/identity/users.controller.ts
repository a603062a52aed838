import { Body, Controller, Get, HttpCode, Inject, Param, Post as HttpPost, Query } from '@nestjs/common';
import { hash } from '@node-rs/argon2';
import { agencyInput, digestInput, idInput, reasonInput, textInput, userIdInput } from '../http/fields.js';
import { z } from 'zod';
import { DomainFailure, ok, type Result } from '@pnet/kernel';
import type { NodeConfig } from '../config/node-config.js';
import { UnitOfWork, type Tx } from '../database/unit-of-work.js';
import { Allow, AllowStaff } from '../http/allow.js';
import { answer } from '../http/answer.js';
import { Context } from '../http/context.js';
import type { List } from '../http/list.js';
import { ShowsVersion, TakesVersion } from '../http/record-version.js';
import { NODE_CONFIG } from '../http/tokens.js';
import { decideUserChange } from './decide-user-change.js';
import { lockUser } from './lock-user.js';
import { passwordFault } from './password-rule.js';
import { proposeRights, proposeUnlock, proposeUser, type Proposal } from './propose-user-change.js';
import type { RequestContext } from './request-context.js';
import { resetPassword } from './reset-password.js';
import { endSessionsOf, holdUser, type ChangeAnswer } from './user-change.js';
import { namesOf, type NamedUser } from './user-names.js';
import { postInput } from './user-rights.js';
import { userVersion } from './user-version.js';
import {
  listUserChanges,
  listUsers,
  userChangeList,
  userChangeOf,
  userList,
  userOf,
  type UserChangeView,
  type UserRow,
  type UserView,
} from './users.query.js';

const password = z.string().min(1).max(200);
const rights = { posts: z.array(postInput).max(20), agencies: z.array(agencyInput).max(500) };

const usersQuery = z.strictObject({
  q: textInput(60).optional(),
  post: postInput.optional(),
  agency: agencyInput.optional(),
  state: z.enum(['active', 'blocked']).optional(),
  ...userList.input,
});
const changesQuery = z.strictObject({
  userId: userIdInput.optional(),
  state: z.enum(['proposed', 'approved', 'declined', 'done']).optional(),
  ...userChangeList.input,
});
const namesQuery = z.strictObject({ ids: z.string().min(1).max(12_000) });
const newUser = z
  .strictObject({ userId: userIdInput, name: textInput(60), ...rights, password, reason: reasonInput })
  .meta({ id: 'NewUserInput' });
const newRights = z.strictObject({ ...rights, reason: reasonInput }).meta({ id: 'UserRightsInput' });
const why = z.strictObject({ reason: reasonInput }).meta({ id: 'UserReasonInput' });
const reset = z.strictObject({ password, reason: reasonInput }).meta({ id: 'PasswordResetInput' });
const decision = z
  .strictObject({
    decision: z.enum(['approve', 'decline']),
    note: textInput(500).optional(),
    digest: digestInput.optional(),
  })
  .meta({ id: 'UserChangeDecision' });

const MOST_NAMES = 200;

/** Users of the node: what gives rights is proposed by one administrator and approved by a second. */
@Controller()
export class UsersController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(NODE_CONFIG) private readonly config: NodeConfig,
  ) {}

  /** 用户列表 Staff users of the node. */
  @Get('users')
  @Allow('administrator')
  list(
    @Query({ schema: usersQuery }) question: z.infer<typeof usersQuery>,
    @Context() context: RequestContext,
  ): Promise<List<UserRow>> {
    const { config } = this;
    return this.unitOfWork.read(context, (tx) => listUsers(tx, question, { config, context }));
  }

  /** 用户名对应的姓名 Names of user ids, parted by commas, for every screen; 200 at most. */
  @Get('users/names')
  @AllowStaff()
  async names(
    @Query({ schema: namesQuery }) { ids }: z.infer<typeof namesQuery>,
    @Context() context: RequestContext,
  ): Promise<{ items: NamedUser[] }> {
    const asked = ids.split(',').slice(0, MOST_NAMES);
    return { items: await this.unitOfWork.read(context, (tx) => namesOf(tx, asked)) };
  }

  /** 用户详情与变更历史 One user, with what happened to them. */
  @Get('users/:userId')
  @ShowsVersion(userVersion, 'userId')
  @Allow('administrator')
  async one(
    @Param('userId', { schema: userIdInput }) id: string,
    @Context() context: RequestContext,
  ): Promise<UserView> {
    return answer(await this.unitOfWork.read(context, (tx) => userOf(tx, id, this.config)));
  }

  /** 提出新建用户 Proposes a new user; the password is good until they change it. */
  @HttpPost('users')
  @Allow('administrator')
  async propose(
    @Body({ schema: newUser }) { password: first, ...input }: z.infer<typeof newUser>,
    @Context() context: RequestContext,
  ): Promise<ChangeAnswer> {
    const passwordHash = await hashed(input.userId, first);
    return this.act('propose-user', input.userId, input, context, (tx, proposal) =>
      proposeUser(tx, { ...input, ...proposal, passwordHash }, this.config),
    );
  }

  /** 提出变更岗位和机构 Proposes other posts and agencies. */
  @HttpPost('users/:userId/rights')
  @TakesVersion(userVersion, 'userId')
  @Allow('administrator')
  changeRights(
    @Param('userId', { schema: userIdInput }) id: string,
    @Body({ schema: newRights }) input: z.infer<typeof newRights>,
    @Context() context: RequestContext,
  ): Promise<ChangeAnswer> {
    return this.act('propose-user-rights', id, input, context, (tx, proposal) =>
      proposeRights(tx, { ...input, ...proposal }, this.config),
    );
  }

  /** 提出解锁 Proposes to let a locked user in again. */
  @HttpPost('users/:userId/unlock')
  @TakesVersion(userVersion, 'userId')
  @Allow('administrator')
  unlock(
    @Param('userId', { schema: userIdInput }) id: string,
    @Body({ schema: why }) input: z.infer<typeof why>,
    @Context() context: RequestContext,
  ): Promise<ChangeAnswer> {
    return this.act('propose-user-unlock', id, input, context, proposeUnlock);
  }

  /** 锁定用户 Locks a user at once; their sessions end. */
  @HttpPost('users/:userId/lock')
  @TakesVersion(userVersion, 'userId')
  @Allow('administrator')
  @HttpCode(200)
  lock(
    @Param('userId', { schema: userIdInput }) id: string,
    @Body({ schema: why }) input: z.infer<typeof why>,
    @Context() context: RequestContext,
  ): Promise<ChangeAnswer> {
    return this.act('lock-user', id, input, context, lockUser);
  }

  /** 重置密码 Gives a user a password until they change it; that of an administrator waits for a second one. */
  @HttpPost('users/:userId/password-reset')
  @TakesVersion(userVersion, 'userId')
  @Allow('administrator')
  async reset(
    @Param('userId', { schema: userIdInput }) id: string,
    @Body({ schema: reset }) { password: next, ...input }: z.infer<typeof reset>,
    @Context() context: RequestContext,
  ): Promise<ChangeAnswer> {
    const passwordHash = await hashed(id, next);
    return this.act('reset-password', id, input, context, (tx, proposal) =>
      resetPassword(tx, { ...proposal, passwordHash }),
    );
  }

  /** 结束该用户的全部登录 Ends all sessions of a user. */
  @HttpPost('users/:userId/sessions/end')
  @Allow('administrator')
  @HttpCode(200)
  async endSessions(
    @Param('userId', { schema: userIdInput }) id: string,
    @Context() context: RequestContext,
  ): Promise<{ ended: number }> {
    const by = context.actor.userId;
    return answer(
      await this.unitOfWork.run(context, { name: 'end-sessions', input: { userId: id }, subject: id }, async (tx) => {
        const user = await holdUser(tx, id);
        return user.ok
          ? ok({ ended: await endSessionsOf(tx, { userId: id, by, reason: 'ended', at: tx.clock.now() }) })
          : user;
      }),
    );
  }

  /** 用户变更 Changes of users, the newest first. */
  @Get('user-changes')
  @Allow('administrator')
  changes(
    @Query({ schema: changesQuery }) question: z.infer<typeof changesQuery>,
    @Context() context: RequestContext,
  ): Promise<List<UserChangeView>> {
    const { config } = this;
    return this.unitOfWork.read(context, (tx) => listUserChanges(tx, question, { config, context }));
  }

  /** 一项用户变更的全部内容 One change, whole. */
  @Get('user-changes/:changeId')
  @Allow('administrator')
  async change(
    @Param('changeId', { schema: idInput }) id: string,
    @Context() context: RequestContext,
  ): Promise<UserChangeView> {
    return answer(await this.unitOfWork.read(context, (tx) => userChangeOf(tx, id, this.config)));
  }

  /** 第二名系统管理员决定 The second administrator approves or declines; who asked may take it back by declining. */
  @HttpPost('user-changes/:changeId/decision')
  @Allow('administrator')
  @HttpCode(200)
  async decide(
    @Param('changeId', { schema: idInput }) id: string,
    @Body({ schema: decision }) input: z.infer<typeof decision>,
    @Context() context: RequestContext,
  ): Promise<ChangeAnswer> {
    return answer(
      await this.unitOfWork.run(
        context,
        { name: `${input.decision}-user-change`, input: { ...input, id }, subject: id },
        (tx) =>
          decideUserChange(tx, {
            changeId: id,
            decision: input.decision,
            digest: input.digest,
            by: context.actor.userId,
            at: tx.clock.now(),
            ...(input.note === undefined ? {} : { note: input.note }),
          }),
      ),
    );
  }

  private async act(
    name: string,
    id: string,
    input: { readonly reason: string },
    context: RequestContext,
    work: (tx: Tx, proposal: Proposal) => Promise<Result<ChangeAnswer>>,
  ): Promise<ChangeAnswer> {
    return answer(
      await this.unitOfWork.run(context, { name, input: { ...input, userId: id }, subject: id }, (tx) =>
        work(tx, { userId: id, reason: input.reason, by: context.actor.userId, at: tx.clock.now() }),
      ),
    );
  }
}

/** The hash of a password that passes the rule; made before the transaction, since it takes its time by design. */
async function hashed(id: string, text: string): Promise<string> {
  const fault = passwordFault(id, text);
  if (fault) throw new DomainFailure(fault);
  return hash(text);
}
