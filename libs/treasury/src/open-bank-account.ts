import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, NODE_CONFIG, UnitOfWork, type NodeConfig, type RequestContext } from '@pnet/runtime';
import { ledgerAccounts, type Fund } from '@pnet/standards';
import { TREASURY_OPTIONS, type TreasuryOptions } from './treasury-options.js';

/** Kinds of accounts and the account of the chart that mirrors each. */
export const bankAccountKinds = {
  'income': ledgerAccounts.incomeAccount,
  'expenditure': ledgerAccounts.expenditureAccount,
  'fiscal': ledgerAccounts.fiscalAccount,
  'state-treasury': ledgerAccounts.stateTreasury,
} as const;

/** Kinds of accounts that contributions are paid into. */
const collecting: ReadonlySet<string> = new Set(['income', 'state-treasury']);

/** What a bank account of the unit is. */
export interface BankAccountInput {
  readonly accountNumber: string;
  readonly title: string;
  readonly bankName: string;
  readonly kind: keyof typeof bankAccountKinds;
  readonly scheme: string;
  /** Absent: it holds the money of both funds. */
  readonly fund?: Fund;
  /** First day of its lines, `YYYY-MM-DD`; absent: any. */
  readonly validFrom?: string;
}

/** Registers a bank account of the unit. Errors: `TREA-1001` the number is registered. */
@Injectable()
export class OpenBankAccount {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly node: Pick<NodeConfig, 'code'>,
    @Inject(TREASURY_OPTIONS) private readonly options: TreasuryOptions,
  ) {}

  execute(input: BankAccountInput, context: RequestContext): Promise<Result<{ accountNumber: string }>> {
    const now = this.clock.now();
    return this.unitOfWork.run<{ accountNumber: string }>(context, { name: 'open-bank-account', input }, async (tx) => {
      const made = await tx.execute(
        `
        insert into treasury.bank_account (account_number, title, bank_name, kind, scheme, ledger_account, opened_by, opened_at, reporting_unit, fund, valid_from, default_class)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::date, $12) on conflict do nothing`,
        [
          input.accountNumber,
          input.title,
          input.bankName,
          input.kind,
          input.scheme,
          bankAccountKinds[input.kind],
          context.actor.userId,
          now.toString(),
          this.node.code,
          input.fund ?? null,
          input.validFrom ?? null,
          // Money that nothing else tells is matched to demands first, on the accounts that contributions are paid
          // into.
          this.options.owners.collection && collecting.has(input.kind) ? 'contribution' : 'other',
        ],
      );
      return made === 1
        ? ok({ accountNumber: input.accountNumber })
        : err(domainError('TREA-1001', { account: input.accountNumber }));
    });
  }
}
