import type { DatasetPort } from '@pnet/exchange';
import type { YearMonth } from '@pnet/kernel';
import { NOT_ATTRIBUTED, datasetOrderBy, ledgerAccounts, pi02 } from '@pnet/standards';
import { EMPLOYER_AT_END, monthParams } from '../registration/index.js';
import { PAYERS } from './payers.js';

/** What allocations credited until the end of the month, and what of it came before the month, by demand. */
const COLLECTED = `employer as (${EMPLOYER_AT_END}
  ), income as (
    select demand_id, credited_on as on_day, credited_employer as employer, credited_personal as personal, credited_account as account
    from collection.allocation where state in ('posted', 'reversed') and credited_on <= $3::date
    union all
    select demand_id, (reversed_at at time zone 'Asia/Shanghai')::date, -credited_employer, -credited_personal, -credited_account
    from collection.allocation where state = 'reversed' and (reversed_at at time zone 'Asia/Shanghai')::date <= $3::date
  ), collected as (
    select demand_id, min(on_day) as first_day, sum(employer + personal) filter (where on_day < $2::date) as before, sum(employer) filter (where on_day >= $2::date) as employer,
           sum(personal) filter (where on_day >= $2::date) as personal, sum(account) filter (where on_day >= $2::date) as account
    from income group by demand_id`;

/** Whom the demands of the month are on, and how many employers owe at its end. */
const COUNTS = `demanded as (
    select l.scheme, l.category, l.economic_type, l.collection_mode, count(distinct x.person_id) as persons, count(distinct l.employer_id) filter (where l.category <> '70') as employers
    from line l join assessment.demand_line x using (demand_id) where l.of_month and l.kind = '10' group by 1, 2, 3, 4
  ), in_arrears as (
    select scheme, category, economic_type, collection_mode, count(*) as employers
    from (select scheme, category, economic_type, collection_mode, employer_id from line where owed and not written_off group by 1, 2, 3, 4, 5
      having sum(case when of_month then amount else amount - before end - now) > 0) o group by 1, 2, 3, 4`;

/** Who pays, and their bases; and money of the ledger that belongs to no demand. */
const PAYERS_AND_UNATTRIBUTED = `payer as (
    select p.scheme, e.category, e.economic_type, coalesce(m.collection_mode, 'agency') as collection_mode, count(*) as payers, sum(p.wage) as wage_total, sum(p.base) as base_total
    from (${PAYERS}) p join employer e using (employer_id)
    left join (select distinct on (employer_id, scheme) employer_id, scheme, collection_mode from assessment.demand where posting_period <= $5::integer
      order by employer_id, scheme, posting_period desc, demand_id desc) m using (employer_id, scheme)
    group by 1, 2, 3, 4
  ), unattributed as (
    select b.scheme, coalesce((select collection_mode from assessment.demand d where d.scheme = b.scheme and posting_period <= $5::integer order by posting_period desc, demand_id desc limit 1), 'agency') as collection_mode,
           coalesce(sum(b.credit - b.debit) filter (where b.account_code = '${ledgerAccounts.lateFees}'), 0) as late_fee, coalesce(-sum(b.closing) filter (where b.account_code = '${ledgerAccounts.unmatched}'), 0) as without_detail
    from fund_ledger.balances($1, $5::integer) b where b.account_code in ('${ledgerAccounts.lateFees}', '${ledgerAccounts.unmatched}') group by b.scheme`;

/** The figures of every demand, of the payers, of the counts and of the ledger as rows of one shape. */
const FACT = `fact as (
    select scheme, category, economic_type, collection_mode, 0::bigint as payers, 0::numeric as wage_total, 0::numeric as base_total,
      case when of_month and kind = '10' then employer_amount else 0 end as demand_employer, case when of_month and kind = '10' then personal_amount else 0 end as demand_personal,
      case when of_month and kind = '10' then employer else 0 end as collected_employer, case when of_month and kind = '10' then personal else 0 end as collected_personal,
      case when not of_month and kind = '10' then now else 0 end as earlier_collected,
      case when of_month and kind = 'difference' then amount else 0 end as difference_demand, case when kind = 'difference' then now else 0 end as difference_collected,
      case when of_month and kind = '31' then amount else 0 end as back_payment_demand, case when kind = '31' then now else 0 end as back_payment_collected,
      now - account as pooled, account, case when owed and not of_month then amount - before else 0 end as arrears_opening, case when owed and of_month then amount - now else 0 end as arrears_new,
      case when owed and not of_month then now else 0 end as arrears_collected,
      case when owed and written_off then amount - before - now else 0 end as arrears_written_off, 0::numeric as late_fee, 0::numeric as without_detail,
      0::bigint as persons_demanded, 0::bigint as employers_demanded, 0::bigint as employers_in_arrears
    from line
    union all
    select scheme, category, economic_type, collection_mode, payers, wage_total, base_total, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 from payer
    union all
    select scheme, '${NOT_ATTRIBUTED}', '${NOT_ATTRIBUTED}', collection_mode, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, late_fee, without_detail, 0, 0, 0 from unattributed
    where late_fee <> 0 or without_detail <> 0
    union all
    select scheme, category, economic_type, collection_mode, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, persons, employers, 0 from demanded
    union all
    select scheme, category, economic_type, collection_mode, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, employers from in_arrears`;

/** The figures by the dimensions of PI02. */
const FIGURES = `select scheme, category, economic_type, collection_mode, sum(payers) as payers, sum(wage_total) as wage_total, sum(base_total) as base_total,
    sum(demand_employer) as demand_employer, sum(demand_personal) as demand_personal, sum(collected_employer) as collected_employer, sum(collected_personal) as collected_personal,
    sum(earlier_collected) as earlier_collected, sum(difference_demand) as difference_demand, sum(difference_collected) as difference_collected,
    sum(back_payment_demand) as back_payment_demand, sum(back_payment_collected) as back_payment_collected,
    sum(pooled) as collected_pooled_fund, sum(account) as collected_account_fund, null::numeric as prepaid,
    sum(arrears_opening) as arrears_opening, sum(arrears_new) as arrears_new, sum(arrears_collected) as arrears_collected, sum(arrears_written_off) as arrears_written_off,
    sum(arrears_opening + arrears_new - arrears_collected - arrears_written_off) as arrears_closing, sum(late_fee) as late_fee, sum(without_detail) as money_without_detail,
    sum(persons_demanded)::bigint as persons_demanded, sum(employers_demanded)::bigint as employers_demanded, sum(employers_in_arrears)::bigint as employers_in_arrears
  from fact group by scheme, category, economic_type, collection_mode
  order by ${datasetOrderBy(pi02)}`;

/**
 * Income is counted when the books recognise it: the persons' parts that an allocation credited, at its bank date.
 * Money that waits for the rest of a month is a liability and neither collected nor taken off the arrears. Refunds are
 * no demands, and late fees are counted by the ledger. A demand counts in its posting period; earlier when it was paid
 * earlier, later when it was assessed after that month had been closed: so each month opens with the arrears that the
 * one before reported. An unpaid month of flexible payers is no arrears. A demand that was cancelled is none; where the
 * month before had reported it, it is written off in the month whose close first knows of the cancellation.
 */
const sqlOf = (knownBefore: string): string => `
  with known_before as (${knownBefore}
  ), ${COLLECTED}
  ), line as (
    select d.demand_id, employer_id, d.scheme, e.category, e.economic_type, d.collection_mode, d.kind, d.employer_amount, d.personal_amount, d.employer_amount + d.personal_amount as amount,
           coalesce(c.before, 0) as before, coalesce(c.employer, 0) as employer, coalesce(c.personal, 0) as personal, coalesce(c.account, 0) as account,
           coalesce(c.employer, 0) + coalesce(c.personal, 0) as now, e.category <> '70' as owed,
           not (d.posting_period < $5::integer and d.assessed_at <= (select instant from known_before)) and (c.first_day is null or c.first_day >= $2::date) as of_month,
           x.demand_id is not null as written_off
    from assessment.demand d join employer e using (employer_id) left join collected c using (demand_id)
    left join assessment.demand_cancellation x on x.demand_id = d.demand_id and x.state = 'confirmed' and x.decided_at <= $4::timestamptz
    where (d.posting_period <= $5::integer or c.first_day is not null) and d.kind not in ('refund', 'late-fee') and d.assessed_at <= $4::timestamptz
      and (x.demand_id is null or (d.posting_period < $5::integer and d.assessed_at <= (select instant from known_before) and x.decided_at > (select instant from known_before)))
  ), ${COUNTS}
  ), ${PAYERS_AND_UNATTRIBUTED}
  ), ${FACT}
  )
  ${FIGURES}`;

/**
 * PI02 contributions: demands, what of them came in, arrears; since version 2 also whom the demands are on and how
 * many owe. `prepaid` has no act yet. `knownBefore`: SQL of one row `instant`, up to when the month before was known.
 */
export const pi02Port = (unit: string, knownBefore: string): DatasetPort => {
  const sql = sqlOf(knownBefore);
  return {
    definitionId: 'PI02',
    query: (period: YearMonth, knownAt) => ({ sql, params: monthParams(unit, period, knownAt) }),
  };
};
