import { domainError, err, ok, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { moveDeclaration, type DeclarationStatus } from './declaration-status.js';

/**
 * Makes an approved declaration void 作废, in the transaction that cancels its demand, so that its people can be declared
 * anew; relations that it opened or ended stay as they are. Errors: `DECL-2001` unknown, `DECL-2005` state.
 */
export async function voidDeclaration(tx: Tx, declarationId: string): Promise<Result<void>> {
  const row = await tx.one<{ status: DeclarationStatus }>(
    'select status from declaration.declaration where declaration_id = $1 for update',
    [declarationId],
  );
  if (!row) return err(domainError('DECL-2001', { declarationId }));
  const moved = moveDeclaration(row.status, 'void', declarationId);
  if (!moved.ok) return moved;
  await tx.execute('update declaration.declaration set status = $2 where declaration_id = $1', [
    declarationId,
    moved.value,
  ]);
  return ok(undefined);
}
