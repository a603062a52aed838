import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Clock } from '@pnet/kernel';
import { CLOCK, Context, NODE_CONFIG, UnitOfWork, type NodeConfig, type RequestContext } from '@pnet/runtime';
import { orderInbox, type OrderInboxRow } from './orders.query.js';

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
  orders(@Context() context: RequestContext): Promise<OrderInboxRow[]> {
    return this.unitOfWork.read(context, (tx) =>
      orderInbox(tx, { code: this.config.code, now: this.clock.now().toDate() }),
    );
  }
}
