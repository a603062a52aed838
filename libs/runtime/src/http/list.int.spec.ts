import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { buffer } from 'node:stream/consumers';
import { jest } from '@jest/globals';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { Money, ok, unwrap } from '@pnet/kernel';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import { openDatabase, type Database } from '../database/open-database.js';
import { migrate } from '../database/migrate.js';
import { systemContext } from '../identity/request-context.js';
import { runtimeMigrations } from '../index.js';
import { ListFile } from './list-table.js';
import { ListOf, selectOf, type ListAsk, type Select } from './list.js';

const left = async (before: readonly string[]): Promise<string[]> =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('pension-download-') && !before.includes(name));

interface Payment {
  readonly demandId: string;
  readonly name: string;
  readonly valueDate: string;
  readonly amount: string;
  readonly persons: number;
  readonly note: string | null;
}

const payments = new ListOf<Payment>({
  name: 'payments',
  columns: ['demandId', { field: 'name', as: 'employerName' }, 'valueDate', 'amount', 'persons', 'note'],
  key: ['demandId'],
  sort: { demandId: true, name: 's.name collate "C"', valueDate: true, amount: true, note: `coalesce(s.note, '')` },
  order: 'name',
  totals: ['amount', 'persons'],
});
const cheap = new ListOf<Payment>({
  name: 'payments',
  columns: ['demandId', 'amount'],
  key: ['demandId'],
  sort: { demandId: true },
  order: 'demandId',
  totals: ['amount', 'persons'],
  sumsAll: true,
});
const sorts = [
  'demandId',
  '-demandId',
  'name',
  '-name',
  'valueDate',
  '-valueDate',
  'amount',
  '-amount',
  'note',
  '-note',
];

describe('a list over HTTP', () => {
  jest.setTimeout(180_000);
  let test: TestDatabase;
  let database: Database;
  const context = systemContext([]);
  const select = (least = 0): Select<Payment> =>
    selectOf<Payment>(
      `select id as "demandId", name, value_date as "valueDate", amount, persons, note from runtime.listed where id >= :least`,
      { least },
    );

  const insert = (from: number, to: number): Promise<unknown> =>
    database.unitOfWork.system(async (tx) =>
      ok(
        await tx.execute(
          `insert into runtime.listed select i, '单位' || i % 7, date '2026-01-01' + i % 5, (i * 37 % 1000 - 200) / 7.0, i % 4, case when i % 3 = 0 then 'n' || i % 2 end from generate_series($1::int, $2::int) i`,
          [from, to],
        ),
      ),
    );
  const page = (ask: ListAsk, least = 0) =>
    database.unitOfWork.read(context, (tx) => payments.read(tx, select(least), { ask, context: {} }));
  const pages = async (ask: ListAsk, between: () => Promise<unknown> = () => Promise.resolve()): Promise<Payment[]> => {
    const seen: Payment[] = [];
    for (let cursor: string | undefined; ;) {
      const { items, nextCursor } = await page({ ...ask, cursor });
      seen.push(...items);
      if (nextCursor === null) return seen;
      cursor = nextCursor;
      await between();
    }
  };
  const file = async (format: 'csv' | 'xlsx', ask: ListAsk, rows = select(), language: 'zh' | 'en' = 'zh') => {
    const made = await database.unitOfWork.read(context, (tx) =>
      payments.read(tx, rows, { ask, context: { table: { format, language } } }),
    );
    if (!(made instanceof ListFile)) throw new Error('no file');
    return made;
  };

  beforeAll(async () => {
    test = await createTestDatabase();
    await migrate(test.urls.migrator, test.roles, [runtimeMigrations]);
    database = await openDatabase(test.urls);
    const admin = await openDatabase({ app: test.adminUrl, worker: test.adminUrl });
    await admin.unitOfWork.system(async (tx) =>
      ok(
        (await tx.execute(
          `create table runtime.listed (id bigint primary key, name text not null, value_date date not null, amount numeric(18,2) not null, persons int not null, note text)`,
        )) +
          (await tx.execute('create index on runtime.listed (name collate "C", id)')) +
          (await tx.execute('grant all on runtime.listed to public')),
      ),
    );
    await admin.close();
    await insert(1, 97);
  });
  afterAll(async () => {
    await database?.close();
    await test?.drop();
  });

  it('gives each row once, in order, whatever the sort and the size of the page, and sums all of them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sorts),
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 99 }),
        async (sort, limit, least) => {
          const seen = await pagesFrom(sort, limit, least);
          expect(new Set(seen.map((row) => row.demandId)).size).toBe(98 - least > 0 ? 98 - least : 0);
          const field = sort.replace('-', '') as keyof Payment;
          const values = seen.map((row) =>
            field === 'amount' || field === 'demandId' ? Number(row[field]) : String(row[field] ?? ''),
          );
          const sorted = [...values].sort((a, b) => (a < b ? -1 : Number(a > b)));
          expect(values).toEqual(sort.startsWith('-') ? sorted.reverse() : sorted);
          const first = await page({ limit, sort }, least);
          expect(first.total).toEqual({ value: seen.length, exact: true });
          expect(first.totals).toEqual({
            amount: Money.sum(seen.map((row) => Money.of(row.amount))).toString(),
            persons: seen.reduce((sum, row) => sum + row.persons, 0),
          });
        },
      ),
      { numRuns: 40 },
    );
  });
  async function pagesFrom(sort: string, limit: number, least: number): Promise<Payment[]> {
    const seen: Payment[] = [];
    for (let cursor: string | undefined, number = 0; ; number += 1) {
      const one = await page({ limit, sort, cursor }, least);
      if (number > 0) expect([one.total, one.totals]).toEqual([null, null]);
      seen.push(...one.items);
      if (one.nextCursor === null) return seen;
      cursor = one.nextCursor;
    }
  }

  it('loses and doubles no row while others come in', async () => {
    let next = 1_000;
    for (const sort of sorts) {
      const before = (await pages({ limit: 200, sort })).map((row) => row.demandId);
      const seen = await pages({ limit: 10, sort }, async () => {
        await insert(next, next + 2);
        next += 3;
      });
      const ids = seen.map((row) => row.demandId);
      expect(new Set(ids).size).toBe(ids.length);
      expect(before.filter((one) => !ids.includes(one))).toEqual([]);
      await database.unitOfWork.system(async (tx) =>
        ok(await tx.execute('delete from runtime.listed where id >= 1000')),
      );
    }
  });

  it('shows nothing of a row in its cursor, and takes none of another order, list or node', async () => {
    const { nextCursor } = await page({ limit: 1, sort: 'name' });
    const cursor = nextCursor ?? '';
    expect(Buffer.from(cursor, 'base64url').toString('utf8')).not.toContain('单位');
    const wrong = { error: { code: 'RUNT-4006' } };
    await expect(page({ limit: 1, sort: '-name', cursor })).rejects.toMatchObject(wrong);
    await expect(page({ limit: 1, sort: 'name', cursor: `${cursor.slice(0, -3)}AAA` })).rejects.toMatchObject(wrong);
    for (const forged of ['', 'x', Buffer.from('["单位1","1"]').toString('base64url')])
      await expect(page({ limit: 1, cursor: forged })).rejects.toMatchObject(wrong);
    await expect(
      database.unitOfWork.read(context, (tx) => cheap.read(tx, select(), { ask: { limit: 1, cursor }, context: {} })),
    ).rejects.toMatchObject(wrong);
  });

  it('names the fields that it can be sorted by', () => {
    expect(payments.input.sort.safeParse('personId').success).toBe(false);
    expect(payments.input.sort.safeParse('personId').error?.issues[0]).toMatchObject({ values: sorts });
    expect([0, 201].map((limit) => payments.input.limit.safeParse(limit).success)).toEqual([false, false]);
  });

  it('writes tables that are all pages, with headings, item codes and numbers', async () => {
    for (const sort of ['-amount', 'note']) {
      const all = await pages({ limit: 7, sort });
      const [heading = '', ...lines] = (await buffer((await file('csv', { limit: 1, sort })).open()))
        .toString('utf8')
        .replace(/^\u{FEFF}/u, '')
        .trimEnd()
        .split('\r\n');
      expect(heading).toBe('核定号,单位名称 AAB004,到账日期,金额,人数,说明');
      expect(lines).toEqual(
        all.map((row) => [row.demandId, row.name, row.valueDate, row.amount, row.persons, row.note ?? ''].join(',')),
      );
      const book = new ExcelJS.Workbook();
      await book.xlsx.load((await buffer((await file('xlsx', { limit: 1, sort }, select(), 'en')).open())) as never);
      const [sheet] = book.worksheets;
      const rows = (sheet?.getSheetValues() ?? []).slice(1).map((row) => (row as unknown[]).slice(1));
      expect(rows[0]).toEqual(['Demand', 'Employer AAB004', 'Value date', 'Amount', 'Persons', 'Note']);
      expect(rows.slice(1).map((row) => [row[0], row[3], row[4], row[5] ?? null])).toEqual(
        all.map((row) => [row.demandId, Number(row.amount), row.persons, row.note]),
      );
      expect(sheet?.getCell('D2').numFmt).toBe('#,##0.00');
    }
  });

  it('runs no formula, keeps what a spreadsheet cannot hold, and leaves no file', async () => {
    const before = await readdir(tmpdir());
    const hostile = selectOf<Payment>(
      `select '1' as "demandId", '=HYPERLINK("x")' as name, date '2026-01-01' as "valueDate", 9999999999999999.99::numeric(18,2) as amount, 1 as persons, '@sum' as note from (values (1)) v where :least = 0`,
      { least: 0 },
    );
    const csv = (await buffer((await file('csv', { limit: 1 }, hostile)).open())).toString('utf8');
    expect(csv).toContain(`"'=HYPERLINK(""x"")",2026-01-01,9999999999999999.99,1,'@sum`);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await buffer((await file('xlsx', { limit: 1 }, hostile)).open())) as never);
    const [sheet] = book.worksheets;
    expect([sheet?.getCell('B2').value, sheet?.getCell('D2').value]).toEqual([
      '=HYPERLINK("x")',
      '9999999999999999.99',
    ]);
    expect(sheet?.getCell('B2').formula).toBeUndefined();
    expect(await left(before)).toEqual([]);
  });

  it('counts up to ten thousand, sums a part of nothing, and reads many rows in flat memory and by the index', async () => {
    await insert(100_000, 299_999);
    await database.unitOfWork.system(async (tx) => ok(await tx.execute('analyze runtime.listed')));
    const many = await page({ limit: 50 });
    expect([many.total, many.totals]).toEqual([{ value: 10_000, exact: false }, null]);
    const summed = await database.unitOfWork.read(context, (tx) =>
      cheap.read(tx, select(), { ask: { limit: 1 }, context: {} }),
    );
    const [all] = unwrap(
      await database.unitOfWork.system(async (tx) =>
        ok(
          await tx.rows<{ amount: string; persons: string }>(
            'select sum(amount) as amount, sum(persons) as persons from runtime.listed',
          ),
        ),
      ),
    );
    expect(summed.totals).toEqual({ amount: all?.amount, persons: Number(all?.persons) });
    const { nextCursor } = await page({ limit: 200 });
    const statement = payments.statement(select(), { limit: 50, cursor: nextCursor ?? '' });
    const plan = await database.unitOfWork.read(context, (tx) =>
      tx.rows<{ 'QUERY PLAN': string }>(`explain ${statement.sql}`, statement.params),
    );
    expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/Index Scan.*listed_name_id_idx/);

    const made = await file('xlsx', { limit: 1 }, select(260_000));
    const megabytes = (): number => process.memoryUsage().rss / 1_048_576;
    const before = megabytes();
    let [bytes, most] = [0, before];
    for await (const part of made.open()) {
      bytes += (part as Buffer).length;
      most = Math.max(most, megabytes());
    }
    expect(bytes).toBeGreaterThan(500_000);
    expect(most - before).toBeLessThan(200);
  });

  it('ends the file of a receiver that is gone', async () => {
    for (const format of ['csv', 'xlsx'] as const) {
      const before = await readdir(tmpdir());
      const body = (await file(format, { limit: 1 })).open();
      body.on('error', () => undefined);
      await once(body, 'data');
      body.destroy();
      for (let tries = 0; tries < 100 && (await left(before)).length > 0; tries += 1) await setTimeout(20);
      expect(await left(before)).toEqual([]);
    }
  });
});
