import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext } from '@pnet/runtime';
import { moveDeclaration, type DeclarationStatus } from './declaration-status.js';

/** Withdraws a declaration that nobody has reviewed yet 撤销. Errors: `DECL-2001` unknown, `DECL-2005` state. */
@Injectable()
export class WithdrawDeclaration {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(
    declarationId: string,
    context: RequestContext,
  ): Promise<Result<{ declarationId: string; status: DeclarationStatus }>> {
    const now = this.clock.now();
    return this.unitOfWork.run(
      context,
      { name: 'withdraw-declaration', input: { declarationId }, subject: declarationId },
      async (tx) => {
        const row = await tx.one<{ status: DeclarationStatus }>(
          'select status from declaration.declaration where declaration_id = $1 for update',
          [declarationId],
        );
        if (!row) return err(domainError('DECL-2001', { declarationId }));
        const moved = moveDeclaration(row.status, 'withdraw', declarationId);
        if (!moved.ok) return moved;
        await tx.execute(
          'update declaration.declaration set status = $2, withdrawn_at = $3 where declaration_id = $1',
          [declarationId, moved.value, now.toString()],
        );
        return ok({ declarationId, status: moved.value });
      },
    );
  }
}
