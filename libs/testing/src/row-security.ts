import pg from 'pg';
import type { TestDatabase } from './test-database.js';

/** Runs `work` as the app role with these agencies in scope, as a query of a user would, and rolls back. */
export async function asUserOf<T>(
  test: TestDatabase,
  agencies: readonly string[],
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: test.urls.app });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('pension.agencies', $1, true)`, [agencies.join(',')]);
    return await work(client);
  } finally {
    await client.query('rollback').catch(() => undefined);
    await client.end();
  }
}

/** The rows of a statement that users of these agencies see. */
export const rowsSeenBy = <R extends object>(
  test: TestDatabase,
  agencies: readonly string[],
  sql: string,
  params: readonly unknown[] = [],
): Promise<R[]> => asUserOf(test, agencies, async (client) => (await client.query(sql, [...params])).rows as R[]);

/**
 * The plan of a statement under row-level security, without sequential scans where an index can serve: what `EXPLAIN`
 * says of a screen's query at scale.
 */
export const planSeenBy = (
  test: TestDatabase,
  agencies: readonly string[],
  sql: string,
  params: readonly unknown[] = [],
): Promise<string> =>
  asUserOf(test, agencies, async (client) => {
    await client.query('set local enable_seqscan = off');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, [...params]);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });
