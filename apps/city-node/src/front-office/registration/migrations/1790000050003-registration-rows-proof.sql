create view registration.employer_evidence as
  with first_change as (select distinct on (employer_id, item) employer_id, item, old_value from registration.employer_change order by employer_id, item, change_no),
  original as (select employer_id, jsonb_object_agg(item, to_jsonb(old_value)) as items from first_change group by employer_id)
  select e.employer_id::text as key, null::date as day,
    proof.text(to_jsonb(e) || coalesce(o.items, '{}'), 'changed_at', 'changed_by') as content
  from registration.employer e left join original o using (employer_id);
comment on view registration.employer_evidence is 'Employers as they were registered, as the chain seals them: what an item was before its first change, or still is.';

create view registration.employer_proof as
  with last_change as (select distinct on (employer_id, item) employer_id, item, new_value, recorded_at, recorded_by from registration.employer_change order by employer_id, item, change_no desc),
  last_hand as (select distinct on (employer_id) employer_id, recorded_at, recorded_by from registration.employer_change order by employer_id, change_no desc)
  select c.employer_id || ' ' || c.item as subject, 'is ' || coalesce(to_jsonb(e)->>c.item, 'null') || ', its last change says ' || coalesce(c.new_value, 'null') as detail
  from last_change c join registration.employer e using (employer_id) where to_jsonb(e)->>c.item is distinct from c.new_value
  union all
  select employer_id::text, 'changed by ' || coalesce(e.changed_by, 'nobody') || ', its last change says ' || coalesce(h.recorded_by, 'nobody')
  from registration.employer e left join last_hand h using (employer_id) where (e.changed_at, e.changed_by) is distinct from (h.recorded_at, h.recorded_by);
comment on view registration.employer_proof is 'Employers whose items are not what their last change made them.';

create view registration.person_evidence as
  with first_change as (select distinct on (person_id, item) person_id, item, old_value from registration.person_change order by person_id, item, change_no),
  original as (select person_id, jsonb_object_agg(item, to_jsonb(old_value)) as items from first_change group by person_id)
  select p.person_id::text as key, null::date as day,
    proof.text(to_jsonb(p) || coalesce(o.items, '{}'), 'changed_at', 'changed_by') as content
  from registration.person p left join original o using (person_id);
comment on view registration.person_evidence is 'Persons as they were registered, as the chain seals them: what an item was before its first change, or still is.';

create view registration.person_proof as
  with last_change as (select distinct on (person_id, item) person_id, item, new_value from registration.person_change order by person_id, item, change_no desc),
  last_hand as (select distinct on (person_id) person_id, recorded_at, recorded_by from registration.person_change order by person_id, change_no desc)
  select c.person_id || ' ' || c.item as subject, 'is not what its last change made it' as detail
  from last_change c join registration.person p using (person_id) where to_jsonb(p)->>c.item is distinct from c.new_value
  union all
  select person_id::text, 'changed by ' || coalesce(p.changed_by, 'nobody') || ', its last change says ' || coalesce(h.recorded_by, 'nobody')
  from registration.person p left join last_hand h using (person_id) where (p.changed_at, p.changed_by) is distinct from (h.recorded_at, h.recorded_by);
comment on view registration.person_proof is 'Persons whose items are not what their last change made them; values are not shown, a finding is read by operators.';

create view registration.relation_evidence as
  select person_id || '/' || employer_id || '/' || scheme || '/' || start_month as key, null::date as day,
    proof.text(to_jsonb(r), 'end_month', 'ended_at', 'ended_by') as content
  from registration.relation r;
comment on view registration.relation_evidence is 'Relations as they began, as the chain seals them.';

create view registration.relation_end_evidence as
  select person_id || '/' || employer_id || '/' || scheme || '/' || start_month as key, null::date as day,
    proof.text(jsonb_build_object('end_month', end_month, 'ended_at', ended_at, 'ended_by', ended_by)) as content
  from registration.relation where num_nonnulls(end_month, ended_at, ended_by) > 0;
comment on view registration.relation_end_evidence is 'Ends of relations, as the chain seals them: an end is final, a return begins a new relation.';

create view registration.relation_proof as
  select person_id || '/' || employer_id || '/' || scheme || '/' || start_month as subject, 'the end is not whole' as detail
  from registration.relation where num_nonnulls(end_month, ended_at, ended_by) not in (0, 3);
comment on view registration.relation_proof is 'Relations whose end lacks its month, its instant or its person.';

create view registration.status_line_evidence as
  select person_id || '/' || scheme || '/' || effective_on || '/' || extract(epoch from recorded_at) || '/' || status as key, null::date as day,
    proof.text(to_jsonb(s), 'superseded_at', 'superseded_by') as content
  from registration.status_line s;
comment on view registration.status_line_evidence is 'Status lines as they were recorded, as the chain seals them.';

create view registration.status_line_end_evidence as
  select person_id || '/' || scheme || '/' || effective_on || '/' || extract(epoch from recorded_at) || '/' || status as key, null::date as day,
    proof.text(jsonb_build_object('superseded_at', superseded_at, 'superseded_by', superseded_by)) as content
  from registration.status_line where num_nonnulls(superseded_at, superseded_by) > 0;
comment on view registration.status_line_end_evidence is 'What is no longer believed of status lines, as the chain seals it.';

create view registration.status_line_proof as
  select person_id || '/' || scheme || '/' || effective_on || '/' || status as subject, 'superseded by nobody, or at no time' as detail
  from registration.status_line where num_nonnulls(superseded_at, superseded_by) not in (0, 2);
comment on view registration.status_line_proof is 'Status lines whose end of belief is not whole.';

create view registration.possible_duplicate_evidence as
  select duplicate_id::text as key, null::date as day,
    proof.text(jsonb_build_object('person_id', person_id, 'other_person_id', other_person_id, 'agency_code', agency_code, 'reason', reason, 'opened_at', opened_at)) as content
  from registration.possible_duplicate;
comment on view registration.possible_duplicate_evidence is 'Possible duplicates as they were found, as the chain seals them.';

create view registration.possible_duplicate_decision_evidence as
  select duplicate_id::text as key, null::date as day,
    proof.text(jsonb_build_object('state', state, 'decided_at', decided_at, 'decided_by', decided_by, 'note', note)) as content
  from registration.possible_duplicate where state <> 'open' or num_nonnulls(decided_at, decided_by, note) > 0;
comment on view registration.possible_duplicate_decision_evidence is 'Decisions on possible duplicates, as the chain seals them.';

revoke insert, update, delete on registration.employer_evidence, registration.employer_proof, registration.person_evidence, registration.person_proof, registration.relation_evidence,
  registration.relation_end_evidence, registration.relation_proof, registration.status_line_evidence, registration.status_line_end_evidence, registration.status_line_proof, registration.possible_duplicate_evidence,
  registration.possible_duplicate_decision_evidence from ${app}, ${worker};
