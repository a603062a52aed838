import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import { CountryHome } from './command-line.fixture.js';

const COMMANDS = ['verify', 'dataset ls', 'dataset verify', 'dataset check', 'orders', 'migrate', 'migrate 430100'];

describe('commands that read the databases of the nodes', () => {
  const home = new CountryHome();
  let test: TestDatabase | undefined;
  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(async () => {
    home.remove();
    await test?.drop();
  });

  it.each(COMMANDS)('pnet %s says in both languages that nothing runs', async (command) => {
    home.write();
    const answer = await home.pnet(...command.split(' '));
    expect(answer).toMatchObject({ code: 2, stdout: '' });
    expect(answer.stderr).toMatch(
      /^(• 核对 verifying …\n)?✗ NETW-2001 .*430100 的数据库 127\.0\.0\.1:1\/pension_430100 没有应答（connect ECONNREFUSED .*npm start。\n {2}NETW-2001 .*does not answer.*\n$/,
    );
  });

  it('keeps a country whose server cannot be reached to remove its databases, and says so', async () => {
    home.write({ embedded: false });
    const answer = await home.pnet('reset');
    expect([answer.code, answer.stderr]).toEqual([
      1,
      expect.stringMatching(/^✗ NETW-1202 .*127\.0\.0\.1:1 没有应答.*DATABASE_URL.*\n {2}NETW-1202 .*does not answer/),
    ]);
    const url = new URL(test?.adminUrl ?? '');
    url.username = 'nobody_of_that_name';
    home.write({ embedded: false, adminUrl: url.href });
    expect((await home.pnet('reset')).stderr).toMatch(/^✗ NETW-1203 .*nobody_of_that_name.*\n {2}NETW-1203 .*refuses/);
    expect(existsSync(join(home.folder, 'network.json'))).toBe(true);
  });

  it('say that the database refuses the login, and that it has no schema', async () => {
    const url = new URL(test?.urls.worker ?? '');
    home.write({ database: url.href });
    const empty = [await home.pnet('orders', '--json'), await home.pnet('verify')] as const;
    expect(empty.map(({ code }) => code)).toEqual([1, 1]);
    expect(JSON.parse(empty[0].stdout)).toMatchObject({
      ok: false,
      zh: expect.stringMatching(/^NETW-2004 /),
      en: expect.stringMatching(/pnet migrate/),
    });
    expect(empty[1].stderr).toMatch(/\n?✗ NETW-2004 .*\n {2}NETW-2004 .*\n$/);
    const unknown = await home.pnet('migrate', '999999');
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringMatching(/^✗ NETW-1001 .*999999/)]);
    url.username = 'nobody_of_that_name';
    home.write({ database: url.href });
    const refused = [await home.pnet('dataset', 'ls'), await home.pnet('verify'), await home.pnet('migrate')];
    for (const answer of refused)
      expect([answer.code, answer.stderr]).toEqual([
        1,
        expect.stringMatching(/✗ NETW-2003 .*（28.*\n {2}NETW-2003 .*refuses the login.*\n$/),
      ]);
  });
});
