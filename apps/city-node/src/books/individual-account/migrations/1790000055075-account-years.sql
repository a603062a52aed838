-- A year of the accounts: interest at the published rate, and the balance at its end.
create table individual_account.account_year_run (
  account_year_run_id bigint generated always as identity,
  scheme text not null,
  balance_year integer not null,
  kind text not null,
  method text not null,
  rate numeric(9,6) not null,
  provisional boolean not null,
  policy_version text not null,
  settled_rate numeric(9,6),
  batch_run_id text,
  state text not null default 'open',
  accounts integer,
  personal_interest numeric(18,2),
  employer_interest numeric(18,2),
  balance numeric(18,2),
  requested_by text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  constraint account_year_run_pk primary key (account_year_run_id),
  constraint account_year_run_kind check (kind in ('close', 'settlement') and (kind = 'settlement') = (settled_rate is not null)),
  constraint account_year_run_method check (method in ('yearly', 'month-product')),
  constraint account_year_run_rate check (rate between 0 and 1 and settled_rate between 0 and 1),
  constraint account_year_run_state check (state in ('open', 'done', 'failed') and (state = 'open') = (finished_at is null)),
  constraint account_year_run_totals check ((state = 'done') = (num_nonnulls(accounts, personal_interest, employer_interest, balance) = 4))
);
create unique index account_year_run_one_open on individual_account.account_year_run (scheme) where state = 'open';
create index account_year_run_year on individual_account.account_year_run (scheme, balance_year);
comment on table individual_account.account_year_run is 'One run over the accounts of a scheme: the close of a year with its interest, or the settlement of a provisional rate.';
comment on column individual_account.account_year_run.account_year_run_id is 'Number of the run; movements of its interest carry it.';
comment on column individual_account.account_year_run.scheme is 'Scheme code AAE140.';
comment on column individual_account.account_year_run.balance_year is 'The year.';
comment on column individual_account.account_year_run.kind is 'close; settlement: the difference between the provisional and the published rate.';
comment on column individual_account.account_year_run.method is 'yearly 年度计算法, month-product 月积数法.';
comment on column individual_account.account_year_run.rate is 'Yearly rate of the interest as a fraction; in a settlement the published one.';
comment on column individual_account.account_year_run.provisional is 'The rate is a provisional value, settled when the real one is published.';
comment on column individual_account.account_year_run.policy_version is 'Package that brought the rate.';
comment on column individual_account.account_year_run.settled_rate is 'Settlement: the rate that the year was closed with.';
comment on column individual_account.account_year_run.batch_run_id is 'Batch that works it off.';
comment on column individual_account.account_year_run.state is 'open, done, failed (a chunk failed for good; the next run does what is left).';
comment on column individual_account.account_year_run.accounts is 'Accounts that it wrote; with the totals once it is done.';
comment on column individual_account.account_year_run.personal_interest is 'Interest of the personal part that it credited, yuan.';
comment on column individual_account.account_year_run.employer_interest is 'Interest of the employer part that it credited, yuan.';
comment on column individual_account.account_year_run.balance is 'Balances that a close wrote, principal and interest; what a settlement credited, yuan.';
comment on column individual_account.account_year_run.requested_by is 'User who started it.';
comment on column individual_account.account_year_run.started_at is 'When it was planned.';
comment on column individual_account.account_year_run.finished_at is 'When it ended.';

alter table individual_account.year_balance add column account_year_run_id bigint;
comment on column individual_account.year_balance.account_year_run_id is 'Run of the close that wrote it; null from an opening, or from a close before there was interest.';

create view individual_account.account_flow as
  select person_id, scheme, movement_year as year, kind, movement_no, personal_principal, personal_interest, employer_principal, employer_interest,
    case when kind = 'opening' then 12 - extract(month from valued_on)::integer when kind = 'correction' and extract(doy from valued_on) = 1 then 12 end as standing_months,
    13 - extract(month from valued_on)::integer as earning_months
  from individual_account.account_movement
  union all
  select person_id, scheme, extract(year from credited_on)::integer, 'contribution', record_no, account_personal, 0, account_employer, 0, null, 13 - extract(month from credited_on)::integer
  from individual_account.contribution_record;
comment on view individual_account.account_flow is 'What moved an account in a year: movements and paid months. Standing months: it stood in the account like a balance for so long (an opening within the year, a correction valued on 1 January); otherwise it earns from its month.';

-- 劳办发〔1997〕116号: the balance earns r; by the yearly method what came in earns r × 1.083 / 2, by month products one twelfth a month from its own. $3 is Σ balance × months, $4 Σ of what came in, $5 Σ of it × months.
create function individual_account.year_interest(method text, rate numeric, standing numeric, credited numeric, product numeric) returns numeric language sql immutable parallel safe as
$$ select round((standing + case method when 'yearly' then credited * 1.083 * 6 else product end) * rate / 12, 2) $$;
comment on function individual_account.year_interest is 'Interest of a whole year of one part of an account, rounded once, half-up to the fen.';
grant execute on function individual_account.year_interest to ${app}, ${worker};

create view individual_account.account_year_run_evidence as
  select account_year_run_id::text as key, null::date as day, proof.text(to_jsonb(r)) as content from individual_account.account_year_run r where state <> 'open';
comment on view individual_account.account_year_run_evidence is 'Runs over a year of the accounts that ended, with rate and totals, as the chain seals them.';

create view individual_account.account_year_proof as
  with written as (
    select account_year_run_id, min(scheme) as scheme, min(balance_year) as balance_year, count(*) as accounts, sum(personal_principal + personal_interest + employer_principal + employer_interest) as balance
    from individual_account.year_balance where account_year_run_id is not null group by account_year_run_id),
  credited as (
    select abs(movement_no) as account_year_run_id, sum(personal_interest) as personal_interest, sum(employer_interest) as employer_interest, count(*) as movements
    from individual_account.account_movement where kind = 'interest' or (kind = 'correction' and movement_no in (select account_year_run_id from individual_account.account_year_run where kind = 'settlement'))
    group by 1)
  select 'run ' || coalesce(r.account_year_run_id, w.account_year_run_id) as subject, format('closed %s accounts of %s %s with %s; their balances: %s of %s %s with %s',
    r.accounts, r.scheme, r.balance_year, r.balance, w.accounts, w.scheme, w.balance_year, w.balance) as detail
  from (select * from individual_account.account_year_run where kind = 'close' and state = 'done') r full join (
    select * from written where account_year_run_id not in (select account_year_run_id from individual_account.account_year_run where state <> 'done')) w using (account_year_run_id)
  where coalesce(r.accounts, 0) <> coalesce(w.accounts, 0) or coalesce(r.balance, 0) <> coalesce(w.balance, 0) or (w.accounts > 0 and (r.scheme, r.balance_year) is distinct from (w.scheme, w.balance_year))
  union all
  select 'run ' || coalesce(r.account_year_run_id, c.account_year_run_id), format('credited interest %s personal, %s employer; movements %s, %s', r.personal_interest, r.employer_interest, c.personal_interest, c.employer_interest)
  from (select * from individual_account.account_year_run where state = 'done') r full join (
    select * from credited where account_year_run_id not in (select account_year_run_id from individual_account.account_year_run where state <> 'done')) c using (account_year_run_id)
  where coalesce(r.personal_interest, 0) <> coalesce(c.personal_interest, 0) or coalesce(r.employer_interest, 0) <> coalesce(c.employer_interest, 0) or (r.account_year_run_id is null and c.movements > 0)
  union all
  -- Every balance that a close wrote, with its interest computed anew from what moved the account.
  select 'balance ' || concat_ws(' ', b.person_id, b.scheme, b.balance_year), format('interest of the year %s personal, %s employer; by its rate %s, %s', b.year_personal_interest, b.year_employer_interest, i.personal, i.employer)
  from (select b.*, r.method, r.rate from individual_account.year_balance b join individual_account.account_year_run r using (account_year_run_id) offset 0) b
  left join individual_account.year_balance o on o.person_id = b.person_id and o.scheme = b.scheme and o.balance_year = b.balance_year - 1
  left join (
    select person_id, scheme, year, sum(personal_interest) filter (where kind <> 'interest') as other_personal, sum(employer_interest) filter (where kind <> 'interest') as other_employer,
      min(movement_no) filter (where kind = 'interest' and movement_no > 0) as interest_no,
      sum((personal_principal + personal_interest) * standing_months) filter (where kind <> 'interest') as personal_standing, sum((employer_principal + employer_interest) * standing_months) filter (where kind <> 'interest') as employer_standing,
      sum(personal_principal + personal_interest) filter (where kind <> 'interest' and standing_months is null) as personal_credited, sum(employer_principal + employer_interest) filter (where kind <> 'interest' and standing_months is null) as employer_credited,
      sum((personal_principal + personal_interest) * earning_months) filter (where kind <> 'interest' and standing_months is null) as personal_product,
      sum((employer_principal + employer_interest) * earning_months) filter (where kind <> 'interest' and standing_months is null) as employer_product
    from individual_account.account_flow where exists (select from individual_account.account_year_run) group by person_id, scheme, year) f on f.person_id = b.person_id and f.scheme = b.scheme and f.year = b.balance_year
  cross join lateral (
    select coalesce(f.other_personal, 0) + individual_account.year_interest(b.method, b.rate, coalesce(o.personal_principal + o.personal_interest, 0) * 12 + coalesce(f.personal_standing, 0), coalesce(f.personal_credited, 0), coalesce(f.personal_product, 0)) as personal,
      coalesce(f.other_employer, 0) + individual_account.year_interest(b.method, b.rate, coalesce(o.employer_principal + o.employer_interest, 0) * 12 + coalesce(f.employer_standing, 0), coalesce(f.employer_credited, 0), coalesce(f.employer_product, 0)) as employer) i
  where coalesce(f.interest_no, b.account_year_run_id) = b.account_year_run_id and (b.year_personal_interest <> i.personal or b.year_employer_interest <> i.employer);
comment on view individual_account.account_year_proof is 'Runs whose totals are not what their balances and movements add up to, interest of no run, and balances whose interest is not what rate and method make of the account.';

revoke insert, update, delete on individual_account.account_flow, individual_account.account_year_run_evidence, individual_account.account_year_proof from ${app}, ${worker};
revoke delete, truncate on individual_account.account_year_run from ${app}, ${worker};
