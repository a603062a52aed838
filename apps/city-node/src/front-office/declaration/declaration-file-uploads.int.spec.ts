import { ok, unwrap } from '@pnet/kernel';
import { detached } from '@pnet/testing';
import { registrationMigrations } from '../registration/index.js';
import { openSpecDatabase, employerWithPeople } from '../../testing/people.fixture.js';
import { code, counts, declarationFiles } from './declaration-file.fixture.js';
import { declarationMigrations } from './index.js';
import { SettleDeclarationFiles, holdFile } from './settle-declaration-files.js';

describe('uploads of declaration files', () => {
  let database: Awaited<ReturnType<typeof openSpecDatabase>>;
  let employers: { employerId: string; personIds: string[] }[];
  const { whole, upload, discard, rows } = declarationFiles(
    () => database,
    () => employers,
  );

  beforeAll(async () => {
    database = await openSpecDatabase([registrationMigrations, declarationMigrations]);
    employers = [];
    for (const order of [1, 2, 3]) employers.push(await employerWithPeople(database, order, 30, { related: true }));
  });
  afterAll(async () => {
    await database?.drop();
  });

  it('lets others work while three senders stall, with a pool of three', async () => {
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const begun: Promise<void>[] = [];
    const stalled = [1, 2, 3].map((n) => {
      let started = (): void => undefined;
      begun.push(
        new Promise((resolve) => {
          started = resolve;
        }),
      );
      return upload('', {
        source: (async function* stalling(): AsyncGenerator<Buffer> {
          const bytes = Buffer.from(`${whole()}${'\n'.repeat(n + 1)}`);
          yield bytes.subarray(0, 2000);
          started();
          await gate;
          yield bytes.subarray(2000);
        })(),
      });
    });
    await Promise.all(begun);
    expect(await rows(`select count(*)::int as n from declaration.declaration_file where state = 'receiving'`)).toEqual(
      [{ n: 3 }],
    );
    expect(
      await rows(
        `select count(*)::int as n from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
      ),
    ).toEqual([{ n: 0 }]);
    const between = await upload(whole());
    expect(counts(between)).toMatch(/^90 /);
    await discard(between);
    goOn();
    for (const result of await Promise.all(stalled)) {
      expect(counts(result)).toMatch(/^90 /);
      await discard(result);
    }
  });

  it('leaves nothing when the sender breaks off', async () => {
    async function* broken(): AsyncGenerator<Buffer> {
      yield Buffer.from(whole().slice(0, 3000));
      await Promise.resolve();
      throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
    }
    expect(code(await upload('', { source: broken() }))).toBe('DECL-3016');
    expect(counts(await upload(`${whole()}\n\n`))).toMatch(/^90 /);
  });

  it('tells of an import that died with its process, leaves a living one alone, and forgets rows after their time', async () => {
    const settle = () =>
      new SettleDeclarationFiles(
        database.unitOfWork,
        {
          wake: () => Promise.resolve(),
          onWake: () => undefined,
          every: () => undefined,
          close: () => Promise.resolve(),
        },
        { sweepSeconds: 60 },
      ).work();
    await rows(`insert into declaration.declaration_file (file_id, file_name, posting_period, scheme, agency_codes, state, maker, received_at, begun_at, alive_at) overriding system value
      select n, n || '.csv', 202605, '110', '{430102}', 'checking', 'clerk', now(), clock_timestamp() - interval '1 hour' * (n - 9001), clock_timestamp() - interval '1 hour' * (n - 9001) from generate_series(9001, 9003) n`);
    const settled = await database.unitOfWork.system(async (tx) => {
      await holdFile(tx, '9003');
      return ok(await detached(settle));
    });
    expect(unwrap(settled)).toEqual({ interrupted: 1, emptied: 0 });
    expect(
      await rows(
        'select file_id, state, error_code, error_params from declaration.declaration_file where file_id > 9000 order by file_id',
      ),
    ).toEqual([
      { file_id: '9001', state: 'checking', error_code: null, error_params: null },
      { file_id: '9002', state: 'failed', error_code: 'DECL-3017', error_params: { fileName: '9002.csv' } },
      { file_id: '9003', state: 'checking', error_code: null, error_params: null },
    ]);
    await rows(
      `update declaration.declaration_file set begun_at = clock_timestamp() - interval '91 days' where file_id = 9002`,
    );
    await rows(`insert into declaration.file_row (file_id, row_no, faults) values (9002, 1, 0), (9003, 1, 0)`);
    expect(await settle()).toEqual({ interrupted: 1, emptied: 1 });
    expect(await rows('select file_id from declaration.file_row where file_id > 9000')).toEqual([{ file_id: '9003' }]);
  });
});
