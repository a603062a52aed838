create schema closing;
select runtime.grant_schema('closing');
comment on schema closing is 'Day close and month close. Readable by summary and control: month_close.';

create table closing.day_close (
  reporting_unit text not null,
  day date not null,
  checks jsonb not null,
  entries integer not null,
  closed_by text not null,
  closed_at timestamptz not null,
  constraint day_close_pk primary key (reporting_unit, day, closed_at)
);
comment on table closing.day_close is 'Days that were closed 日结, with the check-list as it stood.';
comment on column closing.day_close.reporting_unit is 'Unit of the books.';
comment on column closing.day_close.day is 'Last day that was closed by the act.';
comment on column closing.day_close.checks is 'Results of the check-list.';
comment on column closing.day_close.entries is 'Entries that got voucher numbers.';
comment on column closing.day_close.closed_by is 'Who closed it.';
comment on column closing.day_close.closed_at is 'When.';
revoke update, delete, truncate on closing.day_close from ${app}, ${worker};

create table closing.month_close (
  reporting_unit text not null,
  period integer not null,
  close_no integer not null,
  state text not null default 'closed',
  checks jsonb not null,
  explanations jsonb not null,
  closed_by text not null,
  closed_at timestamptz not null,
  reopened_at timestamptz,
  constraint month_close_pk primary key (reporting_unit, period, close_no),
  constraint month_close_period check (period % 100 between 1 and 12),
  constraint month_close_state check (state in ('closed', 'reopened')),
  constraint month_close_reopened check ((state = 'reopened') = (reopened_at is not null))
);
create unique index month_close_once on closing.month_close (reporting_unit, period) where state = 'closed';
comment on table closing.month_close is 'Months that were closed 月结. A month is closed while a row of state closed is there.';
comment on column closing.month_close.reporting_unit is 'Unit of the books.';
comment on column closing.month_close.period is 'Posting period, YYYYMM.';
comment on column closing.month_close.close_no is 'How often it was closed, from 1.';
comment on column closing.month_close.state is 'closed, or reopened.';
comment on column closing.month_close.checks is 'Results of the check-list when it was closed.';
comment on column closing.month_close.explanations is 'Check id → explanation, for soft checks that failed.';
comment on column closing.month_close.closed_by is 'Who closed it.';
comment on column closing.month_close.closed_at is 'When it was closed.';
comment on column closing.month_close.reopened_at is 'When it was opened again.';
revoke delete, truncate on closing.month_close from ${app}, ${worker};

create table closing.reopening (
  reopening_id bigint generated always as identity,
  reporting_unit text not null,
  period integer not null,
  reason text not null,
  state text not null default 'requested',
  requested_by text not null,
  requested_at timestamptz not null,
  approved_by text,
  approved_at timestamptz,
  constraint reopening_pk primary key (reopening_id),
  constraint reopening_period check (period % 100 between 1 and 12),
  constraint reopening_state check (state in ('requested', 'approved')),
  constraint reopening_two_persons check (requested_by <> approved_by),
  constraint reopening_approved check ((state = 'approved') = (approved_by is not null and approved_at is not null))
);
create unique index reopening_one_open on closing.reopening (reporting_unit, period) where state = 'requested';
comment on table closing.reopening is 'Requests to open a closed month again 反结账; a second person approves.';
comment on column closing.reopening.reopening_id is 'Key.';
comment on column closing.reopening.reporting_unit is 'Unit of the books.';
comment on column closing.reopening.period is 'The closed month, YYYYMM.';
comment on column closing.reopening.reason is 'Why.';
comment on column closing.reopening.state is 'requested, approved.';
comment on column closing.reopening.requested_by is 'First person.';
comment on column closing.reopening.requested_at is 'When it was requested.';
comment on column closing.reopening.approved_by is 'Second person.';
comment on column closing.reopening.approved_at is 'When it was approved.';
revoke delete, truncate on closing.reopening from ${app}, ${worker};

create table closing.employer_exclusion (
  reporting_unit text not null,
  period integer not null,
  employer_id bigint not null,
  scheme text not null,
  reason text not null,
  excluded_by text not null,
  excluded_at timestamptz not null,
  constraint employer_exclusion_pk primary key (reporting_unit, period, employer_id, scheme),
  constraint employer_exclusion_period check (period % 100 between 1 and 12),
  constraint employer_exclusion_reason check (length(reason) between 2 and 200)
);
comment on table closing.employer_exclusion is 'Employers whose relations are left out of a month''s assessment on purpose, with the reason (for example: no declaration, being pursued).';
comment on column closing.employer_exclusion.reporting_unit is 'Unit of the books.';
comment on column closing.employer_exclusion.period is 'Posting period, YYYYMM.';
comment on column closing.employer_exclusion.employer_id is 'AAB001.';
comment on column closing.employer_exclusion.scheme is 'Scheme code AAE140.';
comment on column closing.employer_exclusion.reason is 'Why.';
comment on column closing.employer_exclusion.excluded_by is 'Who decided it.';
comment on column closing.employer_exclusion.excluded_at is 'When.';
revoke update, truncate on closing.employer_exclusion from ${app}, ${worker};
