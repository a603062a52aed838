import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext } from '@pnet/runtime';
import { bankLineClass } from '@pnet/standards';
import { moveBankLine } from './bank-line-status.js';
import { lockLine, setClass, type ClassOfLine, type LockedLine } from './book-line.js';
import { bookingRule } from './booking-rule.js';
import { TREASURY_OPTIONS, type TreasuryOptions } from './treasury-options.js';

/** What a line is, and why somebody says so. */
export interface Classification extends ClassOfLine {
  readonly bankLineId: string;
  readonly reason: string;
}

/** What a class cannot be at a line, or undefined. Also asked before a correction is proposed. */
export function classFault(
  line: LockedLine,
  to: ClassOfLine,
  options: TreasuryOptions,
): ReturnType<typeof domainError> | undefined {
  if (to.class === 'other') return undefined;
  const owner = bankLineClass(to.class)?.owner;
  if (owner)
    return options.owners[owner] && line.direction === 'in' && !to.accountFundAmount
      ? undefined
      : domainError('TREA-1106', { class: to.class, direction: line.direction, ledgerAccount: line.ledgerAccount });
  const rule = bookingRule({
    ...line,
    class: to.class,
    accountFundAmount: to.accountFundAmount ?? null,
    counterpartUnit: to.counterpartUnit ?? null,
    month: line.valueDate.slice(0, 7),
  });
  return rule.ok ? undefined : rule.error;
}

/** Says what a line is that is not booked. A booked one is corrected instead. */
@Injectable()
export class ClassifyBankLine {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(TREASURY_OPTIONS) private readonly options: TreasuryOptions,
  ) {}

  /**
   * Errors: `TREA-2001` no such line, `TREA-1109` it is booked or its owner is at work on it, and what `classFault`
   * finds.
   */
  execute(input: Classification, context: RequestContext): Promise<Result<{ bankLineId: string; class: string }>> {
    const command = { name: 'classify-bank-line', input, subject: input.bankLineId };
    return this.unitOfWork.run(context, command, async (tx) => {
      const line = await lockLine(tx, input.bankLineId);
      if (!line.ok) return line;
      const moved = moveBankLine(line.value.state, 'classify', input.bankLineId);
      if (!moved.ok) return moved;
      const owner = bankLineClass(line.value.class)?.owner;
      if (owner && (await this.options.owners[owner]?.holds(tx, input.bankLineId)))
        return err(domainError('TREA-1109', { line: input.bankLineId, state: '正在登记' }));
      const fault = classFault(line.value, input, this.options);
      if (fault) return err(fault);
      await setClass(tx, line.value, input, {
        reason: input.reason,
        userId: context.actor.userId,
        now: this.clock.now(),
      });
      return ok({ bankLineId: input.bankLineId, class: input.class });
    });
  }
}
