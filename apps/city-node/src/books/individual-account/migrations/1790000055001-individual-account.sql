create schema individual_account;
select runtime.grant_schema('individual_account');
comment on schema individual_account is 'Individual accounts: what people are owed. Balance = last closing + this year''s records. Readable by closing, summary: account, contribution_record, opening.';

create table individual_account.account (
  person_id bigint not null,
  scheme text not null,
  state text not null default 'open',
  opened_month integer not null,
  opening_month integer,
  opening_personal numeric(18,2) not null default 0,
  opening_employer numeric(18,2) not null default 0,
  opening_months integer not null default 0,
  opening_id bigint,
  constraint account_pk primary key (person_id, scheme),
  constraint account_state check (state in ('open', 'frozen', 'closed')),
  constraint account_opened check (opened_month % 100 between 1 and 12),
  constraint account_opening check (opening_personal >= 0 and opening_employer >= 0 and opening_months >= 0)
);
comment on table individual_account.account is 'One account for each person and scheme, opened by the opening load or by the first record.';
comment on column individual_account.account.person_id is 'AAC001.';
comment on column individual_account.account.scheme is 'Scheme code AAE140.';
comment on column individual_account.account.state is 'open, frozen, closed.';
comment on column individual_account.account.opened_month is 'Month in which it was opened 建账年月, YYYYMM.';
comment on column individual_account.account.opening_month is 'Month at whose end the opening balance stands, YYYYMM; null without one.';
comment on column individual_account.account.opening_personal is 'Opening balance, personal part, yuan.';
comment on column individual_account.account.opening_employer is 'Opening balance, employer part, yuan.';
comment on column individual_account.account.opening_months is 'Contribution months before the start.';
comment on column individual_account.account.opening_id is 'The opening load that it came with.';

create table individual_account.contribution_record (
  person_id bigint not null,
  scheme text not null,
  contribution_year integer not null,
  contribution_month integer not null,
  kind text not null,
  record_no bigint not null,
  difference_period integer not null default 0,
  employer_id bigint not null,
  base numeric(18,2) not null,
  personal_amount numeric(18,2) not null,
  employer_amount numeric(18,2) not null,
  account_personal numeric(18,2) not null,
  account_employer numeric(18,2) not null,
  credited_on date not null,
  posting_period integer not null,
  demand_id bigint not null,
  reverses bigint,
  reversed_by bigint,
  constraint contribution_record_pk primary key (person_id, scheme, contribution_year, contribution_month, kind, record_no),
  constraint contribution_record_year check (contribution_month / 100 = contribution_year and contribution_month % 100 between 1 and 12),
  constraint contribution_record_kind check (kind in ('normal', 'back-payment', 'difference', 'imported', 'transferred-in')),
  constraint contribution_record_reverses check (reverses is null or reversed_by is not null)
) partition by range (contribution_year);
create unique index contribution_record_not_twice on individual_account.contribution_record
  (person_id, scheme, contribution_year, contribution_month, kind, difference_period) where reversed_by is null;
comment on table individual_account.contribution_record is 'Paid months, partitioned by contribution year. Append-only but for reversed_by; a reversal writes a red record and closes both.';
comment on column individual_account.contribution_record.person_id is 'AAC001.';
comment on column individual_account.contribution_record.scheme is 'Scheme code AAE140.';
comment on column individual_account.contribution_record.contribution_year is 'Year of contribution_month.';
comment on column individual_account.contribution_record.contribution_month is 'Contribution month AAE003, YYYYMM.';
comment on column individual_account.contribution_record.kind is 'normal, back-payment, difference, imported, transferred-in.';
comment on column individual_account.contribution_record.record_no is 'Number of the act that credited it (for collection the allocation); a red record carries its original''s, negative.';
comment on column individual_account.contribution_record.difference_period is '0; for a difference the posting period that demanded it, so that each is credited once.';
comment on column individual_account.contribution_record.employer_id is 'AAB001.';
comment on column individual_account.contribution_record.base is 'Contribution base AAE180, yuan; for a difference what is added to it.';
comment on column individual_account.contribution_record.personal_amount is 'Personal share paid, yuan; negative in a red record.';
comment on column individual_account.contribution_record.employer_amount is 'Employer''s share paid, yuan.';
comment on column individual_account.contribution_record.account_personal is 'Credited to the account from the personal share, yuan.';
comment on column individual_account.contribution_record.account_employer is 'Credited to the account from the employer''s share, yuan.';
comment on column individual_account.contribution_record.credited_on is 'Day of crediting; interest runs from its month, flow figures count by it.';
comment on column individual_account.contribution_record.posting_period is 'Posting period AAE002 of the demand, YYYYMM.';
comment on column individual_account.contribution_record.demand_id is 'Demand that was paid.';
comment on column individual_account.contribution_record.reverses is 'Red record: record_no that it takes back.';
comment on column individual_account.contribution_record.reversed_by is 'record_no of the red record; in the red record its original''s. Set once.';
revoke update, delete, truncate on individual_account.contribution_record from ${app}, ${worker};
grant update (reversed_by) on individual_account.contribution_record to ${app}, ${worker};

do $$
begin
  for year in 2020..2035 loop
    execute format('create table individual_account.contribution_record_%s partition of individual_account.contribution_record for values from (%s) to (%s)', year, year, year + 1);
    execute format('comment on table individual_account.contribution_record_%s is %L', year, 'Records of contribution year ' || year || '.');
    execute format('revoke all on individual_account.contribution_record_%s from ${app}, ${worker}', year);
  end loop;
  create table individual_account.contribution_record_other partition of individual_account.contribution_record default;
  comment on table individual_account.contribution_record_other is 'Records of contribution years that have no partition of their own.';
  revoke all on individual_account.contribution_record_other from ${app}, ${worker};
end $$;

create function individual_account.set_reversed_once() returns trigger language plpgsql as $$
begin
  if old.reversed_by is not null or new.reversed_by is null then
    raise exception 'record is reversed already' using errcode = 'PNA01', detail = json_build_object('person', old.person_id, 'month', old.contribution_month)::text;
  end if;
  return new;
end $$;
comment on function individual_account.set_reversed_once is 'reversed_by goes from null to a value once (PNA01).';
create trigger contribution_record_reversed before update of reversed_by on individual_account.contribution_record
  for each row execute function individual_account.set_reversed_once();

create table individual_account.opening (
  opening_id bigint generated always as identity,
  scheme text not null,
  opening_month integer not null,
  state text not null default 'proposed',
  persons integer not null,
  personal_total numeric(18,2) not null,
  employer_total numeric(18,2) not null,
  ledger_lines jsonb not null,
  rejects jsonb not null,
  maker text not null,
  proposed_at timestamptz not null,
  checker text,
  agreed_at timestamptz,
  constraint opening_pk primary key (opening_id),
  constraint opening_month check (opening_month % 100 between 1 and 12),
  constraint opening_state check (state in ('proposed', 'agreed', 'replaced')),
  constraint opening_two_persons check (maker <> checker),
  constraint opening_agreed check ((state = 'agreed') = (checker is not null and agreed_at is not null))
);
create unique index opening_agreed_once on individual_account.opening (scheme) where state = 'agreed';
comment on table individual_account.opening is 'Opening load 期初建账: repeatable until a second person agrees to its totals, then locked.';
comment on column individual_account.opening.opening_id is 'Key.';
comment on column individual_account.opening.scheme is 'Scheme code AAE140.';
comment on column individual_account.opening.opening_month is 'Month at whose end the balances stand, YYYYMM.';
comment on column individual_account.opening.state is 'proposed, agreed (locked), replaced by a later proposal.';
comment on column individual_account.opening.persons is 'Number of balances.';
comment on column individual_account.opening.personal_total is 'Sum of personal parts, yuan.';
comment on column individual_account.opening.employer_total is 'Sum of employer parts, yuan.';
comment on column individual_account.opening.ledger_lines is 'Trial balance by fund: fund, accountCode, debit, credit.';
comment on column individual_account.opening.rejects is 'Rows that were not taken in, with reason.';
comment on column individual_account.opening.maker is 'User who proposed it.';
comment on column individual_account.opening.proposed_at is 'When it was proposed.';
comment on column individual_account.opening.checker is 'Second person, who agreed to the totals.';
comment on column individual_account.opening.agreed_at is 'When it was agreed and booked.';

create table individual_account.opening_balance (
  opening_id bigint not null,
  person_id bigint not null,
  personal_amount numeric(18,2) not null,
  employer_amount numeric(18,2) not null,
  months integer not null,
  constraint opening_balance_pk primary key (opening_id, person_id),
  constraint opening_balance_amount check (personal_amount >= 0 and employer_amount >= 0 and months >= 0)
);
comment on table individual_account.opening_balance is 'Balances of an opening load, by person.';
comment on column individual_account.opening_balance.opening_id is 'The load.';
comment on column individual_account.opening_balance.person_id is 'AAC001.';
comment on column individual_account.opening_balance.personal_amount is 'Personal part with interest, yuan.';
comment on column individual_account.opening_balance.employer_amount is 'Employer part with interest, yuan.';
comment on column individual_account.opening_balance.months is 'Contribution months before the start.';
