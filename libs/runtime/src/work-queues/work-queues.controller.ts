import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { UnitOfWork } from '../database/unit-of-work.js';
import { AllowStaff } from '../http/allow.js';
import { Context } from '../http/context.js';
import { WORK_QUEUES } from '../http/tokens.js';
import type { RequestContext } from '../identity/request-context.js';
import { workQueuesOf, type WorkQueue, type WorkQueueView } from './work-queue.js';

/** The start page 工作台: what waits for who is logged in. */
@ApiTags('工作台')
@Controller('work-queues')
export class WorkQueuesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(WORK_QUEUES) private readonly queues: readonly WorkQueue[],
  ) {}

  @Get()
  @AllowStaff()
  @ApiOperation({
    operationId: 'listWorkQueues',
    summary: '工作台：按岗位与经办机构的待办数与最早一件的时间；本人经办的不计入待本人复核',
  })
  list(@Context() context: RequestContext): Promise<WorkQueueView[]> {
    return this.unitOfWork.read(context, (tx) => workQueuesOf(tx, this.queues, context.actor));
  }
}
