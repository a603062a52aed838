create table treasury.reconciliation (
  reconciliation_id bigint generated always as identity,
  reporting_unit text not null,
  scheme text not null,
  ledger_account text not null,
  posting_period integer not null,
  statement_day date not null,
  bank_balance numeric(18,2) not null,
  book_balance numeric(18,2) not null,
  bank_in numeric(18,2) not null,
  bank_out numeric(18,2) not null,
  book_in numeric(18,2) not null,
  book_out numeric(18,2) not null,
  items integer not null,
  digest text not null,
  state text not null default 'prepared',
  prepared_by text not null,
  prepared_at timestamptz not null,
  signed_by text,
  signed_at timestamptz,
  constraint reconciliation_pk primary key (reconciliation_id),
  constraint reconciliation_period check (posting_period % 100 between 1 and 12),
  constraint reconciliation_state check (state in ('prepared', 'signed', 'replaced')),
  constraint reconciliation_two_persons check (prepared_by <> signed_by),
  constraint reconciliation_signed check (num_nulls(signed_by, signed_at) in (0, 2) and (state <> 'signed' or signed_by is not null) and (state <> 'prepared' or signed_by is null)),
  constraint reconciliation_meets check (bank_balance + book_in - book_out = book_balance + bank_in - bank_out)
);
create unique index reconciliation_one_signed on treasury.reconciliation (reporting_unit, scheme, ledger_account, posting_period) where state = 'signed';
create unique index reconciliation_one_waits on treasury.reconciliation (reporting_unit, scheme, ledger_account, posting_period) where state = 'prepared';
comment on table treasury.reconciliation is 'Reconciliation statements 余额调节表: the bank''s balance and that of the books at a month''s end, with what explains their difference.';
comment on column treasury.reconciliation.reconciliation_id is 'Key.';
comment on column treasury.reconciliation.reporting_unit is 'Unit whose books these are.';
comment on column treasury.reconciliation.scheme is 'Scheme code AAE140.';
comment on column treasury.reconciliation.ledger_account is 'Account of the chart that mirrors the bank accounts.';
comment on column treasury.reconciliation.posting_period is 'Month at whose end it stands, YYYYMM.';
comment on column treasury.reconciliation.statement_day is 'Day of the earliest of the last statements that the bank''s balance rests on.';
comment on column treasury.reconciliation.bank_balance is 'Balance by the bank''s statements, yuan.';
comment on column treasury.reconciliation.book_balance is 'Balance of the books, both funds, yuan.';
comment on column treasury.reconciliation.bank_in is '银行已收单位未收, yuan.';
comment on column treasury.reconciliation.bank_out is '银行已付单位未付, yuan.';
comment on column treasury.reconciliation.book_in is '单位已收银行未收, yuan.';
comment on column treasury.reconciliation.book_out is '单位已付银行未付, yuan.';
comment on column treasury.reconciliation.items is 'Number of its items.';
comment on column treasury.reconciliation.digest is 'SHA-256 of everything that it says, hex; what the second person signs.';
comment on column treasury.reconciliation.state is 'prepared, signed, replaced by a later one.';
comment on column treasury.reconciliation.prepared_by is 'First person.';
comment on column treasury.reconciliation.prepared_at is 'When.';
comment on column treasury.reconciliation.signed_by is 'Second person.';
comment on column treasury.reconciliation.signed_at is 'When.';
revoke update, delete, truncate on treasury.reconciliation from ${app}, ${worker};
grant update (state, signed_by, signed_at) on treasury.reconciliation to ${app}, ${worker};

create table treasury.reconciliation_item (
  reconciliation_id bigint not null,
  item_no integer not null,
  side text not null,
  direction text not null,
  amount numeric(18,2) not null,
  day date,
  source text not null,
  source_id text not null,
  subject text not null,
  constraint reconciliation_item_pk primary key (reconciliation_id, item_no),
  constraint reconciliation_item_side check (side in ('bank', 'book')),
  constraint reconciliation_item_direction check (direction in ('in', 'out')),
  constraint reconciliation_item_amount check (amount > 0),
  constraint reconciliation_item_source check (source in ('bank-line', 'entry', 'opening'))
);
comment on table treasury.reconciliation_item is 'What one side of a reconciliation knows and the other does not 未达账项.';
comment on column treasury.reconciliation_item.reconciliation_id is 'The statement.';
comment on column treasury.reconciliation_item.item_no is 'Place in it, from 1.';
comment on column treasury.reconciliation_item.side is 'bank: on the bank''s statement only; book: in the books only.';
comment on column treasury.reconciliation_item.direction is 'in or out.';
comment on column treasury.reconciliation_item.amount is 'Amount, yuan.';
comment on column treasury.reconciliation_item.day is 'Day of the line or the entry; null for what stands since before the first statement.';
comment on column treasury.reconciliation_item.source is 'bank-line, entry, opening.';
comment on column treasury.reconciliation_item.source_id is 'Its number.';
comment on column treasury.reconciliation_item.subject is 'What it is, in words.';
revoke update, delete, truncate on treasury.reconciliation_item from ${app}, ${worker};

create view treasury.reconciliation_evidence as
  select r.reconciliation_id::text as key, null::date as day, proof.text(to_jsonb(r), 'state', 'signed_by', 'signed_at') || coalesce((
    select encode(sha256(string_agg(proof.digest(proof.text(to_jsonb(i))), ''::bytea order by i.item_no)), 'hex')
    from treasury.reconciliation_item i where i.reconciliation_id = r.reconciliation_id), '') as content
  from treasury.reconciliation r;
comment on view treasury.reconciliation_evidence is 'Reconciliations as they were prepared, with their items, as the chain seals them.';
create view treasury.reconciliation_signature_evidence as
  select reconciliation_id::text as key, null::date as day, proof.text(jsonb_build_object('signed_by', signed_by, 'signed_at', signed_at)) as content
  from treasury.reconciliation where signed_by is not null;
comment on view treasury.reconciliation_signature_evidence is 'Who signed which reconciliation, as the chain seals it.';
create view treasury.reconciliation_proof as
  select 'reconciliation ' || r.reconciliation_id as subject,
    format('%s items, bank %s %s, books %s %s; its items are %s, %s %s, %s %s', r.items, r.bank_in, r.bank_out, r.book_in, r.book_out, s.items, s.bank_in, s.bank_out, s.book_in, s.book_out) as detail
  from treasury.reconciliation r cross join lateral (
    select count(*)::integer as items, coalesce(sum(amount) filter (where side = 'bank' and direction = 'in'), 0) as bank_in, coalesce(sum(amount) filter (where side = 'bank' and direction = 'out'), 0) as bank_out,
      coalesce(sum(amount) filter (where side = 'book' and direction = 'in'), 0) as book_in, coalesce(sum(amount) filter (where side = 'book' and direction = 'out'), 0) as book_out
    from treasury.reconciliation_item i where i.reconciliation_id = r.reconciliation_id) s
  where (r.items, r.bank_in, r.bank_out, r.book_in, r.book_out) is distinct from (s.items, s.bank_in, s.bank_out, s.book_in, s.book_out)
  union all
  select 'reconciliation ' || r.reconciliation_id, 'is replaced by none'
  from treasury.reconciliation r where r.state = 'replaced' and not exists (select from treasury.reconciliation n
    where (n.reporting_unit, n.scheme, n.ledger_account, n.posting_period) = (r.reporting_unit, r.scheme, r.ledger_account, r.posting_period) and n.reconciliation_id > r.reconciliation_id)
  union all
  select 'item ' || i.reconciliation_id || '/' || i.item_no, 'of no reconciliation'
  from treasury.reconciliation_item i left join treasury.reconciliation r using (reconciliation_id) where r.reconciliation_id is null;
comment on view treasury.reconciliation_proof is 'Reconciliations whose sums are not those of their items, and those that nothing replaced.';
revoke insert, update, delete on treasury.reconciliation_evidence, treasury.reconciliation_signature_evidence, treasury.reconciliation_proof from ${app}, ${worker};
