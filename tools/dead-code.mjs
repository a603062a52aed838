/**
 * Finds files, exports and packages that nothing uses, by knip. It reads a copy of the sources without what is built
 * from them: where a workspace has been built, knip would follow its package into `dist`, and find its sources unused.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { root } from './prepare.mjs';

const copy = mkdtempSync(join(tmpdir(), 'pension-dead-code-'));
const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root });
const files = listed
  .toString()
  .split('\n')
  .filter((file) => file && existsSync(join(root, file)));

/** Packages as they are installed, but for our own workspaces, which are those of the copy. */
function linkPackages(folder) {
  mkdirSync(join(copy, folder), { recursive: true });
  for (const name of readdirSync(join(root, folder))) {
    if (name === '@pnet') continue;
    symlinkSync(join(root, folder, name), join(copy, folder, name));
  }
}

try {
  for (const file of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  for (const folder of ['node_modules', 'apps/console/node_modules', 'apps/three-tier-e2e/node_modules'])
    if (existsSync(join(root, folder))) linkPackages(folder);
  mkdirSync(join(copy, 'node_modules/@pnet'));
  for (const name of readdirSync(join(root, 'node_modules/@pnet'))) {
    const workspace = relative(realpathSync(root), realpathSync(join(root, 'node_modules/@pnet', name)));
    symlinkSync(join(copy, workspace), join(copy, 'node_modules/@pnet', name));
  }
  const knip = join(root, 'node_modules/knip/bin/knip.js');
  process.exitCode =
    spawnSync(process.execPath, [knip, '--no-config-hints'], { cwd: copy, stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
