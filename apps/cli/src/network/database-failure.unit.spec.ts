import { databaseFailure } from './database-failure.js';
import type { NodeState } from './home-folder.js';

const url = 'postgres://worker:secret@127.0.0.1:7432/pension_430100';
const node: NodeState = {
  code: '430100',
  name: '长沙',
  tier: 'city',
  regionCode: '430100',
  parents: [],
  agencies: [],
  httpPort: 7011,
  database: { migrator: url, app: url, worker: url },
};
const failure = (code: string | undefined, message = 'what the server says', running = true) =>
  databaseFailure(node, Object.assign(new Error(message), code === undefined ? {} : { code }), running);

describe('a failure of a database', () => {
  it.each([
    ['ECONNREFUSED', 'NETW-2002'],
    ['ENOTFOUND', 'NETW-2002'],
    ['ETIMEDOUT', 'NETW-2002'],
    ['ECONNRESET', 'NETW-2002'],
    ['57P01', 'NETW-2002'],
    ['57P03', 'NETW-2002'],
    ['08006', 'NETW-2002'],
    ['53300', 'NETW-2002'],
    ['28P01', 'NETW-2003'],
    ['28000', 'NETW-2003'],
    ['3D000', 'NETW-2003'],
    ['42P01', 'NETW-2004'],
    ['3F000', 'NETW-2004'],
    ['42703', 'NETW-2004'],
  ])('%s is told as %s, with the node, the address and the reason, and without the password', (code, told) => {
    const said = failure(code);
    expect(said).toMatchObject({
      exitCode: 1,
      zh: expect.stringMatching(
        new RegExp(`^${told} .*430100.*127\\.0\\.0\\.1:7432/pension_430100.*${code} what the server says`),
      ),
      en: expect.stringMatching(new RegExp(`^${told} .*430100.*${code}`)),
    });
    expect(said?.message).not.toContain('secret');
  });

  it('of a connection that broke or took too long is told, though the driver has no code for it', () => {
    for (const message of [
      'Connection terminated unexpectedly',
      'Connection terminated due to connection timeout',
      'timeout expired',
    ])
      expect(failure(undefined, message)?.en).toContain('NETW-2002');
    expect(failure('ECONNREFUSED', '')?.zh).toContain('（ECONNREFUSED）');
  });

  it('is told as that of a country that does not run', () => {
    expect(failure('ECONNREFUSED', 'connect', false)).toMatchObject({
      exitCode: 2,
      zh: expect.stringMatching(/^NETW-2001 .*没有运行.*npm start/),
      en: expect.stringMatching(/^NETW-2001 .*does not run.*npm start/),
    });
  });

  it('that is none of these is a bug, and stays what it is', () => {
    expect([
      failure('22012'),
      failure(undefined),
      databaseFailure(node, new TypeError('x is not a function'), true),
    ]).toEqual([undefined, undefined, undefined]);
  });
});
