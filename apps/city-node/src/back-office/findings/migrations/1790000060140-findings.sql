create schema findings;
comment on schema findings is 'Findings 稽核疑点: what rules find in the city''s own data, and what people answered.';
select runtime.grant_schema('findings');

create table findings.run (
  run_id bigint generated always as identity,
  started_by text not null,
  started_at timestamptz not null,
  thresholds jsonb not null,
  policy_version text not null,
  finished_at timestamptz,
  constraint run_pk primary key (run_id)
);
create unique index run_one_open on findings.run ((true)) where finished_at is null;
comment on table findings.run is 'Runs of the rules over the city''s data; the next one goes on with an open one.';
comment on column findings.run.run_id is 'Number of the run.';
comment on column findings.run.started_by is 'User who started it; system: the clock.';
comment on column findings.run.started_at is 'When; its day is the day that the rules are asked about.';
comment on column findings.run.thresholds is 'Value of the parameter finding.thresholds that all its rules use.';
comment on column findings.run.policy_version is 'Version of that value.';
comment on column findings.run.finished_at is 'When its last rule was done.';

create table findings.run_rule (
  run_id bigint not null,
  rule text collate "C" not null,
  found integer not null,
  opened integer not null,
  came_back integer not null,
  gone integer not null,
  done_at timestamptz not null,
  constraint run_rule_pk primary key (run_id, rule),
  constraint run_rule_counts check (found >= opened + came_back and opened >= 0 and came_back >= 0 and gone >= 0)
);
comment on table findings.run_rule is 'What one rule found in a run; written with the findings themselves.';
comment on column findings.run_rule.run_id is 'The run.';
comment on column findings.run_rule.rule is 'The rule, code list finding-rule.';
comment on column findings.run_rule.found is 'How many it found.';
comment on column findings.run_rule.opened is 'Of these new.';
comment on column findings.run_rule.came_back is 'Of these there before, and open again.';
comment on column findings.run_rule.gone is 'How many that were there are no more.';
comment on column findings.run_rule.done_at is 'When.';
revoke update, delete, truncate on findings.run_rule from ${app}, ${worker};

create table findings.finding (
  finding_id bigint generated always as identity,
  rule text collate "C" not null,
  key text collate "C" not null,
  person_id bigint,
  employer_id bigint,
  bank_line_id bigint,
  agency_code text collate "C",
  two_persons boolean not null,
  basis text collate "C" not null,
  figures jsonb not null,
  present boolean not null,
  state text collate "C" not null,
  times integer not null,
  first_found_at timestamptz not null,
  last_found_at timestamptz not null,
  gone_at timestamptz,
  outcome text collate "C",
  reason text,
  evidence text,
  answered_by text,
  answered_at timestamptz,
  closed_by text,
  closed_at timestamptz,
  constraint finding_pk primary key (finding_id),
  constraint finding_once unique (rule, key),
  constraint finding_state_known check (state in ('open', 'answered', 'closed', 'gone')),
  constraint finding_outcome_known check (outcome in ('explained', 'corrected', 'handed-over')),
  constraint finding_answered_whole check ((state in ('answered', 'closed')) = (answered_by is not null and answered_at is not null and outcome is not null and reason is not null and evidence is not null)),
  constraint finding_closed_whole check ((state = 'closed') = (closed_by is not null) and (closed_by is null) = (closed_at is null)),
  constraint finding_two_persons check (not two_persons or closed_by <> answered_by),
  constraint finding_gone_whole check (present = (gone_at is null) and (state <> 'gone' or not present) and (state not in ('open', 'answered') or present)),
  constraint finding_times check (times >= 1)
);
create index finding_waiting on findings.finding (first_found_at) where state in ('open', 'answered');
create index finding_of_person on findings.finding (person_id) where person_id is not null;
create index finding_of_employer on findings.finding (employer_id) where employer_id is not null;
comment on table findings.finding is 'Findings 稽核疑点: one row for each rule and natural key, however often it is found.';
comment on column findings.finding.finding_id is '疑点编号';
comment on column findings.finding.rule is 'The rule, code list finding-rule.';
comment on column findings.finding.key is 'What the rule says one finding is: its natural key.';
comment on column findings.finding.person_id is 'AAC001 where it is about a person.';
comment on column findings.finding.employer_id is 'AAB001 where it is about an employer.';
comment on column findings.finding.bank_line_id is 'The bank line where it is about money.';
comment on column findings.finding.agency_code is 'District of the party as of the last run; null = of no district: scope of rows.';
comment on column findings.finding.two_persons is 'Money moves: a second person closes it.';
comment on column findings.finding.basis is 'What an explanation is about: where it changes, a closed finding is open again.';
comment on column findings.finding.figures is 'What was found, by name; amounts in yuan, months YYYYMM, as the basis stood.';
comment on column findings.finding.present is 'Whether the last run found it.';
comment on column findings.finding.state is 'open 待核查, answered 待复核, closed 已办结, gone 已消除';
comment on column findings.finding.times is 'How often it was opened.';
comment on column findings.finding.first_found_at is 'First run that found it.';
comment on column findings.finding.last_found_at is 'Last run that found it.';
comment on column findings.finding.gone_at is 'Run that found it no more; null while it is there.';
comment on column findings.finding.outcome is 'explained 情况属实合规, corrected 已更正, handed-over 移交处理';
comment on column findings.finding.reason is 'What was found out.';
comment on column findings.finding.evidence is 'Document that shows it.';
comment on column findings.finding.answered_by is 'User who looked into it.';
comment on column findings.finding.answered_at is 'When.';
comment on column findings.finding.closed_by is 'User who closed it; a second person where money moves.';
comment on column findings.finding.closed_at is 'When.';
revoke delete, truncate on findings.finding from ${app}, ${worker};
alter table findings.finding enable row level security;
create policy finding_app on findings.finding to ${app} using (agency_code is null or agency_code = any ((select runtime.agencies())::text[]));
create policy finding_worker on findings.finding to ${worker} using (true) with check (true);

create table findings.finding_event (
  finding_id bigint not null,
  event_no integer not null,
  event text collate "C" not null,
  at timestamptz not null,
  by text not null,
  note text,
  after jsonb not null,
  constraint finding_event_pk primary key (finding_id, event_no),
  constraint finding_event_known check (event in ('found', 'changed', 'came-back', 'gone', 'answered', 'returned', 'closed'))
);
comment on table findings.finding_event is 'What happened to a finding, with the finding as it was then; append-only.';
comment on column findings.finding_event.finding_id is 'The finding.';
comment on column findings.finding_event.event_no is 'Counts its events from 1.';
comment on column findings.finding_event.event is 'found, changed (other figures), came-back, gone, answered, returned, closed.';
comment on column findings.finding_event.at is 'When.';
comment on column findings.finding_event.by is 'User; system: a run.';
comment on column findings.finding_event.note is 'What was said.';
comment on column findings.finding_event.after is 'The finding after it, without its district and the last run that found it.';
revoke update, delete, truncate on findings.finding_event from ${app}, ${worker};

create view findings.run_evidence as
  select run_id::text as key, null::date as day, proof.text(to_jsonb(r)) as content from findings.run r where finished_at is not null;
comment on view findings.run_evidence is 'Finished runs of the rules, as the chain seals them.';
create view findings.run_rule_evidence as
  select run_id || '/' || rule as key, null::date as day, proof.text(to_jsonb(r)) as content from findings.run_rule r;
comment on view findings.run_rule_evidence is 'What each rule found in a run, as the chain seals it.';
create view findings.finding_event_evidence as
  select finding_id || '/' || event_no as key, null::date as day, proof.text(to_jsonb(e)) as content from findings.finding_event e;
comment on view findings.finding_event_evidence is 'What happened to findings, as the chain seals it.';
create view findings.finding_proof as
  select 'finding ' || f.finding_id as subject, 'is not what its last event, ' || coalesce(e.event, 'none') || ', left' as detail
  from findings.finding f
  left join lateral (select * from findings.finding_event x where x.finding_id = f.finding_id order by event_no desc limit 1) e on true
  where e.after is null or jsonb_populate_record(f, e.after) is distinct from f
  union all
  select 'finding event ' || e.finding_id || '/' || e.event_no, 'of no finding'
  from findings.finding_event e left join findings.finding f using (finding_id) where f.finding_id is null;
comment on view findings.finding_proof is 'Findings that are not what their history says.';
revoke insert, update, delete on findings.run_evidence, findings.run_rule_evidence, findings.finding_event_evidence, findings.finding_proof from ${app}, ${worker};
