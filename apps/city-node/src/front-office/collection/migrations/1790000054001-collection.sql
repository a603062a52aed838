create schema collection;
select runtime.grant_schema('collection');
comment on schema collection is 'Receipts of contributions: files of bank and tax office, allocation to demands, differences. Readable by closing, summary: allocation, difference, receipt_file.';

create table collection.receipt_file (
  receipt_file_id bigint generated always as identity,
  bank_file_id bigint not null,
  scheme text not null,
  receipts integer not null,
  details integer not null,
  detail_amount numeric(18,2) not null,
  received_by text not null,
  received_at timestamptz not null,
  constraint receipt_file_pk primary key (receipt_file_id),
  constraint receipt_file_once unique (bank_file_id)
);
comment on table collection.receipt_file is 'Receipt files of the tax office, with detail by person.';
comment on column collection.receipt_file.receipt_file_id is 'Key.';
comment on column collection.receipt_file.bank_file_id is 'The file as treasury took it in.';
comment on column collection.receipt_file.scheme is 'Scheme code AAE140.';
comment on column collection.receipt_file.receipts is 'Number of receipts.';
comment on column collection.receipt_file.details is 'Number of lines of persons.';
comment on column collection.receipt_file.detail_amount is 'Sum of the lines of persons, yuan.';
comment on column collection.receipt_file.received_by is 'User who uploaded it.';
comment on column collection.receipt_file.received_at is 'When it was taken in.';

create table collection.receipt_detail (
  bank_line_id bigint not null,
  row_no integer not null,
  demand_id bigint,
  person_id bigint,
  document_number text not null,
  contribution_month integer not null,
  employer_amount numeric(18,2) not null,
  personal_amount numeric(18,2) not null,
  outcome text not null,
  constraint receipt_detail_pk primary key (bank_line_id, row_no),
  constraint receipt_detail_month check (contribution_month % 100 between 1 and 12),
  constraint receipt_detail_amount check (employer_amount >= 0 and personal_amount >= 0),
  constraint receipt_detail_outcome check (outcome in ('agrees', 'unknown-person', 'not-demanded', 'less', 'more', 'twice', 'reversed'))
);
create unique index receipt_detail_not_twice on collection.receipt_detail (demand_id, person_id, contribution_month) where outcome = 'agrees';
comment on table collection.receipt_detail is 'For whom a receipt of the tax office was paid, compared to the demand.';
comment on column collection.receipt_detail.bank_line_id is 'The receipt.';
comment on column collection.receipt_detail.row_no is 'Row of the file, from 1.';
comment on column collection.receipt_detail.demand_id is 'The demand that the receipt quotes; null for one that is not known.';
comment on column collection.receipt_detail.person_id is 'AAC001; null where the document number is not known.';
comment on column collection.receipt_detail.document_number is 'AAC147 as in the file.';
comment on column collection.receipt_detail.contribution_month is 'Contribution month AAE003, YYYYMM.';
comment on column collection.receipt_detail.employer_amount is 'Employer''s share paid, yuan.';
comment on column collection.receipt_detail.personal_amount is 'Personal share paid, yuan.';
comment on column collection.receipt_detail.outcome is 'agrees: equals the demand''s line; otherwise why the person is not credited.';

create table collection.posting_run (
  posting_run_id bigint generated always as identity,
  scheme text not null,
  allocation_order text not null,
  batch_run_id text,
  state text not null default 'open',
  requested_by text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  constraint posting_run_pk primary key (posting_run_id),
  constraint posting_run_order check (allocation_order in ('whole-month', 'whole-person', 'personal-share-first')),
  constraint posting_run_state check (state in ('open', 'done', 'failed'))
);
create unique index posting_run_one_open on collection.posting_run (scheme) where state = 'open';
comment on table collection.posting_run is 'One run that books new bank lines; the next starts when it is done.';
comment on column collection.posting_run.posting_run_id is 'Number of the run.';
comment on column collection.posting_run.scheme is 'Scheme code AAE140.';
comment on column collection.posting_run.allocation_order is 'Order in which money that does not cover a demand is given to months and persons.';
comment on column collection.posting_run.batch_run_id is 'The run in runtime.batch_run.';
comment on column collection.posting_run.state is 'open: chunks are left; done: all worked off; failed: a chunk failed for good, its bank lines are new again.';
comment on column collection.posting_run.requested_by is 'User who started it.';
comment on column collection.posting_run.started_at is 'When it was planned.';
comment on column collection.posting_run.finished_at is 'When its last chunk was done.';

create sequence collection.allocation_id as bigint cache 20;

create table collection.allocation (
  allocation_id bigint not null default nextval('collection.allocation_id'),
  bank_line_id bigint not null,
  demand_id bigint not null,
  employer_id bigint not null,
  scheme text not null,
  amount numeric(18,2) not null,
  collected_before numeric(18,2) not null,
  demand_amount numeric(18,2) not null,
  rule text not null,
  allocation_order text not null,
  detailed boolean not null default false,
  state text not null default 'planned',
  posting_run_id bigint,
  credited_on date not null,
  credited_persons integer not null default 0,
  credited_employer numeric(18,2) not null default 0,
  credited_personal numeric(18,2) not null default 0,
  credited_account numeric(18,2) not null default 0,
  allocated_by text not null,
  allocated_at timestamptz not null,
  reversed_at timestamptz,
  reversed_by text,
  reversal_reason text,
  constraint allocation_pk primary key (allocation_id),
  constraint allocation_amount check (amount > 0 and collected_before >= 0 and collected_before + amount <= demand_amount),
  constraint allocation_rule check (rule in ('demand-number', 'employer-amount', 'employer-total', 'by-hand')),
  constraint allocation_state check (state in ('planned', 'posted', 'reversed')),
  constraint allocation_reversal check ((state = 'reversed') = (reversed_at is not null and reversed_by is not null and reversal_reason is not null))
) with (fillfactor = 70);
create index allocation_by_line on collection.allocation (bank_line_id);
create index allocation_by_demand on collection.allocation (demand_id);
create index allocation_planned on collection.allocation (posting_run_id, employer_id) where state = 'planned';
comment on table collection.allocation is 'Which part of a bank line pays which demand. Σ allocations + 暂收 of a bank line = its amount. A planned row is no fact yet.';
comment on column collection.allocation.allocation_id is 'Key; stands as record_no in the contribution records that it credits.';
comment on column collection.allocation.bank_line_id is 'The bank line.';
comment on column collection.allocation.demand_id is 'The demand.';
comment on column collection.allocation.employer_id is 'AAB001 of the demand; chunks go by it.';
comment on column collection.allocation.scheme is 'Scheme code AAE140.';
comment on column collection.allocation.amount is 'Allocated, yuan.';
comment on column collection.allocation.collected_before is 'What the demand had collected before it, yuan.';
comment on column collection.allocation.demand_amount is 'Amount of the demand, yuan.';
comment on column collection.allocation.rule is 'How it was matched.';
comment on column collection.allocation.allocation_order is 'Order used where the demand is not covered.';
comment on column collection.allocation.detailed is 'The payer said for whom: persons are credited by the detail, not by the order.';
comment on column collection.allocation.state is 'planned: matched, not booked; posted: booked; reversed.';
comment on column collection.allocation.posting_run_id is 'Run that books it; null for one made by hand.';
comment on column collection.allocation.credited_on is 'Day on which the months count as paid: the bank date, or the day of a later match.';
comment on column collection.allocation.credited_persons is 'Number of contribution records credited.';
comment on column collection.allocation.credited_employer is 'Employer income recognised, yuan.';
comment on column collection.allocation.credited_personal is 'Personal income recognised, yuan.';
comment on column collection.allocation.credited_account is 'Part of both that is the account fund''s, yuan.';
comment on column collection.allocation.allocated_by is 'User who ran or made it.';
comment on column collection.allocation.allocated_at is 'When it was matched.';
comment on column collection.allocation.reversed_at is 'When it was taken back.';
comment on column collection.allocation.reversed_by is 'User who took it back.';
comment on column collection.allocation.reversal_reason is 'Why.';

create table collection.difference (
  difference_id bigint generated always as identity,
  bank_line_id bigint not null,
  demand_id bigint,
  scheme text not null,
  kind text not null,
  amount numeric(18,2) not null,
  posting_run_id bigint,
  found_at timestamptz not null,
  settled_at timestamptz,
  settled_by text,
  constraint difference_pk primary key (difference_id),
  constraint difference_kind check (kind in ('no-demand', 'partial', 'over-payment', 'detail', 'no-detail', 'period-closed'))
);
create index difference_open on collection.difference (found_at) where settled_at is null;
create index difference_by_run on collection.difference (posting_run_id, kind);
create index difference_by_line on collection.difference (bank_line_id);
comment on table collection.difference is 'What did not agree between receipts and demands: listed, not dropped.';
comment on column collection.difference.difference_id is 'Key.';
comment on column collection.difference.bank_line_id is 'The receipt.';
comment on column collection.difference.demand_id is 'The demand; null where none was found.';
comment on column collection.difference.scheme is 'Scheme code AAE140.';
comment on column collection.difference.kind is 'no-demand: nothing matches; partial: less than owed; over-payment: more than owed; detail: lines of persons do not agree; no-detail: tax receipt without persons; period-closed: the bank date lies in a closed day or month, the line waits.';
comment on column collection.difference.amount is 'Amount that is left over or missing, yuan.';
comment on column collection.difference.posting_run_id is 'Run that found it.';
comment on column collection.difference.found_at is 'When it was found.';
comment on column collection.difference.settled_at is 'When it was settled.';
comment on column collection.difference.settled_by is 'User who settled it.';
