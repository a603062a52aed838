create view declaration.declaration_evidence as
  select d.declaration_id::text as key, null::date as day,
    proof.text(to_jsonb(d), 'status') || coalesce((
      select encode(sha256(string_agg(proof.digest(proof.text(to_jsonb(l))), ''::bytea order by l.person_id)), 'hex')
      from declaration.declaration_line l where l.declaration_id = d.declaration_id), '') as content
  from declaration.declaration d where d.status = 'approved';
comment on view declaration.declaration_evidence is 'Approved declarations with their lines, as the chain seals them: approved is final.';
create view declaration.declaration_file_evidence as
  select file_id::text as key, null::date as day, proof.text(to_jsonb(f), 'alive_at') as content from declaration.declaration_file f where state = 'confirmed';
comment on view declaration.declaration_file_evidence is 'Confirmed files of declarations, as the chain seals them.';
revoke insert, update, delete on declaration.declaration_evidence, declaration.declaration_file_evidence from ${app}, ${worker};
