import type { Tx } from '../database/unit-of-work.js';

/** Names of users by their ids; an id without a user is its own name, the node itself is 系统. */
export async function userNames(tx: Tx, ids: readonly string[]): Promise<(id: string) => string> {
  const rows = await tx.rows<{ userId: string; name: string }>(
    'select user_id as "userId", name from identity.user_account where user_id = any ($1)',
    [[...new Set(ids)]],
  );
  const names = new Map(rows.map((row) => [row.userId, row.name]));
  return (id) => names.get(id) ?? (id === 'system' ? '系统' : id);
}
