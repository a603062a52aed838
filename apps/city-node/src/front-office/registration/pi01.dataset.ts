import type { DatasetPort } from '@pnet/exchange';
import type { YearMonth } from '@pnet/kernel';
import { ageBandSql, datasetOrderBy, pi01 } from '@pnet/standards';
import { EMPLOYER_AT_END, PERSON_AT_END, monthParams } from './month-facts.js';

/** SQL of facts that modules to the right own, with the parameters of `monthParams`. */
interface FactsElsewhere {
  /** One row `instant`: up to when the month before was known. */
  readonly knownBefore: string;
  /** Rows `person_id, scheme`: who paid in the month. */
  readonly payers: string;
}

/** The status of the statistics on a day, as known at an instant; persons outside the scheme have none. */
const statusAt = (day: string, knownAt: string): string => `
  select distinct on (person_id, scheme) person_id, scheme, status as line,
         case status when 'new' then 'active' when 'resumed' then 'active' when 'suspended' then 'suspended' when 'retired' then 'retired' end as status
  from registration.status_line
  where effective_on <= ${day} and recorded_at <= ${knownAt} and (superseded_at is null or superseded_at > ${knownAt})
  order by person_id, scheme, effective_on desc, recorded_at desc`;

/**
 * A person stands in at most two rows: where they were and where they are. Moves are net within the month; a change
 * that was recorded after the month before had been closed counts in this month, so what was reported stays and the
 * next month opens with it.
 */
const sqlOf = ({ knownBefore, payers }: FactsElsewhere): string => `
  with known_before as (${knownBefore}
  ), before as (${statusAt('$2::date - 1', '(select instant from known_before)')}
  ), after as (${statusAt('$3::date', '$4::timestamptz')}
  ), payer as (${payers}
  ), moved as (
    select person_id, scheme, b.status as was, a.status as became, b.line as was_line, a.line as became_line, p.person_id is not null as pays
    from before b full join after a using (person_id, scheme) left join payer p using (person_id, scheme)
    where b.status is not null or a.status is not null
  ), seat as (
    select person_id, scheme, was as status, was_line, became, became_line, was, pays from moved where was is not null
    union all
    select person_id, scheme, became, was_line, became, became_line, was, pays from moved where became is not null and became is distinct from was
  ), employer as (${EMPLOYER_AT_END}
  ), person as (${PERSON_AT_END}
  ), place as (
    select distinct on (r.person_id, r.scheme) r.person_id, r.scheme, e.category, e.economic_type
    from registration.relation r join employer e using (employer_id)
    where r.start_month <= $5::integer order by r.person_id, r.scheme, r.start_month desc, r.employer_id
  ), fact as (
    select s.*, coalesce(l.category, '00') as category, coalesce(l.economic_type, '00') as economic_type, p.sex,
           ${ageBandSql(`extract(year from age($3::date, p.birth_date))::integer`)} as age_band,
           s.was is not distinct from s.status as here_before, s.became is not distinct from s.status as here_after
    from seat s join person p using (person_id) left join place l using (person_id, scheme)
  ), counted as (
    select *, here_after and not here_before as enters, here_before and not here_after as leaves,
           was in ('active', 'suspended') and became = 'suspended' and was <> became as suspends, was = 'suspended' and became = 'active' as resumes,
           was in ('active', 'suspended') and became = 'retired' as retires
    from fact
  )
  select scheme, status, category, economic_type, sex, age_band,
    count(*) filter (where here_before) as opening,
    count(*) filter (where enters and not coalesce(suspends or resumes or retires, false) and was_line is distinct from 'transferred-out') as new_insured,
    count(*) filter (where resumes) as resumed,
    count(*) filter (where enters and not coalesce(suspends or resumes or retires, false) and was_line = 'transferred-out') as transferred_in,
    count(*) filter (where leaves and not coalesce(suspends or resumes or retires, false) and became_line is distinct from 'transferred-out' and became_line is distinct from 'dead') as left_scheme,
    count(*) filter (where suspends) as suspended,
    count(*) filter (where leaves and became_line = 'transferred-out') as transferred_out,
    count(*) filter (where retires) as retired,
    count(*) filter (where leaves and became_line = 'dead') as dead,
    count(*) filter (where here_after) as closing,
    count(*) filter (where pays and (status = 'active' or was is distinct from 'active' and became is distinct from 'active' and (here_after or became is null))) as payers
  from counted group by scheme, status, category, economic_type, sex, age_band
  order by ${datasetOrderBy(pi01)}`;

/** PI01 insured persons: from the status lines, with retirees. */
export const pi01Port = (unit: string, elsewhere: FactsElsewhere): DatasetPort => {
  const sql = sqlOf(elsewhere);
  return {
    definitionId: 'PI01',
    query: (period: YearMonth, knownAt) => ({ sql, params: monthParams(unit, period, knownAt) }),
  };
};
