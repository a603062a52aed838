import { domainError, err, ok, type ErrorItem, type Instant, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { bankLineClassRules } from '@pnet/standards';
import { refusedRows } from './bank-file-text.js';
import { followStatement } from './follow-statement.js';
import { confirmInstructions } from './confirm-instructions.js';
import { totalsOf, type StatementDraft } from './read-statement.js';

/** One line of a bank, as text; amounts in yuan. */
export interface BankLineDraft {
  /** Its line in the file. */
  readonly line: number;
  readonly bankNumber: string;
  readonly valueDate: string;
  readonly amount: string;
  readonly payerName: string;
  readonly payerAccount: string;
  readonly reference: string;
  /** Absent: in. */
  readonly direction?: 'in' | 'out';
  /** Balance of the account after the line. */
  readonly balance?: string;
  /** Where the file says it. */
  readonly class?: string;
}

/** A file of bank lines and what it says of itself. */
export interface BankFileDraft {
  readonly fileName: string;
  readonly sha256: string;
  readonly format: 'bank-lines' | 'tax-receipts';
  readonly bankAccount: string;
  /** The day that the file names. */
  readonly day: string;
  readonly lines: readonly BankLineDraft[];
  /** Of a workbook: sheets that were not read. */
  readonly ignoredSheets: readonly string[];
  /** Opening and closing balance, where the file states them. */
  readonly statement?: StatementDraft;
  readonly receivedBy: string;
  readonly receivedAt: Instant;
}

/** What was taken in. */
export interface TakenIn {
  readonly fileId: string;
  readonly rows: number;
  /** What came in, yuan. */
  readonly amount: string;
  /** What went out, yuan. */
  readonly amountOut?: string;
  readonly instructionsConfirmed?: number;
  /** Its number among the account's statements. */
  readonly statement?: number;
  /** Of a workbook: sheets that were not read, because they are hidden or not the first. */
  readonly ignoredSheets?: readonly string[];
}

/** A demand is quoted: a contribution, whatever else the payer wrote. */
const QUOTES_DEMAND = `l.reference ~ '[0-9]{29}'`;

/**
 * Lines with the class that is told by: the file, one of our own accounts at the other end, what banks write
 * themselves, the account. A tax receipt is a contribution. $1 account, $2 lines, $3 file, $4 who, $5 when, $6 rules,
 * $7 format.
 */
const WRITE_LINES = `
  insert into treasury.bank_line (bank_account, value_date, amount, payer_name, payer_account, reference, bank_number, file_id, recorded_by, recorded_at, direction, balance_after, class)
  select $1, l."valueDate", l.amount, l."payerName", l."payerAccount", l.reference, l."bankNumber", $3, $4, $5, l.direction, l.balance,
    case when $7 = 'tax-receipts' then 'contribution' else coalesce(l.class,
      case when l.direction = 'in' and ${QUOTES_DEMAND} then 'contribution' end,
      case when exists (select from treasury.bank_account own where own.account_number = l."payerAccount" and own.account_number <> $1) then 'sweep' end,
      (select r.class from rows from (jsonb_to_recordset($6::jsonb) as (class text, direction text, pattern text)) with ordinality as r (class, direction, pattern, place)
        where r.direction = l.direction and l.reference ~ r.pattern order by r.place limit 1),
      case when l.direction = 'in' then coalesce(a.default_class, 'contribution') end, 'other') end
  from rows from (jsonb_to_recordset($2::jsonb) as ("bankNumber" text, "valueDate" date, amount numeric, "payerName" text, "payerAccount" text, reference text, direction text, balance numeric, class text))
    with ordinality as l ("bankNumber", "valueDate", amount, "payerName", "payerAccount", reference, direction, balance, class, place)
  join treasury.bank_account a on a.account_number = $1
  order by l.place on conflict (bank_account, bank_number) do nothing`;

interface AccountOfFile {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The one intake of money: a file's lines, whole or not at all, state `new`. The lines are checked already, but for
 * days that have not come: such money would stay new for ever. Outgoing lines that quote an instruction confirm it.
 * Errors: `TREA-1007` with `TREA-1012` for each day after today or `TREA-1116` for each outside the account's validity,
 * `TREA-1015` the day of the file has not come, `TREA-1005` the account is not ours or of another kind, `TREA-1006` the
 * same file again, `TREA-1008` a line that came before, `TREA-1102`, `TREA-1103`, `TREA-1105` the statement.
 */
export async function takeInBankLines(tx: Tx, draft: BankFileDraft): Promise<Result<TakenIn>> {
  const kind = draft.format === 'tax-receipts' ? 'state-treasury' : null;
  const account = await tx.one<AccountOfFile>(
    'select valid_from::text as from, valid_to::text as to from treasury.bank_account where account_number = $1 and ($2::text is null or kind = $2) for no key update',
    [draft.bankAccount, kind],
  );
  const days = wrongDays(draft, account);
  if (days.length > 0) return err(refusedRows('TREA-1007', draft.lines.length, days));
  const today = draft.receivedAt.toPlainDate().toString();
  if (draft.day > today) return err(domainError('TREA-1015', { day: draft.day, today }));
  if (!account) return err(domainError('TREA-1005', { account: draft.bankAccount }));
  const file = await writeFile(tx, draft);
  if (!file) return err(domainError('TREA-1006', { file: draft.fileName, when: await knownSince(tx, draft.sha256) }));
  const written = await tx.execute(WRITE_LINES, [
    draft.bankAccount,
    JSON.stringify(draft.lines.map((line) => ({ direction: 'in', ...line }))),
    file.file_id,
    draft.receivedBy,
    draft.receivedAt.toString(),
    JSON.stringify(bankLineClassRules),
    draft.format,
  ]);
  if (written !== draft.lines.length)
    return err(
      domainError('TREA-1008', {
        count: draft.lines.length - written,
        number: await firstKnown(tx, draft, file.file_id),
      }),
    );
  const followed = await followStatement(tx, draft, file.file_id);
  if (!followed.ok) return followed;
  const confirmed = await confirmInstructions(tx, { fileId: file.file_id, by: draft.receivedBy, at: draft.receivedAt });
  const { totalIn, totalOut } = totalsOf(draft.lines);
  return ok({
    fileId: file.file_id,
    rows: written,
    amount: totalIn.toString(),
    ...(totalOut.isZero() ? {} : { amountOut: totalOut.toString() }),
    ...(confirmed > 0 ? { instructionsConfirmed: confirmed } : {}),
    ...(followed.value === null ? {} : { statement: followed.value }),
    ...(draft.ignoredSheets.length > 0 ? { ignoredSheets: draft.ignoredSheets } : {}),
  });
}

/** Rows of days that have not come, or on which the account was not valid. */
function wrongDays(draft: BankFileDraft, account: AccountOfFile | undefined): ErrorItem[] {
  const today = draft.receivedAt.toPlainDate().toString();
  return draft.lines.flatMap(({ valueDate, line: row }): ErrorItem[] => {
    if (valueDate > today) return [{ row, code: 'TREA-1012', params: { date: valueDate, today } }];
    if (!account || ((account.from ?? '') <= valueDate && valueDate <= (account.to ?? '9999-12-31'))) return [];
    const params = { account: draft.bankAccount, from: account.from ?? '-', to: account.to ?? '-', date: valueDate };
    return [{ row, code: 'TREA-1116', params }];
  });
}

function writeFile(tx: Tx, draft: BankFileDraft): Promise<{ file_id: string } | undefined> {
  const { totalIn, totalOut } = totalsOf(draft.lines);
  return tx.one<{ file_id: string }>(
    `
    insert into treasury.bank_file (file_name, sha256, format, bank_account, rows, amount, amount_out, received_by, received_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (sha256) do nothing returning file_id`,
    [
      draft.fileName,
      draft.sha256,
      draft.format,
      draft.bankAccount,
      draft.lines.length,
      totalIn.toString(),
      totalOut.isZero() ? null : totalOut.toString(),
      draft.receivedBy,
      draft.receivedAt.toString(),
    ],
  );
}

async function knownSince(tx: Tx, sha256: string): Promise<string> {
  const file = await tx.one<{ received: string }>(
    `select to_char(received_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as received from treasury.bank_file where sha256 = $1`,
    [sha256],
  );
  return file?.received ?? '';
}

async function firstKnown(tx: Tx, draft: BankFileDraft, fileId: string): Promise<string> {
  const known = await tx.one<{ bank_number: string }>(
    'select bank_number from treasury.bank_line where bank_account = $1 and bank_number = any ($2::text[]) and file_id is distinct from $3 limit 1',
    [draft.bankAccount, draft.lines.map((line) => line.bankNumber), fileId],
  );
  return (
    known?.bank_number ??
    draft.lines.find((line, index) => draft.lines.findIndex((other) => other.bankNumber === line.bankNumber) !== index)
      ?.bankNumber ??
    ''
  );
}
