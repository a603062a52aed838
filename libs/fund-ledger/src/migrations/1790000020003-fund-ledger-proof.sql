create view fund_ledger.journal_entry_evidence as
  select entry_id::text as key, entry_date as day, proof.text(to_jsonb(e), 'reversed_by') as content from fund_ledger.journal_entry e;
comment on view fund_ledger.journal_entry_evidence is 'Heads of entries with who recorded them, as the chain seals them when their day is closed; the lines stand in the chain of their book.';

create view fund_ledger.manual_entry_evidence as
  select manual_entry_id::text as key, null::date as day, proof.text(to_jsonb(m)) as content from fund_ledger.manual_entry m where state <> 'prepared';
comment on view fund_ledger.manual_entry_evidence is 'Manual entries that a second person decided, as the chain seals them.';

create view fund_ledger.period_reopening_evidence as
  select concat_ws('/', reporting_unit, book_month, extract(epoch from reopened_at)) as key, null::date as day, proof.text(to_jsonb(r)) as content from fund_ledger.period_reopening r;
comment on view fund_ledger.period_reopening_evidence is 'Months that were opened again, as the chain seals them.';

create view fund_ledger.book_evidence as
  select concat_ws('/', reporting_unit, scheme, fund) as key, null::date as day, proof.text(to_jsonb(b)) as content from fund_ledger.book b;
comment on view fund_ledger.book_evidence is 'Books of account, as the chain seals them.';
create view fund_ledger.book_seal_evidence as
  select concat_ws('/', reporting_unit, scheme, fund, chain_no) as key, null::date as day, proof.text(to_jsonb(s)) as content from fund_ledger.book_seal s;
comment on view fund_ledger.book_seal_evidence is 'Links of the books'' chains with who sealed them and when, as the chain seals them.';

create view fund_ledger.period_proof as
  select concat_ws(' ', p.reporting_unit, p.scheme, p.fund, p.book_month) as subject, format('%s, opened %s, closed %s by %s; the book begins with %s', p.state, p.opened_at, p.closed_at, p.closed_by, b.opened_month) as detail
  from fund_ledger.period p left join fund_ledger.book b using (reporting_unit, scheme, fund)
  where b.opened_month is null or p.book_month < b.opened_month or (p.state = 'open' and num_nonnulls(p.closed_at, p.closed_by) > 0) or (p.state = 'closed' and num_nulls(p.closed_at, p.closed_by) > 0)
  union all
  select concat_ws('/', reporting_unit, scheme, fund), 'the book has no month of its beginning' from fund_ledger.book b
  where not exists (select from fund_ledger.period p where (p.reporting_unit, p.scheme, p.fund, p.book_month) = (b.reporting_unit, b.scheme, b.fund, b.opened_month));
comment on view fund_ledger.period_proof is 'Months of no book, books without their first month, and states that contradict themselves.';
revoke insert, update, delete on fund_ledger.journal_entry_evidence, fund_ledger.manual_entry_evidence, fund_ledger.period_reopening_evidence, fund_ledger.book_evidence,
  fund_ledger.book_seal_evidence, fund_ledger.period_proof from ${app}, ${worker};
