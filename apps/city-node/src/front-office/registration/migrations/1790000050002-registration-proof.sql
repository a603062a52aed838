create view registration.employer_change_evidence as
  select employer_id || '/' || change_no as key, null::date as day, proof.text(to_jsonb(c)) as content from registration.employer_change c;
comment on view registration.employer_change_evidence is 'Changes of employers, as the chain seals them.';

create view registration.person_change_evidence as
  select person_id || '/' || change_no as key, null::date as day, proof.text(to_jsonb(c)) as content from registration.person_change c;
comment on view registration.person_change_evidence is 'Changes of persons, as the chain seals them.';

create view registration.retiree_evidence as
  select person_id || '/' || scheme as key, null::date as day, proof.text(to_jsonb(r)) as content from registration.retiree r;
comment on view registration.retiree_evidence is 'Retirees with their monthly pension, as the chain seals them.';
revoke insert, update, delete on registration.employer_change_evidence, registration.person_change_evidence, registration.retiree_evidence from ${app}, ${worker};
