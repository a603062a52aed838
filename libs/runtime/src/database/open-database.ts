import pg from 'pg';
import { DataSource, type EntitySchema } from 'typeorm';
import { systemClock, type Clock } from '@pnet/kernel';
import { UnitOfWork } from './unit-of-work.js';

/** PostgreSQL's `date` stays text: a civil day has no zone. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** A TypeORM entity class or schema. */
export type Entity = (new () => object) | EntitySchema;

/** What a node needs to reach its database at run time; the migrator's URL is not among it. */
export interface DatabaseOptions {
  readonly app: string;
  readonly worker: string;
  readonly entities?: readonly Entity[];
  /** Connections for each of the two roles; default 3. */
  readonly poolSize?: number;
  /** What tells the time of what is written; the machine's clock when left out. */
  readonly clock?: Clock;
}

/** The open pools of a node, and the unit of work over them. */
export interface Database {
  readonly app: DataSource;
  readonly worker: DataSource;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  close(): Promise<void>;
}

/** Connects both roles. Throws when the server cannot be reached. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const open = (url: string): Promise<DataSource> =>
    new DataSource({
      type: 'postgres',
      url,
      installExtensions: false,
      synchronize: false,
      entities: [...(options.entities ?? [])],
      extra: { max: options.poolSize ?? 3, application_name: 'pension-net' },
    }).initialize();
  const app = await open(options.app);
  const worker = await open(options.worker).catch(async (error: unknown) => {
    await app.destroy();
    throw error;
  });
  const clock = options.clock ?? systemClock;
  return {
    clock,
    app,
    worker,
    unitOfWork: new UnitOfWork(app, worker, clock),
    close: async () => {
      await app.destroy();
      await worker.destroy();
    },
  };
}
