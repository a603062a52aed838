/**
 * One PostgreSQL for a whole run of specs: the server of TEST_DATABASE_URL when it is set, else an embedded one on a free
 * port without fsync. Each spec file makes its own databases in it and drops them.
 */
import { mkdtempSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestPostgres } from './test-postgres.mjs';

export default async function globalSetup() {
  if (process.env.TEST_DATABASE_URL) return;
  const parent = mkdtempSync(join(tmpdir(), 'pension-test-'));
  chmodSync(parent, 0o755);
  globalThis.testPostgres = await startTestPostgres(parent);
  process.env.TEST_DATABASE_URL = globalThis.testPostgres.url;
}
