import { Instant, ok, systemClock, unwrap } from '@pnet/kernel';
import { TestNetwork, eventually, query, trialPort, trialSql, type TestNode } from '../test-network.js';
import type { OrderHandler, ReceivedOrder } from './order-handler.js';

describe('orders from nation and province down to a city', () => {
  const network = new TestNetwork();
  const applied: ReceivedOrder[] = [];
  let fault: string | undefined;
  let [city, province, nation]: (TestNode | undefined)[] = [];
  const at = (node: TestNode | undefined): TestNode => { if (!node) throw new Error('not started'); return node; };
  const limits = { heartbeatMs: 200, orderPollMs: 100, sweepMs: 200 };
  const handler: OrderHandler = {
    kind: 'publish-policy-package',
    apply: async (tx, order) => {
      if (fault === 'throw') { fault = undefined; await tx.execute('select 1/0'); }
      applied.push(order);
      return ok({ state: 'installed', evidence: { package: order.number } });
    },
  };
  const issue = async (node: TestNode, kind: string, payload: unknown, deadlineMs = 3_600_000) => {
    const issued = unwrap(await node.database.unitOfWork.system((tx) => node.exchange.issueOrder.execute(tx, { target: '430100', kind, payload, owner: 'spec', deadline: Instant.ofEpochMs(systemClock.now().epochMs + deadlineMs) })));
    node.exchange.wake();
    return issued;
  };
  const phaseAt = async (node: TestNode, number: string, issuer = node.code): Promise<string | undefined> =>
    (await query<{ phase: string }>(node, 'select phase from exchange.order_out where issuer = $1 and number = $2', [issuer, number]))[0]?.phase;

  beforeAll(async () => {
    nation = await network.node('000000', { children: ['430000'], hooks: { limits }, start: true });
    province = await network.node('430000', { children: ['430100'], parents: [{ code: '000000', url: `localhost:${nation.port}`, role: 'statistical' }], hooks: { limits }, start: true });
    city = await network.node('430100', {
      parents: [{ code: '430000', url: `localhost:${province.port}`, role: 'statistical' }], start: true,
      hooks: { limits, ports: [trialPort(() => trialSql(300))], orderHandlers: [handler] },
    });
  });
  afterAll(() => network.close());

  it('installs a policy package and reports it; a throw is tried again, in order', async () => {
    fault = 'throw';
    const first = await issue(at(province), 'publish-policy-package', { b: 1, a: '二〇二六' });
    const second = await issue(at(province), 'publish-policy-package', { a: 2 });
    await eventually(async () => await phaseAt(at(province), second.number) === 'installed');
    expect(await phaseAt(at(province), first.number)).toBe('installed');
    expect(applied.map((order) => [order.number, order.payload])).toEqual([['1', { a: '二〇二六', b: 1 }], ['2', { a: 2 }]]);
    unwrap(await at(city).database.unitOfWork.system((tx) => at(city).exchange.orders.complete(tx, { issuer: '430000', number: '1' }, { state: 'executed', evidence: { activated: '2026-07-01' } })));
    await eventually(async () => await phaseAt(at(province), '1') === 'executed');
    expect(await query(at(province), `select evidence from exchange.order_out where number = 1`)).toEqual([{ evidence: { activated: '2026-07-01' } }]);
  });

  it('relays an order of the nation with its signature, and the answer back', async () => {
    const issued = await issue(at(nation), 'scan-request', { dataset: 'PT01', period: '2026-02' });
    await eventually(async () => await phaseAt(at(nation), issued.number) === 'executed');
    const [atNation] = await query<{ message: Buffer; evidence: { rows: number } }>(at(nation), 'select message, evidence from exchange.order_out');
    const [atCity] = await query<{ message: Buffer }>(at(city), `select message from exchange.order_in where issuer = '000000'`);
    expect(atCity?.message.equals(atNation?.message ?? Buffer.alloc(0))).toBe(true);
    expect(atNation?.evidence).toMatchObject({ definitionId: 'PT01', period: '2026-02', rows: 300, version: 1 });
    await eventually(async () => (await query(at(nation), `select 1 from exchange.intake where phase = 'loaded' and period = 202602`)).length === 1);
  });

  it('refuses what it cannot do, with the code', async () => {
    const unknown = await issue(at(province), 'dance', {});
    const wrong = await issue(at(province), 'scan-request', { dataset: 'PT01', period: '2026-13' });
    await eventually(async () => await phaseAt(at(province), wrong.number) === 'refused');
    expect(await query(at(province), 'select number, evidence ->> $$code$$ as code from exchange.order_out where number = any($1) order by number', [[unknown.number, wrong.number]]))
      .toEqual([{ number: unknown.number, code: 'EXCH-5003' }, { number: wrong.number, code: 'EXCH-5006' }]);
  });

  it('knows who is connected, and the difference of clocks', async () => {
    await eventually(async () => (await query(at(province), 'select 1 from exchange.peer where connected and clock_difference_ms is not null')).length === 2);
    expect(await query(at(city), `select code, direction from exchange.peer where connected`)).toEqual([{ code: '430000', direction: 'parent' }]);
  });
});
