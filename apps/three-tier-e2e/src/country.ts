import { execFile, fork, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { PublishedAnswers } from './published-answers.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const program = join(root, 'apps/cli/dist/main.js');
const appOf: Readonly<Record<string, string>> = {
  city: 'city-node',
  province: 'province-node',
  national: 'national-node',
};

/**
 * Prints the environment that `pnet start` gives to a node: asked of the built program, so that a node that is started
 * again is the same node.
 */
const PRINT_ENVIRONMENT = `
  const { environmentOf } = await import(process.argv[1] + 'apps/cli/dist/network/network-plan.js');
  const { readState } = await import(process.argv[1] + 'apps/cli/dist/network/home-folder.js');
  const { nodes } = readState(process.argv[2]);
  process.stdout.write(JSON.stringify(environmentOf(nodes.find((node) => node.code === process.argv[3]), nodes, process.argv[2])));`;

/** Seals a version as a program without checks would: asked of the built program, with the network's own settings. */
const SEAL_WRONGLY = `
  const [root, home, code, period] = process.argv.slice(1);
  const { sealWrongly } = await import(root + 'apps/cli/dist/network/seal-wrongly.js');
  const { readState } = await import(root + 'apps/cli/dist/network/home-folder.js');
  const { YearMonth, systemClock } = await import('@pnet/kernel');
  const city = readState(home).nodes.find((node) => node.code === code);
  await sealWrongly(home, city, YearMonth.of(period), systemClock);`;

interface NodeRecord {
  readonly code: string;
  readonly tier: string;
  readonly httpPort: number;
  readonly pid?: number;
  readonly database: { readonly worker: string };
}
interface StateRecord {
  readonly adminUrl: string;
  readonly password: string;
  readonly nodes: readonly NodeRecord[];
  readonly seededAt?: string;
}

const portOffsets = [0, 10, 11, 12, 20, 21, 22, 31, 32, 100, 110, 120, 200, 210, 220, 432];

/** The first base from `wanted` on whose ports are all free: other specs may run beside this one. */
async function freePortBase(wanted: number): Promise<number> {
  const isFree = (port: number): Promise<boolean> =>
    new Promise((resolve) => {
      const probe = createServer().once('error', () => resolve(false));
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
    });
  for (let base = wanted; base < 32_000; base += 500) {
    if ((await Promise.all(portOffsets.map((offset) => isFree(base + offset)))).every(Boolean)) return base;
  }
  throw new Error(`no free ports from ${wanted} on`);
}

/**
 * A country of real processes for one spec file: its own home folder, ports and databases. It runs `pnet start` as a
 * person would, on an embedded PostgreSQL.
 */
export class Country {
  private child: ChildProcess | undefined;
  private output = '';
  private readonly tokens = new Map<string, string>();
  private readonly published = new Map<string, Promise<PublishedAnswers>>();
  /** Nodes that this spec started again after it had killed them. */
  private readonly relaunched = new Map<string, ChildProcess>();
  readonly home: string;

  /** `portBase` is where the search for free ports begins; a country that was started keeps its own. */
  constructor(private portBase: number) {
    this.home = mkdtempSync(join(tmpdir(), 'pension-country-'));
    chmodSync(this.home, 0o755);
  }

  /**
   * Starts, and returns when everything is ready. Nodes that a spec kills stay down unless `options` says otherwise.
   */
  async start(
    options: readonly string[] = ['--no-seed', '--no-restart'],
    environment: Record<string, string> = {},
  ): Promise<void> {
    this.output = '';
    if (!existsSync(join(this.home, 'network.json'))) this.portBase = await freePortBase(this.portBase);
    this.child = spawn(process.execPath, [program, 'start', '--port-base', String(this.portBase), ...options], {
      env: { ...this.environment(), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
      });
    for (let waited = 0; waited < 2700; waited += 1) {
      if (this.output.includes('养老保险三级网已就绪')) return;
      if (this.child.exitCode !== null) break;
      await sleep(100);
    }
    throw new Error(`The country did not start:\n${this.output}`);
  }

  /** As a power cut at one node: SIGKILL, and the process is gone when this returns. */
  async kill(code: string): Promise<void> {
    const pid = this.relaunched.get(code)?.pid ?? this.node(code).pid;
    if (!pid || !isAlive(pid)) throw new Error(`${code} does not run`);
    process.kill(pid, 'SIGKILL');
    await this.untilGone(code);
  }

  /** Waits for a node's process to end, for example at its crash point. */
  async untilGone(code: string, seconds = 60): Promise<void> {
    const pid = this.relaunched.get(code)?.pid ?? this.node(code).pid;
    await eventually(() => Promise.resolve(isAlive(pid) ? undefined : true), seconds);
  }

  /**
   * Starts a killed node again as `pnet start` would, with more variables (`PENSION_CRASH_POINT`), and waits until it
   * is ready.
   */
  async launch(code: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
    const node = this.node(code);
    const environment = await this.environmentOf(code);
    const out = openSync(join(this.home, `node-${code}.log`), 'a');
    const child = fork(join(root, 'apps', appOf[node.tier] ?? '', 'dist/main.js'), [], {
      env: { ...environment, ...more },
      detached: true,
      execArgv: ['--max-old-space-size=256'],
      stdio: ['ignore', out, out, 'ipc'],
    });
    closeSync(out);
    this.relaunched.set(code, child);
    await eventually(async () => {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`${code} ended: ${this.logOf(code).slice(-2000)}`);
      const answer = await fetch(`http://127.0.0.1:${node.httpPort}/health/ready`, {
        signal: AbortSignal.timeout(2_000),
      }).catch(() => undefined);
      return answer?.ok ? true : undefined;
    }, 120);
  }

  /** As Ctrl-C. */
  async stop(): Promise<void> {
    for (const node of this.relaunched.values()) if (isAlive(node.pid)) node.kill('SIGKILL');
    this.relaunched.clear();
    const { child } = this;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((resolve) => {
      child.once('exit', resolve);
    });
    child.kill('SIGINT');
    await gone;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.home, { recursive: true, force: true });
  }

  /**
   * Runs another `pnet` command on this country: its exit code and output. The event loop goes on meanwhile, else
   * connections that the nodes close would be used again.
   */
  async pnet(...args: readonly string[]): Promise<{ status: number; stdout: string; stderr: string }> {
    const child = spawn(process.execPath, [program, ...args], {
      env: this.environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const status = await new Promise<number>((resolve) => {
      child.once('close', (code) => resolve(code ?? 1));
    });
    return { status, stdout, stderr };
  }

  get state(): StateRecord {
    return JSON.parse(readFileSync(join(this.home, 'network.json'), 'utf8')) as StateRecord;
  }

  node(code: string): NodeRecord {
    const node = this.state.nodes.find((candidate) => candidate.code === code);
    if (!node) throw new Error(`no node ${code}`);
    return node;
  }

  logOf(code: string): string {
    const file = join(this.home, `node-${code}.log`);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  /**
   * Calls a node's API as one of its demonstration users; the answer's status and body, which are what the node's
   * OpenAPI document says.
   */
  async call<T>(
    code: string,
    userId: string,
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: T }> {
    const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
    const answer = await fetch(this.urlOf(code, path), {
      method,
      ...(text === undefined ? {} : { body: text }),
      headers: {
        authorization: `Bearer ${await this.tokenOf(code, userId)}`,
        ...(typeof body === 'object' ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
    });
    const received = await answer.text();
    const parsed = (received.startsWith('{') || received.startsWith('[') ? JSON.parse(received) : received) as T;
    const fault = (await this.publishedBy(code)).faultOf({
      method,
      path,
      status: answer.status,
      type: (answer.headers.get('content-type') ?? '').split(';')[0] ?? '',
      body: parsed,
    });
    if (fault) throw new Error(`${code}: ${fault}`);
    return { status: answer.status, body: parsed };
  }

  /** As `call`, for an act that must succeed. */
  async act<T>(
    code: string,
    userId: string,
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<T> {
    const answer = await this.call<T>(code, userId, method, path, body, headers);
    if (answer.status >= 300)
      throw new Error(`${code} ${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** The first 200 rows of a list. */
  async list<T>(code: string, userId: string, path: string): Promise<T[]> {
    const { items } = await this.act<{ items: T[] }>(
      code,
      userId,
      'GET',
      `${path}${path.includes('?') ? '&' : '?'}limit=200`,
    );
    return items;
  }

  /** Seals a version of a city's month with a figure that does not fit the others; its parent must refuse it. */
  async sealWrongly(code: string, period: string): Promise<void> {
    await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', SEAL_WRONGLY, pathToFileURL(root).href, this.home, code, period],
      { env: this.environment(), cwd: root },
    );
  }

  /** Rows straight from a node's database. */
  async rows<R extends pg.QueryResultRow>(code: string, sql: string, params: unknown[] = []): Promise<R[]> {
    const client = new pg.Client({ connectionString: this.node(code).database.worker });
    await client.connect();
    try {
      return (await client.query<R>(sql, params)).rows;
    } finally {
      await client.end();
    }
  }

  /** A statement with the rights of the database's owner, for what no user may do. */
  async administer(code: string, sql: string): Promise<void> {
    const url = new URL(this.state.adminUrl);
    url.pathname = `/pension_${code}`;
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  }

  urlOf(code: string, path: string): string {
    return `http://127.0.0.1:${this.node(code).httpPort}/api/v1${path}`;
  }

  /** All nodes of a tier publish the same. */
  private publishedBy(code: string): Promise<PublishedAnswers> {
    const { tier, httpPort } = this.node(code);
    const known = this.published.get(tier) ?? PublishedAnswers.of(`http://127.0.0.1:${httpPort}`);
    this.published.set(tier, known);
    return known;
  }

  private async tokenOf(code: string, userId: string): Promise<string> {
    const known = this.tokens.get(`${code}:${userId}`);
    if (known) return known;
    const answer = await fetch(this.urlOf(code, '/login'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ userId, password: this.state.password }),
    });
    if (!answer.ok) throw new Error(`login of ${userId} at ${code}: ${answer.status} ${await answer.text()}`);
    const { token } = (await answer.json()) as { token: string };
    this.tokens.set(`${code}:${userId}`, token);
    return token;
  }

  private async environmentOf(code: string): Promise<NodeJS.ProcessEnv> {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', PRINT_ENVIRONMENT, pathToFileURL(root).href, this.home, code],
      { env: this.environment() },
    );
    return JSON.parse(stdout) as NodeJS.ProcessEnv;
  }

  private environment(): NodeJS.ProcessEnv {
    const { DATABASE_URL: _database, PENSION_HOME: _home, ...rest } = process.env;
    return { ...rest, PENSION_HOME: this.home };
  }
}

function isAlive(pid: number | undefined): boolean {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    // A process that nobody has waited for yet is dead all the same.
    return !/^State:\s*Z/m.test(statusOf(pid));
  } catch {
    return false;
  }
}

const statusOf = (pid: number): string =>
  existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';

/** Asks again until the answer is there; throws with the last answer when it never comes. */
export async function eventually<T>(ask: () => Promise<T | undefined>, seconds = 60): Promise<T> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const found = await ask();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error(`not within ${seconds} s: ${ask.toString().slice(0, 300)}`);
    await sleep(250);
  }
}
