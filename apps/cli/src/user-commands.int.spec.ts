import { Module } from '@nestjs/common';
import { unwrap } from '@pnet/kernel';
import {
  ensureDemonstrationUsers,
  migrate,
  openDatabase,
  prepareQueue,
  runtimeMigrations,
  startNode,
  type NodeConfig,
  type RunningNode,
} from '@pnet/runtime';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import { CountryHome } from './command-line.fixture.js';

@Module({})
class NoBusiness {}

describe('pnet user', () => {
  const home = new CountryHome();
  const password = 'of the demonstration';
  let test: TestDatabase;
  let node: RunningNode;
  const user = async (...words: string[]): Promise<Record<string, unknown>> => {
    const { stdout } = await home.pnet('user', ...words, '--node', '430100', '--json');
    return JSON.parse(stdout) as Record<string, unknown>;
  };

  beforeAll(async () => {
    test = await createTestDatabase();
    await migrate(test.urls.migrator, test.roles, [runtimeMigrations]);
    await prepareQueue(test.urls.migrator, test.roles);
    const config = {
      code: '430100',
      name: '长沙',
      tier: 'city',
      regionCode: '430100',
      httpHost: '127.0.0.1',
      httpPort: 0,
      certificateFolder: '/nowhere',
      parents: [],
      children: [],
      agencies: [{ code: '430102', name: '芙蓉区' }],
      role: 'all',
      homeFolder: '/nowhere',
      sessionIdleMinutes: 15,
      sessionHours: 12,
      sweepSeconds: 15,
      logLevel: 'silent',
      database: test.urls,
    } satisfies NodeConfig;
    node = await startNode({ tier: 'city', rootModule: () => NoBusiness, migrations: [runtimeMigrations], config });
    const { agencies } = config;
    home.write({
      password,
      nodes: [
        {
          code: '430100',
          name: '长沙',
          tier: 'city',
          regionCode: '430100',
          parents: [],
          agencies,
          httpPort: Number(new URL(node.url).port),
          database: test.urls,
        },
      ],
    });
  });
  afterAll(async () => {
    home.remove();
    await node?.close();
    await test?.drop();
  });

  it('says its version, and what a mistyped command may have meant', async () => {
    expect((await home.pnet('--version')).stdout).toBe('0.1.0\n');
    expect(await home.pnet('user', 'creat')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean create?'),
    });
  });

  it('makes the first two administrators from the shell, and no third', async () => {
    const first = (id: string) => user('create', id, '--name', '管理员', '--first-administrator');
    expect(await first('admin.one')).toMatchObject({ ok: true, state: 'done' });
    expect(await first('admin.two')).toMatchObject({ ok: true, state: 'done' });
    expect(await first('admin.three')).toMatchObject({ ok: false, en: expect.stringContaining('AUTH-2112') });
    const database = await openDatabase(test.urls);
    expect(
      await database.app.query(
        `select actor, actor_kind, result_code from audit.command_log where command = 'create-first-administrator' order by log_id`,
      ),
    ).toEqual(
      ['ok', 'ok', 'AUTH-2112'].map((result_code) => ({
        actor: expect.stringMatching(/^shell:/),
        actor_kind: 'node',
        result_code,
      })),
    );
    unwrap(await ensureDemonstrationUsers(database.unitOfWork, node.config, () => password));
    await database.close();
  });

  it('creates a user by two, changes posts, locks, unlocks, resets, lists and ends sessions', async () => {
    const decide = async ({ changeId }: Record<string, unknown>) => user('decide', String(changeId), 'approve');
    const proposed = await user('create', 'li.si', '--name', '李四', '--posts', 'handler', '--agencies', '430102');
    expect(proposed).toMatchObject({ state: 'proposed', password: expect.stringMatching(/^.{16}$/) });
    expect((await home.pnet('user', 'changes', '--node', '430100')).stdout).toContain('经办 handler；芙蓉区 430102');
    expect(await decide(proposed)).toMatchObject({ ok: true, state: 'approved' });
    expect(await decide(await user('posts', 'li.si', '--posts', 'finance', '--reason', '轮岗'))).toMatchObject({
      state: 'approved',
      change: { new: { posts: [{ post: 'finance' }], agencies: [{ code: '430102' }] } },
    });
    expect(await user('lock', 'li.si', '--reason', '离岗')).toMatchObject({ state: 'done' });
    expect(await decide(await user('unlock', 'li.si', '--reason', '返岗'))).toMatchObject({ state: 'approved' });
    expect(await user('reset', 'li.si', '--reason', '忘记')).toMatchObject({ state: 'done' });
    expect((await home.pnet('user', 'list', '--node', '430100', '--query', 'li.si')).stdout).toMatch(
      /li\.si +李四 +财务 +芙蓉区 +active +是 yes/,
    );
    const { sessions } = (await user('sessions', 'administrator')) as { sessions: unknown[] };
    expect(sessions.length).toBeGreaterThan(2);
    expect(await user('sessions', 'li.si', '--end')).toMatchObject({ ended: 0 });
  });
});
