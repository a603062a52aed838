create or replace view treasury.bank_account_evidence as
  select account_number as key, null::date as day, proof.text(to_jsonb(a), 'valid_to', 'closed_by', 'closed_at') as content from treasury.bank_account a;
create view treasury.bank_account_closing_evidence as
  select account_number as key, null::date as day, proof.text(jsonb_build_object('valid_to', valid_to, 'closed_by', closed_by, 'closed_at', closed_at)) as content
  from treasury.bank_account where valid_to is not null;
comment on view treasury.bank_account_closing_evidence is 'Who closed which account and when, as the chain seals it.';

create or replace view treasury.bank_line_evidence as
  select b.bank_line_id::text as key, null::date as day,
    -- As the bank stated it: money in stands without its direction and the class is the first one, as lines were sealed before there were others.
    proof.text(case when b.direction = 'in' then to_jsonb(b) - 'direction' else to_jsonb(b) end || jsonb_build_object('class', coalesce(c.from_class, b.class)),
      'state', 'suspense_amount', 'suspense_account', 'booked_at', 'account_fund_amount', 'counterpart_unit') as content
  from treasury.bank_line b left join treasury.class_change c on c.bank_line_id = b.bank_line_id and c.change_no = 1;

create view treasury.statement_evidence as
  select statement_id::text as key, null::date as day, proof.text(to_jsonb(s)) as content from treasury.statement s;
comment on view treasury.statement_evidence is 'Statements, as the chain seals them.';

create view treasury.class_change_evidence as
  select bank_line_id || '/' || change_no as key, null::date as day, proof.text(to_jsonb(c)) as content from treasury.class_change c;
comment on view treasury.class_change_evidence is 'The trail of classes, as the chain seals it.';

create view treasury.class_correction_evidence as
  select correction_id::text as key, null::date as day, proof.text(to_jsonb(c)) as content from treasury.class_correction c where state <> 'proposed';
comment on view treasury.class_correction_evidence is 'Decided corrections of booked lines, as the chain seals them.';

create view treasury.sweep_evidence as
  select out_line::text as key, null::date as day, proof.text(to_jsonb(s)) as content from treasury.sweep s;
comment on view treasury.sweep_evidence is 'Paired sweeps, as the chain seals them.';

create view treasury.instruction_evidence as
  select instruction_number as key, null::date as day,
    proof.text(to_jsonb(i), 'state', 'approved_by', 'approved_at', 'sent_by', 'sent_at', 'bank_line_id', 'ended_by', 'ended_at', 'note') as content
  from treasury.instruction i;
comment on view treasury.instruction_evidence is 'Instructions as they were drafted, as the chain seals them.';

create view treasury.instruction_approval_evidence as
  select instruction_number as key, null::date as day, proof.text(jsonb_build_object('approved_by', approved_by, 'approved_at', approved_at)) as content
  from treasury.instruction where approved_by is not null;
comment on view treasury.instruction_approval_evidence is 'Who approved which instruction, as the chain seals it.';

create view treasury.instruction_sending_evidence as
  select instruction_number as key, null::date as day, proof.text(jsonb_build_object('sent_by', sent_by, 'sent_at', sent_at)) as content
  from treasury.instruction where sent_by is not null;
comment on view treasury.instruction_sending_evidence is 'Who took which instruction to its party, as the chain seals it.';

create view treasury.instruction_end_evidence as
  select instruction_number as key, null::date as day, proof.text(to_jsonb(i)) as content from treasury.instruction i where state in ('confirmed', 'returned', 'withdrawn');
comment on view treasury.instruction_end_evidence is 'Instructions that are answered or withdrawn, as the chain seals them.';

create view treasury.statement_proof as
  with line as (
    select file_id, count(*) as lines, coalesce(sum(amount) filter (where direction = 'in'), 0) as total_in, coalesce(sum(amount) filter (where direction = 'out'), 0) as total_out
    from treasury.bank_line where file_id is not null group by file_id)
  select 'statement ' || s.bank_account || ' #' || s.statement_no as subject,
    format('opens %s, the one before closes %s; %s lines in %s out %s, its lines are %s, in %s out %s', s.opening, s.before, s.lines, s.total_in, s.total_out,
      coalesce(l.lines, 0), coalesce(l.total_in, 0), coalesce(l.total_out, 0)) as detail
  from (select *, lag(closing) over (partition by bank_account order by statement_no) as before from treasury.statement) s left join line l using (file_id)
  where s.opening <> s.before or s.lines <> coalesce(l.lines, 0) or s.total_in <> coalesce(l.total_in, 0) or s.total_out <> coalesce(l.total_out, 0)
  union all
  select 'file ' || f.file_id, format('%s rows in %s out %s, its lines are %s, in %s out %s', f.rows, f.amount, f.amount_out, l.lines, l.total_in, l.total_out)
  from treasury.bank_file f join line l using (file_id)
  where f.rows <> l.lines or f.amount <> l.total_in or coalesce(f.amount_out, 0) <> l.total_out;
comment on view treasury.statement_proof is 'Statements that do not follow each other, and files that say something else than their lines.';

create view treasury.bank_line_proof as
  with last_change as (
    select distinct on (bank_line_id) bank_line_id, to_class, account_fund_amount, counterpart_unit from treasury.class_change order by bank_line_id, change_no desc),
  cash as (
    -- What standing entries moved on the account that mirrors the bank account, and the other units and funds that they name.
    select e.source_id, l.account_code, sum(l.debit - l.credit) as amount,
      coalesce(sum(l.debit - l.credit) filter (where l.fund = 'account'), 0) as account_part
    from fund_ledger.journal_entry e join fund_ledger.journal_line l on (l.reporting_unit, l.scheme, l.fund, l.book_month, l.entry_id) = (e.reporting_unit, e.scheme, e.fund, e.book_month, e.entry_id)
    where e.source_kind = 'bank-line' and e.reversed_by is null and e.reverses is null group by e.source_id, l.account_code)
  select 'bank line ' || b.bank_line_id as subject,
    format('class %s, part %s, unit %s; the trail says %s, %s, %s', b.class, b.account_fund_amount, b.counterpart_unit, c.to_class, c.account_fund_amount, c.counterpart_unit) as detail
  from treasury.bank_line b left join last_change c using (bank_line_id)
  where (b.account_fund_amount, b.counterpart_unit) is distinct from (c.account_fund_amount, c.counterpart_unit) or b.class <> coalesce(c.to_class, b.class)
  union all
  select 'bank line ' || b.bank_line_id, format('booked, %s %s; entries move %s, of it %s of the account fund', b.direction, b.amount, c.amount, c.account_part)
  from treasury.bank_line b join treasury.bank_account a on a.account_number = b.bank_account
  left join treasury.sweep s on s.in_line = b.bank_line_id
  left join cash c on c.source_id = b.bank_line_id::text and c.account_code = a.ledger_account
  where b.state = 'booked' and s.in_line is null
    and (c.amount is distinct from case b.direction when 'in' then b.amount else -b.amount end
      or abs(c.account_part) <> case when a.fund = 'account' then b.amount else coalesce(b.account_fund_amount, 0) end)
  union all
  select 'bank line ' || b.bank_line_id, b.state || ', and entries of it stand'
  from treasury.bank_line b where b.state in ('new', 'reversed') and exists (select from cash c where c.source_id = b.bank_line_id::text)
  union all
  select 'sweep ' || s.out_line || ' → ' || s.in_line, format('%s %s %s %s; %s %s %s %s', o.class, o.direction, o.state, o.amount, i.class, i.direction, i.state, i.amount)
  from treasury.sweep s left join treasury.bank_line o on o.bank_line_id = s.out_line left join treasury.bank_line i on i.bank_line_id = s.in_line
  where (o.class, o.direction, o.state, i.class, i.direction, i.state) is distinct from ('sweep', 'out', 'booked', 'sweep', 'in', 'booked') or o.amount <> i.amount
  union all
  select 'instruction ' || n.instruction_number, format('%s; its line %s %s %s', n.state, b.bank_account, b.direction, b.amount)
  from treasury.instruction n left join treasury.bank_line b using (bank_line_id)
  where n.state = 'confirmed' and (b.bank_account, b.direction, b.amount) is distinct from (n.bank_account, 'out', n.amount)
  union all
  select 'instruction ' || n.instruction_number, n.state || ', and says ' || concat_ws(' ', n.approved_by, n.sent_by, n.ended_by)
  from treasury.instruction n
  where num_nulls(n.ended_by, n.ended_at) <> case when n.state in ('unknown', 'confirmed', 'returned', 'withdrawn') then 0 else 2 end
    or (n.state = 'drafted' and num_nonnulls(n.approved_by, n.approved_at) > 0) or (n.state in ('drafted', 'approved') and num_nonnulls(n.sent_by, n.sent_at) > 0)
    or (n.note is not null and n.state not in ('unknown', 'returned', 'withdrawn', 'confirmed'))
  union all
  select 'correction ' || k.correction_id, 'of no line' from treasury.class_correction k left join treasury.bank_line b using (bank_line_id) where b.bank_line_id is null;
comment on view treasury.bank_line_proof is 'Lines whose class, part or other unit is not what the trail says, booked lines whose entries do not move their money, sweeps and instructions that do not fit.';
revoke insert, update, delete on treasury.bank_account_closing_evidence, treasury.statement_evidence, treasury.class_change_evidence, treasury.class_correction_evidence,
  treasury.sweep_evidence, treasury.instruction_evidence, treasury.instruction_approval_evidence, treasury.instruction_sending_evidence, treasury.instruction_end_evidence,
  treasury.statement_proof, treasury.bank_line_proof from ${app}, ${worker};
