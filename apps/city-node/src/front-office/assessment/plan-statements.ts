/** Approved declarations without a demand: $1 scheme, $2 posting period, $3 employer or null for all. */
const PENDING = `
  select d.declaration_id, d.persons from declaration.declaration d
  where d.scheme = $1 and d.posting_period = $2 and d.status = 'approved' and ($3::bigint is null or d.employer_id = $3::bigint)
    and not exists (select 1 from assessment.demand x where x.declaration_id = d.declaration_id)
    and d.persons > (select count(*) from assessment.exclusion x where x.declaration_id = d.declaration_id)`;

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
