import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { Money, unwrap } from '@pnet/kernel';
import { buffer } from 'node:stream/consumers';
import { readRows } from './read-rows.js';
import { workbookParts, zipOf } from './workbook.fixture.js';
import { spoolWorkbook } from './write-workbook.js';

type Cell = ExcelJS.CellValue;

/** A workbook as a spreadsheet program writes it. */
async function workbook(rows: readonly (readonly Cell[])[], shape?: (sheet: ExcelJS.Worksheet) => void) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('表一');
  for (const row of rows) sheet.addRow([...row]);
  shape?.(sheet);
  return Buffer.from(await book.xlsx.writeBuffer());
}
const cellsOf = async (content: Buffer): Promise<(readonly string[])[]> =>
  unwrap(await readRows(content)).rows.map(({ cells }) => cells);
const codeOf = async (content: Buffer): Promise<string> => {
  const read = await readRows(content);
  return read.ok ? 'ok' : [read.error.code, ...(read.error.items ?? []).map(({ code }) => code)].join(' ');
};
const sheet = (data: string, more?: Record<string, Buffer | string>): Buffer => zipOf(workbookParts(data, more));
const cell = (value: string, attributes = ''): string => `<row><c ${attributes}><v>${value}</v></c></row>`;

describe('a workbook', () => {
  it('gives the same rows as csv, with the line that a spreadsheet shows', async () => {
    const rows = [['姓名', '金额'], [], [' 黄建刚 ', '12.00'], ['乙\n丙', null, null]];
    const read = unwrap(await readRows(await workbook(rows)));
    expect(read).toEqual({
      encoding: 'xlsx',
      ignoredSheets: [],
      rows: [
        { line: 1, cells: ['姓名', '金额'] },
        { line: 3, cells: ['黄建刚', '12.00'] },
        { line: 4, cells: ['乙\n丙', ''] },
      ],
    });
  });

  it('says numbers, days and months as they are shown', async () => {
    const day = new Date(Date.UTC(2026, 6, 21));
    const content = await workbook(
      [
        [8210.26, 0.1 + 0.2, 1e-7, 123456789012345, -5, true, { formula: 'A1*2', result: 16420.52 }],
        [day, day, day, new Date(Date.UTC(2026, 6, 21, 9, 30)), 202607, { richText: [{ text: '甲' }, { text: '乙' }] }],
      ],
      (made) => {
        ['yyyy-mm-dd', 'yyyy"年"m"月"', 'mmm-yy', 'yyyy/m/d h:mm'].forEach((format, index) => {
          made.getRow(2).getCell(index + 1).numFmt = format;
        });
      },
    );
    expect(await cellsOf(content)).toEqual([
      ['8210.26', '0.3', '0.0000001', '123456789012345', '-5', 'TRUE', '16420.52'],
      ['2026-07-21', '2026-07', '2026-07', '2026-07-21 09:30:00', '202607', '甲乙', ''],
    ]);
  });

  it('keeps every amount to the fen, and rounds none', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.bigInt(0n, 99_999_999_999_999n), { minLength: 1, maxLength: 20 }),
        async (amounts) => {
          const texts = amounts.map((fen) => Money.fromFen(fen).toString());
          const read = await cellsOf(await workbook(texts.map((text) => [Number(text)])));
          expect(read.map(([text]) => Money.of(text ?? '').toString())).toEqual(texts);
        },
      ),
      { numRuns: 20 },
    );
    expect(Money.parse((await cellsOf(await workbook([[8210.256]])))[0]?.[0]).ok).toBe(false);
  });

  it.each([
    ['a formula that was never computed', `<row><c><f>A1</f></c></row>`, 'RUNT-4030 RUNT-4031'],
    ['an error value', cell('#REF!', 't="e"'), 'RUNT-4030 RUNT-4032'],
    ['an identity number as a number', cell('430102198401010037'), 'RUNT-4030 RUNT-4033'],
    ['an amount of sixteen digits', cell('12345678901234.56'), 'RUNT-4030 RUNT-4033'],
    ['a text that is not there', cell('7', 't="s"'), 'RUNT-4030 RUNT-4032'],
    ['two rows of one number', `<row r="2"/><row r="2"/>`, 'RUNT-4034'],
    ['a row beyond the last', `<row r="9999999"/>`, 'RUNT-4034'],
    ['100,000 columns', `<row>${'<c><v>1</v></c>'.repeat(100_000)}</row>`, 'RUNT-4038'],
    ['a column far to the right', cell('1', 'r="XFD1"'), 'RUNT-4038'],
    ['XML that is cut', '<row><c>', 'RUNT-4034'],
    ['a text without end', `<row><c t="inlineStr"><is><t>${'x'.repeat(3_000_000)}</t></is></c></row>`, 'RUNT-4034'],
    [
      'a sheet of 80 MB',
      `<row><c t="inlineStr"><is><t>${'x'.repeat(30_000)}</t></is></c></row>`.repeat(2_700),
      'RUNT-4035',
    ],
  ])('with %s is refused', async (_name, data, code) => {
    expect(await codeOf(sheet(data))).toBe(code);
  });

  it.each<[string, () => Buffer, string]>([
    ['another archive', () => zipOf({ 'a.txt': 'x' }), 'RUNT-4034'],
    ['an archive that is cut', () => sheet(cell('1')).subarray(0, 400), 'RUNT-4034'],
    ['a damaged part', () => damage(sheet(cell('1').repeat(50))), 'RUNT-4034'],
    ['a part twice', () => sheet('', { 'xl/workbook.xml#2': '<workbook/>' }), 'RUNT-4034'],
    ['encrypted parts', () => zipOf(workbookParts(''), { flags: 1 }), 'RUNT-4034'],
    ['an old workbook, or a password', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'RUNT-4036'],
    [
      'a document type, which may define entities',
      () => zipOf({ ...workbookParts(''), 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' }),
      'RUNT-4034',
    ],
    [
      'texts that inflate to 200 MB',
      () =>
        sheet(cell('0', 't="s"'), {
          'xl/sharedStrings.xml': `<sst>${`<si><t>${'x'.repeat(30_000)}</t></si>`.repeat(7_000)}</sst>`,
        }),
      'RUNT-4035',
    ],
  ])('%s is refused', async (_name, content, code) => {
    expect(await codeOf(content())).toBe(code);
  });

  const damage = (content: Buffer): Buffer => {
    const at = content.indexOf('sheet1.xml') + 20;
    content[at] = (content[at] ?? 0) ^ 0xff;
    return content;
  };

  it('keeps Chinese characters wherever the chunks cut them', async () => {
    const names = Array.from({ length: 20_000 }, (_, index) => [`${'张王李赵陈'.slice(index % 4)}𠮷${index}`]);
    expect(await cellsOf(await workbook(names))).toEqual(names);
  });

  it('reads the name, and not the pinyin above it', async () => {
    const shared = '<sst><si><t>张三</t><rPh sb="0" eb="1"><t>zhāng</t></rPh></si></sst>';
    expect(await cellsOf(sheet(cell('0', 't="s"'), { 'xl/sharedStrings.xml': shared }))).toEqual([['张三']]);
  });

  it('reads names with prefixes, and targets from the root', async () => {
    const parts = workbookParts('');
    parts['xl/_rels/workbook.xml.rels'] = String(parts['xl/_rels/workbook.xml.rels']).replace(
      'worksheets/',
      '/xl/worksheets/',
    );
    parts['xl/worksheets/sheet1.xml'] =
      '<x:worksheet xmlns:x="y"><x:sheetData><x:row><x:c t="str"><x:v>a&amp;b</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await cellsOf(zipOf(parts))).toEqual([['a&b']]);
  });

  it('reads the first visible sheet and names the others', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('旧数据', { state: 'veryHidden' }).addRow(['x']);
    book.addWorksheet('数据').addRow(['y']);
    book.addWorksheet('说明').addRow(['z']);
    const content = Buffer.from(await book.xlsx.writeBuffer());
    expect(unwrap(await readRows(content))).toMatchObject({
      rows: [{ cells: ['y'] }],
      ignoredSheets: ['旧数据', '说明'],
    });
    const hidden = new ExcelJS.Workbook();
    hidden.addWorksheet('a', { state: 'hidden' });
    expect(await codeOf(Buffer.from(await hidden.xlsx.writeBuffer()))).toBe('RUNT-4037');
  });

  it('reads what our own writer wrote, formulas as text', async () => {
    const rows = [
      ['姓名', '号码'],
      ['=1+1', '430102198401010037'],
      ['', '01'],
    ];
    const content = await buffer(unwrap(await spoolWorkbook([{ name: '一', widths: [10, 20], rows: [rows] }])));
    expect(await cellsOf(content)).toEqual(rows);
  });
});
