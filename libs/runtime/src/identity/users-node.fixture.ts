import { Controller, Get, Module } from '@nestjs/common';
import pg from 'pg';
import { unwrap } from '@pnet/kernel';
import { createTestDatabase } from '@pnet/testing';
import {
  ensureDemonstrationUsers,
  migrate,
  openDatabase,
  prepareQueue,
  runtimeMigrations,
  startNode,
  type Database,
} from '../index.js';
import { testNodeConfig } from '../node/test-node.fixture.js';

/** A page of the business that says nothing of posts, as most do. */
@Controller('money')
class MoneyController {
  @Get() show(): string[] {
    return ['1.00'];
  }
}
@Module({ controllers: [MoneyController] })
class BusinessModule {}

/** What a route answered, as it stands. */
export type Json = Record<string, unknown>;
interface Answer {
  readonly status: number;
  readonly json: Json;
}

/** The password of a user of the spec. */
export const passwordOf = (userId: string): string => `${userId}-password-1`;

/** A node with its demonstration users, and what a spec asks of it as each of them. */
export class UsersNode {
  readonly tokens: Record<string, string> = {};

  private constructor(
    private readonly url: string,
    readonly database: Database,
    readonly admin: pg.Client,
    readonly close: () => Promise<void>,
  ) {}

  static async open(): Promise<UsersNode> {
    const test = await createTestDatabase();
    await migrate(test.urls.migrator, test.roles, [runtimeMigrations]);
    await prepareQueue(test.urls.migrator, test.roles);
    const database = await openDatabase(test.urls);
    const config = testNodeConfig({
      database: { ...test.urls, poolSize: 3 },
      agencies: [
        { code: '430102', name: '芙蓉区' },
        { code: '430103', name: '天心区' },
      ],
    });
    unwrap(await ensureDemonstrationUsers(database.unitOfWork, config, passwordOf));
    const node = await startNode({
      tier: 'city',
      rootModule: () => BusinessModule,
      migrations: [runtimeMigrations],
      config,
    });
    const admin = new pg.Client({ connectionString: test.adminUrl });
    await admin.connect();
    const users = new UsersNode(node.url, database, admin, async () => {
      await admin.end();
      await node.close();
      await database.close();
      await test.drop();
    });
    for (const user of ['handler', 'operator', 'administrator', 'administrator2']) await users.logIn(user);
    return users;
  }

  async call(user: string | undefined, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(user ? { authorization: `Bearer ${this.tokens[user]}` } : {}),
      },
    });
    const text = await response.text();
    return { status: response.status, json: (text ? JSON.parse(text) : {}) as Json };
  }

  /** `ok`, or the code of the refusal. */
  async logIn(userId: string, password = passwordOf(userId)): Promise<unknown> {
    const { json } = await this.call(undefined, '/login', { userId, password });
    this.tokens[userId] = String(json['token']);
    return json['code'] ?? 'ok';
  }

  /** Decides as the second administrator, on what the change says now. */
  async approve(changeId: unknown, user = 'administrator2', decision = 'approve'): Promise<Answer> {
    const { json } = await this.call('administrator2', `/user-changes/${String(changeId)}`);
    return this.call(user, `/user-changes/${String(changeId)}/decision`, { decision, digest: json['digest'] });
  }

  newUser(userId: string, more: Json = {}): Json {
    return {
      userId,
      name: '李四',
      posts: ['handler'],
      agencies: ['430102'],
      password: 'given at first 1',
      reason: '新入职',
      ...more,
    };
  }

  /** A user who was proposed, approved and has chosen a password. */
  async made(userId: string, more: Json = {}): Promise<void> {
    const { json } = await this.call('administrator', '/users', this.newUser(userId, more));
    expect(await this.approve(json['changeId'])).toMatchObject({ status: 200, json: { state: 'approved' } });
    expect(await this.logIn(userId, 'given at first 1')).toBe('ok');
    expect(
      await this.call(userId, '/me/password', { oldPassword: 'given at first 1', newPassword: passwordOf(userId) }),
    ).toMatchObject({ status: 200 });
  }
}

/** The code of a refusal, else the status. */
export const codeOf = async (answer: Promise<Answer>): Promise<unknown> => {
  const { json, status } = await answer;
  return json['code'] ?? status;
};
