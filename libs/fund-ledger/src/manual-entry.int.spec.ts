import { Instant, YearMonth, fixedClock, ok, unwrap } from '@pnet/kernel';
import {
  migrate,
  openDatabase,
  runtimeMigrations,
  systemContext,
  type Database,
  type RequestContext,
} from '@pnet/runtime';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import {
  PrepareEntry,
  ReviewEntry,
  fundLedgerMigrations,
  journalEntriesOf,
  journalList,
  loadChart,
  manualEntriesOf,
  manualEntryList,
  manualEntryInput,
  openBooks,
  type ManualEntryInput,
  type ManualEntryRow,
} from './index.js';
import { ReverseJournalEntry } from './reverse-journal-entry.js';

const as = (userId: string): RequestContext => ({
  ...systemContext([]),
  actor: { userId, name: userId, posts: ['finance'], agencies: [] },
});
const input = (changes: Partial<ManualEntryInput> = {}): ManualEntryInput => ({
  scheme: '110',
  date: '2026-01-31',
  rule: 'benefit-expense-aggregate',
  summary: '一月养老金（汇总）',
  lines: [
    { fund: 'pooled', account: '500101', debit: '800.00' },
    { fund: 'pooled', account: '1004', credit: '800.00' },
    { fund: 'account', account: '500101', debit: '100.00' },
    { fund: 'account', account: '1004', credit: '100.00' },
  ],
  ...changes,
});

describe('manual entries', () => {
  let test: TestDatabase;
  let database: Database;
  let prepare: PrepareEntry;
  let review: ReviewEntry;

  const approve = async (manualEntryId: string) => {
    const shown = manualEntriesOf({ unit: '430100', manualEntryId });
    const found = await database.unitOfWork.system(async (tx) =>
      ok(await tx.one<ManualEntryRow>(shown.sql, shown.params)),
    );
    return review.execute({ manualEntryId, decision: 'approve', digest: unwrap(found)?.digest }, as('f2'));
  };

  beforeAll(async () => {
    test = await createTestDatabase();
    await migrate(test.urls.migrator, test.roles, [runtimeMigrations, fundLedgerMigrations]);
    database = await openDatabase(test.urls);
    const clock = fixedClock(Instant.of('2026-02-01T01:00:00Z'));
    prepare = new PrepareEntry(database.unitOfWork, clock, { code: '430100' });
    review = new ReviewEntry(database.unitOfWork, clock);
    await database.unitOfWork.system(async (tx) => {
      await loadChart(tx);
      return ok(await openBooks(tx, { unit: '430100', scheme: '110', month: YearMonth.of('2026-01') }));
    });
  });
  afterAll(async () => {
    await database?.close();
    await test?.drop();
  });

  it('needs two persons, and is posted once, in both funds, marked aggregate', async () => {
    const { manualEntryId } = unwrap(await prepare.execute(input(), as('f1')));
    expect(await review.execute({ manualEntryId, decision: 'approve' }, as('f1'))).toMatchObject({
      ok: false,
      error: { code: 'DUTY-1001' },
    });
    expect(await review.execute({ manualEntryId, decision: 'approve' }, as('f2'))).toMatchObject({
      ok: false,
      error: { code: 'DUTY-1002' },
    });
    expect(unwrap(await approve(manualEntryId))).toEqual({
      manualEntryId,
      state: 'posted',
      amount: '900.00',
    });
    expect(await review.execute({ manualEntryId, decision: 'approve' }, as('f3'))).toMatchObject({
      ok: false,
      error: { code: 'LEDG-4003' },
    });
    const { items: entries } = await database.unitOfWork.read(as('f1'), (tx) =>
      journalList.read(tx, journalEntriesOf({ unit: '430100', month: 202601 }), { ask: { limit: 200 }, context: {} }),
    );
    expect(entries).toMatchObject([
      { fund: 'account', mark: 'aggregate', amount: '100.00', voucherNumber: null },
      {
        fund: 'pooled',
        mark: 'aggregate',
        lines: [
          { account: '500101', debit: '800.00' },
          { account: '1004', credit: '800.00' },
        ],
      },
    ]);
    const red = await new ReverseJournalEntry(database.unitOfWork).execute(
      { entryId: entries[0]?.entryId ?? '', reason: '金额有误', date: '2026-01-31' },
      as('f1'),
    );
    expect(red.ok).toBe(true);
  });

  it('has the two-person rule in the database too', async () => {
    await expect(
      database.unitOfWork.system(async (tx) =>
        ok(
          await tx.execute(`
      insert into fund_ledger.manual_entry (reporting_unit, scheme, entry_date, rule, summary, lines, state, maker, prepared_at, checker, decided_at)
      values ('430100', '110', '2026-01-01', 'manual', 'x', '[]', 'posted', 'f1', now(), 'f1', now())`),
        ),
      ),
    ).rejects.toThrow('manual_entry_two_persons');
  });

  it('opens once, returns with a note', async () => {
    const opening = input({
      rule: 'opening',
      lines: [
        { fund: 'pooled', account: '1003', debit: '5.00' },
        { fund: 'pooled', account: '3001', credit: '5.00' },
      ],
    });
    const { manualEntryId } = unwrap(await prepare.execute(opening, as('f1')));
    expect(await prepare.execute(opening, as('f1'))).toMatchObject({ ok: false, error: { code: 'LEDG-4001' } });
    expect(
      unwrap(await review.execute({ manualEntryId, decision: 'return', note: '与余额表不符' }, as('f2'))),
    ).toMatchObject({ state: 'returned' });
    const again = unwrap(await prepare.execute(opening, as('f1')));
    expect((await approve(again.manualEntryId)).ok).toBe(true);
    expect(
      await database.unitOfWork.read(as('f1'), (tx) =>
        manualEntryList.read(tx, manualEntriesOf({ unit: '430100', state: 'returned' }), {
          ask: { limit: 200 },
          context: {},
        }),
      ),
    ).toMatchObject({ items: [{ manualEntryId, note: '与余额表不符' }] });
  });

  it.each([
    [
      'LEDG-1001',
      input({
        lines: [
          { fund: 'pooled', account: '1002', debit: '5.00' },
          { fund: 'account', account: '3001', credit: '5.00' },
        ],
      }),
    ],
    [
      'LEDG-1005',
      input({
        lines: [
          { fund: 'pooled', account: '1002', debit: '5.00', credit: '5.00' },
          { fund: 'pooled', account: '3001', debit: '0.00' },
        ],
      }),
    ],
  ])('refuses with %s', async (code, wrong) => {
    expect(await prepare.execute(wrong, as('f1'))).toMatchObject({ ok: false, error: { code } });
  });

  it('refuses an account that is not of the book when it is posted, and stays prepared', async () => {
    const { manualEntryId } = unwrap(
      await prepare.execute(
        input({
          lines: [
            { fund: 'account', account: '1002', debit: '5.00' },
            { fund: 'account', account: '400801', credit: '5.00' },
          ],
        }),
        as('f1'),
      ),
    );
    expect(await approve(manualEntryId)).toMatchObject({
      ok: false,
      error: { code: 'LEDG-1002' },
    });
    expect(
      await database.unitOfWork.read(as('f1'), (tx) =>
        manualEntryList.read(tx, manualEntriesOf({ unit: '430100', state: 'prepared' }), {
          ask: { limit: 200 },
          context: {},
        }),
      ),
    ).toMatchObject({ items: [{ manualEntryId }] });
  });

  it.each(['-1.00', '1.001', '1e3', ''])('takes no amount like "%s"', (debit) => {
    expect(
      manualEntryInput.safeParse(
        input({
          lines: [
            { fund: 'pooled', account: '1002', debit },
            { fund: 'pooled', account: '3001', credit: '1.00' },
          ],
        }),
      ).success,
    ).toBe(false);
  });
});
