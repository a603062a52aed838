-- Each demand says until when it is to be paid; late fees are demands of their own, on spans of days of other demands; payment may be deferred.
alter table assessment.demand
  add column due_on date,
  drop constraint demand_kind,
  add constraint demand_kind check (kind in ('10', '31', 'difference', 'refund', 'late-fee')),
  add constraint demand_late_fee check (kind <> 'late-fee' or (persons = 0 and employer_amount = 0 and personal_amount = 0 and account_amount = 0 and remainder = 0 and interest = 0 and late_fee > 0));
create index demand_due on assessment.demand (due_on) where status in ('open', 'part');
comment on column assessment.demand.due_on is 'Last day 缴费截止日 on which it is paid in time; null for refunds and for demands from before there were due days, which bear no late fee.';
comment on column assessment.demand.kind is 'AAA115: 10 normal, 31 back payment, difference 补差, refund (a negative difference, listed), late-fee 滞纳金 (its charges say of which demands and days; no persons).';
comment on column assessment.demand.deferred_until is 'Not used: deferrals 缓缴 stand in demand_deferral.';

alter table assessment.demand_charge
  add column for_demand_id bigint,
  add column cancelled boolean not null default false,
  add constraint demand_charge_for check (for_demand_id is null or (kind = 'late-fee' and for_demand_id <> demand_id and accrued_from >= date '2000-01-01' and accrued_through < date '2150-01-01')),
  -- The days of a demand bear a fee once: demand and day as one number, so that the range needs no other operator class.
  add constraint demand_charge_days_once exclude using gist (int8range(for_demand_id * 65536 + (accrued_from - date '2000-01-01'), for_demand_id * 65536 + (accrued_through - date '2000-01-01'), '[]') with &&)
    where (for_demand_id is not null and not cancelled);
create index demand_charge_by_principal on assessment.demand_charge (for_demand_id) where for_demand_id is not null;
comment on column assessment.demand_charge.for_demand_id is 'The demand whose days bear the fee, where the fee is a demand of its own; null for a charge of the demand itself.';
comment on column assessment.demand_charge.cancelled is 'Its demand was cancelled, so that its days can be charged anew.';
grant update (cancelled) on assessment.demand_charge to ${app}, ${worker};

create or replace view assessment.demand_charge_evidence as
  select concat_ws('/', demand_id, kind, charge_no) as key, null::date as day, proof.text(to_jsonb(c), 'cancelled') as content from assessment.demand_charge c;

create table assessment.demand_deferral (
  deferral_id bigint generated always as identity,
  employer_id bigint not null,
  scheme text not null,
  agency_code text not null,
  from_period integer not null,
  through_period integer not null,
  deferred_to date not null,
  reason text not null,
  document text not null,
  state text not null default 'requested',
  requested_by text not null,
  requested_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  note text,
  ended_on date,
  ended_by text,
  ended_at timestamptz,
  end_reason text,
  constraint demand_deferral_pk primary key (deferral_id),
  constraint demand_deferral_periods check (from_period % 100 between 1 and 12 and through_period % 100 between 1 and 12 and from_period <= through_period),
  constraint demand_deferral_texts check (length(reason) between 1 and 500 and length(document) between 1 and 200),
  constraint demand_deferral_state check (state in ('requested', 'approved', 'refused', 'ended')),
  constraint demand_deferral_two_persons check (requested_by <> decided_by),
  constraint demand_deferral_decided check ((state = 'requested') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  constraint demand_deferral_ended check ((state = 'ended') = (ended_on is not null) and num_nonnulls(ended_on, ended_by, ended_at, end_reason) in (0, 4) and (ended_on is null or ended_on <= deferred_to)),
  -- A posting period of an employer is deferred once at a time.
  constraint demand_deferral_once exclude using gist (int8range(employer_id * 1048576 + from_period, employer_id * 1048576 + through_period, '[]') with &&, int4range(scheme::integer, scheme::integer, '[]') with &&)
    where (state in ('requested', 'approved'))
);
create index demand_deferral_by_employer on assessment.demand_deferral (employer_id) where state in ('approved', 'ended');
alter table assessment.demand_deferral enable row level security;
create policy demand_deferral_app on assessment.demand_deferral to ${app} using (agency_code = any ((select runtime.agencies())::text[]));
create policy demand_deferral_worker on assessment.demand_deferral to ${worker} using (true) with check (true);
create policy demand_deferral_own on assessment.demand_deferral for select to ${app} using (employer_id = (select runtime.party('employer')));
revoke delete, truncate on assessment.demand_deferral from ${app}, ${worker};
comment on table assessment.demand_deferral is 'Approved deferral 缓缴 of an employer''s demands of some posting periods: no late fee up to and with its last day. One person asks with reason and document, a second decides; it ends by its day, or earlier by an act.';
comment on column assessment.demand_deferral.deferral_id is 'Key.';
comment on column assessment.demand_deferral.employer_id is 'AAB001.';
comment on column assessment.demand_deferral.scheme is 'Scheme code AAE140.';
comment on column assessment.demand_deferral.agency_code is 'District agency of the employer when it was asked for; scope of rows.';
comment on column assessment.demand_deferral.from_period is 'First posting period AAE002 whose demands are deferred, YYYYMM.';
comment on column assessment.demand_deferral.through_period is 'Last one.';
comment on column assessment.demand_deferral.deferred_to is 'Last day until which they are to be paid; fees run from the day after.';
comment on column assessment.demand_deferral.reason is 'Why.';
comment on column assessment.demand_deferral.document is 'Document that allows it: number or title.';
comment on column assessment.demand_deferral.state is 'requested, approved, refused, ended (before its day, by an act; or by its day, when its months were deferred anew). A lapsed one stays approved until then: its day says so.';
comment on column assessment.demand_deferral.requested_by is 'User who asked.';
comment on column assessment.demand_deferral.requested_at is 'When.';
comment on column assessment.demand_deferral.decided_by is 'Second person.';
comment on column assessment.demand_deferral.decided_at is 'When it was decided.';
comment on column assessment.demand_deferral.note is 'What the second person wrote.';
comment on column assessment.demand_deferral.ended_on is 'Last day of one that was ended: earlier than its day, or its day; fees run from the day after.';
comment on column assessment.demand_deferral.ended_by is 'User who ended it.';
comment on column assessment.demand_deferral.ended_at is 'When.';
comment on column assessment.demand_deferral.end_reason is 'Why it was ended.';

create view assessment.demand_deferral_evidence as
  select deferral_id::text as key, null::date as day, proof.text(to_jsonb(f) || jsonb_build_object('state', case state when 'ended' then 'approved' else state end), 'ended_on', 'ended_by', 'ended_at', 'end_reason') as content
  from assessment.demand_deferral f where state <> 'requested';
comment on view assessment.demand_deferral_evidence is 'Decided deferrals, as the chain seals them.';
create view assessment.demand_deferral_end_evidence as
  select deferral_id::text as key, null::date as day, concat_ws(' ', ended_on, ended_by, ended_at, end_reason) as content from assessment.demand_deferral where state = 'ended';
comment on view assessment.demand_deferral_end_evidence is 'Early ends of deferrals, as the chain seals them.';
revoke insert, update, delete on assessment.demand_deferral_evidence, assessment.demand_deferral_end_evidence from ${app}, ${worker};

create function assessment.last_free_day(employer bigint, of_scheme text, period integer, due date) returns date language sql stable security definer set search_path = '' as $$
  select greatest(due, max(coalesce(f.ended_on, f.deferred_to))) from assessment.demand_deferral f
  where f.employer_id = employer and f.scheme = of_scheme and period between f.from_period and f.through_period and f.state in ('approved', 'ended')
$$;
comment on function assessment.last_free_day is 'Last day on which a demand bears no late fee: its due day, or that of an approved deferral of its posting period, whichever is later. It says nothing else, so it reads deferrals of all districts: an employer that moved keeps its own.';
revoke execute on function assessment.last_free_day from public;
grant execute on function assessment.last_free_day to ${app}, ${worker};

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
