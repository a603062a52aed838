import { Inject, Injectable } from '@nestjs/common';
import { Money, domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, canonicalDigest, type RequestContext, type Tx } from '@pnet/runtime';
import type { Fund } from '@pnet/standards';
import { bookingRule } from './booking-rule.js';

/** Classes that an instruction may pay. */
export const instructionKinds = [
  'sweep',
  'transfer',
  'remittance',
  'allocation',
  'central-adjustment',
  'benefit',
  'reissued-benefit',
] as const;

/** What an outside party is to pay. Amounts in yuan, days `YYYY-MM-DD`. */
export interface InstructionInput {
  /** Given by the drafter, once: the same number and content again changes nothing. The bank quotes it. */
  readonly instructionNumber: string;
  readonly kind: (typeof instructionKinds)[number];
  readonly party: 'bank' | 'finance-bureau';
  readonly bankAccount: string;
  readonly counterpartAccount: string;
  readonly counterpartName: string;
  readonly counterpartUnit?: string | undefined;
  readonly amount: string;
  readonly accountFundAmount?: string | undefined;
  readonly dueOn: string;
  readonly purpose: string;
}

const CONTENT = `
  select kind, party, bank_account as "bankAccount", counterpart_account as "counterpartAccount", counterpart_name as "counterpartName", counterpart_unit as "counterpartUnit",
    amount, account_fund_amount as "accountFundAmount", due_on::text as "dueOn", purpose
  from treasury.instruction where instruction_number = $1`;

/** Drafts an instruction. It books nothing: money has moved when the bank's outgoing line says so. */
@Injectable()
export class DraftInstruction {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Errors: `TREA-1005` the account, `TREA-1116` not valid on the day, `TREA-1117` the number stands for another
   * content, and those of `bookingRule`: what could not be booked is not instructed.
   */
  execute(
    input: InstructionInput,
    context: RequestContext,
  ): Promise<Result<{ instructionNumber: string; state: string }>> {
    const command = { name: 'draft-instruction', input, subject: input.instructionNumber };
    return this.unitOfWork.run(context, command, async (tx) => {
      const fault = await accountFault(tx, input);
      if (fault) return err(fault);
      await tx.execute(
        `insert into treasury.instruction (instruction_number, kind, party, bank_account, counterpart_account, counterpart_name, counterpart_unit, amount, account_fund_amount,
           due_on, purpose, drafted_by, drafted_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::date, $11, $12, $13) on conflict (instruction_number) do nothing`,
        [
          input.instructionNumber,
          input.kind,
          input.party,
          input.bankAccount,
          input.counterpartAccount,
          input.counterpartName,
          input.counterpartUnit ?? null,
          input.amount,
          input.accountFundAmount ?? '0',
          input.dueOn,
          input.purpose,
          context.actor.userId,
          this.clock.now().toString(),
        ],
      );
      const kept = await tx.one<Record<string, unknown>>(CONTENT, [input.instructionNumber]);
      const state = await tx.one<{ state: string }>(
        'select state from treasury.instruction where instruction_number = $1',
        [input.instructionNumber],
      );
      return canonicalDigest(contentOf(kept ?? {})) === canonicalDigest(contentOf({ ...input }))
        ? ok({ instructionNumber: input.instructionNumber, state: state?.state ?? '' })
        : err(domainError('TREA-1117', { instruction: input.instructionNumber }));
    });
  }
}

const yuan = (text: unknown): string => Money.of(String(text)).toString();

function contentOf(row: Readonly<Record<string, unknown>>): Record<string, string> {
  const names = [
    'kind',
    'party',
    'bankAccount',
    'counterpartAccount',
    'counterpartName',
    'counterpartUnit',
    'dueOn',
    'purpose',
  ];
  return {
    ...Object.fromEntries(names.map((name) => [name, String(row[name] ?? '')])),
    amount: yuan(row['amount']),
    accountFundAmount: yuan(row['accountFundAmount'] ?? '0.00'),
  };
}

interface PayingAccount {
  readonly scheme: string;
  readonly ledgerAccount: string;
  readonly fund: Fund | null;
  readonly from: string | null;
  readonly to: string | null;
}

async function accountFault(tx: Tx, input: InstructionInput): Promise<ReturnType<typeof domainError> | undefined> {
  const account = await tx.one<PayingAccount>(
    `select scheme, ledger_account as "ledgerAccount", fund, valid_from::text as from, valid_to::text as to from treasury.bank_account where account_number = $1`,
    [input.bankAccount],
  );
  if (!account) return domainError('TREA-1005', { account: input.bankAccount }, { pointer: '/bankAccount' });
  if ((account.from ?? '') > input.dueOn || input.dueOn > (account.to ?? '9999-12-31'))
    return domainError(
      'TREA-1116',
      { account: input.bankAccount, from: account.from ?? '-', to: account.to ?? '-', date: input.dueOn },
      { pointer: '/dueOn' },
    );
  const rule = bookingRule({
    scheme: account.scheme,
    class: input.kind,
    direction: 'out',
    amount: input.amount,
    ledgerAccount: account.ledgerAccount,
    fund: account.fund,
    accountFundAmount: input.accountFundAmount ?? null,
    counterpartUnit: input.counterpartUnit ?? null,
    month: input.dueOn.slice(0, 7),
  });
  return rule.ok ? undefined : rule.error;
}
