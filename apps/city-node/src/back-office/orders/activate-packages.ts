import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Exchange } from '@pnet/exchange';
import { unwrap, type Clock } from '@pnet/kernel';
import { activateDuePackages, type ActivatedPackage, type PolicyPackage } from '@pnet/policy-store';
import { CLOCK, JOB_QUEUE, NODE_CONFIG, UnitOfWork, type JobQueue, type NodeConfig, type Tx } from '@pnet/runtime';
import { packageActivated } from '@pnet/tasks';
import { handToAssessment } from './publish-package.order.js';

const KIND = 'activate-packages';

/** Activates installed packages on their day, and answers the orders that brought them. */
@Injectable()
export class ActivatePackages implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(Exchange) private readonly exchange: Pick<Exchange, 'orders' | 'wake'>,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly config: Pick<NodeConfig, 'sweepSeconds'>,
  ) {}

  onApplicationBootstrap(): void {
    this.queue.onWake(KIND, async () => {
      await this.work();
    });
    this.queue.every(KIND, this.config.sweepSeconds * 1000);
  }

  /** Does what is due; returns how many packages were activated. A second run finds nothing. */
  async work(): Promise<number> {
    const activated = unwrap(
      await this.unitOfWork.system(async (tx) => {
        const due = await activateDuePackages(tx, this.clock.now());
        if (due.ok) for (const one of due.value) await this.answerOrder(tx, one);
        return due;
      }),
    );
    if (activated.length > 0) this.exchange.wake();
    return activated.length;
  }

  private async answerOrder(tx: Tx, activated: ActivatedPackage): Promise<void> {
    const orderNumber = await packageActivated(tx, activated);
    if (orderNumber === undefined) return;
    const order = await tx.one<{ number: string; deadline: Date; content: PolicyPackage }>(
      `
      select i.number, i.deadline, p.content from exchange.order_in i join policy_store.package p on p.issuer = i.issuer
      where i.issuer = $1 and i.number = $2 and p.number = $3`,
      [activated.issuer, orderNumber, activated.number],
    );
    if (!order) return;
    const follows = await handToAssessment(
      tx,
      order.content,
      { issuer: activated.issuer, number: order.number, deadline: order.deadline.toISOString() },
      this.clock.now(),
    );
    unwrap(
      await this.exchange.orders.complete(
        tx,
        { issuer: activated.issuer, number: order.number },
        { state: 'executed', evidence: { ...activated, ...follows } },
      ),
    );
  }
}
