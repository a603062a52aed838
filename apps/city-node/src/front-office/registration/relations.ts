import type { Tx } from '@pnet/runtime';
import type { ControlledDeed } from './ask-controls.js';
import { recordStatusesFrom, type Recording, type RowsFrom } from './status-line.js';

/** Why a relation cannot be opened: another one is open or covers the month, or the person's status forbids it. */
export interface RelationConflict {
  readonly personId: string;
  readonly employerId: string | null;
  readonly startMonth: number;
  readonly status: 'retired' | 'dead' | null;
}

const firstDayOf = (month: string): string => `make_date(${month} / 100, ${month} % 100, 1)`;
/** SQL of the month after one. */
export const monthAfter = (month: string): string =>
  `(case when ${month} % 100 = 12 then ${month} + 89 else ${month} + 1 end)`;
/** Statuses that forbid a new relation. */
const ENDED = `('retired', 'dead')`;

/**
 * The end of a person's open relation in a scheme by another act, as controls are asked of it; none where none is open.
 */
export async function endingOf(tx: Tx, personId: string, scheme: string): Promise<ControlledDeed[]> {
  const open = await tx.rows<{ id: string }>(
    'select employer_id::text as id from registration.relation where person_id = $1 and scheme = $2 and end_month is null',
    [personId, scheme],
  );
  return open.map(({ id }) => ({ act: 'end-relation', persons: [personId], employers: [id] }));
}

/**
 * What stands against opening the relations `(person_id, scheme, start_month)` of the query; empty = nothing does. A
 * conflict with a relation names its employer, one with the status line names the status.
 */
export function relationConflicts(tx: Tx, wanted: RowsFrom): Promise<RelationConflict[]> {
  return tx.rows<RelationConflict>(
    `
    select w.person_id::text as "personId", r.employer_id::text as "employerId", w.start_month as "startMonth", s.status
    from (${wanted.select}) w
    left join lateral (select employer_id from registration.relation r where r.person_id = w.person_id and r.scheme = w.scheme
      and (r.end_month is null or r.end_month >= w.start_month) limit 1) r on true
    left join lateral (select status from registration.status_line s where s.person_id = w.person_id and s.scheme = w.scheme
      and s.superseded_at is null order by effective_on desc limit 1) s on s.status in ${ENDED}
    where r.employer_id is not null or s.status is not null
    order by w.person_id`,
    wanted.params,
  );
}

/**
 * Opens the relations `(person_id, employer_id, scheme, start_month, category, reason)` of the query, writes the status
 * lines (新参 for the first, 续保 afterwards) and hands the persons over to the employer's agency. Check with
 * `relationConflicts` before: a second open relation violates `relation_open_once`. Returns how many were opened.
 */
export async function openRelationsFrom(tx: Tx, wanted: RowsFrom, by: Recording): Promise<number> {
  await tx.execute('drop table if exists pg_temp.registration_opened');
  await tx.execute(
    `create temporary table registration_opened on commit drop as
    select person_id::bigint, employer_id::bigint, scheme::text, start_month::integer, category::text, reason::text from (${wanted.select}) w`,
    wanted.params,
  );
  const opened = await tx.execute(
    `
    insert into registration.relation (person_id, employer_id, scheme, start_month, opened_no, category, recorded_at, recorded_by)
    select o.person_id, o.employer_id, o.scheme, o.start_month,
      1 + coalesce((select max(r.opened_no) from registration.relation r where (r.person_id, r.employer_id, r.scheme, r.start_month) = (o.person_id, o.employer_id, o.scheme, o.start_month)), 0),
      o.category, $1, $2 from registration_opened o`,
    [by.at.toString(), by.actor],
  );
  if (opened === 0) return 0;
  await recordStatusesFrom(
    tx,
    {
      params: [],
      select: `
    select o.person_id, o.scheme, case when s.status is null then 'new' else 'resumed' end as status, ${firstDayOf('o.start_month')} as effective_on, o.reason
    from registration_opened o
    left join lateral (select status, effective_on from registration.status_line s where s.person_id = o.person_id and s.scheme = o.scheme
      and s.superseded_at is null and s.effective_on <= ${firstDayOf('o.start_month')} order by effective_on desc limit 1) s on true
    where s.status is null or s.status not in ('new', 'resumed')`,
    },
    by,
  );
  await tx.execute(`
    select registration.follow_employer(array_agg(o.person_id), e.agency_code)
    from registration_opened o join registration.employer e using (employer_id) join registration.person_identity p using (person_id)
    where p.agency_code <> e.agency_code group by e.agency_code`);
  return opened;
}

/**
 * Ends the open relations `(person_id, employer_id, scheme, end_month, reason)` of the query with `end_month` as the
 * last contribution month, and suspends (停保) from the month after those whose status was contributing. A relation that
 * is not open is left as it is; without `writeStatus` the caller writes the status. Returns how many ended.
 */
export async function endRelationsFrom(
  tx: Tx,
  wanted: RowsFrom,
  by: Recording,
  options: { readonly writeStatus: boolean } = { writeStatus: true },
): Promise<number> {
  await tx.execute('drop table if exists pg_temp.registration_ended');
  await tx.execute(
    `create temporary table registration_ended on commit drop as
    select person_id::bigint, employer_id::bigint, scheme::text, end_month::integer, reason::text from (${wanted.select}) w`,
    wanted.params,
  );
  const ended = await tx.execute(
    `
    update registration.relation r set end_month = w.end_month, ended_at = $1, ended_by = $2 from registration_ended w
    where r.person_id = w.person_id and r.employer_id = w.employer_id and r.scheme = w.scheme and r.end_month is null`,
    [by.at.toString(), by.actor],
  );
  if (ended === 0 || !options.writeStatus) return ended;
  await recordStatusesFrom(
    tx,
    {
      params: [],
      select: `
    select w.person_id, w.scheme, 'suspended' as status, ${firstDayOf(monthAfter('w.end_month'))} as effective_on, w.reason
    from registration_ended w
    join lateral (select status from registration.status_line s where s.person_id = w.person_id and s.scheme = w.scheme
      and s.superseded_at is null order by effective_on desc limit 1) s on s.status in ('new', 'resumed')`,
    },
    by,
  );
  return ended;
}
