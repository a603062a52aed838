/**
 * SQL that plans allocations: $1 scheme, $2 run, $3 allocation order, $4 user, $5 instant, $6 unit. Each statement sees
 * what those before it planned. Lines and demands that are equal otherwise are taken in order of value date and key, so
 * that a repetition matches the same.
 */

/** The bank date lies in a month that both books have open, and after the days that are closed. */
const OPEN_DAY = (unit: string): string => `exists (
      select 1 from (select book_month, max(closed_through) as closed_through from fund_ledger.period
        where reporting_unit = ${unit} and scheme = $1 and state = 'open' group by book_month having count(*) = 2) p
      where p.book_month = extract(year from b.value_date)::integer * 100 + extract(month from b.value_date)::integer and (p.closed_through is null or b.value_date > p.closed_through))`;

const newLines = (unit: string): string => `
  select b.bank_line_id, b.amount, b.value_date, b.reference, b.payer_name, b.payer_account, a.kind as account_kind
  from treasury.bank_line b join treasury.bank_account a on a.account_number = b.bank_account
  where b.state = 'new' and b.class = 'contribution' and a.scheme = $1
    -- NOT IN is hashed whatever the statistics say of a table that this run has just filled; NOT EXISTS became a loop over it for each line.
    and b.bank_line_id not in (select p.bank_line_id from collection.allocation p where p.state = 'planned')
    and ${OPEN_DAY(unit)}`;
const LINE = newLines('$6');

const DEMAND = `
  select d.demand_id, d.demand_number, d.employer_id, d.posting_period, d.kind, d.amount, d.collection_mode, d.collected_amount + coalesce(p.planned, 0) as taken,
    d.amount - d.collected_amount - coalesce(p.planned, 0) as outstanding, d.remainder + d.late_fee + d.interest as remainder
  from assessment.demand d
  left join (select demand_id, sum(amount) as planned from collection.allocation where state = 'planned' group by demand_id) p on p.demand_id = d.demand_id
  where d.scheme = $1 and d.status in ('open', 'part') and d.amount - d.collected_amount - coalesce(p.planned, 0) > 0`;

const INSERT = `
  insert into collection.allocation (bank_line_id, demand_id, employer_id, scheme, amount, collected_before, demand_amount, rule, allocation_order, detailed,
    posting_run_id, credited_on, allocated_by, allocated_at)`;
const COMMON = `$2, l.value_date, $4, $5::timestamptz`;

/**
 * The line quotes a demand number: it pays that demand, up to what is owed. Tax receipts go by their detail instead.
 */
export const MATCH_NUMBER = `${INSERT}
  select bank_line_id, demand_id, employer_id, $1, least(amount, outstanding - before), taken + before, demand_amount, 'demand-number', $3, false, ${COMMON}
  from (
    select l.*, d.demand_id, d.employer_id, d.amount as demand_amount, d.outstanding, d.taken,
      coalesce(sum(l.amount) over (partition by d.demand_id order by l.value_date, l.bank_line_id rows between unbounded preceding and 1 preceding), 0) as before
    from (${LINE}) l join (${DEMAND}) d on d.demand_number = substring(l.reference from '[0-9]{29}')
    where d.collection_mode = 'agency' and l.account_kind <> 'state-treasury') l
  where outstanding > before`;

/**
 * A tax receipt with detail pays the persons whose detail agrees with the demand, and the demand's remainder, late fee
 * and interest when they complete it. Two receipts for one demand follow each other by value date.
 */
export const MATCH_DETAIL = `${INSERT}
  select bank_line_id, demand_id, employer_id, $1,
    least(amount, agreed + case when outstanding - before - agreed = remainder and remainder >= 0 and amount >= agreed + remainder then remainder when outstanding - before < agreed then outstanding - before - agreed else 0 end),
    taken + before, demand_amount, 'demand-number', $3, true, ${COMMON}
  from (
    select l.*, g.agreed, d.demand_id, d.employer_id, d.amount as demand_amount, d.outstanding, d.taken, d.remainder,
      coalesce(sum(g.agreed) over (partition by d.demand_id order by l.value_date, l.bank_line_id rows between unbounded preceding and 1 preceding), 0) as before
    from (${LINE}) l
    join (select bank_line_id, demand_id, sum(employer_amount + personal_amount) as agreed from collection.receipt_detail where outcome = 'agrees'
      and bank_line_id in (select bank_line_id from (${LINE}) n) group by bank_line_id, demand_id) g on g.bank_line_id = l.bank_line_id
    join (${DEMAND}) d on d.demand_id = g.demand_id) l
  where outstanding > before and amount >= agreed`;

/** A tax receipt for a late-fee demand, which has no persons: it states as late fee what the demand is. */
export const MATCH_CHARGE = `${INSERT}
  select bank_line_id, demand_id, employer_id, $1, amount, taken, demand_amount, 'demand-number', $3, false, ${COMMON}
  from (
    select l.*, d.demand_id, d.employer_id, d.amount as demand_amount, d.outstanding, d.taken, row_number() over (partition by d.demand_id order by l.value_date, l.bank_line_id) as turn
    from (${LINE}) l
    join collection.receipt_charge c on c.bank_line_id = l.bank_line_id and c.outcome = 'agrees'
    join (${DEMAND}) d on d.demand_id = c.demand_id
    where d.kind = 'late-fee' and l.account_kind = 'state-treasury' and c.late_fee = l.amount) l
  where turn = 1 and outstanding = amount`;

/** Whose the line is, by the payer's account or else the exact name, where that is one employer. */
const PAYER = `
  select l.*, coalesce(by_account.employer_id, by_name.employer_id) as employer_id from (${LINE}) l
  left join (select bank_account_number, min(employer_id) as employer_id from registration.employer where status <> 'cancelled' and bank_account_number is not null
    group by bank_account_number having count(*) = 1) by_account on by_account.bank_account_number = l.payer_account
  left join (select name, min(employer_id) as employer_id from registration.employer where status <> 'cancelled' group by name having count(*) = 1) by_name
    on by_name.name = l.payer_name
  where l.account_kind <> 'state-treasury' and coalesce(by_account.employer_id, by_name.employer_id) is not null`;

/** The payer is known and the amount is exactly what one of its demands is short of: the oldest such demand. */
export const MATCH_AMOUNT = `${INSERT}
  select l.bank_line_id, d.demand_id, l.employer_id, $1, l.amount, d.taken, d.amount, 'employer-amount', $3, false, ${COMMON}
  from (select p.*, row_number() over (partition by employer_id, amount order by value_date, bank_line_id) as turn from (${PAYER}) p) l
  join (select d.*, row_number() over (partition by employer_id, outstanding order by posting_period, kind, demand_id) as turn from (${DEMAND}) d where d.collection_mode = 'agency') d
    on d.employer_id = l.employer_id and d.outstanding = l.amount and d.turn = l.turn`;

/** The payer is known and the amount is exactly what all its demands together are short of: each is paid. */
export const MATCH_TOTAL = `${INSERT}
  select l.bank_line_id, d.demand_id, l.employer_id, $1, d.outstanding, d.taken, d.amount, 'employer-total', $3, false, ${COMMON}
  from (select p.*, row_number() over (partition by employer_id order by value_date, bank_line_id) as turn from (${PAYER}) p) l
  join (${DEMAND}) d on d.employer_id = l.employer_id
  join (select employer_id, sum(outstanding) as outstanding from (${DEMAND}) d where d.collection_mode = 'agency' group by employer_id) total
    on total.employer_id = l.employer_id and total.outstanding = l.amount
  where l.turn = 1 and d.collection_mode = 'agency'`;

/** What nothing matches, listed with the run that will book it as 暂收: $1 scheme, $2 run, $3 instant, $4 unit. */
export const LIST_UNMATCHED = `
  insert into collection.difference (bank_line_id, demand_id, scheme, kind, amount, posting_run_id, found_at)
  select l.bank_line_id, d.demand_id, $1, case when l.account_kind = 'state-treasury' and d.demand_id is not null
      then case when exists (select 1 from collection.receipt_detail r where r.bank_line_id = l.bank_line_id) then 'detail' else 'no-detail' end
      when d.demand_id is not null and d.status <> 'cancelled' then 'over-payment' else 'no-demand' end, l.amount, $2, $3::timestamptz
  from (${newLines('$4')}) l left join assessment.demand d on d.demand_number = substring(l.reference from '[0-9]{29}') and d.scheme = $1`;

/**
 * Lines whose bank date lies in a day or month that is closed stay new and are listed once, so that they hold up nobody
 * else: $1 scheme, $2 instant, $3 unit.
 */
export const LIST_CLOSED_DAYS = `
  insert into collection.difference (bank_line_id, scheme, kind, amount, found_at)
  select b.bank_line_id, $1, 'period-closed', b.amount, $2::timestamptz
  from treasury.bank_line b join treasury.bank_account a on a.account_number = b.bank_account
  where b.state = 'new' and b.class = 'contribution' and a.scheme = $1 and not ${OPEN_DAY('$3')}
    and not exists (select 1 from collection.difference f where f.bank_line_id = b.bank_line_id and f.kind = 'period-closed' and f.settled_at is null)`;

/** Those that could be booked since are settled: $1 scheme, $2 instant, $3 user. */
export const SETTLE_CLOSED_DAYS = `
  update collection.difference f set settled_at = $2, settled_by = $3 from treasury.bank_line b
  where f.scheme = $1 and f.kind = 'period-closed' and f.settled_at is null and b.bank_line_id = f.bank_line_id and b.state <> 'new'`;

/** Whether there is anything to book: $1 scheme, $2 unit. */
export const HAS_NEW_LINES = `select 1 from (${newLines('$2')}) l limit 1`;

/**
 * Ranges of employers with about $2 lines of demands each, of run $1; a range of its own, -1 to -1, for what is
 * unmatched.
 */
export const POSTING_RANGES = `
  select min(employer_id)::text as "from", max(employer_id)::text as "to"
  from (select employer_id, div(sum(persons) over (order by employer_id) - persons, $2) as part
    from (select a.employer_id, sum(d.persons) as persons from collection.allocation a join assessment.demand d on d.demand_id = a.demand_id
          where a.posting_run_id = $1 and a.state = 'planned' group by a.employer_id) e) cut
  group by part
  union all select '-1', '-1' where exists (select 1 from collection.difference where posting_run_id = $1)
  order by 1`;
