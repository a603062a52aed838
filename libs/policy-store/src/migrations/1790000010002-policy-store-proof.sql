create view policy_store.package_evidence as
  select issuer || '/' || number as key, null::date as day, proof.text(to_jsonb(p), 'state', 'activated_at') as content from policy_store.package p;
comment on view policy_store.package_evidence is 'Policy packages as they came, as the chain seals them.';

create view policy_store.parameter_value_evidence as
  select parameter_value_id::text as key, null::date as day, proof.text(to_jsonb(v)) as content from policy_store.parameter_value v;
comment on view policy_store.parameter_value_evidence is 'Values of parameters, as the chain seals them.';
create view policy_store.provisional_use_evidence as
  select concat_ws('/', subject_kind, subject_id, parameter_value_id, month) as key, null::date as day, proof.text(to_jsonb(u)) as content from policy_store.provisional_use u;
comment on view policy_store.provisional_use_evidence is 'Where provisional values were used, as the chain seals it.';
revoke insert, update, delete on policy_store.package_evidence, policy_store.parameter_value_evidence, policy_store.provisional_use_evidence from ${app}, ${worker};
