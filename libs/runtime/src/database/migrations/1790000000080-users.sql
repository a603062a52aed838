-- Management of users: who may what is changed by two administrators, and every such act leaves what the user is afterwards.
alter table identity.user_post
  drop constraint user_post_known,
  add constraint user_post_known check (post in ('handler', 'reviewer', 'approver', 'finance', 'operator', 'administrator'));
comment on table identity.user_post is 'Posts 岗位 of a user: 经办 handler, 复核 reviewer, 审批 approver, 财务 finance, operator runs the node, administrator 系统管理员 keeps its users and holds no other post.';

alter table identity.user_account add column must_change_password boolean not null default false;
comment on column identity.user_account.must_change_password is 'The password was given by an administrator: nothing but its change is allowed.';

alter table identity.session
  add column session_no bigint generated always as identity,
  add column origin text,
  add column ended_at timestamptz,
  add column ended_by text,
  add column end_reason text,
  add constraint session_no_once unique (session_no),
  add constraint session_end_reason_known check (end_reason in ('log-out', 'ended', 'password', 'locked')),
  add constraint session_end check ((ended_at is null) = (end_reason is null) and (ended_at is null) = (ended_by is null));
comment on column identity.session.session_no is 'Names the session in lists; the token never does.';
comment on column identity.session.origin is 'Network address that logged in.';
comment on column identity.session.ended_at is 'Ended by an act before its time.';
comment on column identity.session.ended_by is 'Who ended it.';
comment on column identity.session.end_reason is 'log-out, ended (from the list of sessions), password (changed or reset), locked (the user).';
create index session_user_idx on identity.session (user_id);

alter table identity.login_throttle
  add column last_at timestamptz,
  add column blocked_until timestamptz;
update identity.login_throttle set last_at = first_at;
alter table identity.login_throttle alter column last_at set not null;
comment on table identity.login_throttle is 'Failed logins in a row by login name (known or not); cleared by a success and by a day without any.';
comment on column identity.login_throttle.last_at is 'The last attempt that was looked at.';
comment on column identity.login_throttle.blocked_until is 'No attempt is looked at until then: one minute after the fifth failure, twice as long after each further one, an hour at most.';

create view identity.user_snapshot as
select a.user_id, a.kind, jsonb_build_object(
    'name', a.name, 'kind', a.kind, 'party', a.party, 'state', a.state, 'mustChangePassword', a.must_change_password,
    'password', encode(sha256(convert_to(a.password_hash, 'UTF8')), 'hex'),
    'posts', (select coalesce(jsonb_agg(p.post order by p.post collate "C"), '[]') from identity.user_post p where p.user_id = a.user_id),
    'agencies', (select coalesce(jsonb_agg(g.agency_code order by g.agency_code collate "C"), '[]') from identity.user_agency g where g.user_id = a.user_id)) as value
from identity.user_account a;
comment on view identity.user_snapshot is 'What a user is and may, as one value; of the password only a digest of its hash.';

create function identity.name_of(id text) returns text language sql stable parallel safe as
$$ select case when id = 'system' then '系统' when id like 'shell:%' then '节点终端 ' || substr(id, 7)
     else (select case a.kind when 'employer' then '单位 ' || a.party when 'person' then '个人 ' || a.party else a.name end from identity.user_account a where a.user_id = id) end $$;
comment on function identity.name_of is 'The name of whoever stands in maker, checker or audit, null for an id that nobody has; employers and insured persons by their number, so that who keeps users sees no persons.';
grant execute on function identity.name_of to ${app}, ${worker};

create sequence identity.user_effect_no;
comment on sequence identity.user_effect_no is 'Order in which changes of users took effect.';

create table identity.user_change (
  change_id bigint generated always as identity,
  user_id text not null,
  act text not null,
  old_value jsonb,
  new_value jsonb not null,
  reason text not null,
  password_hash text,
  state text not null,
  requested_by text not null,
  requested_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  note text,
  effect_no bigint,
  effect jsonb,
  constraint user_change_pk primary key (change_id),
  constraint user_change_act_known check (act in ('create', 'rights', 'unlock', 'lock', 'reset', 'password')),
  constraint user_change_state_known check (state in ('proposed', 'approved', 'declined', 'done')),
  constraint user_change_two_persons check (state = 'declined' or (decided_by <> requested_by and decided_by <> user_id)),
  constraint user_change_decision check ((state in ('approved', 'declined')) = (decided_by is not null) and (decided_by is null) = (decided_at is null)),
  constraint user_change_alone check (state <> 'done' or act in ('create', 'lock', 'reset', 'password')),
  constraint user_change_effect check ((state in ('approved', 'done')) = (effect_no is not null) and (effect_no is null) = (effect is null)),
  constraint user_change_secret check (password_hash is null or state = 'proposed'),
  constraint user_change_effect_once unique (effect_no)
);
comment on table identity.user_change is 'History of users: each creation, change of posts and agencies, lock, unlock and password. What gives rights waits for a second administrator.';
comment on column identity.user_change.change_id is 'Number of the change.';
comment on column identity.user_change.user_id is 'Whom it changes.';
comment on column identity.user_change.act is 'create, rights (posts and agencies), unlock, lock, reset (password by an administrator), password (by the user).';
comment on column identity.user_change.old_value is 'Posts, agencies and state when it was asked for; null at a creation.';
comment on column identity.user_change.new_value is 'What they are to be.';
comment on column identity.user_change.reason is 'Why.';
comment on column identity.user_change.password_hash is 'First password of a proposal, argon2id; gone once it is decided.';
comment on column identity.user_change.state is 'proposed, then approved or declined by a second administrator; done: needed one person.';
comment on column identity.user_change.requested_by is 'Who asked for it, or did it.';
comment on column identity.user_change.requested_at is 'When.';
comment on column identity.user_change.decided_by is 'The second administrator, who is neither the first nor the user; who asked may only decline, which takes it back.';
comment on column identity.user_change.decided_at is 'When.';
comment on column identity.user_change.note is 'What the second administrator said.';
comment on column identity.user_change.effect_no is 'Place in the order of effects; null: none yet, or declined.';
comment on column identity.user_change.effect is 'What the user was right afterwards: identity.user_snapshot.';
create unique index user_change_waits_idx on identity.user_change (user_id) where state = 'proposed';
create index user_change_user_idx on identity.user_change (user_id, effect_no);
revoke delete, truncate on identity.user_change from ${app}, ${worker};

insert into identity.user_change (user_id, act, new_value, reason, state, requested_by, requested_at, effect_no, effect)
select s.user_id, 'create', s.value - 'password', '系统升级前已有', 'done', 'system', a.recorded_at, nextval('identity.user_effect_no'), s.value
from identity.user_snapshot s join identity.user_account a using (user_id) order by s.user_id;

create view identity.user_change_evidence as
select c.change_id::text as key, null::date as day, proof.text(to_jsonb(c)) as content from identity.user_change c where c.state <> 'proposed';
comment on view identity.user_change_evidence is 'Changes of users are final when they are decided.';

create view identity.user_account_proof as
-- last: what the last act left of each user
with last as (
  select distinct on (user_id) user_id, effect from identity.user_change where effect_no is not null order by user_id, effect_no desc),
-- differing: the parts that are otherwise now; a part that came later than the act is not compared
differing as (
  select s.user_id, string_agg(p.key, ', ' order by p.key) as parts
  from identity.user_snapshot s join last l using (user_id) cross join lateral jsonb_each(l.effect) p
  where s.value -> p.key is distinct from p.value group by s.user_id)
select user_id as subject, 'not as the last act left it: ' || parts as detail from differing
union all
select s.user_id, 'no act made this user' from identity.user_snapshot s where not exists (select from last l where l.user_id = s.user_id)
union all
select l.user_id, 'the user is gone' from last l where not exists (select from identity.user_account a where a.user_id = l.user_id)
union all
select s.user_id, 'an administrator with another post' from identity.user_snapshot s where s.value -> 'posts' ? 'administrator' and jsonb_array_length(s.value -> 'posts') > 1;
comment on view identity.user_account_proof is 'Users whose rights, state or password were changed by hand.';

create table identity.notice (
  notice_id bigint generated always as identity,
  title text not null,
  body text not null,
  posts text[] not null,
  from_day date not null,
  to_day date not null,
  published_by text not null,
  published_at timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz,
  constraint notice_pk primary key (notice_id),
  constraint notice_days check (from_day <= to_day),
  constraint notice_withdrawal check ((withdrawn_by is null) = (withdrawn_at is null))
);
comment on table identity.notice is 'Notices 通知公告 to the staff of the node.';
comment on column identity.notice.notice_id is 'Number of the notice.';
comment on column identity.notice.title is 'Title.';
comment on column identity.notice.body is 'Text.';
comment on column identity.notice.posts is 'Posts that it is for; empty: all staff.';
comment on column identity.notice.from_day is 'First day on which it is shown.';
comment on column identity.notice.to_day is 'Last one.';
comment on column identity.notice.published_by is 'Who published it.';
comment on column identity.notice.published_at is 'When.';
comment on column identity.notice.withdrawn_by is 'Who withdrew it.';
comment on column identity.notice.withdrawn_at is 'When.';
revoke delete, truncate on identity.notice from ${app}, ${worker};

create table identity.notice_read (
  notice_id bigint not null,
  user_id text not null,
  read_at timestamptz not null,
  constraint notice_read_pk primary key (notice_id, user_id),
  constraint notice_read_notice foreign key (notice_id) references identity.notice (notice_id),
  constraint notice_read_user foreign key (user_id) references identity.user_account (user_id)
);
comment on table identity.notice_read is 'Who read which notice.';
comment on column identity.notice_read.notice_id is 'The notice.';
comment on column identity.notice_read.user_id is 'Who read it.';
comment on column identity.notice_read.read_at is 'When first.';

create view identity.notice_evidence as
select n.notice_id::text as key, null::date as day, proof.text(to_jsonb(n), 'withdrawn_by', 'withdrawn_at') as content from identity.notice n;
comment on view identity.notice_evidence is 'A notice is final as it is published.';
create view identity.notice_withdrawal_evidence as
select n.notice_id::text as key, null::date as day, proof.text(to_jsonb(n)) as content from identity.notice n where n.withdrawn_at is not null;
comment on view identity.notice_withdrawal_evidence is 'Its withdrawal is final too.';

alter table audit.command_log add column origin text;
comment on column audit.command_log.origin is 'Network address from which it came; null for acts of the node itself.';
alter table audit.read_log add column origin text;
comment on column audit.read_log.origin is 'Network address from which it came; null for the node itself.';
create index command_log_actor_idx on audit.command_log (actor, log_id);
create index command_log_subject_idx on audit.command_log (subject, log_id);
create index read_log_actor_idx on audit.read_log (actor, log_id);
create index read_log_subject_idx on audit.read_log (subject, log_id);
