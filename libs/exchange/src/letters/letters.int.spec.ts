import { ok, systemClock, unwrap } from '@pnet/kernel';
import { Order, orderText } from '@pnet/contracts';
import { openSigner, openVerifier } from '../certificates/signing.js';
import { TestNetwork, eventually, query, type TestNode } from '../exchange.fixture.js';
import { TakeOrder } from '../orders/take-order.js';
import type { OrderHandler, ReceivedOrder } from '../orders/order-handler.js';
import { letterList, lettersOf } from './letters.query.js';

/** Two cities of two provinces, one beside the first, and the nation above; every node answers letters by itself. */
describe('letters between units', () => {
  const network = new TestNetwork();
  const limits = { heartbeatMs: 200, orderPollMs: 100, sweepMs: 200 };
  const read: ReceivedOrder[] = [];
  const reader: OrderHandler = {
    kind: 'letter/note',
    apply: (_tx, order) => {
      read.push(order);
      return Promise.resolve(ok({ state: 'executed' as const, evidence: { answer: `read by ${order.target}` } }));
    },
  };
  let nation: TestNode, hunan: TestNode, guangdong: TestNode, changsha: TestNode, zhuzhou: TestNode, shenzhen: TestNode;
  const hooks = { limits, orderHandlers: [reader] };
  const below = (node: TestNode) => ({
    parents: [{ code: node.code, url: `localhost:${node.port}`, role: 'statistical' as const }],
    hooks,
    start: true,
  });
  const write = async (from: TestNode, target: string, kind = 'letter/note', text = '请协助核实') => {
    const issued = await from.database.unitOfWork.system((tx) =>
      from.exchange.issueOrder.execute(tx, {
        target,
        kind,
        payload: { subject: '核实函', text },
        owner: 'spec',
        deadline: systemClock.now().plusMs(3_600_000),
      }),
    );
    from.exchange.wake();
    return issued;
  };
  const phase = async (from: TestNode, target: string): Promise<{ phase: string; evidence: unknown } | undefined> =>
    (
      await query<{ phase: string; evidence: unknown }>(
        from,
        'select phase, evidence from exchange.order_out where issuer = $1 and target = $2 order by number desc limit 1',
        [from.code, target],
      )
    )[0];
  const ended = (from: TestNode, target: string) => async (): Promise<boolean> =>
    ['executed', 'refused'].includes((await phase(from, target))?.phase ?? '');

  beforeAll(async () => {
    nation = await network.node('000000', { children: ['430000', '440000'], hooks, start: true });
    hunan = await network.node('430000', { ...below(nation), children: ['430100', '430200'] });
    guangdong = await network.node('440000', { ...below(nation), children: ['440300'] });
    changsha = await network.node('430100', below(hunan));
    zhuzhou = await network.node('430200', below(hunan));
    shenzhen = await network.node('440300', below(guangdong));
  });
  afterAll(() => network.close());

  it('go up to the first that knows the target, down from there, and the answer comes back', async () => {
    expect(unwrap(await write(changsha, '440300'))).toEqual({ issuer: '430100', target: '440300', number: '1' });
    await eventually(ended(changsha, '440300'));
    expect(await phase(changsha, '440300')).toEqual({ phase: 'executed', evidence: { answer: 'read by 440300' } });
    for (const relay of [hunan, nation, guangdong])
      expect(
        await query(relay, `select issuer, target, phase from exchange.order_out where kind = 'letter/note'`),
      ).toEqual([{ issuer: '430100', target: '440300', phase: 'executed' }]);
    const alarms = [changsha, hunan, nation, guangdong, shenzhen].map((node) =>
      query(node, 'select kind, subject from exchange.alarm'),
    );
    expect((await Promise.all(alarms)).flat()).toEqual([]);
  });

  it('turn at the common parent, and reach what stands above', async () => {
    unwrap(await write(changsha, '430200'));
    unwrap(await write(shenzhen, '000000'));
    unwrap(await write(nation, '430100'));
    await eventually(ended(changsha, '430200'));
    await eventually(ended(shenzhen, '000000'));
    await eventually(ended(nation, '430100'));
    expect(await query(nation, `select 1 from exchange.order_in where target = '430200'`)).toEqual([]);
    expect(read.map((one) => `${one.issuer} ${one.target}`).sort()).toEqual([
      '000000 430100',
      '430100 430200',
      '430100 440300',
      '440300 000000',
    ]);
    const seen = unwrap(
      await changsha.database.unitOfWork.system(async (tx) => ok(await letterList.all(tx, lettersOf('430100'), 100))),
    );
    expect(seen.map((one) => [one.direction, one.unit, one.phase]).sort()).toEqual([
      ['received', '000000', 'executed'],
      ['sent', '430200', 'executed'],
      ['sent', '440300', 'executed'],
    ]);
  });

  it('wait where a node is away, arrive once, and are refused by name where nobody reads their kind', async () => {
    await guangdong.exchange.stop();
    for (const n of [1, 2, 3]) unwrap(await write(zhuzhou, '440300', 'letter/note', `第 ${n} 封`));
    unwrap(await write(zhuzhou, '440300', 'letter/unheard-of'));
    await eventually(
      async () =>
        (await query(nation, `select 1 from exchange.order_out where issuer = '430200' and target = '440300'`))
          .length === 4,
    );
    guangdong = await network.attach(
      '440000',
      { test: guangdong.test, database: guangdong.database },
      {
        ...below(nation),
        children: ['440300'],
        grpcPort: guangdong.port ?? 0,
        certificateFolder: (await network.certificates('440000')).folder,
      },
    );
    await eventually(ended(zhuzhou, '440300'));
    expect(
      await query(
        zhuzhou,
        `select number::int, phase, evidence ->> 'code' as code from exchange.order_out where target = '440300' order by number`,
      ),
    ).toEqual([
      ...[1, 2, 3].map((number) => ({ number, phase: 'executed', code: null })),
      { number: 4, phase: 'refused', code: 'EXCH-5003' },
    ]);
    expect(read.filter((one) => one.issuer === '430200')).toHaveLength(3);
  });

  it('carry nothing but letters, and only for who signed them and stands below who brings them', async () => {
    const { folder } = await network.certificates('430100');
    const at = async (brought: string, order: Order) => {
      const parent = await network.certificates('430000');
      const take = new TakeOrder(
        { code: '430000', parents: ['000000'] },
        openSigner(parent.folder),
        openVerifier(parent.folder, () => systemClock.now().toDate()),
        systemClock,
      );
      return unwrap(await hunan.database.unitOfWork.system(async (tx) => ok(await take.execute(tx, brought, order))));
    };
    const [sent] = await query<{ message: Buffer }>(
      changsha,
      `select message from exchange.order_out where target = '430200'`,
    );
    const forged = (changed: Partial<Order>): Order => {
      const order = { ...Order.decode(sent?.message ?? Buffer.alloc(0)), number: 9n, ...changed };
      return { ...order, signature: openSigner(folder).sign(orderText(order)) };
    };
    const refused = { accepted: false, refused: 'EXCH-2003' };
    expect(await at('430100', forged({ kind: 'fund-adjustment' }))).toMatchObject(refused);
    expect(await at('430100', forged({ kind: 'letter/' }))).toMatchObject(refused);
    expect(await at('430100', forged({ issuerCode: '430200' }))).toMatchObject(refused);
    expect(await at('430200', forged({}))).toMatchObject(refused);
  });

  it('to a unit that nobody knows wait at the top, with an alarm', async () => {
    unwrap(await write(changsha, '999999'));
    await eventually(
      async () => (await query(nation, `select 1 from exchange.alarm where kind = 'no-route'`)).length === 1,
    );
    expect((await phase(changsha, '999999'))?.phase).toBe('issued');
    expect(await write(changsha, '430100')).toMatchObject({ ok: false, error: { code: 'EXCH-5004' } });
    expect(await write(changsha, '440300', 'scan-request')).toMatchObject({ ok: false, error: { code: 'EXCH-5004' } });
  });
});
