/** By what late fees are computed; the names are the parameters of the statements below. */
export interface LateFeeTerms {
  readonly scheme: string;
  /** Last day that counts, `YYYY-MM-DD`. */
  readonly throughOn: string;
  /** `paid`: principal that has come in whole; `overdue`: what is owed still, too. */
  readonly basis: 'paid' | 'overdue';
  /** `[{ "from": "2011-07-01", "rate": "0.0005" }]`, in the order of days. */
  readonly rates: string;
  readonly ceiling: 'none' | 'principal';
}

/**
 * Spans of days that bear a late fee and have none yet, of the demands of employers `fromEmployer` … `toEmployer`: on
 * each the same was owed under one rate. Money is owed up to and with its day of receipt at the bank; it pays
 * contributions before charges. The formula's truth is `computeArrearsFee`; a property compares.
 */
export const LATE_FEE_SPANS = `
  with owed as materialized (
    -- Demands of contributions whose last day without a fee is over.
    select d.demand_id, d.demand_number, d.employer_id, d.agency_code, d.posting_period, d.kind, d.due_on, d.status, d.employer_amount + d.personal_amount as principal, f.free_until
    from assessment.demand d
    cross join lateral (select assessment.last_free_day(d.employer_id, d.scheme, d.posting_period, d.due_on) as free_until offset 0) f
    where d.scheme = :scheme and d.employer_id between :fromEmployer::bigint and :toEmployer::bigint and d.kind in ('10', '31', 'difference') and d.category = 'employee'
      and d.status = any (case :basis::text when 'paid' then '{paid}'::text[] else '{open,part,paid}'::text[] end)
      and d.due_on < :throughOn::date and f.free_until < :throughOn::date and d.employer_amount + d.personal_amount > 0),
  charged as materialized (
    select c.for_demand_id as demand_id, c.accrued_from, c.accrued_through, c.amount from owed o join assessment.demand_charge c on c.for_demand_id = o.demand_id where not c.cancelled),
  rate as materialized (
    select r."from" as day, r.rate, coalesce(lead(r."from") over (order by r."from"), 'infinity') as until from jsonb_to_recordset(:rates::jsonb) as r ("from" date, rate numeric)),
  ends as (
    -- Days after which something changes: what is owed, the rate, whether a fee was charged.
    select demand_id, day, sum(received) as received, sum(opens) as opens, sum(charged) as charged
    from (
      select demand_id, :throughOn::date as day, 0 as received, 0 as opens, 0 as charged from owed
      union all select a.demand_id, b.value_date, a.amount, 0, 0 from owed o join collection.allocation a using (demand_id) join treasury.bank_line b using (bank_line_id) where a.state = 'posted'
      union all select o.demand_id, r.day - 1, 0, 0, 0 from owed o cross join rate r
      union all select demand_id, accrued_from - 1, 0, 1, amount from charged
      union all select demand_id, accrued_through, 0, -1, 0 from charged) e
    group by demand_id, day),
  span as (
    -- From the day after the end before, and what had come in and was charged by then.
    select demand_id, day as accrued_through, lag(day) over before as day_before, coalesce(sum(received) over before, 0) as received, coalesce(sum(opens) over before, 0) as opens,
      sum(charged) over (partition by demand_id) as before
    from ends window before as (partition by demand_id order by day rows between unbounded preceding and 1 preceding)),
  fee as (
    select o.*, s.before, greatest(s.day_before, o.free_until) + 1 as accrued_from, s.accrued_through, o.principal - s.received as left_owed
    from span s join owed o using (demand_id) where s.opens = 0 and s.received < o.principal and s.accrued_through > o.free_until and s.accrued_through <= :throughOn::date),
  rounded as (
    select f.*, r.rate as daily_rate, round(f.left_owed * (f.accrued_through - f.accrued_from + 1) * r.rate, 2) as full_fee
    from fee f join rate r on f.accrued_from >= r.day and f.accrued_from < r.until),
  capped as (
    select r.*, case :ceiling::text when 'principal' then least(r.full_fee, greatest(0, r.principal - r.before
        - coalesce(sum(r.full_fee) over (partition by r.demand_id order by r.accrued_from rows between unbounded preceding and 1 preceding), 0))) else r.full_fee end as amount
    from rounded r)
  select demand_id, demand_number, employer_id, agency_code, posting_period, kind, status, due_on, free_until, accrued_from, accrued_through, left_owed as principal, daily_rate, amount
  from capped where amount > 0`;

/** Ranges of employers with about $2 demands each that may bear late fees: $1 scheme, $3 last day. */
export const LATE_FEE_RANGES = `
  select min(employer_id)::text as "from", max(employer_id)::text as "to"
  from (select employer_id, div(sum(demands) over (order by employer_id) - demands, $2) as part
    from (select employer_id, count(*) as demands from assessment.demand
      where scheme = $1 and due_on < $3::date and kind in ('10', '31', 'difference') and category = 'employee' and status in ('open', 'part', 'paid') group by employer_id) e) cut
  group by part order by part`;

/**
 * Charges that no longer agree with what came in: money that was matched later than the fee was made, or taken back; or
 * with their demand, which is cancelled.
 */
export const DISAGREEING_CHARGES = `
  select c.demand_id, c.charge_no, c.principal, c.accrued_from, c.accrued_through, p.demand_number, l.demand_number as late_fee_number
  from assessment.demand_charge c join assessment.demand p on p.demand_id = c.for_demand_id join assessment.demand l on l.demand_id = c.demand_id
  cross join lateral (
    select coalesce(sum(a.amount) filter (where b.value_date < c.accrued_from), 0) as first, coalesce(sum(a.amount) filter (where b.value_date < c.accrued_through), 0) as last
    from collection.allocation a join treasury.bank_line b using (bank_line_id) where a.demand_id = p.demand_id and a.state = 'posted') r
  where not c.cancelled
    and (p.status = 'cancelled' or greatest(0, p.employer_amount + p.personal_amount - r.first) <> c.principal or greatest(0, p.employer_amount + p.personal_amount - r.last) <> c.principal
      or assessment.last_free_day(p.employer_id, p.scheme, p.posting_period, p.due_on) >= c.accrued_from)`;
