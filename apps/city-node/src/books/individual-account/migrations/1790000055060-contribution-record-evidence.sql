create or replace view individual_account.contribution_record_evidence as
  select case when kind in ('imported', 'transferred-in') then kind || '/' else '' end || record_no as key,
    case kind when 'imported' then null else credited_on end as day,
    encode(sha256(string_agg(proof.digest(proof.text(to_jsonb(r), 'reversed_by')), ''::bytea
      order by r.person_id, r.contribution_month, r.kind, r.difference_period)), 'hex') as content,
    encode(sha256(string_agg(
      proof.row_digest(case when r.reversed_by is null then r::text else jsonb_populate_record(r, '{"reversed_by": null}')::text end), ''::bytea
      order by proof.row_digest(case when r.reversed_by is null then r::text else jsonb_populate_record(r, '{"reversed_by": null}')::text end))), 'hex') as content_2
  from individual_account.contribution_record r group by 1, 2;
comment on column individual_account.contribution_record_evidence.content_2 is 'The records as whole rows without what reversed them, in the order of their digests.';

create or replace view individual_account.opening_evidence as
  select o.opening_id::text as key, null::date as day, proof.text(to_jsonb(o)) || coalesce((
      select encode(sha256(string_agg(proof.digest(proof.text(to_jsonb(b))), ''::bytea order by b.person_id)), 'hex')
      from individual_account.opening_balance b where b.opening_id = o.opening_id), '') || coalesce((
      select encode(sha256(string_agg(proof.digest(proof.text(to_jsonb(m))), ''::bytea order by m.person_id, m.from_month)), 'hex')
      from individual_account.opening_month m where m.opening_id = o.opening_id), '') as content,
    proof.text(to_jsonb(o)) || coalesce((
      select encode(sha256(string_agg(proof.row_digest(b::text), ''::bytea order by proof.row_digest(b::text))), 'hex')
      from individual_account.opening_balance b where b.opening_id = o.opening_id), '') || coalesce((
      select encode(sha256(string_agg(proof.row_digest(m::text), ''::bytea order by proof.row_digest(m::text))), 'hex')
      from individual_account.opening_month m where m.opening_id = o.opening_id), '') as content_2
  from individual_account.opening o where o.state = 'agreed';
comment on column individual_account.opening_evidence.content_2 is 'Balances and months as whole rows, in the order of their digests.';
