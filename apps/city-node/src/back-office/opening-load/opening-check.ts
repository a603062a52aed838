import { nameForm } from '../../front-office/registration/index.js';
import { kindOf, openingFileKinds, type OpeningFileKind } from './opening-kinds.js';

/**
 * A check of the trial: a SELECT of the rows that are wrong, `(file_id, row_no, item, code, value, params)`, over the
 * load `:loadId` with the month `:month` (YYYYMM) and the agencies `:agencies` of the unit.
 */
export interface OpeningCheck {
  readonly id: string;
  readonly sql: string;
}

/** SQL of the key that a reference of row `r` stands for, as `k`. */
export const keyOf = (party: 'person' | 'employer'): string =>
  `left join opening_load.party_key k on k.load_id = r.load_id and k.party = '${party}' and k.ref = r.${party}_ref`;

/** SQL that tells one person or employer from another, however rows refer to it; `k` is the key of row `r`. */
export const whoOf = (party: 'person' | 'employer'): string =>
  `coalesce(k.file_id || '/' || k.row_no, 'id ' || k.id, r.${party}_ref)`;

/** Kinds whose rows refer to a person or an employer. */
export const kindsWith = (party: 'person' | 'employer'): readonly OpeningFileKind[] =>
  openingFileKinds.filter((kind) => kindOf(kind)[party] !== undefined);

const monthText = (month: string): string => `to_char(${month}, 'FM0000-00')`;
const compact = (day: string): string =>
  `(extract(year from ${day})::integer * 100 + extract(month from ${day})::integer)`;
/** Months below which nobody works: sixteen years. */
const WORKING_AGE_MONTHS = 1600;

const numberTwice = (table: string, column: string, item: string, apart = `''`): OpeningCheck => ({
  id: `${item}-twice`,
  sql: `
    select file_id, row_no, '${item}' as item, 'LOAD-4001' as code, ${column} as value, jsonb_build_object('count', n) as params
    from (select r.file_id, r.row_no, r.${column}, count(*) over (partition by r.${column}, ${apart}) as n from ${table} r where r.load_id = :loadId and r.${column} is not null) r
    where n > 1`,
});

const noAgency = (kind: 'employers' | 'persons'): OpeningCheck => ({
  id: `${kind}-agency`,
  sql: `
    select file_id, row_no, 'agencyCode' as item, 'LOAD-4003' as code, agency_code as value, jsonb_build_object('agency', agency_code) as params
    from ${kindOf(kind).table} where load_id = :loadId and agency_code <> all (:agencies::text[])`,
});

const registeredAlready: readonly OpeningCheck[] = [
  {
    id: 'employer-registered',
    sql: `
    select r.file_id, r.row_no, 'unifiedCreditCode' as item, 'LOAD-4002' as code, r.credit_code as value, jsonb_build_object('id', e.employer_id) as params
    from opening_load.employer_row r join registration.employer e on e.unified_credit_code = r.credit_code and e.status <> 'cancelled' where r.load_id = :loadId`,
  },
  {
    id: 'person-registered',
    sql: `
    select r.file_id, r.row_no, 'documentNumber' as item, 'LOAD-4002' as code, r.document_number as value, jsonb_build_object('id', min(i.person_id)) as params
    from opening_load.person_row r join registration.person_identity i on i.document_number = r.document_number where r.load_id = :loadId
    group by r.file_id, r.row_no, r.document_number`,
  },
];

const personLife: OpeningCheck = {
  id: 'person-life',
  sql: `
    select r.file_id, r.row_no, f.item, 'LOAD-4004' as code, f.value, '{}'::jsonb as params
    from opening_load.person_row r cross join lateral (values
      ('workStartDate', r.started_work_on::text, r.started_work_on < r.birth_date or ${compact('r.started_work_on')} > :month::integer),
      ('firstInsuredOn', ${monthText('r.first_insured_month')}, r.first_insured_month < ${compact('r.birth_date')} or r.first_insured_month > :month::integer)) f(item, value, wrong)
    where r.load_id = :loadId and f.wrong`,
};

/** What the register takes only in one form. */
const personForms: OpeningCheck = {
  id: 'person-forms',
  sql: `
    select r.file_id, r.row_no, f.item, 'LOAD-4006' as code, f.value, '{}'::jsonb as params
    from opening_load.person_row r cross join lateral (values
      ('sex', r.sex, r.sex not in ('1', '2')),
      ('mobile', r.mobile, r.mobile !~ '^[0-9]{11}$'),
      ('bankAccount', r.bank_account_number, r.bank_account_number !~ '^[0-9]{8,32}$'),
      ('personName', r.name, ${nameForm('r.name')} = '')) f(item, value, wrong)
    where r.load_id = :loadId and f.wrong`,
};

/** Persons who are registered and have what the load would bring: a relation, a pension, a year that is closed. */
const broughtTwice: OpeningCheck = {
  id: 'brought-twice',
  sql: `
    select r.file_id, r.row_no, 'startMonth' as item, 'LOAD-4007' as code, ${monthText('r.start_month')} as value, jsonb_build_object('id', k.id) as params
    from opening_load.relation_row r ${keyOf('person')} where r.load_id = :loadId and exists (select from registration.relation x
      where x.person_id = k.id and (x.end_month is null or x.end_month >= r.start_month or x.start_month = r.start_month) and x.start_month <= coalesce(r.end_month, 999912))
    union all
    select r.file_id, r.row_no, 'endMonth', 'LOAD-4007', ${monthText('r.end_month')}, jsonb_build_object('id', k.id)
    from opening_load.relation_row r ${keyOf('person')} where r.load_id = :loadId and r.end_month is null and exists (select from registration.status_line x
      where x.person_id = k.id and x.superseded_at is null and x.status in ('retired', 'dead'))
    union all
    select r.file_id, r.row_no, 'retirementDate', 'LOAD-4007', ${monthText('r.retirement_month')}, jsonb_build_object('id', k.id)
    from opening_load.pension_row r ${keyOf('person')} where r.load_id = :loadId and exists (select from registration.retiree x where x.person_id = k.id)
    union all
    select r.file_id, r.row_no, 'year', 'LOAD-4007', r.account_year::text, jsonb_build_object('id', k.id)
    from opening_load.account_row r ${keyOf('person')} where r.load_id = :loadId and exists (select from individual_account.year_balance x where x.person_id = k.id)`,
};

/** Rows whose person or employer is neither in the load nor registered. */
const unknown = (party: 'person' | 'employer', kind: OpeningFileKind): OpeningCheck => ({
  id: `${kind}-${party}`,
  sql: `
    select r.file_id, r.row_no, '${party}Number' as item, '${party === 'person' ? 'LOAD-4010' : 'LOAD-4011'}' as code, substr(r.${party}_ref, 3) as value, '{}'::jsonb as params
    from ${kindOf(kind).table} r ${keyOf(party)} where r.load_id = :loadId and r.${party}_ref is not null and k.ref is null`,
});

const relationMonths: OpeningCheck = {
  id: 'relation-months',
  sql: `
    select r.file_id, r.row_no, f.item, f.code, f.value, f.params
    from opening_load.relation_row r ${keyOf('person')}
    left join opening_load.party_key e on e.load_id = r.load_id and e.party = 'employer' and e.ref = r.employer_ref
    cross join lateral (values
      ('endMonth', 'LOAD-4020', ${monthText('r.end_month')}, jsonb_build_object('start', ${monthText('r.start_month')}, 'end', ${monthText('r.end_month')}), r.end_month < r.start_month),
      ('startMonth', 'LOAD-4021', ${monthText('r.start_month')}, jsonb_build_object('since', e.since), r.start_month < ${compact('e.since')}),
      ('startMonth', 'LOAD-4022', ${monthText('r.start_month')}, jsonb_build_object('since', k.since), r.start_month < ${compact('k.since')} + ${WORKING_AGE_MONTHS}),
      ('startMonth', 'LOAD-4023', ${monthText('r.start_month')}, jsonb_build_object('month', ${monthText(':month::integer')}), r.start_month > :month::integer),
      ('endMonth', 'LOAD-4023', ${monthText('r.end_month')}, jsonb_build_object('month', ${monthText(':month::integer')}), r.end_month > :month::integer)) f(item, code, value, params, wrong)
    where r.load_id = :loadId and f.wrong`,
};

/** Rows that begin before an earlier row of the same person has ended. */
const overlap = (table: string, item: string, start: string, end: string): OpeningCheck => ({
  id: `${item}-overlap`,
  sql: `
    select file_id, row_no, '${item}' as item, 'LOAD-4024' as code, ${monthText('start')} as value, jsonb_build_object('end', case when until = 999912 then '' else ${monthText('until')} end) as params
    from (
      select r.file_id, r.row_no, r.${start} as start, max(coalesce(r.${end}, 999912)) over (partition by ${whoOf('person')} order by r.${start}, r.file_id, r.row_no rows between unbounded preceding and 1 preceding) as until
      from ${table} r ${keyOf('person')} where r.load_id = :loadId and r.${start} is not null) r
    where until >= start`,
});

const baseMonths: OpeningCheck = {
  id: 'base-months',
  sql: `
    select r.file_id, r.row_no, f.item, f.code, f.value, f.params
    from opening_load.base_row r ${keyOf('person')} cross join lateral (values
      ('toMonth', 'LOAD-4020', ${monthText('r.to_month')}, jsonb_build_object('start', ${monthText('r.from_month')}, 'end', ${monthText('r.to_month')}), r.to_month < r.from_month),
      ('fromMonth', 'LOAD-4025', ${monthText('r.from_month')}, jsonb_build_object('since', k.since), r.from_month < ${compact('k.since')}),
      ('toMonth', 'LOAD-4023', ${monthText('r.to_month')}, jsonb_build_object('month', ${monthText(':month::integer')}), r.to_month > :month::integer),
      ('base', 'LOAD-4030', r.base::text, '{}'::jsonb, r.base < 0)) f(item, code, value, params, wrong)
    where r.load_id = :loadId and f.wrong`,
};

const monthCounts: OpeningCheck = {
  id: 'month-counts',
  sql: `
    with based as (
      select ${whoOf('person')} as who, sum((r.to_month / 100 - r.from_month / 100) * 12 + r.to_month % 100 - r.from_month % 100 + 1) as n
      from opening_load.base_row r ${keyOf('person')} where r.load_id = :loadId and r.to_month >= r.from_month group by 1),
    counted as (
      select r.file_id, r.row_no, r.months, ${whoOf('person')} as who, count(*) over (partition by ${whoOf('person')}) as n from opening_load.month_row r ${keyOf('person')} where r.load_id = :loadId)
    select c.file_id, c.row_no, 'months' as item, 'LOAD-4031' as code, c.months::text as value, jsonb_build_object('count', c.n) as params from counted c where c.n > 1
    union all
    select c.file_id, c.row_no, 'months', 'LOAD-4041', c.months::text, jsonb_build_object('months', c.months, 'bases', b.n) from counted c join based b using (who) where c.months < b.n`,
};

const arrears: OpeningCheck = {
  id: 'arrears',
  sql: `
    select r.file_id, r.row_no, f.item, f.code, f.value, f.params
    from opening_load.arrear_row r ${keyOf('employer')} cross join lateral (values
      ('contributionMonth', 'LOAD-4023', ${monthText('r.contribution_month')}, jsonb_build_object('month', ${monthText(':month::integer')}), r.contribution_month > :month::integer),
      ('contributionMonth', 'LOAD-4021', ${monthText('r.contribution_month')}, jsonb_build_object('since', k.since), r.contribution_month < ${compact('k.since')}),
      ('employerAmount', 'LOAD-4030', r.employer_amount::text, '{}'::jsonb, r.employer_amount < 0),
      ('personalAmount', 'LOAD-4030', r.personal_amount::text, '{}'::jsonb, r.personal_amount < 0),
      ('employerAmount', 'LOAD-4042', r.employer_amount::text, '{}'::jsonb, r.employer_amount = 0 and r.personal_amount = 0)) f(item, code, value, params, wrong)
    where r.load_id = :loadId and f.wrong`,
};

const pensions: OpeningCheck = {
  id: 'pensions',
  sql: `
    with line as (
      select r.*, k.since, ${whoOf('person')} as who, min(r.retirement_month) over (partition by ${whoOf('person')}) as first_month, count(*) over (partition by ${whoOf('person')}, r.item) as n
      from opening_load.pension_row r ${keyOf('person')} where r.load_id = :loadId),
    going as (
      select ${whoOf('person')} as who, max(coalesce(r.end_month, 999912)) as until from opening_load.relation_row r ${keyOf('person')} where r.load_id = :loadId group by 1)
    select l.file_id, l.row_no, f.item, f.code, f.value, f.params
    from line l left join going g using (who) cross join lateral (values
      ('amount', 'LOAD-4030', l.amount::text, '{}'::jsonb, l.amount < 0),
      ('amount', 'LOAD-4042', l.amount::text, '{}'::jsonb, l.amount = 0),
      ('retirementDate', 'LOAD-4025', ${monthText('l.retirement_month')}, jsonb_build_object('since', l.since), l.retirement_month < ${compact('l.since')}),
      ('retirementDate', 'LOAD-4023', ${monthText('l.retirement_month')}, jsonb_build_object('month', ${monthText(':month::integer')}), l.retirement_month > :month::integer),
      ('retirementDate', 'LOAD-4044', ${monthText('l.retirement_month')}, jsonb_build_object('other', ${monthText('l.first_month')}), l.retirement_month <> l.first_month),
      ('benefitItem', 'LOAD-4031', l.item, jsonb_build_object('count', l.n), l.n > 1),
      ('retirementDate', 'LOAD-4045', ${monthText('l.retirement_month')}, jsonb_build_object('retirement', ${monthText('l.retirement_month')}, 'end', case when g.until = 999912 then '今 now' else ${monthText('g.until')} end), g.until > l.retirement_month)) f(item, code, value, params, wrong)
    where f.wrong`,
};

/** Lines of the trial balance against the chart `:chart`, `{account, fund}` of what takes lines. */
const trialBalance: OpeningCheck = {
  id: 'trial-balance',
  sql: `
    with usable as (select c.account, c.fund from jsonb_to_recordset(:chart::jsonb) as c (account text, fund text)),
    line as (select r.*, count(*) over (partition by r.fund, r.account_code) as n from opening_load.trial_row r where r.load_id = :loadId)
    select l.file_id, l.row_no, f.item, f.code, f.value, f.params from line l cross join lateral (values
      ('accountCode', 'LOAD-4050', l.account_code, jsonb_build_object('fund', l.fund, 'account', l.account_code), not exists (select from usable u where u.account = l.account_code and u.fund = l.fund)),
      ('accountCode', 'LOAD-4031', l.account_code, jsonb_build_object('count', l.n), l.n > 1),
      ('debit', 'LOAD-4030', l.debit::text, '{}'::jsonb, l.debit < 0),
      ('credit', 'LOAD-4030', l.credit::text, '{}'::jsonb, l.credit < 0),
      ('debit', 'LOAD-4051', l.debit::text, jsonb_build_object('debit', l.debit, 'credit', l.credit), (l.debit = 0) = (l.credit = 0))) f(item, code, value, params, wrong)
    where f.wrong`,
};

/** All checks of the trial but those of the numbers themselves and of the accounts, in the order in which they run. */
export const rowChecks: readonly OpeningCheck[] = [
  numberTwice('opening_load.employer_row', 'credit_code', 'unifiedCreditCode'),
  numberTwice('opening_load.employer_row', 'legacy_number', 'employerNumber'),
  numberTwice(
    'opening_load.person_row',
    'document_number',
    'documentNumber',
    `case when r.document_number ~ '^[0-9]{17}[0-9X]$' then '' else r.document_type end`,
  ),
  numberTwice('opening_load.person_row', 'legacy_number', 'personNumber'),
  noAgency('employers'),
  noAgency('persons'),
  ...registeredAlready,
  personLife,
  personForms,
  broughtTwice,
  ...kindsWith('person').map((kind) => unknown('person', kind)),
  ...kindsWith('employer').map((kind) => unknown('employer', kind)),
  relationMonths,
  overlap('opening_load.relation_row', 'startMonth', 'start_month', 'end_month'),
  baseMonths,
  overlap('opening_load.base_row', 'fromMonth', 'from_month', 'to_month'),
  monthCounts,
  arrears,
  pensions,
  trialBalance,
];
