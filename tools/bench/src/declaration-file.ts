import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ImportDeclarationFile } from '@pnet/city-node';
import { unwrap } from '@pnet/kernel';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { Arena } from './benchmark.js';
import { benchClock, city, clerk, inOne } from './city.js';

/** A folder for the files of a benchmark; it goes with the process. */
export function folderOfFiles(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pension-bench-files-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/**
 * A row for every insured person, ten columns; one in a hundred is wrong: a check digit, a wage below zero, a third
 * decimal, in turn.
 */
const ROWS = `
  select r.employer_id as "AAB001", '01' as "AAC058", case when wrong = 0 then overlay(p.document_number placing case right(p.document_number, 1) when '1' then '2' else '1' end from 18) else p.document_number end as "AAC147",
    p.name as "AAC003", '${city.period}' as "AAE002", '${city.period}' as "AAE003", '0' as "AAC050",
    case wrong when 1 then '-5' when 2 then '12.345' else (5000 + p.person_id * 7919 % 4000)::text || '.50' end as "AAC040", null as "AAE013", '110' as "AAE140"
  from registration.person p join registration.relation r using (person_id)
  cross join lateral (select case when p.person_id % 100 = 37 then p.person_id / 100 % 3 end as wrong) w
  order by p.person_id`;

/** Writes the file that an employers' system would send. */
export const writeFileOf = (arena: Arena, file: string): Promise<void> =>
  copyOut(arena, `copy (${ROWS}) to stdout (format csv, header)`, file);

/** Streams a COPY of the server into a file. */
export function copyOut(arena: Arena, statement: string, file: string): Promise<void> {
  return inOne(arena, (tx) => pipeline(tx.client.query(copyTo(statement)), createWriteStream(file)));
}

/** Streams a file into a COPY of the server. */
export function copyIn(
  tx: { client: { query: (stream: ReturnType<typeof copyFrom>) => ReturnType<typeof copyFrom> } },
  statement: string,
  file: string,
): Promise<void> {
  return pipeline(createReadStream(file, { highWaterMark: 262_144 }), tx.client.query(copyFrom(statement)));
}

/** The act: the file is read, checked and can be confirmed. Returns its id. */
export async function importFile(arena: Arena, file: string): Promise<string> {
  const source = createReadStream(file, { highWaterMark: 262_144 });
  const checked = unwrap(
    await new ImportDeclarationFile(arena.database.unitOfWork, benchClock).execute(
      { source, fileName: 'declaration.csv', postingPeriod: city.month, scheme: city.scheme },
      clerk,
    ),
  );
  return checked.fileId;
}
