import { InvalidArgumentError, Option, type Command } from 'commander';
import { YearMonth, systemClock } from '@pnet/kernel';
import { enrolAtParent, type UnitChangeDraft } from '@pnet/exchange';
import { NodeClient } from '@pnet/seed';
import { unitCodePattern } from '@pnet/standards';
import { CommandFailure, sentence } from './command-failure.js';
import { withNode } from './dataset/read-datasets.js';
import { issueToken } from './network/add-node.js';
import { homeFolder, nodeNamed, requireState, type NetworkState, type NodeState } from './network/home-folder.js';
import { askSupervisor } from './network/node-control.js';
import { registeredUnit } from './network/register.js';
import { print, table } from './output.js';

const month = (text: string): string => {
  if (!YearMonth.parse(text).ok) throw new InvalidArgumentError('例如 for example 2026-07');
  return text;
};
const code = (text: string): string => {
  if (!unitCodePattern.test(text)) throw CommandFailure.coded(2, 'NETW-1105', { node: text });
  return text;
};
const kinds = ['city', 'province-direct', 'district', 'development-zone', 'industry', 'province', 'corps'] as const;

interface UnitOptions {
  readonly name?: string;
  readonly nameEn?: string;
  readonly parent?: string;
  readonly secondParent?: string;
  readonly region?: string;
  readonly kind?: (typeof kinds)[number];
  readonly from?: string;
  readonly reason?: string;
  readonly at?: string;
  readonly into?: string;
  readonly goesOn?: boolean;
  readonly address?: string;
}

interface Change {
  readonly title: { readonly zh: string };
  readonly old: Readonly<Record<string, string>> | null;
  readonly value: Readonly<Record<string, string>> | null;
  readonly effectiveFrom: string;
  readonly reason: string | null;
}
interface Approval {
  readonly digest: string;
  readonly targets: readonly string[];
  readonly changes: readonly Change[];
}

/** `pnet unit …`, `pnet enrol …`, `pnet node add`: the tree of units while the country runs. */
export function registerUnitCommands(program: Command): void {
  const unit = program
    .command('unit')
    .description('填报单位登记册：两人签发的指令变更 the register of units, changed by orders of two persons');
  registerAdd(unit);
  registerRename(unit);
  registerMove(unit);
  registerClose(unit);
  registerSplit(unit);
  registerMerge(unit);
  unit
    .command('ls')
    .description('登记册 the register')
    .option('--node <code>', '节点 node', '000000')
    .action((options: { node: string }, command: Command) => listUnits(options.node, command));

  registerEnrolment(program);
}

const withFrame = (command: Command): Command =>
  command
    .option('--from <month>', '生效年月，缺省为本月 first month; this month when left out', month)
    .option('--reason <text>', '理由 reason', '行政区划与机构设置调整')
    .option('--at <code>', '签发节点 issuing node；缺省为本省或全国 default: the province or the nation');

const withNewUnit = (command: Command): Command =>
  command
    .requiredOption('--name <text>', '名称 name')
    .option('--name-en <text>', '英文名 in English', '')
    .addOption(new Option('--kind <kind>', '类别 kind').choices(kinds).default('city'))
    .option('--region <code>', '行政区划，缺省为代码前六位 GB/T 2260 region; default: the first six digits')
    .option('--second-parent <code>', '第二上级，只作比对 second parent, for comparison', code);

const frameOf = (options: UnitOptions): { from: string; reason: string } => ({
  from: options.from ?? systemClock.now().toPlainDate().yearMonth.toString(),
  reason: options.reason ?? '',
});

const newUnitOf = (unitCode: string, options: UnitOptions) => ({
  code: unitCode,
  name: options.name ?? '',
  nameEn: options.nameEn ?? '',
  kind: options.kind ?? 'city',
  region: options.region ?? unitCode.slice(0, 6),
  parent: options.parent ?? '',
  ...(options.secondParent === undefined ? {} : { secondParent: options.secondParent }),
});

function registerAdd(unit: Command): void {
  withFrame(
    withNewUnit(unit.command('add <code>').description('新设 a new unit')).requiredOption(
      '--parent <code>',
      '统计上级 statistical parent',
      code,
    ),
  ).action((unitCode: string, options: UnitOptions, command: Command) =>
    order(command, options, options.parent ?? '', {
      change: 'add',
      ...frameOf(options),
      unit: newUnitOf(code(unitCode), options),
    }),
  );
}

function registerRename(unit: Command): void {
  withFrame(
    unit
      .command('rename <code>')
      .description('更名 another name')
      .requiredOption('--name <text>', '名称 name')
      .option('--name-en <text>', '英文名 in English', ''),
  ).action((unitCode: string, options: UnitOptions, command: Command) =>
    order(command, options, unitCode, {
      change: 'rename',
      ...frameOf(options),
      code: unitCode,
      name: options.name ?? '',
      nameEn: options.nameEn ?? '',
    }),
  );
}

function registerMove(unit: Command): void {
  withFrame(
    unit
      .command('move <code>')
      .description('改隶 another statistical parent')
      .requiredOption('--parent <code>', '新的统计上级 the new parent', code)
      .option(
        '--address <host:port>',
        '新上级的接入地址，缺省为本机节点的 where it listens; of this machine by default',
      ),
  ).action((unitCode: string, options: UnitOptions, command: Command) => {
    const parentAddress = options.address ?? addressHere(options.parent);
    return order(command, { at: '000000', ...options }, unitCode, {
      change: 'move',
      ...frameOf(options),
      code: unitCode,
      parent: options.parent ?? '',
      ...(parentAddress === undefined ? {} : { parentAddress }),
    });
  });
}

/** Where a node of this machine's country listens for its children. */
function addressHere(nodeCode: string | undefined): string | undefined {
  const port = requireState(homeFolder()).nodes.find((node) => node.code === nodeCode)?.grpcPort;
  return port === undefined ? undefined : `localhost:${port}`;
}

function registerClose(unit: Command): void {
  withFrame(unit.command('close <code>').description('撤销 the unit ends')).action(
    (unitCode: string, options: UnitOptions, command: Command) =>
      order(command, options, unitCode, { change: 'close', ...frameOf(options), code: unitCode }),
  );
}

function registerSplit(unit: Command): void {
  withFrame(
    withNewUnit(
      unit
        .command('split <code>')
        .description('分设出一个单位 a new unit comes out of it')
        .requiredOption('--into <code>', '新单位 the new unit', code),
    ).requiredOption('--parent <code>', '新单位的上级 its parent', code),
  ).action((unitCode: string, options: UnitOptions, command: Command) =>
    order(command, options, unitCode, {
      change: 'split',
      ...frameOf(options),
      code: unitCode,
      goesOn: true,
      into: [newUnitOf(options.into ?? '', options)],
    }),
  );
}

function registerMerge(unit: Command): void {
  withFrame(
    unit
      .command('merge <codes...>')
      .description('并入另一单位 units end in another')
      .requiredOption('--into <code>', '并入的单位 the unit that goes on', code),
  ).action((codes: string[], options: UnitOptions, command: Command) =>
    order(command, options, options.into ?? '', {
      change: 'merge',
      ...frameOf(options),
      codes,
      into: options.into ?? '',
    }),
  );
}

/** Drafts at the issuing node as its handler; its reviewer issues what was shown, by its digest. */
async function order(command: Command, options: UnitOptions, about: string, draft: UnitChangeDraft): Promise<void> {
  const state = requireState(homeFolder());
  const issuer = options.at === undefined ? await issuerOf(state, about) : nodeNamed(state, options.at);
  const as = (userId: string): NodeClient => new NodeClient(issuer, userId, state.password);
  const { draftId } = await as('handler').post<{ draftId: string }>('/orders', {
    kind: 'unit-register',
    title: `${draft.change} ${about}`,
    payload: draft,
  });
  const reviewer = as('reviewer');
  const approval = await reviewer.get<Approval>(`/orders/drafts/${draftId}`);
  const issued = await reviewer.post<{ numbers: Record<string, string> }>(`/orders/${draftId}/review`, {
    decision: 'issue',
    digest: approval.digest,
  });
  print(command, { ok: true, issuer: issuer.code, draftId, ...issued, changes: approval.changes }, () => [
    ...approval.changes.flatMap((change) => [
      `${change.title.zh}，自 from ${change.effectiveFrom}`,
      `  原 old: ${change.old ? wordsOf(change.old) : '—'}`,
      `  新 new: ${change.value ? wordsOf(change.value) : '—'}`,
    ]),
    `✓ ${issuer.code} 已由两人签发 issued by two persons，发往 to ${Object.keys(issued.numbers).join(' ')}`,
  ]);
}

const wordsOf = (record: Readonly<Record<string, string>>): string =>
  Object.entries(record)
    .map(([key, value]) => `${key} ${value}`)
    .join('，');

/** The province above a unit, else the nation. */
async function issuerOf(state: NetworkState, about: string): Promise<NodeState> {
  let at: string | null = about;
  for (let height = 0; at !== null && height < 16; height += 1) {
    const upper: NodeState | undefined = state.nodes.find((node) => node.code === at && node.tier === 'province');
    if (upper) return upper;
    at = (await registeredUnit(state.nodes, at))?.parentCode ?? null;
  }
  return nodeNamed(state, '000000');
}

interface UnitRow {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parent: string | null;
  readonly from: number;
  readonly to: number | null;
  readonly predecessors: string[];
  readonly origin: string;
}

async function listUnits(at: string, command: Command): Promise<void> {
  const node = nodeNamed(requireState(homeFolder()), at);
  const rows = await withNode(
    node,
    async (client) =>
      (
        await client.query<UnitRow>(
          `select unit_code as code, name_zh as name, kind, parent_code as parent, valid_from as "from", valid_to as "to", predecessors, origin
             from exchange.reporting_unit where superseded_at is null order by unit_code, valid_from`,
        )
      ).rows,
  );
  print(command, rows, () =>
    table(
      ['代码 code', '名称 name', '类别 kind', '上级 parent', '自 from', '至 to', '源自 from units', '依据 origin'],
      rows.map((row) => [
        row.code,
        row.name,
        row.kind,
        row.parent ?? '',
        String(row.from),
        row.to === null ? '' : String(row.to),
        row.predecessors.join(' '),
        row.origin,
      ]),
    ),
  );
}

function registerEnrolment(program: Command): void {
  const enrol = program.command('enrol').description('节点入网 enrolment of a node');
  enrol
    .command('token <code>')
    .description('由上级两人签发一次性口令 a one-time token of two persons at the parent')
    .option('--at <code>', '上级节点，缺省为统计上级 the parent; its statistical parent when left out')
    .option('--hours <hours>', '有效小时 hours', '24')
    .action(async (unitCode: string, options: { at?: string; hours: string }, command: Command) => {
      const state = requireState(homeFolder());
      const parent = nodeNamed(state, options.at ?? (await registeredUnit(state.nodes, unitCode))?.parentCode ?? '-');
      const issued = await issueToken(state, parent, unitCode, Number(options.hours));
      print(command, { ok: true, parent: parent.code, address: `localhost:${parent.enrolmentPort}`, ...issued }, () => [
        issued.token,
        `  地址 address localhost:${parent.enrolmentPort}，有效至 good until ${issued.expiresAt}，只能用一次 once only`,
      ]);
    });
  enrol
    .command('join')
    .description('以口令向上级领取证书，密钥在本机生成 keys are made here, certificates come from the parent')
    .requiredOption('--address <host:port>', '上级的入网地址 where the parent enrols')
    .requiredOption('--token <token>', '口令 token')
    .requiredOption('--folder <folder>', '证书目录 folder of keys and certificates')
    .action(async (options: { address: string; token: string; folder: string }, command: Command) => {
      const enrolled = await enrolAtParent(options);
      if (!enrolled.ok) throw new CommandFailure(1, sentence(enrolled.error, 'zh'), sentence(enrolled.error, 'en'));
      print(command, { ok: true, ...enrolled.value, folder: options.folder }, () => [
        `✓ ${enrolled.value.code} 已在 ${enrolled.value.parent} 入网 enrolled，证书在 certificates in ${options.folder}`,
      ]);
    });

  program
    .command('node')
    .description('示范网络的节点 nodes of the demonstration country')
    .command('add <code>')
    .description('为登记的单位建库、入网并启动节点 make, enrol and start the node of a registered unit')
    .action(async (unitCode: string, _options, command: Command) => {
      const home = homeFolder();
      await askSupervisor(home, 'add', code(unitCode));
      const node = nodeNamed(requireState(home), unitCode);
      print(command, { ok: true, node: node.code, url: `http://localhost:${node.httpPort}` }, () => [
        `✓ ${node.code} ${node.name} 已入网并启动 enrolled and started: http://localhost:${node.httpPort}`,
      ]);
    });
}
