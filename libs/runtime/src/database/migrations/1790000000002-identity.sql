create schema identity;
select runtime.grant_schema('identity');

create table identity.user_account (
  user_id text not null,
  name text not null,
  password_hash text not null,
  state text not null default 'active',
  recorded_at timestamptz not null default now(),
  constraint user_account_pk primary key (user_id),
  constraint user_account_user_id_form check (user_id ~ '^[a-z][a-z0-9._-]{1,39}$'),
  constraint user_account_state_known check (state in ('active', 'blocked'))
);
comment on table identity.user_account is 'Local users of the node. The id is the login name and stands in maker, checker and audit; it is never given to another person.';
comment on column identity.user_account.password_hash is 'argon2id in PHC form';

create table identity.user_post (
  user_id text not null,
  post text not null,
  constraint user_post_pk primary key (user_id, post),
  constraint user_post_user foreign key (user_id) references identity.user_account (user_id),
  constraint user_post_known check (post in ('handler', 'reviewer', 'approver', 'finance', 'operator'))
);
comment on table identity.user_post is 'Posts 岗位 of a user: 经办 handler, 复核 reviewer, 审批 approver, 财务 finance, operator runs the node.';

create table identity.user_agency (
  user_id text not null,
  agency_code text not null,
  constraint user_agency_pk primary key (user_id, agency_code),
  constraint user_agency_user foreign key (user_id) references identity.user_account (user_id)
);
comment on table identity.user_agency is 'Agencies whose rows a user sees; row-level security compares with them.';

create table identity.session (
  token_hash bytea not null,
  user_id text not null,
  opened_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  constraint session_pk primary key (token_hash),
  constraint session_user_account foreign key (user_id) references identity.user_account (user_id)
);
comment on table identity.session is 'Open logins. Only the SHA-256 of the bearer token is stored.';
comment on column identity.session.expires_at is 'the latest end, whatever the use; idle sessions end earlier by last_seen_at';
create index session_expires_at_idx on identity.session (expires_at);

create table identity.login_throttle (
  subject text not null,
  failures integer not null,
  first_at timestamptz not null,
  constraint login_throttle_pk primary key (subject)
);
comment on table identity.login_throttle is 'Counted login attempts by login name (known or not) since first_at; cleared by a success and by time.';
