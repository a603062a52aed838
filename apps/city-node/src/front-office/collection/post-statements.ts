import { cashPlaces, ledgerAccounts } from '@pnet/standards';

/**
 * SQL that books planned allocations; `$1` is always the array of their ids. The number of ids is seen by the planner,
 * where a condition on columns that were just written is not: these tables have no statistics of the current run.
 */
const IDS = 'a.allocation_id = any ($1::bigint[])';

/** How an allocation finds the persons whom it credits. */
export type CreditingKind = 'whole' | 'reached' | 'detailed';

/**
 * The planned allocations of `scope` (a condition on `a`) with their kind: a demand paid whole needs no ordering of its
 * lines.
 */
export const plannedAllocations = (scope: string): string => `
  select a.allocation_id as id, case when a.detailed then 'detailed' when a.collected_before = 0 and a.amount = a.demand_amount then 'whole' else 'reached' end as kind
  from collection.allocation a where ${scope} and a.state = 'planned' order by a.allocation_id`;

/** Every line of demands that are paid in parts, with the sum that must be in before its person is credited. */
const THRESHOLDS = `
  select l.*, a.allocation_id, a.collected_before, a.amount as allocated, a.credited_on, least(d.employer_amount + d.personal_amount, case a.allocation_order
      when 'whole-month' then sum(l.employer_amount + l.personal_amount) over (partition by a.allocation_id order by l.contribution_month)
      when 'whole-person' then sum(l.employer_amount + l.personal_amount) over (partition by a.allocation_id order by l.contribution_month, l.person_id)
      else sum(l.personal_amount) over (partition by a.allocation_id) + sum(l.employer_amount) over (partition by a.allocation_id order by l.contribution_month, l.person_id)
    end) as threshold
  from collection.allocation a join assessment.demand d on d.demand_id = a.demand_id join assessment.demand_line l on l.demand_id = a.demand_id
  where ${IDS}`;

const LINE = `l.person_id, l.scheme, l.contribution_month, l.kind, l.difference_period, l.employer_id, l.base, l.personal_amount, l.employer_amount, l.account_amount,
  l.posting_period, l.demand_id`;

/**
 * The lines that allocations credit: all of a demand; those that the money has reached in the stated order; those that
 * the payer's own detail names.
 */
const creditedLines: Record<CreditingKind, string> = {
  whole: `select a.allocation_id, a.credited_on, ${LINE} from collection.allocation a join assessment.demand_line l on l.demand_id = a.demand_id where ${IDS}`,
  reached: `select allocation_id, credited_on, ${LINE} from (${THRESHOLDS}) l where l.threshold > l.collected_before and l.threshold <= l.collected_before + l.allocated`,
  detailed: `
    select a.allocation_id, a.credited_on, ${LINE} from collection.allocation a
    join collection.receipt_detail r on r.bank_line_id = a.bank_line_id and r.demand_id = a.demand_id and r.outcome = 'agrees'
    join assessment.demand_line l on l.person_id = r.person_id and l.scheme = a.scheme and l.contribution_month = r.contribution_month and l.demand_id = a.demand_id
    where ${IDS}`,
};

const POST_WHOLE = `
  update collection.allocation a set state = 'posted', credited_persons = d.persons, credited_employer = d.employer_amount, credited_personal = d.personal_amount, credited_account = d.account_amount,
    credited_late_fee = d.late_fee, credited_interest = d.interest
  from assessment.demand d where ${IDS} and d.demand_id = a.demand_id`;

const postLines = (lines: string): string => `
  with line as (${lines}),
  credit as (select allocation_id, count(distinct person_id)::integer as persons, sum(employer_amount) as employer, sum(personal_amount) as personal, sum(account_amount) as account from line group by allocation_id)
  update collection.allocation a set state = 'posted', credited_persons = coalesce(c.persons, 0),
    credited_employer = coalesce(c.employer, 0) + case when a.collected_before + a.amount = a.demand_amount then d.remainder else 0 end,
    credited_personal = coalesce(c.personal, 0), credited_account = coalesce(c.account, 0),
    credited_late_fee = case when a.collected_before + a.amount = a.demand_amount then d.late_fee else 0 end,
    credited_interest = case when a.collected_before + a.amount = a.demand_amount then d.interest else 0 end
  from assessment.demand d, collection.allocation s left join credit c on c.allocation_id = s.allocation_id
  where ${IDS} and s.allocation_id = a.allocation_id and d.demand_id = a.demand_id`;

/**
 * Sets allocations to posted. The income of one that pays a demand whole is the demand's; of the others what their
 * lines come to, and the remainder, the late fee and the interest when the demand is complete.
 */
export const postStatements: Record<CreditingKind, string> = {
  whole: POST_WHOLE,
  reached: postLines(creditedLines.reached),
  detailed: postLines(creditedLines.detailed),
};

/** What the allocations add to each demand. */
export const COLLECTED_SUMS = `select a.demand_id, sum(a.amount) as amount from collection.allocation a where ${IDS} group by a.demand_id`;

/**
 * The contribution records that the allocations bring. Since 2006 the account's part is the personal share; what is
 * more is the employer's.
 */
export const creditedRecords = (kind: CreditingKind): string => `
  select person_id, scheme, contribution_month, case kind when '10' then 'normal' when '31' then 'back-payment' else 'difference' end as kind, allocation_id as record_no,
    difference_period, employer_id, base, personal_amount, employer_amount, least(personal_amount, account_amount) as account_personal,
    account_amount - least(personal_amount, account_amount) as account_employer, credited_on, posting_period, demand_id
  from (${creditedLines[kind]}) l`;

/** The rule of an account where contributions lie ends in its suffix. */
const CASH = `case a.ledger_account ${cashPlaces.map(({ account, suffix }) => `when '${account}' then '${suffix}'`).join(' ')} end`;

/**
 * Shares of `money` by fund, as the posting rules name them: the account's part is the personal share, what is more is
 * the employer's.
 */
const byFund = (money: string): string => `
  select m.*, m.late_fee as "lateFee", m.employer - greatest(m.account_part - m.personal, 0) as "pooledEmployer", m.personal - least(m.account_part, m.personal) as "pooledPersonal",
    greatest(m.account_part - m.personal, 0) as "accountEmployer", least(m.account_part, m.personal) as "accountPersonal"
  from (${money}) m`;

/**
 * Money of newly booked bank lines with allocations: cash in, income recognised, and what is kept as 待转金 (more than
 * owed, or not enough for the next month or person). An allocation that completes earlier ones releases what these
 * left.
 */
export const RECEIVED_MONEY = byFund(`
  select 'bank-line'::text as source_kind, b.bank_line_id::text as source_id, c.scheme, b.value_date as entry_date, 'contribution-received-' || ${CASH} as rule,
    '缴费到账 ' || b.bank_number as summary, b.bank_number as instrument_number, c.account_part, c.employer, c.personal,
    c.late_fee, c.interest, b.amount - c.employer - c.personal - c.late_fee - c.interest as kept
  from (select a.bank_line_id, min(a.scheme) as scheme, sum(a.credited_account) as account_part, sum(a.credited_employer) as employer, sum(a.credited_personal) as personal,
          sum(a.credited_late_fee) as late_fee, sum(a.credited_interest) as interest
        from collection.allocation a where ${IDS} group by a.bank_line_id) c
  join treasury.bank_line b on b.bank_line_id = c.bank_line_id join treasury.bank_account a on a.account_number = b.bank_account`);

/**
 * Money of bank lines that nothing matched: all of it 待查, in the pooled book, at its bank date. `lines` selects their
 * ids.
 */
export const unmatchedMoney = (lines: string): string => `
  select 'bank-line'::text as source_kind, b.bank_line_id::text as source_id, a.scheme, b.value_date as entry_date, 'unmatched-receipt-' || ${CASH} as rule,
    '待查到账 ' || b.bank_number as summary, b.bank_number as instrument_number, b.amount
  from (${lines}) l join treasury.bank_line b on b.bank_line_id = l.bank_line_id join treasury.bank_account a on a.account_number = b.bank_account where b.state = 'new'`;

/**
 * 暂收 that is matched later: no cash comes in, the liability becomes income, the account fund's part moves to its book.
 */
export const RELEASED_MONEY = byFund(`
  select 'allocation'::text as source_kind, c.allocation_id::text as source_id, c.scheme, c.credited_on as entry_date,
    case b.suspense_account when '${ledgerAccounts.unmatched}' then 'unmatched-matched-' else 'overpayment-applied-' end || ${CASH} as rule, '暂收转缴费 ' || b.bank_number as summary,
    b.bank_number as instrument_number, c.credited_account as account_part, c.credited_employer as employer,
    c.credited_personal as personal, c.credited_late_fee as late_fee, c.credited_interest as interest,
    c.amount - c.credited_employer - c.credited_personal - c.credited_late_fee - c.credited_interest as kept
  from (select * from collection.allocation a where ${IDS}) c
  join treasury.bank_line b on b.bank_line_id = c.bank_line_id join treasury.bank_account a on a.account_number = b.bank_account`);

/** What is left of each bank line after its allocations. */
export const LEFT_OVER = `
  select b.bank_line_id, b.amount - s.amount as suspense_amount, '${ledgerAccounts.overpaid}'::text as suspense_account
  from (select a.bank_line_id, sum(a.amount) as amount from collection.allocation a where ${IDS} group by a.bank_line_id) s
  join treasury.bank_line b on b.bank_line_id = s.bank_line_id`;

/** Lists what did not agree: money left over, demands not covered. $2 instant. */
export const LIST_DIFFERENCES = `
  insert into collection.difference (bank_line_id, demand_id, scheme, kind, amount, posting_run_id, found_at)
  select a.bank_line_id, max(a.demand_id), a.scheme, case when bool_or(a.detailed) then 'detail' else 'over-payment' end, max(b.amount) - sum(a.amount), a.posting_run_id, $2::timestamptz
  from collection.allocation a join treasury.bank_line b on b.bank_line_id = a.bank_line_id where ${IDS}
  group by a.bank_line_id, a.scheme, a.posting_run_id having max(b.amount) > sum(a.amount)
  union all
  select max(a.bank_line_id), a.demand_id, a.scheme, 'partial', max(a.demand_amount) - max(a.collected_before + a.amount), a.posting_run_id, $2::timestamptz
  from collection.allocation a where ${IDS} group by a.demand_id, a.scheme, a.posting_run_id having max(a.demand_amount) > max(a.collected_before + a.amount)`;
