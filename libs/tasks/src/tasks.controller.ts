import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import type { Clock } from '@pnet/kernel';
import {
  Allow,
  CLOCK,
  Context,
  UnitOfWork,
  answer,
  dayInput,
  idInput,
  textInput,
  wordInput,
  type List,
  type RequestContext,
} from '@pnet/runtime';
import { AnswerTask } from './answer-task.js';
import { ReturnTask } from './return-task.js';
import { taskList, listedTasks, type TaskView } from './tasks.query.js';

const listSchema = z.strictObject({
  state: wordInput.optional(),
  kind: wordInput.optional(),
  dueFrom: dayInput.optional(),
  dueTo: dayInput.optional(),
  ...taskList.input,
});
const answerInput = z
  .strictObject({
    outcome: z.enum(['executed', 'refused']),
    note: textInput(1_000, 2),
    evidence: z.record(z.string().max(60), z.string().max(500)).optional(),
  })
  .meta({ id: 'AnswerTaskInput' });

const returnInput = z.strictObject({ note: textInput(1_000, 2) }).meta({ id: 'ReturnTaskInput' });

/** The work that orders give to people, at a node of any tier. */
@Controller('control/tasks')
export class TasksController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly answerTask: AnswerTask,
    private readonly returnTask: ReturnTask,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listTasks', summary: '控制性信息产生的待办' })
  tasks(
    @Query({ schema: listSchema }) filter: z.infer<typeof listSchema>,
    @Context() context: RequestContext,
  ): Promise<List<TaskView>> {
    const select = listedTasks({ ...filter, now: this.clock.now().toDate() });
    return this.unitOfWork.read(context, (tx) => taskList.read(tx, select, { ask: filter, context }));
  }

  @Allow('handler', 'finance')
  @Post(':id/answer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'answerTask', summary: '办理待办：执行或拒绝，附说明和依据' })
  async answer(
    @Param('id', { schema: idInput }) taskId: string,
    @Body({ schema: answerInput }) input: z.infer<typeof answerInput>,
    @Context() context: RequestContext,
  ): Promise<{ taskId: string; state: string }> {
    const { outcome, note, evidence } = input;
    return answer(await this.answerTask.answer({ taskId, outcome, note, ...(evidence ? { evidence } : {}) }, context));
  }

  @Allow('reviewer', 'approver', 'finance')
  @Post(':id/confirm')
  @HttpCode(200)
  @ApiOperation({ operationId: 'confirmTask', summary: '第二人确认：有银行流水的随即记账，并向上级回复' })
  async confirm(
    @Param('id', { schema: idInput }) taskId: string,
    @Context() context: RequestContext,
  ): Promise<{ taskId: string; state: string }> {
    return answer(await this.answerTask.confirm({ taskId }, context));
  }

  @Allow('reviewer', 'approver', 'finance')
  @Post(':id/return')
  @HttpCode(200)
  @ApiOperation({ operationId: 'returnTask', summary: '第二人退回办理结果，待办重新打开' })
  async giveBack(
    @Param('id', { schema: idInput }) taskId: string,
    @Body({ schema: returnInput }) { note }: z.infer<typeof returnInput>,
    @Context() context: RequestContext,
  ): Promise<{ taskId: string; state: string }> {
    return answer(await this.returnTask.execute({ taskId, note }, context));
  }
}
