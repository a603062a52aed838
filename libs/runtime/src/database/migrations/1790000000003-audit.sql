create schema audit;
select runtime.grant_schema('audit');

create table audit.command_log (
  log_id bigint generated always as identity,
  actor text not null,
  command text not null,
  subject text,
  result_code text not null,
  trace_id text not null,
  at timestamptz not null default clock_timestamp(),
  constraint command_log_pk primary key (log_id)
);
comment on table audit.command_log is 'Every command of a person or an outside system: a success in the transaction of its effect, a refusal in one of its own.';
comment on column audit.command_log.subject is 'what the command was about, as the command names it; no personal data in clear';
comment on column audit.command_log.result_code is '''ok'', or the code of the error';
create index command_log_at_idx on audit.command_log (at);

create table audit.read_log (
  log_id bigint generated always as identity,
  actor text not null,
  kind text not null,
  subject text not null,
  purpose text,
  trace_id text not null,
  at timestamptz not null default clock_timestamp(),
  constraint read_log_pk primary key (log_id)
);
comment on table audit.read_log is 'Every look at unmasked personal data: who, at what, why.';
create index read_log_at_idx on audit.read_log (at);

create table audit.day_seal (
  day date not null,
  commands bigint not null,
  reads bigint not null,
  digest text not null,
  previous_hash text not null,
  hash text not null,
  sealed_at timestamptz not null default now(),
  constraint day_seal_pk primary key (day)
);
comment on table audit.day_seal is 'Hash chain over the days of the audit: hash = SHA-256 of day, counts, digest and the previous hash, as text parted by line feeds.';
comment on column audit.day_seal.digest is 'SHA-256 over the day''s rows of both logs in the order of log_id';

revoke update, delete on audit.command_log, audit.read_log, audit.day_seal from ${app}, ${worker};
