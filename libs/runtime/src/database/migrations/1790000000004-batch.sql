create table runtime.batch_run (
  run_id bigint generated always as identity,
  kind text not null,
  key text not null,
  params jsonb not null,
  state text not null default 'running',
  planned_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  constraint batch_run_pk primary key (run_id),
  constraint batch_run_kind_key unique (kind, key),
  constraint batch_run_state_known check (state in ('running', 'done', 'failed'))
);
comment on table runtime.batch_run is 'A piece of mass work, cut into chunks by key range. The same kind and key are the same run.';
comment on column runtime.batch_run.params is 'what the chunks need beside their range; JSON';

create table runtime.batch_chunk (
  run_id bigint not null,
  chunk_no integer not null,
  from_key text not null,
  to_key text not null,
  state text not null default 'waiting',
  attempts integer not null default 0,
  due_at timestamptz not null default clock_timestamp(),
  leased_at timestamptz,
  lease_until timestamptz,
  leased_by text,
  fencing_token bigint not null default 0,
  rows bigint,
  totals jsonb,
  error jsonb,
  done_at timestamptz,
  constraint batch_chunk_pk primary key (run_id, chunk_no),
  constraint batch_chunk_run foreign key (run_id) references runtime.batch_run (run_id),
  constraint batch_chunk_state_known check (state in ('waiting', 'leased', 'done', 'failed'))
) with (fillfactor = 50);
comment on table runtime.batch_chunk is 'One key range of a run, both ends included. It is leased by the database''s clock; every lease raises the fencing token, and only the newest token can write ''done'', as the first statement of the transaction of the effect.';
comment on column runtime.batch_chunk.attempts is 'leases so far; after the limit the chunk is failed';
comment on column runtime.batch_chunk.totals is 'control totals that the chunk reported, by name; amounts as decimal strings of yuan';
comment on column runtime.batch_chunk.error is 'the last failure: {code, params, message}';
create index batch_chunk_open_idx on runtime.batch_chunk (run_id, chunk_no) where state in ('waiting', 'leased');

create table runtime.job_request (
  job_id bigint generated always as identity,
  kind text not null,
  key text not null,
  payload jsonb not null default '{}',
  state text not null default 'due',
  due_at timestamptz not null default clock_timestamp(),
  attempts integer not null default 0,
  lease_until timestamptz,
  fencing_token bigint not null default 0,
  error jsonb,
  recorded_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  constraint job_request_pk primary key (job_id),
  constraint job_request_state_known check (state in ('due', 'leased', 'done', 'failed'))
) with (fillfactor = 70);
comment on table runtime.job_request is 'Work to be done by a worker of this node: written in the transaction that wants it, taken by state, never by id order. The queue only wakes workers.';
comment on column runtime.job_request.key is 'what the work is about; one due request for each kind and key: a request that comes while another is being done is done after it';
create unique index job_request_due_key on runtime.job_request (kind, key) where state = 'due';
create index job_request_due_idx on runtime.job_request (kind, due_at) where state in ('due', 'leased');
