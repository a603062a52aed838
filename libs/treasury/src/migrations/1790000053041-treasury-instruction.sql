create table treasury.instruction (
  instruction_number text not null,
  kind text not null,
  party text not null,
  bank_account text not null,
  counterpart_account text not null,
  counterpart_name text not null,
  counterpart_unit text,
  amount numeric(18,2) not null,
  account_fund_amount numeric(18,2) not null default 0,
  due_on date not null,
  purpose text not null,
  state text not null default 'drafted',
  drafted_by text not null,
  drafted_at timestamptz not null,
  approved_by text,
  approved_at timestamptz,
  sent_by text,
  sent_at timestamptz,
  bank_line_id bigint,
  ended_by text,
  ended_at timestamptz,
  note text,
  constraint instruction_pk primary key (instruction_number),
  constraint instruction_number check (instruction_number ~ '^[0-9A-Za-z-]{4,40}$'),
  constraint instruction_kind check (kind in ('sweep', 'transfer', 'remittance', 'allocation', 'central-adjustment', 'benefit', 'reissued-benefit')),
  constraint instruction_party check (party in ('bank', 'finance-bureau')),
  constraint instruction_amount check (amount > 0 and account_fund_amount between 0 and amount),
  constraint instruction_state check (state in ('drafted', 'approved', 'sent', 'unknown', 'confirmed', 'returned', 'withdrawn')),
  constraint instruction_two_persons check (drafted_by <> approved_by),
  constraint instruction_approved check (state in ('drafted', 'withdrawn') or num_nulls(approved_by, approved_at) = 0),
  constraint instruction_sent check (state not in ('sent', 'unknown', 'confirmed', 'returned') or num_nulls(sent_by, sent_at) = 0),
  constraint instruction_confirmed check ((state = 'confirmed') = (bank_line_id is not null)),
  constraint instruction_line_once unique (bank_line_id)
);
create index instruction_open on treasury.instruction (due_on, instruction_number) where state in ('drafted', 'approved', 'sent', 'unknown');
comment on table treasury.instruction is 'The outbox for outside parties: what a bank or the finance bureau is to pay. Taken by state; money has moved, and anything is booked, only when the bank''s outgoing line is there.';
comment on column treasury.instruction.instruction_number is 'Number that the drafter gives, once; the bank quotes it in its line.';
comment on column treasury.instruction.kind is 'Class of the bank line that will confirm it.';
comment on column treasury.instruction.party is 'Who carries it out: bank, finance-bureau.';
comment on column treasury.instruction.bank_account is 'Account that pays.';
comment on column treasury.instruction.counterpart_account is 'Account that is paid.';
comment on column treasury.instruction.counterpart_name is 'Its name.';
comment on column treasury.instruction.counterpart_unit is 'Unit that is paid, where money moves between units.';
comment on column treasury.instruction.amount is 'Amount, yuan.';
comment on column treasury.instruction.account_fund_amount is 'Part of it that is the account fund''s, yuan.';
comment on column treasury.instruction.due_on is 'Day on which it is to be paid.';
comment on column treasury.instruction.purpose is 'What for.';
comment on column treasury.instruction.state is 'drafted, approved by a second person, sent, unknown (no answer), confirmed by a bank line, returned, withdrawn.';
comment on column treasury.instruction.drafted_by is 'First person.';
comment on column treasury.instruction.drafted_at is 'When.';
comment on column treasury.instruction.approved_by is 'Second person.';
comment on column treasury.instruction.approved_at is 'When.';
comment on column treasury.instruction.sent_by is 'Who took it to the outside party.';
comment on column treasury.instruction.sent_at is 'When.';
comment on column treasury.instruction.bank_line_id is 'The outgoing line that confirms it.';
comment on column treasury.instruction.ended_by is 'Who noted the last answer: confirmed, returned, withdrawn, unknown.';
comment on column treasury.instruction.ended_at is 'When.';
comment on column treasury.instruction.note is 'Reason of a return or withdrawal, or what is known of one without an answer.';
revoke delete, truncate on treasury.instruction from ${app}, ${worker};
