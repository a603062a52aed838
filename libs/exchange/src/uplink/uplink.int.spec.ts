import { YearMonth, ok, unwrap } from '@pnet/kernel';
import type { ValidIntake } from '../exchange-options.js';
import { TestNetwork, query, trialPort, trialSql, type TestNode } from '../exchange.fixture.js';

describe('a dataset from city to province to nation', () => {
  const network = new TestNetwork();
  const january = YearMonth.of('2026-01');
  const loaded: ValidIntake[] = [];
  let [city, province, nation]: (TestNode | undefined)[] = [];
  let rows = 5_000;
  let extra = 0;
  const at = (node: TestNode | undefined): TestNode => {
    if (!node) throw new Error('not started');
    return node;
  };

  beforeAll(async () => {
    nation = await network.node('000000', { children: ['430000', '440300'] });
    province = await network.node('430000', {
      children: ['430100', '430200'],
      parents: [{ code: '000000', url: `localhost:${nation.port}`, role: 'statistical' }],
      hooks: {
        onValid: (_tx, intake) => {
          loaded.push(intake);
          return Promise.resolve(ok(undefined));
        },
      },
    });
    city = await network.node('430100', {
      parents: [{ code: '430000', url: `localhost:${province.port}`, role: 'statistical' }],
      hooks: { ports: [trialPort(() => trialSql(rows, extra))] },
    });
  });
  afterAll(() => network.close());

  it('seals, streams and closes on the signed receipt; the province relays unchanged', async () => {
    const sealed = unwrap(await at(city).exchange.seal({ definitionId: 'PT01', period: january }));
    expect(sealed).toMatchObject({ version: 1, sequence: '1', rows: 5_000, unchanged: false });
    expect(await at(city).exchange.deliverDue()).toBe(1);
    expect(await query(at(city), 'select phase, outcome, error_code from exchange.delivery')).toEqual([
      { phase: 'receipted', outcome: 'valid', error_code: null },
    ]);
    expect(loaded.slice(0, 1)).toMatchObject([
      { nodeCode: '430100', period: '2026-01', version: 1, digest: sealed.digest, role: 'statistical' },
    ]);
    expect(await at(province).exchange.deliverDue()).toBe(1);
    const [intake] = await query<{ phase: string; relayed_by: string; digest: Buffer }>(
      at(nation),
      'select phase, relayed_by, digest from exchange.intake',
    );
    expect(intake).toMatchObject({ phase: 'loaded', relayed_by: '430000' });
    expect(intake?.digest.toString('hex')).toBe(sealed.digest);
    const [sums] = await query(
      at(nation),
      'select count(*)::int as rows, sum(measures[5])::text as closing, count(measures[6])::int as known from exchange.intake_row',
    );
    expect(sums).toEqual({ rows: 5_000, closing: String((201n * 5_000n * 5_001n) / 2n), known: 3_334 });
  });

  it('unpacks every dimension and amount exactly', async () => {
    const odd = ['"', 'a,b', '{}', 'NULL', '中 文', `'`, 'x"y"'];
    const city = await network.node('430200', {
      parents: [{ code: '430000', url: `localhost:${at(province).port}`, role: 'statistical' }],
      hooks: {
        ports: [
          trialPort(
            () => `select '110' as scheme, segment, 3 as persons, -0.05 as opening, 0 as income, 12345678901234.5 as expense, -12345678901234.55 as closing, null as unknown
        from (values ${odd.map((text) => `('${text.replace("'", "''")}')`).join(', ')}) as odd(segment)`,
          ),
        ],
      },
    });
    unwrap(await city.exchange.seal({ definitionId: 'PT01', period: january }));
    expect(await city.exchange.deliverDue()).toBe(1);
    const rows = await query<{ dimensions: string[]; measures: string[] }>(
      at(province),
      `select dimensions, measures::text[] as measures from exchange.intake_row join exchange.intake using (intake_id) where node_code = '430200' order by row_no`,
    );
    expect(rows.map((row) => row.dimensions[1])).toEqual(
      [...odd].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
    );
    expect(new Set(rows.map((row) => JSON.stringify(row.measures)))).toEqual(
      new Set([JSON.stringify(['3', '-5', '0', '1234567890123450', '-1234567890123455', null])]),
    );
  });

  it('gives the same digest for the same facts, and the next version for others', async () => {
    const again = unwrap(await at(city).exchange.seal({ definitionId: 'PT01', period: january }));
    expect(again).toMatchObject({ version: 1, unchanged: true });
    [rows, extra] = [4_000, 7];
    expect(unwrap(await at(city).exchange.seal({ definitionId: 'PT01', period: january }))).toMatchObject({
      version: 2,
      sequence: '2',
      rows: 4_000,
    });
    expect(await at(city).exchange.deliverDue()).toBe(1);
    expect(loaded.at(-1)).toMatchObject({ version: 2 });
  });
});
