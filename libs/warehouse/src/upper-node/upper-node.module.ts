import { Inject, Logger, Module, type DynamicModule, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ok, type Clock } from '@pnet/kernel';
import { Exchange, type OrderHandler } from '@pnet/exchange';
import { CLOCK, DATABASE, JOB_QUEUE, NODE_CONFIG, UnitOfWork, type Database, type JobQueue, type NodeConfig } from '@pnet/runtime';
import { ApproveVersions, takeOverAcceptances } from '../control/approve-versions.js';
import { recollectionKind, scanRequestKind } from '../control/dataset-orders.kind.js';
import { DraftOrder } from '../control/draft-order.js';
import type { OrderIssuer, OrderKind } from '../control/order-kind.js';
import { ReviewOrder } from '../control/review-order.js';
import { onValidIntake } from '../facts/on-valid.js';
import { ApprovalsController } from '../http/approvals.controller.js';
import { OrdersController } from '../http/orders.controller.js';
import { WarehouseModule } from '../warehouse.module.js';
import { CloseOwnMonth, type OwnBooks } from './own-books.js';
import { OwnBooksController } from './own-books.controller.js';
import { EXCHANGE, OWN_BOOKS } from './tokens.js';

/** What makes an upper node of a warehouse: its own books, the orders that it may issue, and those that it carries out. */
export interface UpperNodeOptions {
  readonly ownBooks: (config: NodeConfig) => OwnBooks;
  /** Kinds beside `scan-request` and `recollection`. */
  readonly orderKinds: (config: NodeConfig) => readonly OrderKind[];
  readonly orderHandlers: (config: NodeConfig, clock: Clock) => readonly OrderHandler[];
}

const OFFICIAL_SWEEP = 'warehouse-official';

/** Exchange, warehouse, orders and approvals of a province or national node. */
@Module({})
export class UpperNodeModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    @Inject(EXCHANGE) private readonly exchange: Exchange, @Inject(JOB_QUEUE) private readonly jobs: JobQueue, private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock, @Inject(NODE_CONFIG) private readonly config: NodeConfig,
  ) {}

  static forNode(options: UpperNodeOptions): DynamicModule {
    const issuerOf = (exchange: Exchange): OrderIssuer => ({ issue: (tx, order) => exchange.issueOrder.execute(tx, order), wake: () => exchange.wake() });
    const kindsOf = (config: NodeConfig): OrderKind[] => [scanRequestKind, recollectionKind, ...options.orderKinds(config)];
    return {
      module: UpperNodeModule, imports: [WarehouseModule], controllers: [OrdersController, ApprovalsController, OwnBooksController],
      providers: [
        { provide: OWN_BOOKS, useFactory: (config: NodeConfig) => options.ownBooks(config), inject: [NODE_CONFIG] },
        {
          provide: EXCHANGE, inject: [DATABASE, NODE_CONFIG, CLOCK, OWN_BOOKS],
          useFactory: (database: Database, config: NodeConfig, clock: Clock, books: OwnBooks) => exchangeOf(database, config, clock, books, options.orderHandlers(config, clock)),
        },
        CloseOwnMonth,
        { provide: DraftOrder, inject: [UnitOfWork, CLOCK, NODE_CONFIG], useFactory: (unitOfWork: UnitOfWork, clock: Clock, config: NodeConfig) => new DraftOrder(unitOfWork, clock, config, kindsOf(config)) },
        {
          provide: ReviewOrder, inject: [UnitOfWork, CLOCK, NODE_CONFIG, EXCHANGE],
          useFactory: (unitOfWork: UnitOfWork, clock: Clock, config: NodeConfig, exchange: Exchange) => new ReviewOrder(unitOfWork, clock, kindsOf(config), issuerOf(exchange)),
        },
        {
          provide: ApproveVersions, inject: [UnitOfWork, CLOCK, NODE_CONFIG, EXCHANGE],
          useFactory: (unitOfWork: UnitOfWork, clock: Clock, config: NodeConfig, exchange: Exchange) => new ApproveVersions(unitOfWork, clock, config, issuerOf(exchange)),
        },
      ],
      exports: [EXCHANGE],
    };
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.role === 'api') return;
    this.jobs.onWake(OFFICIAL_SWEEP, async () => { await this.unitOfWork.system(async (tx) => ok(await takeOverAcceptances(tx, this.clock.now()))); });
    this.jobs.every(OFFICIAL_SWEEP, this.config.sweepSeconds * 1000);
    await this.exchange.start();
  }

  async onApplicationShutdown(): Promise<void> { await this.exchange.stop(); }
}

function exchangeOf(database: Database, config: NodeConfig, clock: Clock, books: OwnBooks, orderHandlers: readonly OrderHandler[]): Exchange {
  const log = new Logger('Exchange');
  return new Exchange({
    database, clock, onError: (error) => { log.error(error instanceof Error ? error.stack ?? error.message : String(error)); },
    node: { code: config.code, parents: config.parents, children: config.children, certificateFolder: config.certificateFolder, ...(config.grpcPort === undefined ? {} : { grpcPort: config.grpcPort }) },
    hooks: {
      ports: [books.port], gate: { isClosed: (tx, month) => books.isClosed(tx, month) }, onValid: onValidIntake(clock), orderHandlers,
      limits: { sweepMs: config.sweepSeconds * 1000 },
    },
  });
}
