import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext, type Tx } from '@pnet/runtime';
import { moveEmployer, type EmployerStatus } from './employer-status.js';
import { askControls } from './ask-controls.js';
import { recordChanges } from './record-changes.js';
import type { EmployerMoveInput } from './registration-input.js';

/** What is still open at an employer; it is cancelled only when all are zero. */
export interface OpenItems {
  readonly relations: number;
}

/** Counts what is open at an employer 注销前检查. */
export async function openItemsOf(tx: Tx, employerId: string): Promise<OpenItems> {
  const row = await tx.one<{ relations: number }>(
    'select count(*)::integer as relations from registration.relation where employer_id = $1 and end_month is null',
    [employerId],
  );
  return { relations: row?.relations ?? 0 };
}

/**
 * Suspends, resumes or cancels an employer 单位暂停、恢复、注销. Errors: `REGI-2001` employer, `REGI-2002` the state does not
 * allow it, `REGI-2003` cancelling with open relations.
 */
@Injectable()
export class MoveEmployer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(
    employerId: string,
    to: EmployerStatus,
    input: EmployerMoveInput,
    context: RequestContext,
  ): Promise<Result<{ employerId: string; status: EmployerStatus }>> {
    const now = this.clock.now();
    return this.unitOfWork.run(
      context,
      { name: `move-employer-to-${to}`, input: { employerId, ...input } },
      async (tx) => {
        const before = await tx.one<{ status: EmployerStatus; status_on: string }>(
          'select status, status_on from registration.employer where employer_id = $1 for update',
          [employerId],
        );
        if (!before) return err(domainError('REGI-2001', { employerId }));
        const barred = await askControls(tx, context, { act: 'move-employer', employers: [employerId] });
        if (barred) return err(barred);
        const moved = moveEmployer(before.status, to);
        if (!moved.ok) return moved;
        const open = await openItemsOf(tx, employerId);
        if (to === 'cancelled' && open.relations > 0)
          return err(domainError('REGI-2003', { relations: open.relations }));
        await recordChanges(
          tx,
          'employer',
          employerId,
          { ...before },
          { status: to, status_on: input.effectiveOn },
          { effectiveOn: input.effectiveOn, reason: input.reason, at: now, actor: context.actor.userId },
        );
        return ok({ employerId, status: to });
      },
    );
  }
}
