/** What every command needs before it can run: the packages of the lock file, and built JavaScript. Node built-ins only. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules', '.pension-net-lock');
const neededMb = 1_500;

/** Ends the program with one sentence in both languages. */
function refuse(zh, en) {
  console.error(`✗ ${zh}\n  ${en}`);
  process.exit(1);
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    refuse(
      `需要 Node 20.19 或更新的版本，当前是 ${process.versions.node}。请升级 Node 后再试`,
      `Node 20.19 or newer is needed, this is ${process.versions.node}. Please upgrade and try again`,
    );
  }
}

function lockDigest() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(process.version)
    .digest('hex');
}

/** Runs `npm install` when the lock file changed since the last time; `npm install`, for `npm ci` rejects optional binaries of other platforms. */
export function ensureInstalled() {
  const digest = lockDigest();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digest) return;
  const { bavail, bsize } = statfsSync(root);
  const freeMb = Math.floor((bavail * bsize) / 1_048_576);
  if (freeMb < neededMb)
    refuse(
      `磁盘空间不足：安装需要约 ${neededMb} MB，只剩 ${freeMb} MB`,
      `Not enough disk: installing needs about ${neededMb} MB, ${freeMb} MB are left`,
    );
  console.log('• 安装依赖包 installing packages …');
  const started = Date.now();
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    refuse('安装依赖包失败，请查看上面 npm 的说明', 'Installing packages failed; see what npm says above');
  writeFileSync(stampFile, digest);
  console.log(`  ${Math.round((Date.now() - started) / 1000)} s`);
}

/** Runs a package's command line program with this Node. */
export function runBin(module, args, options = {}) {
  const bin = createRequire(import.meta.url).resolve(module);
  return spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    stdio: 'inherit',
    ...options,
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', ...options.env },
  });
}

/** Builds every project whose sources changed (Nx keeps the results). */
export function ensureBuilt() {
  console.log('• 编译 building …');
  const { status, stdout, stderr } = runBin('nx/bin/nx.js', ['run-many', '-t', 'build', '--output-style=static'], {
    stdio: 'pipe',
    encoding: 'utf8',
  });
  if (status !== 0) {
    console.error(stdout + stderr);
    refuse('编译失败，见上面的说明', 'The build failed, see above');
  }
}
