import pg from 'pg';
import { PlainDate, unwrap } from '@pnet/kernel';
import { verifyLedger } from '@pnet/fund-ledger';
import { changeEveryValue, clientTx } from '@pnet/testing';
import { verifyEvidence, type Tx } from '@pnet/runtime';
import { citySpecClock, look, type CitySpec } from '../../testing/migrated-city.fixture.js';
import {
  createClosingSpec,
  finance,
  payIn,
  specUnit,
  workMonth,
  monthCloser,
} from '../../testing/closed-month.fixture.js';
import { BookBankLine, OpenBankAccount, PrepareReconciliation, SignReconciliation } from '@pnet/treasury';

const shape = { employers: 3, personsEach: 2 };
const explained = {
  'suspense-young': '查找付款单位中',
  'benefit-expense-booked': '待遇由省级代发',
  'late-fees-agree': '逐笔核对中',
};

/** One row of each table that the month itself leaves empty. */
const rest = [
  `insert into assessment.exclusion values (1, 1, '110', 202512, 202601, 1, 'assessed-before', now())`,
  `insert into assessment.hold (scheme, posting_period, kind, figures, digest, requested_by, requested_at, released_by, released_at)
     values ('110', 202601, 'month', '{}', 'abc', 'f1', now(), 'f2', now())`,
  `insert into closing.day_close values ('430100', '2026-01-10', '[]', 0, 'f1', now())`,
  `insert into closing.employer_exclusion values ('430100', 202601, 99, '110', '单位查无下落', 'f1', now())`,
  `insert into closing.reopening (reporting_unit, period, reason, state, requested_by, requested_at, approved_by, approved_at) values ('430100', 202512, '漏记', 'approved', 'f1', now(), 'f2', now())`,
  `insert into fund_ledger.period_reopening (reporting_unit, book_month, reopened_at, reason, requested_by, approved_by) values ('430100', 202512, now(), '漏记', 'f1', 'f2')`,
  `insert into fund_ledger.manual_entry (reporting_unit, scheme, entry_date, rule, summary, lines, state, maker, prepared_at, checker, decided_at, note)
     values ('430100', '110', '2026-01-20', 'manual', '利息', '[]', 'returned', 'f1', now(), 'f2', now(), '重复')`,
  `insert into treasury.bank_file (file_name, sha256, format, bank_account, rows, amount, received_by, received_at) values ('t.csv', 'abc', 'tax-receipts', '430100-treasury', 1, 1, 'f1', now())`,
  `insert into treasury.statement (bank_account, statement_no, day, opening, total_in, total_out, closing, lines, file_id) select '430100-income', 1, '2026-01-31', 5, 0, 0, 5, 0, file_id from treasury.bank_file where sha256 = 'abc'`,
  `insert into treasury.class_change select min(bank_line_id), 1, 'other', 'contribution', null, null, '保费', 'f1', now(), 1 from treasury.bank_line where class = 'contribution'`,
  `insert into treasury.class_correction (bank_line_id, to_class, reason, state, proposed_by, proposed_at, decided_by, decided_at, red_entries, new_entries)
     select min(bank_line_id), 'contribution', '保费', 'done', 'f1', now(), 'f2', now(), '{1}', '{2}' from treasury.bank_line`,
  `insert into treasury.instruction select 'TI-1', 'sweep', 'bank', '430100-income', '430100-fiscal', '财政专户', null, 3, 0, '2026-01-20', '划转', 'confirmed', 'f1', now(), 'f2', now(), 'f1', now(),
     bank_line_id, 'f1', now(), '迟复' from treasury.bank_line where bank_number = 'SWEEP-OUT'`,
  `insert into collection.receipt_file (bank_file_id, scheme, receipts, details, detail_amount, received_by, received_at) values (1, '110', 1, 1, 1, 'f1', now())`,
  `insert into collection.receipt_detail values (1, 1, null, null, '0', 202601, 1, 1, 'unknown-person')`,
  `insert into collection.receipt_charge values (1, null, 1, 1, 'no-demand')`,
  `insert into declaration.declaration_file (file_name, posting_period, agency_codes, state, bytes_total, sha256, encoding, rows, correct_rows, wrong_rows, employers, not_listed, wage_total, declared_digest, error_params, maker, received_at, checked_at, confirmed_at)
     values ('d.csv', 202601, '{430102}', 'confirmed', 1, 'abc', 'utf-8', 1, 1, 0, 1, 0, 1, 'abc', '[]', 'f1', now(), now(), now())`,
  `insert into assessment.demand_charge (demand_id, kind, charge_no, amount, accrued_from, accrued_through, principal, daily_rate, reason, charged_by, charged_at) values (1, 'late-fee', 1, 1.00, '2026-02-01', '2026-02-10', 200, 0.0005, '逾期', 'f1', now())`,
  `update assessment.demand set late_fee = 1, amount = amount + 1, status = 'part' where demand_id = 1`,
  `insert into assessment.demand_charge (demand_id, kind, charge_no, amount, accrued_from, accrued_through, principal, daily_rate, reason, charged_by, charged_at, for_demand_id)
     select nextval('assessment.demand_id'), 'late-fee', 1, 1.00, due_on + 1, due_on + 10, 200, 0.0005, '逾期', 'f1', now(), demand_id from assessment.demand where demand_id = 1`,
  `insert into assessment.demand (demand_id, demand_number, employer_id, scheme, posting_period, kind, category, collection_mode, agency_code, persons, wage_total, base_total, employer_amount,
       personal_amount, account_amount, late_fee, amount, remainder, policy_version, assessed_at, assessed_by, due_on)
     select c.demand_id, 'L1', d.employer_id, '110', 202601, 'late-fee', 'employee', 'agency', d.agency_code, 0, 0, 0, 0, 0, 0, 1, 1, 0, 'v', now(), 'f1', '2026-01-31'
     from assessment.demand_charge c join assessment.demand d on d.demand_id = c.for_demand_id`,
  `insert into assessment.demand_deferral (employer_id, scheme, agency_code, from_period, through_period, deferred_to, reason, document, state, requested_by, requested_at, decided_by, decided_at, note,
       ended_on, ended_by, ended_at, end_reason)
     values (99, '110', '430102', 202601, 202602, '2026-06-30', '困难', '批文1号', 'ended', 'f1', now(), 'f2', now(), '同意', '2026-03-01', 'f2', now(), '恢复')`,
  `insert into collection.reminder (employer_id, scheme, agency_code, step, demands, owed, oldest_free_until, issued_on, issued_by, issued_at, next_step_on, served_on, served_how, served_to, paper_number, served_by, served_at)
     values (1, '110', '430102', 1, 1, 5, '2026-01-10', '2026-01-20', 'f1', now(), '2026-01-26', '2026-01-21', 'post', '单号1', '430100-20260120-000001', 'f1', now())`,
  `insert into collection.reminder_demand select reminder_id, 1, 5 from collection.reminder`,
  `insert into collection.late_fee_run (scheme, posting_period, basis, through_on, policy_version, batch_run_id, state, requested_by, started_at, finished_at)
     values ('110', 202601, 'paid', '2026-01-31', 'v', 'b', 'done', 'f1', now(), now())`,
  `insert into assessment.demand_cancellation (demand_id, reason, declaration_void, state, requested_by, requested_at, decided_by, decided_at, note)
     values (1, '录入有误', false, 'refused', 'f1', now(), 'f2', now(), '无误')`,
  `insert into individual_account.opening (scheme, opening_month, state, persons, personal_total, employer_total, ledger_lines, rejects, maker, proposed_at, checker, agreed_at, base_months, base_total)
     values ('110', 202512, 'agreed', 1, 10, 5, '[]', '[]', 'f1', now(), 'f2', now(), 1, 100)`,
  `insert into individual_account.opening_balance values (1, 900001, 10, 5, 12, 2, 1)`,
  `insert into individual_account.opening_month values (1, 900001, 202511, 202511, 100, '430200', '原单位')`,
  `insert into individual_account.account values (900001, '110', 'open', 202512, 202512, 10, 5, 12, 1)`,
  `with changed as (update registration.person set name = '改名', changed_at = now(), changed_by = 'f1' where person_id = 1 returning changed_at)
     insert into registration.person_change select 1, 1, 'name', '原名', '改名', '2026-01-01', '更名', changed_at, 'f1' from changed`,
  `with changed as (update registration.employer set name = '改名公司', changed_at = now(), changed_by = 'f1' where employer_id = 1 returning changed_at)
     insert into registration.employer_change select 1, 1, 'name', '原名公司', '改名公司', '2026-01-01', '更名', changed_at, 'f1' from changed`,
  `insert into registration.person_fact values (1, 'post-kind', '2020-01-01', '2021-01-01', 'managerial-technical', '聘书', '认定', now(), 'f1', now(), 'f2', now(), 'f1')`,
  `insert into registration.payee_account values (1, '2020-01-01', '2021-01-01', '银行', '6222000000000001', '本人', '存折', '登记', now(), 'f1', now(), 'f2', now(), 'f1')`,
  `insert into registration.status_line values (1, '110', 'new', '2025-01-01', '参保', now(), 'f1', now(), 'f1')`,
  `update registration.relation set end_month = 202601, ended_at = now(), ended_by = 'f1' where person_id = 2`,
  `insert into registration.possible_duplicate (person_id, other_person_id, agency_code, reason, state, opened_at, decided_at, decided_by, note)
     values (1, 2, '430102', 'same-name-and-birth-date', 'different', now(), now(), 'f1', '核对')`,
  `insert into individual_account.account_movement (person_id, scheme, movement_year, kind, movement_no, personal_principal, personal_interest, employer_principal, employer_interest,
     valued_on, booked_on, reason, recorded_by, recorded_at) values (900001, '110', 2025, 'opening', 1, 8, 2, 4, 1, '2025-12-31', '2025-12-31', '期初建账', 'f2', now())`,
  `insert into individual_account.year_balance values (900001, '110', 2025, 8, 2, 4, 1, 0, 0, 0, 0, 'opening', 'f2', now())`,
  `insert into individual_account.account_year_run (scheme, balance_year, kind, method, rate, provisional, policy_version, settled_rate, batch_run_id, state, accounts, personal_interest,
     employer_interest, balance, requested_by, started_at, finished_at) values ('110', 2024, 'settlement', 'month-product', 0.02, false, '000000/1', 0.03, 'b', 'done', 0, 0, 0, 0, 'f1', now(), now())`,
  `insert into individual_account.contribution_record (person_id, scheme, contribution_year, contribution_month, kind, record_no, base, personal_amount, employer_amount, account_personal,
     account_employer, credited_on, posting_period, origin_unit, origin_employer) values (900001, '110', 2025, 202511, 'imported', 1, 100, 0, 0, 0, 0, '2025-12-31', 202512, '430200', '原单位')`,
  `insert into papers.paper (number, kind, subject_id, subject, agency_code, content, digest, totals, check_code, as_of, issued_at, issued_by)
     values ('430100-20260131-000001', 'employer-certificate', '1', '单位1', '430102', '{}', encode(sha256('{}'), 'hex'), '[]', 'AAAA0000', now(), now(), 'f1')`,
  `insert into registration.employer_initials select employer_id, name, 'dw' from registration.employer limit 1`,
  `insert into registration.person_initials select person_id, name, 'ry' from registration.person limit 1`,
  `with made as (
     insert into registration.control (effect, employer_id, agency_code, acts, reason, evidence, valid_from, valid_to, origin, order_issuer, order_number, state, proposed_by, proposed_at, decided_by,
       decided_at, lift_reason, lift_evidence, lift_asked_by, lift_asked_at, ended_by, ended_at)
     values ('second-review', 1, '430102', '{declare}', '稽核', '记录', '2026-01-01', '2026-12-31', 'order', '430000', 'O-1', 'lifted', 'f1', now(), 'f2', now(), '更正', '记录', 'f1', now(), 'f2', now())
     returning *)
   insert into registration.control_event select control_id, 1, 'lifted', now(), 'f2', '同意', to_jsonb(made) - 'agency_code' from made`,
  `insert into registration.control_release (control_id, act, document, reason, state, asked_by, asked_at, decided_by, decided_at, note, used_at)
     select control_id, 'declare', '委托书', '本人到场', 'used', 'f1', now(), 'f2', now(), '已核', now() from registration.control`,
  `insert into registration.control_reading (control_id, act, person_id, employer_id, read_by, read_at) select control_id, 'declare', 1, 1, 'f1', now() from registration.control`,
  `insert into papers.print select paper_id, 1, now(), now(), 'f1', '财务', '柜面办理业务核对身份' from papers.paper`,
];

/** Money that left the income account and reached the fiscal one, booked and paired. */
async function sweep(spec: CitySpec): Promise<void> {
  const open = new OpenBankAccount(spec.database.unitOfWork, citySpecClock, specUnit, { owners: {} });
  const fiscal = {
    accountNumber: '430100-fiscal',
    title: '财政专户',
    bankName: '银行',
    kind: 'fiscal',
    scheme: '110',
  } as const;
  unwrap(await open.execute(fiscal, finance('f1')));
  const lines = await look<{ id: string }>(
    spec,
    `insert into treasury.bank_line (bank_account, value_date, amount, payer_name, payer_account, reference, bank_number, recorded_by, recorded_at, direction, class)
     values ('430100-income', '2026-01-20', 3, '财政专户', '430100-fiscal', '', 'SWEEP-OUT', 'f1', now(), 'out', 'sweep'),
       ('430100-fiscal', '2026-01-20', 3, '收入户', '430100-income', '', 'SWEEP-IN', 'f1', now(), 'in', 'sweep') returning bank_line_id::text as id`,
  );
  const book = new BookBankLine(spec.database.unitOfWork, citySpecClock, specUnit);
  for (const { id } of lines) unwrap(await book.execute({ bankLineId: id }, finance('f2')));
}

/** The income account and its books, reconciled by two people. */
async function reconcile(spec: CitySpec): Promise<void> {
  const { unitOfWork } = spec.database;
  const january = { scheme: '110', ledgerAccount: '1002', postingPeriod: '2026-01' };
  const { reconciliationId, digest } = unwrap(
    await new PrepareReconciliation(unitOfWork, citySpecClock, specUnit).execute(january, finance('f1')),
  );
  unwrap(await new SignReconciliation(unitOfWork, citySpecClock).execute({ reconciliationId, digest }, finance('f2')));
}

/** Columns whose change is no matter of proof, and why. */
const exempt: Readonly<Record<string, string>> = {
  'assessment.month_version.contribution_month': 'a month that was not assessed has no line to contradict',
  'assessment.month_version.scheme': 'as before',
  'assessment.month_version.settled_version': 'where a run of differences goes on; the run itself is sealed',
  'assessment.month_version.first_used_at': 'for the screen',
  'declaration.declaration_file.alive_at': 'a sign of life while the file was received',
  'fund_ledger.account.account_code': 'a copy of the chart of the standard, loaded anew at every start',
  'fund_ledger.account.name_zh': 'as before',
  'fund_ledger.account.name_en': 'as before',
  'fund_ledger.account.class': 'as before',
  'fund_ledger.account.inter_unit': 'as before',
  'fund_ledger.period.opened_at': 'for the screen',
  'fund_ledger.period.closed_at': 'the close is sealed with its own instant',
  'individual_account.account.state': 'no act sets it yet',
  'individual_account.account.opened_month': 'for the screen; balances count by records and openings',
  'registration.control.agency_code': 'who sees it: follows the district of its party',
  'registration.employer_initials.employer_id': 'for the search only; what is found is read from the register',
  'registration.employer_initials.name': 'says which name the initials are of; both are made anew from the register',
  'registration.employer_initials.initials': 'for the search only',
  'registration.person_initials.person_id': 'as before',
  'registration.person_initials.name': 'as before',
  'registration.person_initials.initials': 'as before',
  'treasury.bank_line.booked_at': 'the entry is sealed with its own instant',
};

describe('proof of every table', () => {
  let spec: CitySpec;
  let client: pg.Client;
  const tx = (): Tx => clientTx(client) as Tx;
  const name = (found: { check: string; subject: string }): string => `${found.check} ${found.subject}`;
  const verify = async (): Promise<string[]> => {
    const found = (await verifyEvidence(tx(), PlainDate.of('2026-01-31'))).map(name);
    return found.length > 0 ? found : (await verifyLedger(tx())).findings.map(name);
  };

  beforeAll(async () => {
    spec = await createClosingSpec(shape);
    await workMonth(spec, shape, '2026-01');
    await payIn(spec, '2026-01', [['77.00', '没有单号']]);
    await sweep(spec);
    for (const sql of rest) await look(spec, sql);
    await reconcile(spec);
    const close = monthCloser(spec, citySpecClock);
    unwrap(await close.execute({ period: '2026-01', explanations: explained }, finance('f1')));
    client = new pg.Client({ connectionString: spec.test.adminUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await spec.close();
  });

  it('finds nothing where nothing was changed', async () => {
    expect(await verify()).toEqual([]);
    expect((await look<{ n: number }>(spec, 'select count(*)::int as n from proof.sealed_row'))[0]?.n).toBeGreaterThan(
      30,
    );
  });

  it.each([
    'registration',
    'declaration',
    'assessment',
    'treasury',
    'collection',
    'individual_account',
    'closing',
    'papers',
    'fund_ledger',
    'proof',
  ])(
    'finds and names one changed value in every column of %s that holds money, evidence or audit',
    async (schema) => {
      const { changed, empty } = await changeEveryValue(client, [schema], verify);
      expect(
        changed.filter((one) => one.found.length === 0 && !(one.column in exempt)).map((one) => one.column),
      ).toEqual([]);
      expect(empty).toEqual([]);
      expect(changed.length).toBeGreaterThan(8);
      // Everything is verified once for each column.
    },
    300_000,
  );
});
