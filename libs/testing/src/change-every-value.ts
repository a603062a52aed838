import type pg from 'pg';

/** A column that was changed by hand in one row, and what became of it. */
export interface ChangedValue {
  readonly column: string;
  readonly found: readonly string[];
}

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly allowed: string[] | null;
}

/**
 * Columns of the tables of some schemas; partitions and keys that PostgreSQL itself gives are left out. `allowed`: the
 * texts that a check names.
 */
const COLUMNS = `
  select format('%I.%I', n.nspname, c.relname) as table, format('%I', a.attname) as column, format_type(a.atttypid, null) as type,
    (select array_agg(distinct m[1]) from pg_constraint k, regexp_matches(pg_get_constraintdef(k.oid), '''([^'']+)''::text', 'g') m
     where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey)) as allowed
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any ($1) and c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence = 'p' and a.attnum > 0 and not a.attisdropped and a.attidentity <> 'a' order by 1, a.attnum`;

const others: Readonly<Record<string, (column: string) => string>> = {
  'numeric': (column) => `coalesce(${column}, 0) + 0.01`,
  'integer': (column) => `coalesce(${column}, 202601) + 1`,
  'bigint': (column) => `coalesce(${column}, 0) + 1`,
  'smallint': (column) => `${column} + 1`,
  'date': (column) => `coalesce(${column}, date '2026-01-01') + 1`,
  'timestamp with time zone': (column) => `coalesce(${column}, timestamptz '2026-01-01') + interval '1 second'`,
  'boolean': (column) => `not ${column}`,
  'text': (column) => `coalesce(${column}, '') || '改'`,
  'bytea': (column) => `set_byte(${column}, 0, (get_byte(${column}, 0) + 1) % 256)`,
  'jsonb': (column) =>
    `case jsonb_typeof(${column}) when 'object' then ${column} || '{"changed": 1}' else coalesce(${column}, '[]') || '["changed"]' end`,
  'text[]': (column) => `${column} || '改'`,
  'bigint[]': (column) => `${column} || 1::bigint`,
};

/**
 * Changes one value of each column of every table that has rows in these schemas, as somebody with the owner's rights
 * would, asks `verify` what it finds, and takes the change back. A change that the database itself refuses is left out,
 * as is a table without rows (`empty`). Runs on one superuser connection.
 */
export async function changeEveryValue(
  client: pg.Client,
  schemas: readonly string[],
  verify: () => Promise<readonly string[]>,
): Promise<{ changed: ChangedValue[]; empty: string[] }> {
  const columns = (await client.query<Column>(COLUMNS, [schemas])).rows;
  const changed: ChangedValue[] = [];
  const empty = new Set<string>();
  await client.query('begin');
  await client.query(`set local session_replication_role = 'replica'`);
  for (const column of columns) {
    if ((await client.query(`select from ${column.table} limit 1`)).rowCount === 0) {
      empty.add(column.table);
      continue;
    }
    for (const value of [
      ...(column.allowed ?? []).map((text) => `'${text}'`),
      others[column.type]?.(column.column) ?? column.column,
    ]) {
      await client.query('savepoint untouched');
      const done = await client
        .query(
          `update ${column.table} set ${column.column} = ${value}
        where (tableoid, ctid) in (select tableoid, ctid from ${column.table} order by tableoid, ctid limit 1) and ${column.column} is distinct from ${value}`,
        )
        .then(
          (result) => result.rowCount ?? 0,
          () => 0,
        );
      if (done > 0) changed.push({ column: `${column.table}.${column.column}`, found: await verify() });
      await client.query('rollback to savepoint untouched');
      if (done > 0) break;
    }
  }
  await client.query('rollback');
  return { changed, empty: [...empty].sort() };
}
