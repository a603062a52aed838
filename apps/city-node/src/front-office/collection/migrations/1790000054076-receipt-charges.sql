-- What of a receipt of the tax office is late fee and interest, compared to the demand.
create table collection.receipt_charge (
  bank_line_id bigint not null,
  demand_id bigint,
  late_fee numeric(18,2) not null,
  interest numeric(18,2) not null,
  outcome text not null,
  constraint receipt_charge_pk primary key (bank_line_id),
  constraint receipt_charge_amount check (late_fee >= 0 and interest >= 0),
  constraint receipt_charge_outcome check (outcome in ('agrees', 'less', 'more', 'differs', 'no-demand'))
);
comment on table collection.receipt_charge is 'Late fee and interest that a receipt of the tax office states as part of its amount, compared to those of the demand. Append-only; files from before these columns have no rows.';
comment on column collection.receipt_charge.bank_line_id is 'The receipt.';
comment on column collection.receipt_charge.demand_id is 'The demand that the receipt quotes; null for one that is not known.';
comment on column collection.receipt_charge.late_fee is 'Late fee 滞纳金, yuan.';
comment on column collection.receipt_charge.interest is 'Interest of back payments 补缴利息, yuan.';
comment on column collection.receipt_charge.outcome is 'agrees: both equal the demand''s; less, more: their sum; differs: the sum agrees, the parts do not; no-demand.';
revoke update, delete, truncate on collection.receipt_charge from ${app}, ${worker};

create view collection.receipt_charge_evidence as
  select bank_line_id::text as key, null::date as day, proof.text(to_jsonb(c)) as content from collection.receipt_charge c;
comment on view collection.receipt_charge_evidence is 'Late fee and interest of receipts, as the chain seals them.';
revoke insert, update, delete on collection.receipt_charge_evidence from ${app}, ${worker};
