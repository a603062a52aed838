create or replace view fund_ledger.journal_entry_evidence as
  select entry_id::text as key, entry_date as day, proof.text(to_jsonb(e), 'reversed_by') as content,
    rtrim(case when e.reversed_by is null then e::text else jsonb_populate_record(e, '{"reversed_by": null}')::text end, ',)') as content_2
  from fund_ledger.journal_entry e;
comment on column fund_ledger.journal_entry_evidence.content_2 is 'The head as a whole row without what reversed it.';
