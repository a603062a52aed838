create or replace view assessment.demand_evidence as
  select d.demand_id::text as key, null::date as day, h.head || coalesce((
      select encode(sha256(string_agg(proof.digest(proof.text(to_jsonb(l), 'cancelled_no')), ''::bytea order by l.person_id, l.contribution_month, l.difference_period)), 'hex')
      from assessment.demand_line l where l.demand_id = d.demand_id), '') as content,
    h.head || coalesce((
      select encode(sha256(string_agg(w.digest, ''::bytea order by w.digest)), 'hex')
      from assessment.demand_line l
      cross join lateral (
        select proof.row_digest(case l.cancelled_no when 0 then l::text else jsonb_populate_record(l, '{"cancelled_no": 0}')::text end) as digest) w
      where l.demand_id = d.demand_id), '') as content_2
  from assessment.demand d
  cross join lateral (
    select proof.text(to_jsonb(d) || jsonb_build_object('amount', d.amount - d.late_fee - d.interest, 'made_no', nullif(d.made_no, 1)),
      'status', 'collected_amount', 'late_fee', 'interest') as head) h;
comment on column assessment.demand_evidence.content_2 is 'The lines as whole rows without the place that cancelled ones take, in the order of their digests.';
