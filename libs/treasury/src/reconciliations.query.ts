import { ListOf, selectOf, type Select, type Tx } from '@pnet/runtime';
import type { ReconciliationItem } from './reconcile-account.js';
import type { ReconciliationStatus } from './reconciliation-status.js';

/** A reconciliation statement as screens show it; amounts in yuan, posting period `YYYY-MM`. */
export interface ReconciliationView {
  readonly reconciliationId: string;
  readonly scheme: string;
  readonly ledgerAccount: string;
  readonly postingPeriod: string;
  readonly statementDay: string;
  readonly bankBalance: string;
  readonly bookBalance: string;
  readonly bankIn: string;
  readonly bankOut: string;
  readonly bookIn: string;
  readonly bookOut: string;
  readonly adjusted: string;
  readonly items: number;
  readonly digest: string;
  readonly state: ReconciliationStatus;
  readonly preparedBy: string;
  readonly preparedAt: Date;
  readonly signedBy: string | null;
  readonly signedAt: Date | null;
}

/** One of them whole. */
export interface ReconciliationStatement extends ReconciliationView {
  readonly lines: readonly ReconciliationItem[];
}

const COLUMNS = `reconciliation_id::text as "reconciliationId", scheme, ledger_account as "ledgerAccount", to_char(posting_period, 'FM0000-00') as "postingPeriod",
  statement_day as "statementDay", bank_balance as "bankBalance", book_balance as "bookBalance", bank_in as "bankIn", bank_out as "bankOut", book_in as "bookIn", book_out as "bookOut",
  (bank_balance + book_in - book_out)::numeric(18,2) as adjusted, items, digest, state, prepared_by as "preparedBy", prepared_at as "preparedAt", signed_by as "signedBy", signed_at as "signedAt"`;

/** The list of reconciliations, latest first. */
export const reconciliationList = new ListOf<ReconciliationView>({
  name: 'reconciliations',
  columns: [
    { field: 'reconciliationId', zh: '调节表编号', en: 'Number', kind: 'text' },
    'scheme',
    'ledgerAccount',
    'postingPeriod',
    { field: 'statementDay', zh: '对账单截止日', en: 'Statements until', kind: 'text' },
    { field: 'bankBalance', zh: '银行对账单余额', en: 'Balance at the bank', kind: 'money' },
    { field: 'bookBalance', zh: '账面余额', en: 'Balance of the books', kind: 'money' },
    { field: 'bankIn', zh: '银行已收单位未收', en: 'Received by the bank only', kind: 'money' },
    { field: 'bankOut', zh: '银行已付单位未付', en: 'Paid by the bank only', kind: 'money' },
    { field: 'bookIn', zh: '单位已收银行未收', en: 'Received in the books only', kind: 'money' },
    { field: 'bookOut', zh: '单位已付银行未付', en: 'Paid in the books only', kind: 'money' },
    { field: 'adjusted', zh: '调节后余额', en: 'Adjusted balance', kind: 'money' },
    { field: 'items', zh: '未达账项', en: 'Items', kind: 'count' },
    'digest',
    'state',
    { field: 'preparedBy', zh: '编制人', en: 'Prepared by', kind: 'text' },
    { field: 'preparedAt', zh: '编制时间', en: 'Prepared at', kind: 'text' },
    { field: 'signedBy', zh: '复核人', en: 'Signed by', kind: 'text' },
    { field: 'signedAt', zh: '签字时间', en: 'Signed at', kind: 'text' },
  ],
  key: ['reconciliationId'],
  sort: { postingPeriod: true, preparedAt: true, ledgerAccount: true },
  order: '-preparedAt',
});

/** Reconciliations by month, account and state; without a state, all. */
export const reconciliationsOf = (
  filter: {
    readonly postingPeriod?: number | undefined;
    readonly ledgerAccount?: string | undefined;
    readonly state?: string | undefined;
  } = {},
): Select<ReconciliationView> =>
  selectOf<ReconciliationView>(
    `select ${COLUMNS} from treasury.reconciliation where (:postingPeriod::integer is null or posting_period = :postingPeriod)
       and (:ledgerAccount::text is null or ledger_account = :ledgerAccount) and (:state::text is null or state = :state)`,
    {
      postingPeriod: filter.postingPeriod ?? null,
      ledgerAccount: filter.ledgerAccount ?? null,
      state: filter.state ?? null,
    },
  );

/** One reconciliation with its items, or undefined. */
export async function reconciliationOf(tx: Tx, id: string): Promise<ReconciliationStatement | undefined> {
  const head = await tx.one<ReconciliationView>(
    `select ${COLUMNS} from treasury.reconciliation where reconciliation_id = $1`,
    [id],
  );
  if (!head) return undefined;
  const lines = await tx.rows<ReconciliationItem>(
    `select side, direction, amount, day, source, source_id as "sourceId", subject from treasury.reconciliation_item where reconciliation_id = $1 order by item_no`,
    [id],
  );
  return { ...head, lines };
}
