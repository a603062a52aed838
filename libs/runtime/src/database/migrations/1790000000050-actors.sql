-- Who acts may be an employer or an insured person beside staff: the login says which, and row-level security compares with it.
alter table identity.user_account
  add column kind text not null default 'staff',
  add column party text,
  add constraint user_account_kind_known check (kind in ('staff', 'employer', 'person')),
  add constraint user_account_party check ((kind = 'staff') = (party is null) and party ~ '^[1-9][0-9]{0,17}$'),
  add constraint user_account_kind_once unique (user_id, kind);
comment on column identity.user_account.kind is 'staff 工作人员, employer 单位, person 个人. What stands in maker, checker, requested_by and audit is the user id of any of them.';
comment on column identity.user_account.party is 'The employer AAB001 or the person AAC001 that the login acts for; null for staff.';
alter table identity.user_post
  add column kind text not null default 'staff',
  add constraint user_post_of_staff check (kind = 'staff'),
  add constraint user_post_kind foreign key (user_id, kind) references identity.user_account (user_id, kind);
comment on column identity.user_post.kind is 'Always staff: who acts for an employer or for themselves has no post.';
alter table identity.user_agency
  add column kind text not null default 'staff',
  add constraint user_agency_of_staff check (kind = 'staff'),
  add constraint user_agency_kind foreign key (user_id, kind) references identity.user_account (user_id, kind);
comment on column identity.user_agency.kind is 'Always staff: who acts for an employer or for themselves sees no district, but what is theirs.';

alter table audit.command_log add column actor_kind text, add column party text;
comment on column audit.command_log.actor_kind is 'employer, person or node; null for staff';
comment on column audit.command_log.party is 'the employer or person that the actor acted for';
alter table audit.read_log add column actor_kind text, add column party text;
comment on column audit.read_log.actor_kind is 'employer, person or node; null for staff';
comment on column audit.read_log.party is 'the employer or person that the actor acted for';

create function runtime.party(kind text) returns bigint language sql stable as
$$ select case when current_setting('pension.actor_kind', true) = kind then nullif(current_setting('pension.party', true), '')::bigint end $$;
comment on function runtime.party is 'The employer or person (by kind) that the actor of the transaction acts for, or null; row-level security compares with (select runtime.party(...)).';
grant execute on function runtime.party to ${app}, ${worker};
