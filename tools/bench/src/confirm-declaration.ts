import { join } from 'node:path';
import { ConfirmDeclarationFile, cityMigrations } from '@pnet/city-node';
import { unwrap } from '@pnet/kernel';
import type { Arena, Benchmark } from './benchmark.js';
import { benchClock, city, clerk, digestOf, inOne, registerCity } from './city.js';
import { folderOfFiles, importFile, writeFileOf } from './declaration-file.js';

const file = join(folderOfFiles(), 'sent.csv');
const NOW = benchClock.now().toString();
let fileId = '';

/**
 * One declaration for each employer and its lines, in one statement, in the order of the keys, which the indexes take
 * fastest.
 */
const floorStatement = (schema: string): string => `
  with head as materialized (
    select nextval('declaration.declaration_declaration_id_seq') as declaration_id, h.* from (
      select employer_id, count(*) filter (where change_kind <> 'removed') as persons, count(*) filter (where change_kind = 'added') as added, count(*) filter (where change_kind = 'removed') as removed,
        sum(declared_wage) as wages from declaration.file_row where file_id = ${fileId} and faults = 0 group by employer_id order by employer_id) h),
  declared as (
    insert into ${schema}.declaration (declaration_id, employer_id, scheme, posting_period, sequence_no, agency_code, status, persons, added, removed, wage_total, file_id, maker, submitted_at)
    select h.declaration_id, h.employer_id, '110', ${city.period}, 1, e.agency_code, 'submitted', h.persons, h.added, h.removed, h.wages, ${fileId}, '${clerk.actor.userId}', '${NOW}' from head h join registration.employer e using (employer_id))
  insert into ${schema}.declaration_line (person_id, scheme, posting_period, declaration_id, employer_id, contribution_month, change_kind, declared_wage)
  select r.person_id, '110', ${city.period}, h.declaration_id, r.employer_id, r.contribution_month, r.change_kind, r.declared_wage
  from declaration.file_row r join head h using (employer_id) where r.file_id = ${fileId} and r.faults = 0 order by r.person_id`;

/** The correct rows of a checked file become submitted declarations. */
export const confirmDeclarationBenchmark: Benchmark = {
  name: 'confirm-declaration',
  bar: 1.5,
  folders: cityMigrations,
  rows: (scale) => scale,
  prepare: async (arena: Arena) => {
    await registerCity(arena);
    await writeFileOf(arena, file);
    fileId = await importFile(arena, file);
  },
  act: async ({ database }) => {
    unwrap(await new ConfirmDeclarationFile(database.unitOfWork, benchClock).execute(fileId, clerk));
  },
  floor: (arena) =>
    inOne(arena, async (tx) => {
      await tx.execute(floorStatement('declaration'));
      await tx.execute(
        `update declaration.declaration_file set state = 'confirmed', confirmed_at = $2 where file_id = $1`,
        [fileId, NOW],
      );
    }),
  bareTables: ['declaration.declaration', 'declaration.declaration_line'],
  bareFloor: (arena) =>
    inOne(arena, async (tx) => {
      await tx.execute(floorStatement('bare'));
    }),
  digest: (arena) =>
    digestOf(
      arena,
      `
    select row('d', employer_id, scheme, posting_period, sequence_no, agency_code, status, persons, added, removed, wage_total, file_id, maker, submitted_at, checker) as line from declaration.declaration
    union all
    select row('l', l.person_id, l.scheme, l.posting_period, d.employer_id, l.employer_id, l.contribution_month, l.change_kind, l.declared_wage) from declaration.declaration_line l join declaration.declaration d using (declaration_id)
    union all
    select row('f', file_id, state, confirmed_at, rows, correct_rows, wrong_rows) from declaration.declaration_file`,
    ),
};
