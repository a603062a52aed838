import type { PlainDate } from '@pnet/kernel';
import { ListOf, selectOf, type Select } from '@pnet/runtime';

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

const COLUMNS = `bank_line_id as "bankLineId", bank_account as "bankAccount", value_date as "valueDate", amount, payer_name as "payerName", reference,
  bank_number as "bankNumber", direction, balance_after as "balanceAfter", class, account_fund_amount as "accountFundAmount", counterpart_unit as "counterpartUnit", state, suspense_amount as "suspenseAmount"`;

const LINE = [
  'bankLineId',
  'bankAccount',
  'valueDate',
  'direction',
  'amount',
  'balanceAfter',
  'payerName',
  'reference',
  'bankNumber',
  'class',
  'accountFundAmount',
  'counterpartUnit',
  'state',
  'suspenseAmount',
] as const;

/** The list of bank lines. */
export const bankLineList = new ListOf<BankLineView>({
  name: 'bank-lines',
  columns: LINE,
  key: ['bankLineId'],
  sort: { bankLineId: true, valueDate: true, amount: true, payerName: true },
  order: 'bankLineId',
  totals: ['suspenseAmount'],
  sumsAll: true,
});

/** Bank lines from `from` to `to` (days). */
export const bankLinesOf = (filter: {
  from: string;
  to: string;
  bankAccount?: string | undefined;
  direction?: string | undefined;
  state?: string | undefined;
  class?: string | undefined;
}): Select<BankLineView> =>
  selectOf<BankLineView>(
    `select ${COLUMNS} from treasury.bank_line where value_date between :from::date and :to::date and (:state::text is null or state = :state)
    and (:class::text is null or class = :class) and (:bankAccount::text is null or bank_account = :bankAccount) and (:direction::text is null or direction = :direction)`,
    {
      from: filter.from,
      to: filter.to,
      state: filter.state ?? null,
      class: filter.class ?? null,
      bankAccount: filter.bankAccount ?? null,
      direction: filter.direction ?? null,
    },
  );

/** The list of lines with 暂收. */
export const suspenseList = new ListOf<SuspenseView>({
  name: 'suspense',
  columns: [...LINE, 'ageDays'],
  key: ['bankLineId'],
  sort: { valueDate: true, suspenseAmount: true, ageDays: true, payerName: true },
  order: 'valueDate',
  totals: ['suspenseAmount'],
});

/** Every line with 暂收, with its age on the day. */
export const suspenseOf = (day: PlainDate): Select<SuspenseView> =>
  selectOf<SuspenseView>(
    `select ${COLUMNS}, (:day::date - value_date)::integer as "ageDays" from treasury.bank_line where suspense_amount > 0`,
    { day: day.toString() },
  );

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

/** The list of bank accounts. */
export const bankAccountList = new ListOf<BankAccountView>({
  name: 'bank-accounts',
  columns: [
    'accountNumber',
    'title',
    'bankName',
    'kind',
    'scheme',
    'ledgerAccount',
    'fund',
    'reportingUnit',
    'validFrom',
    'validTo',
  ],
  key: ['accountNumber'],
  sort: { accountNumber: true, title: true, kind: true },
  order: 'accountNumber',
});

/** Bank accounts, or those of a kind. */
export const bankAccountsOf = (kind?: string): Select<BankAccountView> =>
  selectOf<BankAccountView>(
    `select account_number as "accountNumber", title, bank_name as "bankName", kind, scheme, ledger_account as "ledgerAccount", fund, reporting_unit as "reportingUnit",
       valid_from as "validFrom", valid_to as "validTo" from treasury.bank_account where :kind::text is null or kind = :kind`,
    { kind: kind ?? null },
  );
