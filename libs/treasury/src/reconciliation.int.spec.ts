import { postEntry } from '@pnet/fund-ledger';
import { Instant, Money, PlainDate, YearMonth, fixedClock, ok, unwrap } from '@pnet/kernel';
import { verifyEvidence } from '@pnet/runtime';
import pg from 'pg';
import { BookBankLine } from './book-bank-line.js';
import { ClassifyBankLine } from './classify-bank-line.js';
import { ImportBankFile } from './import-bank-file.js';
import { PrepareReconciliation } from './prepare-reconciliation.js';
import { reconciliationOf } from './reconciliations.query.js';
import { SignReconciliation } from './sign-reconciliation.js';
import { bankReconciled } from './treasury.check.js';
import { clerk, createTreasurySpec, statementFile, treasuryClock, type TreasurySpec } from './treasury.fixture.js';

const [INCOME, FISCAL] = ['430000-income', '430000-fiscal'];
const AT_JULY_END = fixedClock(Instant.of('2026-07-31T10:00:00Z'));
const fiscal = { scheme: '110', ledgerAccount: '1003' };
const july = { ...fiscal, postingPeriod: '2026-07' };

describe('reconciliation of bank and books', () => {
  let spec: TreasurySpec;
  let prepare: PrepareReconciliation;
  let sign: SignReconciliation;
  let book: BookBankLine;
  let line: Record<string, string>;
  const id = (number: string): string => line[number] ?? '';
  const post = (summary: string, amount: string, rule: string, day: string, sourceId: string, against: string) =>
    spec.database.unitOfWork.system((tx) =>
      postEntry(tx, {
        unit: spec.node.code,
        scheme: '110',
        fund: 'pooled',
        date: PlainDate.of(day),
        rule,
        summary,
        sourceKind: rule,
        sourceId,
        ...(rule === 'opening' ? { mark: 'opening' as const } : {}),
        recordedBy: 'f9',
        lines: [
          { account: '1003', debit: Money.of(amount) },
          { account: against, credit: Money.of(amount) },
        ],
      }),
    );
  const itemsOf = async (reconciliationId: string): Promise<string[]> => {
    const one = unwrap(
      await spec.database.unitOfWork.system(async (tx) => ok(await reconciliationOf(tx, reconciliationId))),
    );
    return (one?.lines ?? []).map((item) => `${item.side} ${item.direction} ${item.amount} ${item.day} ${item.source}`);
  };
  const check = (month: string) =>
    spec.database.unitOfWork.system(async (tx) => {
      const period = YearMonth.of(month);
      return ok(await bankReconciled.run(tx, { unit: spec.node.code, period, through: period.lastDay() }));
    });

  beforeAll(async () => {
    spec = await createTreasurySpec();
    prepare = new PrepareReconciliation(spec.database.unitOfWork, AT_JULY_END, spec.node);
    sign = new SignReconciliation(spec.database.unitOfWork, AT_JULY_END);
    book = new BookBankLine(spec.database.unitOfWork, treasuryClock, spec.node);
    await spec.open({ accountNumber: INCOME, kind: 'income' });
    await spec.open({ accountNumber: FISCAL, kind: 'fiscal' });
  });
  afterAll(async () => {
    await spec?.close();
  });

  it('is refused before the month is over, without a statement, and for an account that mirrors none', async () => {
    const early = new PrepareReconciliation(spec.database.unitOfWork, treasuryClock, spec.node);
    expect(await early.execute(july, clerk('f1'))).toMatchObject({ ok: false, error: { code: 'TREA-1125' } });
    expect(await prepare.execute(july, clerk('f1'))).toMatchObject({
      ok: false,
      error: { code: 'TREA-1120', params: { accounts: FISCAL, day: '2026-07-31' } },
    });
    expect(await prepare.execute({ ...july, ledgerAccount: '1005' }, clerk('f1'))).toMatchObject({
      ok: false,
      error: { code: 'TREA-1122' },
    });
    expect(unwrap(await check('2026-07'))).toMatchObject({ ok: true });
  });

  it('names what one side knows and the other does not, until both meet', async () => {
    unwrap(await post('期初', '1000.00', 'opening', '2026-07-01', '1', '3001'));
    line = {
      ...(await spec.bring(
        statementFile(INCOME, '0.00', [
          { number: 'I1', direction: 'in', amount: '12.34', reference: '结息 二季度' },
          { number: 'I2', direction: 'out', amount: '12.34', other: FISCAL },
        ]),
      )),
      ...(await spec.bring(
        statementFile(FISCAL, '1000.00', [
          { number: 'F1', direction: 'in', amount: '50.00', reference: '财政补贴 7 月' },
          { number: 'F2', direction: 'in', amount: '900.00', reference: '长沙上解' },
          { number: 'F3', direction: 'out', amount: '30.00', reference: '手续' },
        ]),
      )),
    };
    for (const number of ['I1', 'I2', 'F1']) unwrap(await book.execute({ bankLineId: id(number) }, clerk('f2')));
    unwrap(await post('手工调账', '5.00', 'manual', '2026-07-20', '77', '4003'));

    const prepared = unwrap(await prepare.execute(july, clerk('f1')));
    // Books: 1000 at the start, 50 subsidy, 12.34 swept, 5 by hand. Bank: 1000 + 50 + 900 − 30.
    expect(prepared).toMatchObject({
      bankBalance: '1920.00',
      bookBalance: '1067.34',
      bankIn: '900.00',
      bankOut: '30.00',
      bookIn: '17.34',
      bookOut: '0.00',
      adjusted: '1937.34',
      items: 4,
      statementDay: '2026-07-20',
    });
    expect(await itemsOf(prepared.reconciliationId)).toEqual([
      'bank in 900.00 2026-07-15 bank-line',
      'bank out 30.00 2026-07-15 bank-line',
      'book in 12.34 2026-07-15 entry',
      'book in 5.00 2026-07-20 entry',
    ]);
  });

  it('is signed by another person, on what was shown, while it holds', async () => {
    const first = unwrap(await prepare.execute(july, clerk('f1')));
    const of = { reconciliationId: first.reconciliationId, digest: first.digest };
    expect(await sign.execute(of, clerk('f1'))).toMatchObject({ ok: false, error: { code: 'DUTY-1001' } });
    expect(await sign.execute({ ...of, digest: '0'.repeat(64) }, clerk('f2'))).toMatchObject({
      ok: false,
      error: { code: 'DUTY-1002' },
    });
    expect(unwrap(await check('2026-07'))).toMatchObject({ ok: false, count: 2 });
    const classify = new ClassifyBankLine(spec.database.unitOfWork, treasuryClock, { owners: {} });
    unwrap(
      await classify.execute(
        {
          bankLineId: id('F2'),
          class: 'remittance',
          counterpartUnit: '430100',
          accountFundAmount: '0.00',
          reason: '上解',
        },
        clerk('f1'),
      ),
    );
    unwrap(await book.execute({ bankLineId: id('F2') }, clerk('f2')));
    expect(await sign.execute(of, clerk('f2'))).toMatchObject({ ok: false, error: { code: 'DUTY-1002' } });

    const second = unwrap(await prepare.execute(july, clerk('f1')));
    expect(second).toMatchObject({ bankIn: '0.00', bookBalance: '1967.34', adjusted: '1937.34' });
    const signed = { reconciliationId: second.reconciliationId, digest: second.digest };
    expect(unwrap(await sign.execute(signed, clerk('f2')))).toMatchObject({ state: 'signed' });
    expect(await sign.execute(signed, clerk('f3'))).toMatchObject({ ok: false, error: { code: 'TREA-1121' } });
    expect(await sign.execute(of, clerk('f3'))).toMatchObject({ ok: false, error: { code: 'TREA-1121' } });

    const income = { scheme: '110', ledgerAccount: '1002', postingPeriod: '2026-07' };
    const even = unwrap(await prepare.execute(income, clerk('f1')));
    expect(even).toMatchObject({ bankBalance: '0.00', bookBalance: '0.00', items: 0 });
    unwrap(await sign.execute({ reconciliationId: even.reconciliationId, digest: even.digest }, clerk('f2')));
    expect(unwrap(await check('2026-07'))).toEqual({ ok: true, count: 0, detail: '' });
  });

  it('stands in the way of the close again once something moved, until it is signed anew', async () => {
    unwrap(await post('手工补记', '1.00', 'manual', '2026-07-31', '78', '4003'));
    expect(unwrap(await check('2026-07'))).toMatchObject({
      ok: false,
      count: 1,
      detail: expect.stringContaining('1003') as string,
    });
    const again = unwrap(await prepare.execute(july, clerk('f2')));
    unwrap(await sign.execute({ reconciliationId: again.reconciliationId, digest: again.digest }, clerk('f1')));
    expect(unwrap(await check('2026-07'))).toMatchObject({ ok: true });
    expect(
      await spec.look(
        `select state, count(*)::integer as n from treasury.reconciliation where ledger_account = '1003' group by 1 order by 1`,
      ),
    ).toEqual([
      { state: 'replaced', n: 3 },
      { state: 'signed', n: 1 },
    ]);
  });

  it('takes a sweep as arrived by the line of the other account', async () => {
    unwrap(
      await spec.database.unitOfWork.system(async (tx) => {
        await tx.execute(
          `insert into fund_ledger.period (reporting_unit, scheme, fund, book_month) select reporting_unit, scheme, fund, 202608 from fund_ledger.book on conflict do nothing`,
        );
        return ok(null);
      }),
    );
    const august = new ImportBankFile(spec.database.unitOfWork, fixedClock(Instant.of('2026-08-03T02:00:00Z')));
    const arrival = statementFile(
      FISCAL,
      '1920.00',
      [{ number: 'F4', direction: 'in', amount: '12.34', other: INCOME, day: '2026-08-03' }],
      { day: '2026-08-03' },
    );
    const { fileId } = unwrap(await august.execute({ fileName: 'august.csv', content: arrival }, clerk('f0')));
    const [arrived] = await spec.look<{ id: string }>(
      'select bank_line_id::text as id from treasury.bank_line where file_id = $1',
      [fileId],
    );
    unwrap(await book.execute({ bankLineId: arrived?.id ?? '' }, clerk('f2')));
    const later = new PrepareReconciliation(
      spec.database.unitOfWork,
      fixedClock(Instant.of('2026-08-31T10:00:00Z')),
      spec.node,
    );
    const inAugust = unwrap(await later.execute({ ...fiscal, postingPeriod: '2026-08' }, clerk('f1')));
    expect(inAugust).toMatchObject({ bankBalance: '1932.34', bookIn: '6.00', bankOut: '30.00', items: 3 });
    // July is as it was: what came in August is not its own.
    const past = unwrap(await later.execute(july, clerk('f1')));
    expect(past).toMatchObject({ bankBalance: '1920.00', bookIn: '18.34' });
  });

  it('is evidence: a figure that is changed by hand is found', async () => {
    const admin = new pg.Client({ connectionString: spec.test.adminUrl });
    const findings = async () =>
      unwrap(await spec.database.unitOfWork.system(async (tx) => ok(await verifyEvidence(tx)))).filter(
        ({ check: of }) => of.includes('reconciliation'),
      );
    expect(await findings()).toEqual([]);
    await admin.connect();
    await admin.query(
      `update treasury.reconciliation_item set amount = amount + 0.01 where (reconciliation_id, item_no) = (select reconciliation_id, item_no from treasury.reconciliation_item order by 1, 2 limit 1)`,
    );
    await admin.end();
    expect((await findings()).length).toBeGreaterThan(0);
  });
});
