create schema fund_ledger;
select runtime.grant_schema('fund_ledger');
comment on schema fund_ledger is 'Books of account of a node: pooled fund and account fund apart, by scheme. Cash basis.';

create table fund_ledger.account (
  account_code text not null,
  name_zh text not null,
  name_en text not null,
  class text not null,
  funds text[] not null,
  inter_unit boolean not null default false,
  constraint account_pk primary key (account_code),
  constraint account_class check (class in ('asset', 'liability', 'net-asset', 'income', 'expense')),
  constraint account_funds check (funds <@ array['pooled', 'account'] and cardinality(funds) > 0)
);
comment on table fund_ledger.account is 'Chart of accounts in use at this node, loaded from the standard chart; only leaves, which can be posted to.';
comment on column fund_ledger.account.account_code is 'Code of the chart; natural key of lines and of dataset PI05.';
comment on column fund_ledger.account.name_zh is 'Chinese name.';
comment on column fund_ledger.account.name_en is 'English name.';
comment on column fund_ledger.account.class is 'Side of the statements: asset, liability, net-asset, income, expense.';
comment on column fund_ledger.account.funds is 'Books that may use it: pooled, account.';
comment on column fund_ledger.account.inter_unit is 'Heads between units: a line must then name its counterpart unit.';

create table fund_ledger.book (
  reporting_unit text not null,
  scheme text not null,
  fund text not null,
  opened_month integer not null,
  constraint book_pk primary key (reporting_unit, scheme, fund),
  constraint book_fund check (fund in ('pooled', 'account')),
  constraint book_month check (opened_month % 100 between 1 and 12)
);
comment on table fund_ledger.book is 'A separate entity of account: one fund of one scheme of one unit.';
comment on column fund_ledger.book.reporting_unit is 'Code of the unit whose books these are.';
comment on column fund_ledger.book.scheme is 'Scheme code AAE140; 110 = enterprise employees.';
comment on column fund_ledger.book.fund is 'pooled = pooled fund, account = individual account fund.';
comment on column fund_ledger.book.opened_month is 'First month of the book, YYYYMM.';

create table fund_ledger.period (
  reporting_unit text not null,
  scheme text not null,
  fund text not null,
  book_month integer not null,
  state text not null default 'open',
  closed_through date,
  opened_at timestamptz not null default now(),
  closed_at timestamptz,
  closed_by text,
  constraint period_pk primary key (reporting_unit, scheme, fund, book_month),
  constraint period_book foreign key (reporting_unit, scheme, fund) references fund_ledger.book,
  constraint period_month check (book_month % 100 between 1 and 12),
  constraint period_state check (state in ('open', 'closed')),
  constraint period_closed check ((state = 'closed') = (closed_at is not null and closed_by is not null)),
  constraint period_day check (closed_through is null or to_char(closed_through, 'YYYYMM')::integer = book_month)
);
comment on table fund_ledger.period is 'Month of a book. Posting takes FOR SHARE on the row, day and month close take FOR UPDATE: nothing slips into a closed period.';
comment on column fund_ledger.period.reporting_unit is 'Book: unit.';
comment on column fund_ledger.period.scheme is 'Book: scheme.';
comment on column fund_ledger.period.fund is 'Book: fund.';
comment on column fund_ledger.period.book_month is 'Month, YYYYMM.';
comment on column fund_ledger.period.state is 'open: entries may be posted; closed: balances are sealed.';
comment on column fund_ledger.period.closed_through is 'Last day that was closed; entries of this day and before are refused.';
comment on column fund_ledger.period.opened_at is 'When the period was opened.';
comment on column fund_ledger.period.closed_at is 'When the month was closed.';
comment on column fund_ledger.period.closed_by is 'Who closed the month.';

create sequence fund_ledger.entry_id as bigint cache 1;

create table fund_ledger.journal_entry (
  entry_id bigint not null default nextval('fund_ledger.entry_id'),
  reporting_unit text not null,
  scheme text not null,
  fund text not null,
  book_month integer not null,
  entry_date date not null,
  rule text not null,
  summary text not null,
  source_kind text not null,
  source_id text not null,
  line_count integer not null,
  amount numeric(18,2) not null,
  mark text,
  reverses bigint,
  reversal_reason text,
  reversed_by bigint,
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  constraint journal_entry_pk primary key (entry_id),
  constraint journal_entry_month check (book_month = extract(year from entry_date)::integer * 100 + extract(month from entry_date)::integer),
  constraint journal_entry_lines check (line_count >= 2),
  constraint journal_entry_mark check (mark in ('aggregate', 'opening')),
  constraint journal_entry_reversal check ((reverses is null) = (reversal_reason is null))
);
create unique index journal_entry_not_twice on fund_ledger.journal_entry (source_kind, source_id, rule, reporting_unit, scheme, fund) where reversed_by is null;
create index journal_entry_by_day on fund_ledger.journal_entry (reporting_unit, scheme, fund, entry_date);
create index journal_entry_reverses on fund_ledger.journal_entry (reverses) where reverses is not null;
comment on table fund_ledger.journal_entry is 'Voucher: balanced, immutable but for reversed_by. Not partitioned, so that not-twice holds across years; lines are.';
comment on column fund_ledger.journal_entry.entry_id is 'Number inside the node; the voucher number is given at day close.';
comment on column fund_ledger.journal_entry.reporting_unit is 'Book: unit.';
comment on column fund_ledger.journal_entry.scheme is 'Book: scheme.';
comment on column fund_ledger.journal_entry.fund is 'Book: fund.';
comment on column fund_ledger.journal_entry.book_month is 'Month of entry_date, YYYYMM.';
comment on column fund_ledger.journal_entry.entry_date is 'Civil day of the fact, by which it counts.';
comment on column fund_ledger.journal_entry.rule is 'Name of the posting rule.';
comment on column fund_ledger.journal_entry.summary is 'Text of the voucher.';
comment on column fund_ledger.journal_entry.source_kind is 'Kind of the fact that is booked, for example bank-line.';
comment on column fund_ledger.journal_entry.source_id is 'Key of the fact inside its kind.';
comment on column fund_ledger.journal_entry.line_count is 'Number of its lines.';
comment on column fund_ledger.journal_entry.amount is 'Sum of its debits in yuan; negative for a red entry.';
comment on column fund_ledger.journal_entry.mark is 'aggregate = one entry for many facts; opening = opening balances.';
comment on column fund_ledger.journal_entry.reverses is 'Red entry: the entry that it takes back.';
comment on column fund_ledger.journal_entry.reversal_reason is 'Red entry: why.';
comment on column fund_ledger.journal_entry.reversed_by is 'The red entry that took this one back; set once.';
comment on column fund_ledger.journal_entry.recorded_by is 'User who posted it, or system.';
comment on column fund_ledger.journal_entry.recorded_at is 'When it was posted.';
grant usage, select on sequence fund_ledger.entry_id to ${app}, ${worker};
revoke update, delete, truncate on fund_ledger.journal_entry from ${app}, ${worker};
grant update (reversed_by) on fund_ledger.journal_entry to ${app}, ${worker};

create table fund_ledger.journal_line (
  reporting_unit text not null,
  scheme text not null,
  fund text not null,
  book_month integer not null,
  entry_id bigint not null,
  line_no integer not null,
  account_code text not null,
  debit numeric(18,2) not null,
  credit numeric(18,2) not null,
  counterpart_unit text not null default '',
  instrument_number text not null default '',
  constraint journal_line_pk primary key (reporting_unit, scheme, fund, book_month, entry_id, line_no),
  constraint journal_line_side check ((debit = 0) <> (credit = 0))
) partition by range (book_month);
comment on table fund_ledger.journal_line is 'Lines of vouchers, partitioned by book year; no foreign keys (the verifier proves references).';
comment on column fund_ledger.journal_line.reporting_unit is 'Book: unit.';
comment on column fund_ledger.journal_line.scheme is 'Book: scheme.';
comment on column fund_ledger.journal_line.fund is 'Book: fund.';
comment on column fund_ledger.journal_line.book_month is 'Month of the entry, YYYYMM.';
comment on column fund_ledger.journal_line.entry_id is 'The entry.';
comment on column fund_ledger.journal_line.line_no is 'Place in the entry, from 1.';
comment on column fund_ledger.journal_line.account_code is 'Account of the chart.';
comment on column fund_ledger.journal_line.debit is 'Debit in yuan; negative in red entries; one of debit and credit is zero.';
comment on column fund_ledger.journal_line.credit is 'Credit in yuan; negative in red entries.';
comment on column fund_ledger.journal_line.counterpart_unit is 'Other unit of money between units; empty where there is none.';
comment on column fund_ledger.journal_line.instrument_number is 'Number of the bank instrument or order that pairs both units; empty where there is none.';
revoke update, delete, truncate on fund_ledger.journal_line from ${app}, ${worker};

do $$
begin
  for year in 2020..2035 loop
    execute format('create table fund_ledger.journal_line_%s partition of fund_ledger.journal_line for values from (%s00) to (%s00)', year, year, year + 1);
    execute format('comment on table fund_ledger.journal_line_%s is %L', year, 'Lines of book year ' || year || '.');
    -- Only the parent carries the balance trigger, so nobody may write past it.
    execute format('revoke all on fund_ledger.journal_line_%s from ${app}, ${worker}', year);
  end loop;
  create table fund_ledger.journal_line_other partition of fund_ledger.journal_line default;
  comment on table fund_ledger.journal_line_other is 'Lines of book years that have no partition of their own yet.';
  revoke all on fund_ledger.journal_line_other from ${app}, ${worker};
end $$;

create function fund_ledger.check_entries() returns trigger language plpgsql as $$
declare wrong record;
begin
  perform 1 from fund_ledger.period p
    where (p.reporting_unit, p.scheme, p.fund, p.book_month) in (select distinct reporting_unit, scheme, fund, book_month from new_entry)
    order by p.reporting_unit, p.scheme, p.fund, p.book_month for share;
  select e.reporting_unit, e.scheme, e.fund, e.entry_date::text as day, p.state, p.closed_through into wrong
    from (select distinct reporting_unit, scheme, fund, book_month, entry_date from new_entry) e
    left join fund_ledger.period p using (reporting_unit, scheme, fund, book_month)
    where p.state is distinct from 'open' or e.entry_date <= p.closed_through limit 1;
  if found then
    raise exception 'no open period' using errcode = 'PNL02',
      detail = json_build_object('book', concat_ws('/', wrong.reporting_unit, wrong.scheme, wrong.fund), 'date', wrong.day)::text;
  end if;
  return null;
end $$;
comment on function fund_ledger.check_entries is 'Locks the periods of new entries FOR SHARE and refuses closed days and months (PNL02).';

create function fund_ledger.check_lines() returns trigger language plpgsql as $$
declare wrong record;
begin
  select reporting_unit, scheme, fund, entry_id, sum(debit) as debit, sum(credit) as credit into wrong
    from new_line group by reporting_unit, scheme, fund, book_month, entry_id having sum(debit) <> sum(credit) limit 1;
  if found then
    raise exception 'entry does not balance' using errcode = 'PNL01',
      detail = json_build_object('entry', wrong.entry_id::text, 'book', concat_ws('/', wrong.reporting_unit, wrong.scheme, wrong.fund),
        'debit', wrong.debit::text, 'credit', wrong.credit::text)::text;
  end if;
  select l.account_code, l.fund, a.account_code is null as unknown into wrong
    from (select distinct account_code, fund, counterpart_unit = '' as alone from new_line) l left join fund_ledger.account a using (account_code)
    where a.account_code is null or not l.fund = any (a.funds) or (a.inter_unit and l.alone) limit 1;
  if found then
    raise exception 'account cannot be used' using errcode = 'PNL03',
      detail = json_build_object('account', wrong.account_code, 'fund', wrong.fund)::text;
  end if;
  return null;
end $$;
comment on function fund_ledger.check_lines is 'Each entry balances within the statement (PNL01); accounts exist in the book, heads between units name their counterpart (PNL03).';

create function fund_ledger.set_reversed_once() returns trigger language plpgsql as $$
begin
  if old.reversed_by is not null or new.reversed_by is null then
    raise exception 'entry % is reversed already', old.entry_id using errcode = 'PNL04', detail = json_build_object('entry', old.entry_id::text)::text;
  end if;
  return new;
end $$;
comment on function fund_ledger.set_reversed_once is 'reversed_by goes from null to a value once (PNL04).';

create trigger journal_entry_period after insert on fund_ledger.journal_entry referencing new table as new_entry
  for each statement execute function fund_ledger.check_entries();
create trigger journal_entry_reversed before update of reversed_by on fund_ledger.journal_entry
  for each row execute function fund_ledger.set_reversed_once();
create trigger journal_line_balance after insert on fund_ledger.journal_line referencing new table as new_line
  for each statement execute function fund_ledger.check_lines();

create table fund_ledger.account_balance (
  reporting_unit text not null,
  scheme text not null,
  fund text not null,
  book_month integer not null,
  account_code text not null,
  counterpart_unit text not null default '',
  opening numeric(18,2) not null,
  debit numeric(18,2) not null,
  credit numeric(18,2) not null,
  closing numeric(18,2) not null,
  constraint account_balance_pk primary key (reporting_unit, scheme, fund, book_month, account_code, counterpart_unit),
  constraint account_balance_sum check (closing = opening + debit - credit)
);
comment on table fund_ledger.account_balance is 'Balances of closed months, written once by the close and re-derived by the verifier. An open month is summed from its lines: no row is hot.';
comment on column fund_ledger.account_balance.reporting_unit is 'Book: unit.';
comment on column fund_ledger.account_balance.scheme is 'Book: scheme.';
comment on column fund_ledger.account_balance.fund is 'Book: fund.';
comment on column fund_ledger.account_balance.book_month is 'Month, YYYYMM.';
comment on column fund_ledger.account_balance.account_code is 'Account of the chart.';
comment on column fund_ledger.account_balance.counterpart_unit is 'Other unit of money between units; empty where there is none.';
comment on column fund_ledger.account_balance.opening is 'Closing of the month before, yuan; debit positive.';
comment on column fund_ledger.account_balance.debit is 'Sum of debits of the month, yuan.';
comment on column fund_ledger.account_balance.credit is 'Sum of credits of the month, yuan.';
comment on column fund_ledger.account_balance.closing is 'opening + debit - credit, yuan; debit positive, so a book sums to zero.';

create table fund_ledger.book_seal (
  reporting_unit text not null,
  scheme text not null,
  fund text not null,
  chain_no integer not null,
  day date not null,
  first_voucher integer not null,
  last_voucher integer not null,
  entries integer not null,
  lines integer not null,
  amount numeric(18,2) not null,
  previous_digest text not null,
  content_digest text not null,
  digest text not null,
  sealed_by text not null,
  sealed_at timestamptz not null default now(),
  constraint book_seal_pk primary key (reporting_unit, scheme, fund, chain_no)
);
create index book_seal_by_day on fund_ledger.book_seal (reporting_unit, scheme, fund, day);
comment on table fund_ledger.book_seal is 'Hash chain of a book: one ordered digest for each closed day; a reopened day gets a further link.';
comment on column fund_ledger.book_seal.reporting_unit is 'Book: unit.';
comment on column fund_ledger.book_seal.scheme is 'Book: scheme.';
comment on column fund_ledger.book_seal.fund is 'Book: fund.';
comment on column fund_ledger.book_seal.chain_no is 'Link of the chain, from 1.';
comment on column fund_ledger.book_seal.day is 'The day whose entries are sealed.';
comment on column fund_ledger.book_seal.first_voucher is 'First voucher number of the link.';
comment on column fund_ledger.book_seal.last_voucher is 'Last voucher number of the link.';
comment on column fund_ledger.book_seal.entries is 'Number of entries.';
comment on column fund_ledger.book_seal.lines is 'Number of lines.';
comment on column fund_ledger.book_seal.amount is 'Sum of debits, yuan.';
comment on column fund_ledger.book_seal.previous_digest is 'Digest of the link before; empty for the first.';
comment on column fund_ledger.book_seal.content_digest is 'SHA-256 (hex) over the lines of the day in order of voucher and line.';
comment on column fund_ledger.book_seal.digest is 'SHA-256 (hex) over previous_digest || content_digest.';
comment on column fund_ledger.book_seal.sealed_by is 'Who closed the day.';
comment on column fund_ledger.book_seal.sealed_at is 'When it was sealed.';
revoke update, delete, truncate on fund_ledger.book_seal from ${app}, ${worker};

create table fund_ledger.voucher (
  entry_id bigint not null,
  reporting_unit text not null,
  scheme text not null,
  fund text not null,
  book_month integer not null,
  voucher_number integer not null,
  chain_no integer not null,
  constraint voucher_pk primary key (entry_id),
  constraint voucher_number_once unique (reporting_unit, scheme, fund, book_month, voucher_number)
);
create index voucher_by_chain on fund_ledger.voucher (reporting_unit, scheme, fund, chain_no);
comment on table fund_ledger.voucher is 'Voucher numbers, given set-based at day close: without gaps for each book and month.';
comment on column fund_ledger.voucher.entry_id is 'The entry.';
comment on column fund_ledger.voucher.reporting_unit is 'Book: unit.';
comment on column fund_ledger.voucher.scheme is 'Book: scheme.';
comment on column fund_ledger.voucher.fund is 'Book: fund.';
comment on column fund_ledger.voucher.book_month is 'Month, YYYYMM.';
comment on column fund_ledger.voucher.voucher_number is 'Number in the book and month, from 1.';
comment on column fund_ledger.voucher.chain_no is 'Link of the chain that seals it.';
revoke update, delete, truncate on fund_ledger.voucher from ${app}, ${worker};

create table fund_ledger.period_reopening (
  reporting_unit text not null,
  book_month integer not null,
  reopened_at timestamptz not null default now(),
  reason text not null,
  requested_by text not null,
  approved_by text not null,
  constraint period_reopening_pk primary key (reporting_unit, book_month, reopened_at),
  constraint period_reopening_two_persons check (requested_by <> approved_by),
  constraint period_reopening_reason check (length(reason) between 2 and 500)
);
comment on table fund_ledger.period_reopening is 'Closed months that two persons opened again.';
comment on column fund_ledger.period_reopening.reporting_unit is 'Unit of the books.';
comment on column fund_ledger.period_reopening.book_month is 'Month, YYYYMM.';
comment on column fund_ledger.period_reopening.reopened_at is 'When it was opened again.';
comment on column fund_ledger.period_reopening.reason is 'Why.';
comment on column fund_ledger.period_reopening.requested_by is 'First person.';
comment on column fund_ledger.period_reopening.approved_by is 'Second person.';
revoke update, delete, truncate on fund_ledger.period_reopening from ${app}, ${worker};

create function fund_ledger.carried_account(account text, from_month integer, to_month integer) returns text language sql immutable as
$$ select case when from_month / 100 < to_month / 100 and account ~ '^[45]' then '3001' else account end $$;
comment on function fund_ledger.carried_account is 'Where a balance stands in a later year: income (4…) and expense (5…) of earlier years are fund balance (3001).';

create function fund_ledger.carried_counterpart(account text, counterpart text) returns text language sql immutable as
$$ select case when account ~ '^[45]' then '' else counterpart end $$;
comment on function fund_ledger.carried_counterpart is 'The fund balance has no counterpart unit.';

create function fund_ledger.balances(of_unit text, of_month integer)
returns table (scheme text, fund text, account_code text, counterpart_unit text, opening numeric, debit numeric, credit numeric, closing numeric)
language sql stable as $$
  with base as (
    select b.scheme, b.fund, coalesce(max(p.book_month) filter (where p.state = 'closed' and p.book_month < of_month), 0) as sealed_month
    from fund_ledger.book b left join fund_ledger.period p using (reporting_unit, scheme, fund)
    where b.reporting_unit = of_unit group by b.scheme, b.fund
  ), part as (
    select s.scheme, s.fund, fund_ledger.carried_account(s.account_code, s.book_month, of_month) as account_code,
           case when s.book_month / 100 = of_month / 100 then s.counterpart_unit else fund_ledger.carried_counterpart(s.account_code, s.counterpart_unit) end as counterpart_unit,
           s.closing as opening, 0::numeric as debit, 0::numeric as credit
    from base b join fund_ledger.account_balance s on (s.reporting_unit, s.scheme, s.fund, s.book_month) = (of_unit, b.scheme, b.fund, b.sealed_month)
    union all
    select l.scheme, l.fund, fund_ledger.carried_account(l.account_code, l.book_month, of_month),
           case when l.book_month / 100 = of_month / 100 then l.counterpart_unit else fund_ledger.carried_counterpart(l.account_code, l.counterpart_unit) end,
           case when l.book_month < of_month then l.debit - l.credit else 0 end,
           case when l.book_month = of_month then l.debit else 0 end, case when l.book_month = of_month then l.credit else 0 end
    from base b join fund_ledger.journal_line l on l.reporting_unit = of_unit and l.scheme = b.scheme and l.fund = b.fund
      and l.book_month > b.sealed_month and l.book_month <= of_month
  )
  select p.scheme, p.fund, p.account_code, p.counterpart_unit, sum(p.opening)::numeric(18,2), sum(p.debit)::numeric(18,2), sum(p.credit)::numeric(18,2),
         sum(p.opening + p.debit - p.credit)::numeric(18,2)
  from part p group by p.scheme, p.fund, p.account_code, p.counterpart_unit
  having sum(p.opening) <> 0 or bool_or(p.debit <> 0 or p.credit <> 0)
$$;
comment on function fund_ledger.balances is 'Balances of a unit''s books for a month, debit positive: the last sealed closing plus the lines since. Income and expense open at zero each January. The close stores them; dataset PI05 reads them.';
