import { monthNumber, type CloseCheck } from '@pnet/fund-ledger';

/** What was credited to the accounts in the month is the contribution income of the account fund. */
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
      with credited as (
        select scheme, sum(account_personal + account_employer) as amount from individual_account.contribution_record
        where credited_on between $2 and $3 and kind in ('normal', 'back-payment', 'difference') group by scheme
      ), income as (
        select scheme, sum(credit - debit) as amount from fund_ledger.balances($1, $4) where fund = 'account' and account_code like '4001%' group by scheme
      )
      select scheme, coalesce(c.amount, 0)::numeric(18,2)::text as credited, coalesce(i.amount, 0)::numeric(18,2)::text as income from credited c full join income i using (scheme) order by scheme`,
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
