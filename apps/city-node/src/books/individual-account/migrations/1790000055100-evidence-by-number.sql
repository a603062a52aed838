-- The same rows and contents; records are grouped by their number instead of the text that is made of it, and not sorted all together.
create or replace view individual_account.contribution_record_evidence as
  select g.prefix || g.record_no as key, g.day, g.content, (select encode(sha256(string_agg(d, ''::bytea order by d)), 'hex') from unnest(g.digests) d) as content_2
  from (
    -- Acts are found by hashing, and the digests of each are sorted by themselves.
    select r.record_no, case when r.kind in ('imported', 'transferred-in') then r.kind || '/' else '' end as prefix, case r.kind when 'imported' then null else r.credited_on end as day,
      encode(sha256(string_agg(proof.digest(proof.text(to_jsonb(r), 'reversed_by')), ''::bytea
        order by r.person_id, r.contribution_month, r.kind, r.difference_period)), 'hex') as content,
      array_agg(proof.row_digest(case when r.reversed_by is null then r::text else jsonb_populate_record(r, '{"reversed_by": null}')::text end)) as digests
    from individual_account.contribution_record r
    where r.kind <> 'imported' or not exists (select from individual_account.opening o where o.opening_id = r.record_no and o.load_id is not null) group by 1, 2, 3) g
  union all
  -- Of an opening load a group of a thousand numbers is read only while it has no seal, however many there are.
  select 'imported/' || o.opening_id || '/' || b.no, null, x.content, x.content_2
  from individual_account.opening o
  cross join lateral (select distinct a.person_id / 1000 as no from individual_account.account a where a.opening_id = o.opening_id) b
  cross join lateral (
    select encode(sha256(string_agg(proof.digest(proof.text(to_jsonb(r), 'reversed_by')), ''::bytea
        order by r.person_id, r.contribution_month, r.kind, r.difference_period)), 'hex') as content,
      encode(sha256(string_agg(
        proof.row_digest(case when r.reversed_by is null then r::text else jsonb_populate_record(r, '{"reversed_by": null}')::text end), ''::bytea
        order by proof.row_digest(case when r.reversed_by is null then r::text else jsonb_populate_record(r, '{"reversed_by": null}')::text end))), 'hex') as content_2
    from individual_account.contribution_record r
    where r.person_id between b.no * 1000 and b.no * 1000 + 999 and r.scheme = o.scheme and r.kind = 'imported' and r.record_no = o.opening_id having count(*) > 0) x
  where o.load_id is not null and o.loaded_at is not null;
