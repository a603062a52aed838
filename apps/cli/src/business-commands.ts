import { createReadStream, existsSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { YearMonth, csvLine } from '@pnet/kernel';
import { NodeProblem, type NodeClient } from '@pnet/seed';
import { clientOf } from './client-of.js';
import { CommandFailure } from './command-failure.js';
import { registerLateFees } from './late-fee-command.js';
import { registerOpeningImport } from './opening-command.js';
import { print, table, wantsJson } from './output.js';
import { ProgressLine } from './progress.js';

const month = (text: string): string => {
  if (!YearMonth.parse(text).ok) throw new InvalidArgumentError('例如 for example 2026-01');
  return text;
};

interface ImportOptions {
  readonly node?: string;
  readonly period?: string;
  readonly confirm: boolean;
  readonly tax: boolean;
  readonly encoding?: string;
  readonly wrongRows?: string;
}

const encodingOption = (): Option => new Option('--encoding <name>', '编码 of csv').choices(['utf-8', 'gb18030']);
const wrongRowsOption = (): Option =>
  new Option('--wrong-rows <csv>', '文件被拒时，错误行另存为 where to write the wrong rows of a file that is refused');
const encodingQuery = ({ encoding }: ImportOptions): string => (encoding ? `&encoding=${encoding}` : '');

/**
 * Streams a file to a node with a progress line; where the node refuses it for its rows, those go into the file of
 * `--wrong-rows`. Errors: exit 2 where there is no such file.
 */
async function send<T>(
  client: NodeClient,
  path: string,
  file: string,
  options: ImportOptions,
  quiet: boolean,
): Promise<T> {
  if (!existsSync(file) || !statSync(file).isFile())
    throw new CommandFailure(2, `没有文件 ${file}`, `There is no file ${file}`);
  const total = statSync(file).size;
  const line = new ProgressLine(basename(file), quiet);
  let done = 0;
  const counted = createReadStream(file).pipe(
    new Transform({
      transform(chunk: Buffer, _encoding, next) {
        line.update({ done: (done += chunk.length), total, unit: 'B' });
        next(null, chunk);
      },
    }),
  );
  try {
    const answer = await client.upload<T>(path, Readable.toWeb(counted) as ReadableStream, 'text/csv');
    line.finish(`${total} B`);
    return answer;
  } catch (error) {
    if (options.wrongRows && error instanceof NodeProblem && error.errors.length > 0) {
      const rows = error.errors.map(({ row, code, detail }) => csvLine([row ?? '', code ?? '', detail ?? '']));
      writeFileSync(
        options.wrongRows,
        `\u{FEFF}${[csvLine(['行号', '错误代码', '错误原因']), ...rows].join('\r\n')}\r\n`,
      );
    }
    throw error;
  }
}

interface TakenReceipts {
  readonly rows?: number;
  readonly receipts?: number;
  readonly details?: number;
  readonly amount: string;
  readonly outcomes?: Readonly<Record<string, number>>;
}
interface Posted {
  readonly state: string;
  readonly progress?: { readonly rows: number };
}
interface Difference {
  readonly kind: string;
  readonly amount: string;
  readonly payerName: string;
  readonly valueDate: string;
}
interface Assessed {
  readonly state: string;
  readonly month?: { readonly rows: number };
  readonly difference?: { readonly rows: number };
}
interface Statistics {
  readonly rows: number;
  readonly alreadyLoaded: boolean;
  readonly cautions: number;
  readonly residuals: {
    readonly checked: number;
    readonly notZero: number;
    readonly absoluteSum: string;
    readonly differsFromStated: number;
  };
}
interface Refused {
  readonly declarationId: string;
  readonly code: string;
}
interface WrongRow {
  readonly row: number;
  readonly name: string;
  readonly documentNumber: string;
  readonly errors: readonly { readonly code: string; readonly detail: string }[];
}

const describeTaken = (taken: TakenReceipts, posted: Posted): string[] => [
  `✓ 到账 received: ${taken.receipts ?? taken.rows ?? 0} 笔 receipts，${taken.amount} 元 yuan${
    taken.details === undefined
      ? ''
      : `，明细 detail ${taken.details} 人次 (${Object.entries(taken.outcomes ?? {})
          .map(([kind, n]) => `${kind} ${n}`)
          .join('，')})`
  }`,
  `✓ 入账 posted: ${posted.progress?.rows ?? 0} 人次缴费记录 contribution records`,
];

function describeDifferences(differences: readonly Difference[]): string[] {
  if (differences.length === 0) return [];
  return [
    `未结差异 open differences ${differences.length}${differences.length > SHOWN ? `，前 first ${SHOWN}` : ''}:`,
    ...table(
      ['原因 kind', '日期 date', '付款人 payer', '金额 yuan'],
      differences.slice(0, SHOWN).map((one) => [one.kind, one.valueDate.slice(0, 10), one.payerName, one.amount]),
    ).map((line) => `  ${line}`),
  ];
}

const SHOWN = 20;

interface CheckedFile {
  readonly fileId: string;
  readonly rows: number;
  readonly correctRows: number;
  readonly wrongRows: number;
  readonly employers: number;
}

/** Files in, and a city's month: `import`, `assess`, `close`. */
export function registerBusinessCommands(program: Command): void {
  registerImports(program);
  registerMonth(program);
  registerLateFees(program);
}

/** Files in: `import declarations|receipts|statistics|opening`. */
function registerImports(program: Command): void {
  const imports = program.command('import').description('导入文件 files in');

  imports
    .command('declarations <file>')
    .description('月度申报文件：上传、校验，--confirm 确认 a declaration file: upload, check; --confirm to confirm')
    .requiredOption('--node <code>', '城市节点 city')
    .requiredOption('--period <month>', '做账期号 posting period', month)
    .option('--confirm', '正确行生成申报 make declarations of the correct rows', false)
    .addOption(encodingOption())
    .addOption(wrongRowsOption())
    .action(async (file: string, options: ImportOptions, command: Command) =>
      importDeclarations(file, options, command),
    );

  imports
    .command('receipts <file>')
    .description("银行到账文件，或 --tax 税务回传文件；随即登记 a bank file, or --tax: the tax office's; then posted")
    .requiredOption('--node <code>', '城市节点 city')
    .option('--tax', '税务回传文件 receipts of the tax office', false)
    .addOption(encodingOption())
    .addOption(wrongRowsOption())
    .action(async (file: string, options: ImportOptions, command: Command) => importReceipts(file, options, command));

  imports
    .command('statistics <file>')
    .description("公布的统计数字，进入部级节点的历史 published statistics, into the nation's history")
    .option('--node <code>', '节点 node', '000000')
    .addOption(encodingOption())
    .addOption(wrongRowsOption())
    .action(async (file: string, options: ImportOptions, command: Command) => importStatistics(file, options, command));

  registerOpeningImport(imports);
}

/** A city's month: `assess`, `review`, `close`. */
function registerMonth(program: Command): void {
  program
    .command('assess')
    .description('核定一个月 assess a month')
    .requiredOption('--node <code>', '城市节点 city')
    .requiredOption('--period <month>', '做账期号 posting period', month)
    .action(async (options: ImportOptions, command: Command) => assessMonth(options, command));

  program
    .command('review')
    .description('复核一个月的申报：可以通过的全部通过 review a month: approve what can be approved')
    .requiredOption('--node <code>', '城市节点 city')
    .requiredOption('--period <month>', '做账期号 posting period', month)
    .action(async (options: ImportOptions, command: Command) => reviewMonth(options, command));

  program
    .command('close')
    .description('月结 close a month')
    .requiredOption('--node <code>', '城市节点 city')
    .requiredOption('--period <month>', '年月 month', month)
    .option('--explain <text>', '对未通过的软性检查的说明 explanation of soft checks that fail')
    .action(async (options: ImportOptions & { explain?: string }, command: Command) => closeMonth(options, command));
}

async function importReceipts(file: string, options: ImportOptions, command: Command): Promise<void> {
  const client = clientOf({ node: options.node ?? '', as: 'finance' });
  const taken = await send<TakenReceipts>(
    client,
    `/${options.tax ? 'receipt-files' : 'bank-files'}?fileName=${encodeURIComponent(basename(file))}${encodingQuery(options)}`,
    file,
    options,
    wantsJson(command),
  );
  const posted = await client.post<Posted>('/receipt-postings', {});
  const differences = await client.list<Difference>('/receipt-differences');
  print(command, { ok: true, taken, posted, differences }, () => [
    ...describeTaken(taken, posted),
    ...describeDifferences(differences),
  ]);
}

async function importStatistics(file: string, options: ImportOptions, command: Command): Promise<void> {
  const answer = await send<Statistics>(
    clientOf({ node: options.node ?? '000000', as: 'operator' }),
    `/statistics/import?title=${encodeURIComponent(basename(file))}${encodingQuery(options)}`,
    file,
    options,
    wantsJson(command),
  );
  const { residuals } = answer;
  print(command, { ok: true, ...answer }, () => [
    answer.alreadyLoaded
      ? `同一文件已导入过，${answer.rows} 行，没有再写入 the same file was there already`
      : `✓ 已导入 taken in: ${answer.rows} 行 rows`,
    `  结转核对 roll-forward: ${residuals.checked} 年次 checked，${residuals.notZero} 不为零 not zero，绝对值合计 absolute sum ${residuals.absoluteSum} 元 yuan，与文件所列不同 other than stated ${residuals.differsFromStated}`,
    `  谨慎使用 to be used with care: ${answer.cautions}`,
  ]);
}

async function assessMonth(options: ImportOptions, command: Command): Promise<void> {
  const line = new ProgressLine(`核定 assessing ${options.period ?? ''}`, wantsJson(command));
  const client = clientOf({ node: options.node ?? '', as: 'handler' });
  const outcome = await client.post<Assessed>('/assessments', { postingPeriod: options.period });
  line.finish();
  const waiting =
    (
      await client.get<{ items: unknown[] }>(
        `/declarations?postingPeriod=${options.period ?? ''}&status=submitted&limit=1`,
      )
    ).items.length > 0;
  print(command, { ok: true, ...outcome, declarationsWaiting: waiting }, () => [
    outcome.month || outcome.difference
      ? `✓ 已核定 assessed: ${outcome.month?.rows ?? 0} 人次 lines，补差 differences ${outcome.difference?.rows ?? 0}`
      : '没有待核定的申报 nothing to assess',
    ...(waiting
      ? [
          `有申报尚未复核 declarations wait for their review: npx pnet review --node ${options.node ?? ''} --period ${options.period ?? ''}`,
        ]
      : []),
  ]);
}

async function importDeclarations(file: string, options: ImportOptions, command: Command): Promise<void> {
  const client = clientOf({ node: options.node ?? '', as: 'handler' });
  const checked = await send<CheckedFile>(
    client,
    `/declaration-files?postingPeriod=${options.period ?? ''}&fileName=${encodeURIComponent(basename(file))}${encodingQuery(options)}`,
    file,
    options,
    wantsJson(command),
  );
  const wrong =
    checked.wrongRows > 0
      ? (await client.get<{ items: WrongRow[] }>(`/declaration-files/${checked.fileId}/rows?kind=wrong&limit=${SHOWN}`))
          .items
      : [];
  const confirmed = options.confirm
    ? await client.post<{ declarations: number; lines: number }>(
        `/declaration-files/${checked.fileId}/confirmation`,
        {},
      )
    : undefined;
  print(command, { ok: checked.wrongRows === 0, checked, wrong, ...(confirmed ? { confirmed } : {}) }, () => [
    `${checked.rows} 行 rows：${checked.correctRows} 正确 correct，${checked.wrongRows} 错误 wrong，${checked.employers} 个单位 employers（文件 file ${checked.fileId}）`,
    ...wrong.map(
      (row) =>
        `  第 ${row.row} 行 row  ${row.name}  ${row.documentNumber}  ${row.errors.map((error) => `${error.code} ${error.detail}`).join(' ')}`,
    ),
    ...(checked.wrongRows > wrong.length
      ? [`  … 共 ${checked.wrongRows} 行，全部见控制台“申报文件” all of them in the console`]
      : []),
    confirmed
      ? `✓ 已确认 confirmed: ${confirmed.declarations} 份申报 declarations，${confirmed.lines} 人次 lines；等待复核 wait for review`
      : '未确认；加 --confirm 确认 not confirmed; add --confirm',
  ]);
  if (checked.wrongRows > 0) process.exitCode = 1;
}

/**
 * Approves what was submitted, by another user than the one who declared; what cannot be approved is listed and stays.
 */
async function reviewMonth(options: ImportOptions, command: Command): Promise<void> {
  const client = clientOf({ node: options.node ?? '', as: 'reviewer' });
  const submitted = await client.list<{ declarationId: string }>(
    `/declarations?postingPeriod=${options.period ?? ''}&status=submitted`,
  );
  const ids = submitted.map((item) => item.declarationId);
  const refused: Refused[] = [];
  let approved = 0;
  for (let at = 0; at < ids.length; at += REVIEWED_AT_ONCE) {
    const done = await client.post<{ approved: number; refused: Refused[] }>('/declarations/bulk-review', {
      declarationIds: ids.slice(at, at + REVIEWED_AT_ONCE),
    });
    approved += done.approved;
    refused.push(...done.refused);
  }
  print(command, { ok: refused.length === 0, submitted: ids.length, approved, refused }, () => [
    `✓ 已通过 approved: ${approved} / ${ids.length} 份申报 declarations`,
    ...refused.slice(0, SHOWN).map((one) => `  ✗ ${one.declarationId} ${one.code}`),
  ]);
  if (refused.length > 0) process.exitCode = 1;
}

const REVIEWED_AT_ONCE = 1000;

async function closeMonth(options: ImportOptions & { explain?: string }, command: Command): Promise<void> {
  const client = clientOf({ node: options.node ?? '', as: 'finance' });
  const period = options.period ?? '';
  const checks = await client.get<{ id: string; severity: string; ok: boolean; title: { zh: string } }[]>(
    `/closing/${period}/checks`,
  );
  const open = checks.filter((check) => !check.ok);
  const explanations = Object.fromEntries(
    open.filter((check) => check.severity === 'soft' && options.explain).map((check) => [check.id, options.explain]),
  );
  if (!wantsJson(command))
    for (const check of checks)
      process.stdout.write(
        `${check.ok ? '✓' : '✗'} ${check.title.zh}${check.severity === 'soft' ? '（可说明）' : ''}\n`,
      );
  const closed = await client.post<object>(`/closing/${period}/close-month`, { explanations });
  print(command, { ok: true, ...closed }, () => [`✓ ${period} 已月结 closed`]);
}
