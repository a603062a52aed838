import type { CloseCheck } from '@pnet/fund-ledger';
import { ledgerAccounts } from '@pnet/standards';

/**
 * What was credited to the accounts in the month, and what left them, is the income and the expense of the account
 * fund.
 */
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
        select scheme, '${ledgerAccounts.contributions}' as head, account_personal + account_employer as amount from individual_account.contribution_record
        where credited_on between $2 and $3 and kind in ('normal', 'back-payment', 'difference')
        union all
        select scheme, case kind when 'correction' then '${ledgerAccounts.contributions}' when 'transfer-in' then '${ledgerAccounts.transfersIn}' when 'transfer-out' then '${ledgerAccounts.transfersOut}' else '${ledgerAccounts.benefits}' end,
          case kind when 'correction' then personal_principal + employer_principal else personal_principal + personal_interest + employer_principal + employer_interest end
        from individual_account.account_movement where booked_on between $2 and $3 and kind not in ('opening', 'interest')
      ), credited as (select scheme, head, sum(amount) as amount from flow group by scheme, head
      ), income as (
        select scheme, left(account_code, 4) as head, sum(credit - debit) as amount from fund_ledger.balances($1, $4)
        where fund = 'account' and left(account_code, 4) in ('${ledgerAccounts.contributions}', '${ledgerAccounts.transfersIn}', '${ledgerAccounts.transfersOut}', '${ledgerAccounts.benefits}') group by 1, 2
      )
      -- Heads without a movement have been booked by hand and have nothing to be compared with; contributions always have.
      select scheme || case head when '${ledgerAccounts.contributions}' then '' else ' ' || head end as scheme, coalesce(c.amount, 0)::numeric(18,2)::text as credited, coalesce(i.amount, 0)::numeric(18,2)::text as income
      from credited c full join income i using (scheme, head) where head = '${ledgerAccounts.contributions}' or c.amount is not null order by 1`,
      [unit, period.firstDay().toString(), period.lastDay().toString(), period.number],
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
