import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { CommandFailure } from '../command-failure.js';
import { KeptNode } from './kept-node.js';
import { isAlive } from './home-folder.js';
import { restartDelay, type Life } from './restart-delay.js';

/** The real rule, a hundred times as fast. */
const fastDelay = (lives: readonly Life[], nowMs: number): number | undefined => {
  const delay = restartDelay(lives, nowMs);
  return delay === undefined ? undefined : delay / 100;
};
const STAYS = 'setInterval(() => {}, 1000)';

async function eventually(check: () => boolean): Promise<void> {
  for (const end = performance.now() + 20_000; !check(); await sleep(10))
    if (performance.now() > end) throw new Error(`not within 20 s: ${check.toString()}`);
}

function keep(
  script: () => string,
  { delay = fastDelay, readyAfterMs = 20 }: { delay?: typeof fastDelay; readyAfterMs?: number } = {},
) {
  const said: string[] = [];
  let launches = 0;
  const node = new KeptNode({
    code: '430100',
    log: '/home/node-430100.log',
    delay,
    onChange: () => undefined,
    launch: () => {
      launches += 1;
      return spawn(process.execPath, ['-e', script()], { stdio: 'ignore', env: {} });
    },
    untilReady: (child) =>
      new Promise((resolve, reject) => {
        child.once('exit', () => reject(new CommandFailure(1, '没有启动', 'did not start')));
        setTimeout(resolve, readyAfterMs).unref();
      }),
    say: (zh, en) => {
      said.push(`${zh} / ${en}`);
    },
  });
  return { node, said, launches: () => launches };
}

describe('a node that is kept', () => {
  it('is started again when its process is killed, and says so', async () => {
    const { node, said } = keep(() => STAYS);
    await node.start();
    const first = node.pid;
    process.kill(first ?? 0, 'SIGKILL');
    await eventually(() => node.pid !== undefined && node.pid !== first && said.length === 2);
    expect(said[0]).toMatch(/430100 意外退出（SIGKILL）.*ended unexpectedly/);
    expect(said[1]).toContain('is back');
    const second = node.pid;
    await node.stop();
    expect(isAlive(second)).toBe(false);
    await expect(node.stop()).rejects.toThrow(/NETW-1002.*430100/);
  });

  it('stays down after five deaths within a minute, with one sentence in both languages; and can be started by hand', async () => {
    let script = 'setTimeout(() => process.exit(3), 200)';
    const { node, said, launches } = keep(() => script);
    await node.start();
    await eventually(() => said.some((line) => line.includes('NETW-1005')));
    expect(launches()).toBe(5);
    expect(said.at(-1)).toMatch(
      /430100 一分钟内退出 5 次（最后一次 3）.*node-430100\.log.*pnet start 430100.*ended 5 times within a minute \(the last time by 3\)/,
    );
    await sleep(400);
    expect([launches(), node.pid]).toEqual([5, undefined]);
    script = STAYS;
    await node.start();
    await expect(node.start()).rejects.toThrow('NETW-1003');
    await node.end();
  });

  it('leaves neither a process nor a timer when it is stopped while it waits for its next start', async () => {
    const { node, launches } = keep(() => STAYS, { delay: () => 300 });
    await node.start();
    process.kill(node.pid ?? 0, 'SIGKILL');
    await eventually(() => node.pid === undefined);
    await node.stop();
    await sleep(600);
    expect([launches(), node.pid]).toEqual([1, undefined]);
  });

  it('ends at once, and lets the process end, when it is to stop while it waits long for its next start', async () => {
    const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const { node, launches } = keep(() => STAYS, { delay: () => 3_600_000, readyAfterMs: 1 });
    await node.start();
    process.kill(node.pid ?? 0, 'SIGKILL');
    await eventually(() => node.pid === undefined);
    await node.end();
    expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length).toBeLessThanOrEqual(before);
    expect([launches(), node.pid]).toEqual([1, undefined]);
  });

  it('is not tried again when it never was ready', async () => {
    const { node, launches } = keep(() => 'process.exit(9)', { readyAfterMs: 5_000 });
    await expect(node.start()).rejects.toThrow('did not start');
    await sleep(100);
    expect([launches(), node.pid]).toEqual([1, undefined]);
  });
});
