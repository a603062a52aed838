import { Inject, Injectable } from '@nestjs/common';
import { Instant, domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, NODE_CONFIG, UnitOfWork, type NodeConfig, type RequestContext } from '@pnet/runtime';
import { Exchange } from '../exchange.js';
import { LETTER_NOTE } from './letter.js';

/** A letter in words to another unit, which its people answer. */
export interface LetterInput {
  /** Code of the unit that it is written to, anywhere in the tree. */
  readonly target: string;
  readonly subject: string;
  readonly text: string;
  /** By when an answer is asked for, ISO 8601. */
  readonly deadline: string;
}

/** A written letter: its number among those of this unit to that one. */
export interface WrittenLetter {
  readonly target: string;
  readonly number: string;
}

/** Writes a letter 函 to a unit beside, above or below: it goes by the parents, signed, and comes to a person there. */
@Injectable()
export class WriteLetter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly exchange: Exchange,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly node: Pick<NodeConfig, 'code'>,
  ) {}

  /** Errors: `EXCH-5004` no way to the target, `EXCH-5010` to itself, `EXCH-5011` the deadline has passed. */
  async execute(input: LetterInput, context: RequestContext): Promise<Result<WrittenLetter>> {
    const written = await this.unitOfWork.run(
      context,
      { name: 'write-letter', input, subject: input.target },
      async (tx) => {
        if (input.target === this.node.code) return err(domainError('EXCH-5010', { target: input.target }));
        const deadline = Instant.of(input.deadline);
        if (deadline.epochMs <= this.clock.now().epochMs)
          return err(domainError('EXCH-5011', { deadline: input.deadline }));
        return this.exchange.issueOrder.execute(tx, {
          target: input.target,
          kind: LETTER_NOTE,
          payload: { subject: input.subject, text: input.text, writtenBy: context.actor.name },
          owner: context.actor.userId,
          deadline,
        });
      },
    );
    if (written.ok) this.exchange.wake();
    return written.ok ? ok({ target: written.value.target, number: written.value.number }) : written;
  }
}
