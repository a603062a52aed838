import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext } from '@pnet/runtime';

/** Kinds of accounts and the account of the chart that mirrors each. */
export const bankAccountKinds = {
  'income': '1002',
  'expenditure': '1004',
  'fiscal': '1003',
  'state-treasury': '1005',
} as const;

/** What a bank account of the agency is. */
export interface BankAccountInput {
  readonly accountNumber: string;
  readonly title: string;
  readonly bankName: string;
  readonly kind: keyof typeof bankAccountKinds;
  readonly scheme: string;
}

/** Registers a bank account of the agency. Errors: `TREA-1001` the number is registered. */
@Injectable()
export class OpenBankAccount {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(input: BankAccountInput, context: RequestContext): Promise<Result<{ accountNumber: string }>> {
    const now = this.clock.now();
    return this.unitOfWork.run<{ accountNumber: string }>(context, { name: 'open-bank-account', input }, async (tx) => {
      const made = await tx.execute(
        `
        insert into treasury.bank_account (account_number, title, bank_name, kind, scheme, ledger_account, opened_by, opened_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
        [
          input.accountNumber,
          input.title,
          input.bankName,
          input.kind,
          input.scheme,
          bankAccountKinds[input.kind],
          context.actor.userId,
          now.toString(),
        ],
      );
      return made === 1
        ? ok({ accountNumber: input.accountNumber })
        : err(domainError('TREA-1001', { account: input.accountNumber }));
    });
  }
}
