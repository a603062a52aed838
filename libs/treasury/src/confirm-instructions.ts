import { domainError, err, ok, type Instant, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import type { InstructionStatus } from './instruction-status.js';

/** An instruction under its lock. */
export interface LockedInstruction {
  readonly state: InstructionStatus;
  readonly kind: string;
  readonly bankAccount: string;
  readonly amount: string;
  /** null where the account is of one fund, which says it already. */
  readonly accountFundAmount: string | null;
  readonly counterpartUnit: string | null;
  readonly draftedBy: string;
}

/** Locks an instruction. Errors: `TREA-1113` there is none. */
export async function lockInstruction(tx: Tx, instructionNumber: string): Promise<Result<LockedInstruction>> {
  const found = await tx.one<LockedInstruction>(
    `select i.state, i.kind, i.bank_account as "bankAccount", i.amount, case when a.fund is null then i.account_fund_amount end as "accountFundAmount",
       i.counterpart_unit as "counterpartUnit", i.drafted_by as "draftedBy"
     from treasury.instruction i join treasury.bank_account a on a.account_number = i.bank_account where i.instruction_number = $1 for update of i`,
    [instructionNumber],
  );
  return found ? ok(found) : err(domainError('TREA-1113', { instruction: instructionNumber }));
}

/**
 * hit: the first new outgoing line of the file that quotes a sent instruction of its account and amount; a second one
 * stays unclassified, for people to see. Its class, part and unit are the instruction's, with a trail. $1 file, $2 who,
 * $3 when.
 */
const CONFIRM = `
  with hit as (
    select distinct on (i.instruction_number) i.instruction_number, b.bank_line_id, b.class, i.kind, i.counterpart_unit, case when a.fund is null then i.account_fund_amount end as part
    from treasury.bank_line b
    join treasury.bank_account a on a.account_number = b.bank_account
    join treasury.instruction i on i.bank_account = b.bank_account and i.amount = b.amount and i.state in ('sent', 'unknown')
      and b.reference ~ ('(^|[^0-9A-Za-z-])' || i.instruction_number || '($|[^0-9A-Za-z-])')
    where b.file_id = $1 and b.direction = 'out' and b.state = 'new'
    order by i.instruction_number, b.bank_line_id),
  once as (select distinct on (bank_line_id) * from hit order by bank_line_id, instruction_number),
  trail as (
    insert into treasury.class_change (bank_line_id, change_no, from_class, to_class, account_fund_amount, counterpart_unit, reason, changed_by, changed_at)
    select bank_line_id, 1, class, kind, part, counterpart_unit, '指令 ' || instruction_number, $2, $3::timestamptz from once),
  line as (
    update treasury.bank_line b set class = o.kind, account_fund_amount = o.part, counterpart_unit = o.counterpart_unit from once o where b.bank_line_id = o.bank_line_id)
  update treasury.instruction i set state = 'confirmed', bank_line_id = o.bank_line_id, ended_by = $2, ended_at = $3::timestamptz
  from once o where i.instruction_number = o.instruction_number`;

/** Confirms the sent instructions that outgoing lines of a file quote. Returns how many. */
export const confirmInstructions = (
  tx: Tx,
  file: { readonly fileId: string; readonly by: string; readonly at: Instant },
): Promise<number> => tx.execute(CONFIRM, [file.fileId, file.by, file.at.toString()]);
