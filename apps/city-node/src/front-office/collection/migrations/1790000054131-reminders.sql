-- Reminders of arrears: issued, served, followed by the next step.
create table collection.reminder (
  reminder_id bigint generated always as identity,
  employer_id bigint not null,
  scheme text not null,
  agency_code text not null,
  step integer not null,
  demands integer not null,
  owed numeric(18,2) not null,
  oldest_free_until date not null,
  issued_on date not null,
  issued_by text not null,
  issued_at timestamptz not null,
  next_step_on date not null,
  served_on date,
  served_how text,
  served_to text,
  paper_number text,
  served_by text,
  served_at timestamptz,
  constraint reminder_pk primary key (reminder_id),
  constraint reminder_once_a_day unique (employer_id, scheme, issued_on),
  constraint reminder_figures check (step >= 1 and demands >= 1 and owed > 0),
  constraint reminder_days check (next_step_on > issued_on and served_on >= issued_on),
  constraint reminder_how check (served_how in ('direct', 'left', 'post', 'electronic', 'announcement')),
  constraint reminder_served check (num_nonnulls(served_on, served_how, served_to, served_by, served_at) in (0, 5) and (paper_number is null or served_on is not null))
);
create index reminder_to_serve on collection.reminder (issued_at) where served_on is null;
alter table collection.reminder enable row level security;
create policy reminder_app on collection.reminder to ${app} using (agency_code = any ((select runtime.agencies())::text[]));
create policy reminder_worker on collection.reminder to ${worker} using (true) with check (true);
revoke delete, truncate on collection.reminder from ${app}, ${worker};
comment on table collection.reminder is 'Reminders 催缴 of what an employer owes after its day, with how they were served.';
comment on column collection.reminder.reminder_id is 'Key.';
comment on column collection.reminder.employer_id is 'AAB001.';
comment on column collection.reminder.scheme is 'Scheme code AAE140.';
comment on column collection.reminder.agency_code is 'District agency of the employer when it was issued; scope of rows.';
comment on column collection.reminder.step is '1, or one more than the last reminder where some of what that named is owed still.';
comment on column collection.reminder.demands is 'Number of demands that are overdue.';
comment on column collection.reminder.owed is 'What they are short of, yuan.';
comment on column collection.reminder.oldest_free_until is 'Last day without a late fee of the oldest of them.';
comment on column collection.reminder.issued_on is 'Day of issue.';
comment on column collection.reminder.issued_by is 'User who issued it.';
comment on column collection.reminder.issued_at is 'When.';
comment on column collection.reminder.next_step_on is 'Day of the next step: so many days after the issue, or after it was served.';
comment on column collection.reminder.served_on is 'Day on which it was served; null until then.';
comment on column collection.reminder.served_how is 'direct 直接, left 留置, post 邮寄, electronic 电子, announcement 公告.';
comment on column collection.reminder.served_to is 'Who received it, or the number of the item or announcement.';
comment on column collection.reminder.paper_number is 'Number of the printed 催缴通知书, where one was printed.';
comment on column collection.reminder.served_by is 'User who recorded it.';
comment on column collection.reminder.served_at is 'When.';

create table collection.reminder_demand (
  reminder_id bigint not null,
  demand_id bigint not null,
  owed numeric(18,2) not null,
  constraint reminder_demand_pk primary key (reminder_id, demand_id),
  constraint reminder_demand_reminder foreign key (reminder_id) references collection.reminder (reminder_id),
  constraint reminder_demand_owed check (owed > 0)
);
revoke update, delete, truncate on collection.reminder_demand from ${app}, ${worker};
comment on table collection.reminder_demand is 'Demands that a reminder names.';
comment on column collection.reminder_demand.reminder_id is 'The reminder.';
comment on column collection.reminder_demand.demand_id is 'The demand.';
comment on column collection.reminder_demand.owed is 'What it was short of, yuan.';

create view collection.reminder_evidence as
  select r.reminder_id::text as key, null::date as day, proof.text(to_jsonb(r), 'next_step_on', 'served_on', 'served_how', 'served_to', 'paper_number', 'served_by', 'served_at') as content from collection.reminder r;
comment on view collection.reminder_evidence is 'Reminders as issued, as the chain seals them.';
create view collection.reminder_served_evidence as
  select r.reminder_id::text as key, null::date as day, proof.text(to_jsonb(r)) as content from collection.reminder r where served_on is not null;
comment on view collection.reminder_served_evidence is 'How reminders were served, as the chain seals them.';
create view collection.reminder_demand_evidence as
  select reminder_id || '/' || demand_id as key, null::date as day, proof.text(to_jsonb(d)) as content from collection.reminder_demand d;
comment on view collection.reminder_demand_evidence is 'What reminders name, as the chain seals them.';
create view collection.reminder_proof as
  select 'reminder ' || r.reminder_id as subject, format('%s demands, %s owed; its rows %s, %s; next step %s', r.demands, r.owed, coalesce(d.demands, 0), coalesce(d.owed, 0), r.next_step_on) as detail
  from collection.reminder r
  full join (select reminder_id, count(*) as demands, sum(owed) as owed from collection.reminder_demand group by reminder_id) d using (reminder_id)
  where r.demands is distinct from d.demands or r.owed is distinct from d.owed;
comment on view collection.reminder_proof is 'Reminders that contradict what they name.';
revoke insert, update, delete on collection.reminder_evidence, collection.reminder_served_evidence, collection.reminder_demand_evidence, collection.reminder_proof from ${app}, ${worker};
