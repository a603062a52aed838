import { setTimeout as sleep } from 'node:timers/promises';
import { InvalidArgumentError, type Command } from 'commander';
import pg from 'pg';
import { CommandFailure } from './command-failure.js';
import { doctor } from './doctor.js';
import { explained } from './network/database-failure.js';
import { stopEmbeddedServer } from './network/embedded-postgres.js';
import { homeFolder, isAlive, nodeNamed, readState, requireState, type NodeState } from './network/home-folder.js';
import { migrationEnvironmentOf } from './network/network-plan.js';
import { askSupervisor, type NodeAct } from './network/node-control.js';
import { migrateNode } from './network/node-process.js';
import { dropNetwork } from './network/reset-network.js';
import { startNetwork, type StartOptions } from './network/start-network.js';
import { print, table } from './output.js';
import { verifyCountry } from './verify/verify-country.js';

const whole =
  (low: number, high: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < low || value > high) throw new InvalidArgumentError(`${low} … ${high}`);
    return value;
  };

/** Bringing the country up and down, and looking after it. */
export function registerNetworkCommands(program: Command): void {
  registerStartAndStop(program);
  registerCare(program);
}

/** `start`, `stop`, `status`. */
function registerStartAndStop(program: Command): void {
  program
    .command('start [node]')
    .description(
      "启动示范网络并停留，Ctrl-C 停止；给出节点代码时只启动运行中的网络里的这个节点 bring the demonstration country up; Ctrl-C stops it. With a node's code: start that node of the running country",
    )
    .option('--port-base <port>', '端口起点 first port', whole(1024, 65_000), 7000)
    .option('--scale <insured>', '每市参保人数（含退休） insured persons a city', whole(50, 100_000), 2000)
    .option('--reset', '清空后重新开始 begin anew', false)
    .option('--no-seed', '不生成示范数据 without demonstration business')
    .option('--no-restart', '节点退出后不自动重启 a node that dies stays down')
    .action(async (node: string | undefined, options: StartOptions, command: Command) =>
      node === undefined ? startNetwork(options) : actOnNode('start', node, command),
    );

  program
    .command('stop [node]')
    .description('停止示范网络，或只停其中一个节点 stop the country, or one node of it')
    .action(async (node: string | undefined, _options, command: Command) => {
      if (node !== undefined) return actOnNode('stop', node, command);
      const stopped = await stopNetwork();
      print(command, { ok: true, stopped }, () => [stopped ? '✓ 已停止 stopped' : '没有运行 nothing was running']);
    });

  registerStatus(program);
}

function registerStatus(program: Command): void {
  program
    .command('status')
    .description('各节点是否应答 whether each node answers')
    .action(async (_options, command: Command) => showStatus(command));
}

/** Looking after the country: `reset`, `migrate`, `verify`, `doctor`. */
function registerCare(program: Command): void {
  program
    .command('reset')
    .description('停止并删除示范网络的全部数据 stop and remove everything')
    .action(async (_options, command: Command) => {
      await stopNetwork();
      await dropNetwork(homeFolder());
      print(command, { ok: true }, () => ['✓ 已清空 removed']);
    });

  program
    .command('migrate [node]')
    .description(
      '升级各节点（或给出的节点）的数据库结构 bring the databases of all nodes, or of one, to the present schema',
    )
    .action(async (code: string | undefined, _options, command: Command) => {
      const home = homeFolder();
      const state = requireState(home);
      const nodes = code === undefined ? state.nodes : [nodeNamed(state, code)];
      for (const node of nodes) {
        await explained(node, () => knock(node.database.migrator));
        await migrateNode(node, migrationEnvironmentOf(node), home);
      }
      print(command, { ok: true, nodes: nodes.map((node) => node.code) }, () => [`✓ ${nodes.length} 个节点 nodes`]);
    });

  program
    .command('verify')
    .description(
      '重算全部账面余额并逐级核对：总额、抵销、在途、净额 re-derive every ledger balance and check the whole pyramid',
    )
    .action(async (_options, command: Command) => verifyCountry(command));

  program
    .command('doctor')
    .description('检查本机与示范网络 check this machine and the country')
    .action(async (_options, command: Command) => doctor(command));
}

/** Opens a connection and closes it. */
async function knock(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.end();
}

/** Stops or starts one node of the running country. Errors: `NETW-1001` … `NETW-1004`. */
async function actOnNode(act: Exclude<NodeAct, 'add'>, code: string, command: Command): Promise<void> {
  const home = homeFolder();
  const node = nodeNamed(requireState(home), code);
  await askSupervisor(home, act, node.code);
  print(command, { ok: true, node: node.code, running: act === 'start' }, () => [
    `✓ ${node.code} ${node.name} ${act === 'start' ? '已就绪 ready' : '已停止 stopped'}`,
  ]);
}

/** Which nodes answer. Exit 1 when one does not. */
async function showStatus(command: Command): Promise<void> {
  const state = requireState(homeFolder());
  const supervised = isAlive(state.pid);
  const rows = await Promise.all(
    state.nodes.map(async (node) => ({
      code: node.code,
      name: node.name,
      tier: node.tier,
      url: `http://localhost:${node.httpPort}`,
      ready: await answers(node),
      down: supervised && node.pid === undefined,
    })),
  );
  print(
    command,
    {
      ok: rows.every((row) => row.ready),
      supervisor: supervised ? state.pid : null,
      seededAt: state.seededAt ?? null,
      nodes: rows,
    },
    () =>
      table(
        ['节点 node', '名称 name', '地址 address', '状态 state'],
        rows.map((row) => [
          row.code,
          row.name,
          row.url,
          row.ready ? '就绪 ready' : row.down ? '已停 down' : '无应答 no answer',
        ]),
      ),
  );
  if (!rows.every((row) => row.ready)) process.exitCode = 1;
}

async function answers(node: NodeState): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${node.httpPort}/health/ready`, {
    signal: AbortSignal.timeout(3_000),
  }).catch(() => undefined);
  return answer?.ok === true;
}

/** Asks the supervising process to drain; where there is none, stops an embedded server that was left running. */
async function stopNetwork(): Promise<boolean> {
  const home = homeFolder();
  const state = readState(home);
  const running = state?.pid && isAlive(state.pid);
  if (running && state.pid) {
    try {
      process.kill(state.pid, 'SIGTERM');
    } catch (error) {
      throw CommandFailure.coded(1, 'NETW-1204', { pid: state.pid, reason: String(error) });
    }
    for (let waited = 0; waited < 300 && isAlive(state.pid); waited += 1) await sleep(100);
    if (isAlive(state.pid))
      throw new CommandFailure(
        1,
        `进程 ${state.pid} 在 30 秒内没有停止`,
        `The process ${state.pid} did not stop within 30 s`,
      );
  }
  if (state?.embedded) await stopEmbeddedServer(home);
  return Boolean(running);
}
