import { buffer } from 'node:stream/consumers';
import iconv from 'iconv-lite';
import { unwrap } from '@pnet/kernel';
import { readRows, spoolWorkbook, type SheetRow } from '@pnet/runtime';
import { registrationMigrations } from '../registration/index.js';
import { actor, openSpecDatabase, personInput, employerWithPeople } from '../../testing/people.fixture.js';
import { ITEM_HEADER, code, declarationFiles } from './declaration-file.fixture.js';
import { declarationMigrations } from './index.js';
import { workbookTemplate } from './declaration-template.js';

/** A sheet as a spreadsheet program would write it of the same csv. */
async function sheetOf(text: string): Promise<Buffer> {
  const read = unwrap(await readRows(Buffer.from(text)));
  const rows: SheetRow[] = [];
  for (const { line, cells } of read.rows) rows[line - 1] = cells;
  const all = Array.from(rows, (cells) => cells ?? []);
  return buffer(unwrap(await spoolWorkbook([{ name: '申报', widths: [20], rows: [all] }])));
}

describe('declaration files of every kind', () => {
  let database: Awaited<ReturnType<typeof openSpecDatabase>>;
  let employers: { employerId: string; personIds: string[] }[];
  const clerk = actor('clerk');
  const { row, whole, upload, discard, query } = declarationFiles(
    () => database,
    () => employers,
  );
  /** Rows in = right + wrong, and of each wrong one its line and codes; or the code of the refusal. */
  const told = async (content: string | Buffer): Promise<string> => {
    const result = await upload(content);
    if (!result.ok) return `${result.error.code} ${result.error.params['line'] ?? ''}`.trim();
    const { fileId, rows, correctRows, wrongRows } = result.value;
    const wrong = unwrap(await query().rows(fileId, { kind: 'wrong', limit: 100 }, clerk)).items;
    await discard(result);
    return [
      `${rows}=${correctRows}+${wrongRows}`,
      ...wrong.map((item) => `${item.row} ${item.errors.map((one) => one.code).join(' ')}`),
    ].join(' | ');
  };

  beforeAll(async () => {
    database = await openSpecDatabase([registrationMigrations, declarationMigrations]);
    employers = [];
    for (const order of [1, 2, 3]) employers.push(await employerWithPeople(database, order, 6, { related: true }));
  });
  afterAll(async () => {
    await database?.drop();
  });

  it.each<[string, () => string | Buffer, string]>([
    ['full-width digits', () => [row(1, 0, { wage: '６５００' }), row(1, 1)].join('\n'), '2=1+1 | 2 DECL-1007'],
    ['full-width commas', () => row(1, 0, { wage: '6，500' }), '1=0+1 | 2 DECL-1007'],
    ['thousands', () => row(1, 0, { wage: '"6,500.00"' }), '1=0+1 | 2 DECL-1007'],
    ['an exponent', () => row(1, 0, { wage: '6.5E3' }), '1=0+1 | 2 DECL-1007'],
    ['a formula', () => row(1, 0, { wage: '=6500' }), '1=0+1 | 2 DECL-1007'],
    ['three decimals', () => row(1, 0, { wage: '6500.001' }), '1=0+1 | 2 DECL-1009'],
    ['a month with slashes', () => row(1, 0, { month: '2026/5' }), '1=0+1 | 2 DECL-1011'],
    ['a day for a month', () => row(1, 0, { month: '20260501' }), '1=0+1 | 2 DECL-1011'],
    ['blanks around', () => row(1, 0, { wage: ' 6500.00 ', month: ' 202605 ' }), '1=1+0'],
    [
      'the header again: two files in one',
      () => [row(1, 0), ITEM_HEADER, row(1, 1)].join('\n'),
      '3=2+1 | 3 DECL-1001 DECL-1004',
    ],
    [
      'a quoted field of two lines',
      () => [row(1, 0, { remark: '"a\nb"' }), row(1, 1, { wage: 'x' })].join('\n'),
      '2=1+1 | 3 DECL-1007',
    ],
  ])('%s: csv and xlsx say the same', async (_name, rows, expected) => {
    const text = `${ITEM_HEADER}\n${String(rows())}`;
    const csv = await told(text);
    expect(csv.slice(0, expected.length)).toBe(expected);
    expect(await told(await sheetOf(text))).toBe(csv);
  });

  it.each<[string, () => string | Buffer, string]>([
    ['CR only', () => whole().replaceAll('\n', '\r'), 'RUNT-4026 1'],
    ['a mark in the middle', () => `${whole()}\n\u{FEFF}${row(1, 0)}`, '19=17+2 | 2 DECL-1017'],
    ['100,000 columns', () => `${ITEM_HEADER}${',x'.repeat(100_000)}\n`, 'DECL-3001'],
    [
      'bytes that are not GB18030',
      () => Buffer.concat([iconv.encode(`${whole()}\n`, 'gb18030'), Buffer.from([0x81, 0x0a])]),
      'DECL-3002 20',
    ],
    ['an old workbook', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'RUNT-4036'],
    ['an archive that is cut', () => Buffer.from('504b0304', 'hex'), 'RUNT-4034'],
  ])('%s is told', async (_name, content, expected) => {
    expect((await told(content())).slice(0, expected.length)).toBe(expected);
  });

  it('takes a whole workbook, with empty rows between, as csv is taken', async () => {
    const [header = '', ...lines] = whole().split('\n');
    const spaced = await sheetOf([header, ...lines.flatMap((line) => [line, ''])].join('\n'));
    expect(await told(spaced)).toBe('18=18+0');
    const result = await upload(spaced);
    expect(unwrap(result)).toMatchObject({ encoding: 'xlsx', wageTotal: '117000.00', employers: 3 });
    expect(await upload(spaced)).toMatchObject({ error: { code: 'DECL-3007' } });
    const correct = unwrap(await query().rows(unwrap(result).fileId, { kind: 'correct', limit: 3 }, clerk)).items;
    expect(correct.map((item) => item.row)).toEqual([2, 4, 6]);
    await discard(result);
  });

  it('refuses a workbook with a column too many, and keeps nothing of it', async () => {
    expect(await told(await sheetOf(`${ITEM_HEADER}\n${row(1, 0)}\n${row(1, 1)},x`))).toBe('DECL-3006 3');
    expect(await told(await sheetOf(`${ITEM_HEADER}\n${row(1, 0)}`))).toBe('1=1+0');
  });

  it('takes its own template filled in, and reads GB18030 as of 2022', async () => {
    const [first, explanations] = workbookTemplate('zh');
    const header = [...(first?.rows as SheetRow[][])][0]?.[0] ?? [];
    const filled = { name: '月度申报', widths: [20], rows: [[header, row(1, 0).split(',')]] };
    const content = await buffer(unwrap(await spoolWorkbook([filled, explanations!])));
    const result = await upload(content);
    expect(unwrap(result)).toMatchObject({ rows: 1, correctRows: 1 });
    expect(unwrap(result).ignoredSheets).toBeUndefined();
    await discard(result);
    const [before = '', after = ''] = `${ITEM_HEADER}\n${row(1, 0, { remark: '@' })}`.split('@');
    const rare = await upload(
      Buffer.concat([
        Buffer.from(before.replace(personInput(100).name, '')),
        Buffer.from([0xfe, 0x59]),
        Buffer.from(after),
      ]),
      { encoding: 'gb18030' },
    );
    expect(unwrap(await query().rows(unwrap(rare).fileId, { kind: 'wrong', limit: 1 }, clerk)).items[0]?.remark).toBe(
      '龴',
    );
    await discard(rare);
    expect(code(rare)).toBe('ok');
  });
});
