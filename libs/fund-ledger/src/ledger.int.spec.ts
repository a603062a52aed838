import fc from 'fast-check';
import pg from 'pg';
import { Money, PlainDate, YearMonth, ok, unwrap, type Result } from '@pnet/kernel';
import { migrate, openDatabase, runtimeMigrations, systemContext, type Database, type Tx } from '@pnet/runtime';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import {
  balanceSheet,
  closeDay,
  closePeriod,
  exportHledger,
  fundLedgerMigrations,
  incomeStatement,
  ledgerTotals,
  loadChart,
  openBooks,
  postEntry,
  reopenPeriod,
  reverseEntry,
  trialBalance,
  verifyLedger,
  type EntryDraft,
} from './index.js';

const month = YearMonth.of('2026-01');
const entry = (unit: string, sourceId: string, fen: bigint, changes: Partial<EntryDraft> = {}): EntryDraft => ({
  unit,
  scheme: '110',
  fund: 'pooled',
  date: PlainDate.of('2026-01-05'),
  rule: 'receipt',
  summary: '到账；第一笔',
  sourceKind: unit,
  sourceId,
  recordedBy: 'u1',
  lines: [
    { account: '1002', debit: Money.fromFen(fen) },
    { account: '400101', credit: Money.fromFen(fen) },
  ],
  ...changes,
});

describe('fund ledger', () => {
  let test: TestDatabase;
  let database: Database;
  let admin: pg.Client;
  const run = async <T>(work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> =>
    database.unitOfWork.run(systemContext([]), { name: 'spec', input: 0 }, work);
  const read = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => database.unitOfWork.read(systemContext([]), work);
  const books = (unit: string) =>
    database.unitOfWork.system(async (tx) => ok(await openBooks(tx, { unit, scheme: '110', month })));

  beforeAll(async () => {
    test = await createTestDatabase();
    await migrate(test.urls.migrator, test.roles, [runtimeMigrations, fundLedgerMigrations]);
    database = await openDatabase(test.urls);
    await database.unitOfWork.system(async (tx) => ok(await loadChart(tx)));
    admin = new pg.Client({ connectionString: test.adminUrl });
    await admin.connect();
  });
  afterAll(async () => {
    await admin?.end();
    await database?.close();
    await test?.drop();
  });

  it('closes days and months in order, keeps late entries out, and reopens by two persons', async () => {
    const unit = '1001';
    await books(unit);
    const first = unwrap(await run((tx) => postEntry(tx, entry(unit, 'a', 1000n))));
    await run((tx) => postEntry(tx, entry(unit, 'b', 250n, { date: PlainDate.of('2026-01-07') })));
    expect(
      unwrap(await run((tx) => closeDay(tx, { unit, through: PlainDate.of('2026-01-06'), closedBy: 'f1' }))),
    ).toEqual({ entries: 1, days: 1 });
    expect(await run((tx) => postEntry(tx, entry(unit, 'c', 1n)))).toMatchObject({
      ok: false,
      error: { code: 'LEDG-2001' },
    });
    await run((tx) =>
      reverseEntry(tx, { entryId: first.entryId, reason: '错账', date: PlainDate.of('2026-01-08'), recordedBy: 'u2' }),
    );
    expect(
      await run((tx) =>
        reverseEntry(tx, {
          entryId: first.entryId,
          reason: '错账',
          date: PlainDate.of('2026-01-08'),
          recordedBy: 'u2',
        }),
      ),
    ).toMatchObject({ ok: false, error: { code: 'LEDG-1004' } });
    expect((await run((tx) => postEntry(tx, entry(unit, 'a', 900n, { date: PlainDate.of('2026-01-08') })))).ok).toBe(
      true,
    );
    expect(await run((tx) => closePeriod(tx, { unit, month: month.plusMonths(1), closedBy: 'f1' }))).toMatchObject({
      ok: false,
      error: { code: 'LEDG-2004' },
    });
    expect(unwrap(await run((tx) => closePeriod(tx, { unit, month, closedBy: 'f1' })))).toEqual({ balances: 2 });
    expect(await run((tx) => closeDay(tx, { unit, through: month.lastDay(), closedBy: 'f1' }))).toMatchObject({
      ok: false,
      error: { code: 'LEDG-2004' },
    });
    expect(await read((tx) => ledgerTotals(tx, { unit, period: month }))).toEqual([
      {
        scheme: '110',
        fund: 'pooled',
        account: '1002',
        counterpartUnit: '',
        opening: '0.00',
        debit: '11.50',
        credit: '0.00',
        closing: '11.50',
      },
      {
        scheme: '110',
        fund: 'pooled',
        account: '400101',
        counterpartUnit: '',
        opening: '0.00',
        debit: '0.00',
        credit: '11.50',
        closing: '-11.50',
      },
    ]);
    const reopening = { unit, month, reason: '补记到账', requestedBy: 'f1', approvedBy: 'f1' };
    expect(await run((tx) => reopenPeriod(tx, reopening))).toMatchObject({ ok: false, error: { code: 'DUTY-1001' } });
    expect((await run((tx) => reopenPeriod(tx, { ...reopening, approvedBy: 'f2' }))).ok).toBe(true);
    await run((tx) => postEntry(tx, entry(unit, 'late', 1n)));
    expect((await run((tx) => closePeriod(tx, { unit, month, closedBy: 'f1' }))).ok).toBe(true);
    const proof = await read(verifyLedger);
    expect(proof.findings).toEqual([]);
    expect(proof.heads.find((head) => head.book === `${unit}/110/pooled`)).toMatchObject({ chainNo: 4 });
  });

  it('makes statements and a journal for hledger', async () => {
    const unit = '1002';
    await books(unit);
    await run((tx) => postEntry(tx, entry(unit, 'a', 5000n)));
    await run((tx) =>
      postEntry(
        tx,
        entry(unit, 'o', 700n, {
          rule: 'opening',
          mark: 'opening',
          lines: [
            { account: '1003', debit: Money.of('7.00') },
            { account: '3001', credit: Money.of('7.00') },
          ],
        }),
      ),
    );
    await run((tx) => closePeriod(tx, { unit, month, closedBy: 'f1' }));
    const february = { unit, period: month.plusMonths(1) };
    expect(await read((tx) => incomeStatement(tx, february))).toMatchObject([
      { account: '400101', month: '0.00', yearToDate: '50.00' },
    ]);
    expect(await read((tx) => balanceSheet(tx, february))).toMatchObject([
      { account: '1002', closing: '50.00' },
      { account: '1003', closing: '7.00' },
      { account: '3001', opening: '57.00', closing: '57.00' },
    ]);
    expect(await read((tx) => trialBalance(tx, february))).toHaveLength(4);
    const text = await read(async (tx) => {
      let all = '';
      for await (const part of exportHledger(tx, { unit, through: month })) all += part;
      return all;
    });
    expect(text).toContain('    110:pooled:asset:1002  CNY 50.00\n    110:pooled:income:400101  CNY -50.00\n');
    expect(text).not.toContain(';');
    expect(text.match(/^2026-01-05 \(/gm)).toHaveLength(2);
  });

  it('any sequence of postings, reversals, closes and reopenings agrees with a model and verifies', async () => {
    let units = 2000;
    const day = fc.integer({ min: 1, max: 28 });
    const act = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({
          kind: fc.constant('post' as const),
          day,
          fund: fc.constantFrom('pooled' as const, 'account' as const),
          fen: fc.array(
            fc.bigInt({ min: -1_000_000_000n, max: 10n ** 11n }).filter((value) => value !== 0n),
            { minLength: 1, maxLength: 4 },
          ),
        }),
      },
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('reverse' as const), day, pick: fc.nat() }) },
      {
        weight: 1,
        arbitrary: fc.record({ kind: fc.constantFrom('day' as const, 'month' as const, 'reopen' as const), day }),
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        const unit = String((units += 1));
        await books(unit);
        const model = new Map<string, bigint>();
        const posted: { id: string; fund: string; lines: [string, bigint][] }[] = [];
        const add = (fund: string, lines: [string, bigint][], sign: bigint): void =>
          lines.forEach(([account, fen]) =>
            model.set(`${fund} ${account}`, (model.get(`${fund} ${account}`) ?? 0n) + sign * fen),
          );
        let current = month;
        let latest = month;
        const post = async (
          step: { fen: bigint[]; fund: 'pooled' | 'account' },
          date: PlainDate,
          sourceId: string,
        ): Promise<void> => {
          const sum = step.fen.reduce((total, fen) => total + fen, 0n);
          const lines: [string, bigint][] = step.fen.map((fen, at) => [
            ['1002', '1003', '1004', '500101'][at] ?? '',
            fen,
          ]);
          if (sum !== 0n) lines.push(['400101', -sum]);
          const result = await run((tx) =>
            postEntry(
              tx,
              entry(unit, sourceId, 1n, {
                date,
                fund: step.fund,
                lines: lines.map(([account, fen]) =>
                  account === '400101'
                    ? { account, credit: Money.fromFen(-fen) }
                    : { account, debit: Money.fromFen(fen) },
                ),
              }),
            ),
          );
          if (!result.ok) return expect(['LEDG-2001', 'LEDG-1005']).toContain(result.error.code);
          add(step.fund, lines, 1n);
          posted.push({ id: result.value.entryId, fund: step.fund, lines });
        };
        const reverse = async (pick: number, date: PlainDate): Promise<void> => {
          const one = posted[pick % posted.length];
          if (!one) return;
          const result = await run((tx) =>
            reverseEntry(tx, { entryId: one.id, reason: '更正', date, recordedBy: 'u2' }),
          );
          if (result.ok) add(one.fund, one.lines, -1n);
          else expect(['LEDG-2001', 'LEDG-1004']).toContain(result.error.code);
        };
        const close = async (): Promise<void> => {
          expect((await run((tx) => closePeriod(tx, { unit, month: current, closedBy: 'f' }))).ok).toBe(true);
          current = current.plusMonths(1);
          if (current.compare(latest) > 0) latest = current;
        };
        const reopen = async (): Promise<void> => {
          if (current.equals(month)) return;
          current = current.plusMonths(-1);
          expect(
            (
              await run((tx) =>
                reopenPeriod(tx, { unit, month: current, reason: '更正', requestedBy: 'f', approvedBy: 'g' }),
              )
            ).ok,
          ).toBe(true);
        };
        for (const [index, step] of acts.entries()) {
          const date = current.firstDay().plusDays(step.day - 1);
          if (step.kind === 'post') await post(step, date, String(index));
          else if (step.kind === 'reverse') await reverse(step.pick, date);
          else if (step.kind === 'month') await close();
          else if (step.kind === 'reopen') await reopen();
          else await run((tx) => closeDay(tx, { unit, through: date, closedBy: 'f' }));
        }
        const totals = await read((tx) => ledgerTotals(tx, { unit, period: latest }));
        const actual = new Map(
          totals
            .filter((row) => row.closing !== '0.00')
            .map((row) => [`${row.fund} ${row.account}`, Money.of(row.closing).toFen()]),
        );
        expect(actual).toEqual(new Map([...model].filter(([, fen]) => fen !== 0n)));
        expect([...actual.values()].reduce((sum, fen) => sum + fen, 0n)).toBe(0n);
      }),
      { numRuns: 40 },
    );
    expect((await read(verifyLedger)).findings).toEqual([]);
  });

  it('opens income and expense at zero in January, in the fund balance', async () => {
    const unit = '1004';
    const december = YearMonth.of('2026-12');
    await database.unitOfWork.system(async (tx) => ok(await openBooks(tx, { unit, scheme: '110', month: december })));
    await run((tx) => postEntry(tx, entry(unit, 'a', 5000n, { date: PlainDate.of('2026-12-30') })));
    const january = { unit, period: december.plusMonths(1) };
    const carried = [
      { account: '1002', opening: '50.00' },
      { account: '3001', opening: '-50.00', closing: '-50.00' },
    ];
    await run((tx) => closePeriod(tx, { unit, month: december, closedBy: 'f' }));
    expect(await read((tx) => ledgerTotals(tx, { unit, period: december }))).toMatchObject([
      { account: '1002' },
      { account: '400101', closing: '-50.00' },
    ]);
    expect(await read((tx) => ledgerTotals(tx, january))).toMatchObject(carried);
    await run((tx) => closePeriod(tx, { unit, month: january.period, closedBy: 'f' }));
    expect(await read((tx) => ledgerTotals(tx, { unit, period: YearMonth.of('2027-02') }))).toMatchObject(carried);
    expect((await read(verifyLedger)).findings).toEqual([]);
  });

  it.each([
    ['entry-lines', `update fund_ledger.journal_line set debit = debit + 0.01 where entry_id = $1 and line_no = 1`],
    ['chain-content', `update fund_ledger.journal_line set account_code = '1003' where entry_id = $1 and line_no = 1`],
    ['entry-lines', `delete from fund_ledger.journal_line where entry_id = $1`],
    ['account', `update fund_ledger.journal_line set account_code = '9999' where entry_id = $1 and line_no = 1`],
    ['chain-content', `update fund_ledger.journal_entry set summary = 'x' where entry_id = $1`],
    ['reversal', `update fund_ledger.journal_entry set reversed_by = 1 where entry_id = $1`],
    [
      'balance',
      `update fund_ledger.account_balance set opening = opening + 1, closing = closing + 1 where reporting_unit = '1003' and $1::bigint > 0`,
    ],
    [
      'zero',
      `update fund_ledger.account_balance set opening = 1, closing = closing - opening + 1 where account_code = '1002' and reporting_unit = '1003' and $1::bigint > 0`,
    ],
    ['voucher', `delete from fund_ledger.voucher where entry_id = $1`],
    [
      'chain-link',
      `update fund_ledger.book_seal set digest = 'f' || substr(digest, 2) where digest not like 'f%' and reporting_unit = '1003' and $1::bigint > 0`,
    ],
    [
      'chain-link',
      `update fund_ledger.book_seal set previous_digest = 'x' where reporting_unit = '1003' and $1::bigint > 0`,
    ],
    ['period', `delete from fund_ledger.period where reporting_unit = '1003' and $1::bigint > 0`],
  ])('the verifier finds a planted fault: %s', async (check, fault) => {
    const unit = '1003';
    await books(unit);
    const known = await read((tx) =>
      tx.one<{ id: string }>('select entry_id as id from fund_ledger.journal_entry where reporting_unit = $1', [unit]),
    );
    const id = known?.id ?? unwrap(await run((tx) => postEntry(tx, entry(unit, 'a', 1000n)))).entryId;
    if (!known) await run((tx) => closePeriod(tx, { unit, month, closedBy: 'f' }));
    expect((await read(verifyLedger)).findings).toEqual([]);
    await admin.query('begin');
    try {
      await admin.query('set local session_replication_role = replica');
      expect((await admin.query(fault, [id])).rowCount).toBeGreaterThan(0);
      const tx = {
        rows: async (sql: string, params: unknown[] = []) => (await admin.query(sql, params)).rows,
        one: async (sql: string) => (await admin.query(sql)).rows[0],
      } as unknown as Tx;
      expect((await verifyLedger(tx)).findings.map((finding) => finding.check)).toContain(check);
    } finally {
      await admin.query('rollback');
    }
  });
});
