import { Instant, YearMonth, ok, systemClock, unwrap } from '@pnet/kernel';
import { Order, orderText } from '@pnet/contracts';
import { openSigner, openVerifier } from '../certificates/signing.js';
import { TakeOrder } from './take-order.js';
import { TestNetwork, eventually, query, trialPort, trialSql, type TestNode } from '../exchange.fixture.js';
import type { OrderHandler, ReceivedOrder } from './order-handler.js';

describe('orders from nation and province down to a city', () => {
  const network = new TestNetwork();
  const applied: ReceivedOrder[] = [];
  let fault: string | undefined;
  let [city, province, nation]: (TestNode | undefined)[] = [];
  const at = (node: TestNode | undefined): TestNode => {
    if (!node) throw new Error('not started');
    return node;
  };
  const limits = { heartbeatMs: 200, orderPollMs: 100, sweepMs: 200 };
  const handler: OrderHandler = {
    kind: 'publish-policy-package',
    apply: async (tx, order) => {
      if (fault === 'throw') {
        fault = undefined;
        await tx.execute('select 1/0');
      }
      applied.push(order);
      return ok({ state: 'installed', evidence: { package: order.number } });
    },
  };
  const issue = async (node: TestNode, kind: string, payload: unknown, deadlineMs = 3_600_000) => {
    const issued = unwrap(
      await node.database.unitOfWork.system((tx) =>
        node.exchange.issueOrder.execute(tx, {
          target: '430100',
          kind,
          payload,
          owner: 'spec',
          deadline: Instant.ofEpochMs(systemClock.now().epochMs + deadlineMs),
        }),
      ),
    );
    node.exchange.wake();
    return issued;
  };
  /** An order that never leaves: its row points to a child that is not there. */
  const hidden = async (node: TestNode, name: string): Promise<string> =>
    unwrap(
      await node.database.unitOfWork.system(async (tx) => {
        const issued = await node.exchange.issueOrder.execute(tx, {
          target: '430100',
          kind: 'publish-policy-package',
          payload: { name },
          owner: 'spec',
          deadline: systemClock.now().plusMs(60_000),
        });
        await tx.execute(`update exchange.order_out set next_hop = 'nowhere' where number = $1`, [
          unwrap(issued).number,
        ]);
        return ok(unwrap(issued).number);
      }),
    );
  const deliver = async (order: Order) => {
    const { folder } = await network.certificates('430100');
    const take = new TakeOrder(
      { code: '430100', parents: ['430000'] },
      openSigner(folder),
      openVerifier(folder, () => systemClock.now().toDate()),
      systemClock,
    );
    return unwrap(await at(city).database.unitOfWork.system(async (tx) => ok(await take.execute(tx, '430000', order))));
  };
  const phaseAt = async (node: TestNode, number: string, issuer = node.code): Promise<string | undefined> =>
    (
      await query<{ phase: string }>(node, 'select phase from exchange.order_out where issuer = $1 and number = $2', [
        issuer,
        number,
      ])
    )[0]?.phase;

  beforeAll(async () => {
    nation = await network.node('000000', { children: ['430000'], hooks: { limits }, start: true });
    province = await network.node('430000', {
      children: ['430100'],
      parents: [{ code: '000000', url: `localhost:${nation.port}`, role: 'statistical' }],
      hooks: { limits },
      start: true,
    });
    city = await network.node('430100', {
      parents: [{ code: '430000', url: `localhost:${province.port}`, role: 'statistical' }],
      start: true,
      hooks: { limits, ports: [trialPort(() => trialSql(300))], orderHandlers: [handler] },
    });
  });
  afterAll(() => network.close());

  it('installs a policy package and reports it; a throw is tried again, in order', async () => {
    fault = 'throw';
    const first = await issue(at(province), 'publish-policy-package', { b: 1, a: '二〇二六' });
    const second = await issue(at(province), 'publish-policy-package', { a: 2 });
    await eventually(async () => (await phaseAt(at(province), second.number)) === 'installed');
    expect(await phaseAt(at(province), first.number)).toBe('installed');
    expect(applied.map((order) => [order.number, order.payload])).toEqual([
      ['1', { a: '二〇二六', b: 1 }],
      ['2', { a: 2 }],
    ]);
    unwrap(
      await at(city).database.unitOfWork.system((tx) =>
        at(city).exchange.orders.complete(
          tx,
          { issuer: '430000', number: '1' },
          { state: 'executed', evidence: { activated: '2026-07-01' } },
        ),
      ),
    );
    await eventually(async () => (await phaseAt(at(province), '1')) === 'executed');
    expect(await query(at(province), `select evidence from exchange.order_out where number = 1`)).toEqual([
      { evidence: { activated: '2026-07-01' } },
    ]);
  });

  it('relays an order of the nation with its signature, and the answer back', async () => {
    const issued = await issue(at(nation), 'scan-request', { dataset: 'PT01', period: '2026-02' });
    await eventually(async () => (await phaseAt(at(nation), issued.number)) === 'executed');
    const [atNation] = await query<{ message: Buffer; evidence: { rows: number } }>(
      at(nation),
      'select message, evidence from exchange.order_out',
    );
    const [atCity] = await query<{ message: Buffer }>(
      at(city),
      `select message from exchange.order_in where issuer = '000000'`,
    );
    expect(atCity?.message.equals(atNation?.message ?? Buffer.alloc(0))).toBe(true);
    expect(atNation?.evidence).toMatchObject({ definitionId: 'PT01', period: '2026-02', rows: 300, version: 1 });
    await eventually(
      async () =>
        (await query(at(nation), `select 1 from exchange.intake where phase = 'loaded' and period = 202602`)).length ===
        1,
    );
  });

  it('does fifty orders of every built-in kind at once with pools of two, while others work on the database', async () => {
    const lame = await network.node('430200', {
      hooks: { limits, ports: [trialPort(() => trialSql(20))] },
      poolSize: 2,
    });
    const { folder } = await network.certificates('430000');
    const [issuer, { folder: own }] = [openSigner(folder), await network.certificates('430200')];
    const take = new TakeOrder(
      { code: '430200', parents: ['430000'] },
      openSigner(own),
      openVerifier(own, () => systemClock.now().toDate()),
      systemClock,
    );
    const payloads = [
      { kind: 'scan-request', payload: { dataset: 'PT01', period: '2026-02' } },
      { kind: 'recollection', payload: { dataset: 'PT01', period: '2026-03', reason: 'spec' } },
      // Of another month: an accepted month is locked, and a scan of it that comes to be done later is refused.
      {
        kind: 'acceptance-notice',
        payload: { dataset: 'PT01', period: '2026-03', version: 1, digest: 'a'.repeat(64) },
      },
    ];
    const now = systemClock.now();
    const orders = Array.from({ length: 50 }, (_, index) => payloads[index % payloads.length]).map((order, index) => {
      const unsigned: Order = {
        issuerCode: '430000',
        targetCode: '430200',
        number: BigInt(index + 1),
        kind: order?.kind ?? '',
        payload: Buffer.from(JSON.stringify(order?.payload)),
        issuedAt: now.toString(),
        dueAt: now.plusMs(3_600_000).toString(),
        owner: 'spec',
        signature: undefined,
      };
      return { ...unsigned, signature: issuer.sign(orderText(unsigned)) };
    });
    for (const order of orders)
      expect(
        unwrap(await lame.database.unitOfWork.system(async (tx) => ok(await take.execute(tx, '430000', order)))),
      ).toMatchObject({ accepted: true });
    const others = Array.from({ length: 20 }, () => query(lame, 'select pg_sleep(0.05)'));
    await Promise.all([lame.exchange.orders.execute(), lame.exchange.orders.execute(), ...others]);
    await lame.exchange.orders.execute();
    expect(
      await query(
        lame,
        `select kind, phase, count(*)::int as n from exchange.order_in group by kind, phase order by kind`,
      ),
    ).toEqual([
      { kind: 'acceptance-notice', phase: 'executed', n: 16 },
      { kind: 'recollection', phase: 'installed', n: 17 },
      { kind: 'scan-request', phase: 'executed', n: 17 },
    ]);
    expect(
      await query(
        lame,
        'select count(*)::int as n from exchange.order_in where due_at is not null or work_due_at is not null',
      ),
    ).toEqual([{ n: 0 }]);
  });

  it('seals twelve months at once with a pool of two, and never inside a transaction', async () => {
    const small = await network.node('430300', {
      hooks: { limits, ports: [trialPort(() => trialSql(20))] },
      poolSize: 2,
    });
    const months = Array.from({ length: 12 }, (_, index) => YearMonth.of(`2025-${String(index + 1).padStart(2, '0')}`));
    const sealed = await Promise.all(months.map((period) => small.exchange.seal({ definitionId: 'PT01', period })));
    expect(sealed.map((result) => result.ok)).toEqual(months.map(() => true));
    // Both connections are held by those that ask: neither may wait for a third.
    let entered = 0;
    let open = (): void => undefined;
    const both = new Promise<void>((resolve) => {
      open = resolve;
    });
    const inside = [1, 2].map(() =>
      small.database.unitOfWork.system(async () => {
        if ((entered += 1) === 2) open();
        await both;
        return small.exchange.seal({ definitionId: 'PT01', period: YearMonth.of('2025-01') });
      }),
    );
    await Promise.all(inside.map((asked) => expect(asked).rejects.toThrow('a dataset is sealed inside a transaction')));
  });

  it('refuses what it cannot do, with the code', async () => {
    const unknown = await issue(at(province), 'dance', {});
    const wrong = await issue(at(province), 'scan-request', { dataset: 'PT01', period: '2026-13' });
    await eventually(async () => (await phaseAt(at(province), wrong.number)) === 'refused');
    expect(
      await query(
        at(province),
        'select number, evidence ->> $$code$$ as code from exchange.order_out where number = any($1) order by number',
        [[unknown.number, wrong.number]],
      ),
    ).toEqual([
      { number: unknown.number, code: 'EXCH-5003' },
      { number: wrong.number, code: 'EXCH-5006' },
    ]);
  });

  it('knows who is connected, and the difference of clocks', async () => {
    await eventually(
      async () =>
        (await query(at(province), 'select 1 from exchange.peer where connected and clock_difference_ms is not null'))
          .length === 2,
    );
    expect(await query(at(city), `select code, direction from exchange.peer where connected`)).toEqual([
      { code: '430000', direction: 'parent' },
    ]);
  });

  it('stops at a gap, asks for what is missing, and goes on when it comes', async () => {
    const [missing, after] = [
      await hidden(at(province), 'gone'),
      await issue(at(province), 'publish-policy-package', { a: 9 }),
    ];
    await eventually(
      async () => (await query(at(city), `select 1 from exchange.alarm where kind = 'order-gap'`)).length === 1,
    );
    expect(await query(at(city), 'select 1 from exchange.order_in where number = $1', [after.number])).toEqual([]);
    await query(at(province), `update exchange.order_out set next_hop = '430100' where number = $1`, [missing]);
    await eventually(async () => (await phaseAt(at(province), after.number)) === 'installed');
    expect(applied.slice(-2).map((order) => order.number)).toEqual([missing, after.number]);
  });

  it('refuses an order whose content was changed on the way, or whose issuer is not above', async () => {
    const [row] = await query<{ message: Buffer }>(
      at(province),
      `select message from exchange.order_out where kind = 'publish-policy-package' order by number desc limit 1`,
    );
    const order = Order.decode(row?.message ?? Buffer.alloc(0));
    const forged = { ...order, number: 99n, payload: Buffer.from('{"a":"forged"}') };
    const before = applied.length;
    const taken = await deliver({ ...forged, number: order.number + 1n });
    expect(taken).toMatchObject({ accepted: false, refused: 'EXCH-2003' });
    const upstart = { ...order, issuerCode: '430200', number: 1n, signature: undefined };
    const signer = openSigner((await network.certificates('430200')).folder);
    expect(await deliver({ ...upstart, signature: signer.sign(orderText(upstart)) })).toMatchObject({
      accepted: false,
      refused: 'EXCH-2003',
    });
    expect(await deliver(order)).toMatchObject({ accepted: false, again: true });
    expect(applied.length).toBe(before);
    expect((await query(at(city), `select 1 from exchange.alarm where kind = 'bad-order-signature'`)).length).toBe(2);
  });

  it('makes a restored child wait for an operator, with numbers above all that were used', async () => {
    await query(
      at(province),
      `insert into exchange.intake (definition_id, definition_version, node_code, reporting_unit, period, version, sequence, action, role, phase, digest, row_count, frame_count, frames_stored, totals, policy_version, header, received_at, state_version)
      values ('PT01', '1', '430100', '430100', 202602, 7, 40, 'replacement', 'statistical', 'loaded', 'x', 0, 0, 0, '{}', '', 'x', now(), 1),
        ('PT01', '1', '430100', '430100', 202602, 3, 12, 'quick', 'quick', 'loaded', 'x', 0, 0, 0, '{}', '', 'x', now(), 1)`,
    );
    await at(city).exchange.stop();
    city = await network.attach('430100', at(city), {
      parents: [{ code: '430000', url: `localhost:${at(province).port}`, role: 'statistical' }],
      hooks: { limits, ports: [trialPort(() => trialSql(310))] },
      start: true,
    });
    await eventually(
      async () =>
        (await query(at(city), 'select 1 from exchange.node_state where recovering_since is not null')).length === 1,
    );
    const seal = (quick: boolean) =>
      at(city).exchange.seal({ definitionId: 'PT01', period: YearMonth.of('2026-02'), quick });
    for (const quick of [false, true]) expect(await seal(quick)).toMatchObject({ error: { code: 'EXCH-1004' } });
    await query(at(city), 'update exchange.node_state set recovering_since = null');
    expect(await seal(false)).toMatchObject({ value: { version: 8, sequence: '41' } });
    expect(await seal(true)).toMatchObject({ value: { version: 4, sequence: '13' } });
  });
});
