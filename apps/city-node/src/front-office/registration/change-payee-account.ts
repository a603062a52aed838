import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext } from '@pnet/runtime';
import { otherThanShown, secondPerson } from '@pnet/standards';
import { askControls } from './ask-controls.js';
import { lockPerson } from './change-person-identity.js';
import { EVIDENCE_STATUS, PAYEE_DIGEST, moveEvidence, type EvidenceStatus } from './evidence-status.js';
import type { PayeeAccountInput, PayeeReviewInput } from './registration-input.js';

/** A payee account as it was recorded. */
export interface RecordedPayee {
  readonly personId: string;
  readonly validFrom: string;
  readonly reviewed: boolean;
}

/**
 * Records the account to which money for a person is paid from a day on 领取账户, with its evidence; one that begins on the
 * same day is superseded. A second person reviews it.
 */
@Injectable()
export class ChangePayeeAccount {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Errors: `REGI-2004` person, `REGI-1101` it ends before it begins. */
  execute(personId: string, input: PayeeAccountInput, context: RequestContext): Promise<Result<RecordedPayee>> {
    const now = this.clock.now();
    return this.unitOfWork.run<RecordedPayee>(
      context,
      { name: 'change-payee-account', input: { personId, ...input }, subject: personId },
      async (tx) => {
        if (!(await lockPerson(tx, personId))) return err(domainError('REGI-2004', { personId }));
        const barred = await askControls(tx, context, { act: 'payee-account', persons: [personId] });
        if (barred) return err(barred);
        if (input.validTo !== undefined && input.validTo < input.validFrom)
          return err(domainError('REGI-1101', { from: input.validFrom, to: input.validTo }, { pointer: '/validTo' }));
        const by = [now.toString(), context.actor.userId];
        await tx.execute(
          `update registration.payee_account set superseded_at = $3, superseded_by = $4 where person_id = $1 and valid_from = $2 and superseded_at is null`,
          [personId, input.validFrom, ...by],
        );
        await tx.execute(
          `
          insert into registration.payee_account (person_id, valid_from, valid_to, bank_name, account_number, holder, evidence, reason, recorded_at, recorded_by)
          values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
          [
            personId,
            input.validFrom,
            input.validTo ?? null,
            input.bankName,
            input.accountNumber,
            input.holder ?? null,
            input.evidence,
            input.reason,
            ...by,
          ],
        );
        return ok({ personId, validFrom: input.validFrom, reviewed: false });
      },
    );
  }

  /**
   * A second person has seen the evidence. Errors: `REGI-2004`, `REGI-1105` no such account that waits, `DUTY-1001` the
   * person who recorded it, `DUTY-1002` not what was shown.
   */
  review(personId: string, input: PayeeReviewInput, context: RequestContext): Promise<Result<RecordedPayee>> {
    const now = this.clock.now();
    return this.unitOfWork.run<RecordedPayee>(
      context,
      { name: 'review-payee-account', input: { personId, ...input }, subject: personId },
      async (tx) => {
        if (!(await lockPerson(tx, personId))) return err(domainError('REGI-2004', { personId }));
        const payee = await tx.one<{ by: string; status: EvidenceStatus; digest: string }>(
          `select recorded_by as by, ${EVIDENCE_STATUS} as status, ${PAYEE_DIGEST} as digest from registration.payee_account where person_id = $1 and valid_from = $2 order by superseded_at desc nulls first limit 1 for update`,
          [personId, input.validFrom],
        );
        const refusal = domainError('REGI-1105', { personId, day: input.validFrom });
        const moved = moveEvidence(payee?.status, 'review', refusal);
        if (!moved.ok) return moved;
        if (!payee) return err(refusal);
        const id = `${personId} ${input.validFrom}`;
        const alone = secondPerson(context.actor.userId, {
          done: 'payee-account',
          id,
          by: payee.by,
        });
        if (alone) return err(alone);
        const other = otherThanShown(id, input.digest, payee.digest);
        if (other) return err(other);
        await tx.execute(
          `update registration.payee_account set reviewed_at = $3, reviewed_by = $4 where person_id = $1 and valid_from = $2 and superseded_at is null`,
          [personId, input.validFrom, now.toString(), context.actor.userId],
        );
        return ok({ personId, validFrom: input.validFrom, reviewed: true });
      },
    );
  }
}
