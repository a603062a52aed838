-- A demand can be cancelled and made again: it stays for the record, and its lines leave the month free. Columns with a constant default rewrite no table.
alter table assessment.demand
  add column made_no smallint not null default 1,
  add column late_fee numeric(18,2) not null default 0,
  add column interest numeric(18,2) not null default 0,
  drop constraint demand_once,
  drop constraint demand_amount,
  drop constraint demand_refund,
  drop constraint demand_collected,
  add constraint demand_once unique (employer_id, scheme, posting_period, kind, sequence_no, made_no),
  add constraint demand_made_no check (made_no between 1 and 10),
  add constraint demand_charges check (late_fee >= 0 and interest >= 0),
  add constraint demand_amount check (amount = employer_amount + personal_amount + late_fee + interest),
  add constraint demand_refund check (case status when 'cancelled' then true when 'refundable' then kind = 'refund' else kind <> 'refund' end),
  add constraint demand_collected check (collected_amount = 0 or (collected_amount between 0 and amount and status <> 'cancelled'));
create unique index demand_stands_once on assessment.demand (employer_id, scheme, posting_period, kind, sequence_no) where status <> 'cancelled';
create index demand_cancelled on assessment.demand (posting_period, scheme) where status = 'cancelled';
comment on column assessment.demand.made_no is '1, or 2 and on for a demand made again after one of the same employer, period, kind and sequence was cancelled.';
comment on column assessment.demand.late_fee is 'Late fee 滞纳金, the sum of its charges of this kind, yuan.';
comment on column assessment.demand.interest is 'Interest of back payments 补缴利息, the sum of its charges of this kind, yuan.';
comment on column assessment.demand.amount is 'employer_amount + personal_amount + late_fee + interest, yuan.';
comment on table assessment.demand is 'What an employer owes for a posting period (应缴核定). Σ lines + remainder + charges = amount.';

alter table assessment.demand_line
  add column cancelled_no smallint not null default 0,
  drop constraint demand_line_pk,
  add constraint demand_line_pk primary key (person_id, scheme, contribution_month, difference_period, cancelled_no),
  add constraint demand_line_cancelled_no check (cancelled_no >= 0);
comment on column assessment.demand_line.cancelled_no is '0 while the demand stands, so that a month is demanded once; the lines of cancelled demands of the same month count 1, 2 and on.';

create table assessment.demand_charge (
  demand_id bigint not null,
  kind text not null,
  charge_no integer not null,
  amount numeric(18,2) not null,
  accrued_from date not null,
  accrued_through date not null,
  principal numeric(18,2) not null,
  daily_rate numeric(12,8) not null,
  reason text not null,
  charged_by text not null,
  charged_at timestamptz not null,
  constraint demand_charge_pk primary key (demand_id, kind, charge_no),
  constraint demand_charge_kind check (kind in ('late-fee', 'interest')),
  constraint demand_charge_no check (charge_no >= 1),
  constraint demand_charge_amount check (amount > 0 and principal > 0 and daily_rate >= 0),
  constraint demand_charge_days check (accrued_through >= accrued_from)
);
comment on table assessment.demand_charge is 'What a demand owes beside contributions, of no person and not of the individual account: late fee and interest. Append-only.';
comment on column assessment.demand_charge.demand_id is 'The demand.';
comment on column assessment.demand_charge.kind is 'late-fee 滞纳金, interest 补缴利息.';
comment on column assessment.demand_charge.charge_no is 'Counts the charges of a kind of a demand from 1.';
comment on column assessment.demand_charge.amount is 'Yuan.';
comment on column assessment.demand_charge.accrued_from is 'First day for which it is owed.';
comment on column assessment.demand_charge.accrued_through is 'Last day for which it is owed.';
comment on column assessment.demand_charge.principal is 'Amount that it is owed on, yuan.';
comment on column assessment.demand_charge.daily_rate is 'Rate a day, as a factor.';
comment on column assessment.demand_charge.reason is 'Why, with the rule that it follows.';
comment on column assessment.demand_charge.charged_by is 'User who charged it.';
comment on column assessment.demand_charge.charged_at is 'When.';
revoke update, delete, truncate on assessment.demand_charge from ${app}, ${worker};

create table assessment.demand_cancellation (
  cancellation_id bigint generated always as identity,
  demand_id bigint not null,
  reason text not null,
  declaration_void boolean not null,
  state text not null default 'requested',
  requested_by text not null,
  requested_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  note text,
  constraint demand_cancellation_pk primary key (cancellation_id),
  constraint demand_cancellation_state check (state in ('requested', 'confirmed', 'refused')),
  constraint demand_cancellation_two_persons check (requested_by <> decided_by),
  constraint demand_cancellation_decided check ((state = 'requested') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  constraint demand_cancellation_reason check (length(reason) between 1 and 500)
);
create unique index demand_cancellation_open_once on assessment.demand_cancellation (demand_id) where state in ('requested', 'confirmed');
comment on table assessment.demand_cancellation is 'Cancellation of demands 核定作废: one person asks with a reason, a second decides.';
comment on column assessment.demand_cancellation.cancellation_id is 'Key.';
comment on column assessment.demand_cancellation.demand_id is 'The demand.';
comment on column assessment.demand_cancellation.reason is 'Why it is cancelled.';
comment on column assessment.demand_cancellation.declaration_void is 'The declaration was wrong and is void too, so that it can be declared anew; otherwise the next assessment makes the demand again from it.';
comment on column assessment.demand_cancellation.state is 'requested, confirmed, refused.';
comment on column assessment.demand_cancellation.requested_by is 'User who asked.';
comment on column assessment.demand_cancellation.requested_at is 'When.';
comment on column assessment.demand_cancellation.decided_by is 'Second person.';
comment on column assessment.demand_cancellation.decided_at is 'When it was decided.';
comment on column assessment.demand_cancellation.note is 'What the second person wrote.';
revoke delete, truncate on assessment.demand_cancellation from ${app}, ${worker};

-- A demand is sealed as it was made: what was charged later is sealed on its own, and values that the first version did not have are left out where they are those of its rows.
create or replace view assessment.demand_evidence as
  select d.demand_id::text as key, null::date as day,
    proof.text(to_jsonb(d) || jsonb_build_object('amount', d.amount - d.late_fee - d.interest, 'made_no', nullif(d.made_no, 1)), 'status', 'collected_amount', 'late_fee', 'interest') || coalesce((
      select encode(sha256(string_agg(proof.digest(proof.text(to_jsonb(l), 'cancelled_no')), ''::bytea order by l.person_id, l.contribution_month, l.difference_period)), 'hex')
      from assessment.demand_line l where l.demand_id = d.demand_id), '') as content
  from assessment.demand d;

create view assessment.demand_charge_evidence as
  select concat_ws('/', demand_id, kind, charge_no) as key, null::date as day, proof.text(to_jsonb(c)) as content from assessment.demand_charge c;
comment on view assessment.demand_charge_evidence is 'Late fees and interest of demands, as the chain seals them.';

create view assessment.demand_cancellation_evidence as
  select c.cancellation_id::text as key, null::date as day, proof.text(to_jsonb(c)) || case c.state when 'confirmed' then coalesce((
      select string_agg(concat_ws('/', l.person_id, l.contribution_month, l.difference_period, l.cancelled_no), ' ' order by l.person_id, l.contribution_month, l.difference_period)
      from assessment.demand_line l where l.demand_id = c.demand_id), '') else '' end as content
  from assessment.demand_cancellation c where c.state <> 'requested';
comment on view assessment.demand_cancellation_evidence is 'Decided cancellations with the places that the cancelled lines took, as the chain seals them.';

create or replace view assessment.demand_proof as
  select 'demand ' || d.demand_number as subject,
    format('persons %s, employer %s, personal %s, account %s; its lines %s, %s, %s, %s', d.persons, d.employer_amount, d.personal_amount, d.account_amount, l.persons, l.employer, l.personal, l.account) as detail
  from assessment.demand d
  left join (
    select demand_id, count(distinct person_id) as persons, sum(employer_amount) as employer, sum(personal_amount) as personal, sum(account_amount) as account, sum(base) as base, sum(declared_wage) as wage
    from assessment.demand_line group by demand_id) l using (demand_id)
  where d.persons is distinct from l.persons or d.employer_amount is distinct from l.employer + d.remainder or d.personal_amount is distinct from l.personal
    or d.account_amount is distinct from l.account or d.base_total is distinct from l.base
  union all
  select 'demand line ' || concat_ws(' ', l.person_id, l.scheme, l.contribution_month, l.difference_period), 'belongs to no demand ' || l.demand_id || ' of its employer, scheme and period'
  from assessment.demand_line l left join assessment.demand d on d.demand_id = l.demand_id and d.employer_id = l.employer_id and d.scheme = l.scheme and d.posting_period = l.posting_period
  where d.demand_id is null
  union all
  select 'demand ' || demand_number, format('status %s, collected %s of %s', status, collected_amount, amount)
  from assessment.demand
  where status <> 'cancelled'
    and status <> case when kind = 'refund' then 'refundable' when collected_amount = amount then 'paid' when collected_amount > 0 then 'part' else 'open' end
  union all
  select 'demand ' || d.demand_number, format('status %s; cancellation confirmed: %s; lines that stand: %s, cancelled: %s', d.status, c.demand_id is not null, l.standing, l.cancelled)
  from assessment.demand d
  left join assessment.demand_cancellation c on c.demand_id = d.demand_id and c.state = 'confirmed'
  left join (select demand_id, count(*) filter (where cancelled_no = 0) as standing, count(*) filter (where cancelled_no > 0) as cancelled from assessment.demand_line group by demand_id) l
    on l.demand_id = d.demand_id
  where (d.status = 'cancelled') <> (c.demand_id is not null) or case d.status when 'cancelled' then l.standing else l.cancelled end > 0
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
  from assessment.demand_line l where not exists (
    select from assessment.month_version v where v.scheme = l.scheme and v.contribution_month = l.contribution_month and v.policy_version = l.policy_version);
revoke insert, update, delete on assessment.demand_charge_evidence, assessment.demand_cancellation_evidence from ${app}, ${worker};
