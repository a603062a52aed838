-- The same sums; the month is made once for each day, not for each record.
create or replace view closing.flow_proof as
  with flow as (
    select scheme, 'contributions' as head, extract(year from credited_on)::integer * 100 + extract(month from credited_on)::integer as month, amount
    from (
      select scheme, credited_on, sum(account_personal + account_employer) as amount
      from individual_account.contribution_record where kind in ('normal', 'back-payment', 'difference') group by scheme, credited_on) by_day
    union all
    select scheme, case kind when 'correction' then 'contributions' when 'transfer-in' then 'transfers in' when 'transfer-out' then 'transfers out' else 'benefits' end,
      extract(year from booked_on)::integer * 100 + extract(month from booked_on)::integer,
      case kind when 'correction' then personal_principal + employer_principal else personal_principal + personal_interest + employer_principal + employer_interest end
    from individual_account.account_movement where kind not in ('opening', 'interest')
  ), credited as (select scheme, head, month, sum(amount) as amount from flow group by scheme, head, month
  ), income as (
    select scheme, book_month as month, case left(account_code, 4) when '4001' then 'contributions' when '4007' then 'transfers in' when '5004' then 'transfers out' else 'benefits' end as head,
      sum(credit - debit) as amount
    from fund_ledger.journal_line where fund = 'account' and left(account_code, 4) in ('4001', '4007', '5004', '5001') group by 1, 2, 3)
  select concat_ws(' ', scheme, month, nullif(head, 'contributions')) as subject, format('credited to accounts %s, income of the account fund %s', coalesce(c.amount, 0), coalesce(i.amount, 0)) as detail
  from credited c full join income i using (scheme, month, head)
  where coalesce(c.amount, 0) <> coalesce(i.amount, 0) and (head = 'contributions' or c.amount is not null);
