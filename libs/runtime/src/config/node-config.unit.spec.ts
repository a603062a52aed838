import { readNodeConfig, renderEnvExample } from '../index.js';
import { bilingual } from '../node/start-failure.js';

const needed = {
  PENSION_NODE_CODE: '430100',
  PENSION_NODE_NAME: '长沙',
  PENSION_TIER: 'city',
  PENSION_REGION_CODE: '430100',
  PENSION_HTTP_PORT: '7011',
  PENSION_DATABASE_APP_URL: 'postgres://a@h/d',
  PENSION_DATABASE_WORKER_URL: 'postgres://w@h/d',
  PENSION_CERTIFICATE_FOLDER: '/c',
  PENSION_HOME: '/h',
};

describe('node settings', () => {
  it('are read with their defaults, and frozen to the ground', () => {
    const config = readNodeConfig({
      ...needed,
      PATH: '/bin',
      PENSION_PARENTS: '430000@localhost:7110/statistical, 100000@localhost:7100/comparison',
      PENSION_AGENCIES: '430102:芙蓉区,430103:天心区',
      PENSION_CONSOLES: '430200=https://sb.example.gov.cn/',
      PENSION_REDIS_URL: '',
    });
    if (!config.ok) throw new Error(bilingual(config.error));
    expect(config.value).toMatchObject({
      code: '430100',
      consoles: { '430200': 'https://sb.example.gov.cn' },
      httpPort: 7011,
      httpHost: '127.0.0.1',
      role: 'all',
      sessionIdleMinutes: 15,
      sessionHours: 12,
      parents: [
        { code: '430000', url: 'localhost:7110', role: 'statistical' },
        { code: '100000', url: 'localhost:7100', role: 'comparison' },
      ],
      agencies: [
        { code: '430102', name: '芙蓉区' },
        { code: '430103', name: '天心区' },
      ],
    });
    expect(config.value).not.toHaveProperty('redisUrl');
    expect(() => {
      (config.value.database as { app: string }).app = 'x';
    }).toThrow(TypeError);
  });

  it.each([
    ['production', { NODE_ENV: 'production' }],
    ['no word of a demonstration', {}],
    ['an address that other machines reach', { NODE_ENV: 'demonstration', PENSION_HTTP_HOST: '0.0.0.0' }],
  ])('refuse the clock of a demonstration with %s', (_name, env) => {
    expect(readNodeConfig({ ...needed, PENSION_DEMONSTRATION_CLOCK: '/h/clock.json', ...env })).toMatchObject({
      ok: false,
      error: { code: 'RUNT-1070' },
    });
    expect(
      readNodeConfig({ ...needed, PENSION_DEMONSTRATION_CLOCK: '/h/clock.json', NODE_ENV: 'demonstration' }),
    ).toMatchObject({ ok: true, value: { demonstrationClock: '/h/clock.json' } });
  });

  it.each([
    ['a missing one', { PENSION_NODE_CODE: undefined }, 'RUNT-1002', 'PENSION_NODE_CODE'],
    ['an unknown one', { PENSION_NODE_KODE: '1' }, 'RUNT-1003', 'PENSION_NODE_KODE'],
    ['a port that is none', { PENSION_HTTP_PORT: '70000' }, 'RUNT-1004', 'PENSION_HTTP_PORT'],
    ['an unknown tier', { PENSION_TIER: 'county' }, 'RUNT-1004', 'PENSION_TIER'],
    ['a parent without a role', { PENSION_PARENTS: '430000@localhost:7110' }, 'RUNT-1004', 'PENSION_PARENTS'],
    ['itself as parent', { PENSION_PARENTS: '430100@localhost:7110/statistical' }, 'RUNT-1004', 'PENSION_PARENTS'],
    [
      'two statistical parents',
      { PENSION_PARENTS: '430000@a:1/statistical,440000@b:1/statistical' },
      'RUNT-1004',
      'PENSION_PARENTS',
    ],
    [
      'a console that is no address',
      { PENSION_CONSOLES: '430100=javascript:alert(1)' },
      'RUNT-1004',
      'PENSION_CONSOLES',
    ],
    ['a database that is none', { PENSION_DATABASE_APP_URL: 'mysql://x' }, 'RUNT-1004', 'PENSION_DATABASE_APP_URL'],
  ])('are refused with %s', (_name, changes, code, name) => {
    const config = readNodeConfig({ ...needed, ...changes });
    if (config.ok) throw new Error('should be refused');
    expect(config.error).toMatchObject({ code: 'RUNT-1001', items: [{ code, params: { name } }] });
    expect(bilingual(config.error)).toContain(name);
    expect(bilingual(config.error)).toMatch(/节点配置有误[\s\S]*settings of the node are wrong/);
  });

  it('name every fault at once, and no secret', () => {
    const config = readNodeConfig({
      ...needed,
      PENSION_TIER: 'x',
      PENSION_HOME: undefined,
      PENSION_DATABASE_WORKER_URL: 'top-secret',
    });
    if (config.ok) throw new Error('should be refused');
    expect(config.error.items).toHaveLength(3);
    expect(JSON.stringify(config.error)).not.toContain('top-secret');
  });

  it('have an example file whose settings are accepted', () => {
    const text = renderEnvExample();
    const lines = text
      .split('\n')
      .filter((line) => /^PENSION_/.test(line))
      .map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]);
    expect(readNodeConfig(Object.fromEntries(lines)).ok).toBe(true);
    expect(text).toContain('# PENSION_REDIS_URL=');
  });
});
