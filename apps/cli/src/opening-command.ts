import { createReadStream, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { Option, type Command } from 'commander';
import { DEFAULT_SCHEME } from '@pnet/standards';
import type { NodeClient } from '@pnet/seed';
import { clientOf } from './client-of.js';
import { CommandFailure } from './command-failure.js';
import { print, table, wantsJson } from './output.js';
import { ProgressLine } from './progress.js';

interface OpeningOptions {
  readonly node: string;
  readonly as: string;
  readonly mapping: string;
  readonly month?: string;
  readonly load?: string;
  readonly scheme: string;
  readonly encoding?: string;
}

/** A mapping file: one mapping for each kind, and of files whose name does not begin with their kind which they are. */
type MappingFile = Readonly<Record<string, object>> & { readonly files?: Readonly<Record<string, string>> };

interface TriedLoad {
  readonly state: string;
  readonly kinds: readonly {
    readonly kind: string;
    readonly files: number;
    readonly rows: number;
    readonly wrongRows: number;
  }[];
  readonly totals: Readonly<Record<string, string>> | null;
  readonly difference: object | null;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly error: { readonly code: string; readonly zh: string } | null;
}

interface Reject {
  readonly fileName: string;
  readonly row: number;
  readonly item: string;
  readonly value: string | null;
  readonly code: string;
  readonly zh: string;
}

const SHOWN = 20;
const LOOK_EVERY_MS = 1_000;

/** `import opening`: files of a legacy system into an opening load, and its trial; totals are agreed to by people. */
export function registerOpeningImport(imports: Command): void {
  imports
    .command('opening <paths...>')
    .description(
      '期初建账：旧系统文件（或其目录）按对照关系读入并试算 files of a legacy system, or their folder, read by a mapping and tried',
    )
    .requiredOption('--node <code>', '城市节点 city')
    .requiredOption('--mapping <json>', '对照关系文件 the mapping')
    .option('--month <month>', '期初月份，新建期初数据 month of the opening: begins a load')
    .option('--load <id>', '补充到此期初数据 a load that is there')
    .option('--scheme <code>', '险种 scheme', DEFAULT_SCHEME)
    .option('--as <user>', '用户 user', 'handler')
    .addOption(new Option('--encoding <name>', '编码 of csv').choices(['utf-8', 'gb18030']))
    .action(async (paths: string[], options: OpeningOptions, command: Command) =>
      importOpening(paths, options, command),
    );
}

async function importOpening(paths: readonly string[], options: OpeningOptions, command: Command): Promise<void> {
  const { files: named = {}, ...mapping } = mappingIn(options.mapping);
  const files = filesIn(paths, options.mapping).map((file) => ({ file, kind: kindOf(file, mapping, named) }));
  const client = clientOf(options);
  const loadId = options.load ?? (await begin(client, options));
  await client.post(`/opening-loads/${loadId}/mapping`, mapping);
  for (const { file, kind } of files) {
    const query = new URLSearchParams({
      kind,
      fileName: basename(file),
      ...(options.encoding ? { encoding: options.encoding } : {}),
    });
    await client.upload(
      `/opening-loads/${loadId}/files?${query.toString()}`,
      Readable.toWeb(createReadStream(file)) as ReadableStream,
      'text/csv',
    );
  }
  const tried = await tryLoad(client, loadId, wantsJson(command));
  const rejects = (await client.get<{ items: Reject[] }>(`/opening-loads/${loadId}/rejects?limit=${SHOWN}`)).items;
  const wrong = tried.kinds.reduce((sum, { wrongRows }) => sum + wrongRows, 0);
  print(command, { ok: wrong === 0, loadId, ...tried, rejects }, () => [
    ...table(
      ['类别 kind', '文件 files', '行 rows', '未采用 left out'],
      tried.kinds.map(({ kind, files: count, rows, wrongRows }) => [
        kind,
        String(count),
        String(rows),
        String(wrongRows),
      ]),
    ),
    ...rejects.map(
      ({ fileName, row, item, value, code, zh }) =>
        `  ${fileName} 第 ${row} 行 row  ${item}  ${value ?? ''}  ${code} ${zh}`,
    ),
    ...(wrong > rejects.length ? ['  … 全部见控制台“历史数据迁移” all of them in the console'] : []),
    ...Object.entries(tried.totals ?? {}).map(([name, value]) => `  ${name}: ${value}`),
    `${wrong === 0 ? '✓' : '✗'} 期初数据 opening load ${loadId}：由两人填写合计后写入 two people state its totals`,
  ]);
  if (wrong > 0) process.exitCode = 1;
}

async function begin(client: NodeClient, { month, scheme }: OpeningOptions): Promise<string> {
  if (!month) throw new CommandFailure(2, '请给出 --month 或 --load', 'Give --month or --load');
  const { loadId } = await client.post<{ loadId: string }>('/opening-loads', { scheme, postingPeriod: month });
  return loadId;
}

/** Has the node try the load and waits for it. */
async function tryLoad(client: NodeClient, loadId: string, quiet: boolean): Promise<TriedLoad> {
  await client.post(`/opening-loads/${loadId}/trial`, {});
  const line = new ProgressLine('试算 trial', quiet);
  for (;;) {
    const load = await client.get<TriedLoad>(`/opening-loads/${loadId}`);
    if (load.state !== 'trying') {
      line.finish(load.error ? `${load.error.code} ${load.error.zh}` : load.state);
      return load;
    }
    if (load.progress) line.update({ ...load.progress, unit: '' });
    await wait(LOOK_EVERY_MS);
  }
}

function mappingIn(file: string): MappingFile {
  if (!existsSync(file)) throw new CommandFailure(2, `没有文件 ${file}`, `There is no file ${file}`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as MappingFile;
  } catch {
    throw new CommandFailure(2, `${file} 不是 JSON`, `${file} is no JSON`);
  }
}

/** The csv and xlsx files that are named, and those in folders that are named. */
function filesIn(paths: readonly string[], mapping: string): string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) throw new CommandFailure(2, `没有文件 ${path}`, `There is no file ${path}`);
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => /\.(csv|xlsx)$/i.test(name) && join(path, name) !== mapping)
      .sort()
      .map((name) => join(path, name));
  });
}

/** What a file is: as the mapping file names it, or the kind that its name begins with. */
function kindOf(file: string, mapping: object, named: Readonly<Record<string, string>>): string {
  const name = basename(file);
  const kind = named[name] ?? Object.keys(mapping).find((one) => name.startsWith(one));
  if (kind === undefined)
    throw new CommandFailure(
      2,
      `不知道 ${name} 是哪类文件：请在对照关系的 files 中写明`,
      `What ${name} is, is not known: name it under files in the mapping`,
    );
  return kind;
}
