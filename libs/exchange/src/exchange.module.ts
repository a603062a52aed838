import {
  Inject,
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type FactoryProvider,
  type ModuleMetadata,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Clock } from '@pnet/kernel';
import {
  CLOCK,
  DATABASE,
  JOB_QUEUE,
  NODE_CONFIG,
  NODE_STATUS,
  type Database,
  type JobQueue,
  type NodeConfig,
  type NodeStatus,
} from '@pnet/runtime';
import type { ExchangeHooks } from './exchange-options.js';
import { Exchange } from './exchange.js';
import { ExchangeController } from './http/exchange.controller.js';

/** Injection token of the `ExchangeHooks`. */
const EXCHANGE_HOOKS = Symbol('ExchangeHooks');

/** How an app gives its hooks: `useFactory` is called with what `inject` names, from the modules in `imports`. */
export interface ExchangeModuleOptions {
  readonly imports?: ModuleMetadata['imports'];
  readonly inject?: FactoryProvider['inject'];
  readonly useFactory: (...parts: never[]) => ExchangeHooks | Promise<ExchangeHooks>;
  /** Hears of unexpected errors; the console when left out. */
  readonly onError?: (error: unknown) => void;
}

const WAKE_KIND = 'exchange';

/**
 * The exchange of a node, wired from `NODE_CONFIG`: at a city sender and order client, at an upper node also the gRPC
 * server for children (it opens `grpcPort` itself; give `startNode` no gRPC service). Exports `Exchange`. In processes
 * with role `api` nothing runs here: `wake` goes through `JOB_QUEUE`.
 *
 *     ExchangeModule.forNode({ imports: [SummaryModule], inject: [SummaryPorts, Closing], useFactory: (ports, closing)
 *     => ({ ports: ports.all, gate: closing, orderHandlers: [...] }) })
 */
@Module({})
export class ExchangeModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly exchange: Exchange,
    @Inject(NODE_CONFIG) private readonly config: NodeConfig,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
    @Inject(NODE_STATUS) private readonly status: NodeStatus,
  ) {}

  static forNode(options: ExchangeModuleOptions): DynamicModule {
    return {
      module: ExchangeModule,
      global: true,
      imports: options.imports ?? [],
      controllers: [ExchangeController],
      exports: [Exchange],
      providers: [
        {
          provide: EXCHANGE_HOOKS,
          useFactory: options.useFactory as (...parts: unknown[]) => ExchangeHooks | Promise<ExchangeHooks>,
          inject: options.inject ?? [],
        },
        {
          provide: Exchange,
          inject: [DATABASE, NODE_CONFIG, CLOCK, EXCHANGE_HOOKS, JOB_QUEUE],
          useFactory: (database: Database, config: NodeConfig, clock: Clock, hooks: ExchangeHooks, queue: JobQueue) =>
            new Exchange({
              database,
              clock,
              node: config,
              hooks: { ...hooks, limits: { sweepMs: config.sweepSeconds * 1_000, ...hooks.limits } },
              wakeElsewhere: () => {
                void queue.wake(WAKE_KIND, config.code);
              },
              ...(options.onError ? { onError: options.onError } : {}),
            }),
        },
      ],
    };
  }

  async onApplicationBootstrap(): Promise<void> {
    this.status.contribute(() => this.exchange.status());
    if (this.config.role === 'api') return;
    this.queue.onWake(WAKE_KIND, () => {
      this.exchange.wake();
      return Promise.resolve();
    });
    await this.exchange.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.exchange.stop();
  }
}
