import type { Tx } from '@pnet/runtime';
import { keepInitials } from './keep-initials.js';
import type { Recording } from './status-line.js';

type Row = Readonly<Record<string, string | null>>;

/**
 * Puts the new values into the row of an employer or person, which the caller has locked, and keeps old and new in the
 * change table. The keys of `after` are columns, named in code. Returns how many items changed.
 */
export async function recordChanges(
  tx: Tx,
  subject: 'employer' | 'person',
  id: string,
  before: Row,
  after: Row,
  act: Recording & { effectiveOn: string; reason: string },
): Promise<number> {
  const items = Object.keys(after).filter((item) => (before[item] ?? null) !== (after[item] ?? null));
  if (items.length === 0) return 0;
  const sets = items.map((item, index) => `${item} = $${index + 4}`).join(', ');
  await tx.execute(
    `update registration.${subject} set ${sets}, changed_at = $2, changed_by = $3 where ${subject}_id = $1`,
    [id, act.at.toString(), act.actor, ...items.map((item) => after[item])],
  );
  await tx.execute(
    `
    insert into registration.${subject}_change (${subject}_id, change_no, item, old_value, new_value, effective_on, reason, recorded_at, recorded_by)
    select $1, (select coalesce(max(change_no), 0) + 1 from registration.${subject}_change where ${subject}_id = $1), item, old_value, new_value, $5, $6, $7, $8
    from unnest($2::text[], $3::text[], $4::text[]) as changed(item, old_value, new_value)`,
    [
      id,
      items,
      items.map((item) => before[item] ?? null),
      items.map((item) => after[item] ?? null),
      act.effectiveOn,
      act.reason,
      act.at.toString(),
      act.actor,
    ],
  );
  if (items.includes('name')) await keepInitials(tx, subject, [id]);
  return items.length;
}
