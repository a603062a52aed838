import { Inject, Logger, Module, type DynamicModule, type OnApplicationBootstrap } from '@nestjs/common';
import { lastMonthOf, ok, type Clock } from '@pnet/kernel';
import { Exchange, ExchangeModule, type ExchangeHooks, type OrderHandler } from '@pnet/exchange';
import { CLOCK, JOB_QUEUE, NODE_CONFIG, UnitOfWork, type JobQueue, type NodeConfig } from '@pnet/runtime';
import { catalogueOf, publishedDefinitions } from '@pnet/standards';
import { ApproveVersions, takeOverAcceptances } from '../control/approve-versions.js';
import { explainKind, recollectionKind, scanRequestKind } from '../control/dataset-orders.kind.js';
import { DraftOrder } from '../control/draft-order.js';
import type { OrderIssuer, OrderKind } from '../control/order-kind.js';
import { unitRegisterKind } from '../control/unit-register.kind.js';
import { ReviewOrder } from '../control/review-order.js';
import { onValidIntake } from '../facts/on-valid.js';
import { ApprovalsController } from '../http/approvals.controller.js';
import { OrdersController } from '../http/orders.controller.js';
import { WarehouseModule } from '../warehouse.module.js';
import { frontOfficeControlKind } from '../control/front-office-control.kind.js';
import { CloseOwnMonth, type OwnBooks } from './own-books.js';
import { OwnBooksController } from './own-books.controller.js';
import { OWN_BOOKS } from './tokens.js';

/**
 * What makes an upper node of a warehouse: its own books, the orders that it may issue, and those that it carries out.
 */
export interface UpperNodeOptions {
  readonly ownBooks: (config: NodeConfig) => OwnBooks;
  /** Kinds beside `scan-request`, `recollection` and `unit-register`. */
  readonly orderKinds: (config: NodeConfig) => readonly OrderKind[];
  readonly orderHandlers: (config: NodeConfig, clock: Clock) => readonly OrderHandler[];
}

const OFFICIAL_SWEEP = 'warehouse-official';

/** Exchange, warehouse, orders and approvals of a province or national node. */
@Module({})
export class UpperNodeModule implements OnApplicationBootstrap {
  constructor(
    @Inject(JOB_QUEUE) private readonly jobs: JobQueue,
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly config: NodeConfig,
  ) {}

  static forNode(options: UpperNodeOptions): DynamicModule {
    const issuerOf = (exchange: Exchange): OrderIssuer => ({
      issue: (tx, order) => exchange.issueOrder.execute(tx, order),
      wake: () => exchange.wake(),
    });
    const kindsOf = (config: NodeConfig): OrderKind[] => [
      scanRequestKind,
      recollectionKind,
      explainKind,
      unitRegisterKind(config),
      frontOfficeControlKind,
      ...options.orderKinds(config),
    ];
    const log = new Logger('Exchange');
    return {
      module: UpperNodeModule,
      controllers: [OrdersController, ApprovalsController, OwnBooksController],
      imports: [
        WarehouseModule,
        ExchangeModule.forNode({
          inject: [NODE_CONFIG, CLOCK],
          useFactory: (config: NodeConfig, clock: Clock) => hooksOf(options, config, clock),
          onError: (error) => {
            log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
          },
        }),
      ],
      providers: [
        { provide: OWN_BOOKS, useFactory: (config: NodeConfig) => options.ownBooks(config), inject: [NODE_CONFIG] },
        CloseOwnMonth,
        {
          provide: DraftOrder,
          inject: [UnitOfWork, CLOCK, NODE_CONFIG],
          useFactory: (unitOfWork: UnitOfWork, clock: Clock, config: NodeConfig) =>
            new DraftOrder(unitOfWork, clock, config, kindsOf(config)),
        },
        {
          provide: ReviewOrder,
          inject: [UnitOfWork, CLOCK, NODE_CONFIG, Exchange],
          useFactory: (unitOfWork: UnitOfWork, clock: Clock, config: NodeConfig, exchange: Exchange) =>
            new ReviewOrder(unitOfWork, clock, kindsOf(config), issuerOf(exchange)),
        },
        {
          provide: ApproveVersions,
          inject: [UnitOfWork, CLOCK, NODE_CONFIG, Exchange],
          useFactory: (unitOfWork: UnitOfWork, clock: Clock, config: NodeConfig, exchange: Exchange) =>
            new ApproveVersions(unitOfWork, clock, config, issuerOf(exchange)),
        },
      ],
    };
  }

  onApplicationBootstrap(): void {
    if (this.config.role === 'api') return;
    this.jobs.onWake(OFFICIAL_SWEEP, async () => {
      await this.unitOfWork.system(async (tx) => ok(await takeOverAcceptances(tx, this.clock.now())));
    });
    this.jobs.every(OFFICIAL_SWEEP, this.config.sweepSeconds * 1000);
  }
}

function hooksOf(options: UpperNodeOptions, config: NodeConfig, clock: Clock): ExchangeHooks {
  const books = options.ownBooks(config);
  return {
    ports: [books.port],
    gate: { isClosed: (tx, period) => books.isClosed(tx, lastMonthOf(period)) },
    catalogue: catalogueOf(publishedDefinitions, config.datasetVersions ?? {}),
    onValid: onValidIntake(clock),
    orderHandlers: options.orderHandlers(config, clock),
  };
}
