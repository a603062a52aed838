import type { Tx } from '@pnet/runtime';
import { keepInitials } from './keep-initials.js';
import { queuePossibleDuplicates } from './possible-duplicates.js';
import { recordStatusesFrom, type Recording, type RowsFrom } from './status-line.js';

/** Temporary table `(place, id)` of ids that nobody else gets, to the end of the transaction. */
export const NEW_IDS = 'pg_temp.registration_new_id';

const SEQUENCES = {
  employer: `pg_get_serial_sequence('registration.employer', 'employer_id')`,
  person: `pg_get_serial_sequence('registration.person', 'person_id')`,
} as const;

/**
 * Takes `count` numbers of employers or persons out of the register's own count, as `NEW_IDS` with places from 1: an
 * opening load that was killed goes on with the numbers that it has.
 */
export async function takeIds(tx: Tx, party: 'employer' | 'person', count: number): Promise<void> {
  await tx.execute(`drop table if exists ${NEW_IDS}`);
  await tx.execute(
    `create temporary table registration_new_id on commit drop as
    select place, nextval(${SEQUENCES[party]}) as id from generate_series(1, $1::integer) place`,
    [count],
  );
}

/**
 * Registers the employers `(employer_id, unified_credit_code, name, agency_code, category, economic_type, industry,
 * registered_on)` of an opening load, which has checked them. A row that is registered already stays. Returns how many
 * were registered.
 */
export async function loadEmployersFrom(tx: Tx, rows: RowsFrom, by: Recording): Promise<number> {
  await stage(tx, 'registration_loaded_employer', rows);
  const done = await tx.rows<{ employer_id: string }>(
    `
    insert into registration.employer (employer_id, unified_credit_code, name, agency_code, category, economic_type, industry, registered_on, status, status_on, recorded_at, recorded_by)
    select employer_id, unified_credit_code, name, agency_code, category, economic_type, industry, registered_on, 'active', registered_on, $1, $2
    from registration_loaded_employer order by employer_id returning employer_id`,
    [by.at.toString(), by.actor],
  );
  await keepInitials(
    tx,
    'employer',
    done.map((row) => row.employer_id),
  );
  return done.length;
}

/**
 * Registers the persons `(person_id, document_type, document_number, name, sex, birth_date, agency_code, ethnicity,
 * household_kind, first_insured_month, mobile, started_work_on, bank_name, bank_account_number)` of an opening load,
 * which has checked them. Facts and payee accounts are recorded by who proposed the load and reviewed by who agreed to
 * it. Returns how many were registered.
 */
export async function loadPersonsFrom(
  tx: Tx,
  rows: RowsFrom,
  by: Recording & { readonly proposedBy: string },
): Promise<number> {
  await stage(tx, 'registration_loaded_person', rows);
  const recorded = [by.at.toString(), by.actor];
  const done = await tx.rows<{ person_id: string }>(
    `
    insert into registration.person (person_id, document_type, document_number, name, sex, birth_date, agency_code, ethnicity, household_kind, first_insured_month, mobile, recorded_at, recorded_by)
    select person_id, document_type, document_number, name, sex, birth_date, agency_code, ethnicity, household_kind, first_insured_month, mobile, $1, $2
    from registration_loaded_person order by person_id returning person_id`,
    recorded,
  );
  await tx.execute(
    `
    insert into registration.person_fact (person_id, kind, effective_from, evidence, reason, recorded_at, recorded_by, reviewed_at, reviewed_by)
    select person_id, 'work-start', started_work_on, '期初建账', '期初建账', $1, $3, $1, $2 from registration_loaded_person where started_work_on is not null`,
    [...recorded, by.proposedBy],
  );
  await tx.execute(
    `
    insert into registration.payee_account (person_id, valid_from, bank_name, account_number, evidence, reason, recorded_at, recorded_by, reviewed_at, reviewed_by)
    select person_id, ($1::timestamptz at time zone 'Asia/Shanghai')::date, bank_name, bank_account_number, '期初建账', '期初建账', $1, $3, $1, $2
    from registration_loaded_person where bank_account_number is not null`,
    [...recorded, by.proposedBy],
  );
  const ids = done.map((row) => row.person_id);
  await keepInitials(tx, 'person', ids);
  await queuePossibleDuplicates(tx, ids, by.at);
  return done.length;
}

/**
 * Writes the relations `(person_id, employer_id, scheme, start_month, end_month, category)` of an opening load, ended
 * ones too, and the status lines that follow from them: 新参, 停保 after an end, 续保 after a gap. The relations of a
 * person do not overlap, and all of them come in one call. Returns how many were written.
 */
export async function loadRelationsFrom(tx: Tx, rows: RowsFrom, by: Recording): Promise<number> {
  await stage(tx, 'registration_loaded_relation', rows);
  const recorded = [by.at.toString(), by.actor];
  const written = await tx.execute(
    `
    insert into registration.relation (person_id, employer_id, scheme, start_month, end_month, category, recorded_at, recorded_by, ended_at, ended_by)
    select person_id, employer_id, scheme, start_month, end_month, category, $1, $2, case when end_month is not null then $1::timestamptz end, case when end_month is not null then $2 end
    from registration_loaded_relation`,
    recorded,
  );
  if (written > 0) await recordStatusesFrom(tx, { select: STATUSES, params: [] }, by);
  return written;
}

const firstDay = (month: string): string => `make_date(${month} / 100, ${month} % 100, 1)`;

/** The status lines of relations: what begins after a gap, and what ends without another that goes on. */
const STATUSES = `
  with line as (
    select person_id, scheme, ${firstDay('start_month')} as begins, (${firstDay('end_month')} + interval '1 month')::date as after,
      lag((${firstDay('end_month')} + interval '1 month')::date) over own as before, lag(start_month) over own as earlier, lead(${firstDay('start_month')}) over own as next
    from registration_loaded_relation window own as (partition by person_id, scheme order by start_month))
  select person_id, scheme, case when earlier is null then 'new' else 'resumed' end as status, begins as effective_on, '期初建账' as reason
  from line where earlier is null or before < begins
  union all
  select person_id, scheme, 'suspended', after, '期初建账' from line where after is not null and next is distinct from after`;

/**
 * Writes the retirees `(person_id, scheme, retirement_month, monthly_pension)` of an opening load and their status 退休
 * from the month after. Returns how many were written.
 */
export async function loadRetireesFrom(tx: Tx, rows: RowsFrom, by: Recording): Promise<number> {
  await stage(tx, 'registration_loaded_retiree', rows);
  const written = await tx.execute(
    `
    insert into registration.retiree (person_id, scheme, retirement_month, monthly_pension, recorded_at, recorded_by)
    select person_id, scheme, retirement_month, monthly_pension, $1, $2 from registration_loaded_retiree`,
    [by.at.toString(), by.actor],
  );
  if (written > 0)
    await recordStatusesFrom(
      tx,
      {
        select: `select person_id, scheme, 'retired' as status, (${firstDay('retirement_month')} + interval '1 month')::date as effective_on, '退休' as reason from registration_loaded_retiree`,
        params: [],
      },
      by,
    );
  return written;
}

async function stage(tx: Tx, name: string, { select, params }: RowsFrom): Promise<void> {
  await tx.execute(`drop table if exists pg_temp.${name}`);
  await tx.execute(`create temporary table ${name} on commit drop as ${select}`, params);
}
