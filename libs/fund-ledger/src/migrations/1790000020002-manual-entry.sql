create table fund_ledger.manual_entry (
  manual_entry_id bigint generated always as identity,
  reporting_unit text not null,
  scheme text not null,
  entry_date date not null,
  rule text not null,
  summary text not null,
  lines jsonb not null,
  state text not null default 'prepared',
  maker text not null,
  prepared_at timestamptz not null,
  checker text,
  decided_at timestamptz,
  note text,
  constraint manual_entry_pk primary key (manual_entry_id),
  constraint manual_entry_rule check (rule in ('manual', 'opening', 'benefit-expense-aggregate')),
  constraint manual_entry_state check (state in ('prepared', 'posted', 'returned')),
  constraint manual_entry_two_persons check (maker <> checker),
  constraint manual_entry_decided check ((state = 'prepared') = (checker is null and decided_at is null))
);
create unique index manual_entry_opening_once on fund_ledger.manual_entry (reporting_unit, scheme) where rule = 'opening' and state <> 'returned';
create index manual_entry_waiting on fund_ledger.manual_entry (manual_entry_id) where state = 'prepared';
comment on table fund_ledger.manual_entry is 'Entries that a person states and another one approves: opening balances, aggregates, corrections. Posted as one entry for each fund.';
comment on column fund_ledger.manual_entry.manual_entry_id is 'Key; source_id of the entries.';
comment on column fund_ledger.manual_entry.reporting_unit is 'Unit of the books.';
comment on column fund_ledger.manual_entry.scheme is 'Scheme code AAE140.';
comment on column fund_ledger.manual_entry.entry_date is 'Civil day of the entries.';
comment on column fund_ledger.manual_entry.rule is 'manual; opening, once for each scheme; benefit-expense-aggregate, marked aggregate.';
comment on column fund_ledger.manual_entry.summary is 'Text of the voucher.';
comment on column fund_ledger.manual_entry.lines is 'Array of {fund, account, debit, credit, counterpartUnit, instrumentNumber}; amounts are decimal strings of yuan.';
comment on column fund_ledger.manual_entry.state is 'prepared, posted by the second person, returned by the second person.';
comment on column fund_ledger.manual_entry.maker is 'Who prepared it.';
comment on column fund_ledger.manual_entry.prepared_at is 'When it was prepared.';
comment on column fund_ledger.manual_entry.checker is 'Second person, who decided.';
comment on column fund_ledger.manual_entry.decided_at is 'When it was decided.';
comment on column fund_ledger.manual_entry.note is 'Why it was returned.';
revoke delete, truncate on fund_ledger.manual_entry from ${app}, ${worker};
