import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Clock } from '@pnet/kernel';
import {
  CLOCK,
  Context,
  NODE_CONFIG,
  UnitOfWork,
  dayInput,
  wordInput,
  type List,
  type NodeConfig,
  type RequestContext,
} from '@pnet/runtime';
import { z } from 'zod';
import { orderInbox, orderInboxList, type OrderInboxRow } from './orders.query.js';

const inboxSchema = z.strictObject({
  kind: wordInput.optional(),
  phase: z.enum(['delivered', 'installed', 'executed', 'refused']).optional(),
  receivedFrom: dayInput.optional(),
  receivedTo: dayInput.optional(),
  ...orderInboxList.input,
});

/** Orders from above. */
@Controller('control')
export class OrdersController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly config: Pick<NodeConfig, 'code'>,
  ) {}

  @Get('orders')
  @ApiOperation({ operationId: 'listOrderInbox', summary: '收到的控制性信息及执行情况' })
  orders(
    @Query({ schema: inboxSchema }) filter: z.infer<typeof inboxSchema>,
    @Context() context: RequestContext,
  ): Promise<List<OrderInboxRow>> {
    const select = orderInbox({ ...filter, code: this.config.code, now: this.clock.now().toDate() });
    return this.unitOfWork.read(context, (tx) => orderInboxList.read(tx, select, { ask: filter, context }));
  }
}
