import type pg from 'pg';
import { systemClock } from '@pnet/kernel';

/**
 * Statements on one client in the shape that use cases take, past every role and scope: for specs that look or change
 * as the owner does.
 */
export const clientTx = (client: pg.Client) => ({
  clock: systemClock,
  rows: async <R extends object>(sql: string, params: readonly unknown[] = []): Promise<R[]> =>
    (await client.query(sql, [...params])).rows as R[],
  one: async <R extends object>(sql: string, params: readonly unknown[] = []): Promise<R | undefined> =>
    (await client.query(sql, [...params])).rows[0] as R | undefined,
  execute: async (sql: string, params: readonly unknown[] = []): Promise<number> =>
    (await client.query(sql, [...params])).rowCount ?? 0,
});
