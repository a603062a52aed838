create view control.task_evidence as
  select task_id::text as key, null::date as day, proof.text(to_jsonb(t)) as content from control.task t where state = 'closed';
comment on view control.task_evidence is 'Closed tasks with their evidence and who answered for them, as the chain seals them.';

create view control.package_order_evidence as
  select issuer || '/' || package_number as key, null::date as day, proof.text(to_jsonb(o)) as content from control.package_order o where activated_at is not null;
comment on view control.package_order_evidence is 'Which order brought which policy package, as the chain seals it.';
revoke insert, update, delete on control.task_evidence, control.package_order_evidence from ${app}, ${worker};
