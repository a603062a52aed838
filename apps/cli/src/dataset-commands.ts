import { InvalidArgumentError, type Command } from 'commander';
import { parsePeriod } from '@pnet/kernel';
import {
  checkDataset,
  listDatasets,
  verifyDataset,
  withNode,
  type DatasetFilter,
  type DatasetJudgement,
} from './dataset/read-datasets.js';
import { homeFolder, nodeNamed, requireState, type NodeState } from './network/home-folder.js';
import { print, table } from './output.js';

const period = (text: string): string => {
  if (!parsePeriod(text).ok) throw new InvalidArgumentError('例如 for example 2026-01, 2026-Q1, 2026, 2026-01-15');
  return text;
};

interface Options {
  readonly node?: string;
  readonly dataset?: string;
  readonly period?: string;
}

/** `pnet dataset …` and `pnet orders`: what travels up and down. */
export function registerDatasetCommands(program: Command): void {
  const dataset = program.command('dataset').description('封存的数据集版本 sealed dataset versions');
  const withFilters = (command: Command): Command =>
    command
      .option('--node <code>', '节点，缺省为全部 one node; all when left out')
      .option('--dataset <id>', '数据集 dataset, PI01 …')
      .option('--period <period>', '期间：月、季、年或变动日 month, quarter, year or day of a change', period);

  withFilters(dataset.command('ls').description('列出版本及报送状态 versions and how their deliveries stand')).action(
    listVersions,
  );
  withFilters(dataset.command('verify').description('重算摘要并验证签名 recompute digests, prove signatures')).action(
    (options: Options, command: Command) =>
      judge(options, command, (node, home) =>
        withNode(node, async (client) =>
          Promise.all(
            (await listDatasets(client, filterOf(options))).map((version) => verifyDataset(client, version, home)),
          ),
        ),
      ),
  );
  withFilters(dataset.command('check').description('运行自查规则（表结构、代码、表内） run the self checks')).action(
    (options: Options, command: Command) =>
      judge(options, command, (node) =>
        withNode(node, async (client) =>
          Promise.all(
            (await listDatasets(client, filterOf(options))).map((version) => checkDataset(client, version, 'zh')),
          ),
        ),
      ),
  );

  program
    .command('orders')
    .description('控制性信息及其执行情况 orders and how they stand')
    .option('--node <code>', '节点 node')
    .action(listOrders);
}

async function listVersions(options: Options, command: Command): Promise<void> {
  const all = (
    await Promise.all(
      nodesOf(options).map((node) => withNode(node, (client) => listDatasets(client, filterOf(options)))),
    )
  ).flat();
  print(command, all, () =>
    table(
      [
        '节点 node',
        '数据集 dataset',
        '定义 definition',
        '期间 period',
        '版本 version',
        '行 rows',
        '摘要 digest',
        '报送 deliveries',
      ],
      all.map((one) => [
        one.node,
        one.dataset,
        `v${one.definitionVersion}`,
        one.period,
        String(one.version),
        one.rows,
        one.digest.slice(0, 16),
        one.deliveries.join(', '),
      ]),
    ),
  );
}

async function listOrders(options: Options, command: Command): Promise<void> {
  const rows = (
    await Promise.all(
      nodesOf(options).map((node) =>
        withNode(node, async (client) =>
          (await client.query<OrderRow>(ORDERS)).rows.map((row) => ({ node: node.code, ...row })),
        ),
      ),
    )
  ).flat();
  print(command, rows, () =>
    table(
      [
        '节点 node',
        '方向 direction',
        '签发 issuer',
        '对象 target',
        '编号 number',
        '类型 kind',
        '状态 state',
        '期限 deadline',
      ],
      rows.map((row) => [
        row.node,
        row.direction,
        row.issuer,
        row.target,
        row.number,
        row.kind,
        row.state,
        row.deadline,
      ]),
    ),
  );
}

interface OrderRow {
  readonly direction: string;
  readonly issuer: string;
  readonly target: string;
  readonly number: string;
  readonly kind: string;
  readonly state: string;
  readonly deadline: string;
}

const ORDERS = `
  select 'out' as direction, issuer, target, number::text, kind, phase || case when overdue then ' overdue' else '' end as state, deadline::text from exchange.order_out
  union all select 'in', issuer, target, number::text, kind, phase as state, deadline::text from exchange.order_in order by 1, 2, 3, 4`;

const filterOf = (options: Options): DatasetFilter => ({
  ...(options.dataset ? { dataset: options.dataset } : {}),
  ...(options.period ? { period: options.period } : {}),
});

function nodesOf(options: Options): NodeState[] {
  const state = requireState(homeFolder());
  return options.node ? [nodeNamed(state, options.node)] : [...state.nodes];
}

async function judge(
  options: Options,
  command: Command,
  read: (node: NodeState, home: string) => Promise<DatasetJudgement[]>,
): Promise<void> {
  const home = homeFolder();
  const judged = (await Promise.all(nodesOf(options).map((node) => read(node, home)))).flat();
  const wrong = judged.filter((one) => one.faults.length > 0);
  print(command, { ok: wrong.length === 0, versions: judged.length, wrong }, () => [
    `${wrong.length === 0 ? '✓' : '✗'} ${judged.length} 个版本 versions, ${wrong.length} 个有误 wrong`,
    ...wrong.flatMap((one) =>
      one.faults.map(
        (fault) =>
          `  ${one.version.node} ${one.version.dataset} ${one.version.period} v${one.version.version}: ${fault}`,
      ),
    ),
  ]);
  if (wrong.length > 0) process.exitCode = 1;
}
