-- A relation that never came to a contribution may begin again in the same month: its end stays for the record.
alter table registration.relation
  add column opened_no smallint not null default 1,
  drop constraint relation_pk,
  add constraint relation_pk primary key (person_id, employer_id, scheme, start_month, opened_no),
  add constraint relation_opened_no check (opened_no >= 1);
comment on column registration.relation.opened_no is '1, or 2 and on for a relation that begins in the month of an earlier one that was ended before it came to a contribution.';

create or replace view registration.relation_evidence as
  select person_id || '/' || employer_id || '/' || scheme || '/' || start_month || case when opened_no > 1 then '/' || opened_no else '' end as key, null::date as day,
    proof.text(to_jsonb(r) || jsonb_build_object('opened_no', nullif(opened_no, 1)), 'end_month', 'ended_at', 'ended_by') as content
  from registration.relation r;

create or replace view registration.relation_end_evidence as
  select person_id || '/' || employer_id || '/' || scheme || '/' || start_month || case when opened_no > 1 then '/' || opened_no else '' end as key, null::date as day,
    proof.text(jsonb_build_object('end_month', end_month, 'ended_at', ended_at, 'ended_by', ended_by)) as content
  from registration.relation where num_nonnulls(end_month, ended_at, ended_by) > 0;

create or replace view registration.relation_proof as
  select person_id || '/' || employer_id || '/' || scheme || '/' || start_month || '/' || opened_no as subject, 'the end is not whole' as detail
  from registration.relation where num_nonnulls(end_month, ended_at, ended_by) not in (0, 3);
