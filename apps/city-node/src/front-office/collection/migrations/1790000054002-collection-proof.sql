create view collection.allocation_evidence as
  select allocation_id::text as key, credited_on as day, proof.text(to_jsonb(a), 'state', 'reversed_at', 'reversed_by', 'reversal_reason') as content
  from collection.allocation a where state <> 'planned';
comment on view collection.allocation_evidence is 'Booked allocations of money to demands, as the chain seals them.';

create view collection.allocation_reversal_evidence as
  select allocation_id::text as key, null::date as day, proof.text(to_jsonb(a)) as content from collection.allocation a where state = 'reversed';
comment on view collection.allocation_reversal_evidence is 'Allocations that were taken back, with who and why.';

create view collection.receipt_file_evidence as
  select receipt_file_id::text as key, null::date as day, proof.text(to_jsonb(f)) as content from collection.receipt_file f;
comment on view collection.receipt_file_evidence is 'Files of the tax office, as the chain seals them.';

create view collection.receipt_detail_evidence as
  select bank_line_id || '/' || row_no as key, null::date as day, proof.text(to_jsonb(d) || jsonb_build_object('outcome', case outcome when 'reversed' then 'agrees' else outcome end)) as content
  from collection.receipt_detail d;
comment on view collection.receipt_detail_evidence is 'Details of the payers as they came, as the chain seals them; one that is reversed was in agreement.';

create view collection.posting_run_evidence as
  select posting_run_id::text as key, null::date as day, proof.text(to_jsonb(r)) as content from collection.posting_run r where state <> 'open';
comment on view collection.posting_run_evidence is 'Runs of the posting that ended.';

create view collection.difference_evidence as
  select d.difference_id::text as key, null::date as day, proof.text(to_jsonb(d), 'settled_at', 'settled_by') as content
  from collection.difference d left join collection.posting_run r using (posting_run_id) where d.posting_run_id is null or r.state = 'done';
comment on view collection.difference_evidence is 'Differences that were found, as the chain seals them when their run has ended.';

create view collection.difference_settlement_evidence as
  select difference_id::text as key, null::date as day, concat_ws(' ', settled_at, settled_by) as content from collection.difference d where settled_at is not null;
comment on view collection.difference_settlement_evidence is 'Who settled which difference, as the chain seals it.';

create view collection.allocation_proof as
  select 'demand ' || d.demand_number as subject, format('collected %s; allocations %s', d.collected_amount, coalesce(a.amount, 0)) as detail
  from assessment.demand d
  full join (select demand_id, sum(amount) as amount from collection.allocation where state = 'posted' group by demand_id) a using (demand_id)
  where d.collected_amount is distinct from coalesce(a.amount, 0)
  union all
  select 'bank line ' || b.bank_line_id, format('%s, suspense %s of %s (%s), booked %s; allocated %s', b.state, b.suspense_amount, b.amount, b.suspense_account, b.booked_at, coalesce(a.amount, 0))
  from treasury.bank_line b
  left join (select bank_line_id, sum(amount) as amount from collection.allocation where state = 'posted' group by bank_line_id) a using (bank_line_id)
  where (b.booked_at is null) <> (b.state in ('new', 'reversed'))
    or b.suspense_amount <> case when b.state in ('matched', 'suspense') then b.amount - coalesce(a.amount, 0) else 0 end
    or (a.amount > 0 and b.state in ('new', 'reversed')) or b.suspense_account not in ('200101', '200102')
  union all
  select 'allocation ' || allocation_id, state || ', and has a reversal ' || concat_ws(' ', reversed_at, reversed_by, reversal_reason)
  from collection.allocation where state <> 'reversed' and num_nonnulls(reversed_at, reversed_by, reversal_reason) > 0
  union all
  select 'difference ' || f.difference_id, 'of no bank line, or of more than it'
  from collection.difference f left join treasury.bank_line b using (bank_line_id)
  where b.bank_line_id is null or (f.settled_at is null) <> (f.settled_by is null);
comment on view collection.allocation_proof is 'Demands, bank lines and differences that do not agree with the allocations.';
revoke insert, update, delete on collection.allocation_evidence, collection.allocation_reversal_evidence, collection.receipt_file_evidence, collection.receipt_detail_evidence,
  collection.posting_run_evidence, collection.difference_evidence, collection.difference_settlement_evidence, collection.allocation_proof from ${app}, ${worker};
