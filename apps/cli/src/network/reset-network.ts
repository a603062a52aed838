import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { rolesOf } from '@pnet/runtime';
import { stopEmbeddedServer } from './embedded-postgres.js';
import { serverExplained } from './database-failure.js';
import { readState } from './home-folder.js';

/**
 * Removes the country: the embedded server's data, or its databases and roles on the server of DATABASE_URL;
 * certificates and logs. Errors: `NETW-1202`, `NETW-1203`; then nothing was removed.
 */
export async function dropNetwork(home: string): Promise<void> {
  const state = readState(home);
  await stopEmbeddedServer(home);
  if (state && !state.embedded)
    await serverExplained(state.adminUrl, () =>
      dropDatabases(
        state.adminUrl,
        state.nodes.map((node) => node.code),
      ),
    );
  for (const name of ['postgres', 'certificates', 'network.json', 'seed-clock.json', 'postgres.log'])
    rmSync(join(home, name), { recursive: true, force: true });
  for (const node of state?.nodes ?? []) rmSync(join(home, `node-${node.code}.log`), { force: true });
}

async function dropDatabases(adminUrl: string, codes: readonly string[]): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    for (const code of codes) {
      await admin.query(`drop database if exists "pension_${code}" with (force)`);
      for (const role of Object.values(rolesOf(code))) await admin.query(`drop role if exists "${role}"`);
    }
  } finally {
    await admin.end();
  }
}
