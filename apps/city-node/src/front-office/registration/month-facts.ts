import type { YearMonth, Instant } from '@pnet/kernel';

/**
 * Parameters that every port's SQL begins with: $1 unit, $2 first day of the month, $3 last day, $4 instant up to which
 * facts are known, $5 month YYYYMM.
 */
export const monthParams = (unit: string, period: YearMonth, knownAt: Instant): string[] => [
  unit,
  period.firstDay().toString(),
  period.lastDay().toString(),
  knownAt.toString(),
  period.toCompact(),
];

/**
 * The value that the first change after the month's end, or recorded after the instant, took the place of; null where
 * nothing changed since.
 */
const valueBefore = (
  of: 'employer' | 'person',
  id: string,
  item: string,
): string => `lateral (select old_value from registration.${of}_change x where x.${of}_id = ${id} and x.item = '${item}'
    and (x.effective_on > $3::date or x.recorded_at > $4::timestamptz) order by change_no limit 1)`;

/**
 * Category and economic type of every employer at the month's end, as known then: a later change does not move a month
 * that is over.
 */
export const EMPLOYER_AT_END = `
  select e.employer_id, coalesce(c.old_value, e.category) as category, coalesce(t.old_value, e.economic_type) as economic_type
  from registration.employer e
  left join ${valueBefore('employer', 'e.employer_id', 'category')} c on true
  left join ${valueBefore('employer', 'e.employer_id', 'economic_type')} t on true`;

/**
 * Sex and birth date of every person at the month's end, as known then: a later correction of identity does not move a
 * month that is over.
 */
export const PERSON_AT_END = `
  select p.person_id, coalesce(s.old_value, p.sex) as sex, coalesce(b.old_value::date, p.birth_date) as birth_date
  from registration.person p
  left join ${valueBefore('person', 'p.person_id', 'sex')} s on true
  left join ${valueBefore('person', 'p.person_id', 'birth_date')} b on true`;
