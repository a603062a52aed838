import { TERM, demandNumber } from './assessment-statements.js';

/**
 * Lines with what each month comes to under the new terms minus everything demanded for it so far: $1 terms, $2 scheme,
 * $3 posting period.
 */
const differencesOf = (employers: string): string => `
  with ${TERM},
  demanded as (
    select l.person_id, l.contribution_month, min(d.category) as category, min(d.agency_code) as agency_code, min(l.employer_id) as employer_id,
      min(l.declared_wage) filter (where l.difference_period = 0) as wage, sum(l.base) as base, sum(l.employer_amount) as employer_amount,
      sum(l.personal_amount) as personal_amount, sum(l.account_amount) as account_amount
    from assessment.demand d join assessment.demand_line l on l.demand_id = d.demand_id
    where d.scheme = $2 and d.posting_period <= $3 and d.status <> 'cancelled' ${employers}
      and l.contribution_month in (select contribution_month from term)
    group by l.person_id, l.contribution_month),
  difference as (
    select o.person_id, o.contribution_month, o.employer_id, o.category, o.agency_code, o.wage, t.policy_version, n.base - o.base as base,
      case when o.wage < t.lower then 'lower' when o.wage > t.upper then 'upper' else 'none' end as clamped,
      case when t.employer_base = 'payroll-total' then 0 else round(n.base * t.employer_rate, 2) - o.employer_amount end as employer_amount,
      round(n.base * t.personal_rate, 2) - o.personal_amount as personal_amount, round(n.base * t.account_rate, 2) - o.account_amount as account_amount
    from demanded o join term t on t.contribution_month = o.contribution_month and t.category = o.category
    cross join lateral (select least(greatest(o.wage, t.lower), t.upper) as base offset 0) n),
  signed as materialized (
    select *, case when employer_amount + personal_amount < 0 then 'refund' else 'difference' end as kind from difference
    where employer_amount <> 0 or personal_amount <> 0 or account_amount <> 0),`;

/** What all differences would come to: demanded more, and taken back. $4 employers who are left out. */
export const EXPECTED_DIFFERENCES = `${differencesOf('and d.employer_id <> all ($4::bigint[])')}
  sum as (select coalesce(sum(employer_amount + personal_amount) filter (where kind = 'difference'), 0) as more, coalesce(sum(employer_amount + personal_amount) filter (where kind = 'refund'), 0) as less,
    count(distinct person_id)::integer as persons from signed)
  select persons, more::numeric(18,2)::text as more, less::numeric(18,2)::text as less from sum`;

/**
 * What each month of the employers $4 … $5 comes to under the new terms minus everything demanded for it so far; rows
 * without a difference write nothing. What is owed more and what is owed less are two demands: 补差 and refund. An
 * employer's share on the payroll total does not follow the persons' bounds. $6 unit, $7 mode, $8 instant, $9 user, $10
 * due day, $11 employers who are left out.
 */
export const ASSESS_DIFFERENCES = `
${differencesOf('and d.employer_id between $4::bigint and $5::bigint and d.employer_id <> all ($11::bigint[])')}
  head as materialized (
    select g.*, nextval('assessment.demand_id') as demand_id from (
      select employer_id, kind, min(category) as category, min(agency_code) as agency_code, count(distinct person_id)::integer as persons, sum(wage) as wage, sum(base) as base,
        sum(employer_amount) as employer_amount, sum(personal_amount) as personal_amount, sum(account_amount) as account_amount,
        string_agg(distinct policy_version, ' ') as policy_version
      from signed group by employer_id, kind order by employer_id, kind) g),
  cancelled as materialized (
    select employer_id, kind, max(made_no) as made_no from assessment.demand where scheme = $2 and posting_period = $3 and status = 'cancelled' group by employer_id, kind),
  demand as (
    insert into assessment.demand (demand_id, demand_number, employer_id, scheme, posting_period, kind, made_no, category, collection_mode, agency_code,
      persons, wage_total, base_total, employer_amount, personal_amount, account_amount, amount, remainder, policy_version, assessed_at, assessed_by, due_on, status)
    select demand_id, ${demandNumber({ kind: `case kind when 'refund' then '39' else '38' end`, employer: 'employer_id', sequence: '1', made: 'coalesce(c.made_no, 0)' })}, employer_id, $2, $3, kind,
      coalesce(c.made_no, 0) + 1, category, $7, agency_code,
      persons, wage, base, employer_amount, personal_amount, account_amount, employer_amount + personal_amount, 0, policy_version, $8::timestamptz, $9, case kind when 'refund' then null else $10::date end,
      case kind when 'refund' then 'refundable' else 'open' end
    from head left join cancelled c using (employer_id, kind)
    returning amount),
  line as (
    insert into assessment.demand_line (person_id, scheme, contribution_month, difference_period, kind, posting_period, demand_id, employer_id, declared_wage, base, clamped,
      employer_amount, personal_amount, account_amount, policy_version)
    select s.person_id, $2, s.contribution_month, $3, s.kind, $3, h.demand_id, s.employer_id, s.wage, s.base, s.clamped, s.employer_amount, s.personal_amount, s.account_amount, s.policy_version
    from signed s join head h on h.employer_id = s.employer_id and h.kind = s.kind
    returning 1)
  select (select count(*) from line)::integer as lines, (select coalesce(sum(amount), 0) from demand)::text as amount`;
