import { civilDay, mayBeAssessed } from './plan-statements.js';
/** SQL of the assessment. Parameters are numbered by the caller's list, which always begins with these. */
export interface LineScope {
  /** Terms as JSON. */
  readonly terms: string;
  readonly scheme: string;
  readonly period: number;
  readonly from: string;
  readonly to: string;
}

/** The first five parameters of every statement below. */
export const scopeParams = (scope: LineScope): unknown[] => [
  scope.terms,
  scope.scheme,
  scope.period,
  scope.from,
  scope.to,
];

/** The terms as rows, of the first parameter. */
export const TERM = `term as materialized (
    select * from jsonb_to_recordset($1::jsonb) as t (contribution_month integer, category text, lower numeric(18,2), upper numeric(18,2),
      employer_rate numeric, personal_rate numeric, account_rate numeric, employer_base text, rounding text, policy_version text))`;

/**
 * The few lines that are left out while another demand has their month, read once: asked of the table line by line they
 * cost a third of the assessment.
 */
const EXCLUDED = `excluded as materialized (
    select x.declaration_id, x.person_id, x.contribution_month from assessment.exclusion x
    join assessment.demand_line o on (o.person_id, o.scheme, o.contribution_month) = (x.person_id, x.scheme, x.contribution_month) and o.difference_period = 0 and o.cancelled_no = 0
    where x.scheme = $2 and x.posting_period = $3 and x.declaration_id between $4::bigint and $5::bigint)`;

/** Of the few demands that were cancelled: which declarations have them, and how often each was made. */
const CANCELLED = `cancelled as materialized (
    select employer_id, kind, sequence_no, max(made_no) as made_no, max(declaration_id) as declaration_id from assessment.demand
    where scheme = $2 and posting_period = $3 and status = 'cancelled' group by employer_id, kind, sequence_no)`;

/** Whether a demand of the kind stands for the declaration `h`. */
const stands = (kind: '10' | '31'): string =>
  `exists (select from assessment.demand x where x.declaration_id = h.declaration_id and x.kind = '${kind}' and x.status <> 'cancelled')`;

/**
 * Declarations that have demands to be made, with ids for them: those without a demand, and of those with a cancelled
 * one the kinds that do not stand. The second are few, so that they cost the first nothing.
 */
const PENDING_HEADER = (header: string): string => `
    select h.*, nextval('assessment.demand_id') as normal_id, nextval('assessment.demand_id') as back_id from (${header}) h
    where not exists (select from assessment.demand x where x.declaration_id = h.declaration_id)
    union all
    select h.*, case when not ${stands('10')} then nextval('assessment.demand_id') end, case when not ${stands('31')} then nextval('assessment.demand_id') end from (${header}) h
    where h.declaration_id in (select declaration_id from cancelled)`;

/** Columns of a computed line, in the order of the insert. */
const LINE_COLUMNS = `person_id, scheme, contribution_month, kind, posting_period, demand_id, employer_id, declared_wage, base, clamped,
    employer_amount, personal_amount, account_amount, policy_version`;

/**
 * base = wage clamped to its bounds; each share = base × rate, rounded half away from zero. The formula's truth is
 * libs/policy; a property compares.
 */
const lines = (header: string): string => `
    select l.person_id, l.scheme, l.contribution_month, case l.contribution_month when h.posting_period then '10' else '31' end as kind,
      h.posting_period, case l.contribution_month when h.posting_period then h.normal_id else h.back_id end as demand_id, h.employer_id,
      l.declared_wage, least(greatest(l.declared_wage, t.lower), t.upper) as base,
      case when l.declared_wage < t.lower then 'lower' when l.declared_wage > t.upper then 'upper' else 'none' end as clamped,
      round(least(greatest(l.declared_wage, t.lower), t.upper) * t.employer_rate, 2) as employer_amount,
      round(least(greatest(l.declared_wage, t.lower), t.upper) * t.personal_rate, 2) as personal_amount,
      round(least(greatest(l.declared_wage, t.lower), t.upper) * t.account_rate, 2) as account_amount, t.policy_version
    from ${header} h
    join declaration.declaration_line l on l.declaration_id = h.declaration_id
    join term t on t.contribution_month = l.contribution_month and t.category = h.category
    where l.change_kind <> 'removed' and l.contribution_month <= h.posting_period
      and case l.contribution_month when h.posting_period then h.normal_id else h.back_id end is not null
      and not exists (select 1 from excluded x where x.declaration_id = l.declaration_id and x.person_id = l.person_id and x.contribution_month = l.contribution_month)`;

const APPROVED = `
    select d.declaration_id, d.employer_id, d.sequence_no, d.posting_period, d.agency_code, d.wage_total,
      case e.category when '70' then 'flexible' else 'employee' end as category
    from declaration.declaration d join registration.employer e on e.employer_id = d.employer_id
    where d.declaration_id between $4::bigint and $5::bigint and d.scheme = $2 and d.posting_period = $3 and d.status = 'approved'`;
const HEADER = `${APPROVED} and ${mayBeAssessed(civilDay('$8'))}`;

/**
 * Number of a demand: unit, scheme, period (`at`, where they are no $6, $2 and $3), kind, employer, sequence. The first
 * digit of the employer's ten counts how often it was made before, so that money which quotes a cancelled demand is
 * never taken for the one that was made again.
 */
export const demandNumber = (
  of: { kind: string; employer: string; sequence: string; made: string },
  at = { unit: '$6', scheme: '$2', period: '$3' },
): string =>
  `${at.unit}::text || ${at.scheme} || ${at.period} || ${of.kind} || ${of.made} || lpad(${of.employer}::text, 9, '0') || lpad(${of.sequence}::text, 2, '0')`;

/** What the employer's share of a group of lines is, before it is compared to the sum of the lines. */
const EMPLOYER_AMOUNT = `case when t.employer_base = 'payroll-total' and g.kind = '10' then round(h.wage_total * t.employer_rate, 2)
      when t.rounding = 'per-employer' then round(g.base * t.employer_rate, 2) else g.employer_amount end`;

/**
 * Demands and lines of approved declarations $4 … $5 that have none yet, in one statement. $6 unit, $7 collection mode,
 * $8 instant, $9 user, $10 due day. Returns the numbers of demands and of lines. `repeated` is what becomes of a month
 * that has a demand: nothing, or, where it is left empty, a unique violation.
 */
const assessDeclarationsBy = (repeated: '' | 'on conflict do nothing'): string => `
  with ${TERM}, ${EXCLUDED}, ${CANCELLED},
  header as materialized (${PENDING_HEADER(HEADER)}),
  line as (
    insert into assessment.demand_line (${LINE_COLUMNS})
    ${lines('header')}
    ${repeated}
    returning person_id, employer_id, demand_id, kind, contribution_month, declared_wage, base, employer_amount, personal_amount, account_amount),
  month_sum as (
    select employer_id, demand_id, kind, contribution_month, count(*)::integer as persons, sum(declared_wage) as wage, sum(base) as base,
      sum(employer_amount) as employer_amount, sum(personal_amount) as personal_amount, sum(account_amount) as account_amount
    from line group by employer_id, demand_id, kind, contribution_month),
  back as (select demand_id, count(distinct person_id)::integer as persons from line where kind = '31' group by demand_id),
  head as (
    select g.employer_id, g.demand_id, g.kind, max(g.persons) as persons, sum(g.persons) as lines, sum(g.wage) as wage, sum(g.base) as base, sum(${EMPLOYER_AMOUNT}) as employer_amount,
      sum(g.personal_amount) as personal_amount, sum(g.account_amount) as account_amount, sum(${EMPLOYER_AMOUNT} - g.employer_amount) as remainder,
      string_agg(distinct t.policy_version, ' ') as policy_version
    from month_sum g join header h on h.employer_id = g.employer_id and g.demand_id in (h.normal_id, h.back_id)
    join term t on t.contribution_month = g.contribution_month and t.category = h.category
    group by g.employer_id, g.demand_id, g.kind),
  demand as (
    insert into assessment.demand (demand_id, demand_number, employer_id, scheme, posting_period, kind, sequence_no, made_no, category, collection_mode, agency_code, declaration_id,
      persons, wage_total, base_total, employer_amount, personal_amount, account_amount, amount, remainder, policy_version, assessed_at, assessed_by, due_on, status)
    select g.demand_id, ${demandNumber({ kind: 'g.kind', employer: 'h.employer_id', sequence: 'h.sequence_no', made: 'coalesce(c.made_no, 0)' })}, h.employer_id, $2, $3, g.kind, h.sequence_no, coalesce(c.made_no, 0) + 1, h.category, $7, h.agency_code, h.declaration_id,
      coalesce(b.persons, g.persons), g.wage, g.base, g.employer_amount, g.personal_amount, g.account_amount, g.employer_amount + g.personal_amount, g.remainder,
      g.policy_version, $8::timestamptz, $9, $10::date, case when g.employer_amount + g.personal_amount > 0 then 'open' else 'paid' end
    from head g join header h on h.employer_id = g.employer_id and g.demand_id in (h.normal_id, h.back_id) left join back b on b.demand_id = g.demand_id
    left join cancelled c on c.employer_id = h.employer_id and c.kind = g.kind and c.sequence_no = h.sequence_no
    returning amount)
  select (select count(*) from demand)::integer as demands, (select coalesce(sum(amount), 0) from demand)::text as amount,
    (select coalesce(sum(lines), 0) from head)::text as lines`;

/** The assessment where no month has a demand yet: a fifth faster than the one that leaves such months out. */
export const ASSESS_DECLARATIONS = assessDeclarationsBy('');
export const ASSESS_BUT_REPEATED = assessDeclarationsBy('on conflict do nothing');

/** Lines of $4 … $5 whose month has a demand already (of another declaration): recorded as excluded. $6 instant. */
export const RECORD_ASSESSED_BEFORE = `
  insert into assessment.exclusion (declaration_id, person_id, scheme, contribution_month, posting_period, employer_id, reason, recorded_at)
  select l.declaration_id, l.person_id, l.scheme, l.contribution_month, d.posting_period, d.employer_id, 'assessed-before', $6::timestamptz
  from declaration.declaration d join declaration.declaration_line l on l.declaration_id = d.declaration_id
  join assessment.demand_line x on x.person_id = l.person_id and x.scheme = l.scheme and x.contribution_month = l.contribution_month and x.difference_period = 0 and x.cancelled_no = 0
  left join assessment.demand o on o.demand_id = x.demand_id
  where d.declaration_id between $4::bigint and $5::bigint and d.scheme = $2 and d.posting_period = $3 and d.status = 'approved'
    and l.change_kind <> 'removed' and o.declaration_id is distinct from l.declaration_id and $1::jsonb is not null
  on conflict do nothing`;

const TOTALS = `count(distinct person_id)::integer as persons, count(*)::integer as lines, coalesce(sum(base), 0)::text as base_total,
    coalesce(sum(declared_wage), 0)::text as wage_total, coalesce(sum(employer_amount), 0)::text as employer_lines, coalesce(sum(personal_amount), 0)::text as personal_amount,
    coalesce(sum(account_amount), 0)::text as account_amount,
    encode(sha256(convert_to(coalesce(string_agg(md5(concat_ws('|', person_id, contribution_month, employer_id, declared_wage, base, clamped,
      employer_amount, personal_amount, account_amount)), '' order by person_id, contribution_month), ''), 'UTF8')), 'hex') as digest`;

/** What the assessment of a period would be under the given terms: totals and digest, nothing written. */
export const REPLAY_DECLARATIONS = `
  with ${TERM}, ${EXCLUDED},
  header as materialized (select h.*, h.declaration_id as normal_id, h.declaration_id as back_id from (${APPROVED}) h),
  line as materialized (${lines('header')}),
  head as (
    select sum(${EMPLOYER_AMOUNT}) as employer_amount, sum(${EMPLOYER_AMOUNT} - g.employer_amount) as remainder, string_agg(distinct t.policy_version, ' ') as policy_version
    from (select demand_id, kind, contribution_month, sum(base) as base, sum(employer_amount) as employer_amount from line group by demand_id, kind, contribution_month) g
    join header h on h.declaration_id = g.demand_id join term t on t.contribution_month = g.contribution_month and t.category = h.category)
  select ${TOTALS}, (select coalesce(employer_amount, 0)::text from head) as employer_amount, (select coalesce(remainder, 0)::text from head) as remainder,
    (select coalesce(policy_version, '') from head) as policy_version
  from line`;

/**
 * What the approved declarations of a period come to, those that have a demand included: $1 terms, $2 scheme, $3
 * posting period, $4 employer, null for all. Rounding of employers' sums left out: it is a few fen.
 */
export const EXPECTED_DECLARATIONS = `
  with ${TERM}
  select coalesce(sum(n), 0)::integer as persons, coalesce(sum(amount), 0)::numeric(18,2)::text as more, '0.00' as less
  from (
    select count(*) as n, sum(round(b.base * t.employer_rate, 2) + round(b.base * t.personal_rate, 2)) as amount
    from declaration.declaration d join registration.employer e on e.employer_id = d.employer_id join declaration.declaration_line l on l.declaration_id = d.declaration_id
    join term t on t.contribution_month = l.contribution_month and t.category = case e.category when '70' then 'flexible' else 'employee' end
    cross join lateral (select least(greatest(l.declared_wage, t.lower), t.upper) as base offset 0) b
    where d.scheme = $2 and d.posting_period = $3 and d.status = 'approved' and l.change_kind <> 'removed' and l.contribution_month = $3
      and ($4::bigint is null or d.employer_id = $4::bigint)) s`;

/** The same of what was written: $1 scheme, $2 posting period. */
export const WRITTEN_TOTALS = `
  select ${TOTALS}, (select coalesce(sum(employer_amount), 0)::text from assessment.demand where scheme = $1 and posting_period = $2 and kind in ('10', '31') and status <> 'cancelled') as employer_amount,
    (select coalesce(sum(remainder), 0)::text from assessment.demand where scheme = $1 and posting_period = $2 and kind in ('10', '31') and status <> 'cancelled') as remainder,
    (select coalesce(string_agg(distinct policy_version, ' '), '') from assessment.demand where scheme = $1 and posting_period = $2 and kind in ('10', '31') and status <> 'cancelled') as policy_version
  from assessment.demand_line l
  where l.scheme = $1 and l.demand_id in (select demand_id from assessment.demand where scheme = $1 and posting_period = $2 and kind in ('10', '31') and status <> 'cancelled')`;
