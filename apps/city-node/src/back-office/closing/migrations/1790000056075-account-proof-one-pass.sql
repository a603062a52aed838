-- Records are read once beside the lines and accounts that they belong to; what is wrong is looked at a second time only where an act has something wrong: without any, the condition that names no row keeps PostgreSQL from reading them at all.
create or replace view closing.account_proof as
  with act as materialized (
    -- One row an act. Within one month and scheme the key of a record lets each person in once as normal.
    select r.record_no, count(*) filter (where r.demanded) as records, coalesce(sum(r.personal_amount) filter (where r.demanded), 0) as personal, coalesce(sum(r.account) filter (where r.demanded), 0) as account,
      min(r.contribution_month) <> max(r.contribution_month) or not bool_and(r.kind = 'normal') or min(r.scheme collate "C") <> max(r.scheme collate "C") as mixed,
      bool_or(r.demanded and (l.base is distinct from r.base or l.personal_amount is distinct from r.personal_amount or l.employer_amount is distinct from r.employer_amount
        or l.account_amount is distinct from r.account or l.employer_id is distinct from r.employer_id)) as off_demand,
      bool_or(a.person_id is null) as homeless, bool_or(r.reversed_by is not null) as turned
    from (select record_no, person_id, scheme, contribution_month, difference_period, demand_id, kind, base, personal_amount, employer_amount, employer_id, reversed_by, account_personal + account_employer as account,
        kind in ('normal', 'back-payment', 'difference') and reverses is null as demanded from individual_account.contribution_record offset 0) r
    left join assessment.demand_line l on l.person_id = r.person_id and l.scheme = r.scheme and l.contribution_month = r.contribution_month and l.difference_period = r.difference_period and l.demand_id = r.demand_id
    left join individual_account.account a on a.person_id = r.person_id and a.scheme = r.scheme
    group by r.record_no),
  persons as (
    select record_no, count(distinct person_id) as persons from individual_account.contribution_record
    where (select bool_or(mixed) from act) and record_no = any (array(select record_no from act where mixed)) and kind in ('normal', 'back-payment', 'difference') and reverses is null group by record_no)
  select 'record ' || concat_ws(' ', r.person_id, r.scheme, r.contribution_month, r.kind, r.record_no) as subject,
    format('reverses %s, reversed by %s; its counterpart: %s, %s', r.reverses, r.reversed_by, c.reverses, c.reversed_by) as detail
  from individual_account.contribution_record r
  left join individual_account.contribution_record c on c.person_id = r.person_id and c.scheme = r.scheme and c.contribution_year = r.contribution_year
    and c.contribution_month = r.contribution_month and c.kind = r.kind and c.record_no = r.reversed_by
  where (select bool_or(turned) from act) and r.reversed_by is not null and (c.reversed_by is distinct from r.record_no or (c.reverses is null) = (r.reverses is null)
    or c.account_personal + r.account_personal <> 0 or c.account_employer + r.account_employer <> 0 or c.base + r.base <> 0)
  union all
  select 'record ' || concat_ws(' ', r.person_id, r.scheme, r.contribution_month, r.kind, r.record_no),
    format('base %s, personal %s, employer %s, account %s; demanded %s, %s, %s, %s', r.base, r.personal_amount, r.employer_amount, r.account_personal + r.account_employer, l.base, l.personal_amount, l.employer_amount, l.account_amount)
  from individual_account.contribution_record r
  left join assessment.demand_line l on l.person_id = r.person_id and l.scheme = r.scheme and l.contribution_month = r.contribution_month and l.difference_period = r.difference_period and l.demand_id = r.demand_id
  where (select bool_or(off_demand) from act) and r.record_no = any (array(select record_no from act where off_demand)) and r.kind in ('normal', 'back-payment', 'difference') and r.reverses is null
    and (l.base is distinct from r.base or l.personal_amount is distinct from r.personal_amount or l.employer_amount is distinct from r.employer_amount
      or l.account_amount is distinct from r.account_personal + r.account_employer or l.employer_id is distinct from r.employer_id)
  union all
  select 'allocation ' || coalesce(a.allocation_id, r.record_no), format('credited %s persons, personal %s, account %s; records %s, %s, %s', a.credited_persons, a.credited_personal, a.credited_account, r.persons, r.personal, r.account)
  from (select * from collection.allocation where state <> 'planned') a
  full join (
    select t.record_no, case when t.mixed then p.persons else t.records end as persons, t.personal, t.account from act t left join persons p using (record_no) where t.records > 0) r on r.record_no = a.allocation_id
  where coalesce(a.credited_persons, 0) <> coalesce(r.persons, 0) or coalesce(a.credited_personal, 0) <> coalesce(r.personal, 0) or coalesce(a.credited_account, 0) <> coalesce(r.account, 0)
    or a.allocation_id is null
  union all
  select 'account ' || a.person_id || ' ' || a.scheme, format('opening %s personal, %s employer, %s months at the end of %s; agreed %s, %s, %s, %s',
    a.opening_personal, a.opening_employer, a.opening_months, a.opening_month, b.personal_amount, b.employer_amount, b.months, o.opening_month)
  from individual_account.account a
  left join individual_account.opening o on o.opening_id = a.opening_id and o.state = 'agreed' and o.scheme = a.scheme
  left join individual_account.opening_balance b on b.opening_id = o.opening_id and b.person_id = a.person_id
  where a.opening_personal <> coalesce(b.personal_amount, 0) or a.opening_employer <> coalesce(b.employer_amount, 0) or a.opening_months <> coalesce(b.months, 0)
    or a.opening_month is distinct from o.opening_month or (a.opening_id is not null and b.person_id is null)
  union all
  select 'record ' || concat_ws(' ', r.person_id, r.scheme, r.contribution_month, r.record_no), 'has no account'
  from individual_account.contribution_record r left join individual_account.account a using (person_id, scheme)
  where (select bool_or(homeless) from act) and r.record_no = any (array(select record_no from act where homeless)) and a.person_id is null
  union all
  select 'opening balance ' || b.opening_id || ' ' || b.person_id, 'of an agreed opening, and in no account'
  from individual_account.opening_balance b join individual_account.opening o on o.opening_id = b.opening_id and o.state = 'agreed'
  left join individual_account.account a on a.person_id = b.person_id and a.scheme = o.scheme and a.opening_id = b.opening_id where a.person_id is null;
