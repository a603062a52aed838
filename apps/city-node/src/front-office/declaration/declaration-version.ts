import type { VersionedRecord } from '@pnet/runtime';

/** The version of a declaration: its row, since its lines stay as they were declared; a void one takes no act. */
export const declarationVersion: VersionedRecord = {
  id: /^\d{1,15}$/,
  hold: (tx, declarationId) =>
    tx.execute('select from declaration.declaration where declaration_id = $1 for update', [declarationId]),
  version: (tx, declarationId) =>
    tx.one<{ version: string; changedAt: Date; changedBy: string }>(
      `
      select encode(sha256(convert_to(d::text, 'UTF8')), 'hex') as version,
        coalesce(d.withdrawn_at, d.reviewed_at, d.submitted_at) as "changedAt",
        case when d.withdrawn_at is null then coalesce(d.checker, d.maker) else d.maker end as "changedBy"
      from declaration.declaration d where d.declaration_id = $1 and d.status <> 'void'`,
      [declarationId],
    ),
};
