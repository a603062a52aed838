import { ok, unwrap } from '@pnet/kernel';
import type { Database, Tx } from '@pnet/runtime';

/** A made-up city for specs: employers with as many persons each, wages that differ by person and month. */
export interface CityShape {
  readonly employers: number;
  readonly personsEach: number;
}

/**
 * Registers employers 1 … n and their persons, set-based, as the worker role. Documents are numbers that no check
 * reads.
 */
export async function registerCity(database: Database, { employers, personsEach }: CityShape): Promise<void> {
  unwrap(
    await database.unitOfWork.system(async (tx) => {
      await tx.execute(
        `
      insert into registration.employer (employer_id, unified_credit_code, name, agency_code, category, economic_type, bank_account_number, registered_on, status_on, recorded_at, recorded_by)
      select e, 'CC' || lpad(e::text, 16, '0'), '单位' || e, case e % 2 when 0 then '430102' else '430103' end, '10', '170', '6222' || lpad(e::text, 10, '0'), '2020-01-01', '2020-01-01', now(), 'fixture'
      from generate_series(1, $1::integer) e`,
        [employers],
      );
      await tx.execute(
        `
      insert into registration.person (person_id, document_type, document_number, name, sex, birth_date, agency_code, recorded_at, recorded_by)
      select p, '01', 'D' || lpad(p::text, 17, '0'), '人员' || p, (p % 2 + 1)::text, '1985-01-01', '430102', now(), 'fixture'
      from generate_series(1, $1::integer) p`,
        [employers * personsEach],
      );
      return ok(undefined);
    }),
  );
}

/** A wage from 2,000.00 to about 40,000.00 that only depends on person and month. */
const WAGE = `(2000 + ((p * 7919 + $3::integer * 131) % 3800) * 10 + ((p * 31) % 100) * 0.01)::numeric(18,2)`;

/**
 * Declares and approves a month (`YYYYMM`) for every employer: person p works for employer 1 + (p - 1) / personsEach.
 */
export async function declareMonth(
  database: Database,
  { employers, personsEach }: CityShape,
  period: number,
  scheme = '110',
): Promise<void> {
  unwrap(
    await database.unitOfWork.system(async (tx) => {
      await tx.execute(
        `
      insert into declaration.declaration (employer_id, scheme, posting_period, agency_code, status, persons, added, removed, wage_total, maker, submitted_at, checker, reviewed_at)
      select e, $2, $3, case e % 2 when 0 then '430102' else '430103' end, 'approved', $4::integer, 0, 0, 0, 'maker', now(), 'checker', now() from generate_series(1, $1::integer) e`,
        [employers, scheme, period, personsEach],
      );
      await tx.execute(
        `
      insert into declaration.declaration_line (person_id, scheme, posting_period, declaration_id, employer_id, contribution_month, change_kind, declared_wage)
      select p, $2, $3, d.declaration_id, d.employer_id, $3, 'unchanged', ${WAGE}
      from generate_series(1, $1::integer) p join declaration.declaration d on d.employer_id = 1 + (p - 1) / $4::integer and d.posting_period = $3 and d.scheme = $2`,
        [employers * personsEach, scheme, period, personsEach],
      );
      await sumWages(tx, period);
      return ok(undefined);
    }),
  );
}

/** Brings heads of declarations to what their lines sum to. */
async function sumWages(tx: Tx, period: number): Promise<void> {
  await tx.execute(
    `
    update declaration.declaration d set wage_total = s.wages, persons = s.persons
    from (select declaration_id, sum(declared_wage) as wages, count(*)::integer as persons from declaration.declaration_line where posting_period = $1 group by declaration_id) s
    where d.declaration_id = s.declaration_id`,
    [period],
  );
}
