import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { createFirstAdministrator, openDatabase } from '@pnet/runtime';
import { clientOf } from './client-of.js';
import { CommandFailure, sentence } from './command-failure.js';
import { homeFolder, nodeNamed, requireState } from './network/home-folder.js';
import { print, table } from './output.js';

interface Options {
  readonly node: string;
  readonly as: string;
}
interface Rights {
  readonly posts: readonly { readonly post: string; readonly title: { readonly zh: string } }[];
  readonly agencies: readonly { readonly code: string; readonly name: string }[];
  readonly state: string;
}
interface UserRow extends Rights {
  readonly userId: string;
  readonly name: string;
  readonly mustChangePassword: boolean;
  readonly waitingChangeId: string | null;
}
interface ChangeRow {
  readonly changeId: string;
  readonly userId: string;
  readonly act: string;
  readonly old: Rights | null;
  readonly new: Rights;
  readonly reason: string;
  readonly requestedByName: string | null;
  readonly digest: string;
}
interface ChangeAnswer {
  readonly changeId: string;
  readonly userId: string;
  readonly state: 'proposed' | 'approved' | 'declined' | 'done';
}
interface SessionRow {
  readonly sessionNo: string;
  readonly userId: string;
  readonly name: string;
  readonly openedAt: string;
  readonly lastSeenAt: string;
  readonly origin: string | null;
}

const at = (parent: Command, words: string, description: string, user = 'administrator'): Command =>
  parent
    .command(words)
    .description(description)
    .requiredOption('--node <code>', '节点 node')
    .option('--as <user>', '用户 user', user);

const because = (command: Command): Command => command.requiredOption('--reason <text>', '原因 why');

const listOf = (text: string | undefined): string[] => (text ?? '').split(',').filter((part) => part !== '');

/** A password that is good until its user changes it. */
const firstPassword = (): string => randomBytes(12).toString('base64url');

const inWords = (rights: Rights): string =>
  [
    rights.posts.map((one) => `${one.title.zh} ${one.post}`).join('、') || '—',
    rights.agencies.map((one) => `${one.name} ${one.code}`).join('、') || '—',
    rights.state,
  ].join('；');

const saidOf = (answer: ChangeAnswer): string =>
  answer.state === 'proposed'
    ? `✓ 变更 change ${answer.changeId} 待第二名系统管理员决定 waits for a second administrator: pnet user decide ${answer.changeId} approve`
    : `✓ ${answer.userId} ${answer.state}`;

/** `pnet user …`: users of a node; what gives rights is proposed by one administrator and approved by a second. */
export function registerUserCommands(program: Command): void {
  const user = program
    .command('user')
    .description('用户管理：授权由两名系统管理员办理 users; rights are given by two administrators');
  registerLists(user);
  registerCreate(user);
  registerRights(user);
  registerDecide(user);
  registerLockAndReset(user);
}

function registerLists(user: Command): void {
  at(user, 'list', '用户 users')
    .option('--query <text>', '用户名或姓名的一部分 part of id or name')
    .action(async (options: Options & { readonly query?: string }, command: Command) => {
      const filter = options.query === undefined ? '' : `?q=${encodeURIComponent(options.query)}`;
      const users = await clientOf(options).list<UserRow>(`/users${filter}`);
      print(command, { ok: true, users }, () =>
        table(
          [
            '用户 user',
            '姓名 name',
            '岗位 posts',
            '机构 agencies',
            '状态 state',
            '待改密码 must change',
            '待批变更 waits',
          ],
          users.map((one) => [
            one.userId,
            one.name,
            one.posts.map((post) => post.title.zh).join('、'),
            one.agencies.map((agency) => agency.name).join('、'),
            one.state,
            one.mustChangePassword ? '是 yes' : '',
            one.waitingChangeId ?? '',
          ]),
        ),
      );
    });
  at(user, 'changes', '待批的变更 changes that wait').action(async (options: Options, command: Command) => {
    const changes = await clientOf(options).list<ChangeRow>('/user-changes?state=proposed');
    print(command, { ok: true, changes }, () => changes.flatMap(linesOf));
  });
  at(user, 'sessions [user]', '在线登录；--end 结束该用户的全部登录 live sessions; --end ends all of the user')
    .option('--end', '结束 end them', false)
    .action(async (userId: string | undefined, options: Options & { readonly end: boolean }, command: Command) => {
      if (options.end) return endSessions(userId, options, command);
      const filter = userId === undefined ? '' : `?userId=${encodeURIComponent(userId)}`;
      const sessions = await clientOf(options).list<SessionRow>(`/sessions${filter}`);
      print(command, { ok: true, sessions }, () =>
        table(
          ['登录 session', '用户 user', '姓名 name', '始于 since', '最近 last use', '来自 from'],
          sessions.map((one) => [one.sessionNo, one.userId, one.name, one.openedAt, one.lastSeenAt, one.origin ?? '']),
        ),
      );
    });
}

async function endSessions(userId: string | undefined, options: Options, command: Command): Promise<void> {
  if (userId === undefined) throw new CommandFailure(2, '请写明要结束谁的登录', 'Say whose sessions are to be ended');
  const done = await clientOf(options).post<{ ended: number }>(`/users/${encodeURIComponent(userId)}/sessions/end`, {});
  print(command, { ok: true, ...done }, () => [`✓ 已结束 ended ${done.ended}`]);
}

const linesOf = (change: ChangeRow): string[] => [
  `${change.changeId}  ${change.act} ${change.userId}，${change.requestedByName ?? ''}：${change.reason}`,
  `  原 old: ${change.old ? inWords(change.old) : '—'}`,
  `  新 new: ${inWords(change.new)}`,
];

interface CreateOptions extends Options {
  readonly name: string;
  readonly posts?: string;
  readonly agencies?: string;
  readonly reason: string;
  readonly firstAdministrator: boolean;
}

function registerCreate(user: Command): void {
  at(user, 'create <user>', '新建用户，密码由其首次登录时更改 a new user, who changes the password at first')
    .requiredOption('--name <text>', '姓名 name')
    .option('--posts <posts>', '岗位，逗号分隔 posts, parted by commas')
    .option('--agencies <codes>', '经办机构代码，逗号分隔 agencies, parted by commas')
    .option('--reason <text>', '原因 why', '新建用户')
    .option(
      '--first-administrator',
      '在节点本机直接建立首批系统管理员，不满两名时可用 makes one of the first two administrators, from the shell of the node',
      false,
    )
    .action(async (userId: string, options: CreateOptions, command: Command) => {
      const password = firstPassword();
      const answer = options.firstAdministrator
        ? await createFromShell(userId, options, password)
        : await clientOf(options).post<ChangeAnswer>('/users', {
            userId,
            name: options.name,
            posts: listOf(options.posts),
            agencies: listOf(options.agencies),
            password,
            reason: options.reason,
          });
      print(command, { ok: true, ...answer, password }, () => [
        saidOf(answer),
        `  首次密码 first password: ${password}`,
      ]);
    });
}

/** By who has the node's shell and database; stands in the audit as such. */
async function createFromShell(userId: string, options: CreateOptions, password: string): Promise<ChangeAnswer> {
  const node = nodeNamed(requireState(homeFolder()), options.node);
  const database = await openDatabase(node.database);
  const actor = {
    kind: 'node',
    userId: `shell:${userInfo().username}`,
    name: '节点终端',
    posts: [],
    agencies: [],
  } as const;
  try {
    const made = await database.unitOfWork.run(
      { actor, traceId: 'shell' },
      { name: 'create-first-administrator', input: { userId }, subject: userId },
      (tx) => createFirstAdministrator(tx, { userId, name: options.name, password, mustChangePassword: true }),
    );
    if (!made.ok) throw new CommandFailure(1, sentence(made.error, 'zh'), sentence(made.error, 'en'));
    return { changeId: '', userId, state: 'done' };
  } finally {
    await database.close();
  }
}

function registerRights(user: Command): void {
  because(at(user, 'posts <user>', '变更岗位和机构 other posts and agencies'))
    .requiredOption('--posts <posts>', '变更后的岗位，逗号分隔 the posts it is to have, parted by commas')
    .option('--agencies <codes>', '变更后的经办机构，缺省不变 the agencies it is to have; unchanged when left out')
    .action(
      async (
        userId: string,
        options: Options & { readonly posts: string; readonly agencies?: string; readonly reason: string },
        command: Command,
      ) => {
        const client = clientOf(options);
        const path = `/users/${encodeURIComponent(userId)}`;
        const agencies =
          options.agencies === undefined
            ? (await client.get<UserRow>(path)).agencies.map((agency) => agency.code)
            : listOf(options.agencies);
        const answer = await client.post<ChangeAnswer>(`${path}/rights`, {
          posts: listOf(options.posts),
          agencies,
          reason: options.reason,
        });
        print(command, { ok: true, ...answer }, () => [saidOf(answer)]);
      },
    );
}

function registerDecide(user: Command): void {
  at(
    user,
    'decide <change> <approve|decline>',
    '第二名系统管理员决定 the second administrator decides',
    'administrator2',
  )
    .option('--note <text>', '说明 note')
    .action(
      async (change: string, decision: string, options: Options & { readonly note?: string }, command: Command) => {
        const client = clientOf(options);
        const shown = await client.get<ChangeRow>(`/user-changes/${encodeURIComponent(change)}`);
        const answer = await client.post<ChangeAnswer>(`/user-changes/${encodeURIComponent(change)}/decision`, {
          decision,
          digest: shown.digest,
          ...(options.note === undefined ? {} : { note: options.note }),
        });
        print(command, { ok: true, ...answer, change: shown }, () => [...linesOf(shown), saidOf(answer)]);
      },
    );
}

function registerLockAndReset(user: Command): void {
  const acts = [
    ['lock', '立即锁定，登录随即结束 locks at once; sessions end'],
    ['unlock', '提出解锁 proposes to unlock'],
  ] as const;
  for (const [act, description] of acts)
    because(at(user, `${act} <user>`, description)).action(
      async (userId: string, options: Options & { readonly reason: string }, command: Command) => {
        const answer = await clientOf(options).post<ChangeAnswer>(`/users/${encodeURIComponent(userId)}/${act}`, {
          reason: options.reason,
        });
        print(command, { ok: true, ...answer }, () => [saidOf(answer)]);
      },
    );
  because(at(user, 'reset <user>', '重置密码，由其登录后更改 a password until the user changes it')).action(
    async (userId: string, options: Options & { readonly reason: string }, command: Command) => {
      const password = firstPassword();
      const answer = await clientOf(options).post<ChangeAnswer>(`/users/${encodeURIComponent(userId)}/password-reset`, {
        password,
        reason: options.reason,
      });
      print(command, { ok: true, ...answer, password }, () => [saidOf(answer), `  密码 password: ${password}`]);
    },
  );
}
