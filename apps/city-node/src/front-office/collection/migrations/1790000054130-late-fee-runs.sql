-- Runs that make late-fee demands.
create table collection.late_fee_run (
  late_fee_run_id bigint generated always as identity,
  scheme text not null,
  posting_period integer not null,
  basis text not null,
  through_on date not null,
  policy_version text not null,
  batch_run_id text,
  state text not null default 'open',
  requested_by text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  constraint late_fee_run_pk primary key (late_fee_run_id),
  constraint late_fee_run_period check (posting_period % 100 between 1 and 12),
  constraint late_fee_run_basis check (basis in ('paid', 'overdue')),
  constraint late_fee_run_state check (state in ('open', 'done', 'failed'))
);
create unique index late_fee_run_one_open on collection.late_fee_run (scheme) where state = 'open';
comment on table collection.late_fee_run is 'One run that makes late-fee demands 滞纳金; the next starts when it is done.';
comment on column collection.late_fee_run.late_fee_run_id is 'Number of the run.';
comment on column collection.late_fee_run.scheme is 'Scheme code AAE140.';
comment on column collection.late_fee_run.posting_period is 'Posting period AAE002 of the demands that it makes, YYYYMM.';
comment on column collection.late_fee_run.basis is 'paid: demands whose principal has come in whole, late; overdue: also what is owed still, up to the day.';
comment on column collection.late_fee_run.through_on is 'Last day that counts.';
comment on column collection.late_fee_run.policy_version is 'Parameter version of the rates.';
comment on column collection.late_fee_run.batch_run_id is 'The run in runtime.batch_run.';
comment on column collection.late_fee_run.state is 'open: chunks are left; done: all worked off; failed: a chunk failed for good, the next run finds what it left.';
comment on column collection.late_fee_run.requested_by is 'User who started it.';
comment on column collection.late_fee_run.started_at is 'When it was planned.';
comment on column collection.late_fee_run.finished_at is 'When its last chunk was done.';
create view collection.late_fee_run_evidence as
  select late_fee_run_id::text as key, null::date as day, proof.text(to_jsonb(r)) as content from collection.late_fee_run r where state <> 'open';
comment on view collection.late_fee_run_evidence is 'Runs of late fees that ended.';
revoke insert, update, delete on collection.late_fee_run_evidence from ${app}, ${worker};
