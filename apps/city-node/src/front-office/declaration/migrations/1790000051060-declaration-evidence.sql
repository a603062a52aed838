create or replace view declaration.declaration_evidence as
  select d.declaration_id::text as key, null::date as day,
    proof.text(to_jsonb(d), 'status') || coalesce((
      select encode(sha256(string_agg(proof.digest(proof.text(to_jsonb(l))), ''::bytea order by l.person_id, l.contribution_month)), 'hex')
      from declaration.declaration_line l where l.declaration_id = d.declaration_id), '') as content,
    proof.text(to_jsonb(d), 'status') || coalesce((
      select encode(sha256(string_agg(proof.row_digest(l::text), ''::bytea order by proof.row_digest(l::text))), 'hex')
      from declaration.declaration_line l where l.declaration_id = d.declaration_id), '') as content_2
  from declaration.declaration d where d.status in ('approved', 'void');
comment on column declaration.declaration_evidence.content_2 is 'The lines as whole rows, in the order of their digests.';
