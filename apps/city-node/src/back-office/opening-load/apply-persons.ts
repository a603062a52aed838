import { Instant } from '@pnet/kernel';
import type { ChunkOutcome, KeyRange, Tx } from '@pnet/runtime';
import { loadAccountsFrom, loadMonthsFrom } from '../../books/individual-account/index.js';
import {
  loadPersonsFrom,
  loadRelationsFrom,
  loadRetireesFrom,
  nameForm,
  type Recording,
} from '../../front-office/registration/index.js';
import { accountYears } from './account-years.js';

/** What every chunk of a load knows; kept with the batch. */
export interface ApplyParams {
  readonly loadId: string;
  readonly scheme: string;
  readonly openingId: string;
  readonly unit: string;
  readonly by: string;
  readonly proposedBy: string;
  readonly at: string;
}

/** The keys of the persons of a chunk, $1 load, $2 … $3 numbers. */
const keys = (alias: string): string =>
  `join opening_load.party_key ${alias} on ${alias}.load_id = r.load_id and ${alias}.party = 'person' and ${alias}.ref = r.person_ref and ${alias}.id between $2::bigint and $3::bigint`;

const PERSONS = `
  select person_id, document_type, document_number, ${nameForm('name')} as name, sex, birth_date, agency_code, ethnicity, household_kind, first_insured_month, mobile, started_work_on, bank_name, bank_account_number
  from opening_load.person_row where load_id = $1 and not wrong and person_id between $2::bigint and $3::bigint`;

const RELATIONS = `
  select p.id as person_id, e.id as employer_id, $4::text as scheme, r.start_month, r.end_month, case r.category when '102' then 'flexible' else 'employee' end as category
  from opening_load.relation_row r ${keys('p')} join opening_load.party_key e on e.load_id = r.load_id and e.party = 'employer' and e.ref = r.employer_ref
  where r.load_id = $1 and not r.wrong`;

const RETIREES = `
  select p.id as person_id, $4::text as scheme, min(r.retirement_month) as retirement_month, sum(r.amount)::numeric(18,2) as monthly_pension
  from opening_load.pension_row r ${keys('p')} where r.load_id = $1 and not r.wrong group by p.id`;

const MONTHS = `
  select p.id as person_id, r.from_month, r.to_month, r.base, $4::text as origin_unit, nullif(substr(r.employer_ref, 3), '') as origin_employer
  from opening_load.base_row r ${keys('p')} where r.load_id = $1 and not r.wrong`;

/** Months before the start: as stated, or as many as there are bases. */
const COUNTS = `
  select id as person_id, coalesce(sum(stated), sum(based), 0)::integer as months from (
    select p.id, r.months as stated, null::bigint as based from opening_load.month_row r ${keys('p')} where r.load_id = $1 and not r.wrong
    union all
    select p.id, null, (r.to_month / 100 - r.from_month / 100) * 12 + r.to_month % 100 - r.from_month % 100 + 1 from opening_load.base_row r ${keys('p')} where r.load_id = $1 and not r.wrong) m
  group by id`;

const YEARS = `
  select person_id, account_year as year, personal_principal, personal_part as personal_interest, employer_principal, employer_part as employer_interest,
    coalesce(year_personal_principal, 0) as year_personal_principal, coalesce(year_personal_interest, 0) as year_personal_interest,
    coalesce(year_employer_principal, 0) as year_employer_principal, coalesce(year_employer_interest, 0) as year_employer_interest
  from (${accountYears('and not r.wrong and k.id between $2::bigint and $3::bigint').replaceAll(':loadId', '$1')}) y`;

/** A chunk: some persons with all that is theirs, in the transaction of the chunk. */
export async function applyPersons(tx: Tx, params: ApplyParams, range: KeyRange): Promise<ChunkOutcome> {
  const by: Recording = { at: Instant.of(params.at), actor: params.by };
  const own = [params.loadId, range.from, range.to];
  const proposed = { ...by, proposedBy: params.proposedBy };
  const persons = await loadPersonsFrom(tx, { select: PERSONS, params: own }, proposed);
  const relations = await loadRelationsFrom(tx, { select: RELATIONS, params: [...own, params.scheme] }, by);
  const retirees = await loadRetireesFrom(tx, { select: RETIREES, params: [...own, params.scheme] }, by);
  const accounts = await loadAccountsFrom(
    tx,
    params.openingId,
    { select: YEARS, params: own },
    { select: COUNTS, params: own },
  );
  const months = await loadMonthsFrom(tx, params.openingId, { select: MONTHS, params: [...own, params.unit] });
  const totals = { persons, relations, retirees, accounts, months };
  return {
    rows: persons + relations + retirees + accounts + months,
    totals: Object.fromEntries(Object.entries(totals).map(([name, count]) => [name, String(count)])),
  };
}
