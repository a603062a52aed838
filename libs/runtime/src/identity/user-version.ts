import type { VersionedRecord } from '../http/record-version.js';

/** The version of a user: what they are and may, and which change of it was decided or waits. */
export const userVersion: VersionedRecord = {
  id: /^[a-z][a-z0-9._-]{1,39}$/,
  hold: (tx, userId) => tx.execute('select from identity.user_account where user_id = $1 for update', [userId]),
  version: (tx, userId) =>
    tx.one<{ version: string; changedAt: Date; changedBy: string }>(
      `
      select encode(sha256(convert_to(concat_ws(' ', s.value, c.change_id, c.state), 'UTF8')), 'hex') as version,
        coalesce(c.decided_at, c.requested_at, a.recorded_at) as "changedAt", coalesce(c.decided_by, c.requested_by, 'system') as "changedBy"
      from identity.user_snapshot s join identity.user_account a using (user_id)
      left join lateral (
        select * from identity.user_change c where c.user_id = s.user_id
        order by coalesce(c.decided_at, c.requested_at) desc, c.change_id desc limit 1) c on true
      where s.user_id = $1 and s.kind = 'staff'`,
      [userId],
    ),
};
