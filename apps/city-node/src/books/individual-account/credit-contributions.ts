import type { Tx } from '@pnet/runtime';

/** Columns that the caller's select yields, in this order. */
const COLUMNS = `person_id, scheme, contribution_month, kind, record_no, difference_period, employer_id, base, personal_amount, employer_amount,
  account_personal, account_employer, credited_on, posting_period, demand_id`;

/**
 * Writes contribution records from a SELECT of the caller, whose columns are `person_id, scheme, contribution_month,
 * kind, record_no, difference_period, employer_id, base, personal_amount, employer_amount, account_personal,
 * account_employer, credited_on, posting_period, demand_id`, and opens the accounts that are missing. The database
 * refuses a month twice. Returns the number of records.
 */
export async function creditContributionsFrom(
  tx: Tx,
  { select, params }: { select: string; params: readonly unknown[] },
): Promise<number> {
  // A chunk reads every table by key. Where statistics are missing (a new table, or after a mass import) the planner
  // may scan the accounts once for each record instead, which is quadratic.
  await tx.execute(`select set_config('enable_seqscan', 'off', true)`);
  const written = await tx.one<{ records: number }>(creditAndOpen(select), params);
  await tx.execute(`select set_config('enable_seqscan', 'on', true)`);
  return written?.records ?? 0;
}

/**
 * The select is evaluated once, for the records; accounts follow from what was written. Known accounts are read by one
 * sorted list of keys, so that the cost follows the chunk and not the number of accounts. Another chunk may open one
 * meanwhile.
 */
const creditAndOpen = (records: string): string => `
  with record as (
    insert into individual_account.contribution_record (contribution_year, ${COLUMNS})
    select contribution_month / 100, ${COLUMNS} from (${records}) s
    returning person_id, scheme, credited_on),
  known as materialized (select person_id, scheme from individual_account.account where person_id = any (array(select person_id from record))),
  opened as (
    insert into individual_account.account (person_id, scheme, opened_month)
    select r.person_id, r.scheme, min(extract(year from r.credited_on)::integer * 100 + extract(month from r.credited_on)::integer)
    from record r left join known k on k.person_id = r.person_id and k.scheme = r.scheme
    where k.person_id is null group by r.person_id, r.scheme
    on conflict do nothing)
  select count(*)::integer as records from record`;

/**
 * Takes records back by red records: the select yields `person_id, scheme, contribution_month, kind, record_no` of
 * those that stand. Both close each other, so the month may be credited anew. Returns the number of records taken back.
 */
export async function reverseContributionsFrom(
  tx: Tx,
  { select, params, on }: { select: string; params: readonly unknown[]; on: string },
): Promise<number> {
  const done = await tx.one<{ records: number }>(
    `
    with taken as materialized (
      select r.* from (${select}) s join individual_account.contribution_record r on r.person_id = s.person_id and r.scheme = s.scheme
        and r.contribution_year = s.contribution_month / 100 and r.contribution_month = s.contribution_month and r.kind = s.kind and r.record_no = s.record_no
      where r.reversed_by is null),
    closed as (
      update individual_account.contribution_record r set reversed_by = -t.record_no from taken t
      where r.person_id = t.person_id and r.scheme = t.scheme and r.contribution_year = t.contribution_year and r.contribution_month = t.contribution_month
        and r.kind = t.kind and r.record_no = t.record_no),
    red as (
      insert into individual_account.contribution_record (contribution_year, ${COLUMNS}, reverses, reversed_by)
      select contribution_year, person_id, scheme, contribution_month, kind, -record_no, difference_period, employer_id, -base, -personal_amount, -employer_amount,
        -account_personal, -account_employer, $${params.length + 1}::date, posting_period, demand_id, record_no, record_no
      from taken returning 1)
    select count(*)::integer as records from red`,
    [...params, on],
  );
  return done?.records ?? 0;
}
