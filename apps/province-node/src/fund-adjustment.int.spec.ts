import { YearMonth, unwrap } from '@pnet/kernel';
import { createProvinceSpec, type Call, type Json, type ProvinceSpec } from './province-node.fixture.js';

describe('a fund adjustment', () => {
  let province: ProvinceSpec;
  const call: Call = (path, options) => province.call(path, options);
  const get = (path: string) => province.get(path);

  beforeAll(async () => {
    province = await createProvinceSpec();
  });
  afterAll(async () => {
    await province?.close();
  });

  it('adjusts funds with an amount for each city, and books its own side by the bank line: what the city paid is eliminated', async () => {
    const draft = (payload: object, targets: string[] = []) =>
      call('/orders', { body: { kind: 'fund-adjustment', title: '一月调剂', targets, payload } });
    const amounts = [
      { target: '430100', amount: '50.00' },
      { target: '430200', amount: '70.5', accountFundAmount: '20.00' },
    ];
    const wish = { direction: 'remit', reason: '省级调剂', amounts };
    expect(await draft({ ...wish, amounts: [amounts[0], amounts[0]] })).toMatchObject({ json: { code: 'WHSE-4003' } });
    expect(await draft({ ...wish, amounts: [{ target: '430100', amount: '50.001' }] })).toMatchObject({
      json: { code: 'WHSE-4003', errors: [{ pointer: '/payload/amounts/0/amount' }] },
    });
    expect(await draft({ ...wish, amounts: [{ target: '440100', amount: '5' }] })).toMatchObject({
      json: { code: 'WHSE-4002' },
    });
    expect(await draft(wish, ['430100'])).toMatchObject({ json: { code: 'CTRL-1103' } });
    const made = await draft(wish);
    expect(made.json).toMatchObject({ targets: ['430100', '430200'] });
    const shown = await get(`/orders/drafts/${made.json['draftId']}`);
    expect(shown).toMatchObject({
      total: '120.50',
      amounts: [
        { target: '430100', amount: '50.00', accountFundAmount: '0.00' },
        {
          target: '430200',
          amount: '70.50',
          words: { zh: '430200 上解 70.50 元（统筹基金 50.50，个人账户基金 20.00）' },
        },
      ],
    });
    const issued = await call(`/orders/${made.json['draftId']}/review`, {
      user: 'reviewer',
      body: { decision: 'issue', digest: shown['digest'] },
    });
    expect(issued.json).toMatchObject({ state: 'issued' });
    const number = issued.json['numbers']['430100'] as string;
    const sent = (await get('/orders'))['items'] as { kind: string; target: string; amount: string }[];
    expect(
      sent
        .filter((one) => one.kind === 'fund-adjustment')
        .map((one) => `${one.target} ${one.amount}`)
        .sort(),
    ).toEqual(['430100 50.00', '430200 70.50']);
    const tasks = (await get('/control/tasks'))['items'] as Json[];
    expect(tasks).toMatchObject([
      { kind: 'adjustment-settlement', subject: '430100', state: 'open', payload: { amount: '50.00' } },
      { kind: 'adjustment-settlement', subject: '430200', payload: { amount: '70.50', accountFundAmount: '20.00' } },
    ]);
    const taskId = tasks[0]?.['taskId'] as string;
    const account = { accountNumber: '430000-fiscal', title: '财政专户', bankName: '银行', kind: 'fiscal' };
    expect((await call('/bank-accounts', { user: 'finance', body: account })).status).toBe(201);
    const executed = { outcome: 'executed', note: '已到账' };
    expect(await call(`/control/tasks/${taskId}/answer`, { user: 'handler', body: executed })).toMatchObject({
      status: 422,
      json: { code: 'CTRL-1004' },
    });
    const file = [
      'HEAD,bank-lines,1,430000-fiscal,2026-01-31,0.00,50.00',
      '流水号,入账日期,金额,付款人,付款账号,附言,收支,余额',
      `P1,2026-01-10,50.00,长沙,1,430000-430100-${number} 调剂,收,50.00`,
      'TAIL,1,50.00,0.00',
    ].join('\n');
    expect((await call('/bank-files', { user: 'finance', csv: file })).json).toMatchObject({ rows: 1, statement: 1 });
    expect(
      (await call('/ledger/books', { user: 'finance', body: { scheme: '110', postingPeriod: '2026-01' } })).status,
    ).toBeLessThan(300);
    expect((await call(`/control/tasks/${taskId}/answer`, { user: 'handler', body: executed })).json).toMatchObject({
      state: 'answered',
    });
    expect((await call(`/control/tasks/${taskId}/confirm`, { user: 'handler', body: {} })).status).toBe(403);
    expect((await call(`/control/tasks/${taskId}/confirm`, { user: 'finance', body: {} })).json).toMatchObject({
      state: 'closed',
    });
    unwrap(await province.city.seal({ definitionId: 'PI05', period: YearMonth.of('2026-01') }));
    await province.city.deliverDue();
    expect(await call('/own-books/close', { user: 'finance', body: { period: '2026-01' } })).toMatchObject({
      status: 200,
      json: { rows: 2 },
    });
    expect((await get('/totals?from=2026-01&to=2026-01'))['total']).toMatchObject({
      all: {
        income: { gross: '1350.00', eliminated: '50.00' },
        expense: { gross: '250.00', eliminated: '50.00', inTransit: '0.00' },
      },
      inTransit: [],
    });
  });
});
