/** A rule that looks for what may be wrong, as data. Its title is the code list `finding-rule`. */
export interface FindingRule {
  readonly id: string;
  /** What it finds moves money where it is true: a second person closes a finding. */
  readonly money: boolean;
  /**
   * The value of the parameter `finding.thresholds` that it is measured by, for who reads it; null where there is no
   * measure.
   */
  readonly threshold: keyof Thresholds | null;
  /**
   * What it finds, set-based: `key` (its natural key), `person_id`, `employer_id`, `bank_line_id`, `agency_code`,
   * `basis` (what an explanation is about) and `figures`. Parameters by name: those of `RuleQuestion`.
   */
  readonly select: string;
}

/** The parameter `finding.thresholds`. */
export interface Thresholds {
  /** Declared wages below this share of the trade's are far below. */
  readonly wageShare: string;
  /** Fewer persons of a trade than this make no mean: the city's is taken. */
  readonly wagePersons: string;
  /** Months without anything declared or paid while a relation is open. */
  readonly monthsMissing: string;
  /** Days that unmatched money may wait. */
  readonly suspenseDays: string;
  /** Months at two employers at once. */
  readonly overlapMonths: string;
  /** Persons who may have one account. */
  readonly payeesPerAccount: string;
  /** Share of a year's demands that may be refunded. */
  readonly refundShare: string;
}

/** What the rules are asked: a day with its months, and the thresholds. Months YYYYMM. */
export interface RuleQuestion {
  readonly day: string;
  readonly month: number;
  /** The month from which nothing is there, by `monthsMissing`. */
  readonly missingSince: number;
  /** First of the last twelve months. */
  readonly yearAgo: number;
  readonly wageShare: string;
  readonly wagePersons: string;
  readonly suspenseDays: string;
  readonly overlapMonths: string;
  readonly payeesPerAccount: string;
  readonly refundShare: string;
}

/** Months since the year 0. */
const monthNumber = (column: string): string => `(${column} / 100 * 12 + ${column} % 100)`;

/** Wages of employers in the last month that is declared, flexible payers apart: they choose their base. */
const WAGES_FAR_BELOW = `
  with of_employer as (
    select d.employer_id, d.scheme, e.agency_code, left(coalesce(e.industry, ''), 1) as trade, d.posting_period, count(*) as persons, sum(l.declared_wage) as total
    from declaration.declaration d
    join declaration.declaration_line l on l.declaration_id = d.declaration_id and l.contribution_month = d.posting_period and l.change_kind <> 'removed'
    join registration.employer e on e.employer_id = d.employer_id and e.category <> '70'
    where d.status = 'approved' and d.posting_period = (select max(x.posting_period) from declaration.declaration x where x.status = 'approved' and x.scheme = d.scheme and x.posting_period <= :month)
    group by d.employer_id, d.scheme, e.agency_code, left(coalesce(e.industry, ''), 1), d.posting_period),
  beside as (
    select o.*, sum(o.persons) over trade - o.persons as trade_persons, sum(o.total) over trade - o.total as trade_total,
      sum(o.persons) over city - o.persons as city_persons, sum(o.total) over city - o.total as city_total
    from of_employer o window trade as (partition by o.scheme, o.trade), city as (partition by o.scheme)),
  compared as (
    select b.*, b.total / b.persons as mean, case when b.trade_persons >= :wagePersons::integer then b.trade_total / b.trade_persons
      when b.city_persons >= :wagePersons::integer then b.city_total / b.city_persons end as reference, b.trade_persons >= :wagePersons::integer as by_trade
    from beside b)
  select c.employer_id || '/' || c.scheme as key, null::bigint as person_id, c.employer_id, null::bigint as bank_line_id, c.agency_code, trunc(c.mean / c.reference, 1)::text as basis,
    jsonb_build_object('month', c.posting_period, 'persons', c.persons, 'meanWage', round(c.mean, 2)::text, 'comparedWith', case when c.by_trade then 'trade' else 'city' end,
      'referenceWage', round(c.reference, 2)::text) as figures
  from compared c where c.mean < c.reference * :wageShare::numeric`;

/**
 * Open relations of employees of whom nothing was demanded and nothing paid since, in a scheme that was assessed by
 * then.
 */
const RELATION_WITHOUT_MONTHS = `
  select concat_ws('/', r.person_id, r.employer_id, r.scheme, r.start_month) as key, r.person_id, r.employer_id, null::bigint as bank_line_id, e.agency_code, coalesce(last.month, 0)::text as basis,
    jsonb_build_object('startMonth', r.start_month, 'lastMonth', last.month) as figures
  from registration.relation r join registration.employer e on e.employer_id = r.employer_id and e.status = 'active'
  cross join lateral (
    select max(l.contribution_month) as month from assessment.demand_line l
    where l.person_id = r.person_id and l.scheme = r.scheme and l.employer_id = r.employer_id and l.cancelled_no = 0) last
  where r.end_month is null and r.category = 'employee' and r.start_month <= :missingSince and coalesce(last.month, 0) < :missingSince
    and exists (select from assessment.demand d where d.scheme = r.scheme and d.posting_period <= :missingSince and d.status <> 'cancelled')
    and exists (select from assessment.demand d where d.scheme = r.scheme and d.posting_period > :missingSince and d.status <> 'cancelled')
    and not exists (
      select from individual_account.contribution_record c
      where c.person_id = r.person_id and c.scheme = r.scheme and c.contribution_month >= :missingSince and c.reversed_by is null)`;

/** Months paid for at an employer with whom the person had no relation then. */
const MONTHS_WITHOUT_RELATION = `
  select concat_ws('/', c.person_id, c.employer_id, c.scheme) as key, c.person_id, c.employer_id, null::bigint as bank_line_id, max(e.agency_code) as agency_code,
    concat_ws('/', count(distinct c.contribution_month), max(c.contribution_month)) as basis,
    jsonb_build_object('months', count(distinct c.contribution_month), 'firstMonth', min(c.contribution_month), 'lastMonth', max(c.contribution_month),
      'amount', sum(c.personal_amount + c.employer_amount)::text) as figures
  from individual_account.contribution_record c join registration.employer e on e.employer_id = c.employer_id
  where c.reversed_by is null and c.kind in ('normal', 'back-payment')
    and not exists (
      select from registration.relation r where r.person_id = c.person_id and r.employer_id = c.employer_id and r.scheme = c.scheme
        and r.start_month <= c.contribution_month and (r.end_month is null or r.end_month >= c.contribution_month))
  group by c.person_id, c.employer_id, c.scheme`;

/** Money that nobody was credited with for longer than it may wait. */
const UNMATCHED_MONEY_OLD = `
  select b.bank_line_id::text as key, null::bigint as person_id, null::bigint as employer_id, b.bank_line_id, null::text as agency_code, b.suspense_amount::text as basis,
    jsonb_build_object('amount', b.suspense_amount::text, 'valueDate', b.value_date::text, 'payer', b.payer_name) as figures
  from treasury.bank_line b where b.suspense_amount > 0 and b.value_date < :day::date - :suspenseDays::integer`;

/** Months demanded for persons after their death, or after the month in which they retired. */
const PAYS_FOR_DEAD_OR_RETIRED = `
  with ended as (
    select person_id, 'dead' as cause, (to_char(min(day), 'YYYYMM'))::integer as last_month from (
      select f.person_id, f.effective_from as day from registration.person_fact f where f.kind = 'death' and f.superseded_at is null
      union all select s.person_id, s.effective_on from registration.status_line s where s.status = 'dead' and s.superseded_at is null) died
    group by person_id
    union all
    select r.person_id, 'retired', min(r.retirement_month) from registration.retiree r group by r.person_id)
  select concat_ws('/', l.person_id, l.employer_id, l.scheme, x.cause) as key, l.person_id, l.employer_id, null::bigint as bank_line_id, max(e.agency_code) as agency_code,
    concat_ws('/', count(distinct l.contribution_month), max(l.contribution_month)) as basis,
    jsonb_build_object('cause', x.cause, 'endedIn', max(x.last_month), 'months', count(distinct l.contribution_month), 'firstMonth', min(l.contribution_month),
      'lastMonth', max(l.contribution_month), 'amount', sum(l.personal_amount + l.employer_amount)::text) as figures
  from ended x join assessment.demand_line l on l.person_id = x.person_id and l.contribution_month > x.last_month and l.cancelled_no = 0
  join registration.employer e on e.employer_id = l.employer_id
  group by l.person_id, l.employer_id, l.scheme, x.cause having sum(l.personal_amount + l.employer_amount) > 0`;

/** Relations of a person with two employers that overlap for so many months. */
const TWO_EMPLOYERS = `
  with span as (
    select r.person_id, r.employer_id, r.scheme, ${monthNumber('r.start_month')} as first, ${monthNumber('least(coalesce(r.end_month, :month), :month)')} as last
    from registration.relation r where r.end_month is null or r.end_month >= r.start_month),
  pair as (
    select a.person_id, a.employer_id, b.employer_id as other, a.scheme, b.scheme as other_scheme, sum(least(a.last, b.last) - greatest(a.first, b.first) + 1) as months
    from span a join span b on b.person_id = a.person_id and b.employer_id > a.employer_id and b.first <= a.last and a.first <= b.last
    group by a.person_id, a.employer_id, b.employer_id, a.scheme, b.scheme)
  select concat_ws('/', p.person_id, p.employer_id, p.other, p.scheme, p.other_scheme) as key, p.person_id, p.employer_id, null::bigint as bank_line_id, e.agency_code,
    p.months::text as basis, jsonb_build_object('months', p.months, 'otherEmployer', p.other::text, 'scheme', p.scheme, 'otherScheme', p.other_scheme) as figures
  from pair p join registration.employer e on e.employer_id = p.employer_id where p.months >= :overlapMonths::integer`;

/** One account that money of several persons is paid to today. Its number is kept as a digest and its last digits. */
const ACCOUNT_OF_MANY_PAYEES = `
  with paid as (
    select distinct on (a.person_id) a.person_id, a.account_number from registration.payee_account a
    where a.superseded_at is null and a.valid_from <= :day::date and (a.valid_to is null or a.valid_to >= :day::date) order by a.person_id, a.valid_from desc)
  select left(encode(sha256(convert_to(p.account_number, 'UTF8')), 'hex'), 32) as key, null::bigint as person_id, null::bigint as employer_id, null::bigint as bank_line_id,
    null::text as agency_code, string_agg(p.person_id::text, ' ' order by p.person_id) as basis,
    jsonb_build_object('account', '••••' || right(p.account_number, 4), 'persons', count(*), 'personNumbers', string_agg(p.person_id::text, ' ' order by p.person_id)) as figures
  from paid p group by p.account_number having count(*) > :payeesPerAccount::integer`;

/** Employers of whose demands of the last twelve months more than a share was taken back. */
const REFUNDS_ABOVE_SHARE = `
  select d.employer_id || '/' || d.scheme as key, null::bigint as person_id, d.employer_id, null::bigint as bank_line_id, max(d.agency_code) as agency_code,
    abs(sum(d.amount) filter (where d.kind = 'refund'))::text as basis,
    jsonb_build_object('refunded', abs(sum(d.amount) filter (where d.kind = 'refund'))::text, 'demanded', coalesce(sum(d.amount) filter (where d.kind not in ('refund', 'late-fee')), 0)::numeric(18,2)::text) as figures
  from assessment.demand d where d.status <> 'cancelled' and d.posting_period between :yearAgo and :month
  group by d.employer_id, d.scheme
  having abs(sum(d.amount) filter (where d.kind = 'refund')) > :refundShare::numeric * coalesce(sum(d.amount) filter (where d.kind not in ('refund', 'late-fee')), 0)`;

/** Every rule, in the order in which a run asks them. */
export const findingRules: readonly FindingRule[] = [
  { id: 'wage-far-below', money: false, threshold: 'wageShare', select: WAGES_FAR_BELOW },
  { id: 'relation-without-months', money: false, threshold: 'monthsMissing', select: RELATION_WITHOUT_MONTHS },
  { id: 'months-without-relation', money: false, threshold: null, select: MONTHS_WITHOUT_RELATION },
  { id: 'unmatched-money-old', money: true, threshold: 'suspenseDays', select: UNMATCHED_MONEY_OLD },
  { id: 'pays-for-dead-or-retired', money: true, threshold: null, select: PAYS_FOR_DEAD_OR_RETIRED },
  { id: 'two-employers', money: false, threshold: 'overlapMonths', select: TWO_EMPLOYERS },
  { id: 'account-of-many-payees', money: true, threshold: 'payeesPerAccount', select: ACCOUNT_OF_MANY_PAYEES },
  { id: 'refunds-above-share', money: true, threshold: 'refundShare', select: REFUNDS_ABOVE_SHARE },
];
