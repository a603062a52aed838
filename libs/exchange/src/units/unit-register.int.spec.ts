import { YearMonth, ok, systemClock, unwrap } from '@pnet/kernel';
import { TestNetwork, trialUnit, eventually, query, trialPort, trialSql, type TestNode } from '../exchange.fixture.js';
import { applyUnitChange } from './apply-unit-change.js';
import { judgeUnitChange } from './judge-unit-change.js';
import { recordUnits } from './record-units.js';
import type { UnitChangeDraft } from './unit-change.js';
import { monthOf, registerLines } from './units.query.js';

const limits = { sweepMs: 300, orderPollMs: 100, retryMs: 100, retryMaxMs: 400, heartbeatMs: 300 };
const month = monthOf(systemClock.now());
const from = YearMonth.ofNumber(month).toString();
const city = (code: string, parent: string, kind: 'city' | 'development-zone' = 'city') => ({
  code,
  name: '湘潭市',
  nameEn: '',
  kind,
  region: code.slice(0, 6),
  parent,
});

describe('the register of units over a running network', () => {
  const network = new TestNetwork();
  let nation: TestNode;
  let province: TestNode;
  let other: TestNode;
  const codesAt = (node: TestNode) => async (): Promise<string[]> =>
    (
      await query<{ code: string }>(
        node,
        'select distinct unit_code as code from exchange.reporting_unit where superseded_at is null order by 1',
      )
    ).map(({ code }) => code);
  /** As the second person's decision does: recorded here, and issued to whom it concerns. */
  const change = (node: TestNode, draft: UnitChangeDraft, targets: readonly string[]): Promise<void> =>
    node.database.unitOfWork
      .system(async (tx) => {
        const judged = unwrap(judgeUnitChange(await registerLines(tx), draft, { code: node.code, month }));
        await applyUnitChange(tx, judged, { at: systemClock.now(), origin: 'spec' });
        for (const target of targets)
          unwrap(
            await node.exchange.issueOrder.execute(tx, {
              target,
              kind: 'unit-register',
              payload: judged,
              owner: 'spec',
              deadline: systemClock.now().plusMs(60_000),
            }),
          );
        return ok(undefined);
      })
      .then((done) => {
        unwrap(done);
        node.exchange.wake();
      });
  const phaseOf = async (node: TestNode, target: string): Promise<string | undefined> =>
    (
      await query<{ phase: string }>(
        node,
        'select phase from exchange.order_out where target = $1 order by number desc limit 1',
        [target],
      )
    )[0]?.phase;
  const parentsOf = (code: string, node: TestNode, more: readonly TestNode[] = []) => ({
    parents: [
      { code: node.code, url: `localhost:${node.port}`, role: 'statistical' as const },
      ...more.map((one) => ({ code: one.code, url: `localhost:${one.port}`, role: 'other-months' as const })),
    ],
    hooks: { limits, ports: [trialPort(() => trialSql(code.length))] },
    start: true,
    heard: false,
  });

  beforeAll(async () => {
    nation = await network.node('000000', { children: ['430000', '440000'], hooks: { limits }, start: true });
    unwrap(
      await nation.database.unitOfWork.system(async (tx) =>
        ok(
          await recordUnits(tx, [trialUnit('430100', '430000'), trialUnit('440100', '440000')], {
            at: systemClock.now(),
            origin: 'first',
          }),
        ),
      ),
    );
    for (const code of ['430000', '440000']) {
      const node = await network.node(code, { children: [`${code.slice(0, 2)}0100`], ...parentsOf(code, nation) });
      if (code === '430000') province = node;
      else other = node;
    }
  });
  afterAll(() => network.close(), 60_000);

  const loaded = (node: TestNode, code: string, period: number) => async (): Promise<boolean> =>
    (
      await query(node, `select 1 from exchange.intake where node_code = $1 and period = $2 and phase = 'loaded'`, [
        code,
        period,
      ])
    ).length === 1;

  it('takes a province’s own addition upwards, and its sealed month follows', async () => {
    await change(province, { change: 'add', from, reason: 'spec', unit: city('430300', '430000') }, ['000000']);
    await eventually(async () => (await codesAt(nation)()).includes('430300'));
    await eventually(async () => (await phaseOf(province, '000000')) === 'executed');
    const added = await network.node('430300', parentsOf('430300', province));
    unwrap(await added.exchange.seal({ definitionId: 'PT01', period: YearMonth.ofNumber(month) }));
    await eventually(loaded(nation, '430300', month));
  }, 120_000);

  it('keeps a dataset that arrives before its unit is registered: refused with a code, sent again, never lost', async () => {
    // The province knows the zone; the nation hears of it only later.
    await change(
      province,
      { change: 'add', from, reason: 'spec', unit: city('430181001', '430100', 'development-zone') },
      [],
    );
    const zone = await network.node('430181001', parentsOf('430181001', province));
    unwrap(await zone.exchange.seal({ definitionId: 'PT01', period: YearMonth.ofNumber(month) }));
    await eventually(
      async () =>
        (await query(province, `select 1 from exchange.delivery where error_code = 'EXCH-1109' and phase = 'queued'`))
          .length === 1,
    );
    expect((await query(nation, `select 1 from exchange.intake where node_code = '430181001'`)).length).toBe(0);
    await change(
      province,
      { change: 'rename', from, reason: 'spec', code: '430181001', name: '长沙经开区', nameEn: '' },
      ['000000'],
    );
    await eventually(loaded(nation, '430181001', month));
  }, 120_000);

  it('refuses at the nation what is not below the one who states it, and tells both ends', async () => {
    const forged = await other.database.unitOfWork.system(async (tx) => {
      const judged = unwrap(
        judgeUnitChange(
          await registerLines(tx),
          { change: 'add', from, reason: 'spec', unit: city('440500', '440000') },
          { code: '440000', month },
        ),
      );
      return other.exchange.issueOrder.execute(tx, {
        target: '000000',
        kind: 'unit-register',
        payload: { ...judged, units: judged.units.map((line) => ({ ...line, code: '430100', parentCode: '440000' })) },
        owner: 'spec',
        deadline: systemClock.now().plusMs(60_000),
      });
    });
    unwrap(forged);
    other.exchange.wake();
    await eventually(async () => (await phaseOf(other, '000000')) === 'refused');
    expect(
      (
        await query<{ evidence: { code: string } }>(
          other,
          `select evidence from exchange.order_out where target = '000000'`,
        )
      )[0]?.evidence.code,
    ).toBe('EXCH-1105');
    expect(
      await query(
        nation,
        `select parent_code from exchange.reporting_unit where unit_code = '430100' and superseded_at is null`,
      ),
    ).toEqual([{ parent_code: '430000' }]);
    await eventually(
      async () => (await query(other, `select 1 from exchange.alarm where kind = 'statement-refused'`)).length === 1,
    );
  }, 120_000);

  it('goes down to all whom it concerns, and an order for a unit that a node does not know yet waits there', async () => {
    // The city's order is sent to the province first: it cannot know the way, keeps it, and passes it on when its own
    // has come.
    await change(nation, { change: 'add', from, reason: 'spec', unit: city('430400', '430000') }, ['430400']);
    await eventually(
      async () =>
        (await query(province, `select 1 from exchange.alarm where kind = 'no-route' and closed_at is null`)).length ===
        1,
    );
    await change(nation, { change: 'rename', from, reason: 'spec', code: '430400', name: '衡阳市', nameEn: '' }, [
      '430000',
    ]);
    const added = await network.node('430400', parentsOf('430400', province));
    await eventually(async () => (await phaseOf(nation, '430400')) === 'executed');
    expect(await codesAt(added)()).toContain('430400');
    expect(await query(province, `select 1 from exchange.alarm where kind = 'no-route' and closed_at is null`)).toEqual(
      [],
    );
  }, 120_000);

  it('moves a city: the months before go to the former parent still, later ones to the new', async () => {
    const before = YearMonth.ofNumber(month).plusMonths(-1);
    const draft: UnitChangeDraft = { change: 'move', from, reason: 'spec', code: '430200', parent: '440000' };
    await change(province, { change: 'add', from: '2020-01', reason: 'spec', unit: city('430200', '430000') }, [
      '000000',
    ]);
    await eventually(async () => (await codesAt(nation)()).includes('430200'));
    const moved = await network.node('430200', parentsOf('430200', province, [other]));
    await change(nation, draft, ['430000', '440000', '430200']);
    await eventually(async () => (await phaseOf(nation, '430200')) === 'executed');
    await eventually(async () => (await phaseOf(nation, '440000')) === 'executed');
    unwrap(await moved.exchange.seal({ definitionId: 'PT01', period: before }));
    unwrap(await moved.exchange.seal({ definitionId: 'PT01', period: YearMonth.ofNumber(month) }));
    const number = Number(before.toCompact());
    await eventually(loaded(province, '430200', number));
    await eventually(loaded(other, '430200', month));
    for (const period of [number, month]) await eventually(loaded(nation, '430200', period));
    expect(await loaded(other, '430200', number)()).toBe(false);
    expect(await loaded(province, '430200', month)()).toBe(false);
  }, 120_000);

  it('moves a city that never heard of its new parent, while it runs: dialled, ordered from there, no more from before', async () => {
    await change(province, { change: 'add', from: '2020-01', reason: 'spec', unit: city('430500', '430000') }, [
      '000000',
    ]);
    await eventually(async () => (await codesAt(nation)()).includes('430500'));
    const moved = await network.node('430500', parentsOf('430500', province));
    const order = (node: TestNode, target: string) =>
      node.database.unitOfWork
        .system((tx) =>
          node.exchange.issueOrder.execute(tx, {
            target,
            kind: 'scan-request',
            payload: { dataset: 'PT01', period: from },
            owner: 'spec',
            deadline: systemClock.now().plusMs(60_000),
          }),
        )
        .then((issued) => {
          node.exchange.wake();
          return issued;
        });
    expect(await order(other, '430500')).toMatchObject({ ok: false, error: { code: 'EXCH-5004' } });
    await change(
      nation,
      {
        change: 'move',
        from,
        reason: 'spec',
        code: '430500',
        parent: '440000',
        parentAddress: `localhost:${other.port}`,
      },
      ['430000', '440000', '430500'],
    );
    await eventually(async () => (await phaseOf(nation, '430500')) === 'executed');
    await eventually(async () => (await phaseOf(nation, '440000')) === 'executed');
    unwrap(await moved.exchange.seal({ definitionId: 'PT01', period: YearMonth.ofNumber(month) }));
    await eventually(loaded(other, '430500', month));
    unwrap(await order(other, '430500'));
    await eventually(async () => (await phaseOf(other, '430500')) === 'executed');
    expect(await loaded(province, '430500', month)()).toBe(false);
    expect(await order(province, '430500')).toMatchObject({ ok: false, error: { code: 'EXCH-5004' } });
  }, 120_000);
});
