-- What an allocation recognises beside contributions, when it completes its demand.
alter table collection.allocation
  add column credited_late_fee numeric(18,2) not null default 0,
  add column credited_interest numeric(18,2) not null default 0,
  add constraint allocation_charges check (credited_late_fee >= 0 and credited_interest >= 0);
comment on column collection.allocation.credited_late_fee is 'Late fee recognised as income of the pooled fund, yuan.';
comment on column collection.allocation.credited_interest is 'Interest of back payments recognised as income of the pooled fund, yuan.';

create or replace view collection.allocation_evidence as
  select allocation_id::text as key, credited_on as day,
    proof.text(to_jsonb(a) || jsonb_build_object('credited_late_fee', nullif(credited_late_fee, 0), 'credited_interest', nullif(credited_interest, 0)), 'state', 'reversed_at', 'reversed_by', 'reversal_reason') as content
  from collection.allocation a where state <> 'planned';
create or replace view collection.allocation_reversal_evidence as
  select allocation_id::text as key, null::date as day,
    proof.text(to_jsonb(a) || jsonb_build_object('credited_late_fee', nullif(credited_late_fee, 0), 'credited_interest', nullif(credited_interest, 0))) as content
  from collection.allocation a where state = 'reversed';
