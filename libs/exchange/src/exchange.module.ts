import {
  Inject,
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type FactoryProvider,
  type ModuleMetadata,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import {
  CLOCK,
  DATABASE,
  JOB_QUEUE,
  NODE_CONFIG,
  NODE_STATUS,
  UnitOfWork,
  type Database,
  type JobQueue,
  type NodeConfig,
  type NodeStatus,
} from '@pnet/runtime';
import { EnrolNode } from './enrolment/enrol-node.js';
import { EnrolmentServer } from './enrolment/enrolment.server.js';
import { IssueToken } from './enrolment/issue-token.js';
import { readAuthority, type Authority } from './certificates/authority.js';
import type { ExchangeHooks } from './exchange-options.js';
import { EnrolmentController } from './http/enrolment.controller.js';
import { Exchange } from './exchange.js';
import { ExchangeController } from './http/exchange.controller.js';
import { LettersController } from './http/letters.controller.js';
import { UnitsController } from './http/units.controller.js';
import { WriteLetter } from './letters/write-letter.js';

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

/** The authority that this node issues certificates of. Errors: `EXCH-1126`. */
function authorityIn(config: NodeConfig): Promise<Result<Authority>> {
  const found = config.authorityFolder === undefined ? undefined : readAuthority(config.authorityFolder);
  return Promise.resolve(found ? ok(found) : err(domainError('EXCH-1126', { node: config.code })));
}

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
    private readonly enrolment: EnrolmentServer,
    @Inject(NODE_CONFIG) private readonly config: NodeConfig,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
    @Inject(NODE_STATUS) private readonly status: NodeStatus,
  ) {}

  static forNode(options: ExchangeModuleOptions): DynamicModule {
    return {
      module: ExchangeModule,
      global: true,
      imports: options.imports ?? [],
      controllers: [ExchangeController, EnrolmentController, LettersController, UnitsController],
      exports: [Exchange],
      providers: [
        WriteLetter,
        {
          provide: IssueToken,
          inject: [UnitOfWork, CLOCK, NODE_CONFIG],
          useFactory: (unitOfWork: UnitOfWork, clock: Clock, config: NodeConfig) =>
            new IssueToken(unitOfWork, clock, config, () => authorityIn(config)),
        },
        {
          provide: EnrolmentServer,
          inject: [DATABASE, NODE_CONFIG, CLOCK],
          useFactory: (database: Database, config: NodeConfig, clock: Clock) =>
            new EnrolmentServer(
              new EnrolNode(database, () => authorityIn(config), clock),
              config.certificateFolder,
              options.onError ?? (() => undefined),
            ),
        },
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
    if (this.config.enrolmentPort !== undefined) await this.enrolment.start(this.config.enrolmentPort);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.enrolment.stop();
    await this.exchange.stop();
  }
}
