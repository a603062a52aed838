import { Inject, Injectable } from '@nestjs/common';
import { err, ok, type Clock, type DomainError, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext, type Tx } from '@pnet/runtime';
import { otherThanShown, secondPerson } from '@pnet/standards';
import { moveInstruction } from './instruction-status.js';
import { lockInstruction } from './confirm-instructions.js';
import { instructionsOf, type ListedInstruction } from './instructions.query.js';

/** The second person's word, or the end of an instruction that was not sent. */
export interface InstructionDecision {
  readonly instructionNumber: string;
  readonly decision: 'approve' | 'withdraw';
  readonly note?: string | undefined;
  /** Of what was shown; an approval needs it. */
  readonly digest?: string | undefined;
}

/** A second person approves an instruction; anybody of the post may withdraw one that was not sent. */
@Injectable()
export class DecideInstruction {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Errors: `TREA-1113` no such instruction, `TREA-1114` the state, `DUTY-1001` its drafter approves, `DUTY-1002` not
   * what was shown.
   */
  execute(
    input: InstructionDecision,
    context: RequestContext,
  ): Promise<Result<{ instructionNumber: string; state: string }>> {
    const command = { name: `${input.decision}-instruction`, input, subject: input.instructionNumber };
    return this.unitOfWork.run(context, command, async (tx) => {
      const found = await lockInstruction(tx, input.instructionNumber);
      if (!found.ok) return found;
      const moved = moveInstruction(found.value.state, input.decision, input.instructionNumber);
      if (!moved.ok) return moved;
      const alone = secondPerson(context.actor.userId, {
        done: 'instruction',
        id: input.instructionNumber,
        by: found.value.draftedBy,
      });
      const refused = input.decision === 'approve' ? (alone ?? (await otherInstruction(tx, input))) : undefined;
      if (refused) return err(refused);
      const act = [input.instructionNumber, moved.value, context.actor.userId, this.clock.now().toString()] as const;
      await (input.decision === 'approve'
        ? tx.execute(
            'update treasury.instruction set state = $2, approved_by = $3, approved_at = $4 where instruction_number = $1',
            [...act],
          )
        : tx.execute(
            'update treasury.instruction set state = $2, ended_by = $3, ended_at = $4, note = $5 where instruction_number = $1',
            [...act, input.note ?? null],
          ));
      return ok({ instructionNumber: input.instructionNumber, state: moved.value });
    });
  }
}

/** An approval is of the instruction that was shown. */
async function otherInstruction(
  tx: Tx,
  { instructionNumber, digest }: InstructionDecision,
): Promise<DomainError | undefined> {
  const shown = instructionsOf({ instructionNumber });
  const found = await tx.one<ListedInstruction>(shown.sql, shown.params);
  return otherThanShown(instructionNumber, digest, found?.digest);
}
