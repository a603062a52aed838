import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainFailure, PlainDate, ok, systemClock, unwrap, type Clock } from '@pnet/kernel';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import pg from 'pg';
import {
  Allow,
  AllowParties,
  Audit,
  Sessions,
  createUser,
  migrate,
  openDatabase,
  runtimeMigrations,
  sealAuditDay,
  systemContext,
  verifyAuditSeals,
  type Actor,
  type Database,
  type RequestContext,
} from '../index.js';
import { SessionGuard } from './session.guard.js';
import { testNodeConfig } from '../node/test-node.fixture.js';

/** Routes as controllers write them. */
class Routes {
  @Allow('handler')
  counter(): void {
    return undefined;
  }
  @AllowParties('employer')
  employers(): void {
    return undefined;
  }
  anybody(): void {
    return undefined;
  }
}

describe('actors that are employers or insured persons', () => {
  let test: TestDatabase;
  let database: Database;
  let sessions: Sessions;
  const clock: Clock = systemClock;
  const nobody: RequestContext = { actor: { userId: 'anonymous', name: '', posts: [], agencies: [] }, traceId: 't' };
  const password = 'long enough';
  const create = (userId: string, more: object) =>
    database.unitOfWork.run(nobody, { name: 'create-user', input: userId }, (tx) =>
      createUser(tx, { userId, name: userId, posts: [], agencies: [], password, ...more }),
    );
  const tokenOf = async (userId: string): Promise<string> =>
    unwrap(await sessions.logIn({ userId, password }, nobody)).token;
  const may = async (userId: string, route: keyof Routes): Promise<string> => {
    const token = await tokenOf(userId);
    const request = { header: (name: string) => (name === 'authorization' ? `Bearer ${token}` : undefined) };
    const host = {
      getType: () => 'http',
      getHandler: () => Routes.prototype[route],
      getClass: () => Routes,
      switchToHttp: () => ({ getRequest: () => request }),
    } as unknown as ExecutionContext;
    try {
      return (await new SessionGuard(new Reflector(), sessions).canActivate(host)) ? 'yes' : 'no';
    } catch (error) {
      return (error as DomainFailure).error.code;
    }
  };
  const admin = async <R extends pg.QueryResultRow>(sql: string): Promise<R[]> => {
    const client = new pg.Client({ connectionString: test.adminUrl });
    await client.connect();
    try {
      return (await client.query<R>(sql)).rows;
    } finally {
      await client.end();
    }
  };

  beforeAll(async () => {
    test = await createTestDatabase();
    await migrate(test.urls.migrator, test.roles, [runtimeMigrations]);
    database = await openDatabase(test.urls);
    sessions = new Sessions(database.unitOfWork, clock, testNodeConfig({ database: test.urls }));
    unwrap(await create('clerk', { posts: ['handler'], agencies: ['430102'] }));
    unwrap(await create('factory', { party: { kind: 'employer', id: '100001' } }));
    unwrap(await create('zhang', { party: { kind: 'person', id: '1000001' } }));
  });
  afterAll(async () => {
    await database?.close();
    await test?.drop();
  });

  it('say in their session what they are and for whom', async () => {
    expect(unwrap(await sessions.actorOf(await tokenOf('factory')))).toEqual({
      userId: 'factory',
      name: 'factory',
      posts: [],
      agencies: [],
      kind: 'employer',
      party: '100001',
    });
    expect(unwrap(await sessions.actorOf(await tokenOf('clerk')))).not.toHaveProperty('kind');
  });

  it('may call what says so and nothing else', async () => {
    expect([await may('clerk', 'counter'), await may('clerk', 'anybody'), await may('clerk', 'employers')]).toEqual([
      'yes',
      'yes',
      'yes',
    ]);
    expect([
      await may('factory', 'counter'),
      await may('factory', 'anybody'),
      await may('factory', 'employers'),
    ]).toEqual(['AUTH-1101', 'AUTH-1101', 'yes']);
    expect(await may('zhang', 'employers')).toBe('AUTH-1101');
  });

  it('have neither posts nor districts: refused by the act, by the database, and left out of the scope', async () => {
    for (const more of [{ posts: ['handler'] }, { agencies: ['430102'] }, { party: { kind: 'employer', id: 'x' } }])
      expect(await create('bad', { party: { kind: 'employer', id: '1' }, ...more })).toMatchObject({
        ok: false,
        error: { code: 'AUTH-1102' },
      });
    await expect(admin(`insert into identity.user_post (user_id, post) values ('factory', 'finance')`)).rejects.toThrow(
      /user_post_kind/,
    );
    await expect(
      admin(`insert into identity.user_agency (user_id, agency_code) values ('zhang', '430102')`),
    ).rejects.toThrow(/user_agency_kind/);
    await expect(admin(`update identity.user_account set party = null where user_id = 'factory'`)).rejects.toThrow(
      /user_account_party/,
    );
    const scope = (actor: Partial<Actor>) =>
      database.unitOfWork.read(
        { actor: { userId: 'x', name: 'x', posts: [], agencies: ['430102'], ...actor }, traceId: 't' },
        (tx) =>
          tx.one(
            `select runtime.agencies() as agencies, runtime.party('employer')::text as employer, runtime.party('person')::text as person`,
          ),
      );
    expect(await scope({})).toEqual({ agencies: ['430102'], employer: null, person: null });
    expect(await scope({ kind: 'employer', party: '7' })).toEqual({ agencies: [], employer: '7', person: null });
    expect(await scope({ kind: 'person', party: '8' })).toEqual({ agencies: [], employer: null, person: '8' });
    expect(await scope({ kind: 'employer' })).toEqual({ agencies: [], employer: null, person: null });
    expect(await scope({ kind: 'node', party: '9' })).toEqual({ agencies: ['430102'], employer: null, person: null });
  });

  it('stand in the audit with kind and party, sealed; rows of staff read as before', async () => {
    const factory: RequestContext = { actor: unwrap(await sessions.actorOf(await tokenOf('factory'))), traceId: 'a' };
    unwrap(await database.unitOfWork.run(factory, { name: 'spec-act', input: 1 }, () => Promise.resolve(ok(1))));
    unwrap(
      await database.unitOfWork.run(systemContext([]), { name: 'spec-act', input: 1 }, () => Promise.resolve(ok(1))),
    );
    await database.unitOfWork.read(factory, (tx) => new Audit().read(tx, factory, { kind: 'record', subject: '1' }));
    expect(
      await admin(`select actor, actor_kind, party from audit.command_log where command = 'spec-act' order by log_id`),
    ).toEqual([
      { actor: 'factory', actor_kind: 'employer', party: '100001' },
      { actor: 'system', actor_kind: 'node', party: null },
    ]);
    expect(await admin(`select actor_kind, party from audit.read_log`)).toEqual([
      { actor_kind: 'employer', party: '100001' },
    ]);
    expect(
      await admin(`select count(*)::int as n from audit.command_log where actor = 'clerk' and actor_kind is not null`),
    ).toEqual([{ n: 0 }]);
    await admin(`update audit.command_log set at = at - interval '3 days'`);
    const [day] = await admin<{ day: string }>(
      `select ((now() - interval '3 days') at time zone 'Asia/Shanghai')::date::text as day`,
    );
    unwrap(await database.unitOfWork.system((tx) => sealAuditDay(tx, PlainDate.of(day?.day ?? ''))));
    const verify = () => database.unitOfWork.system((tx) => verifyAuditSeals(tx));
    expect((await verify()).ok).toBe(true);
    await admin(`update audit.command_log set party = '100002' where actor = 'factory'`);
    expect(await verify()).toMatchObject({ ok: false, error: { code: 'RUNT-7002' } });
    await admin(`update audit.command_log set party = '100001' where actor = 'factory' and actor_kind = 'employer'`);
    expect((await verify()).ok).toBe(true);
    await admin(
      `update audit.command_log set actor_kind = 'person' where actor = 'factory' and actor_kind = 'employer'`,
    );
    expect((await verify()).ok).toBe(false);
  });
});
