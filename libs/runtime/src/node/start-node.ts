import { logVerbosity, setLogVerbosity } from '@grpc/grpc-js';
import { Module, type DynamicModule, type INestApplication, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { MicroserviceOptions } from '@nestjs/microservices';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import type { Registry } from 'prom-client';
import { domainError, systemClock } from '@pnet/kernel';
import { readNodeConfig, type NodeConfig } from '../config/node-config.js';
import { pendingMigrations } from '../database/migrate.js';
import { openDatabase, type Database, type Entity } from '../database/open-database.js';
import { closeExpress, setUpExpress } from '../http/express-setup.js';
import { setUpOpenApi } from '../http/openapi.js';
import { METRICS } from '../http/tokens.js';
import type { WorkQueue } from '../work-queues/work-queue.js';
import { demonstrationClock } from './demonstration-clock.js';
import { loggingModule } from './logging.js';
import { VERSION } from './node.controller.js';
import { RuntimeModule } from './runtime.module.js';
import { Shutdown } from './shutdown.js';
import { EXIT_CODES, StartFailure } from './start-failure.js';

/** What makes a node of a tier out of the runtime. */
export interface NodeOptions {
  readonly tier: NodeConfig['tier'];
  /** The tier's own module, made for the settings. */
  readonly rootModule: (config: NodeConfig) => Type | DynamicModule;
  /** Folders of SQL files; the node does not start when the database lacks one of them. */
  readonly migrations: readonly URL[];
  /** The settings; read from the environment when left out. */
  readonly config?: NodeConfig;
  /** Entities of TypeORM, if the tier has any. */
  readonly entities?: readonly Entity[];
  /** Shown by `GET /api/v1/node`. */
  readonly features?: readonly string[];
  /** What the start page counts: the queues of its modules. */
  readonly queues?: readonly WorkQueue[];
  /** What its routes answer, for the OpenAPI document: the file that `npm run openapi` writes. */
  readonly answers?: URL;
  /** The gRPC server; asked for only when the settings have a gRPC port. */
  readonly grpc?: (config: NodeConfig) => MicroserviceOptions;
}

/** A node that answers. `close()` ends intake, finishes what runs and lets go of the database. */
export interface RunningNode {
  readonly app: NestExpressApplication;
  readonly config: NodeConfig;
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a node and returns when it answers. Throws `StartFailure`. Port 0 takes a free one (see `url`). */
export async function startNode(options: NodeOptions): Promise<RunningNode> {
  const config = options.config ?? configFromEnvironment();
  if (config.tier !== options.tier)
    throw new StartFailure(
      domainError('RUNT-1005', { tier: config.tier, program: options.tier }),
      EXIT_CODES.configuration,
    );
  const database = await openReadyDatabase(config, options);
  try {
    const app = await createApplication(config, options, database);
    await listen(app, config);
    return { app, config, url: await app.getUrl(), close: () => closeNode(app, database) };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function configFromEnvironment(): NodeConfig {
  const config = readNodeConfig(process.env);
  if (!config.ok) throw new StartFailure(config.error, EXIT_CODES.configuration);
  return config.value;
}

async function openReadyDatabase(config: NodeConfig, options: NodeOptions): Promise<Database> {
  let database: Database;
  try {
    database = await openDatabase({
      ...config.database,
      entities: options.entities ?? [],
      clock: config.demonstrationClock === undefined ? systemClock : demonstrationClock(config.demonstrationClock),
    });
  } catch (error) {
    throw new StartFailure(domainError('RUNT-1006', { reason: (error as Error).message }), EXIT_CODES.database);
  }
  const query = (sql: string): Promise<{ name: string }[]> => database.app.query(sql);
  const pending = await pendingMigrations(query, options.migrations).catch(() => ['runtime']);
  if (pending.length === 0) return database;
  await database.close();
  throw new StartFailure(
    domainError('RUNT-1007', { count: pending.length, first: pending[0] ?? '' }),
    EXIT_CODES.pendingMigrations,
  );
}

/** The runtime and the tier's own module, as one. */
export function nodeModule(
  config: NodeConfig,
  options: Pick<NodeOptions, 'rootModule' | 'features' | 'queues'>,
  database: Database,
): Type {
  class NodeModule {}
  Module({
    imports: [
      loggingModule(config),
      RuntimeModule.forNode({ config, database, features: options.features ?? [], queues: options.queues ?? [] }),
      options.rootModule(config),
    ],
  })(NodeModule);
  return NodeModule;
}

export const prefixRoutes = (app: INestApplication): unknown =>
  app.setGlobalPrefix('api/v1', { exclude: ['metrics', 'health/live', 'health/ready'] });

async function createApplication(
  config: NodeConfig,
  options: NodeOptions,
  database: Database,
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(nodeModule(config, options, database), {
    bufferLogs: true,
    bodyParser: false,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  prefixRoutes(app);
  setUpExpress(app, {
    registry: app.get<Registry>(METRICS),
    ...(config.consoleFolder ? { consoleFolder: config.consoleFolder } : {}),
  });
  setUpOpenApi(app, { name: config.name, tier: config.tier, version: VERSION, answers: options.answers });
  // What grpc-js would print comes as an error too.
  setLogVerbosity(logVerbosity.NONE);
  if (config.grpcPort !== undefined && options.grpc)
    app.connectMicroservice(options.grpc(config), { inheritAppConfig: true });
  return app;
}

/**
 * How long an idle connection stays open. Node's five seconds end it while a client or a proxy on a busy machine is
 * just about to use it again, and the request fails without an answer.
 */
const KEEP_ALIVE_MS = 65_000;

async function listen(app: NestExpressApplication, config: NodeConfig): Promise<void> {
  try {
    await app.init();
    (app.getHttpServer() as import('node:http').Server).keepAliveTimeout = KEEP_ALIVE_MS;
    closeExpress(app);
    await app.startAllMicroservices();
    await app.listen(config.httpPort, config.httpHost);
  } catch (error) {
    await app.close().catch(() => undefined);
    throw portFailure(error, config) ?? error;
  }
}

/** Node says EADDRINUSE for HTTP; grpc-js says it in words. */
function portFailure(error: unknown, config: NodeConfig): StartFailure | undefined {
  const { code, message = '' } = error as { code?: unknown; message?: string };
  if (code === 'EACCES')
    return new StartFailure(domainError('RUNT-1009', { port: config.httpPort }), EXIT_CODES.portInUse);
  if (code === 'EADDRINUSE')
    return new StartFailure(domainError('RUNT-1008', { port: config.httpPort }), EXIT_CODES.portInUse);
  if (/EADDRINUSE|No address added|Failed to bind/i.test(message))
    return new StartFailure(
      domainError('RUNT-1008', { port: config.grpcPort ?? config.httpPort }),
      EXIT_CODES.portInUse,
    );
  return undefined;
}

/** Idle keep-alive connections would hold the server open, also those that become idle only now. */
async function closeNode(app: NestExpressApplication, database: Database): Promise<void> {
  app.get(Shutdown).begin();
  const server = app.getHttpServer() as import('node:http').Server;
  const timer = setInterval(() => server.closeIdleConnections(), 100);
  try {
    await app.close();
  } finally {
    clearInterval(timer);
    await database.close();
  }
}
