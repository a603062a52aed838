import { systemClock } from '@pnet/kernel';
import { Country, eventually } from './country.js';

describe('a country that grows', () => {
  const country = new Country(24_000);
  const month = systemClock.now().toPlainDate().yearMonth.toString();
  const pnet = async (...words: readonly string[]): Promise<string> => {
    const { status, stdout, stderr } = await country.pnet(...words);
    expect([words.join(' '), status, stderr]).toEqual([words.join(' '), 0, '']);
    return stdout;
  };
  /** Reaches province and nation, whatever is in it. */
  const sealedMonthOf = async (code: string): Promise<void> => {
    await country.act(code, 'finance', 'POST', '/ledger/books', { scheme: '110', postingPeriod: month });
    await country.act(code, 'finance', 'POST', `/closing/${month}/close-month`, { explanations: {} });
    for (const upper of ['430000', '000000'])
      await eventually(async () => {
        const loaded = await country.rows(
          upper,
          `select 1 from warehouse.dataset_version where reporting_unit = $1 and dataset_id = 'PI05'`,
          [code],
        );
        return loaded.length > 0 ? true : undefined;
      }, 120);
  };

  beforeAll(async () => {
    await country.start();
  }, 300_000);
  afterAll(async () => {
    await country.remove();
  }, 60_000);

  it('adds a city while it runs: registered by two persons, enrolled, started; its month reaches the nation', async () => {
    expect(await pnet('unit', 'add', '430300', '--name', '湘潭市', '--parent', '430000')).toContain(
      '新设 湘潭市 430300',
    );
    await pnet('node', 'add', '430300');
    await sealedMonthOf('430300');
    const { body } = await country.call<{ nodes: { code: string; link: string; parentCode: string }[] }>(
      '000000',
      'handler',
      'GET',
      '/topology',
    );
    expect(body.nodes.find(({ code }) => code === '430300')).toMatchObject({ parentCode: '430000', link: 'relayed' });
  }, 300_000);

  it('takes a development zone of nine digits below a city the same way', async () => {
    await pnet('unit', 'add', '430181001', '--name', '浏阳经开区', '--kind', 'development-zone', '--parent', '430100');
    await pnet('node', 'add', '430181001');
    await sealedMonthOf('430181001');
  }, 300_000);
});
