import type { Instant, PlainDate } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import type { PersonStatus } from './person-status.js';

/** One line of a person's status in a scheme. */
export interface StatusLine {
  readonly status: PersonStatus;
  readonly effectiveOn: string;
  readonly reason: string;
  readonly recordedAt: Date;
}

/** Status of a person in a scheme on `day`, as the node knew it at `knownAt`; undefined before the first line. */
export async function statusAsOf(
  tx: Tx,
  personId: string,
  scheme: string,
  day: PlainDate,
  knownAt: Instant,
): Promise<StatusLine | undefined> {
  return tx.one<StatusLine>(
    `
    select status, effective_on as "effectiveOn", reason, recorded_at as "recordedAt" from registration.status_line
    where person_id = $1 and scheme = $2 and effective_on <= $3 and recorded_at <= $4 and (superseded_at is null or superseded_at > $4)
    order by effective_on desc, recorded_at desc limit 1`,
    [personId, scheme, day.toString(), knownAt.toString()],
  );
}

/** A query whose rows are worked on set-based; its own parameters are `$1` to `$n`. */
export interface RowsFrom {
  readonly select: string;
  readonly params: readonly unknown[];
}

/** Who records, and when: one instant for the whole act. */
export interface Recording {
  readonly at: Instant;
  readonly actor: string;
}

/**
 * Writes status lines for the rows `(person_id, scheme, status, effective_on, reason)`, at most one for a person,
 * scheme and day. A line that is there for the same day is superseded, not lost. Returns how many were written.
 */
export async function recordStatusesFrom(tx: Tx, rows: RowsFrom, by: Recording): Promise<number> {
  await tx.execute('drop table if exists pg_temp.registration_wanted_status');
  await tx.execute(
    `create temporary table registration_wanted_status on commit drop as
    select person_id::bigint, scheme::text, status::text, effective_on::date, reason::text from (${rows.select}) w`,
    rows.params,
  );
  await tx.execute(
    `
    update registration.status_line s set superseded_at = $1, superseded_by = $2 from registration_wanted_status w
    where s.person_id = w.person_id and s.scheme = w.scheme and s.effective_on = w.effective_on and s.superseded_at is null`,
    [by.at.toString(), by.actor],
  );
  return tx.execute(
    `
    insert into registration.status_line (person_id, scheme, status, effective_on, reason, recorded_at, recorded_by)
    select person_id, scheme, status, effective_on, reason, $1, $2 from registration_wanted_status`,
    [by.at.toString(), by.actor],
  );
}
