/** A part of an account. */
export type AccountPart = 'personal' | 'employer';

const sumsOf = (part: AccountPart): string => `
      coalesce(sum(${part}_principal), 0) as ${part}_principal, coalesce(sum(${part}_interest), 0) as ${part}_interest,
      coalesce(sum((${part}_principal + ${part}_interest) * standing_months) filter (where kind <> 'interest'), 0) as ${part}_standing,
      coalesce(sum(${part}_principal + ${part}_interest) filter (where kind <> 'interest' and standing_months is null), 0) as ${part}_credited,
      coalesce(sum((${part}_principal + ${part}_interest) * earning_months) filter (where kind <> 'interest' and standing_months is null), 0) as ${part}_product`;

/**
 * What moved the accounts $3 … $4 of scheme $1 in year $2, by account: its sums, what interest is computed from, and
 * whether interest of the year is credited already.
 */
export const YEAR_FLOW = `
    select person_id, bool_or(kind = 'interest' and movement_no > 0) as interest,${sumsOf('personal')},${sumsOf('employer')}
    from individual_account.account_flow where scheme = $1 and year = $2::integer and person_id between $3::bigint and $4::bigint group by person_id`;

/** Interest of a part from the balance before (`l`) and the year's flow (`f`); $5 method, $6 rate. */
export const yearInterest = (part: AccountPart): string =>
  `individual_account.year_interest($5, $6::numeric, coalesce(l.${part}_principal + l.${part}_interest, 0) * 12 + coalesce(f.${part}_standing, 0), coalesce(f.${part}_credited, 0), coalesce(f.${part}_product, 0))`;

/**
 * For the transaction of a chunk: accounts, balances and flows are joined as sets. Where statistics are missing (a new
 * table, or after a mass import) the planner would look through all flows for each account.
 */
export const JOIN_AS_SETS = `select set_config('enable_nestloop', 'off', true)`;
