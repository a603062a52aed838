create or replace view assessment.demand_evidence as
  select d.demand_id::text as key, null::date as day,
    proof.text(to_jsonb(d), 'status', 'collected_amount') || coalesce((
      select encode(sha256(string_agg(proof.digest(proof.text(to_jsonb(l))), ''::bytea order by l.person_id, l.contribution_month, l.difference_period)), 'hex')
      from assessment.demand_line l where l.demand_id = d.demand_id), '') as content,
    proof.text(to_jsonb(d), 'status', 'collected_amount') || coalesce((
      select encode(sha256(string_agg(proof.row_digest(l::text), ''::bytea order by proof.row_digest(l::text))), 'hex')
      from assessment.demand_line l where l.demand_id = d.demand_id), '') as content_2
  from assessment.demand d;
comment on column assessment.demand_evidence.content_2 is 'The lines as whole rows, in the order of their digests.';
