import { z } from 'zod';
import { Money } from '@pnet/kernel';
import { fieldName, type FieldName } from '@pnet/standards';
import type { Tx } from '../database/unit-of-work.js';
import type { RequestContext, TableWish } from '../identity/request-context.js';
import { openCursor, sealCursor } from './list-cursor.js';
import { spoolTable, type ListFile, type TableColumn } from './list-table.js';

/** What every list answers. Totals cover all rows of the filter and come with the first page; later pages have none. */
export interface List<T> {
  readonly items: readonly T[];
  /** The next page; null on the last. */
  readonly nextCursor: string | null;
  /** How many rows there are; counted up to 10000, `exact` tells whether that is all. */
  readonly total: { readonly value: number; readonly exact: boolean } | null;
  /** Sums over all rows by field: money as decimal text, counts as number. */
  readonly totals: Readonly<Record<string, string | number>> | null;
}

/** How a list is asked for; see `ListOf.input`. */
export interface ListAsk {
  readonly limit: number;
  readonly cursor?: string | undefined;
  /** A field, with `-` before it for the other direction. */
  readonly sort?: string | undefined;
}

/** The rows of a list: a SELECT without order and limit whose columns are the fields, and its values by name. */
export interface Select<R extends object> {
  readonly sql: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Of what the rows are; never set. */
  readonly row?: R;
}

/** A `Select`; the check of the statements reads its text and its row here. */
export const selectOf = <R extends object>(sql: string, params: Readonly<Record<string, unknown>> = {}): Select<R> => ({
  sql,
  params,
});

type Field<T> = keyof T & string;

/** What a list declares once. */
export interface ListDefinition<T> {
  /** In kebab-case; names its files. */
  readonly name: string;
  /** Fields that stand in a table, in their order; by another name, or with a heading of their own. */
  readonly columns: readonly (
    (Field<T> & FieldName) | { readonly field: Field<T>; readonly as: FieldName } | TableColumn
  )[];
  /** The columns of the SELECT that make a row unique. */
  readonly key: readonly string[];
  /**
   * Fields that it can be sorted by: `true` for the column itself, or SQL over the SELECT `s` that an index knows and
   * that is never null.
   */
  readonly sort: Readonly<Partial<Record<Field<T>, string | true>>>;
  /** The order without a wish. */
  readonly order: string;
  /** Fields that are summed. */
  readonly totals?: readonly (Field<T> & FieldName)[];
  /** The sums are cheap whatever the number of rows. */
  readonly sumsAll?: boolean;
}

/** Rows that are counted; beyond, the count says that it is not all. */
const COUNTED_MAX = 10_000;
const FETCHED = 2_000;
const PAGE = { limit: 50, most: 200 };

/** A list over HTTP: its order, pages, sums and files. Stateless. */
export class ListOf<T extends object> {
  /** Fields of the input: `limit` 1–200, `cursor`, `sort`, `format`. */
  readonly input;

  constructor(private readonly definition: ListDefinition<T>) {
    const fields = Object.keys(definition.sort);
    if (!fields.includes(fieldOf(definition.order)))
      throw new Error(`${definition.name} is not sorted by ${definition.order}`);
    this.input = {
      limit: z.coerce.number().int().min(1).max(PAGE.most).default(PAGE.limit),
      cursor: z.string().max(2_000).optional(),
      sort: z.enum(fields.flatMap((field) => [field, `-${field}`])).default(definition.order),
      format: z.enum(['json', 'csv', 'xlsx']).optional(),
    };
  }

  /**
   * A page of a SELECT, or the table of all its rows where the caller wishes one, made in this transaction and sent
   * after it. Throws `RUNT-4006` for a cursor of another list or order.
   */
  async read<R extends object = T>(
    tx: Tx,
    select: Select<R>,
    { ask, context, present }: Reading<T, R>,
  ): Promise<List<T>> {
    const show = present ?? ((row: R) => row as unknown as T);
    const order = this.orderOf(ask.sort);
    if (context.table) return this.table(context.table, ordered(tx, select, order), show);
    const page = this.statement(select, ask);
    const rows = await tx.rows<R & Record<string, string>>(page.sql, page.params);
    const shown = rows.slice(0, ask.limit);
    const last = shown.at(-1);
    const more = rows.length > ask.limit && last !== undefined;
    return {
      items: shown.map((row) => show(withoutKeys(row, order))),
      nextCursor: more
        ? sealCursor(
            order.by.map((_by, index) => last[keyColumn(index)] ?? ''),
            this.seriesOf(order),
          )
        : null,
      ...(ask.cursor === undefined ? await this.sums(tx, select) : { total: null, totals: null }),
    };
  }

  /** All rows in the list's order, for a paper; one more than `most` where there are more. */
  all<R extends object>(tx: Tx, { sql, params }: Select<R>, most: number): Promise<R[]> {
    return tx.rows<R>(`select s.* from (${sql}) s ${orderSql(this.orderOf())} limit :rowLimit`, {
      ...params,
      rowLimit: most + 1,
    });
  }

  /** The statement of a page, which has one row more than the page where another follows. */
  statement(select: Select<object>, { limit, cursor, sort }: ListAsk): Select<object> {
    const order = this.orderOf(sort);
    const after = cursor === undefined ? [] : openCursor(cursor, this.seriesOf(order), order.by.length);
    return {
      sql: pageSql(select.sql, order, after.length > 0),
      params: {
        ...select.params,
        ...Object.fromEntries(after.map((value, index) => [`after${index}`, value])),
        rowLimit: limit + 1,
      },
    };
  }

  /** A list that is short and known whole: always one page, in the order given unless another is asked for. */
  async whole(rows: readonly T[], { ask, context }: Pick<Reading<T, T>, 'ask' | 'context'>): Promise<List<T>> {
    const items = [...rows];
    const { sort } = ask;
    if (sort !== undefined && sort !== this.definition.order) {
      items.sort((a, b) => compare(valueOf(a, fieldOf(sort)), valueOf(b, fieldOf(sort))));
      if (sort.startsWith('-')) items.reverse();
    }
    if (context.table) return this.table(context.table, inParts(items), (row: T) => row);
    const { totals } = this.definition;
    return {
      items,
      nextCursor: null,
      total: { value: items.length, exact: true },
      totals: totals
        ? Object.fromEntries(
            totals.map((field) => [
              field,
              sumOf(
                field,
                items.map((row) => valueOf(row, field)),
              ),
            ]),
          )
        : null,
    };
  }

  private table<R>(wish: TableWish, parts: AsyncIterable<readonly R[]>, show: (row: R) => T): Promise<ListFile> {
    const { name } = this.definition;
    const columns = this.definition.columns.map((one): TableColumn => {
      if (typeof one === 'string') return { field: one, ...fieldName(one) };
      return 'as' in one ? { field: one.field, ...fieldName(one.as) } : one;
    });
    return spoolTable({ name, columns, ...wish }, parts, (row) => {
      const item = show(row);
      return columns.map(({ field }) => valueOf(item, field));
    });
  }

  private orderOf(wish = this.definition.order): Order {
    const field = fieldOf(wish);
    const expression = (this.definition.sort as Readonly<Record<string, string | true>>)[field];
    if (expression === undefined) throw new Error(`${this.definition.name} is not sorted by ${field}`);
    const by = [expression === true ? column(field) : expression, ...this.definition.key.map(column)];
    return { sort: wish, by: [...new Set(by)], descending: wish.startsWith('-') };
  }

  private seriesOf = ({ sort }: Order): string => `${this.definition.name} ${sort}`;

  /** One statement where the rows can be counted; more rows are summed only where the list says that it is cheap. */
  private async sums(tx: Tx, select: Select<object>): Promise<Pick<List<T>, 'total' | 'totals'>> {
    const { totals = [], sumsAll = false } = this.definition;
    const counted = await tx.one<Record<string, string>>(
      sumsSql(`(select * from (${select.sql}) a limit ${COUNTED_MAX + 1})`, totals),
      select.params,
    );
    const exact = Number(counted?.['rows']) <= COUNTED_MAX;
    const total = { value: exact ? Number(counted?.['rows']) : COUNTED_MAX, exact };
    if (totals.length === 0 || (!exact && !sumsAll)) return { total, totals: null };
    const summed = exact
      ? counted
      : await tx.one<Record<string, string>>(sumsSql(`(${select.sql})`, totals), select.params);
    return {
      total,
      totals: Object.fromEntries(totals.map((field) => [field, asTotal(field, summed?.[field] ?? '0')])),
    };
  }
}

/** What a list is read with: the question, who asks, and how a row becomes an item. */
interface Reading<T, R> {
  readonly ask: ListAsk;
  readonly context: Pick<RequestContext, 'table'>;
  readonly present?: (row: R) => T;
}

interface Order {
  readonly sort: string;
  readonly by: readonly string[];
  readonly descending: boolean;
}

const fieldOf = (sort: string): string => sort.replace(/^-/, '');
const column = (field: string): string => `s."${field}"`;
const keyColumn = (index: number): string => `key${index}$`;
const isMoney = (field: string): boolean => fieldName(field).kind === 'money';
const asTotal = (field: string, sum: string): string | number => (isMoney(field) ? sum : Number(sum));

/** By ranges of a key, so that a page costs what its own rows cost, however far it is. */
function pageSql(sql: string, { by, descending }: Order, after: boolean): string {
  const keys = by.map((one, index) => `(${one})::text as "${keyColumn(index)}"`);
  const places = by.map((_one, index) => `:after${index}`);
  const range = `where (${by.join(', ')}) ${descending ? '<' : '>'} (${places.join(', ')})`;
  return `select s.*, ${keys.join(', ')} from (${sql}) s ${after ? range : ''} ${orderSql({ by, descending })} limit :rowLimit`;
}

const orderSql = ({ by, descending }: Pick<Order, 'by' | 'descending'>): string =>
  `order by ${by.map((one) => `${one}${descending ? ' desc' : ''}`).join(', ')}`;

const sumsSql = (from: string, totals: readonly string[]): string =>
  `select ${[
    'count(*)::text as rows',
    ...totals.map(
      (field) =>
        `coalesce(sum(${column(field)}::numeric), 0)::numeric(40, ${isMoney(field) ? 2 : 0})::text as "${field}"`,
    ),
  ].join(', ')} from ${from} s`;

/** All rows from one statement, so that a file is what one moment knew; in parts, so that memory stays flat. */
async function* ordered<R extends object>(tx: Tx, { sql, params }: Select<R>, order: Order): AsyncGenerator<R[]> {
  await tx.execute(`declare list_rows no scroll cursor for select s.* from (${sql}) s ${orderSql(order)}`, params);
  for (;;) {
    const rows = await tx.rows<R>(`fetch ${FETCHED} from list_rows`);
    if (rows.length === 0) break;
    yield rows;
  }
  await tx.execute('close list_rows');
}

async function* inParts<R>(rows: readonly R[]): AsyncGenerator<readonly R[]> {
  yield await Promise.resolve(rows);
}

function withoutKeys<R extends object>(row: R, { by }: Order): R {
  const keys = new Set(by.map((_one, index) => keyColumn(index)));
  return Object.fromEntries(Object.entries(row).filter(([name]) => !keys.has(name))) as R;
}

const valueOf = (row: object, field: string): unknown => (row as Readonly<Record<string, unknown>>)[field];

function compare(a: unknown, b: unknown): number {
  const [left, right] = [a, b].map((value) => (value instanceof Date ? value.getTime() : (value ?? ''))) as [
    never,
    never,
  ];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function sumOf(field: string, values: readonly unknown[]): string | number {
  if (!isMoney(field)) return values.reduce((sum: number, value) => sum + Number(value ?? 0), 0);
  return values.reduce((sum: Money, value) => sum.plus(Money.of(String(value ?? '0'))), Money.zero).toString();
}
