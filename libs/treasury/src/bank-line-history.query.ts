import type { Tx } from '@pnet/runtime';

/** One step of the trail of a line's class. */
export interface ClassChangeView {
  readonly fromClass: string;
  readonly toClass: string;
  readonly accountFundAmount: string | null;
  readonly counterpartUnit: string | null;
  readonly reason: string;
  readonly changedBy: string;
  readonly changedAt: string;
  readonly correctionId: string | null;
}

/** A correction of a booked line, with what was booked. */
export interface CorrectionView {
  readonly correctionId: string;
  readonly bankLineId: string;
  readonly amount: string;
  readonly direction: string;
  readonly fromClass: string;
  readonly toClass: string;
  readonly accountFundAmount: string | null;
  readonly counterpartUnit: string | null;
  readonly reason: string;
  readonly state: string;
  readonly proposedBy: string;
  readonly decidedBy: string | null;
}

/** A statement of an account; amounts in yuan. */
export interface StatementView {
  readonly bankAccount: string;
  readonly statementNo: number;
  readonly day: string;
  readonly opening: string;
  readonly totalIn: string;
  readonly totalOut: string;
  readonly closing: string;
  readonly lines: number;
  readonly fileId: string;
}

/** The trail of a line, oldest first. */
export const classChanges = (tx: Tx, bankLineId: string): Promise<ClassChangeView[]> =>
  tx.rows<ClassChangeView>(
    `select from_class as "fromClass", to_class as "toClass", account_fund_amount::text as "accountFundAmount", counterpart_unit as "counterpartUnit", reason,
       changed_by as "changedBy", to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "changedAt", correction_id::text as "correctionId"
     from treasury.class_change where bank_line_id = $1 order by change_no`,
    [bankLineId],
  );

/** Corrections, those that wait first; at most 500. */
export const corrections = (tx: Tx): Promise<CorrectionView[]> =>
  tx.rows<CorrectionView>(
    `select k.correction_id::text as "correctionId", k.bank_line_id::text as "bankLineId", b.amount::text, b.direction,
       coalesce(c.from_class, b.class) as "fromClass", k.to_class as "toClass", k.account_fund_amount::text as "accountFundAmount", k.counterpart_unit as "counterpartUnit",
       k.reason, k.state, k.proposed_by as "proposedBy", k.decided_by as "decidedBy"
     from treasury.class_correction k join treasury.bank_line b using (bank_line_id) left join treasury.class_change c using (correction_id)
     order by k.state <> 'proposed', k.correction_id desc limit 500`,
  );

/** Statements of an account, or of all, latest first; at most 500. */
export const statements = (tx: Tx, bankAccount: string | undefined): Promise<StatementView[]> =>
  tx.rows<StatementView>(
    `select bank_account as "bankAccount", statement_no as "statementNo", day::text, opening::text, total_in::text as "totalIn", total_out::text as "totalOut", closing::text, lines,
       file_id::text as "fileId"
     from treasury.statement where $1::text is null or bank_account = $1 order by day desc, bank_account, statement_no desc limit 500`,
    [bankAccount ?? null],
  );
