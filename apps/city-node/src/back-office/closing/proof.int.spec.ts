import pg from 'pg';
import { PlainDate, unwrap } from '@pnet/kernel';
import { verifyLedger } from '@pnet/fund-ledger';
import { changeEveryValue, clientTx } from '@pnet/testing';
import { verifyEvidence, type Tx } from '@pnet/runtime';
import { citySpecClock, look, type CitySpec } from '../../front-office/collection/city-spec.fixture.js';
import { createClosingSpec, finance, payIn, specUnit, workMonth } from './closed-month.fixture.js';
import { CloseMonth } from './index.js';

const shape = { employers: 3, personsEach: 2 };
const explained = { 'suspense-young': '查找付款单位中', 'benefit-expense-booked': '待遇由省级代发' };

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
  `insert into collection.receipt_file (bank_file_id, scheme, receipts, details, detail_amount, received_by, received_at) values (1, '110', 1, 1, 1, 'f1', now())`,
  `insert into collection.receipt_detail values (1, 1, null, null, '0', 202601, 1, 1, 'unknown-person')`,
  `insert into declaration.declaration_file (file_name, posting_period, agency_codes, state, bytes_total, sha256, encoding, rows, correct_rows, wrong_rows, employers, not_listed, wage_total, declared_digest, error_params, maker, received_at, checked_at, confirmed_at)
     values ('d.csv', 202601, '{430102}', 'confirmed', 1, 'abc', 'utf-8', 1, 1, 0, 1, 0, 1, 'abc', '[]', 'f1', now(), now(), now())`,
  `insert into assessment.demand_charge values (1, 'late-fee', 1, 1.00, '2026-02-01', '2026-02-10', 200, 0.0005, '逾期', 'f1', now())`,
  `update assessment.demand set late_fee = 1, amount = amount + 1, status = 'part' where demand_id = 1`,
  `insert into assessment.demand_cancellation (demand_id, reason, declaration_void, state, requested_by, requested_at, decided_by, decided_at, note)
     values (1, '录入有误', false, 'refused', 'f1', now(), 'f2', now(), '无误')`,
  `insert into individual_account.opening (scheme, opening_month, state, persons, personal_total, employer_total, ledger_lines, rejects, maker, proposed_at, checker, agreed_at, base_months, base_total)
     values ('110', 202512, 'agreed', 1, 10, 5, '[]', '[]', 'f1', now(), 'f2', now(), 1, 100)`,
  `insert into individual_account.opening_balance values (1, 900001, 10, 5, 12, 2, 1)`,
  `insert into individual_account.opening_month values (1, 900001, 202511, 202511, 100, '430200', '原单位')`,
  `insert into individual_account.account values (900001, '110', 'open', 202512, 202512, 10, 5, 12, 1)`,
  `insert into individual_account.account_movement (person_id, scheme, movement_year, kind, movement_no, personal_principal, personal_interest, employer_principal, employer_interest,
     valued_on, booked_on, reason, recorded_by, recorded_at) values (900001, '110', 2025, 'opening', 1, 8, 2, 4, 1, '2025-12-31', '2025-12-31', '期初建账', 'f2', now())`,
  `insert into individual_account.year_balance values (900001, '110', 2025, 8, 2, 4, 1, 0, 0, 0, 0, 'opening', 'f2', now())`,
  `insert into individual_account.contribution_record (person_id, scheme, contribution_year, contribution_month, kind, record_no, base, personal_amount, employer_amount, account_personal,
     account_employer, credited_on, posting_period, origin_unit, origin_employer) values (900001, '110', 2025, 202511, 'imported', 1, 100, 0, 0, 0, 0, '2025-12-31', 202512, '430200', '原单位')`,
];

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
    for (const sql of rest) await look(spec, sql);
    const close = new CloseMonth(
      spec.database.unitOfWork,
      { request: () => Promise.resolve() } as never,
      { wake: () => Promise.resolve() },
      citySpecClock,
      specUnit,
    );
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
    'declaration',
    'assessment',
    'treasury',
    'collection',
    'individual_account',
    'closing',
    'fund_ledger',
    'proof',
  ])('finds and names one changed value in every column of %s that holds money, evidence or audit', async (schema) => {
    const { changed, empty } = await changeEveryValue(client, [schema], verify);
    expect(changed.filter((one) => one.found.length === 0 && !(one.column in exempt)).map((one) => one.column)).toEqual(
      [],
    );
    expect(empty).toEqual([]);
    expect(changed.length).toBeGreaterThan(8);
    // Everything is verified once for each column.
  }, 300_000);
});
