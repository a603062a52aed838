import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import type { Clock } from '@pnet/kernel';
import {
  Allow,
  CLOCK,
  Context,
  NODE_CONFIG,
  UnitOfWork,
  answer,
  type NodeConfig,
  type RequestContext,
} from '@pnet/runtime';
import { AnswerTask } from './answer-task.js';
import { orderInbox, tasks, type OrderInboxRow, type TaskView } from './orders.query.js';

const id = z.string().regex(/^\d{1,18}$/);
const answerInput = z
  .strictObject({
    outcome: z.enum(['executed', 'refused']),
    note: z.string().trim().min(2).max(1_000),
    evidence: z.record(z.string().max(60), z.string().max(500)).optional(),
  })
  .meta({ id: 'AnswerTaskInput' });

/** Orders from above, and the work that they give to people. */
@Controller('control')
export class OrdersController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly config: Pick<NodeConfig, 'code'>,
    private readonly answerTask: AnswerTask,
  ) {}

  @Get('orders')
  @ApiOperation({ operationId: 'listOrderInbox', summary: '收到的控制性信息及执行情况' })
  orders(@Context() context: RequestContext): Promise<OrderInboxRow[]> {
    return this.unitOfWork.read(context, (tx) =>
      orderInbox(tx, { code: this.config.code, now: this.clock.now().toDate() }),
    );
  }

  @Get('tasks')
  @ApiOperation({ operationId: 'listTasks', summary: '控制性信息产生的待办' })
  tasks(@Context() context: RequestContext): Promise<TaskView[]> {
    return this.unitOfWork.read(context, tasks);
  }

  @Allow('handler', 'finance')
  @Post('tasks/:id/answer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'answerTask', summary: '办理待办：执行或拒绝，附说明和依据' })
  async answer(
    @Param('id', { schema: id }) taskId: string,
    @Body({ schema: answerInput }) input: z.infer<typeof answerInput>,
    @Context() context: RequestContext,
  ): Promise<{ taskId: string; state: string }> {
    const { outcome, note, evidence } = input;
    return answer(await this.answerTask.answer({ taskId, outcome, note, ...(evidence ? { evidence } : {}) }, context));
  }

  @Allow('reviewer', 'approver', 'finance')
  @Post('tasks/:id/confirm')
  @HttpCode(200)
  @ApiOperation({ operationId: 'confirmTask', summary: '第二人确认，并向上级回复' })
  async confirm(
    @Param('id', { schema: id }) taskId: string,
    @Context() context: RequestContext,
  ): Promise<{ taskId: string; state: string }> {
    return answer(await this.answerTask.confirm({ taskId }, context));
  }
}
