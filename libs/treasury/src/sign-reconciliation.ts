import { Inject, Injectable } from '@nestjs/common';
import { YearMonth, domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext, type Tx } from '@pnet/runtime';
import { otherThanShown, secondPerson } from '@pnet/standards';
import { reconcileAccount } from './reconcile-account.js';
import { moveReconciliation, type ReconciliationStatus } from './reconciliation-status.js';

/** The second person's signature on what was shown. */
export interface ReconciliationSignature {
  readonly reconciliationId: string;
  readonly digest: string;
}

interface Locked {
  readonly unit: string;
  readonly scheme: string;
  readonly ledgerAccount: string;
  readonly month: number;
  readonly state: ReconciliationStatus;
  readonly preparedBy: string;
}

/**
 * A second person signs a reconciliation that still holds: bank and books are compared again. A statement that was
 * signed for the month before is replaced.
 */
@Injectable()
export class SignReconciliation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Errors: `TREA-1126` none of this number, `TREA-1121` the state, `DUTY-1001` its preparer signs, `DUTY-1002` not
   * what was shown, or bank or books have changed since; and those of `reconcileAccount`.
   */
  execute(
    input: ReconciliationSignature,
    context: RequestContext,
  ): Promise<Result<{ reconciliationId: string; state: ReconciliationStatus }>> {
    const { reconciliationId: id } = input;
    const command = { name: 'sign-reconciliation', input, subject: id };
    return this.unitOfWork.run(context, command, async (tx) => {
      const found = await lockReconciliation(tx, id);
      if (!found) return err(domainError('TREA-1126', { reconciliation: id }));
      const moved = moveReconciliation(found.state, 'sign', id);
      if (!moved.ok) return moved;
      const alone = secondPerson(context.actor.userId, { done: 'reconciliation', id, by: found.preparedBy });
      if (alone) return err(alone);
      const now = await reconcileAccount(tx, { ...found, month: YearMonth.ofNumber(found.month) });
      if (!now.ok) return now;
      const other = otherThanShown(id, input.digest, now.value.digest);
      if (other) return err(other);
      await tx.execute(
        `update treasury.reconciliation set state = 'replaced'
         where (reporting_unit, scheme, ledger_account, posting_period) = ($1, $2, $3, $4::integer) and state = 'signed'`,
        [found.unit, found.scheme, found.ledgerAccount, found.month],
      );
      await tx.execute(
        'update treasury.reconciliation set state = $2, signed_by = $3, signed_at = $4 where reconciliation_id = $1',
        [id, moved.value, context.actor.userId, this.clock.now().toString()],
      );
      return ok({ reconciliationId: id, state: moved.value });
    });
  }
}

const lockReconciliation = (tx: Tx, id: string): Promise<Locked | undefined> =>
  tx.one<Locked>(
    `select reporting_unit as unit, scheme, ledger_account as "ledgerAccount", posting_period as month, state, prepared_by as "preparedBy"
     from treasury.reconciliation where reconciliation_id = $1 for update`,
    [id],
  );
