import type { Readable } from 'node:stream';
import { escapeLiteral, type PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { DatasetDefinition } from '@pnet/standards';
import type { Database } from '@pnet/runtime';

/** A second connection of a seal: holds the lock of the dataset, and reads rows in the writer's snapshot. */
export interface SnapshotSession {
  /** The rows of `sql` as COPY text, as known in the exported snapshot. Read it to its end. */
  copyRows(snapshotId: string, sql: string): Promise<Readable>;
  /** Ends the reading transaction, so that another may begin. */
  endRead(): Promise<void>;
}

/**
 * Runs `work` under a session-level advisory lock on `lockName`, which is taken before any snapshot: a second seal of
 * the same dataset begins to read only after the first has committed.
 */
export async function withSnapshotSession<T>(
  database: Database,
  lockName: string,
  work: (session: SnapshotSession) => Promise<T>,
): Promise<T> {
  const runner = database.worker.createQueryRunner();
  const client = (await runner.connect()) as PoolClient;
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 30))', [lockName]);
    return await work({
      copyRows: async (snapshotId, sql) => {
        await client.query('begin isolation level repeatable read read only');
        await client.query(`set transaction snapshot ${escapeLiteral(snapshotId)}`);
        return client.query(copyTo(`copy (${sql}) to stdout (null '')`));
      },
      endRead: async () => {
        await client.query('rollback');
      },
    });
  } finally {
    await client.query('rollback').catch(() => undefined);
    await client.query('select pg_advisory_unlock(hashtextextended($1, 30))', [lockName]).catch(() => undefined);
    await runner.release();
  }
}

type Parameter = string | number | boolean | null;

const literal = (value: Parameter | undefined): string => {
  if (value === null || value === undefined) return 'null';
  return typeof value === 'string' ? escapeLiteral(value) : String(value);
};

/** COPY takes no parameters, so the port's are written into its text as literals. */
export const withLiterals = (sql: string, params: readonly Parameter[]): string =>
  sql.replace(/\$(\d+)/g, (_whole, number: string) => literal(params[Number(number) - 1]));

/** The port's columns in the definition's order; `sorted` adds the canonical order for a port that lacks it. */
export function selectInOrder(definition: DatasetDefinition, sql: string, sorted: boolean): string {
  const dimensions = definition.dimensions.map(({ name }) => `port_rows.${name}::text`);
  const measures = definition.measures.map(({ name }) => `port_rows.${name}`);
  const key = definition.dimensions.map(({ name }) => `port_rows.${name}::text`).join(` || E'\\t' || `);
  return `select ${[...dimensions, ...measures].join(', ')} from (${sql}) as port_rows${sorted ? ` order by (${key}) collate "C"` : ''}`;
}
