import { keyOf, whoOf, type OpeningCheck } from './opening-check.js';

/**
 * The years of the accounts of the load `:loadId`, or of the persons that `filter` leaves: who it is, the interest of
 * each part, and the year before. The interest of a part is what the file tells, or what is left of AAE252, or the sum
 * of every year from the first; null where none of this tells it.
 */
export const accountYears = (filter = ''): string => `
  select y.*, case when y.personal_part is not null then y.interest - y.personal_part end as employer_part,
    lag(y.account_year) over own as year_before, lag(y.balance) over own as balance_before, lag(y.employer_principal) over own as employer_before,
    lag(y.personal_principal) over own as personal_before, lag(y.interest) over own as interest_before, lag(y.personal_part) over own as personal_part_before,
    lead(y.account_year) over own as year_after, count(*) over (partition by y.who, y.account_year) as n
  from (
    select t.*, case
      when t.personal_interest is not null then t.personal_interest
      when t.employer_interest is not null then t.interest - t.employer_interest
      when t.interest = 0 then 0
      when t.employer_principal = 0 then t.interest
      when t.personal_principal = 0 then 0
      when t.told = t.years and t.known_personal + t.known_employer = t.interest then t.known_personal end as personal_part
    from (
      select r.*, k.id as person_id, k.since, ${whoOf('person')} as who, r.balance - r.employer_principal - r.personal_principal as interest,
        sum(r.year_personal_interest) over own as known_personal, sum(r.year_employer_interest) over own as known_employer,
        count(r.year_personal_interest + r.year_employer_interest) over own as told, count(*) over own as years
      from opening_load.account_row r ${keyOf('person')} where r.load_id = :loadId ${filter}
      window own as (partition by ${whoOf('person')} order by r.account_year)) t) y
  window own as (partition by y.who order by y.account_year)`;

const AMOUNTS: readonly (readonly [string, string])[] = [
  ['balance', 'balance'],
  ['employerPrincipal', 'employer_principal'],
  ['personalPrincipal', 'personal_principal'],
  ['yearEmployerPrincipal', 'year_employer_principal'],
  ['yearEmployerInterest', 'year_employer_interest'],
  ['yearPersonalPrincipal', 'year_personal_principal'],
  ['yearPersonalInterest', 'year_personal_interest'],
  ['employerInterest', 'employer_interest'],
  ['personalInterest', 'personal_interest'],
];

const negative: OpeningCheck = {
  id: 'account-negative',
  sql: `
    select r.file_id, r.row_no, f.item, 'LOAD-4030' as code, f.value::text as value, '{}'::jsonb as params
    from opening_load.account_row r cross join lateral (values ${AMOUNTS.map(([item, column]) => `('${item}', r.${column})`).join(', ')}) f(item, value)
    where r.load_id = :loadId and f.value < 0`,
};

/**
 * Whether a value follows from the one before and what the year added; without one before, it is not less than that.
 */
const follows = (item: string, value: string, before: string, added: string): string =>
  `('${item}', 'LOAD-4035', y.${value}::text, jsonb_build_object('before', coalesce(y.${before}, 0), 'added', ${added}, 'expected', coalesce(y.${before}, 0) + ${added}),
      case when y.${before} is null then y.${value} < ${added} else y.${value} <> y.${before} + ${added} end)`;
/** Whether a value fell; what the year added is not told. */
const fell = (item: string, value: string, before: string): string =>
  `('${item}', 'LOAD-4035', y.${value}::text, jsonb_build_object('before', y.${before}, 'added', '0.00', 'expected', y.${before}), y.${value} < y.${before})`;

const years: OpeningCheck = {
  id: 'account-years',
  sql: `
    select y.file_id, y.row_no, f.item, f.code, f.value, f.params from (${accountYears()}) y cross join lateral (values
      ('year', 'LOAD-4031', y.account_year::text, jsonb_build_object('count', y.n), y.n > 1),
      ('year', 'LOAD-4026', y.account_year::text, jsonb_build_object('year', y.account_year), y.account_year > :month::integer / 100),
      ('year', 'LOAD-4025', y.account_year::text, jsonb_build_object('since', y.since), y.account_year < extract(year from y.since)),
      ('year', 'LOAD-4036', y.account_year::text, jsonb_build_object('before', y.year_before), y.account_year > y.year_before + 1),
      ('year', 'LOAD-4033', y.account_year::text, jsonb_build_object('year', y.account_year, 'opening', :month::integer / 100), y.year_after is null and y.account_year < :month::integer / 100),
      ('balance', 'LOAD-4034', y.balance::text, jsonb_build_object('balance', y.balance, 'parts', y.employer_principal + y.personal_principal + coalesce(y.personal_interest, 0) + coalesce(y.employer_interest, 0)),
        y.interest < coalesce(y.personal_interest, 0) + coalesce(y.employer_interest, 0) or y.interest <> y.personal_interest + y.employer_interest),
      ('personalInterest', 'LOAD-4037', y.interest::text, jsonb_build_object('interest', y.interest), y.interest > 0 and y.personal_part is null),
      ${follows('employerPrincipal', 'employer_principal', 'employer_before', 'y.year_employer_principal')},
      ${follows('personalPrincipal', 'personal_principal', 'personal_before', 'y.year_personal_principal')},
      ${follows('balance', 'interest', 'interest_before', '(y.year_personal_interest + y.year_employer_interest)')},
      ${fell('employerPrincipal', 'employer_principal', 'employer_before')},
      ${fell('personalPrincipal', 'personal_principal', 'personal_before')},
      ${fell('personalInterest', 'personal_part', 'personal_part_before')},
      ('employerInterest', 'LOAD-4035', y.employer_part::text, jsonb_build_object('before', y.interest_before - y.personal_part_before, 'added', '0.00', 'expected', y.interest_before - y.personal_part_before),
        y.employer_part < y.interest_before - y.personal_part_before)) f(item, code, value, params, wrong)
    where f.wrong`,
};

/** The checks of the accounts by year. */
export const accountChecks: readonly OpeningCheck[] = [negative, years];
