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

/** Contribution months that the pending declarations name. */
export const PENDING_MONTHS = `
  select distinct l.contribution_month as month from (${PENDING}) p join declaration.declaration_line l on l.declaration_id = p.declaration_id
  where l.change_kind <> 'removed' and l.contribution_month <= $2 order by 1`;

/** A month of a person that two declarations name counts in the earlier one; found before any chunk runs, so that the order of chunks does not matter. $4 instant. */
export const FIND_DOUBLE_DECLARATIONS = `
  insert into assessment.exclusion (declaration_id, person_id, scheme, contribution_month, posting_period, employer_id, reason, recorded_at)
  select l.declaration_id, l.person_id, $1, l.contribution_month, $2, l.employer_id, 'declared-by-two-employers', $4::timestamptz
  from (
    select l.person_id, l.contribution_month, min(l.declaration_id) as first_id
    from (${PENDING}) p join declaration.declaration_line l on l.declaration_id = p.declaration_id
    where l.change_kind <> 'removed' group by l.person_id, l.contribution_month having count(*) > 1) twice
  join declaration.declaration_line l on l.person_id = twice.person_id and l.scheme = $1 and l.posting_period = $2
    and l.contribution_month = twice.contribution_month and l.declaration_id <> twice.first_id
  join (${PENDING}) p on p.declaration_id = l.declaration_id
  on conflict do nothing`;
