import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext } from '@pnet/runtime';
import { askControls } from './ask-controls.js';
import { recordChanges } from './record-changes.js';
import type { EmployerChangeInput } from './registration-input.js';

type Changes = EmployerChangeInput['changes'];

const columnOf = {
  name: 'name',
  category: 'category',
  economicType: 'economic_type',
  industry: 'industry',
  legalRepresentative: 'legal_representative',
  contactName: 'contact_name',
  contactMobile: 'contact_mobile',
  address: 'address',
  taxAuthority: 'tax_authority',
  bankName: 'bank_name',
  bankAccountName: 'bank_account_name',
  bankAccountNumber: 'bank_account_number',
} as const satisfies Record<keyof Changes, string>;

/**
 * Changes data of an employer 单位信息变更; old and new values are kept. Errors: `REGI-2001` employer, `REGI-2002` cancelled,
 * `REGI-2011` nothing changes.
 */
@Injectable()
export class ChangeEmployer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(
    employerId: string,
    input: EmployerChangeInput,
    context: RequestContext,
  ): Promise<Result<{ employerId: string; changes: number }>> {
    const now = this.clock.now();
    return this.unitOfWork.run(context, { name: 'change-employer', input: { employerId, ...input } }, async (tx) => {
      const before = await tx.one<Record<string, string | null>>(
        `select ${Object.values(columnOf).join(', ')}, status from registration.employer where employer_id = $1 for update`,
        [employerId],
      );
      if (!before) return err(domainError('REGI-2001', { employerId }));
      const barred = await askControls(tx, context, { act: 'change-employer', employers: [employerId] });
      if (barred) return err(barred);
      if (before['status'] === 'cancelled') return err(domainError('REGI-2002', { from: '注销', to: '变更' }));
      const after = Object.fromEntries(
        Object.entries(input.changes).flatMap(([item, value]) =>
          value === undefined ? [] : [[columnOf[item as keyof Changes], value]],
        ),
      );
      const changes = await recordChanges(tx, 'employer', employerId, before, after, {
        effectiveOn: input.effectiveOn,
        reason: input.reason,
        at: now,
        actor: context.actor.userId,
      });
      return changes === 0 ? err(domainError('REGI-2011')) : ok({ employerId, changes });
    });
  }
}
