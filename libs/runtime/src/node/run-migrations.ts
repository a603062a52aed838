import { rolesOf } from '../database/database-roles.js';
import { migrate } from '../database/migrate.js';
import { prepareQueue } from '../jobs/prepare-queue.js';

/**
 * The whole life of a node's migration process: applies the SQL files of `folders` and prepares the queue's tables, as
 * the migrator of PENSION_DATABASE_MIGRATOR_URL for the node PENSION_NODE_CODE. Prints what it applied; throws when it
 * cannot.
 */
export async function runMigrations(folders: readonly URL[]): Promise<void> {
  const { PENSION_NODE_CODE: code, PENSION_DATABASE_MIGRATOR_URL: url } = process.env;
  if (!code || !url)
    throw new Error(
      'PENSION_NODE_CODE and PENSION_DATABASE_MIGRATOR_URL must be set / 必须设置 PENSION_NODE_CODE 和 PENSION_DATABASE_MIGRATOR_URL',
    );
  const applied = await migrate(url, rolesOf(code), folders);
  await prepareQueue(url, rolesOf(code));
  console.log(`${code}: ${applied.length} migrations applied${applied.length ? `: ${applied.join(', ')}` : ''}`);
  // The channel to the process that started this one would hold it open.
  if (process.connected) process.disconnect();
}
