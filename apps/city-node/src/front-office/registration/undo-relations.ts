import type { Tx } from '@pnet/runtime';
import { endRelationsFrom, monthAfter, openRelationsFrom } from './relations.js';
import type { Recording, RowsFrom } from './status-line.js';

const monthBefore = (month: string): string =>
  `(case when ${month} % 100 = 1 then ${month} - 89 else ${month} - 1 end)`;

/** How many relations were ended and opened again. */
export interface UndoneRelations {
  readonly ended: number;
  readonly reopened: number;
}

/**
 * Takes back what an act did to the relations `(person_id, employer_id, scheme, acted_at, acted_by, reason)` of the
 * query, without changing what is on record: a relation that the act opened ends in the month before it began, that is,
 * it never came to a contribution; one that the act ended goes on as a new relation from the month after, unless the
 * person has another since, is retired or dead. Status lines that the act wrote for them are superseded, and those that
 * it had superseded are written again. A relation that was ended otherwise since is left as it is.
 */
export async function undoRelationsFrom(tx: Tx, wanted: RowsFrom, by: Recording): Promise<UndoneRelations> {
  await tx.execute('drop table if exists pg_temp.registration_undone');
  await tx.execute(
    `
    create temporary table registration_undone on commit drop as
    -- What the act wrote: of an opened relation the beginning, of an ended one the end.
    with acted as (
      select distinct w.person_id::bigint, w.employer_id::bigint, w.scheme::text, w.acted_at::timestamptz, w.acted_by::text, w.reason::text from (${wanted.select}) w)
    select a.*, r.category, r.start_month, r.end_month
    from acted a join registration.relation r on r.person_id = a.person_id and r.employer_id = a.employer_id and r.scheme = a.scheme
    where case when r.end_month is null then r.recorded_at = a.acted_at and r.recorded_by = a.acted_by
      else r.ended_at = a.acted_at and r.ended_by = a.acted_by
        and not exists (select from registration.relation o where o.person_id = a.person_id and o.scheme = a.scheme and (o.end_month is null or o.end_month > r.end_month))
        and not exists (select from (select status from registration.status_line s where s.person_id = a.person_id and s.scheme = a.scheme and s.superseded_at is null
          order by effective_on desc limit 1) s where s.status in ('retired', 'dead')) end`,
    wanted.params,
  );
  const ended = await endRelationsFrom(
    tx,
    {
      params: [],
      select: `select person_id, employer_id, scheme, ${monthBefore('start_month')} as end_month, reason from registration_undone where end_month is null`,
    },
    by,
    { writeStatus: false },
  );
  await undoStatuses(tx, by);
  const reopened = await openRelationsFrom(
    tx,
    {
      params: [],
      select: `select person_id, employer_id, scheme, ${monthAfter('end_month')} as start_month, category, reason from registration_undone where end_month is not null`,
    },
    by,
  );
  return { ended, reopened };
}

async function undoStatuses(tx: Tx, by: Recording): Promise<void> {
  await tx.execute(
    `
    update registration.status_line s set superseded_at = $1, superseded_by = $2 from registration_undone u
    where s.person_id = u.person_id and s.scheme = u.scheme and s.recorded_at = u.acted_at and s.recorded_by = u.acted_by and s.superseded_at is null`,
    [by.at.toString(), by.actor],
  );
  await tx.execute(
    `
    insert into registration.status_line (person_id, scheme, status, effective_on, reason, recorded_at, recorded_by)
    select distinct on (s.person_id, s.scheme, s.effective_on) s.person_id, s.scheme, s.status, s.effective_on, u.reason, $1::timestamptz, $2
    from registration.status_line s join registration_undone u on u.person_id = s.person_id and u.scheme = s.scheme and s.superseded_at = u.acted_at and s.superseded_by = u.acted_by
    where not exists (select from registration.status_line o where o.person_id = s.person_id and o.scheme = s.scheme and o.effective_on = s.effective_on and o.superseded_at is null)
    order by s.person_id, s.scheme, s.effective_on, s.recorded_at desc`,
    [by.at.toString(), by.actor],
  );
}
