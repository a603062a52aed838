create schema assessment;
select runtime.grant_schema('assessment');
comment on schema assessment is 'What employers owe: demands with a line for each person and contribution month. Readable by collection, closing, summary: demand, demand_line.';

create table assessment.assessment_run (
  assessment_run_id bigint generated always as identity,
  scheme text not null,
  posting_period integer not null,
  kind text not null,
  known_at timestamptz not null,
  parameters jsonb not null,
  batch_run_id text,
  state text not null default 'open',
  requested_by text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  constraint assessment_run_pk primary key (assessment_run_id),
  constraint assessment_run_period check (posting_period % 100 between 1 and 12),
  constraint assessment_run_kind check (kind in ('month', 'difference')),
  constraint assessment_run_state check (state in ('open', 'done', 'failed'))
);
create unique index assessment_run_one_open on assessment.assessment_run (scheme, posting_period, kind) where state = 'open';
comment on table assessment.assessment_run is 'One mass assessment: the parameters that all its chunks use, and the batch that works it off.';
comment on column assessment.assessment_run.assessment_run_id is 'Number of the run.';
comment on column assessment.assessment_run.scheme is 'Scheme code AAE140.';
comment on column assessment.assessment_run.posting_period is 'Posting period AAE002, YYYYMM.';
comment on column assessment.assessment_run.kind is 'month: approved declarations; difference: months assessed before under other parameters.';
comment on column assessment.assessment_run.known_at is 'State of knowledge whose parameters are used.';
comment on column assessment.assessment_run.parameters is 'Parameters by contribution month and category, as all chunks use them.';
comment on column assessment.assessment_run.batch_run_id is 'The run in runtime.batch_run.';
comment on column assessment.assessment_run.state is 'open: chunks are left; done: all worked off; failed: a chunk failed for good, the next run takes up what is left.';
comment on column assessment.assessment_run.requested_by is 'User who started it.';
comment on column assessment.assessment_run.started_at is 'When it was planned.';
comment on column assessment.assessment_run.finished_at is 'When its last chunk was done.';

create sequence assessment.demand_id as bigint cache 20;

create table assessment.demand (
  demand_id bigint not null default nextval('assessment.demand_id'),
  demand_number text not null,
  employer_id bigint not null,
  scheme text not null,
  posting_period integer not null,
  kind text not null,
  sequence_no integer not null default 1,
  category text not null,
  collection_mode text not null,
  agency_code text not null,
  declaration_id bigint,
  persons integer not null,
  wage_total numeric(18,2) not null,
  base_total numeric(18,2) not null,
  employer_amount numeric(18,2) not null,
  personal_amount numeric(18,2) not null,
  account_amount numeric(18,2) not null,
  amount numeric(18,2) not null,
  remainder numeric(18,2) not null,
  policy_version text not null,
  assessed_at timestamptz not null,
  assessed_by text not null,
  status text not null default 'open',
  deferred_until integer,
  collected_amount numeric(18,2) not null default 0,
  constraint demand_pk primary key (demand_id),
  constraint demand_number_once unique (demand_number),
  constraint demand_once unique (employer_id, scheme, posting_period, kind, sequence_no),
  constraint demand_period check (posting_period % 100 between 1 and 12),
  constraint demand_kind check (kind in ('10', '31', 'difference', 'refund')),
  constraint demand_category check (category in ('employee', 'flexible')),
  constraint demand_mode check (collection_mode in ('agency', 'assess-here-collect-at-tax', 'declare-at-tax')),
  constraint demand_status check (status in ('open', 'part', 'paid', 'cancelled', 'refundable')),
  constraint demand_amount check (amount = employer_amount + personal_amount),
  constraint demand_refund check ((kind = 'refund') = (status = 'refundable')),
  constraint demand_collected check (collected_amount = 0 or collected_amount between 0 and amount),
  constraint demand_deferred check (deferred_until % 100 between 1 and 12)
) with (fillfactor = 70);
create index demand_by_period on assessment.demand (posting_period, scheme, employer_id);
create index demand_by_declaration on assessment.demand (declaration_id);
create index demand_unpaid on assessment.demand (employer_id, scheme) where status in ('open', 'part');
alter table assessment.demand enable row level security;
create policy demand_app on assessment.demand to ${app} using (agency_code = any ((select runtime.agencies())::text[]));
create policy demand_worker on assessment.demand to ${worker} using (true) with check (true);
comment on table assessment.demand is 'What an employer owes for a posting period (应缴核定). Σ lines + remainder = amount.';
comment on column assessment.demand.demand_id is 'Key.';
comment on column assessment.demand.demand_number is 'Number on the 征缴核定单, quoted by bank and tax office.';
comment on column assessment.demand.employer_id is 'AAB001.';
comment on column assessment.demand.scheme is 'Scheme code AAE140.';
comment on column assessment.demand.posting_period is 'Posting period AAE002, YYYYMM.';
comment on column assessment.demand.kind is 'AAA115: 10 normal, 31 back payment, difference 补差, refund (a negative difference, listed).';
comment on column assessment.demand.sequence_no is 'As the declaration''s: 1, or 2 and on for supplementary ones.';
comment on column assessment.demand.category is 'employee, or flexible where the employer stands for flexible-employment payers.';
comment on column assessment.demand.collection_mode is 'Who collects, by the parameter collection.mode of the posting period.';
comment on column assessment.demand.agency_code is 'District agency of the employer; scope of rows.';
comment on column assessment.demand.declaration_id is 'Approved declaration that it follows from; null for differences.';
comment on column assessment.demand.persons is 'Number of persons.';
comment on column assessment.demand.wage_total is 'Declared wages, yuan.';
comment on column assessment.demand.base_total is 'Sum of bases of the lines, yuan.';
comment on column assessment.demand.employer_amount is 'Owed by the employer, yuan.';
comment on column assessment.demand.personal_amount is 'Owed by the persons, yuan.';
comment on column assessment.demand.account_amount is 'Part that goes to individual accounts, yuan.';
comment on column assessment.demand.amount is 'employer_amount + personal_amount, yuan.';
comment on column assessment.demand.remainder is 'amount minus the sum of its lines, yuan: from rounding for the employer, or from a payroll total.';
comment on column assessment.demand.policy_version is 'Parameter versions used.';
comment on column assessment.demand.assessed_at is 'When it was assessed.';
comment on column assessment.demand.assessed_by is 'User who ran the assessment.';
comment on column assessment.demand.status is 'open, part, paid, cancelled; refundable for refunds.';
comment on column assessment.demand.deferred_until is 'Approved deferral 缓缴 until this month, YYYYMM; not used yet.';
comment on column assessment.demand.collected_amount is 'Allocated receipts, yuan.';

create table assessment.demand_line (
  person_id bigint not null,
  scheme text not null,
  contribution_month integer not null,
  difference_period integer not null default 0,
  kind text not null,
  posting_period integer not null,
  demand_id bigint not null,
  employer_id bigint not null,
  declared_wage numeric(18,2) not null,
  base numeric(18,2) not null,
  clamped text not null,
  employer_amount numeric(18,2) not null,
  personal_amount numeric(18,2) not null,
  account_amount numeric(18,2) not null,
  policy_version text not null,
  constraint demand_line_pk primary key (person_id, scheme, contribution_month, difference_period),
  constraint demand_line_month check (contribution_month % 100 between 1 and 12),
  constraint demand_line_kind check ((kind in ('10', '31') and difference_period = 0) or (kind in ('difference', 'refund') and difference_period = posting_period)),
  constraint demand_line_clamped check (clamped in ('none', 'lower', 'upper'))
) partition by range (contribution_month);
create index demand_line_by_demand on assessment.demand_line (demand_id);
comment on table assessment.demand_line is 'One person and contribution month of a demand, partitioned by contribution year. The key lets a month be demanded once, and once more by each period''s difference.';
comment on column assessment.demand_line.person_id is 'AAC001.';
comment on column assessment.demand_line.scheme is 'Scheme code AAE140.';
comment on column assessment.demand_line.contribution_month is 'Contribution month AAE003, YYYYMM.';
comment on column assessment.demand_line.difference_period is '0 for the month itself; for a difference the posting period that demands it.';
comment on column assessment.demand_line.kind is 'As in demand.';
comment on column assessment.demand_line.posting_period is 'Posting period AAE002, YYYYMM.';
comment on column assessment.demand_line.demand_id is 'The demand.';
comment on column assessment.demand_line.employer_id is 'AAB001.';
comment on column assessment.demand_line.declared_wage is 'Declared wage of the month, yuan.';
comment on column assessment.demand_line.base is 'Contribution base AAE180, yuan; for a difference what is added to it.';
comment on column assessment.demand_line.clamped is 'none, or the bound that the wage was raised or cut to.';
comment on column assessment.demand_line.employer_amount is 'Employer''s share, yuan.';
comment on column assessment.demand_line.personal_amount is 'Personal share, yuan.';
comment on column assessment.demand_line.account_amount is 'Part that goes to the individual account, yuan.';
comment on column assessment.demand_line.policy_version is 'Parameter version of the contribution month.';

do $$
begin
  for year in 2020..2035 loop
    execute format('create table assessment.demand_line_%s partition of assessment.demand_line for values from (%s00) to (%s00)', year, year, year + 1);
    execute format('comment on table assessment.demand_line_%s is %L', year, 'Lines of contribution year ' || year || '.');
  end loop;
  create table assessment.demand_line_other partition of assessment.demand_line default;
  comment on table assessment.demand_line_other is 'Lines of contribution years that have no partition of their own.';
end $$;

create table assessment.exclusion (
  declaration_id bigint not null,
  person_id bigint not null,
  scheme text not null,
  contribution_month integer not null,
  posting_period integer not null,
  employer_id bigint not null,
  reason text not null,
  recorded_at timestamptz not null,
  constraint exclusion_pk primary key (declaration_id, person_id, scheme, contribution_month),
  constraint exclusion_reason check (reason in ('assessed-before'))
);
create index exclusion_by_period on assessment.exclusion (posting_period, scheme);
comment on table assessment.exclusion is 'Declared lines that were not assessed, and why: no month is counted twice.';
comment on column assessment.exclusion.declaration_id is 'The declaration.';
comment on column assessment.exclusion.person_id is 'AAC001.';
comment on column assessment.exclusion.scheme is 'Scheme code AAE140.';
comment on column assessment.exclusion.contribution_month is 'Contribution month AAE003, YYYYMM.';
comment on column assessment.exclusion.posting_period is 'Posting period AAE002, YYYYMM.';
comment on column assessment.exclusion.employer_id is 'AAB001.';
comment on column assessment.exclusion.reason is 'assessed-before: the month has a demand already, of this or another employer. Declaration refuses such lines; this is the last line of defence.';
comment on column assessment.exclusion.recorded_at is 'When it was found.';

create table assessment.month_version (
  scheme text not null,
  contribution_month integer not null,
  policy_version text not null,
  settled_version text,
  first_used_at timestamptz not null,
  constraint month_version_pk primary key (scheme, contribution_month, policy_version)
);
comment on table assessment.month_version is 'Parameter versions that lines of a contribution month were assessed under: tells which months need differences.';
comment on column assessment.month_version.scheme is 'Scheme code AAE140.';
comment on column assessment.month_version.contribution_month is 'Contribution month AAE003, YYYYMM.';
comment on column assessment.month_version.policy_version is 'Version used.';
comment on column assessment.month_version.settled_version is 'Later version up to which differences were demanded.';
comment on column assessment.month_version.first_used_at is 'When a line used it first.';
