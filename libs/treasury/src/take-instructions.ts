import { Inject, Injectable } from '@nestjs/common';
import { ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext } from '@pnet/runtime';
import { instructionColumns, type InstructionView } from './instructions.query.js';

/** Which instructions go out: those of one party that are due. */
export interface InstructionsToTake {
  readonly party: 'bank' | 'finance-bureau';
  /** Due up to this day, `YYYY-MM-DD`; absent: today. */
  readonly dueThrough?: string | undefined;
}

/** The approved ones that are due, each to one taker however many there are. */
const TAKE = `
  with due as (
    select instruction_number from treasury.instruction where state = 'approved' and party = $1 and due_on <= $2::date
    order by due_on, instruction_number limit 500 for update skip locked)
  update treasury.instruction i set state = 'sent', sent_by = $3, sent_at = $4 from due where i.instruction_number = due.instruction_number
  returning ${instructionColumns('i')}`;

/**
 * Hands the approved instructions that are due to whoever brings them to their party: they are sent since. The answer
 * is kept with the idempotency key, so that a broken connection loses none.
 */
@Injectable()
export class TakeInstructions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(input: InstructionsToTake, context: RequestContext): Promise<Result<InstructionView[]>> {
    const now = this.clock.now();
    return this.unitOfWork.run(context, { name: 'take-instructions', input }, async (tx) => {
      const taken = await tx.rows<InstructionView>(TAKE, [
        input.party,
        input.dueThrough ?? now.toPlainDate().toString(),
        context.actor.userId,
        now.toString(),
      ]);
      return ok(taken.sort((a, b) => a.instructionNumber.localeCompare(b.instructionNumber)));
    });
  }
}
