/**
 * Who paid in the month: persons with a contribution credited in it that was not taken back within it; base and wage
 * are those of their latest paid month.
 */
export const PAYERS = `
  select distinct on (r.person_id, r.scheme) r.person_id, r.scheme, r.employer_id, r.base, coalesce(l.declared_wage, r.base) as wage
  from individual_account.contribution_record r
  left join individual_account.contribution_record red on red.reverses = r.record_no and (red.person_id, red.scheme, red.contribution_year, red.contribution_month, red.kind)
    = (r.person_id, r.scheme, r.contribution_year, r.contribution_month, r.kind) and red.credited_on <= $3::date
  left join assessment.demand_line l on (l.person_id, l.scheme, l.contribution_month) = (r.person_id, r.scheme, r.contribution_month) and l.difference_period = 0 and l.demand_id = r.demand_id
  where r.credited_on between $2::date and $3::date and r.kind in ('normal', 'back-payment') and r.reverses is null and red.person_id is null
  order by r.person_id, r.scheme, r.contribution_month desc, r.record_no desc`;
