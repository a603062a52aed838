create table warehouse.order_draft (
  draft_id bigint generated always as identity,
  kind text not null,
  title text not null,
  targets text[] not null,
  payload jsonb not null,
  deadline timestamptz not null,
  state text not null default 'drafted',
  maker text not null,
  made_at timestamptz not null,
  checker text,
  checked_at timestamptz,
  note text,
  issued jsonb,
  constraint order_draft_pk primary key (draft_id),
  constraint order_draft_targets check (cardinality(targets) between 1 and 1000),
  constraint order_draft_state check (state in ('drafted', 'issued', 'rejected')),
  constraint order_draft_checked check ((state = 'drafted') = (checker is null) and (checker is null) = (checked_at is null)),
  constraint order_draft_two_persons check (checker <> maker),
  constraint order_draft_issued check ((state = 'issued') = (issued is not null))
);
create index order_draft_state_idx on warehouse.order_draft (state, draft_id desc);
comment on table warehouse.order_draft is 'Orders that a person of this node has drafted; a second person issues or rejects them.';
comment on column warehouse.order_draft.draft_id is 'Number of the draft.';
comment on column warehouse.order_draft.kind is 'Kind of order, for example publish-policy-package.';
comment on column warehouse.order_draft.title is 'What it is about, in a line.';
comment on column warehouse.order_draft.targets is 'Codes of the nodes that it goes to.';
comment on column warehouse.order_draft.payload is 'What the drafter stated; the order''s own payload is made from it when it is issued.';
comment on column warehouse.order_draft.deadline is 'By when the targets have to answer.';
comment on column warehouse.order_draft.state is 'drafted, issued or rejected.';
comment on column warehouse.order_draft.maker is 'User who drafted it.';
comment on column warehouse.order_draft.made_at is 'When it was drafted.';
comment on column warehouse.order_draft.checker is 'Second user, who issued or rejected it.';
comment on column warehouse.order_draft.checked_at is 'When it was issued or rejected.';
comment on column warehouse.order_draft.note is 'Note of the second user.';
comment on column warehouse.order_draft.issued is 'Numbers given, by target: {"430100": "7"}.';
