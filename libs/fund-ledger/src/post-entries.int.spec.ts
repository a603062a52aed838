import { Money, PlainDate, YearMonth, ok, unwrap } from '@pnet/kernel';
import { migrate, openDatabase, runtimeMigrations, systemContext, type Database, type Tx } from '@pnet/runtime';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import {
  fundLedgerMigrations,
  loadChart,
  openBooks,
  openPeriod,
  postEntriesFrom,
  postEntry,
  type EntryDraft,
} from './index.js';

const draft = (sourceId: string, credit = '10.00', changes: Partial<EntryDraft> = {}): EntryDraft => ({
  unit: '430100',
  scheme: '110',
  fund: 'pooled',
  date: PlainDate.of('2026-01-05'),
  rule: 'receipt',
  summary: '到账',
  sourceKind: 'bank-line',
  sourceId,
  lines: [
    { account: '1002', debit: Money.of('10.00') },
    { account: '400101', credit: Money.of(credit) },
  ],
  recordedBy: 'u1',
  ...changes,
});

describe('posting', () => {
  let test: TestDatabase;
  let database: Database;
  const context = systemContext([]);
  const run = <T>(work: (tx: Tx) => ReturnType<typeof ok<T>> | Promise<import('@pnet/kernel').Result<T>>) =>
    database.unitOfWork.run(context, { name: 'spec', input: 0 }, async (tx) => work(tx));
  const post = (entry: EntryDraft) => run((tx) => postEntry(tx, entry));

  beforeAll(async () => {
    test = await createTestDatabase();
    await migrate(test.urls.migrator, test.roles, [runtimeMigrations, fundLedgerMigrations]);
    database = await openDatabase(test.urls);
    await database.unitOfWork.system(async (tx) => {
      await loadChart(tx);
      await openBooks(tx, { unit: '430100', scheme: '110', month: YearMonth.of('2026-01') });
      return openPeriod(tx, { unit: '430100', month: YearMonth.of('2026-02') });
    });
  });
  afterAll(async () => {
    await database?.close();
    await test?.drop();
  });

  it('posts a balanced entry once', async () => {
    expect(unwrap(await post(draft('7'))).entryId).toMatch(/^\d+$/);
    expect(await post(draft('7'))).toMatchObject({
      ok: false,
      error: { code: 'LEDG-1003', params: { source: expect.stringContaining('bank-line, 7') as string } },
    });
    expect((await post(draft('7', '10.00', { fund: 'account' }))).ok).toBe(true);
  });

  it.each([
    ['LEDG-1001', draft('b1', '9.99')],
    [
      'LEDG-1002',
      draft('b2', '10.00', {
        lines: [
          { account: '1002', debit: Money.of('1.00') },
          { account: '4001', credit: Money.of('1.00') },
        ],
      }),
    ],
    [
      'LEDG-1002',
      draft('b3', '10.00', {
        lines: [
          { account: '5002', debit: Money.of('1.00') },
          { account: '1002', credit: Money.of('1.00') },
        ],
      }),
    ],
    [
      'LEDG-1005',
      draft('b4', '10.00', {
        lines: [
          { account: '1002', debit: Money.of('0.00') },
          { account: '400101', credit: Money.of('1.00') },
        ],
      }),
    ],
    [
      'LEDG-1002',
      draft('b9', '10.00', {
        fund: 'account',
        lines: [
          { account: '1002', debit: Money.of('1.00') },
          { account: '400801', credit: Money.of('1.00') },
        ],
      }),
    ],
    [
      'LEDG-1005',
      draft('b5', '10.00', {
        lines: [
          { account: '1002', debit: Money.of('1.00'), credit: Money.of('1.00') },
          { account: '400101', credit: Money.of('1.00') },
        ],
      }),
    ],
    ['LEDG-1005', draft('b6', '10.00', { lines: [{ account: '1002', debit: Money.of('1.00') }] })],
    ['LEDG-2001', draft('b7', '10.00', { date: PlainDate.of('2026-03-01') })],
    ['LEDG-2001', draft('b8', '10.00', { unit: '430200' })],
  ])('refuses with %s', async (code, entry) => {
    expect(await post(entry)).toMatchObject({ ok: false, error: { code } });
    expect(
      await database.unitOfWork.read(context, (tx) =>
        tx.rows(`select 1 from fund_ledger.journal_entry where source_id = $1`, [entry.sourceId]),
      ),
    ).toEqual([]);
  });

  it('posts many from a select, both funds apart', async () => {
    const select = `
      select n as entry_key, fund, '110' as scheme, date '2026-02-03' as entry_date, 'receipt' as rule, '到账' as summary, 'receipt' as source_kind, n::text as source_id,
             l.no as line_no, l.code as account_code, case l.no when 1 then n * 1.01 end as debit, case l.no when 2 then n * 1.01 end as credit,
             null as counterpart_unit, null as instrument_number
      from generate_series(1, $1::int) n, unnest(array['pooled', 'account']) fund, (values (1, '1002'), (2, '400101'), (3, '200101')) l (no, code)`;
    const posted = unwrap(
      await run((tx) => postEntriesFrom(tx, { unit: '430100', recordedBy: 'system', select, params: [100] })),
    );
    expect(posted).toMatchObject({ entries: 200, lines: 400, amount: '10201.00' });
    const mixed = await run((tx) =>
      postEntriesFrom(tx, {
        unit: '430100',
        recordedBy: 'system',
        params: [2],
        select: select.replace('n::text', `'m' || n || l.no`),
      }),
    );
    expect(mixed).toMatchObject({ ok: false, error: { code: 'LEDG-1006' } });
  });

  it('lets nobody change what is posted, nor write past the triggers', async () => {
    for (const sql of [
      'update fund_ledger.journal_entry set amount = 0',
      'delete from fund_ledger.journal_line',
      'update fund_ledger.journal_line set debit = 1',
      `insert into fund_ledger.journal_line_2026 select * from fund_ledger.journal_line limit 0`,
    ]) {
      await expect(database.unitOfWork.system(async (tx) => ok(await tx.execute(sql)))).rejects.toThrow(
        /permission denied/,
      );
    }
  });
});
