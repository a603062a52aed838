-- Front-office controls 前台控制: what must not be done, or not without more, with a person, an employer or an act; who was warned, what was released.
create table registration.control (
  control_id bigint generated always as identity,
  effect text collate "C" not null,
  person_id bigint,
  employer_id bigint,
  agency_code text collate "C",
  acts text[] not null,
  reason text not null,
  evidence text,
  valid_from date not null,
  valid_to date not null,
  origin text collate "C" not null,
  finding_id bigint,
  order_issuer text collate "C",
  order_number text collate "C",
  state text collate "C" not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  lift_reason text,
  lift_evidence text,
  lift_asked_by text,
  lift_asked_at timestamptz,
  ended_by text,
  ended_at timestamptz,
  constraint control_pk primary key (control_id),
  constraint control_effect_known check (effect in ('block', 'warn', 'document', 'second-review')),
  constraint control_one_party check (person_id is null or employer_id is null),
  constraint control_everybody check (person_id is not null or employer_id is not null or effect in ('block', 'warn')),
  constraint control_acts_given check (cardinality(acts) between 1 and 40),
  constraint control_days check (valid_to >= valid_from),
  constraint control_origin_known check (origin in ('hand', 'finding', 'order')),
  constraint control_origin_whole check ((origin = 'finding') = (finding_id is not null) and (origin = 'order') = (order_number is not null) and (order_number is null) = (order_issuer is null)),
  constraint control_state_known check (state in ('proposed', 'refused', 'in-force', 'lifting', 'lifted', 'expired')),
  constraint control_two_persons check (decided_by <> proposed_by),
  constraint control_two_persons_lift check (ended_by <> lift_asked_by),
  constraint control_decided_whole check ((state = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  constraint control_lift_whole check ((lift_asked_by is null) = (lift_asked_at is null) and (lift_asked_by is null) = (lift_reason is null) and (state <> 'lifting' or lift_asked_by is not null)),
  constraint control_ended_whole check ((state in ('lifted', 'expired')) = (ended_by is not null) and (ended_by is null) = (ended_at is null))
);
create index control_standing on registration.control (state) where state in ('proposed', 'in-force', 'lifting');
create unique index control_of_order on registration.control (order_issuer, order_number) where order_number is not null;
create index control_of_person on registration.control (person_id) where person_id is not null;
create index control_of_employer on registration.control (employer_id) where employer_id is not null;
comment on table registration.control is 'Front-office controls 前台控制 on a person, an employer or an act of everybody.';
comment on column registration.control.control_id is '控制编号';
comment on column registration.control.effect is 'block 禁止办理, warn 提示, document 须补充材料, second-review 须先经复核';
comment on column registration.control.person_id is 'AAC001 where it is on a person.';
comment on column registration.control.employer_id is 'AAB001 where it is on an employer.';
comment on column registration.control.agency_code is 'District of the party, which it follows: scope of rows; null = of everybody.';
comment on column registration.control.acts is 'Acts that it stands in the way of, code list controlled-act.';
comment on column registration.control.reason is 'Why; told to who is stopped.';
comment on column registration.control.evidence is 'Document that shows it.';
comment on column registration.control.valid_from is 'First civil day.';
comment on column registration.control.valid_to is 'Last civil day.';
comment on column registration.control.origin is 'hand 人工, finding 疑点, order 上级指令';
comment on column registration.control.finding_id is 'The finding that it comes of.';
comment on column registration.control.order_issuer is 'Unit whose order set it.';
comment on column registration.control.order_number is 'Number of that order.';
comment on column registration.control.state is 'proposed 待批准, refused 不同意, in-force 生效, lifting 待解除, lifted 已解除, expired 已到期';
comment on column registration.control.proposed_by is 'User; of an order its issuer and number.';
comment on column registration.control.proposed_at is 'When.';
comment on column registration.control.decided_by is 'Second person; system: an order, which two people issued.';
comment on column registration.control.decided_at is 'When.';
comment on column registration.control.lift_reason is 'Why it is to be lifted.';
comment on column registration.control.lift_evidence is 'Document that shows it.';
comment on column registration.control.lift_asked_by is 'User who asked.';
comment on column registration.control.lift_asked_at is 'When.';
comment on column registration.control.ended_by is 'Second person who lifted it; system: it expired, or an order lifted it.';
comment on column registration.control.ended_at is 'When.';
revoke delete, truncate on registration.control from ${app}, ${worker};
alter table registration.control enable row level security;
create policy control_app on registration.control to ${app} using (agency_code is null or agency_code = any ((select runtime.agencies())::text[]));
create policy control_worker on registration.control to ${worker} using (true) with check (true);

create view registration.control_in_force as
  select control_id, effect, person_id, employer_id, acts, reason, valid_from, valid_to from registration.control where state in ('in-force', 'lifting');
comment on view registration.control_in_force is
  'Controls that stand, of every district: runs as its owner, past row-level security, since an act obeys the control of another district too. Its days are compared by who asks.';

create table registration.control_event (
  control_id bigint not null,
  event_no integer not null,
  event text collate "C" not null,
  at timestamptz not null,
  by text not null,
  note text,
  after jsonb not null,
  constraint control_event_pk primary key (control_id, event_no),
  constraint control_event_known check (event in ('proposed', 'refused', 'approved', 'lift-asked', 'lift-refused', 'lifted', 'expired'))
);
comment on table registration.control_event is 'What happened to a control, with the control as it was then; append-only.';
comment on column registration.control_event.control_id is 'The control.';
comment on column registration.control_event.event_no is 'Counts its events from 1.';
comment on column registration.control_event.event is 'proposed, refused, approved, lift-asked, lift-refused, lifted, expired.';
comment on column registration.control_event.at is 'When.';
comment on column registration.control_event.by is 'User; system: an order, or the clock.';
comment on column registration.control_event.note is 'What was said.';
comment on column registration.control_event.after is 'The control after it, without its district.';
revoke update, delete, truncate on registration.control_event from ${app}, ${worker};

create table registration.control_release (
  release_id bigint generated always as identity,
  control_id bigint not null,
  act text collate "C" not null,
  document text,
  reason text not null,
  state text collate "C" not null default 'asked',
  asked_by text not null,
  asked_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  note text,
  used_at timestamptz,
  constraint control_release_pk primary key (release_id),
  constraint control_release_state_known check (state in ('asked', 'refused', 'granted', 'used')),
  constraint control_release_two_persons check (decided_by <> asked_by),
  constraint control_release_decided_whole check ((state = 'asked') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  constraint control_release_used_whole check ((state = 'used') = (used_at is not null))
);
create index control_release_waiting on registration.control_release (asked_at) where state = 'asked';
create index control_release_of on registration.control_release (control_id, act) where state = 'granted';
comment on table registration.control_release is 'Answers to controls that ask for a document or a second person: asked for by one, granted by another.';
comment on column registration.control_release.release_id is 'Number.';
comment on column registration.control_release.control_id is 'The control.';
comment on column registration.control_release.act is 'The act that is to be done.';
comment on column registration.control_release.document is 'The document that was given, where the control asks for one.';
comment on column registration.control_release.reason is 'Why the act is to be done.';
comment on column registration.control_release.state is 'asked 待放行, refused 不同意, granted 已放行, used 已使用';
comment on column registration.control_release.asked_by is 'User; a second review releases the act for this user once.';
comment on column registration.control_release.asked_at is 'When.';
comment on column registration.control_release.decided_by is 'Second person.';
comment on column registration.control_release.decided_at is 'When.';
comment on column registration.control_release.note is 'What the second person wrote.';
comment on column registration.control_release.used_at is 'When the act was done by it; a document stays good while the control lasts.';
revoke delete, truncate on registration.control_release from ${app}, ${worker};

create table registration.control_reading (
  reading_id bigint generated always as identity,
  control_id bigint not null,
  act text collate "C" not null,
  person_id bigint,
  employer_id bigint,
  read_by text not null,
  read_at timestamptz not null,
  constraint control_reading_pk primary key (reading_id)
);
create index control_reading_of on registration.control_reading (control_id);
comment on table registration.control_reading is 'Who said *I have read it* to a warning and went on; written in the transaction of the act, append-only.';
comment on column registration.control_reading.reading_id is 'Number.';
comment on column registration.control_reading.control_id is 'The control that warned.';
comment on column registration.control_reading.act is 'The act that was done.';
comment on column registration.control_reading.person_id is 'The person whom the control names.';
comment on column registration.control_reading.employer_id is 'The employer whom the control names.';
comment on column registration.control_reading.read_by is 'User.';
comment on column registration.control_reading.read_at is 'When.';
revoke update, delete, truncate on registration.control_reading from ${app}, ${worker};

create view registration.control_event_evidence as
  select control_id || '/' || event_no as key, null::date as day, proof.text(to_jsonb(e)) as content from registration.control_event e;
comment on view registration.control_event_evidence is 'What happened to controls, as the chain seals it.';
create view registration.control_reading_evidence as
  select reading_id::text as key, null::date as day, proof.text(to_jsonb(r)) as content from registration.control_reading r;
comment on view registration.control_reading_evidence is 'Warnings that were read, as the chain seals them.';
create view registration.control_release_evidence as
  select release_id::text as key, null::date as day, proof.text(to_jsonb(r), 'state', 'decided_by', 'decided_at', 'note', 'used_at') as content from registration.control_release r;
comment on view registration.control_release_evidence is 'Releases as they were asked for, as the chain seals them.';
create view registration.control_release_decision_evidence as
  select release_id::text as key, null::date as day, concat_ws(' ', state = 'refused', decided_by, decided_at, note) as content from registration.control_release where decided_at is not null;
comment on view registration.control_release_decision_evidence is 'Who decided on which release, as the chain seals it.';
create view registration.control_release_use_evidence as
  select release_id::text as key, null::date as day, concat_ws(' ', state, used_at) as content from registration.control_release where state = 'used';
comment on view registration.control_release_use_evidence is 'When releases were used, as the chain seals it.';
create view registration.control_proof as
  select 'control ' || c.control_id as subject, 'is not what its last event, ' || coalesce(e.event, 'none') || ', left' as detail
  from registration.control c
  left join lateral (select * from registration.control_event x where x.control_id = c.control_id order by event_no desc limit 1) e on true
  where e.after is null or jsonb_populate_record(c, e.after) is distinct from c
  union all
  select 'control event ' || e.control_id || '/' || e.event_no, 'of no control'
  from registration.control_event e left join registration.control c using (control_id) where c.control_id is null
  union all
  select 'control release ' || r.release_id, 'is ' || r.state || ' and of no control, or of one that asks for nothing'
  from registration.control_release r left join registration.control c on c.control_id = r.control_id and c.effect in ('document', 'second-review') and r.act = any (c.acts)
  where c.control_id is null;
comment on view registration.control_proof is 'Controls and releases that are not what their history says.';
revoke insert, update, delete on registration.control_in_force, registration.control_event_evidence, registration.control_reading_evidence, registration.control_release_evidence,
  registration.control_release_decision_evidence, registration.control_release_use_evidence, registration.control_proof from ${app}, ${worker};
