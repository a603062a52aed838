import pg from 'pg';
import { runMigrations } from 'bullmq';
import type { DatabaseRoles } from '../database/database-roles.js';

/** The PostgreSQL schema of the job queue; its tables are BullMQ's own. */
export const QUEUE_SCHEMA = 'bull';

/**
 * Makes or updates the queue's tables, as the migrator role, and lets app and worker use them. Safe to run again;
 * called after `migrate`.
 */
export async function prepareQueue(migratorUrl: string, roles: DatabaseRoles): Promise<void> {
  const client = new pg.Client({ connectionString: migratorUrl });
  await client.connect();
  try {
    const users = [roles.app, roles.worker].map((role) => pg.escapeIdentifier(role)).join(', ');
    await client.query(`create schema if not exists ${QUEUE_SCHEMA}`);
    await client.query(`grant usage on schema ${QUEUE_SCHEMA} to ${users}`);
    await client.query(
      `alter default privileges in schema ${QUEUE_SCHEMA} grant select, insert, update, delete on tables to ${users}`,
    );
    await client.query(
      `alter default privileges in schema ${QUEUE_SCHEMA} grant usage, select on sequences to ${users}`,
    );
    await runMigrations(client, QUEUE_SCHEMA);
  } finally {
    await client.end();
  }
}
