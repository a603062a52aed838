/** `npm test`: installs when needed, builds what the three-tier specs start as processes, and runs every spec. Arguments go to jest. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkNode, ensureBuilt, ensureInstalled, root } from './prepare.mjs';

checkNode();
ensureInstalled();
ensureBuilt();
const { status } = spawnSync(process.execPath, [join(root, 'tools/jest.mjs'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
