/** Last day on which demand `d` is paid in time; one from before there were due days has its posting period. SQL. */
export const DUE_ON = `coalesce(d.due_on, (to_date(d.posting_period::text, 'YYYYMM') + interval '1 month')::date - 1)`;

/** The same day, or that of a deferral. Fees go by the due day of the demand alone. SQL. */
export const OWED_UNTIL = `assessment.last_free_day(d.employer_id, d.scheme, d.posting_period, ${DUE_ON})`;

/** Whether demand `d` can become arrears: flexible payers owe nothing, they pay if they want to. SQL. */
export const IS_OWED = `d.status in ('open', 'part') and d.category = 'employee'`;

/**
 * Demands `d` that are overdue on day `asOf` (SQL), with the last day on which they were not. More conditions may
 * follow.
 */
export const overdueDemands = (asOf: string): string => `
  select d.demand_id, d.employer_id, d.scheme, d.amount - d.collected_amount as owed, f.free_until from assessment.demand d
  cross join lateral (select ${OWED_UNTIL} as free_until offset 0) f
  where ${IS_OWED} and (d.due_on < ${asOf}::date or d.due_on is null) and f.free_until < ${asOf}::date`;
