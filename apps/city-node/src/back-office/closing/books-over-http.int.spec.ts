import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { ExchangeModule, createAuthority, issueNodeCertificates } from '@pnet/exchange';
import { FundLedgerModule } from '@pnet/fund-ledger';
import { systemClock } from '@pnet/kernel';
import { OrdersModule } from '../orders/index.js';
import { DatasetsModule, cityDatasetPorts, citySealingGate } from '../datasets/index.js';
import { ClosingModule } from './index.js';
import { openCityOverHttp, type CityOverHttp } from '../../testing/city-over-http.fixture.js';

@Module({
  imports: [
    ExchangeModule.forNode({
      useFactory: () => ({ ports: cityDatasetPorts('430100'), gate: citySealingGate('430100', systemClock) }),
    }),
    FundLedgerModule,
    ClosingModule,
    DatasetsModule,
    OrdersModule,
  ],
})
class BooksOfACity {}

describe('books, closing, datasets and orders over HTTP', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pension-books-'));
  let city: CityOverHttp;
  const call: CityOverHttp['call'] = (...question) => city.call(...question);

  beforeAll(async () => {
    const now = systemClock.now().toDate();
    const authority = await createAuthority(join(folder, 'authority'), now);
    const { folder: certificateFolder } = await issueNodeCertificates(authority, '430100', join(folder, '430100'), now);
    city = await openCityOverHttp({
      rootModule: BooksOfACity,
      users: ['finance', 'approver', 'handler'],
      config: { certificateFolder, parents: [{ code: '430000', url: 'localhost:1', role: 'statistical' }] },
    });
  });
  afterAll(async () => {
    await city?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens books, takes an entry by two persons, closes the month, seals by itself', async () => {
    expect(await call('handler', '/ledger/books', { postingPeriod: '2026-01' })).toMatchObject({ status: 403 });
    expect(await call('finance', '/ledger/books', { postingPeriod: '2026-13' })).toMatchObject({
      status: 422,
      json: { code: 'RUNT-4001', errors: [{ pointer: '/postingPeriod', code: 'KERN-0003' }] },
    });
    expect(await call('finance', '/ledger/books', { postingPeriod: '2026-01' })).toMatchObject({ status: 200 });
    const entry = {
      date: '2026-01-31',
      rule: 'opening',
      summary: '期初建账',
      lines: [
        { fund: 'pooled', account: '1003', debit: '500.00' },
        { fund: 'pooled', account: '3001', credit: '500.00' },
      ],
    };
    const prepared = await call('finance', '/ledger/manual-entries', entry);
    expect(prepared).toMatchObject({ status: 201 });
    const id = (prepared.json as { manualEntryId: string }).manualEntryId;
    expect(await call('finance', '/closing/2026-01/close-month', {})).toMatchObject({
      status: 409,
      json: { code: 'CLOS-1001', errors: [{ code: 'CLOS-1003', pointer: '/checks/manual-entries-decided' }] },
    });
    const approve = (user: string, digest: string) => call(user, `/ledger/manual-entries/${id}/approve`, { digest });
    const waiting = (await call('approver', '/ledger/manual-entries?state=prepared')).json;
    const [{ digest } = { digest: '' }] = (waiting as { items: { digest: string }[] }).items;
    expect(await approve('finance', digest)).toMatchObject({ status: 403, json: { code: 'DUTY-1001' } });
    expect(await approve('approver', '0'.repeat(64))).toMatchObject({ status: 409, json: { code: 'DUTY-1002' } });
    expect(await approve('approver', digest)).toMatchObject({
      json: { state: 'posted', amount: '500.00' },
    });
    expect(await call('finance', '/closing/close-day', { day: '2026-01-31' })).toMatchObject({
      json: { entries: 1, days: 1 },
    });
    expect(await call('finance', '/closing/2026-01/close-month', {})).toMatchObject({
      json: { postingPeriod: '2026-01', closeNo: 1 },
    });
    for (
      let tries = 0;
      tries < 500 && ((await call('finance', '/summary/2026-01')).json as { items: unknown[] }).items.length < 4;
      tries += 1
    )
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await call('finance', '/summary/2026-01?sort=dataset')).json).toMatchObject({
      items: ['PI01', 'PI02', 'PI03', 'PI05'].map((dataset) => ({
        dataset,
        version: 1,
        deliveries: [{ target: '430000' }],
      })),
    });
    expect(await call('finance', '/summary/2026-01/seal', {})).toMatchObject({
      status: 200,
      json: { datasets: [{ unchanged: true }, { unchanged: true }, { unchanged: true }, { unchanged: true }] },
    });
  });

  it.each([
    '/ledger/periods',
    '/ledger/totals?postingPeriod=2026-01',
    '/ledger/trial-balance?postingPeriod=2026-01',
    '/ledger/income-statement?postingPeriod=2026-01',
    '/ledger/balance-sheet?postingPeriod=2026-01',
    '/ledger/entries?postingPeriod=2026-01&account=1003',
    '/ledger/seals?postingPeriod=2026-01',
    '/ledger/verification',
    '/ledger/hledger?postingPeriod=2026-01',
    '/ledger/manual-entries?state=posted',
    '/closing',
    '/closing/reopenings',
    '/closing/2026-02/checks',
    '/summary',
    '/control/orders',
    '/control/tasks',
  ])('answers GET %s', async (path) => {
    const { status, json } = await call('finance', path);
    expect([path, status]).toEqual([path, 200]);
    if (path === '/ledger/verification')
      expect(json).toMatchObject({ entries: '1', findings: [], heads: [{ book: '430100/110/pooled', chainNo: 1 }] });
    if (path.startsWith('/ledger/hledger')) expect(json).toContain('110:pooled:asset:1003  CNY 500.00');
    if (path.startsWith('/ledger/balance-sheet'))
      expect(json).toMatchObject([
        { account: '1003', closing: '500.00' },
        { account: '3001', closing: '500.00' },
      ]);
    if (path.startsWith('/ledger/entries'))
      expect(json).toMatchObject({
        items: [
          {
            voucherNumber: 1,
            mark: 'opening',
            lines: [{ account: '1003', nameZh: '财政专户存款' }, { account: '3001' }],
          },
        ],
        nextCursor: null,
        total: { value: 1, exact: true },
        totals: { amount: '500.00' },
      });
  });
});
