import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext } from '@pnet/runtime';
import { lockLine, setClass, type LockedLine } from './book-line.js';
import { lockInstruction, type LockedInstruction } from './confirm-instructions.js';
import { moveInstruction } from './instruction-status.js';

/** What is known of a sent instruction: the bank's line, a return with its reason, or nothing. */
export type InstructionAnswer =
  | { readonly instructionNumber: string; readonly answer: 'confirm'; readonly bankLineId: string }
  | { readonly instructionNumber: string; readonly answer: 'return' | 'lose'; readonly note: string };

/**
 * Notes the answer of the outside party. Paid is said by the bank's outgoing line alone; it takes the class of the
 * instruction and is booked as every line.
 */
@Injectable()
export class AnswerInstruction {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Errors: `TREA-1113`, `TREA-1114`, `TREA-2001` no such line, `TREA-1115` the line is not its answer. */
  execute(
    input: InstructionAnswer,
    context: RequestContext,
  ): Promise<Result<{ instructionNumber: string; state: string }>> {
    const command = { name: `${input.answer}-instruction`, input, subject: input.instructionNumber };
    const now = this.clock.now();
    return this.unitOfWork.run(context, command, async (tx) => {
      const found = await lockInstruction(tx, input.instructionNumber);
      if (!found.ok) return found;
      const moved = moveInstruction(found.value.state, input.answer, input.instructionNumber);
      if (!moved.ok) return moved;
      const ended = [input.instructionNumber, moved.value, context.actor.userId, now.toString()];
      if (input.answer !== 'confirm') {
        await tx.execute(
          'update treasury.instruction set state = $2, ended_by = $3, ended_at = $4, note = $5 where instruction_number = $1',
          [...ended, input.note],
        );
        return ok({ instructionNumber: input.instructionNumber, state: moved.value });
      }
      const line = await lockLine(tx, input.bankLineId);
      if (!line.ok) return line;
      const reason = whyNot(found.value, line.value);
      if (reason)
        return err(domainError('TREA-1115', { instruction: input.instructionNumber, line: input.bankLineId, reason }));
      await setClass(
        tx,
        line.value,
        { ...found.value, class: found.value.kind },
        {
          reason: `指令 ${input.instructionNumber}`,
          userId: context.actor.userId,
          now,
        },
      );
      await tx.execute(
        'update treasury.instruction set state = $2, ended_by = $3, ended_at = $4, bank_line_id = $5 where instruction_number = $1',
        [...ended, input.bankLineId],
      );
      return ok({ instructionNumber: input.instructionNumber, state: moved.value });
    });
  }
}

function whyNot(instruction: LockedInstruction, line: LockedLine): string | undefined {
  if (line.direction !== 'out') return 'direction';
  if (line.state !== 'new') return line.state;
  if (line.bankAccount !== instruction.bankAccount) return `account ${line.bankAccount}`;
  return line.amount === instruction.amount ? undefined : `amount ${line.amount} ≠ ${instruction.amount}`;
}
