import { Inject, Module, type DynamicModule, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { TerminusModule } from '@nestjs/terminus';
import { systemClock, type Clock } from '@pnet/kernel';
import { AuditController } from '../audit/audit.controller.js';
import { Audit } from '../audit/audit.js';
import { Batches } from '../batch/batches.js';
import type { NodeConfig } from '../config/node-config.js';
import { openDatabase, type Database, type Entity } from '../database/open-database.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { HealthController } from '../health/health.controller.js';
import { MetricsController } from '../health/metrics.controller.js';
import { newMetrics } from '../health/metrics.js';
import { inputSchemaPipe } from '../http/input-schema.js';
import { keyCursors } from '../http/list-cursor.js';
import { ListInterceptor } from '../http/list.interceptor.js';
import { RecordVersions } from '../http/record-version.js';
import { ProblemFilter } from '../http/problem.filter.js';
import {
  CLOCK,
  DATABASE,
  JOB_QUEUE,
  METRICS,
  NODE_CONFIG,
  NODE_FEATURES,
  NODE_STATUS,
  SHUTDOWN,
  WORK_QUEUES,
} from '../http/tokens.js';
import { ChangeOwnPassword } from '../identity/change-own-password.js';
import { identityQueues } from '../identity/identity.queues.js';
import { IdentityController } from '../identity/identity.controller.js';
import { SessionGuard } from '../identity/session.guard.js';
import { Sessions } from '../identity/sessions.js';
import { SessionsController } from '../identity/sessions.controller.js';
import { UsersController } from '../identity/users.controller.js';
import { NoticesController } from '../notices/notices.controller.js';
import { BullJobQueue } from '../jobs/bull-job-queue.js';
import { JobsController } from '../jobs/jobs.controller.js';
import { JobRequests } from '../jobs/job-requests.js';
import { WorkQueuesController } from '../work-queues/work-queues.controller.js';
import type { WorkQueue } from '../work-queues/work-queue.js';
import { Housekeeping } from './housekeeping.js';
import { NodeStatus } from './node-status.js';
import { NodeController } from './node.controller.js';
import { Shutdown } from './shutdown.js';

const RUNTIME_OPTIONS = Symbol('RuntimeOptions');

/** What a node gives its runtime; `clock` and `database` replace the real ones in specs. */
export interface RuntimeOptions {
  readonly config: NodeConfig;
  readonly entities?: readonly Entity[];
  readonly features?: readonly string[];
  /** What its start page counts, beside the runtime's own. */
  readonly queues?: readonly WorkQueue[];
  readonly clock?: Clock;
  /** An open database that the caller closes; without it the runtime opens and closes its own. */
  readonly database?: Database;
}

/**
 * Global module of every node. Provides `UnitOfWork`, `Audit`, `Batches`, `JobRequests`, `Sessions`, and by token
 * `CLOCK`, `NODE_CONFIG`, `DATABASE`, `JOB_QUEUE`, `NODE_STATUS`, `METRICS`, `SHUTDOWN`; and sets guard, pipe and
 * filter for all routes.
 */
@Module({})
export class RuntimeModule implements OnApplicationShutdown {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(RUNTIME_OPTIONS) private readonly options: RuntimeOptions,
  ) {}

  static forNode(options: RuntimeOptions): DynamicModule {
    keyCursors(options.config.database.app);
    const shared = sharedProviders(options);
    return {
      module: RuntimeModule,
      global: true,
      imports: [TerminusModule],
      controllers: [
        IdentityController,
        UsersController,
        SessionsController,
        NoticesController,
        AuditController,
        JobsController,
        NodeController,
        WorkQueuesController,
        HealthController,
        MetricsController,
      ],
      providers: [
        ...shared,
        Housekeeping,
        ChangeOwnPassword,
        { provide: RUNTIME_OPTIONS, useValue: options },
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: ListInterceptor },
        { provide: APP_INTERCEPTOR, useClass: RecordVersions },
        { provide: APP_PIPE, useFactory: inputSchemaPipe },
      ],
      exports: shared.map((provider) => (typeof provider === 'function' ? provider : provider.provide)),
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (!this.options.database) await this.database.close();
  }
}

function sharedProviders(options: RuntimeOptions): Provider[] {
  const { config } = options;
  return [
    Audit,
    Sessions,
    Shutdown,
    { provide: NODE_CONFIG, useValue: config },
    { provide: NODE_FEATURES, useValue: options.features ?? [] },
    { provide: WORK_QUEUES, useValue: [...(options.queues ?? []), ...identityQueues] },
    { provide: NODE_STATUS, useValue: new NodeStatus() },
    { provide: METRICS, useFactory: () => newMetrics(config.code) },
    { provide: CLOCK, useValue: options.clock ?? options.database?.clock ?? systemClock },
    {
      provide: DATABASE,
      useFactory: async () =>
        options.database ?? openDatabase({ ...config.database, entities: options.entities ?? [] }),
    },
    { provide: UnitOfWork, useFactory: (database: Database) => database.unitOfWork, inject: [DATABASE] },
    {
      provide: Batches,
      useFactory: (unitOfWork: UnitOfWork, clock: Clock) => new Batches(unitOfWork, clock),
      inject: [UnitOfWork, CLOCK],
    },
    {
      provide: JobRequests,
      useFactory: (unitOfWork: UnitOfWork, clock: Clock) => new JobRequests(unitOfWork, clock),
      inject: [UnitOfWork, CLOCK],
    },
    { provide: SHUTDOWN, useFactory: (shutdown: Shutdown) => shutdown.signal, inject: [Shutdown] },
    {
      provide: JOB_QUEUE,
      useFactory: (shutdown: Shutdown) => new BullJobQueue(config, shutdown.signal),
      inject: [Shutdown],
    },
  ];
}
