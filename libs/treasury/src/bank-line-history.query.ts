import { ListOf, selectOf, withDigest, type Select } from '@pnet/runtime';

/** One step of the trail of a line's class. */
export interface ClassChangeView {
  readonly changeNo: number;
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
  /** What an approval names. */
  readonly digest: string;
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

/** The list of a line's changes of class. */
export const classChangeList = new ListOf<ClassChangeView>({
  name: 'bank-line-classes',
  columns: [
    'fromClass',
    'toClass',
    'accountFundAmount',
    'counterpartUnit',
    'reason',
    'changedBy',
    'changedAt',
    'correctionId',
  ],
  key: ['changeNo'],
  sort: { changedAt: true, changeNo: true },
  order: 'changeNo',
});

/** The trail of a line. */
export const classChangesOf = (bankLineId: string): Select<ClassChangeView> =>
  selectOf<ClassChangeView>(
    `select change_no as "changeNo", from_class as "fromClass", to_class as "toClass", account_fund_amount as "accountFundAmount", counterpart_unit as "counterpartUnit", reason,
       changed_by as "changedBy", to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "changedAt", correction_id as "correctionId"
     from treasury.class_change where bank_line_id = :bankLineId`,
    { bankLineId },
  );

/** The list of corrections. */
export const correctionList = new ListOf<CorrectionView>({
  name: 'bank-line-corrections',
  columns: [
    'correctionId',
    'bankLineId',
    'amount',
    'direction',
    'fromClass',
    'toClass',
    'accountFundAmount',
    'counterpartUnit',
    'reason',
    'state',
    'proposedBy',
    'decidedBy',
  ],
  key: ['correctionId'],
  sort: { correctionId: true, amount: true },
  order: '-correctionId',
  totals: ['amount'],
});

/** Corrections, or those in a state, or one. */
export const correctionsOf = (state?: string, correctionId?: string): Select<CorrectionView> =>
  selectOf<CorrectionView>(
    withDigest(`select k.correction_id as "correctionId", k.bank_line_id as "bankLineId", b.amount, b.direction,
       coalesce(c.from_class, b.class) as "fromClass", k.to_class as "toClass", k.account_fund_amount as "accountFundAmount", k.counterpart_unit as "counterpartUnit",
       k.reason, k.state, k.proposed_by as "proposedBy", k.decided_by as "decidedBy"
     from treasury.class_correction k join treasury.bank_line b using (bank_line_id) left join treasury.class_change c using (correction_id)
     where (:state::text is null or k.state = :state) and (:correctionId::bigint is null or k.correction_id = :correctionId)`),
    { state: state ?? null, correctionId: correctionId ?? null },
  );

/** The list of statements. */
export const statementList = new ListOf<StatementView>({
  name: 'bank-statements',
  columns: ['bankAccount', 'statementNo', 'day', 'opening', 'totalIn', 'totalOut', 'closing', 'lines', 'fileId'],
  key: ['bankAccount', 'statementNo'],
  sort: { day: true, bankAccount: true },
  order: '-day',
  totals: ['totalIn', 'totalOut', 'lines'],
  sumsAll: true,
});

/** Statements of an account, or of all, by day. */
export const statementsOf = (filter: {
  bankAccount?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}): Select<StatementView> =>
  selectOf<StatementView>(
    `select bank_account as "bankAccount", statement_no as "statementNo", day, opening, total_in as "totalIn", total_out as "totalOut", closing, lines, file_id as "fileId"
     from treasury.statement where (:bankAccount::text is null or bank_account = :bankAccount) and (:from::date is null or day >= :from) and (:to::date is null or day <= :to)`,
    { bankAccount: filter.bankAccount ?? null, from: filter.from ?? null, to: filter.to ?? null },
  );
