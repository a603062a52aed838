create view treasury.bank_account_evidence as
  select account_number as key, null::date as day, proof.text(to_jsonb(a)) as content from treasury.bank_account a;
comment on view treasury.bank_account_evidence is 'Bank accounts, as the chain seals them.';

create view treasury.bank_file_evidence as
  select file_id::text as key, null::date as day, proof.text(to_jsonb(f)) as content from treasury.bank_file f;
comment on view treasury.bank_file_evidence is 'Files of banks and tax offices, as the chain seals them.';

create view treasury.bank_line_evidence as
  select bank_line_id::text as key, null::date as day, proof.text(to_jsonb(b), 'state', 'suspense_amount', 'suspense_account', 'booked_at') as content from treasury.bank_line b;
comment on view treasury.bank_line_evidence is 'Lines as the bank stated them, as the chain seals them; what became of them is proven against the books.';
revoke insert, update, delete on treasury.bank_account_evidence, treasury.bank_file_evidence, treasury.bank_line_evidence from ${app}, ${worker};
