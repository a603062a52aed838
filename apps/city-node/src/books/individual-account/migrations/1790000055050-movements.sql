-- What moves an account beside paid months, balances by year, months whose employer is elsewhere, and the months and bases of an opening.
alter table individual_account.contribution_record
  alter column employer_id drop not null,
  alter column demand_id drop not null,
  add column origin_unit text,
  add column origin_employer text,
  add constraint contribution_record_origin check (
    case when kind in ('imported', 'transferred-in') then employer_id is not null or origin_unit is not null else employer_id is not null and demand_id is not null and origin_unit is null end);
comment on column individual_account.contribution_record.employer_id is 'AAB001; null where the month was paid elsewhere.';
comment on column individual_account.contribution_record.demand_id is 'Demand that was paid; null for imported and transferred-in months.';
comment on column individual_account.contribution_record.origin_unit is 'Where an imported or transferred-in month was paid: the unit''s code or name as it came.';
comment on column individual_account.contribution_record.origin_employer is 'The employer there, as it came.';

create or replace view individual_account.contribution_record_evidence as
  select case when kind in ('imported', 'transferred-in') then kind || '/' else '' end || record_no as key,
    case kind when 'imported' then null else credited_on end as day,
    encode(sha256(string_agg(proof.digest(proof.text(to_jsonb(r), 'reversed_by')), ''::bytea order by r.person_id, r.contribution_month, r.kind, r.difference_period)), 'hex') as content
  from individual_account.contribution_record r group by 1, 2;

create table individual_account.account_movement (
  person_id bigint not null,
  scheme text not null,
  movement_year integer not null,
  kind text not null,
  movement_no bigint not null,
  personal_principal numeric(18,2) not null default 0,
  personal_interest numeric(18,2) not null default 0,
  employer_principal numeric(18,2) not null default 0,
  employer_interest numeric(18,2) not null default 0,
  valued_on date not null,
  booked_on date not null,
  reason text not null,
  other_unit text,
  instrument_number text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  reverses bigint,
  reversed_by bigint,
  constraint account_movement_pk primary key (person_id, scheme, movement_year, kind, movement_no),
  constraint account_movement_year check (movement_year = extract(year from valued_on)),
  constraint account_movement_kind check (kind in ('opening', 'interest', 'transfer-in', 'transfer-out', 'payment', 'refund', 'inheritance', 'correction')),
  constraint account_movement_interest check (kind <> 'interest' or (personal_principal = 0 and employer_principal = 0)),
  constraint account_movement_sign check (
    case when kind in ('opening', 'transfer-in') and reverses is null or kind in ('transfer-out', 'payment', 'refund', 'inheritance') and reverses is not null
      then least(personal_principal, personal_interest, employer_principal, employer_interest) >= 0
    when kind in ('transfer-out', 'payment', 'refund', 'inheritance') or kind in ('opening', 'transfer-in')
      then greatest(personal_principal, personal_interest, employer_principal, employer_interest) <= 0 else true end),
  constraint account_movement_reverses check (reverses is null or reversed_by is not null)
) partition by range (movement_year);
create unique index account_movement_not_twice on individual_account.account_movement (person_id, scheme, movement_year, kind)
  where reversed_by is null and kind in ('opening', 'interest');
comment on table individual_account.account_movement is 'What moves an account beside paid months, partitioned by the year that it is about. Append-only but for reversed_by; a correction is another row.';
comment on column individual_account.account_movement.person_id is 'AAC001.';
comment on column individual_account.account_movement.scheme is 'Scheme code AAE140.';
comment on column individual_account.account_movement.movement_year is 'Year of valued_on: for interest the year that it was earned in.';
comment on column individual_account.account_movement.kind is 'opening, interest, transfer-in, transfer-out, payment (a pension''s account part), refund, inheritance, correction (by delta). What leaves is negative.';
comment on column individual_account.account_movement.movement_no is 'Number of the act that made it, counted for each kind; a red row carries its original''s, negative.';
comment on column individual_account.account_movement.personal_principal is 'Principal of the personal part, yuan.';
comment on column individual_account.account_movement.personal_interest is 'Interest of the personal part, yuan.';
comment on column individual_account.account_movement.employer_principal is 'Principal of the employer part, yuan.';
comment on column individual_account.account_movement.employer_interest is 'Interest of the employer part, yuan.';
comment on column individual_account.account_movement.valued_on is 'Value date: interest runs from its month.';
comment on column individual_account.account_movement.booked_on is 'Day of the books; flow figures count by it.';
comment on column individual_account.account_movement.reason is 'Why, in words.';
comment on column individual_account.account_movement.other_unit is 'The other unit of a transfer, as it came.';
comment on column individual_account.account_movement.instrument_number is 'Voucher or document that it follows.';
comment on column individual_account.account_movement.recorded_by is 'User who recorded it.';
comment on column individual_account.account_movement.recorded_at is 'When.';
comment on column individual_account.account_movement.reverses is 'Red row: movement_no that it takes back.';
comment on column individual_account.account_movement.reversed_by is 'movement_no of the red row; in the red row its original''s. Set once.';
revoke update, delete, truncate on individual_account.account_movement from ${app}, ${worker};
grant update (reversed_by) on individual_account.account_movement to ${app}, ${worker};

create function individual_account.set_movement_reversed_once() returns trigger language plpgsql as $$
begin
  if old.reversed_by is not null or new.reversed_by is null then
    raise exception 'movement is reversed already' using errcode = 'PNA01', detail = json_build_object('person', old.person_id, 'year', old.movement_year)::text;
  end if;
  return new;
end $$;
comment on function individual_account.set_movement_reversed_once is 'reversed_by of a movement goes from null to a value once (PNA01).';
create trigger account_movement_reversed before update of reversed_by on individual_account.account_movement
  for each row execute function individual_account.set_movement_reversed_once();

create table individual_account.year_balance (
  person_id bigint not null,
  scheme text not null,
  balance_year integer not null,
  personal_principal numeric(18,2) not null,
  personal_interest numeric(18,2) not null,
  employer_principal numeric(18,2) not null,
  employer_interest numeric(18,2) not null,
  year_personal_principal numeric(18,2) not null,
  year_personal_interest numeric(18,2) not null,
  year_employer_principal numeric(18,2) not null,
  year_employer_interest numeric(18,2) not null,
  written_from text not null,
  written_by text not null,
  written_at timestamptz not null,
  constraint year_balance_pk primary key (person_id, scheme, balance_year),
  constraint year_balance_from check (written_from in ('opening', 'close'))
) partition by range (balance_year);
comment on table individual_account.year_balance is 'An account at the end of a year, written once by the opening or the close of the year: the balance on any later day is it and what came since.';
comment on column individual_account.year_balance.person_id is 'AAC001.';
comment on column individual_account.year_balance.scheme is 'Scheme code AAE140.';
comment on column individual_account.year_balance.balance_year is 'The year at whose end it stands.';
comment on column individual_account.year_balance.personal_principal is 'AAE254 principal of the personal part to the end of the year, yuan.';
comment on column individual_account.year_balance.personal_interest is 'Interest of the personal part to the end of the year, yuan. All four are AAE252.';
comment on column individual_account.year_balance.employer_principal is 'AAE253 principal of the employer part to the end of the year, yuan.';
comment on column individual_account.year_balance.employer_interest is 'Interest of the employer part to the end of the year, yuan.';
comment on column individual_account.year_balance.year_personal_principal is 'AAE264 principal of the personal part of the year, yuan.';
comment on column individual_account.year_balance.year_personal_interest is 'AAE265 interest of the personal part of the year, yuan.';
comment on column individual_account.year_balance.year_employer_principal is 'AAE262 principal of the employer part of the year, yuan.';
comment on column individual_account.year_balance.year_employer_interest is 'AAE263 interest of the employer part of the year, yuan.';
comment on column individual_account.year_balance.written_from is 'opening, or close of the year.';
comment on column individual_account.year_balance.written_by is 'User who closed the year or agreed to the opening.';
comment on column individual_account.year_balance.written_at is 'When.';
revoke update, delete, truncate on individual_account.year_balance from ${app}, ${worker};

do $$
begin
  for year in 2020..2035 loop
    execute format('create table individual_account.account_movement_%s partition of individual_account.account_movement for values from (%s) to (%s)', year, year, year + 1);
    execute format('comment on table individual_account.account_movement_%s is %L', year, 'Movements of ' || year || '.');
    execute format('revoke all on individual_account.account_movement_%s from ${app}, ${worker}', year);
    execute format('create table individual_account.year_balance_%s partition of individual_account.year_balance for values from (%s) to (%s)', year, year, year + 1);
    execute format('comment on table individual_account.year_balance_%s is %L', year, 'Balances at the end of ' || year || '.');
    execute format('revoke all on individual_account.year_balance_%s from ${app}, ${worker}', year);
  end loop;
  create table individual_account.account_movement_other partition of individual_account.account_movement default;
  comment on table individual_account.account_movement_other is 'Movements of years that have no partition of their own.';
  revoke all on individual_account.account_movement_other from ${app}, ${worker};
  create table individual_account.year_balance_other partition of individual_account.year_balance default;
  comment on table individual_account.year_balance_other is 'Balances of years that have no partition of their own.';
  revoke all on individual_account.year_balance_other from ${app}, ${worker};
end $$;

alter table individual_account.opening
  add column base_months integer,
  add column base_total numeric(18,2);
comment on column individual_account.opening.base_months is 'Contribution months that came with their base; null without any.';
comment on column individual_account.opening.base_total is 'Sum of their bases, yuan.';
alter table individual_account.opening_balance
  add column personal_interest numeric(18,2),
  add column employer_interest numeric(18,2),
  add constraint opening_balance_interest check (personal_interest between 0 and personal_amount and employer_interest between 0 and employer_amount);
comment on column individual_account.opening_balance.personal_interest is 'Of the personal part, what is interest, yuan; null where it is not told apart.';
comment on column individual_account.opening_balance.employer_interest is 'Of the employer part, what is interest, yuan; null where it is not told apart.';

create table individual_account.opening_month (
  opening_id bigint not null,
  person_id bigint not null,
  from_month integer not null,
  to_month integer not null,
  base numeric(18,2) not null,
  origin_unit text not null,
  origin_employer text,
  constraint opening_month_pk primary key (opening_id, person_id, from_month),
  constraint opening_month_civil check (from_month % 100 between 1 and 12 and to_month % 100 between 1 and 12 and to_month >= from_month),
  constraint opening_month_base check (base >= 0)
);
comment on table individual_account.opening_month is 'Contribution months of an opening load with their monthly base, as ranges of equal base.';
comment on column individual_account.opening_month.opening_id is 'The load.';
comment on column individual_account.opening_month.person_id is 'AAC001.';
comment on column individual_account.opening_month.from_month is 'First month, YYYYMM.';
comment on column individual_account.opening_month.to_month is 'Last month, YYYYMM.';
comment on column individual_account.opening_month.base is 'Base of each of the months AAE180, yuan.';
comment on column individual_account.opening_month.origin_unit is 'Where they were paid: the unit itself before its start, or another.';
comment on column individual_account.opening_month.origin_employer is 'The employer, as it came.';

-- Openings of the first version: their balances become movements, and those at a year's end its balance.
insert into individual_account.account_movement
  (person_id, scheme, movement_year, kind, movement_no, personal_principal, employer_principal, valued_on, booked_on, reason, recorded_by, recorded_at)
select a.person_id, a.scheme, a.opening_month / 100, 'opening', a.opening_id, a.opening_personal, a.opening_employer,
  (to_date(a.opening_month::text, 'YYYYMM') + interval '1 month - 1 day')::date, (to_date(a.opening_month::text, 'YYYYMM') + interval '1 month - 1 day')::date, '期初建账', o.checker, o.agreed_at
from individual_account.account a join individual_account.opening o on o.opening_id = a.opening_id;
insert into individual_account.year_balance
select a.person_id, a.scheme, a.opening_month / 100, a.opening_personal, 0, a.opening_employer, 0, 0, 0, 0, 0, 'opening', o.checker, o.agreed_at
from individual_account.account a join individual_account.opening o on o.opening_id = a.opening_id where a.opening_month % 100 = 12;

create view individual_account.account_movement_evidence as
  select concat_ws('/', person_id, scheme, movement_year, kind, movement_no) as key, case kind when 'opening' then null else booked_on end as day, proof.text(to_jsonb(m), 'reversed_by') as content
  from individual_account.account_movement m;
comment on view individual_account.account_movement_evidence is 'Movements of accounts, as the chain seals them when their day is closed.';
create view individual_account.year_balance_evidence as
  select concat_ws('/', person_id, scheme, balance_year) as key, null::date as day, proof.text(to_jsonb(b)) as content from individual_account.year_balance b;
comment on view individual_account.year_balance_evidence is 'Balances of closed years, as the chain seals them.';
create or replace view individual_account.opening_evidence as
  select o.opening_id::text as key, null::date as day, proof.text(to_jsonb(o)) || coalesce((
      select encode(sha256(string_agg(proof.digest(proof.text(to_jsonb(b))), ''::bytea order by b.person_id)), 'hex')
      from individual_account.opening_balance b where b.opening_id = o.opening_id), '') || coalesce((
      select encode(sha256(string_agg(proof.digest(proof.text(to_jsonb(m))), ''::bytea order by m.person_id, m.from_month)), 'hex')
      from individual_account.opening_month m where m.opening_id = o.opening_id), '') as content
  from individual_account.opening o where o.state = 'agreed';

create view individual_account.movement_proof as
  select 'movement ' || concat_ws(' ', m.person_id, m.scheme, m.movement_year, m.kind, m.movement_no) as subject, 'has no account' as detail
  from individual_account.account_movement m left join individual_account.account a using (person_id, scheme) where a.person_id is null
  union all
  select 'movement ' || concat_ws(' ', m.person_id, m.scheme, m.movement_year, m.kind, m.movement_no), format('reverses %s, reversed by %s; its counterpart: %s, %s', m.reverses, m.reversed_by, c.reverses, c.reversed_by)
  from individual_account.account_movement m
  left join individual_account.account_movement c on (c.person_id, c.scheme, c.movement_year, c.kind, c.movement_no) = (m.person_id, m.scheme, m.movement_year, m.kind, m.reversed_by)
  where m.reversed_by is not null and (c.reversed_by is distinct from m.movement_no or (c.reverses is null) = (m.reverses is null)
    or c.personal_principal + m.personal_principal <> 0 or c.personal_interest + m.personal_interest <> 0
    or c.employer_principal + m.employer_principal <> 0 or c.employer_interest + m.employer_interest <> 0)
  union all
  select 'account ' || a.person_id || ' ' || a.scheme, format('opening %s personal, %s employer; movement %s, %s', a.opening_personal, a.opening_employer, m.personal, m.employer)
  from (select * from individual_account.account where opening_id is not null) a
  full join (select person_id, scheme, movement_no, personal_principal + personal_interest as personal, employer_principal + employer_interest as employer
    from individual_account.account_movement where kind = 'opening' and reversed_by is null) m on (m.person_id, m.scheme, m.movement_no) = (a.person_id, a.scheme, a.opening_id)
  where a.opening_personal is distinct from m.personal or a.opening_employer is distinct from m.employer
  union all
  select 'balance ' || concat_ws(' ', b.person_id, b.scheme, b.balance_year), format('personal %s + %s, employer %s + %s; records and movements %s + %s, %s + %s',
    b.personal_principal, b.personal_interest, b.employer_principal, b.employer_interest, s.personal_principal, s.personal_interest, s.employer_principal, s.employer_interest)
  from individual_account.year_balance b
  cross join lateral (
    select coalesce(sum(personal_principal), 0) as personal_principal, coalesce(sum(personal_interest), 0) as personal_interest, coalesce(sum(employer_principal), 0) as employer_principal,
      coalesce(sum(employer_interest), 0) as employer_interest
    from (
      select personal_principal, personal_interest, employer_principal, employer_interest from individual_account.account_movement m
      where m.person_id = b.person_id and m.scheme = b.scheme and m.movement_year <= b.balance_year
      union all
      select account_personal, 0, account_employer, 0 from individual_account.contribution_record r
      where r.person_id = b.person_id and r.scheme = b.scheme and r.credited_on <= make_date(b.balance_year, 12, 31)) f) s
  where (b.personal_principal, b.personal_interest, b.employer_principal, b.employer_interest) is distinct from (s.personal_principal, s.personal_interest, s.employer_principal, s.employer_interest)
  union all
  select 'opening ' || coalesce(o.opening_id, r.record_no), format('%s months of bases %s; records %s, %s', o.base_months, o.base_total, r.months, r.bases)
  from (select * from individual_account.opening where state = 'agreed' and base_months is not null) o
  full join (select record_no, count(*)::integer as months, sum(base) as bases from individual_account.contribution_record where kind = 'imported' and reverses is null group by record_no) r
    on r.record_no = o.opening_id
  where o.base_months is distinct from r.months or o.base_total is distinct from r.bases;
comment on view individual_account.movement_proof is 'Movements, balances of years and openings that do not agree with the accounts and with each other.';
revoke insert, update, delete on individual_account.account_movement_evidence, individual_account.year_balance_evidence, individual_account.movement_proof from ${app}, ${worker};
