import { InvalidArgumentError, Option, type Command } from 'commander';
import { PlainDate } from '@pnet/kernel';
import { DEFAULT_SCHEME } from '@pnet/standards';
import { clientOf } from './client-of.js';
import { print, wantsJson } from './output.js';
import { ProgressLine } from './progress.js';

const day = (text: string): string => {
  if (!PlainDate.parse(text).ok) throw new InvalidArgumentError('例如 for example 2026-01-31');
  return text;
};

interface LateFeeOptions {
  readonly node: string;
  readonly scheme: string;
  readonly through: string;
  readonly basis: string;
  readonly dryRun: boolean;
}

interface DryRun {
  readonly total: { readonly value: number } | null;
  readonly totals: Readonly<Record<string, string | number>> | null;
}

interface Charged {
  readonly state: string;
  readonly progress?: { readonly rows: number; readonly totals?: Readonly<Record<string, string>> };
}

/** `late-fees`: charges them through a day, or says with `--dry-run` what that would come to. */
export function registerLateFees(program: Command): void {
  program
    .command('late-fees')
    .description('计收滞纳金；--dry-run 只试算 charge late fees; --dry-run to compute only')
    .requiredOption('--node <code>', '城市节点 city')
    .option('--scheme <code>', '险种 scheme', DEFAULT_SCHEME)
    .requiredOption('--through <day>', '计至 last day that counts', day)
    .addOption(
      new Option(
        '--basis <what>',
        'paid 本金已缴清的 principal that is paid；overdue 含仍欠缴的 also what is owed still',
      )
        .choices(['paid', 'overdue'])
        .default('paid'),
    )
    .option('--dry-run', '只试算，不写入 nothing is written', false)
    .action(async (options: LateFeeOptions, command: Command) => lateFees(options, command));
}

async function lateFees({ node, scheme, through, basis, dryRun }: LateFeeOptions, command: Command): Promise<void> {
  const client = clientOf({ node, as: 'handler' });
  if (dryRun) {
    const answer = await client.get<DryRun>(
      `/late-fees/preview?scheme=${encodeURIComponent(scheme)}&throughOn=${through}&basis=${basis}&limit=1`,
    );
    print(command, { ok: true, spans: answer.total?.value ?? 0, totals: answer.totals }, () => [
      `试算 dry run: ${answer.total?.value ?? 0} 段 spans，${String(answer.totals?.['amount'] ?? '0.00')} 元 yuan`,
    ]);
    return;
  }
  const line = new ProgressLine(`滞纳金 late fees ${through}`, wantsJson(command));
  const outcome = await client.post<Charged>('/late-fee-runs', { scheme, throughOn: through, basis });
  line.finish();
  print(command, { ok: true, ...outcome }, () => [
    outcome.progress?.rows
      ? `✓ 已计收 charged: ${outcome.progress.rows} 段 spans，${outcome.progress.totals?.['amount'] ?? ''} 元 yuan`
      : '没有应计收的滞纳金 no late fee is to be charged',
  ]);
}
