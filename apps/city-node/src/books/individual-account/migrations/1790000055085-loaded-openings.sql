-- An opening that an opening load brings: written person by person in chunks, and sealed when it is whole; a movement for each year that is known.
alter table individual_account.opening
  add column load_id bigint,
  add column loaded_at timestamptz,
  add constraint opening_loaded check (loaded_at is null or load_id is not null and state = 'agreed');
comment on column individual_account.opening.load_id is 'opening_load.load that it came with; null for one that was proposed here.';
comment on column individual_account.opening.loaded_at is 'When all of the load had been written.';
create unique index opening_load_once on individual_account.opening (load_id) where load_id is not null;

create or replace view individual_account.contribution_record_evidence as
  select case when kind in ('imported', 'transferred-in') then kind || '/' else '' end || record_no as key,
    case kind when 'imported' then null else credited_on end as day,
    encode(sha256(string_agg(proof.digest(proof.text(to_jsonb(r), 'reversed_by')), ''::bytea
      order by r.person_id, r.contribution_month, r.kind, r.difference_period)), 'hex') as content,
    encode(sha256(string_agg(
      proof.row_digest(case when r.reversed_by is null then r::text else jsonb_populate_record(r, '{"reversed_by": null}')::text end), ''::bytea
      order by proof.row_digest(case when r.reversed_by is null then r::text else jsonb_populate_record(r, '{"reversed_by": null}')::text end))), 'hex') as content_2
  from individual_account.contribution_record r
  where kind <> 'imported' or not exists (select from individual_account.opening o where o.opening_id = r.record_no and o.load_id is not null) group by 1, 2
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
  from individual_account.opening o where o.state = 'agreed' and (o.load_id is null or o.loaded_at is not null);

-- Balances are compared with what moved the account in one pass over all accounts, no longer account by account.
create or replace view individual_account.movement_proof as
  select 'movement ' || concat_ws(' ', m.person_id, m.scheme, m.movement_year, m.kind, m.movement_no) as subject, 'has no account' as detail
  from individual_account.account_movement m left join individual_account.account a using (person_id, scheme) where a.person_id is null
  union all
  select 'movement ' || concat_ws(' ', m.person_id, m.scheme, m.movement_year, m.kind, m.movement_no), format('reverses %s, reversed by %s; its counterpart: %s, %s', m.reverses, m.reversed_by, c.reverses, c.reversed_by)
  from individual_account.account_movement m
  left join individual_account.account_movement c on (c.person_id, c.scheme, c.movement_year, c.kind, c.movement_no) = (m.person_id, m.scheme, m.movement_year, m.kind, m.reversed_by)
  where m.reversed_by is not null and (c.reversed_by is distinct from m.movement_no or (c.reverses is null) = (m.reverses is null)
    or c.personal_principal + m.personal_principal <> 0 or c.personal_interest + m.personal_interest <> 0
    or c.employer_principal + m.employer_principal <> 0 or c.employer_interest + m.employer_interest <> 0)
  union all
  select 'account ' || a.person_id || ' ' || a.scheme, format('opening %s personal, %s employer; movement %s, %s', a.opening_personal, a.opening_employer, m.personal, m.employer)
  from (select * from individual_account.account where opening_id is not null) a
  full join (select person_id, scheme, movement_no, sum(personal_principal + personal_interest) as personal, sum(employer_principal + employer_interest) as employer
    from individual_account.account_movement where kind = 'opening' and reversed_by is null group by person_id, scheme, movement_no) m
    on (m.person_id, m.scheme, m.movement_no) = (a.person_id, a.scheme, a.opening_id)
  where coalesce(a.opening_personal, -1) <> coalesce(m.personal, 0) or coalesce(a.opening_employer, -1) <> coalesce(m.employer, 0)
  union all
  select 'balance ' || concat_ws(' ', b.person_id, b.scheme, b.balance_year), format('personal %s + %s, employer %s + %s; records and movements %s + %s, %s + %s',
    b.personal_principal, b.personal_interest, b.employer_principal, b.employer_interest, s.personal_principal, s.personal_interest, s.employer_principal, s.employer_interest)
  from individual_account.year_balance b
  left join (
    select person_id, scheme, year, coalesce(lead(year) over later, 9999) as next_year, sum(personal_principal) over later as personal_principal, sum(personal_interest) over later as personal_interest,
      sum(employer_principal) over later as employer_principal, sum(employer_interest) over later as employer_interest
    from (
      select person_id, scheme, year, sum(personal_principal) as personal_principal, sum(personal_interest) as personal_interest, sum(employer_principal) as employer_principal, sum(employer_interest) as employer_interest
      from individual_account.account_flow where exists (select from individual_account.year_balance) group by person_id, scheme, year) y
    window later as (partition by person_id, scheme order by year)) s on s.person_id = b.person_id and s.scheme = b.scheme and b.balance_year >= s.year and b.balance_year < s.next_year
  where (b.personal_principal, b.personal_interest, b.employer_principal, b.employer_interest) is distinct from
    (coalesce(s.personal_principal, 0), coalesce(s.personal_interest, 0), coalesce(s.employer_principal, 0), coalesce(s.employer_interest, 0))
  union all
  select 'opening ' || coalesce(o.opening_id, r.record_no), format('%s months of bases %s; records %s, %s', o.base_months, o.base_total, r.months, r.bases)
  from (select * from individual_account.opening where state = 'agreed' and base_months is not null) o
  full join (select record_no, count(*)::integer as months, sum(base) as bases from individual_account.contribution_record c where kind = 'imported' and reverses is null
      and not exists (select from individual_account.opening l where l.opening_id = c.record_no and l.load_id is not null) group by record_no) r
    on r.record_no = o.opening_id
  where o.base_months is distinct from r.months or o.base_total is distinct from r.bases;
