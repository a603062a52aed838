import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { clientOf } from './client-of.js';
import { CommandFailure } from './command-failure.js';
import { print, table } from './output.js';

interface Options {
  readonly node: string;
  readonly as: string;
}
interface LineRow {
  readonly bankLineId: string;
  readonly valueDate: string;
  readonly direction: string;
  readonly amount: string;
  readonly class: string;
  readonly state: string;
  readonly reference: string;
}
interface TaskRow {
  readonly taskId: string;
  readonly kind: string;
  readonly subject: string | null;
  readonly state: string;
  readonly deadline: string;
  readonly overdue: boolean;
  readonly payload: { readonly amount?: string };
}
interface InstructionRow {
  readonly instructionNumber: string;
  readonly kind: string;
  readonly amount: string;
  readonly dueOn: string;
  readonly state: string;
  readonly counterpartAccount: string;
  readonly counterpartName: string;
  readonly digest: string;
}

/** A command at one node, as a user of the finance post unless another is named. */
const at = (parent: Command, words: string, description: string, user = 'finance'): Command =>
  parent
    .command(words)
    .description(description)
    .requiredOption('--node <code>', '节点 node')
    .option('--as <user>', '用户 user', user);

/** `bank`, `instruction`, `task`: treasury and tasks of a node of any tier. */
export function registerTreasuryCommands(program: Command): void {
  const bank = program.command('bank').description('银行账户流水 bank lines and statements');
  registerBank(bank);
  registerClasses(bank);
  registerInstructions(program.command('instruction').description('对外指令 instructions to outside parties'));
  registerTasks(program.command('task').description('待办 tasks'));
}

function registerBank(bank: Command): void {
  at(bank, 'import <file>', '导入对账单 take in a bank file or statement').action(
    async (file: string, options: Options, command: Command) => {
      if (!existsSync(file)) throw new CommandFailure(2, `没有文件 ${file}`, `There is no file ${file}`);
      const taken = await clientOf(options).upload<{ rows: number; amount: string; amountOut?: string }>(
        `/bank-files?fileName=${encodeURIComponent(basename(file))}`,
        new Uint8Array(readFileSync(file)),
        'text/csv',
      );
      print(command, { ok: true, ...taken }, () => [
        `✓ 已导入 taken in: ${taken.rows} 笔 lines，收入 in ${taken.amount}，支出 out ${taken.amountOut ?? '0.00'}`,
      ]);
    },
  );
  at(bank, 'lines <from> <to>', '某段日期的流水 lines of some days').action(
    async (from: string, to: string, options: Options, command: Command) => {
      const lines = await clientOf(options).list<LineRow>(`/bank-lines?from=${from}&to=${to}`);
      print(command, { ok: true, lines }, () =>
        table(
          ['流水 line', '日期 date', '收支 way', '金额 yuan', '类别 class', '状态 state', '附言 reference'],
          lines.map((one) => [
            one.bankLineId,
            one.valueDate,
            one.direction,
            one.amount,
            one.class,
            one.state,
            one.reference,
          ]),
        ),
      );
    },
  );
}

function registerClasses(bank: Command): void {
  at(bank, 'classify <line> <class>', '未记账流水的类别 the class of a line that is not booked')
    .requiredOption('--reason <text>', '原因 why')
    .option('--unit <code>', '对方单位 the other unit')
    .option('--account-fund <yuan>', '个人账户基金部分 part of the account fund')
    .action(async (line: string, to: string, options: Options & ClassOptions, command: Command) => {
      const answer = await clientOf(options).post<object>(`/bank-lines/${line}/class`, classOf(to, options));
      print(command, { ok: true, ...answer }, () => [`✓ ${line} ${to}`]);
    });
  at(bank, 'book <line>', '按类别记账 book a line by its class').action(
    async (line: string, options: Options, command: Command) => {
      const booked = await clientOf(options).post<{ rule: string; entryIds: string[] }>(
        `/bank-lines/${line}/booking`,
        {},
      );
      print(command, { ok: true, ...booked }, () => [`✓ ${line} ${booked.rule} ${booked.entryIds.join(', ')}`]);
    },
  );
  at(bank, 'correct <line> <class>', '申请更正已记账流水 propose the right class of a booked line')
    .requiredOption('--reason <text>', '原因 why')
    .option('--unit <code>', '对方单位 the other unit')
    .option('--account-fund <yuan>', '个人账户基金部分 part of the account fund')
    .action(async (line: string, to: string, options: Options & ClassOptions, command: Command) => {
      const made = await clientOf(options).post<{ correctionId: string }>(
        `/bank-lines/${line}/corrections`,
        classOf(to, options),
      );
      print(command, { ok: true, ...made }, () => [`✓ 更正 correction ${made.correctionId}，待另一人批准 waits`]);
    });
  at(bank, 'decide <correction> <approve|decline>', '批准或退回更正 decide a correction', 'approver').action(
    async (correction: string, decision: string, options: Options, command: Command) => {
      const done = await clientOf(options).post<{ state: string; redEntries: string[]; newEntries: string[] }>(
        `/bank-line-corrections/${correction}/decision`,
        { decision },
      );
      print(command, { ok: true, ...done }, () => [
        `✓ ${done.state}: 红字 red ${done.redEntries.join(', ')}，新凭证 new ${done.newEntries.join(', ')}`,
      ]);
    },
  );
}

interface ClassOptions {
  readonly reason: string;
  readonly unit?: string;
  readonly accountFund?: string;
}
const classOf = (to: string, options: ClassOptions): object => ({
  class: to,
  reason: options.reason,
  ...(options.unit ? { counterpartUnit: options.unit } : {}),
  ...(options.accountFund ? { accountFundAmount: options.accountFund } : {}),
});

function registerInstructions(instruction: Command): void {
  at(instruction, 'list', '全部指令 all of them').action(async (options: Options, command: Command) => {
    const rows = await clientOf(options).list<InstructionRow>('/instructions');
    print(command, { ok: true, instructions: rows }, () =>
      table(
        ['编号 number', '类别 kind', '金额 yuan', '日期 due', '状态 state'],
        rows.map((one) => [one.instructionNumber, one.kind, one.amount, one.dueOn, one.state]),
      ),
    );
  });
  at(instruction, 'approve <number>', '批准 approve', 'approver').action(
    async (number: string, options: Options, command: Command) => {
      const client = clientOf(options);
      const shown = (await client.list<InstructionRow>('/instructions?state=drafted')).find(
        (one) => one.instructionNumber === number,
      );
      const done = await client.post<{ state: string }>(`/instructions/${number}/decision`, {
        decision: 'approve',
        ...(shown ? { digest: shown.digest } : {}),
      });
      print(command, { ok: true, ...(shown ? { approved: shown } : {}), ...done }, () => [
        ...(shown ? [`  ${shown.kind} ${shown.amount} → ${shown.counterpartName} ${shown.counterpartAccount}`] : []),
        `✓ ${number} ${done.state}`,
      ]);
    },
  );
  at(instruction, 'take <party>', '取出到期的指令（bank、finance-bureau） take those that are due').action(
    async (party: string, options: Options, command: Command) => {
      const rows = await clientOf(options).post<InstructionRow[]>('/instructions/taking', { party });
      print(command, { ok: true, instructions: rows }, () => [
        `✓ ${rows.length} 笔 instructions`,
        ...rows.map((one) => `  ${one.instructionNumber}  ${one.amount}`),
      ]);
    },
  );
}

function registerTasks(task: Command): void {
  at(task, 'list', '待办清单 what waits').action(async (options: Options, command: Command) => {
    const rows = await clientOf(options).list<TaskRow>('/control/tasks');
    print(command, { ok: true, tasks: rows }, () =>
      table(
        ['待办 task', '种类 kind', '对象 subject', '金额 yuan', '期限 deadline', '状态 state'],
        rows.map((one) => [
          one.taskId,
          one.kind,
          one.subject ?? '',
          one.payload.amount ?? '',
          `${one.deadline.slice(0, 10)}${one.overdue ? ' !' : ''}`,
          one.state,
        ]),
      ),
    );
  });
  at(task, 'answer <task>', '办理；划转自动查找银行流水 answer; the line of a transfer is looked for', 'handler')
    .requiredOption('--note <text>', '说明 what was done')
    .option('--line <id>', '银行流水 bank line')
    .option('--entry <id>', '手工凭证 entry made by hand')
    .option('--refuse', '拒绝 refuse', false)
    .action(async (id: string, options: Options & AnswerOptions, command: Command) => {
      const evidence = {
        ...(options.line ? { bankLine: options.line } : {}),
        ...(options.entry ? { entry: options.entry } : {}),
      };
      const done = await clientOf(options).post<{ state: string }>(`/control/tasks/${id}/answer`, {
        outcome: options.refuse ? 'refused' : 'executed',
        note: options.note,
        evidence,
      });
      print(command, { ok: true, ...done }, () => [`✓ ${id} ${done.state}`]);
    });
  at(task, 'confirm <task>', '第二人确认，随即记账 the second person confirms, which books', 'finance').action(
    async (id: string, options: Options, command: Command) => {
      const done = await clientOf(options).post<{ state: string }>(`/control/tasks/${id}/confirm`, {});
      print(command, { ok: true, ...done }, () => [`✓ ${id} ${done.state}`]);
    },
  );
}

interface AnswerOptions {
  readonly note: string;
  readonly line?: string;
  readonly entry?: string;
  readonly refuse: boolean;
}
