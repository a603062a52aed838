import type { Server } from 'node:http';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandFailure } from '../command-failure.js';
import { CountryHome } from '../command-line.fixture.js';
import { askSupervisor, openNodeControl } from './node-control.js';

describe('pnet stop NODE and pnet start NODE', () => {
  const home = new CountryHome();
  const asked: string[] = [];
  let control: Server | undefined;
  beforeAll(() => home.write());
  afterAll(() => {
    control?.close();
    home.remove();
  });

  it('say in both languages that no country runs, and which nodes there are', async () => {
    const [start, unknown] = [await home.pnet('start', '430100'), await home.pnet('stop', '999999', '--json')];
    expect(start).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^✗ NETW-1004 .*没有运行.*\n {2}NETW-1004 .*npm start.*\n$/),
    });
    expect([unknown.code, JSON.parse(unknown.stdout)]).toMatchObject([
      2,
      {
        ok: false,
        zh: expect.stringMatching(/^NETW-1001 没有节点 999999；有 430100/),
        en: expect.stringContaining('There is no node 999999'),
      },
    ]);
  });

  it('are done by the supervisor, whose refusal is told', async () => {
    // What a killed supervisor left.
    writeFileSync(join(home.folder, 'control.sock'), '');
    control = await openNodeControl(home.folder, (act, node) => {
      asked.push(`${act} ${node}`);
      return asked.length > 1 ? Promise.reject(CommandFailure.coded(2, 'NETW-1002', { node })) : Promise.resolve();
    });
    const stop = await home.pnet('stop', '430100');
    expect(stop).toEqual({ code: 0, stdout: '✓ 430100 长沙 已停止 stopped\n', stderr: '' });
    await expect(askSupervisor(home.folder, 'start', '430100')).rejects.toMatchObject({
      exitCode: 2,
      zh: expect.stringMatching(/^NETW-1002 节点 430100 已经停止/),
      en: expect.stringContaining('is stopped already'),
    });
    expect(asked).toEqual(['stop 430100', 'start 430100']);
  });
});
