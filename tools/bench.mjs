/** `npm run bench [-- --smoke] [-- --scale N] [-- NAME …]`: builds, then measures; see bench/README.md. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkNode, ensureBuilt, ensureInstalled, root } from './prepare.mjs';

checkNode();
ensureInstalled();
ensureBuilt();
const { status } = spawnSync(process.execPath, [join(root, 'tools/bench/dist/main.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
