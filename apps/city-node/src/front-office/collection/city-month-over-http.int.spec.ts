import { Module } from '@nestjs/common';
import { FundLedgerModule } from '@pnet/fund-ledger';
import { ok, unwrap } from '@pnet/kernel';
import { AssessmentModule } from '../assessment/index.js';
import { declareMonth, registerCity } from '../../testing/declared-month.fixture.js';
import { IndividualAccountModule } from '../../books/individual-account/index.js';
import { TreasuryModule } from '@pnet/treasury';
import { bankFile } from '../../testing/migrated-city.fixture.js';
import { CollectionModule, receiptOwner } from './index.js';
import { openCityOverHttp, openBooksFrom, type CityOverHttp } from '../../testing/city-over-http.fixture.js';

@Module({
  imports: [
    FundLedgerModule,
    AssessmentModule,
    TreasuryModule.forNode({ owners: { collection: receiptOwner } }),
    CollectionModule,
    IndividualAccountModule,
  ],
})
class CityMonth {}

interface Listed {
  readonly items: readonly Record<string, unknown>[];
  readonly nextCursor: string | null;
}

describe('a month of contributions over HTTP', () => {
  const shape = { employers: 2, personsEach: 3 };
  let city: CityOverHttp;
  const call: CityOverHttp['call'] = (...question) => city.call(...question);

  beforeAll(async () => {
    city = await openCityOverHttp({
      rootModule: CityMonth,
      users: ['finance', 'approver', 'handler', 'reviewer'],
      prepare: async (database) => {
        await registerCity(database, shape);
        await declareMonth(database, shape, 202607);
        await openBooksFrom(database, '2026-07');
      },
    });
  });
  afterAll(() => city?.close());

  it("assesses, takes in the bank file, books, and shows the person's account", async () => {
    expect(await call('reviewer', '/assessments', { postingPeriod: '2026-07' })).toMatchObject({ status: 403 });
    expect(await call('handler', '/assessments', { postingPeriod: '2026-13' })).toMatchObject({
      status: 422,
      json: { errors: [{ pointer: '/postingPeriod', code: 'KERN-0003' }] },
    });
    const assessed = await call('handler', '/assessments', { postingPeriod: '2026-07' });
    expect(assessed).toMatchObject({ status: 200, json: { state: 'done', month: { rows: 6 } } });
    expect(await call('handler', `/assessments/runs/${(assessed.json as { runId: string }).runId}`)).toMatchObject({
      status: 200,
      json: { state: 'done', done: 1, total: 1 },
    });
    const { items: demands } = (await call('handler', '/demands?postingPeriod=2026-07')).json as {
      items: { demandId: string; demandNumber: string; amount: string }[];
    };
    expect(demands).toHaveLength(2);
    const [first] = demands;
    expect(await call('handler', `/demands/${first?.demandId ?? ''}`)).toMatchObject({
      status: 200,
      json: { months: [{ contributionMonth: '2026-07', persons: 3 }] },
    });
    expect(await call('handler', '/demands/999999999')).toMatchObject({ status: 404, json: { code: 'ASMT-1001' } });
    const { items: masked } = (await call('handler', `/demands/${first?.demandId ?? ''}/lines`)).json as {
      items: { documentNumber: string; personId: string }[];
    };
    expect(masked.every((line) => line.documentNumber.includes('*'))).toBe(true);
    const open = await call('handler', `/demands/${first?.demandId ?? ''}/lines`, undefined, { 'x-purpose': 'print' });
    expect(
      (open.json as { items: { documentNumber: string }[] }).items.some((line) => line.documentNumber.includes('*')),
    ).toBe(false);
    expect(
      await call('finance', '/bank-accounts', {
        accountNumber: '430100-income',
        title: '收入户',
        bankName: '演示银行',
        kind: 'income',
      }),
    ).toMatchObject({ status: 201 });
    const file = bankFile([
      ...demands.map((demand, index) => [`H${index}`, '2026-07-10', demand.amount, '某单位', '0', demand.demandNumber]),
      ['H9', '2026-07-11', '7.00', '无名', '0', ''],
    ]);
    const upload = (content: Buffer) =>
      call('finance', '/bank-files?fileName=july.csv', content, { 'content-type': 'text/csv' });
    expect(await upload(file.subarray(0, file.length - 20))).toMatchObject({
      status: 422,
      json: { code: 'TREA-1003' },
    });
    expect(await upload(file)).toMatchObject({ status: 201, json: { rows: 3 } });
    expect(await upload(file)).toMatchObject({ status: 409, json: { code: 'TREA-1006' } });
    expect(await call('finance', '/receipt-postings', {})).toMatchObject({ status: 200, json: { state: 'done' } });
    expect(await call('finance', '/suspense?on=2026-07-31')).toMatchObject({
      status: 200,
      json: { items: [{ bankNumber: 'H9', suspenseAmount: '7.00', ageDays: 20 }], totals: { suspenseAmount: '7.00' } },
    });
    expect(await call('finance', '/receipt-differences')).toMatchObject({
      status: 200,
      json: { items: [{ kind: 'no-demand', amount: '7.00' }], total: { value: 1, exact: true } },
    });
    expect(await call('finance', `/receipt-allocations?demandId=${first?.demandId ?? ''}`)).toMatchObject({
      json: { items: [{ amount: first?.amount }], nextCursor: null, totals: { amount: first?.amount } },
    });
    expect(await call('handler', '/persons/1/account')).toMatchObject({
      status: 200,
      json: { personId: '1', months: 1 },
    });
    expect(await call('handler', '/persons/1/contributions?year=2026')).toMatchObject({
      status: 200,
      json: { items: [{ contributionMonth: '2026-07', kind: 'normal', reversed: false }] },
    });
    expect(await call('handler', '/persons/77/account')).toMatchObject({ status: 404, json: { code: 'ACCT-2001' } });
    expect(await call('handler', '/assessments/replay', { postingPeriod: '2026-07' })).toMatchObject({
      status: 200,
      json: { same: true },
    });
  });

  it('pages a list by its cursor, and names the fields that it can be sorted by', async () => {
    const address = '/demands?postingPeriod=2026-07&limit=1&sort=-amount';
    const first = (await call('handler', address)).json as Listed;
    expect(first).toMatchObject({ total: { value: 2, exact: true }, totals: { persons: 6 } });
    const second = (await call('handler', `${address}&cursor=${first.nextCursor ?? ''}`)).json as Listed;
    expect(second).toMatchObject({ nextCursor: null, total: null, totals: null });
    expect(first.items[0]?.['demandId']).not.toBe(second.items[0]?.['demandId']);
    expect(await call('handler', `/demands?sort=amount&cursor=${first.nextCursor ?? ''}`)).toMatchObject({
      status: 422,
      json: { code: 'RUNT-4006' },
    });
    expect(await call('handler', '/demands?sort=secret')).toMatchObject({
      status: 422,
      json: { errors: [{ pointer: '/sort', code: 'RUNT-4105', detail: expect.stringContaining('-amount') as string }] },
    });
  });

  it('answers a list as a table: masked without a purpose, with one in clear and recorded', async () => {
    const csv = { 'accept': 'text/csv', 'accept-language': 'zh' };
    const [demand] = ((await call('handler', '/demands')).json as Listed).items;
    const lines = `/demands/${String(demand?.['demandId'])}/lines?limit=1`;
    const masked = String((await call('handler', lines, undefined, csv)).json);
    const [heading, ...rows] = masked.trim().split('\r\n');
    expect(heading).toMatch(/个人编号 AAC001,证件号码 AAC147,姓名 AAC003,费款所属期 AAE003,/);
    expect(rows).toHaveLength(3);
    expect(rows.every((row) => row.includes('*'))).toBe(true);
    const clear = String((await call('handler', lines, undefined, { ...csv, 'x-purpose': 'print' })).json);
    expect(clear).not.toContain('*');
    const sheet = await call('handler', '/demands?format=xlsx');
    expect([sheet.status, String(sheet.json).slice(0, 2)]).toEqual([200, 'PK']);
    const looks = await city.database.unitOfWork.system(async (tx) =>
      ok(await tx.rows<{ n: number }>(`select count(*)::int as n from audit.read_log where kind = 'demand-lines'`)),
    );
    expect(unwrap(looks)).toEqual([{ n: 2 }]);
  });

  it('sends no demand file where the agency collects', async () => {
    expect(await call('handler', '/tax-demand-file?postingPeriod=2026-07')).toMatchObject({
      status: 404,
      json: { code: 'COLL-1004' },
    });
  });

  it('streams the demand file where the tax office does', async () => {
    await city.database.unitOfWork.system(async (tx) =>
      ok(
        await tx.execute(
          `update assessment.demand set collection_mode = 'assess-here-collect-at-tax', status = 'open', collected_amount = 0`,
        ),
      ),
    );
    const file = await call('handler', '/tax-demand-file?postingPeriod=2026-07');
    expect(file.status).toBe(200);
    const looks = await city.database.unitOfWork.system(async (tx) =>
      ok(await tx.rows(`select subject, purpose from audit.read_log where kind = 'tax-demand-file'`)),
    );
    expect(unwrap(looks)).toEqual([{ subject: '2026-07', purpose: '送交税务、银行等的业务文件' }]);
    expect(
      String(file.json)
        .trim()
        .split('\n')
        .map((line) => line.split(',')[0]),
    ).toEqual(['HEAD', 'DEMAND', 'PERSON', 'PERSON', 'PERSON', 'DEMAND', 'PERSON', 'PERSON', 'PERSON', 'TAIL']);
  });

  it('opens accounts by two people', async () => {
    const opening = {
      postingPeriod: '2026-06',
      balances: [{ personId: '1', personal: '10.00', employer: '0.00', months: 2 }],
      ledger: [],
      totals: { persons: 1, personal: '10.00', employer: '0.00' },
    };
    const proposed = await call('finance', '/account-openings', opening);
    expect(proposed).toMatchObject({ status: 201, json: { persons: 1, rejects: [] } });
    const id = (proposed.json as { openingId: string }).openingId;
    const [{ digest, ...shown } = { digest: '' }] = (
      (await call('reviewer', '/account-openings?state=proposed')).json as { items: { digest: string }[] }
    ).items;
    expect(shown).toMatchObject({ openingId: id, ledger: [], rejected: 0 });
    expect(shown).not.toHaveProperty('personal');
    const stated = { persons: 1, personal: '10.00', employer: '0.00' };
    expect(await call('reviewer', `/account-openings/${id}/agreement`, stated)).toMatchObject({
      json: { code: 'RUNT-4001', errors: [{ pointer: '/digest' }] },
    });
    expect(
      await call('reviewer', `/account-openings/${id}/agreement`, { ...stated, digest: '0'.repeat(64) }),
    ).toMatchObject({ json: { code: 'DUTY-1002' } });
    const totals = { ...stated, digest };
    expect(await call('finance', `/account-openings/${id}/agreement`, totals)).toMatchObject({
      status: 403,
      json: { code: 'DUTY-1001' },
    });
    expect(await call('reviewer', `/account-openings/${id}/agreement`, totals)).toMatchObject({
      status: 200,
      json: { accounts: 1 },
    });
    expect(await call('finance', '/account-openings')).toMatchObject({
      json: { items: [{ postingPeriod: '2026-06', state: 'agreed', maker: 'finance', checker: 'reviewer' }] },
    });
  });
});
