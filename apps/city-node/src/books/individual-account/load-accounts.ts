import { domainError, err, ok, type Instant, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';

/** What an opening of a load begins with; the totals are those that two people agreed to, yuan. */
export interface LoadedOpening {
  readonly loadId: string;
  readonly scheme: string;
  /** Month at whose end the balances stand, YYYYMM. */
  readonly month: number;
  readonly persons: number;
  readonly personal: string;
  readonly employer: string;
  readonly maker: string;
  readonly proposedAt: string;
  readonly checker: string;
  readonly agreedAt: string;
}

/** Rows of a query for the accounts of an opening. */
interface AccountRows {
  readonly select: string;
  readonly params: readonly unknown[];
}

/**
 * The opening of the accounts that an opening load brings: agreed at once, and sealed when `endLoadedOpening` has said
 * that all of it is written. Returns its id. Errors: `ACCT-1003` there is an opening that was agreed to.
 */
export async function beginLoadedOpening(tx: Tx, opening: LoadedOpening): Promise<Result<string>> {
  const { scheme } = opening;
  if (await tx.one(`select 1 from individual_account.opening where scheme = $1 and state = 'agreed'`, [scheme]))
    return err(domainError('ACCT-1003', { scheme }));
  await tx.execute(
    `update individual_account.opening set state = 'replaced' where scheme = $1 and state = 'proposed'`,
    [scheme],
  );
  const made = await tx.one<{ id: string }>(
    `
    insert into individual_account.opening (scheme, opening_month, state, persons, personal_total, employer_total, ledger_lines, rejects, maker, proposed_at, checker, agreed_at, load_id)
    values (:scheme, :month, 'agreed', :persons, :personal, :employer, '[]', '[]', :maker, :proposedAt, :checker, :agreedAt, :loadId) returning opening_id as id`,
    { ...opening },
  );
  return ok(made?.id ?? '');
}

const LAST_DAY = `(to_date(o.opening_month::text, 'YYYYMM') + interval '1 month - 1 day')::date`;

/**
 * Opens the accounts of some persons from their years `(person_id, year, personal_principal, personal_interest,
 * employer_principal, employer_interest, year_personal_principal, year_personal_interest, year_employer_principal,
 * year_employer_interest)`, balances to the end of each year, and their months before the start `(person_id, months)`.
 * Each year becomes a movement of what it added and, where it is over, the balance of the year. Returns how many
 * accounts were opened.
 */
export async function loadAccountsFrom(
  tx: Tx,
  openingId: string,
  years: AccountRows,
  months: AccountRows,
): Promise<number> {
  await stage(tx, 'account_loaded_year', years);
  await stage(tx, 'account_loaded_months', months);
  const accounts = await tx.execute(
    `
    insert into individual_account.account as a (person_id, scheme, opened_month, opening_month, opening_personal, opening_employer, opening_months, opening_id)
    select x.person_id, o.scheme, o.opening_month, o.opening_month, coalesce(x.personal, 0), coalesce(x.employer, 0), coalesce(x.months, 0), o.opening_id
    from individual_account.opening o cross join (
      select person_id, m.months, y.personal, y.employer from account_loaded_months m
      full join (select distinct on (person_id) person_id, personal_principal + personal_interest as personal, employer_principal + employer_interest as employer
        from account_loaded_year order by person_id, year desc) y using (person_id)) x
    where o.opening_id = $1
    on conflict (person_id, scheme) do update set opened_month = least(a.opened_month, excluded.opened_month), opening_month = excluded.opening_month,
      opening_personal = excluded.opening_personal, opening_employer = excluded.opening_employer, opening_months = excluded.opening_months, opening_id = excluded.opening_id
    where a.opening_id is null`,
    [openingId],
  );
  await tx.execute(MOVEMENTS, [openingId]);
  await tx.execute(YEAR_BALANCES, [openingId]);
  return accounts;
}

/** What each year added, valued at its end; of the year of the opening at the end of its month. */
const MOVEMENTS = `
  insert into individual_account.account_movement (person_id, scheme, movement_year, kind, movement_no, personal_principal, personal_interest, employer_principal, employer_interest,
    valued_on, booked_on, reason, recorded_by, recorded_at)
  select y.person_id, o.scheme, y.year, 'opening', o.opening_id, y.personal_principal, y.personal_interest, y.employer_principal, y.employer_interest,
    least(make_date(y.year, 12, 31), ${LAST_DAY}), ${LAST_DAY}, '期初建账', o.checker, o.agreed_at
  from individual_account.opening o cross join (
    select person_id, year, personal_principal - coalesce(lag(personal_principal) over own, 0) as personal_principal, personal_interest - coalesce(lag(personal_interest) over own, 0) as personal_interest,
      employer_principal - coalesce(lag(employer_principal) over own, 0) as employer_principal, employer_interest - coalesce(lag(employer_interest) over own, 0) as employer_interest
    from account_loaded_year window own as (partition by person_id order by year)) y
  where o.opening_id = $1 and (y.personal_principal, y.personal_interest, y.employer_principal, y.employer_interest) <> (0, 0, 0, 0)`;

/** Balances of the years that were over at the opening. */
const YEAR_BALANCES = `
  insert into individual_account.year_balance (person_id, scheme, balance_year, personal_principal, personal_interest, employer_principal, employer_interest,
    year_personal_principal, year_personal_interest, year_employer_principal, year_employer_interest, written_from, written_by, written_at)
  select y.person_id, o.scheme, y.year, y.personal_principal, y.personal_interest, y.employer_principal, y.employer_interest,
    y.year_personal_principal, y.year_personal_interest, y.year_employer_principal, y.year_employer_interest, 'opening', o.checker, o.agreed_at
  from individual_account.opening o cross join account_loaded_year y
  where o.opening_id = $1 and make_date(y.year, 12, 31) <= ${LAST_DAY}
    and not exists (select from individual_account.contribution_record r where r.person_id = y.person_id and r.scheme = o.scheme and r.credited_on <= make_date(y.year, 12, 31) and r.kind <> 'imported')`;

/**
 * Writes the months `(person_id, from_month, to_month, base, origin_unit, origin_employer)` as records of kind
 * imported: counted and seen, without money, which is in the balances. Returns how many records were written.
 */
export async function loadMonthsFrom(tx: Tx, openingId: string, { select, params }: AccountRows): Promise<number> {
  await stage(tx, 'account_loaded_range', { select, params });
  return tx.execute(
    `
    insert into individual_account.contribution_record (person_id, scheme, contribution_year, contribution_month, kind, record_no, base, personal_amount, employer_amount,
      account_personal, account_employer, credited_on, posting_period, origin_unit, origin_employer)
    select h.person_id, o.scheme, extract(year from d)::integer, extract(year from d)::integer * 100 + extract(month from d)::integer, 'imported', o.opening_id, h.base, 0, 0, 0, 0,
      ${LAST_DAY}, o.opening_month, h.origin_unit, h.origin_employer
    from individual_account.opening o cross join account_loaded_range h
    cross join lateral generate_series(to_date(h.from_month::text, 'YYYYMM'), to_date(h.to_month::text, 'YYYYMM'), interval '1 month') d
    where o.opening_id = $1`,
    [openingId],
  );
}

/** Says that an opening of a load is written whole: from now on it is proven and sealed. */
export async function endLoadedOpening(tx: Tx, openingId: string, at: Instant): Promise<void> {
  await tx.execute(`update individual_account.opening set loaded_at = $2 where opening_id = $1`, [
    openingId,
    at.toString(),
  ]);
}

async function stage(tx: Tx, name: string, { select, params }: AccountRows): Promise<void> {
  await tx.execute(`drop table if exists pg_temp.${name}`);
  await tx.execute(`create temporary table ${name} on commit drop as ${select}`, params);
}
