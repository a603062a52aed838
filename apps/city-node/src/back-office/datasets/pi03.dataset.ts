import type { DatasetPort } from '@pnet/exchange';
import type { YearMonth } from '@pnet/kernel';
import { datasetOrderBy, pi03 } from '@pnet/standards';

/**
 * An account is due to everybody who is insured as an employee at the month's end, and to those who have one. Interest, transfers,
 * payment, inheritance, real and empty amounts and statements have no act yet: not reported.
 */
const SQL = `
  with record as (
    select person_id, scheme,
      coalesce(sum(account_employer) filter (where credited_on < $1::date), 0) as before_employer, coalesce(sum(account_personal) filter (where credited_on < $1::date), 0) as before_personal,
      coalesce(sum(account_employer) filter (where credited_on >= $1::date), 0) as now_employer, coalesce(sum(account_personal) filter (where credited_on >= $1::date), 0) as now_personal
    from individual_account.contribution_record where credited_on <= $2::date group by person_id, scheme
  ), account as (
    select a.person_id, a.scheme, a.state as account_state,
      case when coalesce(a.opening_month, 0) < $4::integer then a.opening_employer else 0 end + coalesce(r.before_employer, 0) as opening_employer,
      case when coalesce(a.opening_month, 0) < $4::integer then a.opening_personal else 0 end + coalesce(r.before_personal, 0) as opening_personal,
      coalesce(r.now_employer, 0) as credited_employer, coalesce(r.now_personal, 0) as credited_personal
    from individual_account.account a left join record r using (person_id, scheme)
    where a.opened_month <= $4::integer
  ), insured as (
    select person_id, scheme from (
      select distinct on (person_id, scheme) person_id, scheme, status from registration.status_line
      where effective_on <= $2::date and recorded_at <= $3::timestamptz and (superseded_at is null or superseded_at > $3::timestamptz)
      order by person_id, scheme, effective_on desc, recorded_at desc) s
    where status in ('new', 'resumed', 'suspended')
  ), fact as (
    select scheme, account_state, 1 as due, 1 as kept, opening_employer, opening_personal, credited_employer, credited_personal from account
    union all
    select i.scheme, 'open', 1, 0, 0, 0, 0, 0 from insured i where not exists (select from account a where (a.person_id, a.scheme) = (i.person_id, i.scheme))
  )
  select scheme, account_state, sum(due) as accounts_due, sum(kept) as accounts_kept, null::bigint as accounts_incomplete,
    sum(opening_employer) as opening_employer, sum(opening_personal) as opening_personal, sum(credited_employer) as credited_employer, sum(credited_personal) as credited_personal,
    null::numeric as interest_employer, null::numeric as interest_personal, null::numeric as transferred_in_employer, null::numeric as transferred_in_personal,
    null::numeric as paid_employer, null::numeric as paid_personal, null::numeric as transferred_out_employer, null::numeric as transferred_out_personal,
    null::numeric as inherited_employer, null::numeric as inherited_personal,
    sum(opening_employer + credited_employer) as closing_employer, sum(opening_personal + credited_personal) as closing_personal,
    sum(opening_employer + credited_employer + opening_personal + credited_personal) as claim, null::numeric as real_amount, null::numeric as empty_amount,
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
