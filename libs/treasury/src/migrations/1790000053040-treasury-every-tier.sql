-- Accounts: whose, which fund, since when. Empty where it was registered before this was kept: then the node's own, both funds, contributions.
alter table treasury.bank_account
  add column reporting_unit text,
  add column fund text,
  add column default_class text,
  add column valid_from date,
  add column valid_to date,
  add column closed_by text,
  add column closed_at timestamptz,
  add constraint bank_account_fund check (fund in ('pooled', 'account')),
  add constraint bank_account_validity check (valid_to >= valid_from),
  add constraint bank_account_closed check (num_nulls(valid_to, closed_by, closed_at) in (0, 3));
comment on table treasury.bank_account is 'Accounts of the unit: 收入户, 支出户, 财政专户, 国库.';
comment on column treasury.bank_account.reporting_unit is 'Unit whose money it holds; null: the node''s own.';
comment on column treasury.bank_account.fund is 'pooled or account where it holds the money of one fund; null: of both.';
comment on column treasury.bank_account.default_class is 'Class of a line that comes in and that nothing else tells; null: contribution.';
comment on column treasury.bank_account.valid_from is 'First day of its lines; null: any.';
comment on column treasury.bank_account.valid_to is 'Last day of its lines; null while it is open.';
comment on column treasury.bank_account.closed_by is 'User who closed it.';
comment on column treasury.bank_account.closed_at is 'When it was closed.';

alter table treasury.bank_file add column amount_out numeric(18,2);
comment on column treasury.bank_file.amount is 'Sum of the lines that came in, yuan.';
comment on column treasury.bank_file.amount_out is 'Sum of the lines that went out, yuan; null where there is none.';

alter table treasury.bank_line
  add column direction text not null default 'in',
  add column balance_after numeric(18,2),
  add column account_fund_amount numeric(18,2),
  add column counterpart_unit text,
  add constraint bank_line_direction check (direction in ('in', 'out')),
  add constraint bank_line_part check (account_fund_amount between 0 and amount),
  add constraint bank_line_contribution check (class <> 'contribution' or direction = 'in'),
  drop constraint bank_line_class,
  add constraint bank_line_class check (class in ('contribution', 'subsidy', 'interest', 'sweep', 'transfer', 'remittance', 'allocation', 'central-adjustment',
    'benefit', 'returned-benefit', 'reissued-benefit', 'recovery', 'recovery-same-year', 'other')),
  drop constraint bank_line_state,
  add constraint bank_line_state check (state in ('new', 'matched', 'suspense', 'booked', 'reversed'));
comment on table treasury.bank_line is 'Money in and out, line by line, as the bank or the state treasury reports it.';
comment on column treasury.bank_line.bank_account is 'Account that the money came into or left.';
comment on column treasury.bank_line.payer_name is 'Name of the other party AAE009: the payer, or the payee of money that went out.';
comment on column treasury.bank_line.payer_account is 'Account of the other party AAE010.';
comment on column treasury.bank_line.direction is 'in or out.';
comment on column treasury.bank_line.balance_after is 'Balance of the account after the line, as the bank states it, yuan; null where the file has none.';
comment on column treasury.bank_line.class is 'What kind of money it is, of the code list in the standards; set at import, corrected by people with a trail.';
comment on column treasury.bank_line.account_fund_amount is 'Part that belongs to the account fund, yuan; null: none, or all of it where the account is the account fund''s.';
comment on column treasury.bank_line.counterpart_unit is 'The other unit of money between units.';
comment on column treasury.bank_line.state is 'new: not booked; matched: booked, all of it allocated; suspense: booked, part or all of it 暂收; booked: booked whole by the rule of its class; reversed.';

create table treasury.statement (
  statement_id bigint generated always as identity,
  bank_account text not null,
  statement_no integer not null,
  day date not null,
  opening numeric(18,2) not null,
  total_in numeric(18,2) not null,
  total_out numeric(18,2) not null,
  closing numeric(18,2) not null,
  lines integer not null,
  file_id bigint not null,
  constraint statement_pk primary key (statement_id),
  constraint statement_once unique (bank_account, statement_no),
  constraint statement_file unique (file_id),
  constraint statement_sum check (opening + total_in - total_out = closing)
);
comment on table treasury.statement is 'Statements of accounts: files that state opening and closing balance. Each follows the one before to the fen.';
comment on column treasury.statement.statement_id is 'Key.';
comment on column treasury.statement.bank_account is 'The account.';
comment on column treasury.statement.statement_no is '1, 2, 3 … of the account.';
comment on column treasury.statement.day is 'Day of the statement, as its first line says.';
comment on column treasury.statement.opening is 'Balance before its lines, yuan; the closing balance of the statement before.';
comment on column treasury.statement.total_in is 'Sum of what came in, yuan.';
comment on column treasury.statement.total_out is 'Sum of what went out, yuan.';
comment on column treasury.statement.closing is 'Balance after its lines, yuan.';
comment on column treasury.statement.lines is 'Number of its lines.';
comment on column treasury.statement.file_id is 'File that it came in.';
revoke update, delete, truncate on treasury.statement from ${app}, ${worker};

create table treasury.class_change (
  bank_line_id bigint not null,
  change_no integer not null,
  from_class text not null,
  to_class text not null,
  account_fund_amount numeric(18,2),
  counterpart_unit text,
  reason text not null,
  changed_by text not null,
  changed_at timestamptz not null,
  correction_id bigint,
  constraint class_change_pk primary key (bank_line_id, change_no),
  constraint class_change_reason check (length(reason) between 2 and 500)
);
comment on table treasury.class_change is 'Trail of the classes of bank lines: what people, or an instruction, said that a line is. The last one holds.';
comment on column treasury.class_change.bank_line_id is 'The line.';
comment on column treasury.class_change.change_no is '1, 2, 3 … of the line.';
comment on column treasury.class_change.from_class is 'Class before.';
comment on column treasury.class_change.to_class is 'Class since.';
comment on column treasury.class_change.account_fund_amount is 'Part of the account fund since, yuan.';
comment on column treasury.class_change.counterpart_unit is 'The other unit since.';
comment on column treasury.class_change.reason is 'Why.';
comment on column treasury.class_change.changed_by is 'Who said so; in the case of a booked line who proposed it.';
comment on column treasury.class_change.changed_at is 'When.';
comment on column treasury.class_change.correction_id is 'The correction of a booked line that it belongs to.';
revoke update, delete, truncate on treasury.class_change from ${app}, ${worker};

create table treasury.class_correction (
  correction_id bigint generated always as identity,
  bank_line_id bigint not null,
  to_class text not null,
  account_fund_amount numeric(18,2),
  counterpart_unit text,
  reason text not null,
  state text not null default 'proposed',
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  red_entries bigint[],
  new_entries bigint[],
  constraint class_correction_pk primary key (correction_id),
  constraint class_correction_state check (state in ('proposed', 'done', 'declined')),
  constraint class_correction_two_persons check (proposed_by <> decided_by),
  constraint class_correction_decided check ((state = 'proposed') = (decided_by is null and decided_at is null)),
  constraint class_correction_entries check (state = 'done' or num_nonnulls(red_entries, new_entries) = 0)
);
create unique index class_correction_one_waits on treasury.class_correction (bank_line_id) where state = 'proposed';
comment on table treasury.class_correction is 'Corrections of booked lines: one person proposes the right class, another one has the booking reversed and made anew.';
comment on column treasury.class_correction.correction_id is 'Key.';
comment on column treasury.class_correction.bank_line_id is 'The line.';
comment on column treasury.class_correction.to_class is 'The right class.';
comment on column treasury.class_correction.account_fund_amount is 'The right part of the account fund, yuan.';
comment on column treasury.class_correction.counterpart_unit is 'The right other unit.';
comment on column treasury.class_correction.reason is 'Why.';
comment on column treasury.class_correction.state is 'proposed, done, declined.';
comment on column treasury.class_correction.proposed_by is 'First person.';
comment on column treasury.class_correction.proposed_at is 'When.';
comment on column treasury.class_correction.decided_by is 'Second person.';
comment on column treasury.class_correction.decided_at is 'When.';
comment on column treasury.class_correction.red_entries is 'Red entries that took the booking back; null where its owner, collection, did.';
comment on column treasury.class_correction.new_entries is 'Entries of the new booking; empty where collection makes them.';
revoke delete, truncate on treasury.class_correction from ${app}, ${worker};

create table treasury.sweep (
  out_line bigint not null,
  in_line bigint not null,
  paired_by text not null,
  paired_at timestamptz not null,
  constraint sweep_pk primary key (out_line),
  constraint sweep_in_once unique (in_line)
);
comment on table treasury.sweep is 'Money between own accounts: the line that left one, which is booked, and the line that reached the other, which is not booked again.';
comment on column treasury.sweep.out_line is 'Line of the account that it left.';
comment on column treasury.sweep.in_line is 'Line of the account that it reached.';
comment on column treasury.sweep.paired_by is 'Who found them.';
comment on column treasury.sweep.paired_at is 'When.';
revoke update, delete, truncate on treasury.sweep from ${app}, ${worker};
