import pg from 'pg';
import { compareColumns, type Catalogue } from './compare.js';
import { describeStatement, type Description } from './describe.js';
import type { Sources } from './sources.js';
import { findStatements, type StatementPlace, type Variant } from './statements.js';

/** A statement that the server refuses, or whose rows are not what the code takes them for. */
export interface SqlFault {
  readonly place: string;
  readonly words: string;
  readonly fault: string;
  readonly text: string;
}

/** What was looked at and what was found. */
export interface SqlReport {
  readonly places: number;
  readonly statements: number;
  readonly faults: readonly SqlFault[];
  /** Exceptions that no text needs. */
  readonly unusedNotSent: readonly NotSent[];
  readonly unresolved: readonly { readonly key: string; readonly place: string; readonly reason: string }[];
}

/** A migrated database, and which sources speak to it. */
export interface CheckedDatabase {
  readonly name: string;
  readonly url: string;
  /**
   * `maybe`: a statement of a file that speaks to several databases must be right in one of them. True in several: it
   * must be right in each that has the schemas that it names, and in one at least.
   */
  speaks(path: string): boolean | 'maybe';
}

/** A text that the interpreter takes for possible and nobody sends. */
export interface NotSent {
  readonly key: string;
  readonly containing: string;
  readonly reason: string;
}

/** A fault that is none, for a reason that the database cannot know. */
export interface Accepted {
  readonly key: string;
  readonly fault: string;
  readonly reason: string;
}

const CATALOGUE = `
  select (select array_agg(t.oid || ' ' || t.typname) from pg_type t) as types,
    (select array_agg(a.attrelid || '.' || a.attnum || ' ' || a.attname) from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attnotnull) as nullable`;

const keyOf = (place: StatementPlace): string => `${place.path}: ${place.words}`;

/** Prepares every statement that can be told from the sources at every database that its file speaks to. */
export async function checkSql(
  sources: Sources,
  databases: readonly CheckedDatabase[],
  notSent: readonly NotSent[],
): Promise<SqlReport> {
  const found = findStatements(sources);
  const places = found.map((place) => sentOf(place, notSent));
  const isUsed = (one: NotSent): boolean =>
    found.some((place) => keyOf(place) === one.key && place.variants.some(({ text }) => text.includes(one.containing)));
  const faults: SqlFault[] = [];
  const doubtful: SqlFault[][] = [];
  const schemas = await schemasOf(databases);
  for (const database of databases) {
    const own = places.map((place) => ({
      ...place,
      variants: place.variants.filter(({ text }) => homesOf(place.path, text, schemas).includes(database)),
    }));
    faults.push(...(await atDatabase(sources, database, own)));
    const others = places.filter((place) => database.speaks(place.path) === 'maybe');
    doubtful.push(await atDatabase(sources, database, others));
  }
  const [first = [], ...rest] = doubtful;
  const wrongEverywhere = first.filter(({ place, text }) =>
    rest.every((list) => list.some((one) => one.place === place && one.text === text)),
  );
  return {
    places: places.length,
    statements: places.reduce((sum, place) => sum + place.variants.length, 0),
    faults: [...faults, ...wrongEverywhere],
    unusedNotSent: notSent.filter((one) => !isUsed(one)),
    unresolved: places
      .filter((place) => place.unresolved !== undefined)
      .map((place) => ({ key: keyOf(place), place: place.place, reason: place.unresolved ?? '' })),
  };
}

type Schemas = ReadonlyMap<CheckedDatabase, ReadonlySet<string>>;

async function schemasOf(databases: readonly CheckedDatabase[]): Promise<Schemas> {
  const found = new Map<CheckedDatabase, ReadonlySet<string>>();
  for (const database of databases) {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<{ nspname: string }>('select nspname from pg_namespace');
    await client.end();
    found.set(database, new Set(rows.map((row) => row.nspname)));
  }
  return found;
}

/**
 * Where a text must be right: at the databases that its file speaks to. A library speaks to several, and what names a
 * schema that only some of them have is sent to those; what fits none must be right at all.
 */
function homesOf(path: string, text: string, schemas: Schemas): readonly CheckedDatabase[] {
  const spoken = [...schemas.keys()].filter((database) => database.speaks(path) === true);
  const named = [...text.matchAll(/\b([a-z]\w*)\.[a-z]/g)].map(([, name = '']) => name);
  const known = named.filter((name) => [...schemas.values()].some((own) => own.has(name)));
  const fitting = spoken.filter((database) => known.every((name) => schemas.get(database)?.has(name)));
  return fitting.length > 0 ? fitting : spoken;
}

function sentOf(place: StatementPlace, notSent: readonly NotSent[]): StatementPlace {
  const out = notSent.filter((one) => one.key === keyOf(place)).map((one) => one.containing);
  return { ...place, variants: place.variants.filter(({ text }) => !out.some((part) => text.includes(part))) };
}

async function atDatabase(
  sources: Sources,
  database: CheckedDatabase,
  places: readonly StatementPlace[],
): Promise<SqlFault[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    await makeTemporaryTables(client, places);
    const catalogue = await readCatalogue(client);
    const faults: SqlFault[] = [];
    for (const place of places)
      for (const variant of place.variants)
        for (const fault of await checkVariant(sources, client, place, variant, catalogue))
          faults.push({
            place: place.place,
            words: place.words,
            fault: `${fault} [${database.name}]`,
            text: variant.text,
          });
    return faults;
  } finally {
    await client.end();
  }
}

async function readCatalogue(client: pg.Client): Promise<Catalogue> {
  const { rows } = await client.query<{ types: string[]; nullable: string[] }>(CATALOGUE);
  const [row] = rows;
  const pairs = (lines: readonly string[]): (readonly [string, string])[] =>
    lines.map((line) => {
      const [key = '', name = ''] = line.split(' ');
      return [key, name];
    });
  return {
    nullable: new Map(pairs(row?.nullable ?? [])),
    types: new Map(pairs(row?.types ?? []).map(([number, name]) => [Number(number), name])),
  };
}

const TEMPORARY = /^\s*create temp(orary)? table/i;

/** Tables that the sources make for a transaction are made first, in the order in which they can be. */
async function makeTemporaryTables(client: pg.Client, places: readonly StatementPlace[]): Promise<void> {
  let left = places.flatMap((place) => place.variants).filter((variant) => TEMPORARY.test(variant.text));
  for (let before = -1; left.length > 0 && left.length !== before;) {
    before = left.length;
    const failed: Variant[] = [];
    for (const variant of left) if (!(await makeTable(client, variant))) failed.push(variant);
    left = failed;
  }
}

async function makeTable(client: pg.Client, variant: Variant): Promise<boolean> {
  const count = Math.max(0, ...[...variant.text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)));
  const text = variant.text.replace(/on commit drop/i, '').replace(TEMPORARY, 'create temporary table if not exists');
  try {
    await client.query(text, Array<null>(count).fill(null));
    return true;
  } catch {
    return false;
  }
}

/** A COPY is refused or not by what it reads or writes. */
const preparable = (text: string): string => {
  const [, read] = /^\s*copy \(([\s\S]*)\) to stdout/i.exec(text) ?? [];
  if (read) return read;
  const [, table, columns] = /^\s*copy ([\w.]+) \(([^)]*)\) from stdin/i.exec(text) ?? [];
  return table ? `select ${columns} from ${table}` : text;
};

async function checkVariant(
  { checker }: Sources,
  client: pg.Client,
  place: StatementPlace,
  variant: Variant,
  catalogue: Catalogue,
): Promise<string[]> {
  if (variant.fault) return [variant.fault];
  let described: Description;
  try {
    described = await describeStatement(client, preparable(variant.text));
  } catch (error) {
    return TEMPORARY.test(variant.text) ? [] : [`${(error as Error).message} in ${variant.text.trim().slice(0, 200)}`];
  }
  const faults =
    variant.parameters === undefined || variant.parameters === described.parameters
      ? []
      : [`it has ${described.parameters} parameters and is given ${variant.parameters}`];
  if (!place.row || described.columns.length === 0) return faults;
  return [...faults, ...compareColumns(checker, place.row, place.at, described.columns, catalogue, variant.text)];
}
