import { Money, PlainDate, YearMonth, ok, unwrap } from '@pnet/kernel';
import { migrate, openDatabase, runtimeMigrations, type Database } from '@pnet/runtime';
import { createTestDatabase, detached, type TestDatabase } from '@pnet/testing';
import {
  closePeriod,
  fundLedgerMigrations,
  ledgerTotals,
  loadChart,
  openBooks,
  postEntry,
  verifyLedger,
  type EntryDraft,
} from './index.js';

const month = YearMonth.of('2026-01');
const entry = (sourceId: string): EntryDraft => ({
  unit: '430100',
  scheme: '110',
  fund: 'pooled',
  date: PlainDate.of('2026-01-05'),
  rule: 'receipt',
  summary: '到账',
  sourceKind: 'bank-line',
  sourceId,
  recordedBy: 'u',
  lines: [
    { account: '1002', debit: Money.of('1.00') },
    { account: '400101', credit: Money.of('1.00') },
  ],
});

describe('posting against closing', () => {
  let test: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    test = await createTestDatabase();
    await migrate(test.urls.migrator, test.roles, [runtimeMigrations, fundLedgerMigrations]);
    database = await openDatabase({ ...test.urls, poolSize: 6 });
    await database.unitOfWork.system(async (tx) => {
      await loadChart(tx);
      return ok(await openBooks(tx, { unit: '430100', scheme: '110', month }));
    });
  });
  afterAll(async () => {
    await database?.close();
    await test?.drop();
  });

  it('counts what was posted before the close, and refuses what comes after', async () => {
    let closing: ReturnType<typeof close> | undefined;
    const close = () => database.unitOfWork.system((tx) => closePeriod(tx, { unit: '430100', month, closedBy: 'f' }));
    let late: Promise<unknown> | undefined;
    await database.unitOfWork.system(async (tx) => {
      const posted = await postEntry(tx, entry('under way'));
      closing = detached(close);
      await detached(() => waiting(database));
      late = detached(() => database.unitOfWork.system((other) => postEntry(other, entry('late'))));
      return posted;
    });
    unwrap(await (closing as ReturnType<typeof close>));
    const outcome = await late;
    const totals = unwrap(
      await database.unitOfWork.system(async (tx) => ok(await ledgerTotals(tx, { unit: '430100', period: month }))),
    );
    // The late one either got its share lock before the close did, or is refused: never booked beside the sealed
    // balances.
    const booked = (outcome as { ok: boolean }).ok ? '2.00' : '1.00';
    if (booked === '1.00') expect(outcome).toMatchObject({ error: { code: 'LEDG-2001' } });
    expect(totals[0]).toMatchObject({ account: '1002', closing: booked });
    expect(unwrap(await database.unitOfWork.system(async (tx) => ok(await verifyLedger(tx)))).findings).toEqual([]);
    expect(await database.unitOfWork.system((tx) => postEntry(tx, entry('after')))).toMatchObject({
      ok: false,
      error: { code: 'LEDG-2001' },
    });
  });

  it('lets postings go on beside each other', async () => {
    await database.unitOfWork.system(async (tx) => {
      unwrap(await postEntry(tx, { ...entry('a'), date: PlainDate.of('2026-02-01') }));
      return detached(() =>
        database.unitOfWork.system((other) => postEntry(other, { ...entry('b'), date: PlainDate.of('2026-02-01') })),
      );
    });
    const totals = unwrap(
      await database.unitOfWork.system(async (tx) =>
        ok(await ledgerTotals(tx, { unit: '430100', period: month.plusMonths(1) })),
      ),
    );
    expect(totals.find((row) => row.account === '1002')).toMatchObject({ debit: '2.00' });
  });
});

/** Until the close waits for a lock. */
async function waiting(database: Database): Promise<void> {
  for (let tries = 0; tries < 2_000; tries += 1) {
    const found = await database.unitOfWork.system(async (tx) =>
      ok(await tx.one(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)),
    );
    if (found.ok && found.value) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the close did not wait');
}
