import { nothingStandsOut, type CloseCheck } from '@pnet/fund-ledger';

/**
 * Every relation of an active employer that runs in the month has a demand line, or is left out with a reason. Flexible
 * payers owe nothing.
 */
export const relationsAssessed: CloseCheck = {
  id: 'relations-assessed',
  severity: 'hard',
  daily: false,
  title: { zh: '参保关系全部核定，或注明原因不核定', en: 'All relations assessed, or left out with a reason' },
  run: (tx, { unit, period }) =>
    nothingStandsOut(
      tx,
      { zh: '单位（未核定人数）', en: 'employer (persons not assessed)' },
      `
    select r.employer_id || ' (' || count(*) || ')' as what
    from registration.relation r join registration.employer e using (employer_id)
    where e.status = 'active' and r.category = 'employee' and r.start_month <= $2 and (r.end_month is null or r.end_month >= $2)
      and not exists (select from assessment.demand_line l where (l.person_id, l.scheme, l.contribution_month) = (r.person_id, r.scheme, $2::int) and l.difference_period = 0 and l.cancelled_no = 0)
      and not exists (select from assessment.exclusion x where x.posting_period = $2 and (x.scheme, x.person_id, x.contribution_month) = (r.scheme, r.person_id, $2::int))
      and not exists (select from closing.employer_exclusion c where (c.reporting_unit, c.period, c.employer_id, c.scheme) = ($1::text, $2::int, r.employer_id, r.scheme))
    group by r.employer_id`,
      [unit, period.number],
    ),
};
