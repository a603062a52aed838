import type { PlainDate } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';

/** A bank line as screens show it; amounts in yuan, days `YYYY-MM-DD`. */
export interface BankLineView {
  readonly bankLineId: string;
  readonly bankAccount: string;
  readonly valueDate: string;
  readonly amount: string;
  readonly payerName: string;
  readonly reference: string;
  readonly bankNumber: string;
  readonly direction: string;
  readonly balanceAfter: string | null;
  readonly class: string;
  readonly accountFundAmount: string | null;
  readonly counterpartUnit: string | null;
  readonly state: string;
  readonly suspenseAmount: string;
}

/** Unmatched money 暂收 with its age in days on the given day. */
export interface SuspenseView extends BankLineView {
  readonly ageDays: number;
}

const COLUMNS = `bank_line_id as "bankLineId", bank_account as "bankAccount", value_date as "valueDate", amount::text, payer_name as "payerName", reference,
  bank_number as "bankNumber", direction, balance_after::text as "balanceAfter", class, account_fund_amount::text as "accountFundAmount", counterpart_unit as "counterpartUnit", state, suspense_amount::text as "suspenseAmount"`;

/** Bank lines from `from` to `to` (days), newest last, at most 500 after `afterId`. */
export function bankLines(
  tx: Tx,
  filter: { from: string; to: string; state?: string; class?: string; afterId?: string },
): Promise<BankLineView[]> {
  return tx.rows<BankLineView>(
    `select ${COLUMNS} from treasury.bank_line where value_date between $1::date and $2::date and ($3::text is null or state = $3)
    and ($5::text is null or class = $5) and bank_line_id > $4::bigint order by bank_line_id limit 500`,
    [filter.from, filter.to, filter.state ?? null, filter.afterId ?? '0', filter.class ?? null],
  );
}

/** Every line with 暂收 on the day, oldest first. */
export function suspenseList(tx: Tx, day: PlainDate): Promise<SuspenseView[]> {
  return tx.rows<SuspenseView>(
    `select ${COLUMNS}, ($1::date - value_date)::integer as "ageDays" from treasury.bank_line
    where suspense_amount > 0 order by value_date, bank_line_id limit 2000`,
    [day.toString()],
  );
}

/** A bank account of the unit. */
export interface BankAccountView {
  readonly accountNumber: string;
  readonly title: string;
  readonly bankName: string;
  readonly kind: string;
  readonly scheme: string;
  readonly ledgerAccount: string;
  /** null: both. */
  readonly fund: string | null;
  readonly reportingUnit: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Every bank account, by number. */
export function bankAccounts(tx: Tx): Promise<BankAccountView[]> {
  return tx.rows<BankAccountView>(
    `select account_number as "accountNumber", title, bank_name as "bankName", kind, scheme, ledger_account as "ledgerAccount", fund, reporting_unit as "reportingUnit",
       valid_from::text as "validFrom", valid_to::text as "validTo" from treasury.bank_account order by 1`,
  );
}
