create view individual_account.contribution_record_evidence as
  select record_no::text as key, credited_on as day, encode(sha256(string_agg(proof.digest(proof.text(to_jsonb(r), 'reversed_by')), ''::bytea
    order by r.person_id, r.contribution_month, r.kind, r.difference_period)), 'hex') as content
  from individual_account.contribution_record r group by r.record_no, r.credited_on;
comment on view individual_account.contribution_record_evidence is 'Contribution records of each act that credited them, as the chain seals them when their day is closed.';

create view individual_account.opening_evidence as
  select o.opening_id::text as key, null::date as day, proof.text(to_jsonb(o)) || coalesce((
      select encode(sha256(string_agg(proof.digest(proof.text(to_jsonb(b))), ''::bytea order by b.person_id)), 'hex')
      from individual_account.opening_balance b where b.opening_id = o.opening_id), '') as content
  from individual_account.opening o where o.state = 'agreed';
comment on view individual_account.opening_evidence is 'Agreed openings with every balance, as the chain seals them.';

revoke insert, update, delete on individual_account.contribution_record_evidence, individual_account.opening_evidence from ${app}, ${worker};
