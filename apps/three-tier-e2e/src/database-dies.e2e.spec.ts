import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeCreditCode } from '@pnet/standards';
import { Country, eventually } from './country.js';
import { inSteps } from './in-steps.js';

const CITY = '430100';
const employer = (number: number) => ({
  unifiedCreditCode: completeCreditCode(`91430102MA00000${number}`),
  name: `第${number}有限公司`,
  agencyCode: '430102',
  category: '10',
  economicType: '150',
  registeredOn: '2019-07-01',
});

describe('the databases of a country die', () => {
  const country = new Country(22_000);
  const step = inSteps();
  const register = (number: number) =>
    country.act<{ employerId: string }>(CITY, 'handler', 'POST', '/employers', employer(number), {
      'idempotency-key': `employer-${number}`,
    });
  const employers = async (): Promise<number> =>
    (await country.rows<{ n: number }>(CITY, 'select count(*)::int as n from registration.employer'))[0]?.n ?? -1;
  const postmaster = (): number =>
    Number(readFileSync(join(country.home, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

  beforeAll(async () => {
    await country.start(['--no-seed']);
  }, 300_000);
  afterAll(async () => {
    await country.remove();
  }, 60_000);

  step('they are started again, the nodes come back, and nothing is lost or double', async () => {
    const before = await register(1);
    const dead = postmaster();
    process.kill(dead, 'SIGKILL');
    await eventually(async () => {
      const health = await fetch(`http://127.0.0.1:${country.node(CITY).httpPort}/health/ready`).catch(() => undefined);
      return postmaster() !== dead && health?.ok ? true : undefined;
    }, 120);
    expect(await register(1)).toEqual(before);
    expect((await register(2)).employerId).not.toBe(before.employerId);
    expect(await employers()).toBe(2);
    expect((await country.pnet('status')).status).toBe(0);
    expect(JSON.parse((await country.pnet('verify', '--json')).stdout)).toMatchObject({ ok: true, findings: [] });
  });

  step('Ctrl-C ends a country at once while a node waits for its next start', async () => {
    // The fifth death would be one too many; before it the wait is eight seconds.
    for (let death = 1; death <= 4; death += 1) {
      const pid = await eventually(() => Promise.resolve(country.node(CITY).pid), 60);
      process.kill(pid, 'SIGKILL');
      await eventually(() => Promise.resolve(country.node(CITY).pid === pid ? undefined : true), 60);
    }
    expect(country.node(CITY).pid).toBeUndefined();
    const asked = performance.now();
    await country.stop();
    expect(performance.now() - asked).toBeLessThan(8_000);
    expect(country.state.nodes.every((node) => node.pid === undefined)).toBe(true);
  });
});
