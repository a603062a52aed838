import { Inject, Injectable } from '@nestjs/common';
import { err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, NODE_CONFIG, UnitOfWork, type NodeConfig, type RequestContext } from '@pnet/runtime';
import { secondPerson } from '@pnet/standards';
import { bookLine, lockLine } from './book-line.js';

/** A booked line: its entries, none where it was paired with the sweep that left the other account. */
export interface BookedLine {
  readonly bankLineId: string;
  readonly rule: string;
  readonly entryIds: readonly string[];
}

/**
 * Books a line by the rule of its class, at the bank's date. Whoever said what it is, or brought it in, leaves that to
 * another person.
 */
@Injectable()
export class BookBankLine {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly node: Pick<NodeConfig, 'code'>,
  ) {}

  /** Errors: `TREA-2001`, `DUTY-1001` the same person, and those of `bookLine`. */
  execute(input: { readonly bankLineId: string }, context: RequestContext): Promise<Result<BookedLine>> {
    const command = { name: 'book-bank-line', input, subject: input.bankLineId };
    return this.unitOfWork.run(context, command, async (tx) => {
      const line = await lockLine(tx, input.bankLineId);
      if (!line.ok) return line;
      const alone = secondPerson(context.actor.userId, {
        done: 'bank-line',
        id: input.bankLineId,
        by: line.value.classedBy,
      });
      if (alone) return err(alone);
      const booked = await bookLine(tx, line.value, {
        unit: this.node.code,
        userId: context.actor.userId,
        now: this.clock.now(),
      });
      return booked.ok ? ok({ bankLineId: input.bankLineId, ...booked.value }) : booked;
    });
  }
}
