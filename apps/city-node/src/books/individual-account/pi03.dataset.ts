import type { DatasetPort } from '@pnet/exchange';
import type { YearMonth } from '@pnet/kernel';
import { datasetOrderBy, pi03 } from '@pnet/standards';

/** What movements add to a part in the month. */
const NET = (part: 'employer' | 'personal'): string =>
  `coalesce(interest_${part} + in_${part} - paid_${part} - out_${part} - inherited_${part}, 0)`;

/**
 * An account is due to everybody who is insured as an employee at the month's end, and to those who have one. Interest,
 * transfers, payment and inheritance are reported from the first movement on; real and empty amounts and statements
 * have no act yet: not reported. Corrections count with what they correct.
 */
const SQL = `
  with record as (
    select person_id, scheme,
      coalesce(sum(account_employer) filter (where credited_on < $1::date), 0) as before_employer, coalesce(sum(account_personal) filter (where credited_on < $1::date), 0) as before_personal,
      coalesce(sum(account_employer) filter (where credited_on >= $1::date), 0) as now_employer, coalesce(sum(account_personal) filter (where credited_on >= $1::date), 0) as now_personal
    from individual_account.contribution_record where credited_on <= $2::date group by person_id, scheme
  ), moved as (
    select person_id, scheme, booked_on >= $1::date as now, kind, personal_principal, personal_interest, employer_principal, employer_interest,
      personal_principal + personal_interest as personal, employer_principal + employer_interest as employer
    from individual_account.account_movement where kind <> 'opening' and booked_on <= $2::date and recorded_at <= $3::timestamptz
  ), movement as (
    select person_id, scheme,
      coalesce(sum(personal) filter (where not now), 0) as before_personal, coalesce(sum(employer) filter (where not now), 0) as before_employer,
      coalesce(sum(personal_principal) filter (where now and kind = 'correction'), 0) as corrected_personal, coalesce(sum(employer_principal) filter (where now and kind = 'correction'), 0) as corrected_employer,
      coalesce(sum(personal_interest) filter (where now and kind in ('interest', 'correction')), 0) as interest_personal,
      coalesce(sum(employer_interest) filter (where now and kind in ('interest', 'correction')), 0) as interest_employer,
      coalesce(sum(personal) filter (where now and kind = 'transfer-in'), 0) as in_personal, coalesce(sum(employer) filter (where now and kind = 'transfer-in'), 0) as in_employer,
      coalesce(-sum(personal) filter (where now and kind in ('payment', 'refund')), 0) as paid_personal, coalesce(-sum(employer) filter (where now and kind in ('payment', 'refund')), 0) as paid_employer,
      coalesce(-sum(personal) filter (where now and kind = 'transfer-out'), 0) as out_personal, coalesce(-sum(employer) filter (where now and kind = 'transfer-out'), 0) as out_employer,
      coalesce(-sum(personal) filter (where now and kind = 'inheritance'), 0) as inherited_personal, coalesce(-sum(employer) filter (where now and kind = 'inheritance'), 0) as inherited_employer
    from moved group by person_id, scheme
  ), account as (
    select a.person_id, a.scheme, a.state as account_state,
      case when coalesce(a.opening_month, 0) < $4::integer then a.opening_employer else 0 end + coalesce(r.before_employer, 0) + coalesce(m.before_employer, 0) as opening_employer,
      case when coalesce(a.opening_month, 0) < $4::integer then a.opening_personal else 0 end + coalesce(r.before_personal, 0) + coalesce(m.before_personal, 0) as opening_personal,
      coalesce(r.now_employer, 0) + coalesce(m.corrected_employer, 0) as credited_employer, coalesce(r.now_personal, 0) + coalesce(m.corrected_personal, 0) as credited_personal,
      m.interest_employer, m.interest_personal, m.in_employer, m.in_personal, m.paid_employer, m.paid_personal, m.out_employer, m.out_personal, m.inherited_employer, m.inherited_personal
    from individual_account.account a left join record r using (person_id, scheme) left join movement m using (person_id, scheme)
    where a.opened_month <= $4::integer
  ), insured as (
    select person_id, scheme from (
      select distinct on (person_id, scheme) person_id, scheme, status from registration.status_line
      where effective_on <= $2::date and recorded_at <= $3::timestamptz and (superseded_at is null or superseded_at > $3::timestamptz)
      order by person_id, scheme, effective_on desc, recorded_at desc) s
    where status in ('new', 'resumed', 'suspended')
  ), fact as (
    select scheme, account_state, 1 as due, 1 as kept, opening_employer, opening_personal, credited_employer, credited_personal,
      interest_employer, interest_personal, in_employer, in_personal, paid_employer, paid_personal, out_employer, out_personal, inherited_employer, inherited_personal from account
    union all
    select i.scheme, 'open', 1, 0, 0, 0, 0, 0, null, null, null, null, null, null, null, null, null, null from insured i where not exists (select from account a where (a.person_id, a.scheme) = (i.person_id, i.scheme))
  )
  select scheme, account_state, sum(due) as accounts_due, sum(kept) as accounts_kept, null::bigint as accounts_incomplete,
    sum(opening_employer) as opening_employer, sum(opening_personal) as opening_personal, sum(credited_employer) as credited_employer, sum(credited_personal) as credited_personal,
    sum(interest_employer) as interest_employer, sum(interest_personal) as interest_personal, sum(in_employer) as transferred_in_employer, sum(in_personal) as transferred_in_personal,
    sum(paid_employer) as paid_employer, sum(paid_personal) as paid_personal, sum(out_employer) as transferred_out_employer, sum(out_personal) as transferred_out_personal,
    sum(inherited_employer) as inherited_employer, sum(inherited_personal) as inherited_personal,
    sum(opening_employer + credited_employer + ${NET('employer')}) as closing_employer, sum(opening_personal + credited_personal + ${NET('personal')}) as closing_personal,
    sum(opening_employer + credited_employer + ${NET('employer')} + opening_personal + credited_personal + ${NET('personal')}) as claim, null::numeric as real_amount, null::numeric as empty_amount,
    null::bigint as statements_issued, null::bigint as statements_confirmed, null::bigint as statements_disputed
  from fact group by scheme, account_state
  order by ${datasetOrderBy(pi03)}`;

/** PI03 individual accounts: opening balances and contribution records by the day of crediting. */
export const pi03Port = (): DatasetPort => ({
  definitionId: 'PI03',
  query: (period: YearMonth, knownAt) => ({
    sql: SQL,
    params: [period.firstDay().toString(), period.lastDay().toString(), knownAt.toString(), period.toCompact()],
  }),
});
