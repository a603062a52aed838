create schema exchange;
select runtime.grant_schema('exchange');

create table exchange.node_state (
  only_row boolean not null default true,
  incarnation uuid not null default gen_random_uuid(),
  recovering_since timestamptz,
  recovering_reason text,
  constraint node_state_pk primary key (only_row),
  constraint node_state_one check (only_row)
);
comment on table exchange.node_state is 'This node as a partner in the exchange: one row.';
comment on column exchange.node_state.incarnation is 'Made with the database and anew by a restore.';
comment on column exchange.node_state.recovering_since is 'Set when a parent knows more of this node than its own database: nothing is sealed until an operator confirms.';
comment on column exchange.node_state.recovering_reason is 'Which stream is behind, in words for the operator.';
insert into exchange.node_state default values;

create table exchange.counter (
  name text not null,
  last bigint not null,
  constraint counter_pk primary key (name)
);
comment on table exchange.counter is 'Numbers without gaps: raised in the transaction that uses them, never a sequence (a gap means loss to the receiver).';
comment on column exchange.counter.name is 'sequence:<dataset> | version:<dataset>:<month> | order:<target>.';
comment on column exchange.counter.last is 'The number given last.';

create table exchange.peer (
  code text not null,
  direction text not null constraint peer_direction check (direction in ('parent', 'child')),
  incarnation text,
  via text,
  last_contact_at timestamptz,
  connected boolean not null default false,
  clock_difference_ms bigint,
  error_code text,
  error_at timestamptz,
  constraint peer_pk primary key (code)
);
comment on table exchange.peer is 'What this node knows of the nodes that it exchanges with.';
comment on column exchange.peer.via is 'The child through which orders reach this node; null when it is a direct child or a parent.';
comment on column exchange.peer.last_contact_at is 'Own clock, last message either way.';
comment on column exchange.peer.clock_difference_ms is 'Their clock less ours at the last message, milliseconds: a metric, nothing decides by it.';
comment on column exchange.peer.error_code is 'Why the last attempt failed; null after a success.';

create table exchange.submission (
  submission_id bigint generated always as identity,
  definition_id text not null,
  definition_version text not null,
  node_code text not null,
  reporting_unit text not null,
  period integer not null constraint submission_period check (period % 100 between 1 and 12),
  version integer not null constraint submission_version check (version >= 1),
  sequence bigint not null constraint submission_sequence check (sequence >= 1),
  action text not null constraint submission_action check (action in ('normal', 'replacement', 'recall')),
  row_count bigint not null,
  frame_count integer not null,
  totals jsonb not null,
  policy_version text not null,
  rule_set_version text not null,
  known_at timestamptz not null,
  sealed_at timestamptz not null,
  digest bytea not null,
  header bytea not null,
  constraint submission_pk primary key (submission_id),
  constraint submission_version_once unique (definition_id, node_code, period, version),
  constraint submission_sequence_once unique (definition_id, node_code, sequence)
);
comment on table exchange.submission is 'Sealed dataset versions of this node; immutable. Superseded is what a higher version of the period has; recalled is what a version with action recall follows.';
comment on column exchange.submission.period is 'Month YYYYMM.';
comment on column exchange.submission.version is '1, 2, 3 … of this dataset and period; the highest replaces the whole.';
comment on column exchange.submission.sequence is '1, 2, 3 … of this dataset over all periods.';
comment on column exchange.submission.totals is 'Control totals: [{measure, minorUnits, reportedRows}], money in fen, numbers as text.';
comment on column exchange.submission.known_at is 'The facts as known at this instant.';
comment on column exchange.submission.digest is 'SHA-256 of the content text: equal for equal facts.';
comment on column exchange.submission.header is 'The signed header as sent: SubmissionHeader in proto form.';
revoke update, delete on exchange.submission from ${app}, ${worker};

create table exchange.submission_frame (
  submission_id bigint not null,
  frame_no integer not null,
  row_count integer not null,
  digest bytea not null,
  payload bytea not null,
  constraint submission_frame_pk primary key (submission_id, frame_no)
);
alter table exchange.submission_frame alter column payload set storage external;
comment on table exchange.submission_frame is 'Rows of a submission as canonical text, at most 2,000 rows or 256 KiB a frame; numbers from 0.';
comment on column exchange.submission_frame.digest is 'SHA-256 of the payload.';
comment on column exchange.submission_frame.payload is 'UTF-8 lines parted by LF, values by TAB; money in yuan with two places, empty = not reported.';
revoke update, delete on exchange.submission_frame from ${app}, ${worker};

create table exchange.intake (
  intake_id bigint generated always as identity,
  definition_id text not null,
  definition_version text not null,
  node_code text not null,
  reporting_unit text not null,
  period integer not null constraint intake_period check (period % 100 between 1 and 12),
  version integer not null,
  sequence bigint not null,
  action text not null constraint intake_action check (action in ('normal', 'replacement', 'recall')),
  role text not null constraint intake_role check (role in ('statistical', 'comparison')),
  relayed_by text,
  phase text not null constraint intake_phase check (phase in ('receiving', 'received', 'valid', 'loaded', 'rejected')),
  digest bytea not null,
  row_count bigint not null,
  frame_count integer not null,
  frames_stored integer not null,
  totals jsonb not null,
  policy_version text not null,
  header bytea not null,
  received_at timestamptz not null,
  judged_at timestamptz,
  due_at timestamptz,
  attempts integer not null default 0,
  state_version integer not null,
  constraint intake_pk primary key (intake_id),
  constraint intake_once unique (node_code, definition_id, period, version, role)
);
comment on table exchange.intake is 'Dataset versions that arrived here, by the role in which they arrived: only statistical ones count.';
comment on column exchange.intake.relayed_by is 'The child that passed it on unchanged; null when the own node sent it.';
comment on column exchange.intake.phase is 'receiving → received → valid → loaded, or rejected.';
comment on column exchange.intake.due_at is 'When a sweep takes up a judgement that a crash left undone.';
comment on column exchange.intake.state_version is 'Version of the machine''s state, for optimistic commits.';
create index intake_period_ix on exchange.intake (period, definition_id, node_code, version desc);
create index intake_due_ix on exchange.intake (due_at) where due_at is not null;

create table exchange.intake_frame (
  intake_id bigint not null,
  frame_no integer not null,
  row_count integer not null,
  digest bytea not null,
  payload bytea not null,
  constraint intake_frame_pk primary key (intake_id, frame_no)
);
alter table exchange.intake_frame alter column payload set storage external;
comment on table exchange.intake_frame is 'Frames as they arrived, for the judgement and to be relayed unchanged.';
comment on column exchange.intake_frame.digest is 'SHA-256 of the payload; equal to the header''s.';
revoke update on exchange.intake_frame from ${app}, ${worker};

create table exchange.intake_row (
  intake_id bigint not null,
  row_no bigint not null,
  dimensions text[] not null,
  measures bigint[] not null,
  constraint intake_row_pk primary key (intake_id, row_no)
);
comment on table exchange.intake_row is 'Rows of judged, valid statistical intakes, in the definition''s order; what the warehouse loads from.';
comment on column exchange.intake_row.row_no is 'Position in the dataset, from 1.';
comment on column exchange.intake_row.measures is 'Money in fen, heads in persons; null = not reported.';
revoke update on exchange.intake_row from ${app}, ${worker};

create table exchange.finding (
  intake_id bigint not null,
  finding_no integer not null,
  layer smallint not null constraint finding_layer check (layer between 1 and 5),
  severity text not null constraint finding_severity check (severity in ('blocks', 'explain', 'informs')),
  code text not null,
  row_no bigint not null,
  field text not null,
  expected text not null,
  actual text not null,
  constraint finding_pk primary key (intake_id, finding_no)
);
comment on table exchange.finding is 'What the checks of an intake found, at most 1,000 of each intake.';
comment on column exchange.finding.row_no is 'One-based row of the dataset; 0 = the whole.';
revoke update, delete on exchange.finding from ${app}, ${worker};

create table exchange.delivery (
  delivery_id bigint generated always as identity,
  submission_id bigint,
  intake_id bigint,
  target text not null,
  role text not null constraint delivery_role check (role in ('statistical', 'comparison')),
  phase text not null constraint delivery_phase check (phase in ('queued', 'sending', 'receipted', 'stopped')),
  outcome text constraint delivery_outcome check (outcome in ('valid', 'rejected')),
  attempts integer not null default 0,
  due_at timestamptz,
  error_code text,
  queued_at timestamptz not null default now(),
  receipted_at timestamptz,
  state_version integer not null default 1,
  constraint delivery_pk primary key (delivery_id),
  constraint delivery_of_one check (num_nonnulls(submission_id, intake_id) = 1),
  constraint delivery_submission_once unique (submission_id, target),
  constraint delivery_intake_once unique (intake_id, target),
  constraint delivery_outcome_when check ((phase = 'receipted') = (outcome is not null))
);
comment on table exchange.delivery is 'What has to reach a parent: an own submission, or the intake of a child that is relayed unchanged. This table is the outbox.';
comment on column exchange.delivery.due_at is 'Own clock: when it is taken up (again). In phase sending: when the sending is given up for lost.';
comment on column exchange.delivery.outcome is 'Of the signed receipt; the delivery closes only on it.';
create index delivery_due_ix on exchange.delivery (due_at) where due_at is not null;

create table exchange.receipt (
  receipt_id bigint generated always as identity,
  direction text not null constraint receipt_direction check (direction in ('given', 'taken')),
  intake_id bigint,
  delivery_id bigint,
  peer text not null,
  verdict text not null constraint receipt_verdict check (verdict in ('valid', 'rejected')),
  digest bytea not null,
  row_count bigint not null,
  rule_set_version text not null,
  message bytea not null,
  recorded_at timestamptz not null,
  constraint receipt_pk primary key (receipt_id),
  constraint receipt_of_one check (case direction when 'given' then intake_id is not null else delivery_id is not null end),
  constraint receipt_given_once unique (intake_id)
);
comment on table exchange.receipt is 'Signed judgements, at both ends: given by this node as parent, taken by it as child.';
comment on column exchange.receipt.message is 'The signed receipt as sent: Receipt in proto form.';
create unique index receipt_taken_ix on exchange.receipt (delivery_id, digest, verdict) where direction = 'taken';
revoke update, delete on exchange.receipt from ${app}, ${worker};

create table exchange.stream (
  node_code text not null,
  definition_id text not null,
  role text not null,
  last_sequence bigint not null,
  missing bigint[] not null default '{}',
  state_version integer not null,
  constraint stream_pk primary key (node_code, definition_id, role)
);
comment on table exchange.stream is 'How far each dataset''s stream of a node has been seen here, and which numbers never came.';

create table exchange.approval (
  intake_id bigint not null,
  digest bytea not null,
  level_code text not null,
  approved_by text not null,
  approved_at timestamptz not null,
  constraint approval_pk primary key (intake_id, level_code)
);
comment on table exchange.approval is 'A unit''s approval of what its child sent, bound to the digest.';
revoke update, delete on exchange.approval from ${app}, ${worker};

create table exchange.acceptance (
  intake_id bigint not null,
  digest bytea not null,
  level_code text not null,
  accepted_by text not null,
  accepted_at timestamptz not null,
  constraint acceptance_pk primary key (intake_id, level_code)
);
comment on table exchange.acceptance is 'The level above takes an approved version as official, bound to the digest; the period locks at the child.';
revoke update, delete on exchange.acceptance from ${app}, ${worker};

create table exchange.period_lock (
  definition_id text not null,
  period integer not null constraint period_lock_period check (period % 100 between 1 and 12),
  locked_by text not null,
  digest bytea not null,
  locked_at timestamptz not null,
  unlocked_by text,
  unlocked_at timestamptz,
  constraint period_lock_pk primary key (definition_id, period, locked_at)
);
comment on table exchange.period_lock is 'At the child: periods that a parent has accepted; no new version until a recollection order unlocks them.';
create unique index period_lock_open_ix on exchange.period_lock (definition_id, period) where unlocked_at is null;

create table exchange.alarm (
  alarm_id bigint generated always as identity,
  kind text not null,
  peer text not null,
  subject text not null,
  detail jsonb not null,
  raised_at timestamptz not null,
  closed_at timestamptz,
  closed_by text,
  constraint alarm_pk primary key (alarm_id)
);
comment on table exchange.alarm is 'What a person must look at: other digests, bad signatures, gaps, foreign certificates.';
create unique index alarm_open_ix on exchange.alarm (kind, peer, subject) where closed_at is null;

create table exchange.order_out (
  issuer text not null,
  target text not null,
  number bigint not null,
  next_hop text not null,
  kind text not null,
  payload jsonb not null,
  message bytea not null,
  owner text not null,
  issued_at timestamptz not null,
  deadline timestamptz not null,
  phase text not null constraint order_out_phase check (phase in ('issued', 'delivered', 'installed', 'executed', 'refused', 'overdue')),
  overdue boolean not null default false,
  evidence jsonb,
  answer bytea,
  answered_at timestamptz,
  due_at timestamptz,
  state_version integer not null,
  constraint order_out_pk primary key (issuer, target, number)
);
comment on table exchange.order_out is 'Orders on their way down: issued here, or relayed with the issuer''s signature kept.';
comment on column exchange.order_out.next_hop is 'The child whose stream carries it.';
comment on column exchange.order_out.message is 'The signed order as sent: Order in proto form.';
comment on column exchange.order_out.phase is 'issued → delivered → installed → executed | refused; overdue while the deadline has passed without an end.';
comment on column exchange.order_out.overdue is 'Whether the deadline passed before the end; stays true after a late answer.';
comment on column exchange.order_out.answer is 'The target''s last signed answer: OrderAnswer in proto form.';
create index order_out_hop_ix on exchange.order_out (next_hop, issuer, target, number);
create index order_out_due_ix on exchange.order_out (due_at) where due_at is not null;

create table exchange.order_in (
  issuer text not null,
  target text not null,
  number bigint not null,
  parent text not null,
  kind text not null,
  payload jsonb not null,
  message bytea not null,
  owner text not null,
  issued_at timestamptz not null,
  deadline timestamptz not null,
  received_at timestamptz not null,
  phase text not null constraint order_in_phase check (phase in ('delivered', 'installed', 'executed', 'refused')),
  evidence jsonb,
  answer bytea,
  reported_phase text,
  attempts integer not null default 0,
  due_at timestamptz,
  state_version integer not null,
  constraint order_in_pk primary key (issuer, target, number)
);
comment on table exchange.order_in is 'Orders that arrived: for this node, or for one below it (then relayed by order_out).';
comment on column exchange.order_in.due_at is 'When the order is to be applied (again); null when it waits for people or is done.';
comment on column exchange.order_in.answer is 'The signed answer of the target that holds now; null while a target below has not answered.';
comment on column exchange.order_in.reported_phase is 'The phase whose answer the parent has confirmed; differs from phase while an answer is to be sent.';
create index order_in_due_ix on exchange.order_in (due_at) where due_at is not null;

create table exchange.order_inbox (
  issuer text not null,
  target text not null,
  last_number bigint not null,
  digests jsonb not null,
  state_version integer not null,
  constraint order_inbox_pk primary key (issuer, target)
);
comment on table exchange.order_inbox is 'One issuer''s orders to one target: all numbers up to the last are here.';
comment on column exchange.order_inbox.digests is 'Digests of the last orders by number, to tell a replay from another order.';

create table exchange.message_log (
  message_id bigint generated always as identity,
  logged_at timestamptz not null,
  direction text not null constraint message_log_direction check (direction in ('in', 'out')),
  peer text not null,
  kind text not null,
  subject text not null,
  digest bytea not null,
  constraint message_log_pk primary key (message_id)
);
comment on table exchange.message_log is 'Every signed message that crossed a link, at both ends.';
revoke update, delete on exchange.message_log from ${app}, ${worker};

create table exchange.message_day (
  day date not null,
  messages bigint not null,
  head bytea not null,
  sealed_at timestamptz not null,
  anchored_at timestamptz,
  constraint message_day_pk primary key (day)
);
comment on table exchange.message_day is 'The message log of a civil day (Asia/Shanghai), sealed: head = SHA-256 of the head before and the day''s lines in order.';
comment on column exchange.message_day.anchored_at is 'When the statistical parent had the signed anchor.';

create table exchange.anchor (
  node_code text not null,
  day date not null,
  messages bigint not null,
  head bytea not null,
  received_at timestamptz not null,
  constraint anchor_pk primary key (node_code, day)
);
comment on table exchange.anchor is 'Heads of the children''s message logs, by day, as they were signed then.';
revoke update, delete on exchange.anchor from ${app}, ${worker};

create table exchange.enrolment_token (
  node_code text not null,
  token_digest bytea not null,
  issued_by text not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint enrolment_token_pk primary key (token_digest)
);
comment on table exchange.enrolment_token is 'One-time tokens for enrolment of a child; only digests are kept.';
