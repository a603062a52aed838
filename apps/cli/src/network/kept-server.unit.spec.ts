import { setTimeout as sleep } from 'node:timers/promises';
import { KeptServer } from './kept-server.js';
import { restartDelay, type Life } from './restart-delay.js';

/** The real rule, a hundred times as fast. */
const fastDelay = (lives: readonly Life[], nowMs: number): number | undefined => {
  const delay = restartDelay(lives, nowMs);
  return delay === undefined ? undefined : delay / 100;
};

async function eventually(check: () => boolean): Promise<void> {
  for (const end = performance.now() + 20_000; !check(); await sleep(5))
    if (performance.now() > end) throw new Error(`not within 20 s: ${check.toString()}`);
}

function keep(options: { delay?: typeof fastDelay; run?: () => Promise<void> } = {}) {
  const said: string[] = [];
  const world = { up: true, starts: 0 };
  const server = new KeptServer({
    isUp: () => world.up,
    log: '/home/postgres.log',
    lookMs: 1,
    delay: options.delay ?? fastDelay,
    run:
      options.run ??
      (async () => {
        world.starts += 1;
        world.up = true;
      }),
    say: (zh, en) => said.push(`${zh} / ${en}`),
  });
  server.keep();
  return { server, said, world };
}

describe('the server of databases that is kept', () => {
  it('is started again when it has died, and says so', async () => {
    const { server, said, world } = keep();
    world.up = false;
    await eventually(() => said.length === 2);
    expect(said[0]).toMatch(/PostgreSQL 意外退出.*ended unexpectedly/);
    expect(said[1]).toMatch(/PostgreSQL 已恢复.*is back/);
    expect([world.starts, server.awaited]).toEqual([1, false]);
    server.release();
  });

  it('stays down after five deaths within a minute, with one sentence in both languages', async () => {
    const { server, said } = keep({ run: () => Promise.reject(new Error('no shared memory')) });
    (server as unknown as { parts: { isUp: () => boolean } }).parts.isUp = () => false;
    await eventually(() => said.some((line) => line.includes('NETW-1201')));
    expect(said).toHaveLength(5);
    expect(said.at(-1)).toMatch(/一分钟内退出 5 次.*postgres\.log.*ended 5 times within a minute/);
    expect(server.awaited).toBe(false);
    server.release();
  });

  it('is not started any more once it was let go, also while it waits for its next start', async () => {
    const { server, world, said } = keep({ delay: () => 3_600_000 });
    world.up = false;
    await eventually(() => said.length === 1);
    expect(server.awaited).toBe(true);
    server.release();
    expect([server.awaited, world.starts]).toEqual([false, 0]);
  });
});
