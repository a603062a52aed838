import { DomainFailure, domainError } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';

/** Whose act it is, and when. */
export interface MovementAct {
  readonly by: string;
  readonly at: string;
}

const COLUMNS = `person_id, scheme, movement_year, kind, movement_no, personal_principal, personal_interest, employer_principal, employer_interest, valued_on, booked_on,
  reason, other_unit, instrument_number`;

/**
 * Writes movements of accounts from a SELECT of the caller, whose columns are `person_id, scheme, kind, movement_no,
 * personal_principal, personal_interest, employer_principal, employer_interest, valued_on, booked_on, reason,
 * other_unit, instrument_number`; what leaves is negative, yuan. The entry in the books is the caller's, in the same
 * transaction; interest has none. Returns their number. Throws `ACCT-1101` where the year of a movement is closed for
 * the account.
 */
export async function recordMovementsFrom(
  tx: Tx,
  { select, params }: { select: string; params: readonly unknown[] },
  act: MovementAct,
): Promise<number> {
  const closed = await tx.one<{ person: string; year: number }>(
    `
    select s.person_id::text as person, b.balance_year as year from (${select}) s
    join individual_account.year_balance b on b.person_id = s.person_id and b.scheme = s.scheme and b.balance_year >= extract(year from s.valued_on) limit 1`,
    params,
  );
  if (closed) throw new DomainFailure(domainError('ACCT-1101', { person: closed.person, year: closed.year }));
  const [at, by] = [`$${params.length + 1}`, `$${params.length + 2}`];
  return tx.execute(
    `
    insert into individual_account.account_movement (${COLUMNS}, recorded_at, recorded_by)
    select ${COLUMNS.replace('movement_year', 'extract(year from valued_on)::integer')}, ${at}::timestamptz, ${by} from (${select}) s`,
    [...params, act.at, act.by],
  );
}

/**
 * Takes movements back by red ones: the select yields `person_id, scheme, movement_year, kind, movement_no` of those
 * that stand. Both close each other. Returns how many were taken back.
 */
export async function reverseMovementsFrom(
  tx: Tx,
  { select, params, on, reason }: { select: string; params: readonly unknown[]; on: string; reason: string },
  act: MovementAct,
): Promise<number> {
  const [day, why, at, by] = [1, 2, 3, 4].map((place) => `$${params.length + place}`);
  const done = await tx.one<{ movements: number }>(
    `
    with taken as materialized (
      select m.* from (${select}) s join individual_account.account_movement m
        on (m.person_id, m.scheme, m.movement_year, m.kind, m.movement_no) = (s.person_id, s.scheme, s.movement_year, s.kind, s.movement_no)
      where m.reversed_by is null),
    closed as (
      update individual_account.account_movement m set reversed_by = -t.movement_no from taken t
      where (m.person_id, m.scheme, m.movement_year, m.kind, m.movement_no) = (t.person_id, t.scheme, t.movement_year, t.kind, t.movement_no)),
    red as (
      insert into individual_account.account_movement (${COLUMNS}, recorded_at, recorded_by, reverses, reversed_by)
      select person_id, scheme, movement_year, kind, -movement_no, -personal_principal, -personal_interest, -employer_principal, -employer_interest, valued_on, ${day}::date,
        ${why}, other_unit, instrument_number, ${at}::timestamptz, ${by}, movement_no, movement_no
      from taken returning 1)
    select count(*)::integer as movements from red`,
    [...params, on, reason, act.at, act.by],
  );
  return done?.movements ?? 0;
}
