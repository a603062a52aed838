create schema treasury;
select runtime.grant_schema('treasury');
comment on schema treasury is 'Bank accounts and the one intake of bank lines. Readable by collection, closing, summary: bank_account, bank_line.';

create table treasury.bank_account (
  account_number text not null,
  title text not null,
  bank_name text not null,
  kind text not null,
  scheme text not null,
  ledger_account text not null,
  opened_by text not null,
  opened_at timestamptz not null,
  constraint bank_account_pk primary key (account_number),
  constraint bank_account_number check (account_number ~ '^[0-9A-Za-z-]{4,40}$'),
  constraint bank_account_kind check (kind in ('income', 'expenditure', 'fiscal', 'state-treasury'))
);
comment on table treasury.bank_account is 'Accounts of the agency: 收入户, 支出户, 财政专户, 国库.';
comment on column treasury.bank_account.account_number is 'Number at the bank AAE010.';
comment on column treasury.bank_account.title is 'Name of the account AAE009.';
comment on column treasury.bank_account.bank_name is 'Bank.';
comment on column treasury.bank_account.kind is 'income 收入户, expenditure 支出户, fiscal 财政专户, state-treasury 国库.';
comment on column treasury.bank_account.scheme is 'Scheme code AAE140 whose money it holds.';
comment on column treasury.bank_account.ledger_account is 'Account of the chart that mirrors it.';
comment on column treasury.bank_account.opened_by is 'User who registered it.';
comment on column treasury.bank_account.opened_at is 'When it was registered.';

create table treasury.bank_file (
  file_id bigint generated always as identity,
  file_name text not null,
  sha256 text not null,
  format text not null,
  bank_account text not null,
  rows integer not null,
  amount numeric(18,2) not null,
  received_by text not null,
  received_at timestamptz not null,
  constraint bank_file_pk primary key (file_id),
  constraint bank_file_once unique (sha256),
  constraint bank_file_format check (format in ('bank-lines', 'tax-receipts'))
);
comment on table treasury.bank_file is 'Files that bank lines came in. The digest of the content lets a file in once.';
comment on column treasury.bank_file.file_id is 'Key.';
comment on column treasury.bank_file.file_name is 'Name as uploaded.';
comment on column treasury.bank_file.sha256 is 'SHA-256 of the bytes, hex.';
comment on column treasury.bank_file.format is 'bank-lines: file of the agency''s bank; tax-receipts: receipt file of the tax office.';
comment on column treasury.bank_file.bank_account is 'Account that the lines belong to.';
comment on column treasury.bank_file.rows is 'Number of lines.';
comment on column treasury.bank_file.amount is 'Sum of the lines, yuan.';
comment on column treasury.bank_file.received_by is 'User who uploaded it.';
comment on column treasury.bank_file.received_at is 'When it was taken in.';

create sequence treasury.bank_line_id as bigint cache 20;

create table treasury.bank_line (
  bank_line_id bigint not null default nextval('treasury.bank_line_id'),
  bank_account text not null,
  value_date date not null,
  amount numeric(18,2) not null,
  payer_name text not null,
  payer_account text not null,
  reference text not null,
  bank_number text not null,
  class text not null default 'contribution',
  state text not null default 'new',
  suspense_amount numeric(18,2) not null default 0,
  suspense_account text,
  file_id bigint,
  recorded_by text not null,
  recorded_at timestamptz not null,
  booked_at timestamptz,
  constraint bank_line_pk primary key (bank_line_id),
  constraint bank_line_once unique (bank_account, bank_number),
  constraint bank_line_amount check (amount > 0),
  constraint bank_line_class check (class in ('contribution', 'transfer', 'recovery', 'allocation', 'other')),
  constraint bank_line_state check (state in ('new', 'matched', 'suspense', 'reversed')),
  constraint bank_line_suspense check (suspense_amount between 0 and amount and (state = 'suspense') = (suspense_amount > 0) and (suspense_amount = 0 or suspense_account is not null))
) with (fillfactor = 70);
create index bank_line_open on treasury.bank_line (bank_line_id) where state = 'new';
create index bank_line_suspense on treasury.bank_line (value_date) where suspense_amount > 0;
create index bank_line_by_day on treasury.bank_line (value_date, bank_line_id);
comment on table treasury.bank_line is 'Money in, line by line, as the bank or the state treasury reports it.';
comment on column treasury.bank_line.bank_line_id is 'Key.';
comment on column treasury.bank_line.bank_account is 'Account that the money came into.';
comment on column treasury.bank_line.value_date is 'The bank''s date; the day on which it is booked.';
comment on column treasury.bank_line.amount is 'Amount, yuan.';
comment on column treasury.bank_line.payer_name is 'Name of the payer AAE009.';
comment on column treasury.bank_line.payer_account is 'Account of the payer AAE010.';
comment on column treasury.bank_line.reference is 'What the payer quoted; a demand number where one is known.';
comment on column treasury.bank_line.bank_number is 'The bank''s own number of the line, unique for the account.';
comment on column treasury.bank_line.class is 'What kind of money it is; contribution is collection''s.';
comment on column treasury.bank_line.state is 'new: not booked; matched: booked, all of it allocated; suspense: booked, part or all of it 暂收; reversed.';
comment on column treasury.bank_line.suspense_amount is 'Part that is credited to nobody (暂收), yuan.';
comment on column treasury.bank_line.suspense_account is 'Account of the chart that holds the 暂收: unmatched, or over-paid.';
comment on column treasury.bank_line.file_id is 'File that it came in; null for one that was entered.';
comment on column treasury.bank_line.recorded_by is 'User who brought it in.';
comment on column treasury.bank_line.recorded_at is 'When it was brought in.';
comment on column treasury.bank_line.booked_at is 'When its entries were posted.';
