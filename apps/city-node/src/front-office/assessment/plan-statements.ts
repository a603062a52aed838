/** Employers whom a control forbids to assess on a day, an expression: a run over all leaves them out. */
const barredOn = (day: string): string =>
  `select c.employer_id from registration.control_in_force c where 'assess' = any (c.acts) and ${day} between c.valid_from and c.valid_to`;

/** Whose employer `d` no control forbids to assess on a day: the close names the others. */
export const mayBeAssessed = (day: string): string =>
  `not exists (select from (${barredOn(day)}) c where c.employer_id = d.employer_id)`;

/** The civil day of an instant, an expression. */
export const civilDay = (instant: string): string => `(${instant}::timestamptz at time zone 'Asia/Shanghai')::date`;

/** Barred employers, each with a contribution month that was demanded of it: $1 scheme, $2 months, $3 day. */
export const BARRED_MONTHS = `
  select distinct d.employer_id::text as employer, l.contribution_month as month
  from assessment.demand d join assessment.demand_line l on l.demand_id = d.demand_id
  where d.scheme = $1 and d.status <> 'cancelled' and l.contribution_month = any ($2::integer[]) and d.employer_id in (${barredOn('$3::date')})`;

/** Approved declarations without a demand: $1 scheme, $2 posting period, $3 employer or null for all, $5 day. */
const PENDING = `
  select d.declaration_id, coalesce(d.lines, d.persons) as persons from declaration.declaration d
  where d.scheme = $1 and d.posting_period = $2 and d.status = 'approved' and ($3::bigint is null or d.employer_id = $3::bigint) and ${mayBeAssessed('$5::date')}
    and (not exists (select 1 from assessment.demand x where x.declaration_id = d.declaration_id)
      or exists (select from assessment.demand c where c.declaration_id = d.declaration_id and c.status = 'cancelled'
        and not exists (select from assessment.demand x where x.declaration_id = d.declaration_id and x.kind = c.kind and x.status <> 'cancelled')))
    and coalesce(d.lines, d.persons) > (select count(*) from assessment.exclusion x where x.declaration_id = d.declaration_id
      and exists (select from assessment.demand_line o where (o.person_id, o.scheme, o.contribution_month) = (x.person_id, x.scheme, x.contribution_month)
        and o.difference_period = 0 and o.cancelled_no = 0))`;

/** Ranges of declarations with about $4 lines each. */
export const PENDING_RANGES = `
  select min(declaration_id)::text as "from", max(declaration_id)::text as "to"
  from (select declaration_id, div(sum(persons) over (order by declaration_id) - persons, $4) as part from (${PENDING}) p) cut
  group by part order by part`;

/**
 * Contribution months that declarations of a period name: $1 scheme, $2 posting period. Without a join, so that a table
 * fresh from an import needs no statistics.
 */
export const PENDING_MONTHS = `
  select distinct contribution_month as month from declaration.declaration_line where scheme = $1 and posting_period = $2 and change_kind <> 'removed' order by 1`;
