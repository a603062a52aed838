import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Money, PlainDate, domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, NODE_CONFIG, UnitOfWork, type NodeConfig, type RequestContext, schemeField } from '@pnet/runtime';

const amount = z
  .string()
  .refine((text) => Money.parse(text).ok && !Money.of(text).isNegative(), { error: 'LEDG-4004' });

/** What a person states: a day, a rule and lines of one or both funds; one side of each line, in yuan. */
export const manualEntryInput = z
  .strictObject({
    scheme: schemeField,
    date: z.string().refine((text) => PlainDate.parse(text).ok, { error: 'KERN-0004' }),
    rule: z.enum(['manual', 'opening', 'benefit-expense-aggregate']),
    summary: z.string().trim().min(2).max(200),
    lines: z
      .array(
        z.strictObject({
          fund: z.enum(['pooled', 'account']),
          account: z.string().regex(/^[1-5]\d{3}(\d{2})*$/),
          debit: amount.optional(),
          credit: amount.optional(),
          counterpartUnit: z.string().max(18).optional(),
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
