import { Body, Controller, Get, HttpCode, Param, Post as HttpPost, Query } from '@nestjs/common';
import { dayInput, idInput, textInput } from '../http/fields.js';
import { z } from 'zod';
import { PlainDate } from '@pnet/kernel';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Allow, AllowStaff } from '../http/allow.js';
import { answer } from '../http/answer.js';
import { Context } from '../http/context.js';
import type { List } from '../http/list.js';
import type { RequestContext } from '../identity/request-context.js';
import { postInput } from '../identity/user-rights.js';
import { listNotices, noticeList, publishNotice, readNotice, withdrawNotice, type NoticeView } from './notices.js';

const noticeQuery = z.strictObject(noticeList.input);
const noticeInput = z
  .strictObject({
    title: textInput(100),
    body: textInput(5_000),
    posts: z.array(postInput).max(20).default([]),
    from: dayInput,
    to: dayInput,
  })
  .meta({ id: 'NoticeInput' });

/** Notices 通知公告: published by an administrator, read by all. */
@Controller('notices')
export class NoticesController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** 本人可见的公告 Notices of today for one's posts. */
  @Get()
  @AllowStaff()
  list(
    @Query({ schema: noticeQuery }) question: z.infer<typeof noticeQuery>,
    @Context() context: RequestContext,
  ): Promise<List<NoticeView>> {
    return this.unitOfWork.read(context, (tx) => listNotices(tx, { ...question, all: false }, context));
  }

  /** 全部公告 All notices, ended and withdrawn ones too. */
  @Get('all')
  @Allow('administrator')
  all(
    @Query({ schema: noticeQuery }) question: z.infer<typeof noticeQuery>,
    @Context() context: RequestContext,
  ): Promise<List<NoticeView>> {
    return this.unitOfWork.read(context, (tx) => listNotices(tx, { ...question, all: true }, context));
  }

  /** 发布公告 Publishes a notice. */
  @HttpPost()
  @Allow('administrator')
  async publish(
    @Body({ schema: noticeInput }) input: z.infer<typeof noticeInput>,
    @Context() context: RequestContext,
  ): Promise<{ noticeId: string }> {
    const notice = { ...input, from: PlainDate.of(input.from), to: PlainDate.of(input.to) };
    return answer(
      await this.unitOfWork.run(context, { name: 'publish-notice', input, subject: input.title }, (tx) =>
        publishNotice(tx, notice, context),
      ),
    );
  }

  /** 撤回公告 Withdraws a notice. */
  @HttpPost(':noticeId/withdrawal')
  @Allow('administrator')
  @HttpCode(200)
  async withdraw(
    @Param('noticeId', { schema: idInput }) id: string,
    @Context() context: RequestContext,
  ): Promise<{ noticeId: string }> {
    return answer(
      await this.unitOfWork.run(context, { name: 'withdraw-notice', input: { id }, subject: id }, (tx) =>
        withdrawNotice(tx, id, context),
      ),
    );
  }

  /** 标记已读 Notes that one has read it. */
  @HttpPost(':noticeId/read')
  @AllowStaff()
  @HttpCode(200)
  async read(
    @Param('noticeId', { schema: idInput }) id: string,
    @Context() context: RequestContext,
  ): Promise<{ unreadNotices: number }> {
    return answer(
      await this.unitOfWork.run(context, { name: 'read-notice', input: { id }, subject: id }, (tx) =>
        readNotice(tx, id, context),
      ),
    );
  }
}
