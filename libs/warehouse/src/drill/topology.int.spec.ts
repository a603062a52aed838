import { openTestWarehouse, unitLine, type TestWarehouse } from '../warehouse.fixture.js';
import { topology } from './topology.query.js';

const units = [
  unitLine('000000', null),
  unitLine('430000', '000000'),
  unitLine('430100', '430000'),
  unitLine('430181', '430100'),
  unitLine('440000', '000000'),
  unitLine('440100', '440000'),
  unitLine('440300', '440000', { comparisonParentCode: '000000' }),
];

describe('topology', () => {
  let warehouse: TestWarehouse;
  beforeAll(async () => {
    warehouse = await openTestWarehouse(units);
  });
  afterAll(() => warehouse.close());

  const peer = (code: string, connected: boolean) =>
    warehouse.inTx((tx) =>
      tx.execute(
        `insert into exchange.peer (code, direction, connected, last_contact_at) values ($1, 'child', $2, now()) on conflict (code) do update set connected = excluded.connected`,
        [code, connected],
      ),
    );
  const links = async (unit = '000000'): Promise<Record<string, string>> => {
    const { nodes } = await warehouse.inTx((tx) => topology(tx, { self: '000000', unit, period: 202607 }));
    return Object.fromEntries(
      nodes.map((node) => [node.code, node.brokenAt === null ? node.link : `${node.link} ${node.brokenAt}`]),
    );
  };

  it('reaches what lies below through a child that is connected', async () => {
    for (const code of ['430000', '440000']) await peer(code, true);
    expect(await links()).toEqual({
      '000000': 'self',
      '430000': 'open',
      '440000': 'open',
      '430100': 'relayed',
      '430181': 'relayed',
      '440100': 'relayed',
      '440300': 'never',
    });
  });

  it('says what is unreachable, and through which broken node, at every level and from every unit asked', async () => {
    await peer('430000', false);
    await peer('440300', false);
    expect(await links()).toEqual({
      '000000': 'self',
      '430000': 'closed',
      '440000': 'open',
      '430100': 'unreachable 430000',
      '430181': 'unreachable 430000',
      '440100': 'relayed',
      '440300': 'closed',
    });
    expect(await links('430100')).toEqual({ '430100': 'unreachable 430000', '430181': 'unreachable 430000' });
    // A city with a second parent comes here only to deliver; its orders go through its own province.
    await peer('440000', false);
    expect(await links('440000')).toEqual({
      '440000': 'closed',
      '440100': 'unreachable 440000',
      '440300': 'unreachable 440000',
    });
    await peer('430000', true);
    expect(await links('430000')).toEqual({ '430000': 'open', '430100': 'relayed', '430181': 'relayed' });
  });
});
