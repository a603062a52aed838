import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CommandFailure } from '../command-failure.js';
import type { NodeState } from './home-folder.js';

/** The project's root: this file runs from apps/cli/dist/network. */
export const projectRoot = dirname(dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url))))));

const appOf: Record<NodeState['tier'], string> = {
  city: 'city-node',
  province: 'province-node',
  national: 'national-node',
};

const programOf = (tier: NodeState['tier'], program: 'main' | 'migrate'): string =>
  join(projectRoot, 'apps', appOf[tier], 'dist', `${program}.js`);

/** Where a node writes its log. */
export const logFileOf = (home: string, code: string): string => join(home, `node-${code}.log`);

function tailOf(file: string, lines = 5): string {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n') : '';
}

/** Runs the migrations of one node as a process of its own, for only it knows its SQL files. */
export async function migrateNode(node: NodeState, environment: NodeJS.ProcessEnv, home: string): Promise<void> {
  const log = logFileOf(home, node.code);
  const out = openSync(log, 'a');
  const child = fork(programOf(node.tier, 'migrate'), [], { env: environment, stdio: ['ignore', out, out, 'ipc'] });
  closeSync(out);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('exit', resolve);
    child.once('error', reject);
  });
  if (code !== 0)
    throw new CommandFailure(
      1,
      `${node.code} 数据库迁移失败，日志 ${log}：\n${tailOf(log)}`,
      `The migration of ${node.code} failed, log ${log}`,
    );
}

/**
 * Starts a node in a process group of its own, joined by an IPC channel: when the supervisor dies, the channel closes
 * and the node ends by itself.
 */
export function launchNode(node: NodeState, environment: NodeJS.ProcessEnv, home: string): ChildProcess {
  const out = openSync(logFileOf(home, node.code), 'a');
  const child = fork(programOf(node.tier, 'main'), [], {
    env: environment,
    detached: true,
    execArgv: ['--max-old-space-size=256'],
    stdio: ['ignore', out, out, 'ipc'],
  });
  closeSync(out);
  return child;
}

/** Waits until the node answers that it is ready; a node that ended says why by the end of its log. */
export async function untilReady(node: NodeState, child: ChildProcess, home: string, seconds = 60): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new CommandFailure(
        1,
        `节点 ${node.code} 没有启动：\n${tailOf(logFileOf(home, node.code))}`,
        `The node ${node.code} did not start; its log is ${logFileOf(home, node.code)}`,
      );
    }
    const answer = await fetch(`http://127.0.0.1:${node.httpPort}/health/ready`, {
      signal: AbortSignal.timeout(2_000),
    }).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(150);
  }
  throw new CommandFailure(
    1,
    `节点 ${node.code} 在 ${seconds} 秒内没有就绪，日志 ${logFileOf(home, node.code)}`,
    `The node ${node.code} was not ready within ${seconds} s; its log is ${logFileOf(home, node.code)}`,
  );
}

/**
 * Asks a node to drain and end (SIGTERM); after `graceSeconds` it is killed, and its work goes on at the next start.
 */
export async function stopNode(child: ChildProcess, graceSeconds = 12): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), graceSeconds * 1000);
  await gone;
  clearTimeout(timer);
}
