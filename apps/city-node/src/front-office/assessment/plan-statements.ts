/** Whose employer `d` no control forbids to assess: a run over all leaves the others out, and the close names them. */
export const MAY_BE_ASSESSED = `not exists (select from registration.control_in_force c where c.employer_id = d.employer_id and 'assess' = any (c.acts))`;

/** Approved declarations without a demand: $1 scheme, $2 posting period, $3 employer or null for all. */
const PENDING = `
  select d.declaration_id, coalesce(d.lines, d.persons) as persons from declaration.declaration d
  where d.scheme = $1 and d.posting_period = $2 and d.status = 'approved' and ($3::bigint is null or d.employer_id = $3::bigint) and ${MAY_BE_ASSESSED}
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
