-- Dated facts of a person with their evidence, and the accounts that pensions and refunds are paid to; what the register held of both moves here.
create table registration.person_fact (
  person_id bigint not null,
  kind text collate "C" not null,
  effective_from date not null,
  effective_to date,
  value text collate "C",
  evidence text not null,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  reviewed_at timestamptz,
  reviewed_by text,
  superseded_at timestamptz,
  superseded_by text,
  constraint person_fact_pk primary key (person_id, kind, effective_from, recorded_at),
  constraint person_fact_value check (
    case kind when 'post-kind' then value in ('managerial-technical', 'production-operation')
      when 'special-trade' then value in ('underground', 'high-altitude', 'heavy-labour', 'high-temperature', 'toxic-harmful')
      when 'work-start' then value is null when 'death' then value is null else false end),
  constraint person_fact_days check (effective_to >= effective_from and (kind in ('post-kind', 'special-trade') or effective_to is null)),
  constraint person_fact_two_persons check (reviewed_by <> recorded_by),
  constraint person_fact_reviewed check ((reviewed_at is null) = (reviewed_by is null)),
  constraint person_fact_superseded check ((superseded_at is null) = (superseded_by is null) and superseded_at >= recorded_at)
);
create unique index person_fact_current_once on registration.person_fact (person_id, kind, effective_from) where superseded_at is null;
create unique index person_fact_single_once on registration.person_fact (person_id, kind) where superseded_at is null and kind in ('work-start', 'death');
comment on table registration.person_fact is 'Dated facts of a person that decide a pension, with evidence; corrected by superseding. What was known on a day stays readable.';
comment on column registration.person_fact.person_id is 'AAC001, registration.person';
comment on column registration.person_fact.kind is 'post-kind 岗位性质, special-trade 特殊工种, work-start 参加工作 AAC007, death 死亡 AAE138';
comment on column registration.person_fact.effective_from is 'Civil day from which it holds; the day itself for work-start and death';
comment on column registration.person_fact.effective_to is 'Last civil day; null while it holds';
comment on column registration.person_fact.value is 'post-kind: managerial-technical 管理技术, production-operation 生产操作; special-trade: underground 井下, high-altitude 高空, heavy-labour 特别繁重, high-temperature 高温, toxic-harmful 有毒有害';
comment on column registration.person_fact.evidence is 'Document that shows it, by its number or place in the file';
comment on column registration.person_fact.reason is 'Why it was recorded or corrected';
comment on column registration.person_fact.recorded_at is 'Known from then on';
comment on column registration.person_fact.recorded_by is 'User id';
comment on column registration.person_fact.reviewed_at is 'When a second person looked at the evidence';
comment on column registration.person_fact.reviewed_by is 'Second person; null until then';
comment on column registration.person_fact.superseded_at is 'Believed until then; null = believed now';
comment on column registration.person_fact.superseded_by is 'User id';
revoke delete, truncate on registration.person_fact from ${app}, ${worker};

create table registration.payee_account (
  person_id bigint not null,
  valid_from date not null,
  valid_to date,
  bank_name text,
  account_number text collate "C" not null,
  holder text,
  evidence text not null,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  reviewed_at timestamptz,
  reviewed_by text,
  superseded_at timestamptz,
  superseded_by text,
  constraint payee_account_pk primary key (person_id, valid_from, recorded_at),
  constraint payee_account_number check (account_number ~ '^[0-9]{8,32}$'),
  constraint payee_account_days check (valid_to >= valid_from),
  constraint payee_account_two_persons check (reviewed_by <> recorded_by),
  constraint payee_account_reviewed check ((reviewed_at is null) = (reviewed_by is null)),
  constraint payee_account_superseded check ((superseded_at is null) = (superseded_by is null) and superseded_at >= recorded_at)
);
create unique index payee_account_current_once on registration.payee_account (person_id, valid_from) where superseded_at is null;
comment on table registration.payee_account is 'Accounts to which money for a person is paid; on a day the one that began last and has not ended. Corrected by superseding.';
comment on column registration.payee_account.person_id is 'AAC001, registration.person';
comment on column registration.payee_account.valid_from is 'First civil day';
comment on column registration.payee_account.valid_to is 'Last civil day; null while it holds or until the next begins';
comment on column registration.payee_account.bank_name is 'AAE008 开户银行';
comment on column registration.payee_account.account_number is 'AAE010 银行账号';
comment on column registration.payee_account.holder is 'AAE009 户名; null = the person';
comment on column registration.payee_account.evidence is 'Document that shows it';
comment on column registration.payee_account.reason is 'Why it was recorded or corrected';
comment on column registration.payee_account.recorded_at is 'Known from then on';
comment on column registration.payee_account.recorded_by is 'User id';
comment on column registration.payee_account.reviewed_at is 'When a second person looked at the evidence';
comment on column registration.payee_account.reviewed_by is 'Second person; null until then';
comment on column registration.payee_account.superseded_at is 'Believed until then; null = believed now';
comment on column registration.payee_account.superseded_by is 'User id';
revoke delete, truncate on registration.payee_account from ${app}, ${worker};

insert into registration.person_fact (person_id, kind, effective_from, evidence, reason, recorded_at, recorded_by)
select person_id, 'work-start', started_work_on, '参保登记', '参保登记', recorded_at, recorded_by from registration.person where started_work_on is not null;
insert into registration.person_fact (person_id, kind, effective_from, evidence, reason, recorded_at, recorded_by)
select distinct on (person_id) person_id, 'death', effective_on, '参保状态', reason, recorded_at, recorded_by from registration.status_line where status = 'dead' and superseded_at is null
order by person_id, effective_on, recorded_at;
insert into registration.payee_account (person_id, valid_from, bank_name, account_number, evidence, reason, recorded_at, recorded_by)
select person_id, (recorded_at at time zone 'Asia/Shanghai')::date, bank_name, bank_account_number, '参保登记', '参保登记', recorded_at, recorded_by
from registration.person where bank_account_number ~ '^[0-9]{8,32}$';
alter table registration.person drop column started_work_on, drop column bank_name, drop column bank_account_number;

create view registration.person_fact_evidence as
  select concat_ws('/', person_id, kind, effective_from, extract(epoch from recorded_at)) as key, null::date as day,
    proof.text(to_jsonb(f), 'reviewed_at', 'reviewed_by', 'superseded_at', 'superseded_by') as content from registration.person_fact f;
comment on view registration.person_fact_evidence is 'Facts of persons as they were recorded, as the chain seals them.';
create view registration.person_fact_review_evidence as
  select concat_ws('/', person_id, kind, effective_from, extract(epoch from recorded_at)) as key, null::date as day, concat_ws(' ', reviewed_at, reviewed_by) as content
  from registration.person_fact where reviewed_at is not null;
comment on view registration.person_fact_review_evidence is 'Who reviewed which fact, as the chain seals it.';
create view registration.person_fact_superseding_evidence as
  select concat_ws('/', person_id, kind, effective_from, extract(epoch from recorded_at)) as key, null::date as day, concat_ws(' ', superseded_at, superseded_by) as content
  from registration.person_fact where superseded_at is not null;
comment on view registration.person_fact_superseding_evidence is 'Who superseded which fact, as the chain seals it.';
create view registration.payee_account_evidence as
  select concat_ws('/', person_id, valid_from, extract(epoch from recorded_at)) as key, null::date as day,
    proof.text(to_jsonb(p), 'reviewed_at', 'reviewed_by', 'superseded_at', 'superseded_by') as content from registration.payee_account p;
comment on view registration.payee_account_evidence is 'Accounts of payees as they were recorded, as the chain seals them.';
create view registration.payee_account_review_evidence as
  select concat_ws('/', person_id, valid_from, extract(epoch from recorded_at)) as key, null::date as day, concat_ws(' ', reviewed_at, reviewed_by) as content
  from registration.payee_account where reviewed_at is not null;
comment on view registration.payee_account_review_evidence is 'Who reviewed which payee account, as the chain seals it.';
create view registration.payee_account_superseding_evidence as
  select concat_ws('/', person_id, valid_from, extract(epoch from recorded_at)) as key, null::date as day, concat_ws(' ', superseded_at, superseded_by) as content
  from registration.payee_account where superseded_at is not null;
comment on view registration.payee_account_superseding_evidence is 'Who superseded which payee account, as the chain seals it.';
revoke insert, update, delete on registration.person_fact_evidence, registration.person_fact_review_evidence, registration.person_fact_superseding_evidence,
  registration.payee_account_evidence, registration.payee_account_review_evidence, registration.payee_account_superseding_evidence from ${app}, ${worker};
