import { Command, CommanderError } from 'commander';
import { VERSION } from '@pnet/runtime';
import { NodeProblem } from '@pnet/seed';
import { CommandFailure } from './command-failure.js';
import { registerBusinessCommands } from './business-commands.js';
import { registerTreasuryCommands } from './treasury-commands.js';
import { registerDatasetCommands } from './dataset-commands.js';
import { registerNetworkCommands } from './network-commands.js';
import { registerPolicyCommands } from './policy-commands.js';
import { registerUnitCommands } from './unit-commands.js';
import { registerUserCommands } from './user-commands.js';

/** Runs one `pnet` command and sets the exit code of this process. A bug is thrown. */
export async function runCommandLine(words: readonly string[]): Promise<void> {
  const program = new Command('pnet')
    .description(
      '养老保险三级网 Pension Net\n退出码 exit codes: 0 正常 well · 1 发现问题或失败 found wrong or failed · 2 命令或输入不可用 unusable command or input · 3 部分案例失败 some cases failed',
    )
    .option('--json', '以 JSON 输出结果 print the result as JSON', false)
    .version(VERSION, '-V, --version', '版本 version')
    .showHelpAfterError()
    .showSuggestionAfterError()
    .exitOverride();
  registerNetworkCommands(program);
  registerBusinessCommands(program);
  registerTreasuryCommands(program);
  registerDatasetCommands(program);
  registerPolicyCommands(program);
  registerUnitCommands(program);
  registerUserCommands(program);
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    if (!(error instanceof CommandFailure) && !(error instanceof NodeProblem)) throw error;
    if (program.opts<{ json: boolean }>().json)
      process.stdout.write(`${JSON.stringify({ ok: false, zh: error.zh, en: error.en })}\n`);
    process.stderr.write(`✗ ${error.zh}\n  ${error.en}\n`);
    process.exitCode = error instanceof CommandFailure ? error.exitCode : 1;
  }
}
