import { domainError, err, ok, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { undoRelationsFrom, type Recording } from '../registration/index.js';
import { moveDeclaration, type DeclarationStatus } from './declaration-status.js';

/**
 * Makes an approved declaration void 作废, in the transaction that cancels its demand, so that its people can be declared
 * anew. The relations that its approval opened end as never having come to a contribution, except where another live
 * declaration of the employer lists the person; those that it ended go on. (A declaration that is returned or withdrawn
 * was never approved, and opened none.) Errors: `DECL-2001` unknown, `DECL-2005` state.
 */
export async function voidDeclaration(tx: Tx, declarationId: string, by: Recording): Promise<Result<void>> {
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
  await undoRelationsFrom(tx, { params: [declarationId], select: MOVED_BY_IT }, by);
  return ok(undefined);
}

/** Whom the approval of declaration $1 added or removed, less the added whom another live one of the employer lists. */
const MOVED_BY_IT = `
  select l.person_id, l.employer_id, l.scheme, d.reviewed_at as acted_at, d.checker as acted_by, '申报作废' as reason
  from declaration.declaration_line l join declaration.declaration d using (declaration_id)
  where l.declaration_id = $1::bigint and l.change_kind in ('added', 'removed')
    and not (l.change_kind = 'added' and exists (
      select from declaration.declaration_line o join declaration.live_declaration v on v.declaration_id = o.declaration_id
      where o.person_id = l.person_id and o.employer_id = l.employer_id and o.scheme = l.scheme and o.declaration_id <> l.declaration_id and o.change_kind <> 'removed'))`;
