import fc from 'fast-check';
import iconv from 'iconv-lite';
import { csvLine, unwrap } from '@pnet/kernel';
import { readCsv } from './read-csv.js';

const rows = (content: Buffer | string, named?: 'utf-8' | 'gb18030') =>
  unwrap(readCsv(Buffer.from(content as string), named)).rows;

describe('a csv file read whole', () => {
  it('gives each row the line that a spreadsheet shows', () => {
    expect(rows('a,b\r\n\r\n1,"x\ny"\r\n2, z \r\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 3, cells: ['1', 'x\ny'] },
      { line: 4, cells: ['2', 'z'] },
    ]);
  });

  it('is UTF-8 with or without a mark, or GB18030', () => {
    const text = '姓名,金额\n黄建刚,12.00\n';
    const utf8 = rows(text);
    expect(rows(`\u{FEFF}${text}`)).toEqual(utf8);
    const gbk = readCsv(iconv.encode(text, 'gb18030'));
    expect(unwrap(gbk)).toEqual({ encoding: 'gb18030', rows: utf8 });
  });

  it('takes the encoding that is named: a short GB18030 file may be valid UTF-8', () => {
    // C2 B7 is `·` in UTF-8 and 路 in GB18030.
    const content = Buffer.from([0xc2, 0xb7, 0x2c, 0x31, 0x0a]);
    expect(rows(content)[0]?.cells[0]).toBe('·');
    expect(rows(content, 'gb18030')[0]?.cells[0]).toBe('路');
  });

  it.each([
    ['UTF-16', iconv.encode('縣市,1\n黃,2\n', 'utf-16le'), { line: 1, encoding: 'UTF-8, GB18030' }],
    ['a workbook', Buffer.from('PK\u0003\u0004\u0000rest'), { line: 1, encoding: 'UTF-8, GB18030' }],
    ['a byte in line 3', Buffer.concat([Buffer.from('a\nb\n'), Buffer.from([0xff, 0x0a])]), { line: 3 }],
  ])('refuses %s with the line', (_name, content, params) => {
    expect(readCsv(content)).toMatchObject({ ok: false, error: { code: 'RUNT-4025', params } });
  });

  it('refuses quotes that do not pair, and says where', () => {
    expect(readCsv(Buffer.from('a,b\n1,5" pipe\n2,6" pipe\n'))).toMatchObject({
      ok: false,
      error: { code: 'RUNT-4020', items: [{ params: { line: 2 } }, { params: { line: 3 } }] },
    });
  });

  it('reads what our own writer wrote, field by field', () => {
    const field = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '沙', '·') }).map((text) => `x${text}x`);
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (table) => {
        // Whole rows inside a field are refused on purpose.
        fc.pre(table.every((row) => row.every((one) => !one.includes('\n') || !one.includes(','))));
        const text = table.map((row) => csvLine(row)).join('\r\n');
        expect(rows(text).map((row) => row.cells)).toEqual(table);
      }),
    );
  });
});
