import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext } from '@pnet/runtime';

/** Ends the validity of a bank account: its last day. Lines of later days are refused. */
@Injectable()
export class CloseBankAccount {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Errors: `TREA-1005` not registered, or closed already; `TREA-1116` it has lines after that day. */
  execute(
    input: { readonly accountNumber: string; readonly validTo: string },
    context: RequestContext,
  ): Promise<Result<{ accountNumber: string; validTo: string }>> {
    const command = { name: 'close-bank-account', input, subject: input.accountNumber };
    return this.unitOfWork.run(context, command, async (tx) => {
      const account = await tx.one<{ from: string; last: string | null }>(
        `select coalesce(valid_from::text, '-') as from, (select max(value_date)::text from treasury.bank_line where bank_account = account_number) as last
         from treasury.bank_account where account_number = $1 and valid_to is null for update`,
        [input.accountNumber],
      );
      if (!account) return err(domainError('TREA-1005', { account: input.accountNumber }));
      const outside = [account.last, account.from].find((day) => day !== null && day !== '-' && day > input.validTo);
      if (outside)
        return err(
          domainError('TREA-1116', {
            account: input.accountNumber,
            from: account.from,
            to: input.validTo,
            date: outside,
          }),
        );
      await tx.execute(
        'update treasury.bank_account set valid_to = $2::date, closed_by = $3, closed_at = $4 where account_number = $1',
        [input.accountNumber, input.validTo, context.actor.userId, this.clock.now().toString()],
      );
      return ok(input);
    });
  }
}
