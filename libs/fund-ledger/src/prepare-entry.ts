import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Money, domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import {
  CLOCK,
  NODE_CONFIG,
  UnitOfWork,
  amountInput,
  dayInput,
  fundInput,
  ledgerAccountInput,
  schemeInput,
  textInput,
  unitCodeInput,
  type NodeConfig,
  type RequestContext,
} from '@pnet/runtime';

/** What a person states: a day, a rule and lines of one or both funds; one side of each line, in yuan. */
export const manualEntryInput = z
  .strictObject({
    scheme: schemeInput,
    date: dayInput,
    rule: z.enum(['manual', 'opening', 'benefit-expense-aggregate']),
    summary: textInput(200, 2),
    lines: z
      .array(
        z.strictObject({
          fund: fundInput,
          account: ledgerAccountInput,
          debit: amountInput.optional(),
          credit: amountInput.optional(),
          counterpartUnit: unitCodeInput.optional(),
          instrumentNumber: z.string().max(60).optional(),
        }),
      )
      .min(2)
      .max(500),
  })
  .meta({ id: 'ManualEntryInput' });

/** A manual entry as it is stated; see `manualEntryInput`. */
export type ManualEntryInput = z.infer<typeof manualEntryInput>;

/** Prepares an entry that a second person must approve before it is posted. */
@Injectable()
export class PrepareEntry {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly config: Pick<NodeConfig, 'code'>,
  ) {}

  /**
   * Errors: `LEDG-1001` a fund's lines do not balance, `LEDG-1005` a line without exactly one amount, `LEDG-4001` the
   * opening entry of the scheme is there already.
   */
  async execute(input: ManualEntryInput, context: RequestContext): Promise<Result<{ manualEntryId: string }>> {
    const wrong = wrongLine(input) ?? unbalanced(input);
    if (wrong) return err(wrong);
    return this.unitOfWork.run(context, { name: 'prepare-entry', input }, async (tx) => {
      const prepared = await tx.one<{ id: string }>(
        `
        insert into fund_ledger.manual_entry (reporting_unit, scheme, entry_date, rule, summary, lines, maker, prepared_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (reporting_unit, scheme) where rule = 'opening' and state <> 'returned' do nothing
        returning manual_entry_id as id`,
        [
          this.config.code,
          input.scheme,
          input.date,
          input.rule,
          input.summary,
          JSON.stringify(input.lines),
          context.actor.userId,
          this.clock.now().toDate(),
        ],
      );
      return prepared ? ok({ manualEntryId: prepared.id }) : err(domainError('LEDG-4001', { scheme: input.scheme }));
    });
  }
}

function wrongLine(input: ManualEntryInput): ReturnType<typeof domainError> | undefined {
  const index = input.lines.findIndex(
    (line) => [line.debit, line.credit].filter((side) => side !== undefined && !Money.of(side).isZero()).length !== 1,
  );
  return index < 0 ? undefined : domainError('LEDG-1005', { line: index + 1 }, { pointer: `/lines/${index}` });
}

function unbalanced(input: ManualEntryInput): ReturnType<typeof domainError> | undefined {
  for (const fund of ['pooled', 'account'] as const) {
    const lines = input.lines.filter((line) => line.fund === fund);
    const [debit, credit] = [
      Money.sum(lines.map((line) => Money.of(line.debit ?? '0'))),
      Money.sum(lines.map((line) => Money.of(line.credit ?? '0'))),
    ];
    if (!debit.equals(credit))
      return domainError(
        'LEDG-1001',
        { book: fund, debit: debit.toString(), credit: credit.toString() },
        { pointer: '/lines' },
      );
  }
  return undefined;
}
