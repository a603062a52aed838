-- A charge is on a demand of its own scheme, and none stands on a cancelled one.
create or replace view assessment.demand_proof as
  with line as materialized (
    -- One row a demand. Within one month, difference and scheme the key of a line that stands lets each person in once.
    select l.demand_id, count(*) as lines, count(*) filter (where l.cancelled_no = 0) as standing, sum(l.employer_amount) as employer, sum(l.personal_amount) as personal, sum(l.account_amount) as account, sum(l.base) as base,
      min(l.contribution_month) <> max(l.contribution_month) or min(l.difference_period) <> max(l.difference_period) or min(l.cancelled_no) <> max(l.cancelled_no) or min(l.scheme collate "C") <> max(l.scheme collate "C") as mixed,
      bool_or(d.demand_id is null or l.employer_id <> d.employer_id or l.scheme <> d.scheme or l.posting_period <> d.posting_period) as astray,
      bool_or(v.policy_version is null) as unnamed
    from assessment.demand_line l left join assessment.demand d on d.demand_id = l.demand_id
    left join (select distinct scheme, contribution_month, policy_version from assessment.month_version) v
      on v.scheme = l.scheme and v.contribution_month = l.contribution_month and v.policy_version = l.policy_version
    group by l.demand_id),
  persons as (
    select demand_id, count(distinct person_id) as persons from assessment.demand_line where (select bool_or(mixed) from line) and demand_id = any (array(select demand_id from line where mixed)) group by demand_id),
  total as materialized (select t.*, case when t.mixed then p.persons else t.lines end as persons from line t left join persons p using (demand_id))
  select 'demand ' || d.demand_number as subject,
    format('persons %s, employer %s, personal %s, account %s; its lines %s, %s, %s, %s', d.persons, d.employer_amount, d.personal_amount, d.account_amount, l.persons, l.employer, l.personal, l.account) as detail
  from assessment.demand d left join total l using (demand_id)
  where d.kind <> 'late-fee' and (d.persons is distinct from l.persons or d.employer_amount is distinct from l.employer + d.remainder or d.personal_amount is distinct from l.personal
    or d.account_amount is distinct from l.account or d.base_total is distinct from l.base)
  union all
  select 'demand line ' || concat_ws(' ', l.person_id, l.scheme, l.contribution_month, l.difference_period), 'belongs to no demand ' || l.demand_id || ' of its employer, scheme and period'
  from assessment.demand_line l left join assessment.demand d on d.demand_id = l.demand_id and d.employer_id = l.employer_id and d.scheme = l.scheme and d.posting_period = l.posting_period
  where (select bool_or(astray) from line) and l.demand_id = any (array(select demand_id from line where astray)) and d.demand_id is null
  union all
  select 'demand ' || demand_number, format('status %s, collected %s of %s', status, collected_amount, amount)
  from assessment.demand
  where status <> 'cancelled'
    and status <> case when kind = 'refund' then 'refundable' when collected_amount = amount then 'paid' when collected_amount > 0 then 'part' else 'open' end
  union all
  select 'demand ' || d.demand_number, format('status %s; cancellation confirmed: %s; lines that stand: %s, cancelled: %s', d.status, c.demand_id is not null, l.standing, l.lines - l.standing)
  from assessment.demand d
  left join assessment.demand_cancellation c on c.demand_id = d.demand_id and c.state = 'confirmed'
  left join line l on l.demand_id = d.demand_id
  where (d.status = 'cancelled') <> (c.demand_id is not null) or case d.status when 'cancelled' then l.standing else l.lines - l.standing end > 0
  union all
  select 'cancellation ' || c.cancellation_id, 'of no demand ' || c.demand_id from assessment.demand_cancellation c left join assessment.demand d using (demand_id) where d.demand_id is null
  union all
  select 'demand ' || coalesce(d.demand_number, c.demand_id::text), format('late fee %s, interest %s; its charges %s, %s', d.late_fee, d.interest, coalesce(c.late_fee, 0), coalesce(c.interest, 0))
  from (select * from assessment.demand where late_fee <> 0 or interest <> 0) d
  full join (
    select demand_id, coalesce(sum(amount) filter (where kind = 'late-fee'), 0) as late_fee, coalesce(sum(amount) filter (where kind = 'interest'), 0) as interest
    from assessment.demand_charge group by demand_id) c using (demand_id)
  where d.late_fee is distinct from coalesce(c.late_fee, 0) or d.interest is distinct from coalesce(c.interest, 0)
  union all
  select distinct 'month ' || concat_ws(' ', l.scheme, l.contribution_month), 'was assessed with ' || l.policy_version || ', which its versions do not name'
  from assessment.demand_line l where (select bool_or(unnamed) from line) and l.demand_id = any (array(select demand_id from line where unnamed)) and not exists (
    select from assessment.month_version v where v.scheme = l.scheme and v.contribution_month = l.contribution_month and v.policy_version = l.policy_version)
  union all
  select 'charge ' || concat_ws('/', c.demand_id, c.kind, c.charge_no), format('%s for %s days on %s at %s; stands: %s, its demand %s, of demand %s, %s', c.amount, c.accrued_through - c.accrued_from + 1, c.principal, c.daily_rate, not c.cancelled, d.status, p.demand_number, p.status)
  from assessment.demand_charge c left join assessment.demand d on d.demand_id = c.demand_id left join assessment.demand p on p.demand_id = c.for_demand_id
  where c.for_demand_id is null and c.cancelled or c.for_demand_id is not null and (d.kind is distinct from 'late-fee' or p.demand_id is null or p.kind = 'late-fee' or p.employer_id <> d.employer_id or p.scheme <> d.scheme or p.status = 'cancelled' and not c.cancelled or c.accrued_from <= p.due_on
    or c.cancelled <> (d.status = 'cancelled') or c.principal > p.employer_amount + p.personal_amount
    or c.amount > round(c.principal * (c.accrued_through - c.accrued_from + 1) * c.daily_rate, 2));
