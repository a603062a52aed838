import { fork, type ChildProcess } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createTestDatabase, freePort, type TestDatabase } from '@pnet/testing';
import { migrate, prepareQueue, runtimeMigrations } from '../index.js';

interface Life {
  readonly child: ChildProcess;
  readonly ready: Promise<string>;
  readonly ended: Promise<{ code: number | null; errors: string; output: string; ms: number }>;
}

/** Whether nobody listens on the port. */
const refuses = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const asked = connect(port, '127.0.0.1', () => {
      asked.destroy();
      resolve(false);
    }).on('error', () => resolve(true));
  });
const until = async (condition: () => Promise<boolean>): Promise<void> => {
  while (!(await condition()))
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
};

describe('the process of a node', () => {
  let test: TestDatabase;
  const children: ChildProcess[] = [];

  const begin = async (changes: Record<string, string> = {}): Promise<Life & { port: number }> => {
    const port = await freePort();
    const env = {
      PATH: process.env['PATH'] ?? '',
      PENSION_NODE_CODE: '430100',
      PENSION_NODE_NAME: '长沙',
      PENSION_TIER: 'city',
      PENSION_REGION_CODE: '430100',
      PENSION_HTTP_PORT: String(port),
      PENSION_DATABASE_APP_URL: test.urls.app,
      PENSION_DATABASE_WORKER_URL: test.urls.worker,
      PENSION_CERTIFICATE_FOLDER: '/nowhere',
      PENSION_HOME: '/nowhere',
      ...changes,
    };
    const child = fork(fileURLToPath(new URL('./run-node.fixture.ts', import.meta.url)), {
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: ['--conditions=pnet-source', '--import', '@swc-node/register/esm-register', '--no-warnings'],
    });
    children.push(child);
    let [errors, output] = ['', ''];
    child.stderr?.on('data', (part: Buffer) => {
      errors += part.toString();
    });
    child.stdout?.on('data', (part: Buffer) => {
      output += part.toString();
    });
    const started = Date.now();
    const ended = new Promise<{ code: number | null; errors: string; output: string; ms: number }>((resolve) => {
      child.once('exit', (code) => setTimeout(() => resolve({ code, errors, output, ms: Date.now() - started }), 50));
    });
    const ready = new Promise<string>((resolve, reject) => {
      child.once('message', (message) => resolve((message as { url: string }).url));
      void ended.then((end) => reject(new Error(`ended with ${end.code}: ${end.errors}${end.output}`)));
    });
    ready.catch(() => undefined);
    return { child, ready, ended, port };
  };

  beforeAll(async () => {
    test = await createTestDatabase();
    await migrate(test.urls.migrator, test.roles, [runtimeMigrations]);
    await prepareQueue(test.urls.migrator, test.roles);
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await test?.drop();
  });

  it('finishes what runs when it is told to end, and takes nothing new', async () => {
    const life = await begin();
    const url = await life.ready;
    const slow = fetch(`${url}/api/v1/slow`).then((response) => response.json());
    await new Promise((resolve) => life.child.once('message', resolve));
    const told = Date.now();
    life.child.kill('SIGTERM');
    life.child.kill('SIGTERM');
    // Each asks on a connection of its own: one that the node keeps open would tell nothing.
    await until(() => refuses(life.port));
    life.child.send({ slow: 'end' });
    expect(await slow).toEqual({ done: true });
    const end = await life.ended;
    expect(end).toMatchObject({ code: 0, errors: '' });
    expect(Date.now() - told).toBeLessThan(10_000);
    const lines = end.output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.some((line) => (line['req'] as { path?: string } | undefined)?.path === '/api/v1/slow')).toBe(true);
    expect(lines.every((line) => line['node'] === '430100')).toBe(true);
  });

  it('ends when the process that started it is gone', async () => {
    const life = await begin();
    await life.ready;
    life.child.disconnect();
    expect(await life.ended).toMatchObject({ code: 0 });
  });

  it('says in one sentence of each language why it does not start', async () => {
    const [taken, wrong] = [await freePort(), await begin({ PENSION_TIER: 'county', PENSION_KODE: 'x' })];
    const server = createServer().listen(taken, '127.0.0.1');
    const inUse = await begin({ PENSION_HTTP_PORT: String(taken) });
    expect(await inUse.ended).toMatchObject({
      code: 3,
      errors: expect.stringMatching(
        new RegExp(`^\\[RUNT-1008\\] 端口已被占用：.*${taken}.*\\n\\[RUNT-1008\\] The port is in use.*\\n$`),
      ),
    });
    server.close();
    const end = await wrong.ended;
    expect(end.code).toBe(2);
    expect(end.errors).toContain('PENSION_TIER');
    expect(end.errors).toContain('PENSION_KODE');
  });
});
