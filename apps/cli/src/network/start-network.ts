import { randomBytes } from 'node:crypto';
import { rmSync, statfsSync } from 'node:fs';
import type { Server } from 'node:http';
import { YearMonth, systemClock, type Clock } from '@pnet/kernel';
import { createAuthority, issueNodeCertificates } from '@pnet/exchange';
import { ensureDemonstrationUsers, openDatabase } from '@pnet/runtime';
import { SEEDED_MONTHS, at, firstMonthAt, seedCountry } from '@pnet/seed';
import { renderError } from '@pnet/standards';
import { CommandFailure } from '../command-failure.js';
import { ProgressLine } from '../progress.js';
import { serverExplained } from './database-failure.js';
import { requireFreePort } from './require-free-port.js';
import { startEmbeddedServer, type EmbeddedServer } from './embedded-postgres.js';
import {
  homeFolder,
  isAlive,
  nodeNamed,
  readState,
  writeState,
  type NetworkState,
  type NodeState,
} from './home-folder.js';
import { certificateFolderOf, environmentOf, migrationEnvironmentOf, planNodes } from './network-plan.js';
import { enrolNewNode, planNewNode } from './add-node.js';
import { parentsOf, recordAt, seedLinesOf } from './register.js';
import { KeptNode } from './kept-node.js';
import { KeptServer } from './kept-server.js';
import { restartDelay } from './restart-delay.js';
import { openNodeControl } from './node-control.js';
import { launchNode, logFileOf, migrateNode, untilReady } from './node-process.js';
import { dropNetwork } from './reset-network.js';
import { sealWrongly } from './seal-wrongly.js';
import { SeedClock } from './seed-clock.js';

/**
 * How a country is started. Ports count from `portBase`; `scale` is the number of insured persons a city is seeded
 * with; without `restart` a node that dies stays down.
 */
export interface StartOptions {
  readonly portBase: number;
  readonly scale: number;
  readonly reset: boolean;
  readonly seed: boolean;
  readonly restart: boolean;
}

const minimumFreeMb = 700;

/**
 * Brings the demonstration country up and stays until SIGINT or SIGTERM, then drains it: nodes first, PostgreSQL last.
 * What is there from before is gone on with; every step may be repeated.
 */
export async function startNetwork(options: StartOptions): Promise<void> {
  const home = homeFolder();
  refuseSecondStart(home);
  if (options.reset) await dropNetwork(home);
  checkDisk(home);
  const supervisor = new Supervisor(home);
  process.on('SIGINT', () => {
    void supervisor.stop(0);
  });
  process.on('SIGTERM', () => {
    void supervisor.stop(0);
  });
  process.on('SIGHUP', () => {
    void supervisor.stop(0);
  });
  try {
    await supervisor.bringUp(options);
  } catch (error) {
    if (supervisor.stopping) return;
    await supervisor.stop();
    throw error;
  }
}

function refuseSecondStart(home: string): void {
  const running = readState(home);
  if (running?.pid && running.pid !== process.pid && isAlive(running.pid)) {
    throw new CommandFailure(
      2,
      `示范网络已在运行（进程 ${running.pid}），先用 npx pnet stop 停止`,
      `The network is already running (process ${running.pid}): stop it first with npx pnet stop`,
    );
  }
}

function checkDisk(home: string): void {
  const { bavail, bsize } = statfsSync(home);
  const freeMb = Math.floor((bavail * bsize) / 1_048_576);
  if (freeMb < minimumFreeMb)
    throw new CommandFailure(
      2,
      `${home} 所在磁盘只剩 ${freeMb} MB，至少需要 ${minimumFreeMb} MB`,
      `Only ${freeMb} MB are left on the disk of ${home}; at least ${minimumFreeMb} MB are needed`,
    );
}

/**
 * The country's authority, and each node's keys and certificates, good from the time of the clock on; renewed when they
 * end within 30 days.
 */
async function makeCertificates(home: string, nodes: readonly NodeState[], clock: Clock): Promise<void> {
  const now = clock.now().toDate();
  const authority = await createAuthority(certificateFolderOf(home, 'authority'), now);
  for (const node of nodes)
    await issueNodeCertificates(authority, node.code, certificateFolderOf(home, node.code), now);
}

/** The users of a demonstration node, one a post and two administrators, with the country’s password, usable now. */
async function makeUsers(node: NodeState, password: string, clock: Clock): Promise<void> {
  const database = await openDatabase({ ...node.database, clock });
  try {
    const made = await ensureDemonstrationUsers(database.unitOfWork, node, () => password);
    if (!made.ok)
      throw new CommandFailure(1, renderError(made.error, 'zh').detail, renderError(made.error, 'en').detail);
  } finally {
    await database.close();
  }
}

/**
 * The months of a country: those before its first start. One that began without a seed, or was started without one
 * before its seed was through, gets none any more: its clock would have to go back.
 */
function seedOf(before: NetworkState | undefined, options: StartOptions): NetworkState['seed'] {
  if (before) return options.seed || before.seededAt ? before.seed : undefined;
  return options.seed ? { firstMonth: firstMonthAt(systemClock.now()).toString(), months: SEEDED_MONTHS } : undefined;
}

class Supervisor {
  stopping = false;
  private readonly kept = new Map<string, KeptNode>();
  private server: EmbeddedServer | undefined;
  private keptServer: KeptServer | undefined;
  private control: Server | undefined;
  private state: NetworkState | undefined;

  constructor(private readonly home: string) {}

  async bringUp(options: StartOptions): Promise<void> {
    const state = await this.prepareDatabases(options);
    const seedClock = this.seedClockOf(state, options);
    const clock = seedClock ?? systemClock;
    await makeCertificates(this.home, state.nodes, clock);
    for (const node of state.nodes) await requireFreePort(node.httpPort, node.code);
    await this.inPairs('数据库结构 migrating', state.nodes, async (node) => {
      await migrateNode(node, migrationEnvironmentOf(node), this.home);
      await makeUsers(node, state.password, clock);
      if (!node.added) await recordAt(node, seedLinesOf(node.code), 'first');
    });
    for (const node of state.nodes) await this.linkByRegister(node.code);
    await this.inPairs('启动节点 starting nodes', state.nodes, (node) => this.keep(node, state, options).start());
    this.save({ ...state, pid: process.pid });
    await this.listen(state, options);
    if (seedClock && state.seed) await this.seed(state, state.seed, seedClock);
    this.sayWhereToLook(state);
  }

  private async prepareDatabases(options: StartOptions): Promise<NetworkState> {
    const before = readState(this.home);
    const { seed: _before, ...former } = before ?? ({} as Partial<NetworkState>);
    const seed = seedOf(before, options);
    const password = before?.password ?? randomBytes(9).toString('base64url');
    const portBase = before && options.portBase === 7000 ? before.portBase : options.portBase;
    const external = process.env['DATABASE_URL'];
    const line = new ProgressLine('PostgreSQL');
    const adminUrl = external ?? (await this.startServer(portBase + 432, password, options.restart));
    const nodes = await serverExplained(adminUrl, () => planNodes(adminUrl, portBase, password, before));
    line.finish(external ? 'DATABASE_URL' : `127.0.0.1:${portBase + 432}`);
    return this.save({
      scale: options.scale,
      ...former,
      ...(seed ? { seed } : {}),
      portBase,
      password,
      adminUrl,
      embedded: !external,
      nodes,
      pid: process.pid,
    });
  }

  /**
   * The clock of a seed that is to be done, begun or gone on with; otherwise there is none, and the nodes have the
   * machine's.
   */
  private seedClockOf(state: NetworkState, options: StartOptions): SeedClock | undefined {
    if (options.seed && state.seed && !state.seededAt)
      return SeedClock.begin(this.home, at(YearMonth.of(state.seed.firstMonth), 1));
    SeedClock.end(this.home);
    if (options.seed && !state.seededAt)
      console.error(
        '• 本网络起初没有生成示范业务，不再补做；要示范业务请重来：npm start -- --reset / this country began without demonstration business and gets none now; begin anew for it: npm start -- --reset',
      );
    return undefined;
  }

  private async startServer(port: number, password: string, restart: boolean): Promise<string> {
    const server = await startEmbeddedServer(this.home, port, password);
    this.server = server;
    if (restart) {
      this.keptServer = new KeptServer({ ...server, say: (zh, en) => this.say(zh, en) });
      this.keptServer.keep();
    }
    return server.adminUrl;
  }

  /** Writes the state with the processes that the nodes are now. */
  private save(state: NetworkState): NetworkState {
    const nodes = state.nodes.map(({ pid: _former, ...node }) => {
      const pid = this.kept.get(node.code)?.pid;
      return pid === undefined ? node : { ...node, pid };
    });
    this.state = { ...state, nodes };
    writeState(this.home, this.state);
    return this.state;
  }

  /** Two at a time: more would only wait for the two cores. */
  private async inPairs(
    title: string,
    nodes: readonly NodeState[],
    act: (node: NodeState) => Promise<void>,
  ): Promise<void> {
    const line = new ProgressLine(title);
    const waiting = [...nodes];
    let done = 0;
    const worker = async (): Promise<void> => {
      for (let node = waiting.shift(); node && !this.stopping; node = waiting.shift()) {
        await act(node);
        line.update({ done: (done += 1), total: nodes.length });
      }
    };
    await Promise.all([worker(), worker()]);
    line.finish(`${done}/${nodes.length}`);
  }

  private keep(node: NodeState, state: NetworkState, options: StartOptions): KeptNode {
    const kept = new KeptNode({
      code: node.code,
      log: logFileOf(this.home, node.code),
      launch: () =>
        launchNode(node, { ...this.environmentOf(node, state), ...SeedClock.environmentOf(this.home) }, this.home),
      untilReady: (child) => untilReady(node, child, this.home),
      say: (zh, en) => this.say(zh, en),
      onChange: () => {
        if (!this.stopping && this.state) this.save(this.state);
      },
      // While the databases are on their way back, a node that died for want of them is tried again and again.
      delay: (lives, nowMs) =>
        !options.restart ? undefined : this.keptServer?.awaited ? 2_000 : restartDelay(lives, nowMs),
    });
    this.kept.set(node.code, kept);
    return kept;
  }

  private say(zh: string, en: string): void {
    if (!this.stopping) console.error(`${zh} / ${en}`);
  }

  /** The environment by the state of now: parents may have changed since the last start of the node. */
  private environmentOf(node: NodeState, { nodes }: NetworkState): NodeJS.ProcessEnv {
    const known = this.state?.nodes ?? nodes;
    return environmentOf(known.find(({ code }) => code === node.code) ?? node, known, this.home);
  }

  /** Takes the node's parents from the register of units, for its next start. */
  private async linkByRegister(code: string): Promise<void> {
    const state = this.state;
    const node = state?.nodes.find((one) => one.code === code);
    if (!state || !node) return;
    const parents = await parentsOf(state.nodes, node);
    this.save({ ...state, nodes: state.nodes.map((one) => (one.code === code ? { ...one, parents } : one)) });
  }

  /**
   * A node of a registered unit: its database, its certificates by enrolment, its process. What was done before a
   * failure is found done.
   */
  private async add(code: string, options: StartOptions): Promise<void> {
    const { state } = this;
    if (!state || this.stopping) throw CommandFailure.coded(2, 'NETW-1004', { home: this.home });
    const node = await planNewNode(state, code);
    await migrateNode(node, migrationEnvironmentOf(node), this.home);
    await makeUsers(node, state.password, systemClock);
    await recordAt(node, await enrolNewNode(state, node, certificateFolderOf(this.home, code)), 'enrolment');
    this.save({ ...state, nodes: [...state.nodes, node] });
    await this.keep(node, state, options).start();
  }

  /**
   * Hears `pnet stop NODE`, `pnet start NODE` and `pnet node add NODE`. A country that cannot hear them runs all the
   * same.
   */
  private async listen(state: NetworkState, options: StartOptions): Promise<void> {
    try {
      this.control = await openNodeControl(this.home, async (act, code) => {
        if (act === 'add') return this.add(code, options);
        const node = this.kept.get(nodeNamed(this.state ?? state, code).code);
        if (!node || this.stopping) throw CommandFailure.coded(2, 'NETW-1004', { home: this.home });
        if (act === 'start') await this.linkByRegister(code);
        await node[act]();
      });
    } catch (error) {
      console.error(`✗ 不能单独停止或启动节点：${String(error)} / single nodes cannot be stopped and started`);
    }
  }

  private async seed(
    state: NetworkState,
    { firstMonth, months }: { firstMonth: string; months: number },
    clock: SeedClock,
  ): Promise<void> {
    let line: ProgressLine | undefined;
    await seedCountry({
      nodes: state.nodes.filter((node) => !node.added),
      password: state.password,
      insuredPerCity: state.scale,
      firstMonth,
      months,
      clock,
      sealWrongly: (city, period) => sealWrongly(this.home, nodeNamed(state, city.code), period, clock),
      stopped: () => this.stopping,
      onStep: (title) => {
        line = new ProgressLine(title);
      },
      onProgress: (done, total) => line?.update({ done, total }),
      onStepDone: (text) => line?.finish(text),
    });
    if (this.stopping || !this.state) return;
    this.save({ ...this.state, seededAt: systemClock.now().toString() });
    SeedClock.end(this.home);
  }

  private sayWhereToLook(state: NetworkState): void {
    if (this.stopping) return;
    const lines = state.nodes.map(
      (node) => `  ${node.code} ${node.name.padEnd(16, '　')} http://localhost:${node.httpPort}   (API /docs)`,
    );
    console.log(`\n养老保险三级网已就绪。全国控制台 The nation's console: http://localhost:${state.portBase}\n${lines.join('\n')}
用户 users: handler 经办 · reviewer 复核 · approver 审批 · finance 财务 · operator 运维 · administrator、administrator2 系统管理员；密码 password: ${state.password}
核对 check: npx pnet verify   停止 stop: Ctrl-C   单个节点 one node: npx pnet stop NODE, npx pnet start NODE   重来 begin anew: npm start -- --reset\n`);
  }

  /** Drains the nodes, stops PostgreSQL and, with an exit code, ends this process. */
  async stop(exitCode?: number): Promise<void> {
    if (this.stopping) return;
    this.stopping = true;
    this.keptServer?.release();
    const line = new ProgressLine('停止 stopping');
    await Promise.all([...this.kept.values()].map((node) => node.end()));
    this.control?.close();
    await this.server?.stop();
    if (this.state) {
      const { pid: _pid, ...rest } = this.state;
      writeState(this.home, { ...rest, nodes: rest.nodes.map(({ pid: _nodePid, ...node }) => node) });
    }
    rmSync(`${this.home}/network.json.next`, { force: true });
    line.finish();
    if (exitCode !== undefined) process.exit(exitCode);
  }
}
