import { InvalidArgumentError, type Command } from 'commander';
import { PlainDate, YearMonth } from '@pnet/kernel';
import {
  builtInSource,
  builtInValues,
  calculations,
  caseJsonSchema,
  NATION,
  parameterDefinition,
  parameterDefinitions,
  parametersInForce,
  type ParameterContent,
} from '@pnet/policy';
import { isRegionCode } from '@pnet/standards';
import { CommandFailure } from './command-failure.js';
import { print, table, wantsJson } from './output.js';
import { runCaseFile } from './policy/run-cases.js';
import { ProgressLine } from './progress.js';

interface RunOptions {
  readonly in: string;
  readonly out?: string;
  readonly trace: boolean;
  readonly explain: boolean;
  readonly language?: 'zh' | 'en';
  readonly knownAt?: string;
}

const checked =
  <T>(parse: (text: string) => { ok: boolean }, example: string) =>
  (text: string): T => {
    if (!parse(text).ok) throw new InvalidArgumentError(`例如 for example ${example}`);
    return text as T;
  };
const day = checked<string>((text) => PlainDate.parse(text), '2026-07-01');
const month = checked<string>((text) => YearMonth.parse(text), '2026-01');
const language = checked<'zh' | 'en'>((text) => ({ ok: text === 'zh' || text === 'en' }), 'zh, en');

/** `pnet policy …`: the policy engine on lists of cases, and the book of parameters. */
export function registerPolicyCommands(program: Command): void {
  const policy = program
    .command('policy')
    .description('政策引擎：按案例试算、参数清册 the policy engine on cases, and its parameters');

  for (const calculation of calculations.values()) {
    policy
      .command(calculation.name)
      .description(`${calculation.title.zh} ${calculation.title.en}`)
      .requiredOption('--in <file>', '案例 JSON 数组，- 为标准输入 JSON array of cases; - is standard input')
      .option('--out <file>', '结果文件，缺省为标准输出 results; standard output when left out')
      .option('--no-trace', '不带计算过程 without the trace')
      .option('--explain', '带逐句解释 with sentence-by-sentence explanations', false)
      .option('--language <language>', '错误与解释的语言 language of errors and explanations', language)
      .option('--known-at <day>', '只用该日已知的参数 only parameters known on that day', day)
      .action((options: RunOptions, command: Command) => runCases(calculation.name, options, command));
  }

  policy
    .command('list')
    .description('全部计算及其字段 the calculations with their fields')
    .action((_options, command: Command) => {
      const all = [...calculations.values()];
      print(
        command,
        all.map((one) => ({
          name: one.name,
          title: one.title,
          inForce: one.inForce,
          results: one.results,
          schema: caseJsonSchema(one.name),
        })),
        () =>
          table(
            ['计算 calculation', '名称 title', '字段 fields', '结果 results'],
            all.map((one) => [
              one.name + (one.inForce ? '' : ' (未生效 not in force)'),
              one.title.zh,
              Object.entries(one.schema.shape)
                .map(([field, type]) => (type.safeParse(undefined).success ? `${field}?` : field))
                .join(' '),
              one.results.join(' '),
            ]),
          ),
      );
    });

  policy
    .command('parameters')
    .description('何地何时执行什么参数，及其来源 what is in force where and when, with its source')
    .requiredOption('--region <code>', '行政区划代码 GB/T 2260 code')
    .option('--month <month>', '年月；缺省列出全部时段 one month; every period when left out', month)
    .option('--known-at <day>', '该日已知 as known on that day', day)
    .action((options: { region: string; month?: string; knownAt?: string }, command: Command) =>
      showParameters(options, command),
    );
}

async function runCases(calculation: string, options: RunOptions, command: Command): Promise<void> {
  const line = new ProgressLine(`${calculation} ${options.in}`, wantsJson(command) || !options.out);
  const counts = await runCaseFile({
    calculation,
    input: options.in,
    source: builtInSource(options.knownAt ? { knownAt: options.knownAt } : {}),
    options: {
      trace: options.trace,
      explain: options.explain,
      ...(options.language ? { language: options.language } : {}),
    },
    ...(options.out
      ? {
          out: options.out,
          onProgress: (done) => {
            if (done % 500 === 0) line.update({ done, total: done });
          },
        }
      : {}),
  });
  line.finish(`${counts.ok} 正常 ok, ${counts.failed} 未算出 refused`);
  if (counts.failed > 0) process.exitCode = 3;
}

const shown = (content: ParameterContent): string => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return text.length > 48 ? `${text.slice(0, 47)}…` : text;
};

function showParameters(options: { region: string; month?: string; knownAt?: string }, command: Command): void {
  if (options.region !== NATION && !isRegionCode(options.region)) {
    throw CommandFailure.coded(2, 'POLI-1006', { region: options.region.slice(0, 40) });
  }
  if (!options.month) {
    const series = builtInValues.filter(
      (value) => value.region === options.region && (!options.knownAt || value.knownFrom <= options.knownAt),
    );
    return print(command, series, () =>
      table(
        ['参数 key', '起 from', '止 to', '公布 known', '值 value', '单位 unit', '把握 certainty', '来源 source'],
        series.map((value) => [
          value.key,
          value.effectiveFrom,
          value.effectiveTo ?? '',
          value.knownFrom,
          shown(value.value),
          value.unit,
          value.certainty,
          value.source,
        ]),
      ),
    );
  }
  const inForce = parametersInForce(builtInValues, {
    region: options.region,
    month: options.month,
    knownAt: options.knownAt ?? '9999-12-31',
  });
  print(command, inForce, () => [
    ...table(
      ['参数 key', '名称 title', '值 value', '地区 region', '公布 known', '把握 certainty', '来源 source'],
      inForce.values.map((value) => [
        value.key,
        parameterDefinition(value.key)?.title.zh ?? '',
        shown(value.value),
        value.region,
        value.knownFrom,
        value.certainty + (value.provisional ? ' 暂用 provisional' : ''),
        value.source,
      ]),
    ),
    '',
    `无值 without a value (${inForce.missing.length}/${parameterDefinitions.length}): ${inForce.missing.join(', ')}`,
  ]);
}
