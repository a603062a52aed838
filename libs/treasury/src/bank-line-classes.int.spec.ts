import { err, ok, unwrap, type Result } from '@pnet/kernel';
import { clientTx } from '@pnet/testing';
import { verifyEvidence } from '@pnet/runtime';
import pg from 'pg';
import { correctionsOf, type CorrectionView } from './bank-line-history.query.js';
import { BookBankLine } from './book-bank-line.js';
import { ClassifyBankLine } from './classify-bank-line.js';
import { CorrectBankLine } from './correct-bank-line.js';
import { clerk, createTreasurySpec, statementFile, treasuryClock, type TreasurySpec } from './treasury.fixture.js';

const [INCOME, FISCAL, PAYING] = ['430000-income', '430000-fiscal', '430000-paying'];

describe('classes of bank lines', () => {
  let spec: TreasurySpec;
  let classify: ClassifyBankLine;
  let book: BookBankLine;
  let correct: CorrectBankLine;
  let line: Record<string, string>;
  const id = (number: string): string => line[number] ?? '';
  const booked = async (bankLine: string): Promise<string[]> =>
    (
      await spec.look<{ what: string }>(
        `select e.rule || ' ' || e.fund || ' ' || l.account_code || ' ' || (l.debit - l.credit) || coalesce(nullif(' ' || l.counterpart_unit, ' '), '') as what
         from fund_ledger.journal_entry e join fund_ledger.journal_line l using (reporting_unit, scheme, fund, book_month, entry_id)
         where e.source_kind = 'bank-line' and e.source_id = $1 and e.reversed_by is null and e.reverses is null order by e.fund desc, l.line_no`,
        [bankLine],
      )
    ).map((row) => row.what);
  const state = async (bankLine: string) =>
    (await spec.look('select state, class from treasury.bank_line where bank_line_id = $1', [bankLine]))[0];

  const shownDigest = async (correctionId: string) => {
    const shown = correctionsOf('proposed', correctionId);
    const found = await spec.database.unitOfWork.system(async (tx) =>
      ok(await tx.one<CorrectionView>(shown.sql, shown.params)),
    );
    return unwrap(found)?.digest;
  };

  beforeAll(async () => {
    const options = { owners: {} };
    spec = await createTreasurySpec();
    classify = new ClassifyBankLine(spec.database.unitOfWork, treasuryClock, options);
    book = new BookBankLine(spec.database.unitOfWork, treasuryClock, spec.node);
    correct = new CorrectBankLine(spec.database.unitOfWork, treasuryClock, spec.node, options);
    await spec.open({ accountNumber: INCOME ?? '', kind: 'income' });
    await spec.open({ accountNumber: FISCAL ?? '', kind: 'fiscal' });
    await spec.open({ accountNumber: PAYING ?? '', kind: 'expenditure' });
    line = {
      ...(await spec.bring(
        statementFile(INCOME ?? '', '0.00', [
          { number: 'I1', direction: 'in', amount: '12.34', reference: '结息 二季度' },
          { number: 'I2', direction: 'out', amount: '12.34', other: FISCAL ?? '' },
        ]),
      )),
      ...(await spec.bring(
        statementFile(FISCAL ?? '', '0.00', [
          { number: 'F1', direction: 'in', amount: '12.34', other: INCOME ?? '' },
          { number: 'F2', direction: 'in', amount: '900.00', reference: '长沙上解' },
          { number: 'F3', direction: 'in', amount: '50.00', reference: '财政补贴 7 月' },
          { number: 'F4', direction: 'out', amount: '300.00', other: PAYING ?? '' },
        ]),
      )),
    };
  });
  afterAll(async () => {
    await spec?.close();
  });

  it('are told at import by the other account and the bank’s own words', async () => {
    expect(await spec.look('select bank_number as n, class from treasury.bank_line order by bank_number')).toEqual([
      { n: 'F1', class: 'sweep' },
      { n: 'F2', class: 'other' },
      { n: 'F3', class: 'subsidy' },
      { n: 'F4', class: 'sweep' },
      { n: 'I1', class: 'interest' },
      { n: 'I2', class: 'sweep' },
    ]);
  });

  it('book by their rules, by another person than who brought the line in', async () => {
    expect(await book.execute({ bankLineId: id('I1') }, clerk('f0'))).toMatchObject({ error: { code: 'DUTY-1001' } });
    unwrap(await book.execute({ bankLineId: id('I1') }, clerk('f2')));
    expect(await booked(id('I1'))).toEqual([
      'interest-received-agency pooled 1002 12.34',
      'interest-received-agency pooled 4003 -12.34',
    ]);
    expect(await book.execute({ bankLineId: id('I1') }, clerk('f2'))).toMatchObject({ error: { code: 'TREA-1109' } });
    unwrap(await book.execute({ bankLineId: id('F3') }, clerk('f2')));
    expect(await booked(id('F3'))).toEqual([
      'fiscal-subsidy-received pooled 1003 50.00',
      'fiscal-subsidy-received pooled 4002 -50.00',
    ]);
  });

  it('book a sweep once: at the account that it left, and pair the line of the other', async () => {
    expect(await book.execute({ bankLineId: id('F1') }, clerk('f2'))).toMatchObject({ error: { code: 'TREA-1111' } });
    unwrap(await book.execute({ bankLineId: id('I2') }, clerk('f2')));
    expect(unwrap(await book.execute({ bankLineId: id('F1') }, clerk('f2')))).toMatchObject({
      rule: 'paired-sweep',
      entryIds: [],
    });
    expect(await booked(id('I2'))).toEqual([
      'sweep-income-account pooled 1003 12.34',
      'sweep-income-account pooled 1002 -12.34',
    ]);
    expect(
      await correct.propose({ bankLineId: id('F1'), class: 'other', reason: '不是划转' }, clerk('f1')),
    ).toMatchObject({ error: { code: 'TREA-1109' } });
  });

  it('change freely with a trail while nothing is booked', async () => {
    expect(await book.execute({ bankLineId: id('F2') }, clerk('f2'))).toMatchObject({ error: { code: 'TREA-1106' } });
    expect(
      await classify.execute({ bankLineId: id('F2'), class: 'remittance', reason: '上解' }, clerk('f1')),
    ).toMatchObject({ error: { code: 'TREA-1108' } });
    expect(
      await classify.execute({ bankLineId: id('F2'), class: 'contribution', reason: '保费' }, clerk('f1')),
    ).toMatchObject({ error: { code: 'TREA-1106' } });
    unwrap(await classify.execute({ bankLineId: id('F2'), class: 'interest', reason: '看错' }, clerk('f2')));
    unwrap(
      await classify.execute(
        {
          bankLineId: id('F2'),
          class: 'remittance',
          counterpartUnit: '430100',
          accountFundAmount: '100.00',
          reason: '长沙上解',
        },
        clerk('f1'),
      ),
    );
    unwrap(await book.execute({ bankLineId: id('F2') }, clerk('f2')));
    expect(await booked(id('F2'))).toEqual([
      'remittance-received pooled 1003 800.00',
      'remittance-received pooled 4006 -800.00 430100',
      'remittance-received account 1003 100.00',
      'remittance-received account 4006 -100.00 430100',
    ]);
    expect(
      await spec.look(
        'select from_class, to_class, changed_by from treasury.class_change where bank_line_id = $1 order by change_no',
        [id('F2')],
      ),
    ).toEqual([
      { from_class: 'other', to_class: 'interest', changed_by: 'f2' },
      { from_class: 'interest', to_class: 'remittance', changed_by: 'f1' },
    ]);
  });

  it('are corrected by two persons once they are booked: red entries and new ones in one transaction', async () => {
    const wish = { bankLineId: id('F2'), class: 'subsidy', reason: '实为财政补贴' };
    const { correctionId } = unwrap(await correct.propose(wish, clerk('f1')));
    expect(await correct.propose(wish, clerk('f3'))).toMatchObject({ error: { code: 'TREA-1118' } });
    expect(await correct.decide({ correctionId, decision: 'approve' }, clerk('f1'))).toMatchObject({
      error: { code: 'DUTY-1001' },
    });
    expect(await correct.decide({ correctionId, decision: 'approve' }, clerk('f2'))).toMatchObject({
      error: { code: 'DUTY-1002' },
    });
    const digest = await shownDigest(correctionId);
    const both = await Promise.all(
      ['f2', 'f3'].map((user) => correct.decide({ correctionId, decision: 'approve', digest }, clerk(user))),
    );
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.find((one) => !one.ok)).toMatchObject({ error: { code: 'TREA-1112' } });
    const done = unwrap(both.find((one) => one.ok) ?? err({ code: '-', params: {} }));
    expect([done.redEntries.length, done.newEntries.length]).toEqual([2, 1]);
    expect(await booked(id('F2'))).toEqual([
      'fiscal-subsidy-received pooled 1003 900.00',
      'fiscal-subsidy-received pooled 4002 -900.00',
    ]);
    expect(
      await spec.look(
        `select l.account_code as account, sum(l.debit - l.credit)::text as amount from fund_ledger.journal_line l join fund_ledger.journal_entry e using (entry_id)
         where e.source_id = $1 or e.reverses in (select entry_id from fund_ledger.journal_entry where source_id = $1) group by 1 order by 1`,
        [id('F2')],
      ),
    ).toEqual([
      { account: '1003', amount: '900.00' },
      { account: '4002', amount: '-900.00' },
      { account: '4006', amount: '0.00' },
    ]);
  });

  it('leave everything as it was where the new booking is refused', async () => {
    const { correctionId } = unwrap(
      await correct.propose({ bankLineId: id('F3'), class: 'interest', reason: '利息' }, clerk('f1')),
    );
    await spec.look(`update fund_ledger.period set closed_through = '2026-07-20'`);
    const digest = await shownDigest(correctionId);
    expect(await correct.decide({ correctionId, decision: 'approve', digest }, clerk('f2'))).toMatchObject({
      error: { code: 'LEDG-2001' },
    });
    await spec.look('update fund_ledger.period set closed_through = null');
    expect(await state(id('F3'))).toEqual({ state: 'booked', class: 'subsidy' });
    expect(unwrap(await correct.decide({ correctionId, decision: 'decline' }, clerk('f2')))).toMatchObject({
      state: 'declined',
    });
    expect(await booked(id('F3'))).toHaveLength(2);
  });

  it('prove themselves, and show a change by hand of class, part, entry or pair', async () => {
    const client = new pg.Client({ connectionString: spec.test.adminUrl });
    await client.connect();
    const findings = async (change?: string): Promise<Result<string[]>> => {
      await client.query('begin');
      await client.query(`set local session_replication_role = 'replica'`);
      if (change) await client.query(change);
      const found = (await verifyEvidence(clientTx(client) as never)).map((one) => `${one.check} ${one.subject}`);
      await client.query('rollback');
      return ok(found);
    };
    expect(unwrap(await findings())).toEqual([]);
    for (const change of [
      `update treasury.bank_line set class = 'interest' where bank_line_id = ${id('F2')}`,
      `update treasury.bank_line set account_fund_amount = 1 where bank_line_id = ${id('F2')}`,
      `update treasury.bank_line set state = 'new' where bank_line_id = ${id('I1')}`,
      `update treasury.bank_line set state = 'booked' where bank_line_id = ${id('F4')}`,
      `update treasury.bank_line set amount = amount + 0.01 where bank_line_id = ${id('F1')}`,
      `update treasury.bank_line set direction = 'in' where bank_line_id = ${id('I2')}`,
      `delete from treasury.sweep`,
    ])
      expect([change, unwrap(await findings(change)).length > 0]).toEqual([change, true]);
    await client.end();
  });
});
