import { Money, domainError, err, ok, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { totalsOf } from './read-statement.js';
import type { BankFileDraft } from './take-in-bank-lines.js';

/**
 * Puts a file's balances behind the last statement of its account, whose row the caller has locked. Answers with its
 * number, null for a file without balances. Errors: `TREA-1102` it opens with another balance than the last one closes,
 * `TREA-1103` it is older, `TREA-1105` balances are missing where the account has statements.
 */
export async function followStatement(tx: Tx, draft: BankFileDraft, fileId: string): Promise<Result<number | null>> {
  const last = await tx.one<{ no: number; day: string; closing: string }>(
    'select statement_no as no, day::text, closing from treasury.statement where bank_account = $1 order by statement_no desc limit 1',
    [draft.bankAccount],
  );
  const { statement } = draft;
  if (!statement)
    return last && draft.format === 'bank-lines'
      ? err(domainError('TREA-1105', { account: draft.bankAccount, day: last.day }))
      : ok(null);
  if (last && statement.day < last.day)
    return err(domainError('TREA-1103', { account: draft.bankAccount, last: last.day, day: statement.day }));
  const [opening, closing] = [Money.of(statement.opening), Money.of(last?.closing ?? statement.opening)];
  if (last && !opening.equals(closing))
    return err(
      domainError('TREA-1102', {
        account: draft.bankAccount,
        day: last.day,
        closing: closing.toString(),
        opening: opening.toString(),
        difference: opening.minus(closing).toString(),
      }),
    );
  const { totalIn, totalOut } = totalsOf(draft.lines);
  const number = (last?.no ?? 0) + 1;
  await tx.execute(
    `insert into treasury.statement (bank_account, statement_no, day, opening, total_in, total_out, closing, lines, file_id)
     values ($1, $2, $3::date, $4, $5, $6, $7, $8, $9)`,
    [
      draft.bankAccount,
      number,
      statement.day,
      statement.opening,
      totalIn.toString(),
      totalOut.toString(),
      statement.closing,
      draft.lines.length,
      fileId,
    ],
  );
  return ok(number);
}
