import { randomUUID } from 'node:crypto';
import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import { createPostgresBackend, Queue, Worker, withBackend, type Job } from 'bullmq';
import { Redis } from 'ioredis';
import type { NodeConfig } from '../config/node-config.js';
import type { JobQueue, WakeHandler } from './job-queue.js';
import { QUEUE_SCHEMA } from './prepare-queue.js';

interface Wake {
  readonly id: string;
}
type QueueSettings = Pick<NodeConfig, 'code' | 'redisUrl' | 'role' | 'database'>;

/** How long a queue that is away may hold up the end of the process. */
const CLOSE_MS = 2_000;
/** How long the worker waits after an error. */
const REST_MS = 1_000;
const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });

/**
 * The queue on BullMQ: in PostgreSQL (schema `bull`) or, with `redisUrl`, in Redis. Sweeps are timers of the process,
 * so they go on without any queue.
 */
export class BullJobQueue implements JobQueue, OnApplicationShutdown {
  private readonly logger = new Logger('JobQueue');
  private readonly handlers = new Map<string, WakeHandler>();
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Set<Promise<void>>();
  private readonly closing = new AbortController();
  private readonly redis: Redis[] = [];
  private queue: Queue<Wake> | undefined;
  private worker: Worker<Wake> | undefined;

  constructor(
    private readonly config: QueueSettings,
    shutdown?: AbortSignal,
  ) {
    shutdown?.addEventListener('abort', () => this.closing.abort(), { once: true });
  }

  async wake(kind: string, id: string): Promise<void> {
    if (this.closing.signal.aborted) return;
    try {
      this.queue ??= this.openQueue();
      // With an id of ours the PostgreSQL backend needs no sequence of its own, for which the worker role has no right.
      await this.queue.add(kind, { id }, { jobId: randomUUID(), removeOnComplete: true, removeOnFail: true });
    } catch (error) {
      this.logger.warn(`No wake-up for ${kind} ${id}; the sweep will find it: ${String(error)}`);
    }
  }

  onWake(kind: string, handler: WakeHandler): void {
    this.handlers.set(kind, handler);
    if (this.config.role !== 'api') this.worker ??= this.openWorker();
  }

  every(kind: string, ms: number): void {
    if (this.config.role === 'api') return;
    let busy = false;
    this.timers.push(
      setInterval(() => {
        if (busy) return;
        busy = true;
        void this.handle(kind, undefined).finally(() => {
          busy = false;
        });
      }, ms),
    );
  }

  async close(): Promise<void> {
    this.closing.abort();
    for (const timer of this.timers) clearInterval(timer);
    await Promise.allSettled([...this.running]);
    await Promise.race([Promise.allSettled([this.worker?.close(), this.queue?.close()]), pause(CLOSE_MS)]);
    for (const redis of this.redis) redis.disconnect();
  }

  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  /** A failure here is not the work's failure: the work's state table says when it is due again. */
  private async handle(kind: string, id: string | undefined): Promise<void> {
    const handler = this.handlers.get(kind);
    if (!handler || this.closing.signal.aborted) return;
    const run = handler(id, this.closing.signal).catch((error: unknown) => {
      this.logger.error({ err: error, kind, id: id ?? null });
    });
    this.running.add(run);
    await run.finally(() => this.running.delete(run));
  }

  private openQueue(): Queue<Wake> {
    const name = this.queueName;
    const queue = this.config.redisUrl
      ? new Queue<Wake>(name, { connection: this.redisConnection() })
      : (new this.onPostgres.Queue<Wake>(name, { connection: this.postgresConnection() }) as unknown as Queue<Wake>);
    queue.on('error', (error) => this.logger.warn(`Job queue: ${error.message}`));
    return queue;
  }

  private openWorker(): Worker<Wake> {
    const process = (job: Job<Wake>): Promise<void> => this.handle(job.name, job.data.id);
    const settings = { concurrency: 4, runRetryDelay: 1_000 };
    const worker = this.config.redisUrl
      ? new Worker<Wake>(this.queueName, process, { ...settings, connection: this.redisConnection() })
      : (new this.onPostgres.Worker<Wake>(this.queueName, process, {
          ...settings,
          connection: this.postgresConnection(),
        }) as unknown as Worker<Wake>);
    worker.on('error', (error) => {
      this.logger.warn(`Job worker: ${error.message}`);
      void this.rest(worker);
    });
    return worker;
  }

  /**
   * BullMQ asks again at once after an error that is not of the connection, for example while its schema is missing:
   * without a rest that loop would hold up the whole process.
   */
  private async rest(worker: Worker<Wake>): Promise<void> {
    if (worker.isPaused()) return;
    await worker.pause(true);
    await pause(REST_MS);
    if (!this.closing.signal.aborted) await worker.resume();
  }

  private get queueName(): string {
    return `pension-${this.config.code}`;
  }
  private readonly onPostgres = withBackend(createPostgresBackend);

  private postgresConnection(): { connectionString: string; schema: string; max: number; keepAlive: boolean } {
    return { connectionString: this.config.database.worker, schema: QUEUE_SCHEMA, max: 1, keepAlive: true };
  }

  private redisConnection(): Redis {
    const redis = new Redis(this.config.redisUrl ?? '', { maxRetriesPerRequest: null });
    redis.on('error', (error: Error) => this.logger.warn(`Redis: ${error.message}`));
    this.redis.push(redis);
    return redis;
  }
}
