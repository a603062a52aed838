import { Inject, Injectable } from '@nestjs/common';
import { YearMonth, domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, NODE_CONFIG, UnitOfWork, type NodeConfig, type RequestContext, type Tx } from '@pnet/runtime';
import { reconcileAccount, type Reconciled } from './reconcile-account.js';

/** Which account of the chart, at the end of which month `YYYY-MM`. */
export interface ReconciliationInput {
  readonly scheme: string;
  readonly ledgerAccount: string;
  readonly postingPeriod: string;
}

/** A reconciliation that waits for the second person. */
export interface PreparedReconciliation extends Omit<Reconciled, 'items'> {
  readonly reconciliationId: string;
  readonly items: number;
}

/**
 * Prepares a reconciliation statement 余额调节表 of an account at a month's end; it takes the place of one that waits.
 */
@Injectable()
export class PrepareReconciliation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly node: Pick<NodeConfig, 'code'>,
  ) {}

  /** Errors: `KERN-0003` no month, `TREA-1125` the month is not over, and those of `reconcileAccount`. */
  async execute(input: ReconciliationInput, context: RequestContext): Promise<Result<PreparedReconciliation>> {
    const month = YearMonth.parse(input.postingPeriod);
    if (!month.ok) return month;
    const now = this.clock.now();
    if (now.toPlainDate().compare(month.value.lastDay()) < 0)
      return err(domainError('TREA-1125', { month: input.postingPeriod, day: now.toPlainDate().toString() }));
    const { scheme, ledgerAccount } = input;
    const of = { unit: this.node.code, scheme, ledgerAccount, month: month.value };
    const command = { name: 'prepare-reconciliation', input, subject: `${ledgerAccount} ${input.postingPeriod}` };
    return this.unitOfWork.run<PreparedReconciliation>(context, command, async (tx) => {
      const key = [of.unit, scheme, ledgerAccount, month.value.number];
      await tx.execute('select pg_advisory_xact_lock(hashtextextended($1, 53))', [key.join(' ')]);
      const found = await reconcileAccount(tx, of);
      if (!found.ok) return found;
      await tx.execute(
        `update treasury.reconciliation set state = 'replaced'
         where (reporting_unit, scheme, ledger_account, posting_period) = ($1, $2, $3, $4::integer) and state = 'prepared'`,
        key,
      );
      const made = await tx.one<{ id: string }>(
        `insert into treasury.reconciliation (reporting_unit, scheme, ledger_account, posting_period, statement_day, bank_balance, book_balance, bank_in, bank_out, book_in, book_out, items, digest, prepared_by, prepared_at)
         values ($1, $2, $3, $4, $5::date, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning reconciliation_id::text as id`,
        [
          ...key,
          found.value.statementDay,
          found.value.bankBalance,
          found.value.bookBalance,
          found.value.bankIn,
          found.value.bankOut,
          found.value.bookIn,
          found.value.bookOut,
          found.value.items.length,
          found.value.digest,
          context.actor.userId,
          now.toString(),
        ],
      );
      const reconciliationId = made?.id ?? '';
      await writeItems(tx, reconciliationId, found.value);
      return ok({ ...found.value, reconciliationId, items: found.value.items.length });
    });
  }
}

function writeItems(tx: Tx, reconciliationId: string, { items }: Reconciled): Promise<number> {
  return tx.execute(
    `insert into treasury.reconciliation_item (reconciliation_id, item_no, side, direction, amount, day, source, source_id, subject)
     select $1::bigint, no, side, direction, amount, day, source, source_id, subject
     from unnest($2::text[], $3::text[], $4::numeric[], $5::date[], $6::text[], $7::text[], $8::text[]) with ordinality as t(side, direction, amount, day, source, source_id, subject, no)`,
    [
      reconciliationId,
      items.map((item) => item.side),
      items.map((item) => item.direction),
      items.map((item) => item.amount),
      items.map((item) => item.day),
      items.map((item) => item.source),
      items.map((item) => item.sourceId),
      items.map((item) => item.subject),
    ],
  );
}
