import { Money, domainError, err, ok, type ErrorItem, type Instant, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';

/** One line of a bank, as text; amounts in yuan. */
export interface BankLineDraft {
  readonly bankNumber: string;
  readonly valueDate: string;
  readonly amount: string;
  readonly payerName: string;
  readonly payerAccount: string;
  readonly reference: string;
}

/** A file of bank lines and what it says of itself. */
export interface BankFileDraft {
  readonly fileName: string;
  readonly sha256: string;
  readonly format: 'bank-lines' | 'tax-receipts';
  readonly bankAccount: string;
  readonly lines: readonly BankLineDraft[];
  readonly receivedBy: string;
  readonly receivedAt: Instant;
}

/** Wrong rows beyond so many are counted, not listed. */
export const LISTED_ROWS_MAX = 200;

/** What was taken in. */
export interface TakenIn {
  readonly fileId: string;
  readonly rows: number;
  readonly amount: string;
}

/**
 * The one intake of money: a file's lines, whole or not at all, state `new`. The lines are checked already, but for
 * days that have not come: such money would stay new for ever. Errors: `TREA-1007` with `TREA-1012` for each day after
 * today, `TREA-1005` the account is not ours or of another kind, `TREA-1006` the same file again, `TREA-1008` a line
 * that came before.
 */
export async function takeInBankLines(tx: Tx, draft: BankFileDraft): Promise<Result<TakenIn>> {
  const today = draft.receivedAt.toPlainDate().toString();
  const later = draft.lines.flatMap(({ valueDate }, index): ErrorItem[] =>
    valueDate > today ? [{ row: index + 1, code: 'TREA-1012', params: { date: valueDate, today } }] : [],
  );
  if (later.length > 0)
    return err(domainError('TREA-1007', { count: later.length }, { items: later.slice(0, LISTED_ROWS_MAX) }));
  const kind = draft.format === 'tax-receipts' ? 'state-treasury' : null;
  const account = await tx.one(
    'select 1 from treasury.bank_account where account_number = $1 and ($2::text is null or kind = $2)',
    [draft.bankAccount, kind],
  );
  if (!account) return err(domainError('TREA-1005', { account: draft.bankAccount }));
  const amount = Money.sum(draft.lines.map((line) => Money.of(line.amount))).toString();
  const file = await tx.one<{ file_id: string }>(
    `
    insert into treasury.bank_file (file_name, sha256, format, bank_account, rows, amount, received_by, received_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (sha256) do nothing returning file_id`,
    [
      draft.fileName,
      draft.sha256,
      draft.format,
      draft.bankAccount,
      draft.lines.length,
      amount,
      draft.receivedBy,
      draft.receivedAt.toString(),
    ],
  );
  if (!file) return err(domainError('TREA-1006', { file: draft.fileName, when: await knownSince(tx, draft.sha256) }));
  const written = await tx.execute(
    `
    insert into treasury.bank_line (bank_account, value_date, amount, payer_name, payer_account, reference, bank_number, file_id, recorded_by, recorded_at)
    select $1, l."valueDate", l.amount, l."payerName", l."payerAccount", l.reference, l."bankNumber", $3, $4, $5
    from jsonb_to_recordset($2::jsonb) as l ("bankNumber" text, "valueDate" date, amount numeric, "payerName" text, "payerAccount" text, reference text)
    on conflict (bank_account, bank_number) do nothing`,
    [draft.bankAccount, JSON.stringify(draft.lines), file.file_id, draft.receivedBy, draft.receivedAt.toString()],
  );
  if (written !== draft.lines.length)
    return err(
      domainError('TREA-1008', {
        count: draft.lines.length - written,
        number: await firstKnown(tx, draft, file.file_id),
      }),
    );
  return ok({ fileId: file.file_id, rows: written, amount });
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
