import pg from 'pg';
import { unwrap } from '@pnet/kernel';
import { Batches } from '@pnet/runtime';
import { PostReceipts, cityMigrations } from '@pnet/city-node';
import { assessMonth } from './assess-month.js';
import type { Arena, Benchmark } from './benchmark.js';
import { benchClock, city, clerk, declareMonth, digestOf, inOne, readBuiltIn, registerCity } from './city.js';

const NOW = benchClock.now().toString();

/** A line of the bank for every demand, quoting its number; 99 of 100 persons have an account from months before. */
async function receiveMoney(arena: Arena): Promise<void> {
  await inOne(arena, async (tx) => {
    await tx.execute(`
      insert into treasury.bank_account (account_number, title, bank_name, kind, scheme, ledger_account, opened_by, opened_at)
      values ('430100-income', '收入户', '演示银行', 'income', '110', '1002', 'bench', now())`);
    await tx.execute(`
      insert into treasury.bank_line (bank_account, value_date, amount, payer_name, payer_account, reference, bank_number, recorded_by, recorded_at)
      select '430100-income', '2026-07-15', amount, '单位' || employer_id, '6222' || lpad(employer_id::text, 10, '0'), demand_number, 'B' || employer_id, 'bench', now() from assessment.demand order by demand_id`);
    await tx.execute(
      `insert into individual_account.account (person_id, scheme, opened_month) select person_id, '110', 202501 from registration.person where person_id % 100 <> 0`,
    );
  });
}

const posting = ({ database }: Arena): PostReceipts =>
  new PostReceipts(database.unitOfWork, new Batches(database.unitOfWork), benchClock, city, readBuiltIn);

/** A month of the city as its clerks leave it: declared, assessed, paid and posted. */
export async function postedMonth(arena: Arena): Promise<void> {
  await receivedMonth(arena);
  // A posting that begins before the server has counted what a mass assessment wrote joins by nested loops: minutes at
  // 200,000.
  await analyze(arena);
  await act(arena);
}

/** What autovacuum does in a city by itself. */
async function analyze({ urls }: Arena): Promise<void> {
  const owner = new pg.Client({ connectionString: urls.migrator });
  await owner.connect();
  try {
    await owner.query('analyze');
  } finally {
    await owner.end();
  }
}

async function receivedMonth(arena: Arena): Promise<void> {
  await registerCity(arena);
  await declareMonth(arena);
  await assessMonth(arena);
  await receiveMoney(arena);
}

async function act(arena: Arena): Promise<void> {
  unwrap(await posting(arena).execute({ scheme: city.scheme }, clerk, { onProgress: () => undefined }));
}

async function twoWorkers(arena: Arena): Promise<void> {
  const post = posting(arena);
  const planned = unwrap(await post.plan({ scheme: city.scheme }, clerk));
  await Promise.all([1, 2].map(async () => unwrap(await post.work(planned))));
}

/**
 * The books of six tables by hand, knowing that every line quotes its demand and pays it whole. `into` names the schema
 * of a table that is only written.
 */
const floorStatements = (into: (table: string) => string): readonly string[] => [
  `insert into ${into('collection.allocation')} (allocation_id, bank_line_id, demand_id, employer_id, scheme, amount, collected_before, demand_amount, rule, allocation_order, detailed, state, credited_on,
     credited_persons, credited_employer, credited_personal, credited_account, allocated_by, allocated_at)
   select nextval('collection.allocation_id'), b.bank_line_id, d.demand_id, d.employer_id, d.scheme, b.amount, 0, d.amount, 'demand-number', 'whole-month', false, 'posted', b.value_date, d.persons, d.employer_amount, d.personal_amount, d.account_amount,
     '${clerk.actor.userId}', '${NOW}'
   from treasury.bank_line b join assessment.demand d on d.demand_number = b.reference where b.state = 'new' and d.amount = b.amount and d.collected_amount = 0`,
  `insert into ${into('individual_account.contribution_record')} (person_id, scheme, contribution_year, contribution_month, kind, record_no, difference_period, employer_id, base, personal_amount, employer_amount,
     account_personal, account_employer, credited_on, posting_period, demand_id)
   select l.person_id, l.scheme, l.contribution_month / 100, l.contribution_month, 'normal', a.allocation_id, 0, l.employer_id, l.base, l.personal_amount, l.employer_amount, l.account_amount, 0, a.credited_on, l.posting_period, l.demand_id
   from ${into('collection.allocation')} a join assessment.demand_line l on l.demand_id = a.demand_id`,
  `insert into ${into('individual_account.account')} (person_id, scheme, opened_month)
   select l.person_id, l.scheme, ${city.period} from ${into('collection.allocation')} a join assessment.demand_line l on l.demand_id = a.demand_id
   where not exists (select 1 from individual_account.account k where k.person_id = l.person_id and k.scheme = l.scheme)`,
  `with entry as materialized (
     select nextval('fund_ledger.entry_id') as entry_id, f.fund, case f.fund when 'pooled' then b.amount - a.credited_account else a.credited_account end as amount, b.bank_line_id, b.bank_number, b.value_date
     from ${into('collection.allocation')} a join treasury.bank_line b on b.bank_line_id = a.bank_line_id cross join (values ('pooled'), ('account')) f (fund)),
   head as (
     insert into ${into('fund_ledger.journal_entry')} (entry_id, reporting_unit, scheme, fund, book_month, entry_date, rule, summary, source_kind, source_id, line_count, amount, recorded_by)
     select entry_id, '${city.code}', '110', fund, ${city.period}, value_date, 'contribution-received-agency', '缴费到账 ' || bank_number, 'bank-line', bank_line_id::text, 2, amount, '${clerk.actor.userId}' from entry)
   insert into ${into('fund_ledger.journal_line')} (reporting_unit, scheme, fund, book_month, entry_id, line_no, account_code, debit, credit, counterpart_unit, instrument_number)
   select '${city.code}', '110', e.fund, ${city.period}, e.entry_id, l.line_no, l.account_code, l.debit * e.amount, l.credit * e.amount, '', e.bank_number
   from entry e join (values ('pooled', 1, '1002', 1, 0), ('pooled', 2, '400101', 0, 1), ('account', 1, '1002', 1, 0), ('account', 3, '400102', 0, 1)) l (fund, line_no, account_code, debit, credit) on l.fund = e.fund`,
];

const UPDATES = [
  `update assessment.demand d set collected_amount = d.amount, status = 'paid' from collection.allocation a where a.demand_id = d.demand_id`,
  `update treasury.bank_line b set state = 'matched', booked_at = '${NOW}' from collection.allocation a where a.bank_line_id = b.bank_line_id`,
];

const inSequence = (arena: Arena, statements: readonly string[]): Promise<void> =>
  inOne(arena, async (tx) => {
    for (const statement of statements) await tx.execute(statement);
  });

const WRITTEN = [
  'collection.allocation',
  'individual_account.contribution_record',
  'individual_account.account',
  'fund_ledger.journal_entry',
  'fund_ledger.journal_line',
];

/** Bank lines become allocations, contribution records, accounts and entries of both books. */
export const postReceiptsBenchmark: Benchmark = {
  name: 'post-receipts',
  bar: 1.5,
  folders: cityMigrations,
  rows: (scale) => scale,
  prepare: receivedMonth,
  act,
  floor: (arena) => inSequence(arena, [...floorStatements((table) => table), ...UPDATES]),
  bareTables: WRITTEN,
  bareFloor: (arena) =>
    inSequence(
      arena,
      floorStatements((table) => `bare.${table.split('.')[1] ?? table}`),
    ),
  twoWorkers,
  digest: (arena) =>
    digestOf(
      arena,
      `
    select row('a', b.bank_number, d.demand_number, a.employer_id, a.scheme, a.amount, a.collected_before, a.demand_amount, a.rule, a.allocation_order, a.detailed, a.state, a.credited_on, a.credited_persons,
      a.credited_employer, a.credited_personal, a.credited_account, a.allocated_by, a.allocated_at) as line
    from collection.allocation a join treasury.bank_line b using (bank_line_id) join assessment.demand d using (demand_id)
    union all
    select row('r', r.person_id, r.scheme, r.contribution_year, r.contribution_month, r.kind, a.bank_line_id, r.difference_period, r.employer_id, r.base, r.personal_amount, r.employer_amount, r.account_personal,
      r.account_employer, r.credited_on, r.posting_period, r.demand_id, r.reverses, r.reversed_by) from individual_account.contribution_record r join collection.allocation a on a.allocation_id = r.record_no
    union all
    select row('k', person_id, scheme, state, opened_month, opening_month, opening_personal, opening_employer) from individual_account.account
    union all
    select row('e', reporting_unit, scheme, fund, book_month, entry_date, rule, summary, source_kind, source_id, line_count, amount, mark, reverses, recorded_by) from fund_ledger.journal_entry
    union all
    select row('l', l.reporting_unit, l.scheme, l.fund, l.book_month, e.source_id, l.line_no, l.account_code, l.debit, l.credit, l.counterpart_unit, l.instrument_number)
    from fund_ledger.journal_line l join fund_ledger.journal_entry e using (entry_id)
    union all
    select row('b', bank_line_id, state, suspense_amount, suspense_account, booked_at) from treasury.bank_line
    union all
    select row('d', demand_id, status, collected_amount) from assessment.demand
    union all
    select row('x', bank_line_id, demand_id, kind, amount) from collection.difference`,
    ),
};
