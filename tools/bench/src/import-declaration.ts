import { join } from 'node:path';
import { cityMigrations } from '@pnet/city-node';
import type { Arena, Benchmark } from './benchmark.js';
import { city, clerk, digestOf, inOne, registerCity } from './city.js';
import { copyIn, copyOut, folderOfFiles, importFile, writeFileOf } from './declaration-file.js';

const folder = folderOfFiles();
const [sent, checked] = [join(folder, 'sent.csv'), join(folder, 'checked.copy')];
const COLUMNS = `row_no, employer_id, person_id, contribution_month, declared_wage, change_kind, faults, typed_employer, typed_document_type, typed_document_number, typed_name, typed_posting_period,
  typed_contribution_month, typed_change, typed_declared_wage, typed_remark, typed_scheme`;
const FILE_ROW = `declaration.file_row (file_id, ${COLUMNS})`;

/** The file, and what it comes to, as text that COPY takes: the floor has nothing left to find out. */
async function prepare(arena: Arena): Promise<void> {
  await registerCity(arena);
  await writeFileOf(arena, sent);
  const fileId = await importFile(arena, sent);
  await copyOut(
    arena,
    `copy (select 0, ${COLUMNS} from declaration.file_row where file_id = ${fileId} order by row_no) to stdout`,
    checked,
  );
  await inOne(arena, async (tx) => {
    await tx.execute('delete from declaration.file_row');
    await tx.execute('delete from declaration.declaration_file');
  });
}

/** One COPY of the finished rows into the same table, and the record of the file. */
async function floor(arena: Arena): Promise<void> {
  await inOne(arena, async (tx) => {
    await copyIn(tx, `copy ${FILE_ROW} from stdin`, checked);
    await tx.execute(
      `insert into declaration.declaration_file (file_name, posting_period, scheme, agency_codes, state, maker, received_at) values ('declaration.csv', ${city.period}, '110', $1, 'checked', $2, now())`,
      [city.agencies, clerk.actor.userId],
    );
  });
}

/**
 * A csv file from its first byte until it can be confirmed: read, checked row by row, wrong rows with their reasons.
 */
export const importDeclarationBenchmark: Benchmark = {
  name: 'import-declaration',
  bar: 4,
  folders: cityMigrations,
  rows: (scale) => scale,
  prepare,
  act: async (arena) => {
    await importFile(arena, sent);
  },
  floor,
  bareTables: ['declaration.file_row'],
  bareFloor: (arena) =>
    inOne(arena, (tx) => copyIn(tx, `copy ${FILE_ROW.replace('declaration.', 'bare.')} from stdin`, checked)),
  digest: (arena) =>
    digestOf(
      arena,
      `
    select row('r', ${COLUMNS}) as line from declaration.file_row
    union all
    select row('f', file_name, posting_period, scheme, state, maker) from declaration.declaration_file`,
    ),
};
