import { createReadStream, existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { InvalidArgumentError, type Command } from 'commander';
import { YearMonth } from '@pnet/kernel';
import { NodeClient } from '@pnet/seed';
import { CommandFailure } from './command-failure.js';
import { homeFolder, requireState } from './network/home-folder.js';
import { print, wantsJson } from './output.js';
import { ProgressLine } from './progress.js';

const month = (text: string): string => {
  if (!YearMonth.parse(text).ok) throw new InvalidArgumentError('例如 for example 2026-01');
  return text;
};

interface ImportOptions { readonly node?: string; readonly period?: string; readonly confirm: boolean; readonly tax: boolean; readonly encoding?: string }

/** A node's API as one of the demonstration users. */
function clientOf(code: string, userId: string): NodeClient {
  const state = requireState(homeFolder());
  const node = state.nodes.find((candidate) => candidate.code === code);
  if (!node) throw new CommandFailure(2, `没有节点 ${code}；有 ${state.nodes.map((known) => known.code).join('、')}`, `There is no node ${code}; there are ${state.nodes.map((known) => known.code).join(', ')}`);
  return new NodeClient(node, userId, state.password);
}

/** Streams a file to a node with a progress line. Errors: exit 2 where there is no such file. */
async function send<T>(client: NodeClient, path: string, file: string, quiet: boolean): Promise<T> {
  if (!existsSync(file) || !statSync(file).isFile()) throw new CommandFailure(2, `没有文件 ${file}`, `There is no file ${file}`);
  const total = statSync(file).size;
  const line = new ProgressLine(basename(file), quiet);
  let done = 0;
  const counted = createReadStream(file).pipe(new Transform({ transform(chunk: Buffer, _encoding, next) { line.update({ done: (done += chunk.length), total, unit: 'B' }); next(null, chunk); } }));
  const answer = await client.upload<T>(path, Readable.toWeb(counted) as ReadableStream, 'text/csv');
  line.finish(`${total} B`);
  return answer;
}

interface CheckedFile { readonly fileId: string; readonly rows: number; readonly correctRows: number; readonly wrongRows: number; readonly employers: number }

/** Files in, and a city's month: `import`, `assess`, `close`. */
export function registerBusinessCommands(program: Command): void {
  const imports = program.command('import').description('导入文件 files in');

  imports.command('declarations <file>').description('月度申报文件：上传、校验，--confirm 确认 a declaration file: upload, check; --confirm to confirm')
    .requiredOption('--node <code>', '城市节点 city').requiredOption('--period <month>', '做账期号 posting period', month)
    .option('--confirm', '正确行生成申报 make declarations of the correct rows', false).option('--encoding <name>', 'utf-8 | gb18030')
    .action(async (file: string, options: ImportOptions, command: Command) => importDeclarations(file, options, command));

  imports.command('receipts <file>').description('银行到账文件，或 --tax 税务回传文件；随即登记 a bank file, or --tax: the tax office\'s; then posted')
    .requiredOption('--node <code>', '城市节点 city').option('--tax', '税务回传文件 receipts of the tax office', false)
    .action(async (file: string, options: ImportOptions, command: Command) => {
      const client = clientOf(options.node ?? '', 'finance');
      const taken = await send<object>(client, `/${options.tax ? 'receipt-files' : 'bank-files'}?fileName=${encodeURIComponent(basename(file))}`, file, wantsJson(command));
      const posted = await client.post<object>('/receipt-postings', {});
      print(command, { ok: true, taken, posted }, () => [JSON.stringify(taken), JSON.stringify(posted)]);
    });

  imports.command('statistics <file>').description('公布的统计数字，进入部级节点的历史 published statistics, into the nation\'s history')
    .option('--node <code>', '节点 node', '000000')
    .action(async (file: string, options: ImportOptions, command: Command) => {
      const answer = await send<object>(clientOf(options.node ?? '000000', 'operator'), `/statistics/import?title=${encodeURIComponent(basename(file))}`, file, wantsJson(command));
      print(command, { ok: true, ...answer }, () => [JSON.stringify(answer, null, 2)]);
    });

  program.command('assess').description('核定一个月 assess a month').requiredOption('--node <code>', '城市节点 city').requiredOption('--period <month>', '做账期号 posting period', month)
    .action(async (options: ImportOptions, command: Command) => {
      const line = new ProgressLine(`核定 assessing ${options.period ?? ''}`, wantsJson(command));
      const outcome = await clientOf(options.node ?? '', 'handler').post<object>('/assessments', { period: options.period });
      line.finish();
      print(command, { ok: true, ...outcome }, () => [JSON.stringify(outcome)]);
    });

  program.command('close').description('月结 close a month').requiredOption('--node <code>', '城市节点 city').requiredOption('--period <month>', '年月 month', month)
    .option('--explain <text>', '对未通过的软性检查的说明 explanation of soft checks that fail')
    .action(async (options: ImportOptions & { explain?: string }, command: Command) => closeMonth(options, command));
}

async function importDeclarations(file: string, options: ImportOptions, command: Command): Promise<void> {
  const client = clientOf(options.node ?? '', 'handler');
  const encoding = options.encoding ? `&encoding=${options.encoding}` : '';
  const checked = await send<CheckedFile>(client, `/declaration-files?postingPeriod=${options.period ?? ''}&fileName=${encodeURIComponent(basename(file))}${encoding}`, file, wantsJson(command));
  const wrong = checked.wrongRows > 0 ? (await client.get<{ items: unknown[] }>(`/declaration-files/${checked.fileId}/rows?kind=wrong&limit=20`)).items : [];
  const confirmed = options.confirm ? await client.post<object>(`/declaration-files/${checked.fileId}/confirmation`, {}) : undefined;
  print(command, { ok: checked.wrongRows === 0, checked, wrong, ...(confirmed ? { confirmed } : {}) }, () => [
    `${checked.rows} 行 rows：${checked.correctRows} 正确 correct，${checked.wrongRows} 错误 wrong，${checked.employers} 个单位 employers（文件 file ${checked.fileId}）`,
    ...wrong.map((row) => `  ${JSON.stringify(row)}`),
    confirmed ? `✓ 已确认 confirmed ${JSON.stringify(confirmed)}` : '未确认；加 --confirm 确认 not confirmed; add --confirm',
  ]);
  if (checked.wrongRows > 0) process.exitCode = 1;
}

async function closeMonth(options: ImportOptions & { explain?: string }, command: Command): Promise<void> {
  const client = clientOf(options.node ?? '', 'finance');
  const period = options.period ?? '';
  const checks = await client.get<{ id: string; severity: string; ok: boolean; title: { zh: string } }[]>(`/closing/${period}/checks`);
  const open = checks.filter((check) => !check.ok);
  const explanations = Object.fromEntries(open.filter((check) => check.severity === 'soft' && options.explain).map((check) => [check.id, options.explain]));
  if (!wantsJson(command)) for (const check of checks) process.stdout.write(`${check.ok ? '✓' : '✗'} ${check.title.zh}${check.severity === 'soft' ? '（可说明）' : ''}\n`);
  const closed = await client.post<object>(`/closing/${period}/close-month`, { explanations });
  print(command, { ok: true, ...closed }, () => [`✓ ${period} 已月结 closed`]);
}
