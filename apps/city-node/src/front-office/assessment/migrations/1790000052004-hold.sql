create table assessment.hold (
  hold_id bigint generated always as identity,
  scheme text not null,
  posting_period integer not null,
  kind text not null,
  figures jsonb not null,
  digest text not null,
  requested_by text not null,
  requested_at timestamptz not null,
  released_by text,
  released_at timestamptz,
  constraint hold_pk primary key (hold_id),
  constraint hold_once unique (digest),
  constraint hold_period check (posting_period % 100 between 1 and 12),
  constraint hold_kind check (kind in ('month', 'difference')),
  constraint hold_two_persons check (requested_by <> released_by),
  constraint hold_released check ((released_by is null) = (released_at is null))
);
comment on table assessment.hold is 'Assessments that stopped because their result departs from the last month; a second person lets them go on.';
comment on column assessment.hold.hold_id is 'Key.';
comment on column assessment.hold.scheme is 'Scheme code AAE140.';
comment on column assessment.hold.posting_period is 'Posting period AAE002, YYYYMM.';
comment on column assessment.hold.kind is 'month: the declarations; difference: months before.';
comment on column assessment.hold.figures is 'What it would demand and take back, and the last month: what the second person sees.';
comment on column assessment.hold.digest is 'SHA-256 of figures and parameters: a release holds for these alone.';
comment on column assessment.hold.requested_by is 'Who ran the assessment.';
comment on column assessment.hold.requested_at is 'When.';
comment on column assessment.hold.released_by is 'Second person.';
comment on column assessment.hold.released_at is 'When it was released.';
revoke delete, truncate on assessment.hold from ${app}, ${worker};

create view assessment.hold_evidence as
  select hold_id::text as key, null::date as day, proof.text(to_jsonb(h)) as content from assessment.hold h where released_at is not null;
comment on view assessment.hold_evidence is 'Released holds with the figures that were seen, as the chain seals them.';
revoke insert, update, delete on assessment.hold_evidence from ${app}, ${worker};
