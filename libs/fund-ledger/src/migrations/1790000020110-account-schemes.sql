-- An account may be of some schemes only: the central adjustment is of enterprise employees alone.
alter table fund_ledger.account add column schemes text[];
alter table fund_ledger.account add constraint account_schemes check (cardinality(schemes) > 0);
-- Databases from before hold these accounts already; new ones get them with the chart.
update fund_ledger.account set schemes = '{110}' where account_code in ('4009', '5006');
comment on column fund_ledger.account.schemes is 'Schemes AAE140 whose books have it; null: every scheme.';

create or replace function fund_ledger.check_lines() returns trigger language plpgsql as $$
declare wrong record;
begin
  select reporting_unit, scheme, fund, entry_id, sum(debit) as debit, sum(credit) as credit into wrong
    from new_line group by reporting_unit, scheme, fund, book_month, entry_id having sum(debit) <> sum(credit) limit 1;
  if found then
    raise exception 'entry does not balance' using errcode = 'PNL01',
      detail = json_build_object('entry', wrong.entry_id::text, 'book', concat_ws('/', wrong.reporting_unit, wrong.scheme, wrong.fund),
        'debit', wrong.debit::text, 'credit', wrong.credit::text)::text;
  end if;
  select l.account_code, l.fund, l.scheme, a.account_code is null as unknown into wrong
    from (select distinct account_code, fund, scheme, counterpart_unit = '' as alone from new_line) l left join fund_ledger.account a using (account_code)
    where a.account_code is null or not l.fund = any (a.funds) or not l.scheme = any (a.schemes) or (a.inter_unit and l.alone) limit 1;
  if found then
    raise exception 'account cannot be used' using errcode = 'PNL03',
      detail = json_build_object('account', wrong.account_code, 'fund', wrong.fund, 'scheme', wrong.scheme)::text;
  end if;
  return null;
end $$;
comment on function fund_ledger.check_lines is 'Each entry balances within the statement (PNL01); accounts exist in the book of the fund and scheme, heads between units name their counterpart (PNL03).';
