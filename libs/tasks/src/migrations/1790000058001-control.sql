create schema control;
select runtime.grant_schema('control');
comment on schema control is 'Orders from above that need people, and what follows from orders. Readable by others: task.';

create table control.task (
  task_id bigint generated always as identity,
  issuer text not null,
  order_number bigint not null,
  kind text not null,
  ends_order boolean not null,
  payload jsonb not null,
  deadline timestamptz not null,
  state text not null default 'open',
  outcome text,
  evidence jsonb,
  answered_by text,
  answered_at timestamptz,
  confirmed_by text,
  confirmed_at timestamptz,
  recorded_at timestamptz not null,
  constraint task_pk primary key (task_id),
  constraint task_once unique (issuer, order_number, kind),
  constraint task_state check (state in ('open', 'answered', 'closed')),
  constraint task_outcome check (outcome in ('executed', 'refused')),
  constraint task_two_persons check (answered_by <> confirmed_by),
  constraint task_answered check ((state = 'open') = (answered_by is null and outcome is null)),
  constraint task_confirmed check (state <> 'closed' or not ends_order or confirmed_by is not null)
);
create index task_open on control.task (deadline) where state <> 'closed';
comment on table control.task is 'Work that an order from above gives to people of this unit.';
comment on column control.task.task_id is 'Key.';
comment on column control.task.issuer is 'Node that issued the order.';
comment on column control.task.order_number is 'Number of the order from that issuer.';
comment on column control.task.kind is 'Kind of the order, or of what follows from it (assess-differences).';
comment on column control.task.ends_order is 'Whether closing the task answers the order; it then takes two persons.';
comment on column control.task.payload is 'What is wanted.';
comment on column control.task.deadline is 'Until when.';
comment on column control.task.state is 'open; answered by the first person; closed.';
comment on column control.task.outcome is 'executed or refused.';
comment on column control.task.evidence is 'What was done: note, entry number, dataset version.';
comment on column control.task.answered_by is 'First person.';
comment on column control.task.answered_at is 'When.';
comment on column control.task.confirmed_by is 'Second person, where it ends an order.';
comment on column control.task.confirmed_at is 'When.';
comment on column control.task.recorded_at is 'When it came.';
revoke delete, truncate on control.task from ${app}, ${worker};

create table control.package_order (
  issuer text not null,
  package_number integer not null,
  order_number bigint not null,
  activated_at timestamptz,
  constraint package_order_pk primary key (issuer, package_number)
);
comment on table control.package_order is 'Which order brought an installed policy package: its activation answers the order.';
comment on column control.package_order.issuer is 'Issuer of package and order.';
comment on column control.package_order.package_number is 'Number of the package.';
comment on column control.package_order.order_number is 'Number of the order.';
comment on column control.package_order.activated_at is 'When it was activated; null while its day has not come.';
revoke delete, truncate on control.package_order from ${app}, ${worker};
