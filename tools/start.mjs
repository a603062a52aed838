/**
 * `npm start`: from a fresh clone to the running demonstration country. Installs and builds, then hands over to
 * `pnet start`, which owns databases, certificates, nodes and the seed. Node built-ins only: it runs before anything is installed.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkNode, ensureBuilt, ensureInstalled, root } from './prepare.mjs';

checkNode();
ensureInstalled();
ensureBuilt();

const child = spawn(process.execPath, [join(root, 'apps/cli/dist/main.js'), 'start', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
// Ctrl-C reaches the whole group; `pnet start` drains the nodes, and this process only waits for it.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
process.on('SIGHUP', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
