import { monthNumber } from '@pnet/fund-ledger';
import { nothingStandsOut, type CloseCheck } from './close-check.js';

/** Days after which money that nobody could be credited with needs an explanation. */
const SUSPENSE_DAYS = 30;

/** Every line of the bank is booked, matched or as 暂收. */
export const bankLinesBooked: CloseCheck = {
  id: 'bank-lines-booked',
  severity: 'hard',
  daily: true,
  title: { zh: '银行到账全部记账', en: 'All bank lines booked' },
  run: (tx, { period, through }) =>
    nothingStandsOut(
      tx,
      { zh: '银行到账（日期）', en: 'bank line (date)' },
      `
    select bank_line_id || ' (' || value_date || ')' as what from treasury.bank_line
    where value_date between $1 and $2 and state = 'new'`,
      [period.firstDay().toString(), through.toString()],
    ),
};

/** Every allocation up to the day is posted. */
export const allocationsPosted: CloseCheck = {
  id: 'allocations-posted',
  severity: 'hard',
  daily: true,
  title: { zh: '分配的到账全部入账', en: 'All allocations posted' },
  run: (tx, { through }) =>
    nothingStandsOut(
      tx,
      { zh: '分配', en: 'allocation' },
      `
    select allocation_id as what from collection.allocation where state = 'planned' and credited_on <= $1`,
      [through.toString()],
    ),
};

/** Money without a payer is not older than the limit. */
export const suspenseYoung: CloseCheck = {
  id: 'suspense-young',
  severity: 'soft',
  daily: false,
  title: { zh: `暂收款不超过${SUSPENSE_DAYS}天`, en: `Unmatched money younger than ${SUSPENSE_DAYS} days` },
  run: (tx, { through }) =>
    nothingStandsOut(
      tx,
      { zh: '银行到账（金额，日期）', en: 'bank line (amount, date)' },
      `
    select bank_line_id || ' (' || suspense_amount || ', ' || value_date || ')' as what from treasury.bank_line
    where suspense_amount > 0 and value_date < $1::date - $2::int`,
      [through.toString(), SUSPENSE_DAYS],
    ),
};

/** What was credited to the accounts in the month, and what left them, is the income and the expense of the account fund. */
export const flowTieOut: CloseCheck = {
  id: 'flow-tie-out',
  severity: 'hard',
  daily: false,
  title: {
    zh: '个人账户记账额等于个人账户基金保费收入',
    en: 'Credited principal equals the contribution income of the account fund',
  },
  async run(tx, { unit, period }) {
    const rows = await tx.rows<{ scheme: string; credited: string; income: string }>(
      `
      with flow as (
        select scheme, '4001' as head, account_personal + account_employer as amount from individual_account.contribution_record
        where credited_on between $2 and $3 and kind in ('normal', 'back-payment', 'difference')
        union all
        select scheme, case kind when 'correction' then '4001' when 'transfer-in' then '4007' when 'transfer-out' then '5004' else '5001' end,
          case kind when 'correction' then personal_principal + employer_principal else personal_principal + personal_interest + employer_principal + employer_interest end
        from individual_account.account_movement where booked_on between $2 and $3 and kind not in ('opening', 'interest')
      ), credited as (select scheme, head, sum(amount) as amount from flow group by scheme, head
      ), income as (
        select scheme, left(account_code, 4) as head, sum(credit - debit) as amount from fund_ledger.balances($1, $4)
        where fund = 'account' and left(account_code, 4) in ('4001', '4007', '5004', '5001') group by 1, 2
      )
      -- Heads without a movement have been booked by hand and have nothing to be compared with; contributions always have.
      select scheme || case head when '4001' then '' else ' ' || head end as scheme, coalesce(c.amount, 0)::numeric(18,2)::text as credited, coalesce(i.amount, 0)::numeric(18,2)::text as income
      from credited c full join income i using (scheme, head) where head = '4001' or c.amount is not null order by 1`,
      [unit, period.firstDay().toString(), period.lastDay().toString(), monthNumber(period)],
    );
    const wrong = rows.filter((row) => row.credited !== row.income);
    return {
      ok: wrong.length === 0,
      count: wrong.length,
      detail: (wrong.length > 0 ? wrong : rows)
        .map((row) => `${row.scheme}: 记账 credited ${row.credited}, 收入 income ${row.income}`)
        .join('; '),
    };
  },
};

/** Debits equal credits and closing balances sum to zero in each book. */
export const trialBalanceEven: CloseCheck = {
  id: 'trial-balance',
  severity: 'hard',
  daily: true,
  title: { zh: '试算平衡', en: 'Trial balance' },
  run: (tx, { unit, period }) =>
    nothingStandsOut(
      tx,
      { zh: '账簿', en: 'book' },
      `
    select scheme || ' ' || fund || ': debit ' || sum(debit) || ', credit ' || sum(credit) || ', closing ' || sum(closing) as what
    from fund_ledger.balances($1, $2) group by scheme, fund having sum(debit) <> sum(credit) or sum(closing) <> 0`,
      [unit, monthNumber(period)],
    ),
};

/** No entry of these days waits for its second person. */
export const manualEntriesDecided: CloseCheck = {
  id: 'manual-entries-decided',
  severity: 'hard',
  daily: true,
  title: { zh: '手工凭证全部审核', en: 'All manual entries decided' },
  run: (tx, { unit, through }) =>
    nothingStandsOut(
      tx,
      { zh: '手工凭证', en: 'manual entry' },
      `
    select manual_entry_id as what from fund_ledger.manual_entry where reporting_unit = $1 and state = 'prepared' and entry_date <= $2`,
      [unit, through.toString()],
    ),
};

/** Where pensions are in payment, the month's expense is booked; until payment exists it is one manual entry for each fund. */
export const benefitExpenseBooked: CloseCheck = {
  id: 'benefit-expense-booked',
  severity: 'soft',
  daily: false,
  title: { zh: '当月待遇支出已记账', en: 'Benefit expense of the month booked' },
  run: (tx, { unit, period }) =>
    nothingStandsOut(
      tx,
      { zh: '险种（退休人数）', en: 'scheme (retirees)' },
      `
    select scheme || ' (' || count(*) || ')' as what from registration.retiree r where retirement_month < $2
      and not exists (select from fund_ledger.journal_line l where l.reporting_unit = $1 and l.scheme = r.scheme and l.book_month = $2 and l.account_code like '5001%')
    group by scheme`,
      [unit, monthNumber(period)],
    ),
};
