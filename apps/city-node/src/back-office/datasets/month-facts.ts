import type { YearMonth, Instant } from '@pnet/kernel';

/**
 * Parameters that every port's SQL begins with: $1 unit, $2 first day of the month, $3 last day, $4 instant up to which facts are
 * known, $5 month YYYYMM.
 */
export const monthParams = (unit: string, period: YearMonth, knownAt: Instant): string[] => [
  unit,
  period.firstDay().toString(),
  period.lastDay().toString(),
  knownAt.toString(),
  period.toCompact(),
];

/** Up to when the month before was known: its close, or the instant of this query where none stands. Column `instant`. */
export const KNOWN_BEFORE = `
    select coalesce(max(closed_at) filter (where period = to_char($2::date - 1, 'YYYYMM')::integer and state = 'closed'), $4::timestamptz) as instant
    from closing.month_close where reporting_unit = $1`;

/** The value that the first change after the month's end, or recorded after the instant, took the place of; null where nothing changed since. */
const valueBefore = (
  of: 'employer' | 'person',
  id: string,
  item: string,
): string => `lateral (select old_value from registration.${of}_change x where x.${of}_id = ${id} and x.item = '${item}'
    and (x.effective_on > $3::date or x.recorded_at > $4::timestamptz) order by change_no limit 1)`;

/** Category and economic type of every employer at the month's end, as known then: a later change does not move a month that is over. */
export const EMPLOYER_AT_END = `
  select e.employer_id, coalesce(c.old_value, e.category) as category, coalesce(t.old_value, e.economic_type) as economic_type
  from registration.employer e
  left join ${valueBefore('employer', 'e.employer_id', 'category')} c on true
  left join ${valueBefore('employer', 'e.employer_id', 'economic_type')} t on true`;

/** Sex and birth date of every person at the month's end, as known then: a later correction of identity does not move a month that is over. */
export const PERSON_AT_END = `
  select p.person_id, coalesce(s.old_value, p.sex) as sex, coalesce(b.old_value::date, p.birth_date) as birth_date
  from registration.person p
  left join ${valueBefore('person', 'p.person_id', 'sex')} s on true
  left join ${valueBefore('person', 'p.person_id', 'birth_date')} b on true`;

/** Who paid in the month: persons with a contribution credited in it that was not taken back within it; base and wage are those of their latest paid month. */
export const PAYERS = `
  select distinct on (r.person_id, r.scheme) r.person_id, r.scheme, r.employer_id, r.base, coalesce(l.declared_wage, r.base) as wage
  from individual_account.contribution_record r
  left join individual_account.contribution_record red on red.reverses = r.record_no and (red.person_id, red.scheme, red.contribution_year, red.contribution_month, red.kind)
    = (r.person_id, r.scheme, r.contribution_year, r.contribution_month, r.kind) and red.credited_on <= $3::date
  left join assessment.demand_line l on (l.person_id, l.scheme, l.contribution_month) = (r.person_id, r.scheme, r.contribution_month) and l.difference_period = 0 and l.demand_id = r.demand_id
  where r.credited_on between $2::date and $3::date and r.kind in ('normal', 'back-payment') and r.reverses is null and red.person_id is null
  order by r.person_id, r.scheme, r.contribution_month desc, r.record_no desc`;
