import { YearMonth, unwrap } from '@pnet/kernel';
import { createProvinceSpec, type Call, type ProvinceSpec } from './province-node.fixture.js';

describe('a province node', () => {
  let province: ProvinceSpec;
  const call: Call = (path, options) => province.call(path, options);
  const get = (path: string) => province.get(path);

  beforeAll(async () => {
    province = await createProvinceSpec();
  });
  afterAll(async () => {
    await province?.close();
  });

  it('takes a sealed dataset in, shows it in totals, and opens the figure down to receipt and ledger', async () => {
    const sealed = unwrap(await province.city.seal({ definitionId: 'PI05', period: YearMonth.of('2026-01') }));
    expect(await province.city.deliverDue()).toBe(1);
    const totals = await get('/totals?from=2026-01&to=2026-01');
    expect(totals['total']).toMatchObject({
      unit: '430000',
      status: 'provisional',
      all: {
        income: { gross: '1300.00', net: '1300.00' },
        expense: { gross: '250.00', eliminated: '0.00', inTransit: '50.00', net: '200.00' },
        closing: { gross: '1050.00', inTransit: '-50.00', net: '1100.00' },
      },
    });
    expect(totals['total'].inTransit).toEqual([
      {
        scheme: '110',
        fund: 'pooled',
        pairId: 'remittance',
        payer: '430100',
        receiver: '430000',
        since: '2026-01',
        ageMonths: 0,
        amount: '50.00',
      },
    ]);
    expect(totals['total'].coverage.find((one: { datasetId: string }) => one.datasetId === 'PI05')).toMatchObject({
      expected: 3,
      loaded: 1,
      official: 0,
    });
    const units = await get('/drill/units?dataset=PI05&period=2026-01');
    expect(units['versions']).toMatchObject([{ unit: '430100', version: 1, digest: sealed.digest, rows: 6 }]);
    const version = await get('/drill/version?unit=430100&dataset=PI05&period=2026-01');
    expect(version).toMatchObject({
      loaded: { digest: sealed.digest, status: 'provisional' },
      arrived: [{ phase: 'loaded', digest: sealed.digest, receipt: { verdict: 'valid', digest: sealed.digest } }],
    });
    expect((await get('/drill/ledger?unit=430100&period=2026-01'))['lines']).toHaveLength(6);
    expect((await get('/drill/rows?unit=430100&dataset=PI05&period=2026-01&limit=2'))['items']).toHaveLength(2);
    expect(await call('/drill/version?unit=430200&dataset=PI05&period=2026-01')).toMatchObject({
      status: 404,
      json: { code: 'WHSE-3002' },
    });
  });

  it('closes its own books beside, and money that both ends booked is eliminated', async () => {
    expect(await call('/own-books/close', { user: 'finance', body: { period: '2026-01' } })).toMatchObject({
      status: 200,
      json: { version: 1, rows: 0, outcome: 'loaded' },
    });
    expect(await call('/own-books/close', { user: 'finance', body: { period: '2026-01' } })).toMatchObject({
      status: 200,
      json: { version: 1, outcome: 'unchanged' },
    });
    const pyramid = await get('/pyramid?period=2026-01');
    expect(pyramid['units']).toMatchObject([
      { unit: '430000', depth: 0, version: 1, total: { income: { net: '1300.00' } } },
      {
        unit: '430100',
        depth: 1,
        own: [
          { fund: 'account', income: '300.00' },
          { fund: 'pooled', income: '1000.00', expense: '250.00', closing: '750.00' },
        ],
      },
      { unit: '430200', version: null, total: null },
    ]);
  });

  it('approves by digest, and accepts by another person only', async () => {
    const { items: waiting } = await get('/approvals?period=2026-01');
    const mine = (waiting as { unit: string; dataset: string; period: string; digest: string }[])
      .filter((one) => one.unit === '430100')
      .map(({ unit, dataset, period, digest }) => ({ unit, dataset, period, digest }));
    expect(mine).toHaveLength(1);
    expect((await call('/acceptances', { user: 'approver', body: { versions: mine } })).json).toMatchObject({
      done: 0,
      of: 1,
      refused: [{ code: 'WHSE-4008' }],
    });
    expect(
      (await call('/approvals', { user: 'reviewer', body: { versions: [{ ...mine[0], digest: '0'.repeat(64) }] } }))
        .json,
    ).toMatchObject({ done: 0, refused: [{ code: 'WHSE-4007' }] });
    expect((await call('/approvals', { user: 'handler', body: { versions: mine } })).status).toBe(403);
    expect((await call('/approvals', { user: 'reviewer', body: { versions: mine } })).json).toEqual({
      done: 1,
      of: 1,
      refused: [],
    });
    expect((await call('/acceptances', { user: 'approver', body: { versions: mine } })).json).toEqual({
      done: 1,
      of: 1,
      refused: [],
    });
    const matrix = await get('/reporting-matrix?dataset=PI05&from=2026-01&to=2026-02');
    expect(
      matrix['cells'].find(
        (cell: { unit: string; period: string }) => cell.unit === '430100' && cell.period === '2026-01',
      ),
    ).toMatchObject({ state: 'accepted', version: 1 });
    expect(matrix['all']).toMatchObject({ expected: 6, actual: 2, rate: '33.33' });
    expect((await get('/orders'))['items']).toMatchObject([
      { target: '430100', number: '1', kind: 'acceptance-notice' },
    ]);
  });

  it('issues an order by two persons, and a package that cannot be installed is not sent', async () => {
    const amount = (key: string, value: string) => ({
      key: `contribution.base-${key}`,
      effectiveFrom: '2026-01',
      effectiveTo: '2026-12',
      value,
      source: '演示：2026 年上下限',
    });
    const draft = (lower: string, upper = '24000') =>
      call('/orders', {
        body: {
          kind: 'publish-policy-package',
          title: '2026 年缴费基数上下限',
          payload: {
            title: '2026 年缴费基数上下限',
            knownFrom: '2026-07-01',
            activatesOn: '2026-07-01',
            values: [amount('lower', lower), amount('upper', upper)],
          },
        },
      });
    expect(await draft('minus one')).toMatchObject({
      status: 422,
      json: { code: 'PSTO-1007', errors: [{ code: 'POLI-3010', pointer: '/values/0/value' }] },
    });
    expect(await draft('6000', '5000')).toMatchObject({
      status: 422,
      json: {
        code: 'PSTO-1007',
        errors: [
          { code: 'POLI-3012', pointer: '/values/0/value' },
          { code: 'POLI-3012', pointer: '/values/1/value' },
          { code: 'POLI-3014', pointer: '/values/1/reason' },
        ],
      },
    });
    expect((await get('/orders/drafts'))['items']).toEqual([]);
    // Right when it was drafted, wrong beside what was published since.
    const overtaken = await draft('4710');
    expect(overtaken.json).toMatchObject({ targets: ['430100', '430200'] });
    const right = await draft('4700');
    expect(
      (await call(`/orders/${right.json['draftId']}/review`, { user: 'handler', body: { decision: 'issue' } })).status,
    ).toBe(403);
    const shown = await get(`/orders/drafts/${right.json['draftId']}`);
    expect(shown).toMatchObject({
      changes: [
        {
          key: 'contribution.base-lower',
          title: { zh: '缴费基数下限' },
          old: expect.any(String),
          value: '4700',
          effectiveFrom: '2026-01',
          unit: 'yuan/month',
          perPersonAtMost: expect.stringMatching(/^\d+\.\d\d$/),
        },
        { key: 'contribution.base-upper', value: '24000' },
      ],
      targets: ['430100', '430200'],
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const { digest } = shown as { digest: string };
    const { digest: shownBefore } = await get(`/orders/drafts/${overtaken.json['draftId']}`);
    expect(
      await call(`/orders/${right.json['draftId']}/review`, { user: 'reviewer', body: { decision: 'issue' } }),
    ).toMatchObject({ status: 409, json: { code: 'WHSE-4010' } });
    expect(
      await call(`/orders/${right.json['draftId']}/review`, {
        user: 'reviewer',
        body: { decision: 'issue', digest: '0'.repeat(64) },
      }),
    ).toMatchObject({ status: 409, json: { code: 'WHSE-4010' } });
    expect(
      (await call(`/orders/${right.json['draftId']}/review`, { user: 'reviewer', body: { decision: 'issue', digest } }))
        .json,
    ).toMatchObject({ state: 'issued', numbers: { 430100: '2', 430200: '1' } });
    // The value that it would replace is another one now: what was shown no longer holds.
    expect(
      await call(`/orders/${overtaken.json['draftId']}/review`, {
        user: 'reviewer',
        body: { decision: 'issue', digest: shownBefore },
      }),
    ).toMatchObject({ status: 409, json: { code: 'WHSE-4010' } });
    expect(
      await call(`/orders/${overtaken.json['draftId']}/review`, {
        user: 'reviewer',
        body: { decision: 'issue', digest: (await get(`/orders/drafts/${overtaken.json['draftId']}`))['digest'] },
      }),
    ).toMatchObject({ status: 422, json: { code: 'PSTO-1007' } });
    expect(
      await call(`/orders/${right.json['draftId']}/review`, { user: 'reviewer', body: { decision: 'reject' } }),
    ).toMatchObject({ status: 409, json: { code: 'WHSE-4005' } });
    expect(
      await call('/orders', {
        body: {
          kind: 'scan-request',
          title: 'x',
          targets: ['440100'],
          payload: { dataset: 'PI05', period: '2026-01' },
        },
      }),
    ).toMatchObject({ status: 422, json: { code: 'WHSE-4002' } });
    expect(
      await call('/orders', {
        body: { kind: 'scan-request', title: 'x', payload: { dataset: 'PI05', period: '2026-13' } },
      }),
    ).toMatchObject({ status: 422, json: { code: 'WHSE-4003', errors: [{ pointer: '/payload/period' }] } });
  });

  it('answers series, indicators, topology and history; and takes statistics by HTTP', async () => {
    const series = await get('/series?from=2026-01&to=2026-02');
    expect(series['points']).toHaveLength(4);
    expect(series['points'][0]).toMatchObject({
      unit: '430100',
      period: '2026-01',
      income: '1300.00',
      status: 'official',
      loaded: 1,
    });
    expect(series['history']).toMatchObject([
      { regionCode: '430000', year: 2021, source: expect.any(String), mark: 'yearbook' },
    ]);
    expect((await get('/indicators?period=2026-01'))['units']).toHaveLength(3);
    expect((await get('/topology'))['nodes']).toMatchObject([
      { code: '430000', link: 'self' },
      { code: '430100', openOrders: 2, lastDataset: { datasetId: 'PI05' } },
      { code: '430200', link: 'never' },
    ]);
    const header =
      'province,year,insured_total_wanren,employees_wanren,retirees_wanren,income_wanyuan,expense_wanyuan,closing_balance_wanyuan';
    expect(
      await call('/statistics/import?title=a.csv', { user: 'operator', csv: `${header}\n湖南,2022,1,1,0,2,1,3\n` }),
    ).toMatchObject({ status: 200, json: { rows: 1, alreadyLoaded: false } });
    expect(
      await call('/statistics/import?title=b.csv', { user: 'operator', csv: `${header}\n火星,2022,1,1,0,2,1,3\n` }),
    ).toMatchObject({ status: 422, json: { code: 'WHSE-1000', errors: [{ row: 2, code: 'WHSE-1002' }] } });
    expect((await get('/statistics?region=430000'))['figures']).toHaveLength(2);
    expect(await call('/totals?from=2026-02&to=2026-01')).toMatchObject({ status: 422, json: { code: 'WHSE-3003' } });
    expect(await call('/totals?unit=999999&from=2026-01&to=2026-01')).toMatchObject({
      status: 404,
      json: { code: 'WHSE-3001' },
    });
  });
});
