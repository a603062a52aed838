create view closing.day_close_evidence as
  select concat_ws('/', reporting_unit, day, extract(epoch from closed_at)) as key, null::date as day, proof.text(to_jsonb(c)) as content from closing.day_close c;
comment on view closing.day_close_evidence is 'Closed days with their check-lists, as the chain seals them.';

create view closing.month_close_evidence as
  select concat_ws('/', reporting_unit, period, close_no) as key, null::date as day, proof.text(to_jsonb(c), 'state', 'reopened_at') as content from closing.month_close c;
comment on view closing.month_close_evidence is 'Closed months with their check-lists and explanations, as the chain seals them.';

create view closing.reopening_evidence as
  select reopening_id::text as key, null::date as day, proof.text(to_jsonb(r)) as content from closing.reopening r where state = 'approved';
comment on view closing.reopening_evidence is 'Approved reopenings of months, as the chain seals them.';

create view closing.employer_exclusion_evidence as
  select concat_ws('/', reporting_unit, period, employer_id, scheme) as key, null::date as day, proof.text(to_jsonb(e)) as content
  from closing.employer_exclusion e;
comment on view closing.employer_exclusion_evidence is 'Employers that a month leaves out on purpose, as the chain seals them.';

create view closing.month_close_proof as
  select concat_ws(' ', c.reporting_unit, c.period, '#' || c.close_no) as subject, format('%s, reopened %s; books %s, reopenings approved %s', c.state, c.reopened_at, p.state, o.times) as detail
  from closing.month_close c
  left join (select reporting_unit, book_month, min(state) as state from fund_ledger.period group by reporting_unit, book_month) p on p.reporting_unit = c.reporting_unit and p.book_month = c.period
  left join (select reporting_unit, period, count(*) as times from closing.reopening where state = 'approved' group by reporting_unit, period) o on o.reporting_unit = c.reporting_unit and o.period = c.period
  where (c.state = 'closed' and p.state is distinct from 'closed')
    or (c.state = 'reopened' and not exists (
      select from closing.reopening r where r.reporting_unit = c.reporting_unit and r.period = c.period and r.state = 'approved' and r.approved_at = c.reopened_at))
  union all
  select concat_ws(' ', p.reporting_unit, p.scheme, p.fund, p.book_month), 'books ' || p.state || ', closed by ' || p.closed_by || ', and no close says so'
  from fund_ledger.period p where p.state = 'closed' and not exists (
    select from closing.month_close c where c.reporting_unit = p.reporting_unit and c.period = p.book_month and c.state = 'closed' and c.closed_by = p.closed_by);
comment on view closing.month_close_proof is 'Months whose close, books and reopening do not agree.';

create view closing.account_proof as
  select 'record ' || concat_ws(' ', r.person_id, r.scheme, r.contribution_month, r.kind, r.record_no) as subject,
    format('reverses %s, reversed by %s; its counterpart: %s, %s', r.reverses, r.reversed_by, c.reverses, c.reversed_by) as detail
  from individual_account.contribution_record r
  left join individual_account.contribution_record c on c.person_id = r.person_id and c.scheme = r.scheme and c.contribution_year = r.contribution_year
    and c.contribution_month = r.contribution_month and c.kind = r.kind and c.record_no = r.reversed_by
  where r.reversed_by is not null and (c.reversed_by is distinct from r.record_no or (c.reverses is null) = (r.reverses is null)
    or c.account_personal + r.account_personal <> 0 or c.account_employer + r.account_employer <> 0 or c.base + r.base <> 0)
  union all
  select 'record ' || concat_ws(' ', r.person_id, r.scheme, r.contribution_month, r.kind, r.record_no),
    format('base %s, personal %s, employer %s, account %s; demanded %s, %s, %s, %s', r.base, r.personal_amount, r.employer_amount, r.account_personal + r.account_employer, l.base, l.personal_amount, l.employer_amount, l.account_amount)
  from individual_account.contribution_record r
  left join assessment.demand_line l on l.person_id = r.person_id and l.scheme = r.scheme and l.contribution_month = r.contribution_month and l.difference_period = r.difference_period and l.demand_id = r.demand_id
  where r.kind in ('normal', 'back-payment', 'difference') and r.reverses is null
    and (l.base is distinct from r.base or l.personal_amount is distinct from r.personal_amount or l.employer_amount is distinct from r.employer_amount
      or l.account_amount is distinct from r.account_personal + r.account_employer or l.employer_id is distinct from r.employer_id)
  union all
  select 'allocation ' || coalesce(a.allocation_id, r.record_no), format('credited %s persons, personal %s, account %s; records %s, %s, %s', a.credited_persons, a.credited_personal, a.credited_account, r.persons, r.personal, r.account)
  from (select * from collection.allocation where state <> 'planned') a
  full join (
    select record_no, count(distinct person_id) as persons, sum(personal_amount) as personal, sum(account_personal + account_employer) as account
    from individual_account.contribution_record where kind in ('normal', 'back-payment', 'difference') and reverses is null group by record_no) r on r.record_no = a.allocation_id
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
  from individual_account.contribution_record r left join individual_account.account a using (person_id, scheme) where a.person_id is null
  union all
  select 'opening balance ' || b.opening_id || ' ' || b.person_id, 'of an agreed opening, and in no account'
  from individual_account.opening_balance b join individual_account.opening o on o.opening_id = b.opening_id and o.state = 'agreed'
  left join individual_account.account a on a.person_id = b.person_id and a.scheme = o.scheme and a.opening_id = b.opening_id where a.person_id is null;
comment on view closing.account_proof is 'Records and accounts that do not agree with what was demanded, allocated, taken back or opened.';
create view closing.flow_proof as
  with credited as (
    select scheme, extract(year from credited_on)::integer * 100 + extract(month from credited_on)::integer as month, sum(account_personal + account_employer) as amount
    from individual_account.contribution_record where kind in ('normal', 'back-payment', 'difference') group by 1, 2
  ), income as (
    select scheme, book_month as month, sum(credit - debit) as amount from fund_ledger.journal_line where fund = 'account' and account_code like '4001%' group by 1, 2)
  select scheme || ' ' || month as subject, format('credited to accounts %s, income of the account fund %s', coalesce(c.amount, 0), coalesce(i.amount, 0)) as detail
  from credited c full join income i using (scheme, month) where coalesce(c.amount, 0) <> coalesce(i.amount, 0);
comment on view closing.flow_proof is 'Months, open or closed, whose credited principal is not the contribution income of the account fund.';
revoke insert, update, delete on closing.day_close_evidence, closing.month_close_evidence, closing.reopening_evidence, closing.employer_exclusion_evidence, closing.month_close_proof,
  closing.account_proof, closing.flow_proof from ${app}, ${worker};
