import { nothingStandsOut, type CheckOutcome, type CloseCheck } from '@pnet/fund-ledger';
import { reconcileAccount } from './reconcile-account.js';

/** Days after which money that nobody could be credited with needs an explanation. */
export const SUSPENSE_DAYS = 30;

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

interface StatedAccount {
  readonly scheme: string;
  readonly ledgerAccount: string;
  /** What was signed for the month; null: nothing. */
  readonly digest: string | null;
}

/** Accounts of the chart with statements until the day, and what was signed for the month. */
const STATED = `
  select distinct a.scheme, a.ledger_account as "ledgerAccount", r.digest
  from treasury.bank_account a join treasury.statement s on s.bank_account = a.account_number and s.day <= $3::date
  left join treasury.reconciliation r on (r.reporting_unit, r.scheme, r.ledger_account, r.posting_period, r.state) = ($1, a.scheme, a.ledger_account, $2::integer, 'signed')
  where coalesce(a.reporting_unit, $1) = $1 order by 1, 2`;

/** Bank and books are reconciled by two persons, and nothing has moved since. */
export const bankReconciled: CloseCheck = {
  id: 'bank-reconciled',
  severity: 'hard',
  daily: false,
  title: { zh: '余额调节表已签字', en: 'Bank reconciliation signed' },
  async run(tx, { unit, period, through }): Promise<CheckOutcome> {
    const wrong: string[] = [];
    const accounts = await tx.rows<StatedAccount>(STATED, [unit, period.number, through.toString()]);
    for (const { scheme, ledgerAccount, digest } of accounts) {
      if (digest === null) {
        wrong.push(`${ledgerAccount}：未签 not signed`);
        continue;
      }
      const now = await reconcileAccount(tx, { unit, scheme, ledgerAccount, month: period });
      if (!now.ok || now.value.digest !== digest) wrong.push(`${ledgerAccount}：签后有变动 changed since`);
    }
    return {
      ok: wrong.length === 0,
      count: wrong.length,
      detail: wrong.length === 0 ? '' : `科目 account: ${wrong.join('; ')}`,
    };
  },
};
