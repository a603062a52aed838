import { ListOf, selectOf, withDigest, type Select } from '@pnet/runtime';

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

/** An instruction in a list, with what an approval names. */
export interface ListedInstruction extends InstructionView {
  readonly digest: string;
}

/** Columns of `InstructionView` from a row that is called `of`. */
export const instructionColumns = (of: string): string => `
  ${of}.instruction_number as "instructionNumber", ${of}.kind, ${of}.party, ${of}.bank_account as "bankAccount", ${of}.counterpart_account as "counterpartAccount",
  ${of}.counterpart_name as "counterpartName", ${of}.counterpart_unit as "counterpartUnit", ${of}.amount, ${of}.account_fund_amount as "accountFundAmount",
  ${of}.due_on as "dueOn", ${of}.purpose, ${of}.state, ${of}.drafted_by as "draftedBy", ${of}.approved_by as "approvedBy",
  to_char(${of}.sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "sentAt", ${of}.bank_line_id as "bankLineId", ${of}.note`;

/** The list of instructions. */
export const instructionList = new ListOf<ListedInstruction>({
  name: 'instructions',
  columns: [
    'instructionNumber',
    'kind',
    'party',
    'bankAccount',
    'counterpartAccount',
    'counterpartName',
    'counterpartUnit',
    'amount',
    'accountFundAmount',
    'dueOn',
    'purpose',
    'state',
    'draftedBy',
    'approvedBy',
    'sentAt',
    'bankLineId',
    'note',
  ],
  key: ['instructionNumber'],
  sort: { dueOn: true, instructionNumber: true, amount: true, counterpartName: true },
  order: '-dueOn',
  totals: ['amount', 'accountFundAmount'],
  sumsAll: true,
});

/** Instructions by state, kind, party and day, or one. */
export const instructionsOf = (filter: {
  instructionNumber?: string | undefined;
  state?: string | undefined;
  kind?: string | undefined;
  party?: string | undefined;
  dueFrom?: string | undefined;
  dueTo?: string | undefined;
}): Select<ListedInstruction> =>
  selectOf<ListedInstruction>(
    withDigest(`select ${instructionColumns('i')} from treasury.instruction i
     where (:state::text is null or i.state = :state) and (:kind::text is null or i.kind = :kind) and (:party::text is null or i.party = :party)
       and (:dueFrom::date is null or i.due_on >= :dueFrom) and (:dueTo::date is null or i.due_on <= :dueTo) and (:instructionNumber::text is null or i.instruction_number = :instructionNumber)`),
    {
      state: filter.state ?? null,
      kind: filter.kind ?? null,
      party: filter.party ?? null,
      dueFrom: filter.dueFrom ?? null,
      dueTo: filter.dueTo ?? null,
      instructionNumber: filter.instructionNumber ?? null,
    },
  );
