import type { Tx } from '@pnet/runtime';

/** An instruction as screens and outside parties see it; amounts in yuan, days `YYYY-MM-DD`. */
export interface InstructionView {
  readonly instructionNumber: string;
  readonly kind: string;
  readonly party: string;
  readonly bankAccount: string;
  readonly counterpartAccount: string;
  readonly counterpartName: string;
  readonly counterpartUnit: string | null;
  readonly amount: string;
  readonly accountFundAmount: string;
  readonly dueOn: string;
  readonly purpose: string;
  readonly state: string;
  readonly draftedBy: string;
  readonly approvedBy: string | null;
  readonly sentAt: string | null;
  readonly bankLineId: string | null;
  readonly note: string | null;
}

/** Columns of `InstructionView` from a row that is called `of`. */
export const instructionColumns = (of: string): string => `
  ${of}.instruction_number as "instructionNumber", ${of}.kind, ${of}.party, ${of}.bank_account as "bankAccount", ${of}.counterpart_account as "counterpartAccount",
  ${of}.counterpart_name as "counterpartName", ${of}.counterpart_unit as "counterpartUnit", ${of}.amount::text, ${of}.account_fund_amount::text as "accountFundAmount",
  ${of}.due_on::text as "dueOn", ${of}.purpose, ${of}.state, ${of}.drafted_by as "draftedBy", ${of}.approved_by as "approvedBy",
  to_char(${of}.sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "sentAt", ${of}.bank_line_id::text as "bankLineId", ${of}.note`;

/** Instructions, latest due first; at most 500. */
export const instructions = (tx: Tx, state: string | undefined): Promise<InstructionView[]> =>
  tx.rows<InstructionView>(
    `select ${instructionColumns('i')} from treasury.instruction i where $1::text is null or i.state = $1 order by i.due_on desc, i.instruction_number limit 500`,
    [state ?? null],
  );
