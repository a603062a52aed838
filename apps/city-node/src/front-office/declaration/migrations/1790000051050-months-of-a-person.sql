-- A person stands in a declaration once for each contribution month: the month that is declared, and months that are paid back 补缴.
alter table declaration.declaration_line
  drop constraint declaration_line_pk,
  add constraint declaration_line_pk primary key (person_id, scheme, posting_period, contribution_month, declaration_id);
comment on table declaration.declaration_line is 'One person and contribution month of a declaration. A removed person contributes no more: no wage, not to be assessed.';

alter table declaration.declaration
  add column lines integer,
  drop constraint declaration_status_known,
  drop constraint declaration_reviewed_whole,
  add constraint declaration_status_known check (status in ('draft', 'submitted', 'approved', 'returned', 'withdrawn', 'void')),
  add constraint declaration_reviewed_whole check ((status in ('approved', 'returned', 'void')) = (checker is not null)),
  add constraint declaration_lines check (lines >= persons);
comment on column declaration.declaration.lines is 'Persons and contribution months, removed ones not counted; null where each person has one';
comment on column declaration.declaration.status is 'draft 草稿, submitted 待审核, approved 已完成, returned 已退回, withdrawn 已撤销, void 已作废 (approved, and its demand was cancelled because it was wrong)';

create or replace view declaration.declaration_evidence as
  select d.declaration_id::text as key, null::date as day,
    proof.text(to_jsonb(d), 'status') || coalesce((
      select encode(sha256(string_agg(proof.digest(proof.text(to_jsonb(l))), ''::bytea order by l.person_id, l.contribution_month)), 'hex')
      from declaration.declaration_line l where l.declaration_id = d.declaration_id), '') as content
  from declaration.declaration d where d.status in ('approved', 'void');
comment on view declaration.declaration_evidence is 'Approved declarations with their lines, as the chain seals them: what was approved is final, void or not.';
