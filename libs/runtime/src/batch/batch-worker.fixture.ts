/**
 * A worker process for the specs of batches: `node … batch-worker.fixture.ts RUN_ID`, database in TEST_APP_URL and
 * TEST_WORKER_URL.
 */
import { openDatabase } from '../database/open-database.js';
import { Batches } from './batches.js';

const database = await openDatabase({
  app: process.env['TEST_APP_URL'] ?? '',
  worker: process.env['TEST_WORKER_URL'] ?? '',
});
const progress = await new Batches(database.unitOfWork).work<{ table: string }>(
  process.argv[2] ?? '',
  async (tx, range, params) => {
    const rows = await tx.execute(`insert into ${params.table} (n) select generate_series($1::integer, $2::integer)`, [
      range.from,
      range.to,
    ]);
    return { rows };
  },
  { leaseMs: 500 },
);
process.stdout.write(JSON.stringify(progress));
await database.close();
