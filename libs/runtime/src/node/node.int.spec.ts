import { mkdtempSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Body, Controller, Get, Module, Post as HttpPost, Req } from '@nestjs/common';
import { z } from 'zod';
import { ok, unwrap, type DomainFailure } from '@pnet/kernel';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import {
  Allow,
  answer,
  Context,
  DATABASE,
  fileBody,
  ensureDemonstrationUsers,
  migrate,
  openDatabase,
  prepareQueue,
  problemSchema,
  runtimeMigrations,
  startNode,
  StartFailure,
  UnitOfWork,
  type Database,
  type RequestContext,
  type RunningNode,
  type TracedRequest,
} from '../index.js';
import { testNodeConfig } from './test-node.fixture.js';

const noteInput = z
  .strictObject({
    text: z.string().min(2),
    lines: z.array(z.strictObject({ month: z.string().regex(/^\d{4}-\d{2}$/) })).default([]),
  })
  .meta({ id: 'NoteInput' });
let written = 0;
const fileFailures: string[] = [];
let fileBytes = 0;

@Controller('notes')
class NotesController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Allow('handler')
  @HttpPost()
  async write(
    @Body({ schema: noteInput }) input: z.infer<typeof noteInput>,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return answer(
      await this.unitOfWork.run(context, { name: 'write-note', input, subject: 'note' }, async () =>
        ok({ number: ++written, by: context.actor.userId }),
      ),
    );
  }

  @Allow('handler')
  @HttpPost('file')
  async takeFile(@Req() request: TracedRequest): Promise<{ bytes: number }> {
    let bytes = 0;
    try {
      for await (const part of fileBody(request, { limitMb: 2 })) fileBytes = bytes += (part as Buffer).length;
    } catch (error) {
      fileFailures.push((error as DomainFailure).error.code);
      throw error;
    }
    return { bytes };
  }

  @Get('bug') bug(): never {
    throw new TypeError('secret detail');
  }
}

@Module({ controllers: [NotesController] })
class TinyModule {}

const until = async (condition: () => boolean): Promise<void> => {
  for (let wait = 0; wait < 2_000 && !condition(); wait += 1)
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
};

describe('a node over HTTP', () => {
  let test: TestDatabase;
  let node: RunningNode;
  const tokens: Record<string, string> = {};
  const passwordOf = (userId: string): string => `${userId}-password-1`;
  const call = async (
    path: string,
    options: { method?: string; body?: unknown; raw?: string; user?: string; headers?: Record<string, string> } = {},
  ) => {
    const body = options.raw ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
    const response = await fetch(`${node.url}${path}`, {
      method: options.method ?? (body === undefined ? 'GET' : 'POST'),
      ...(body === undefined ? {} : { body }),
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(options.user ? { authorization: `Bearer ${tokens[options.user]}` } : {}),
        ...options.headers,
      },
    });
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    return {
      status: response.status,
      type,
      headers: response.headers,
      text,
      json: (type.includes('json') ? JSON.parse(text) : undefined) as Record<string, unknown>,
    };
  };

  beforeAll(async () => {
    test = await createTestDatabase();
    await migrate(test.urls.migrator, test.roles, [runtimeMigrations]);
    await prepareQueue(test.urls.migrator, test.roles);
    const consoleFolder = mkdtempSync(join(tmpdir(), 'console-'));
    writeFileSync(join(consoleFolder, 'index.html'), '<title>console</title>');
    const config = testNodeConfig({ database: { ...test.urls, poolSize: 3 }, consoleFolder });
    const database = await openDatabase(test.urls);
    unwrap(await ensureDemonstrationUsers(database.unitOfWork, config, passwordOf));
    expect(unwrap(await ensureDemonstrationUsers(database.unitOfWork, config, passwordOf))).toEqual([]);
    await database.close();
    node = await startNode({
      tier: 'city',
      rootModule: () => TinyModule,
      migrations: [runtimeMigrations],
      config,
      features: ['notes'],
    });
    for (const userId of ['handler', 'reviewer']) {
      const login = await call('/api/v1/login', { body: { userId, password: passwordOf(userId) } });
      expect(login.status).toBe(200);
      tokens[userId] = login.json['token'] as string;
    }
  });
  afterAll(async () => {
    await node?.close();
    await test?.drop();
  });

  it('says who it is, without a login', async () => {
    const { json } = await call('/api/v1/node');
    expect(json).toMatchObject({
      code: '430100',
      tier: 'city',
      parents: [{ code: '430000', role: 'statistical' }],
      features: ['notes'],
    });
    expect(JSON.stringify(json)).not.toContain('localhost:1');
  });

  it('knows who is logged in', async () => {
    expect((await call('/api/v1/me', { user: 'handler' })).json).toMatchObject({
      userId: 'handler',
      posts: ['handler'],
      agencies: ['430102'],
    });
  });

  it.each([
    ['no token', {}, 401, 'AUTH-1004'],
    ['an unknown token', { headers: { authorization: 'Bearer abc' } }, 401, 'AUTH-1003'],
    ['the wrong post', { user: 'reviewer' }, 403, 'AUTH-1005'],
  ])('refuses a command with %s', async (_name, options, status, code) => {
    const refused = await call('/api/v1/notes', { body: { text: 'hello' }, ...options });
    expect(refused.status).toBe(status);
    expect(refused.json).toMatchObject({ code, status });
    expect(refused.type).toContain('application/problem+json');
  });

  it('gives a token back only for the right password, ends it at log-out, and slows guessing down', async () => {
    expect((await call('/api/v1/login', { body: { userId: 'approver', password: 'wrong' } })).json).toMatchObject({
      code: 'AUTH-1001',
    });
    const { json } = await call('/api/v1/login', { body: { userId: 'approver', password: passwordOf('approver') } });
    tokens['approver'] = json['token'] as string;
    expect((await call('/api/v1/logout', { method: 'POST', user: 'approver' })).status).toBe(204);
    expect((await call('/api/v1/me', { user: 'approver' })).status).toBe(401);
    const guesses = await Promise.all(
      Array.from({ length: 8 }, () => call('/api/v1/login', { body: { userId: 'ghost', password: 'guess' } })),
    );
    const codes = guesses.map((guess) => guess.json['code']).sort();
    expect(codes).toEqual([...Array<string>(5).fill('AUTH-1001'), ...Array<string>(3).fill('AUTH-1002')]);
  });

  it('speaks Chinese by default and English when asked', async () => {
    const zh = await call('/api/v1/notes', { body: { text: 'x' }, user: 'handler' });
    const en = await call('/api/v1/notes', {
      body: { text: 'x' },
      user: 'handler',
      headers: { 'accept-language': 'fr, en;q=0.8, zh;q=0.5' },
    });
    expect(zh.json['title']).toBe('输入有误');
    expect(en.json['title']).toBe('The input is wrong');
    expect(zh.json['traceId']).toBe(zh.headers.get('x-trace-id'));
  });

  it('points at every wrong place', async () => {
    const { status, json } = await call('/api/v1/notes', {
      body: { 'text': 5, 'lines': [{ month: '2026-01' }, { month: 'May' }], 'a/b': 1 },
      user: 'handler',
    });
    expect(status).toBe(422);
    const errors = (json['errors'] as { pointer: string; code: string }[])
      .map(({ pointer, code }) => `${pointer} ${code}`)
      .sort();
    expect(errors).toEqual(['/a~1b RUNT-4108', '/lines/1/month RUNT-4102', '/text RUNT-4101']);
  });

  it('answers the same key once', async () => {
    const post = (text: string) =>
      call('/api/v1/notes', { body: { text }, user: 'handler', headers: { 'idempotency-key': 'n-1' } });
    const first = await post('hello');
    expect(first.status).toBe(201);
    expect((await post('hello')).json).toEqual(first.json);
    expect((await post('other')).json).toMatchObject({ code: 'RUNT-3002', status: 422 });
    expect(written).toBe(first.json['number']);
    const database = await openDatabase(test.urls);
    const log = await database.app.query(
      `select actor, result_code, count(*)::int as n from audit.command_log where command = 'write-note' group by 1, 2 order by 2`,
    );
    await database.close();
    expect(log).toEqual([
      { actor: 'handler', result_code: 'RUNT-3002', n: 1 },
      { actor: 'handler', result_code: 'ok', n: 1 },
    ]);
  });

  it.each([
    ['a bad key', { 'idempotency-key': 'a b' }, 'RUNT-4003'],
    ['a bad purpose', { 'x-purpose': '%E4%' }, 'RUNT-4004'],
    ['a purpose that says nothing', { 'x-purpose': 'looking' }, 'RUNT-4004'],
  ])('refuses %s', async (_name, headers, code) => {
    expect((await call('/api/v1/notes', { body: { text: 'hello' }, user: 'handler', headers })).json).toMatchObject({
      code,
    });
  });

  it('refuses malformed JSON and a body of 50 MB', async () => {
    expect((await call('/api/v1/notes', { raw: '{"text":', user: 'handler' })).json).toMatchObject({
      code: 'RUNT-4000',
      status: 400,
    });
    const huge = await call('/api/v1/notes', {
      raw: JSON.stringify({ text: 'x'.repeat(50 * 1_048_576) }),
      user: 'handler',
    });
    expect(huge.status).toBe(413);
    expect(huge.json).toMatchObject({ code: 'RUNT-4013' });
    expect(huge.json['detail']).toContain('20 MB');
  });

  it('refuses a body of 50 MB that does not announce its length', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = httpRequest(
        `${node.url}/api/v1/login`,
        { method: 'POST', headers: { 'content-type': 'application/json' } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      sent.on('error', reject);
      const part = Buffer.alloc(1_048_576, 32);
      let left = 50;
      const next = (): void => {
        while (left > 0) {
          left -= 1;
          if (!sent.write(part)) {
            sent.once('drain', next);
            return;
          }
        }
        sent.end();
      };
      next();
    });
    expect(status).toBe(413);
  });

  /** Sends `parts` without telling the length; `cut` breaks off after them. Resolves to the status, or the end met. */
  const sendFile = (parts: Buffer[], cut = false): Promise<number | string> =>
    new Promise((resolve) => {
      const sent = httpRequest(
        `${node.url}/api/v1/notes/file`,
        { method: 'POST', headers: { 'content-type': 'text/csv', 'authorization': `Bearer ${tokens['handler']}` } },
        (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        },
      );
      sent.on('error', (error) => resolve(error.message));
      fileBytes = 0; // cut while it is being taken in, not before
      for (const part of parts) sent.write(part);
      void (cut ? until(() => fileBytes > 0).then(() => sent.destroy()) : sent.end());
    });

  it('streams files, up to a limit, and sees when one is cut off', async () => {
    const part = Buffer.alloc(1_048_576, 97);
    expect(await sendFile([part, part])).toBe(201);
    expect(await sendFile([part, part, part])).toBe(413);
    expect(await sendFile([part], true)).toBe('socket hang up');
    await until(() => fileFailures.length === 2);
    expect(fileFailures).toEqual(['RUNT-4013', 'RUNT-4005']);
  });

  it('answers an unknown route and a bug without telling the inside', async () => {
    const unknown = await call('/api/v1/nothing', { user: 'handler' });
    expect(problemSchema.parse(unknown.json)).toMatchObject({ code: 'RUNT-4040', status: 404 });
    const bug = await call('/api/v1/notes/bug', { user: 'handler' });
    expect(bug.json).toMatchObject({ code: 'RUNT-5000', status: 500 });
    expect(bug.text).not.toContain('secret detail');
  });

  it('describes itself', async () => {
    const { json } = await call('/openapi.json');
    expect(json['paths']).toHaveProperty('/api/v1/notes');
    const paths = json['paths'] as Record<string, { post?: { requestBody?: unknown } }>;
    expect(JSON.stringify(paths['/api/v1/notes']?.post?.requestBody)).toContain('"#/components/schemas/NoteInput"');
    const { schemas } = json['components'] as { schemas: Record<string, unknown> };
    expect(JSON.stringify(schemas['NoteInput'])).toContain('minLength');
    const page = await call('/docs');
    expect(page.text).toContain('swagger-ui');
    expect(page.headers.get('content-security-policy')).toContain(`default-src 'self'`);
  });

  it('serves the console, its pages included, but not in place of the interface', async () => {
    expect((await call('/persons/12')).text).toContain('<title>console</title>');
    expect((await call('/missing.js')).status).toBe(404);
    expect((await call('/api/missing')).json).toMatchObject({ code: 'RUNT-4040' });
  });

  it('tells health and figures', async () => {
    expect((await call('/health/live')).json).toEqual({ status: 'ok' });
    expect((await call('/health/ready')).json).toMatchObject({ status: 'ok', info: { database: { status: 'up' } } });
    const metrics = await call('/metrics');
    expect(metrics.text).toContain('pension_http_request_seconds_count{');
    expect(metrics.text).toContain('process_cpu_seconds_total');
  });

  it('tells a pool whose connections are all held, and lives on', async () => {
    const { unitOfWork } = node.app.get<Database>(DATABASE);
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const held = [1, 2, 3].map(() =>
      unitOfWork.system(async () => {
        await gate;
        return ok(null);
      }),
    );
    try {
      const { status, json } = await call('/health/ready');
      expect(status).toBe(503);
      expect(json).toMatchObject({
        code: 'RUNT-5031',
        detail: expect.stringContaining('连接池 worker'),
        errors: [{ code: 'RUNT-5031' }],
      });
      expect((await call('/health/live')).status).toBe(200);
    } finally {
      letGo();
      await Promise.all(held);
    }
    expect((await call('/health/ready')).status).toBe(200);
  });

  it('does not start on a port in use, on pending migrations, or as another tier', async () => {
    const config = { ...node.config, httpPort: Number(new URL(node.url).port) };
    const start = (changes: object) =>
      startNode({
        tier: 'city',
        rootModule: () => TinyModule,
        migrations: [runtimeMigrations],
        config,
        ...changes,
      }).catch((error: unknown) => error);
    const inUse = await start({});
    expect(inUse).toBeInstanceOf(StartFailure);
    expect(inUse).toMatchObject({ exitCode: 3, error: { code: 'RUNT-1008' } });
    expect((inUse as StartFailure).message).toMatch(/端口已被占用[\s\S]*The port is in use/);
    const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
    writeFileSync(join(folder, '1799999999999-later.sql'), 'select 1');
    expect(await start({ migrations: [runtimeMigrations, new URL(`file://${folder}/`)] })).toMatchObject({
      exitCode: 5,
      error: { code: 'RUNT-1007', params: { first: '1799999999999-later.sql' } },
    });
    expect(await start({ tier: 'province' })).toMatchObject({ exitCode: 2, error: { code: 'RUNT-1005' } });
    expect(
      await start({
        config: { ...config, database: { ...config.database, app: 'postgres://nobody:x@127.0.0.1:1/x' } },
      }),
    ).toMatchObject({ exitCode: 4 });
  });
});
