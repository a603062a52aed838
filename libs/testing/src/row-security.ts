import pg from 'pg';
import type { TestDatabase } from './test-database.js';

/** Runs `work` as the app role with these agencies in scope, as a query of a user would, and rolls back. */
async function asUserOf<T>(
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
