import iconv from 'iconv-lite';
import { unwrap } from '@pnet/kernel';
import { readRows, spoolWorkbook, type SheetRow } from '@pnet/runtime';
import { renderError } from '@pnet/standards';
import { buffer } from 'node:stream/consumers';
import { readFramedFile } from './bank-file-text.js';
import { readBankLines } from './import-bank-file.js';

const HEAD = 'HEAD,bank-lines,1,430100-income,2026-07-25';
const NAMES = '流水号,入账日期,金额,付款人,付款账号,附言';
const file = (rows: readonly string[], { names = NAMES, tail = '', end = '\n' } = {}): string =>
  [HEAD, names, ...rows, tail || `TAIL,${rows.length},${rows.length}.00`].join(end);
const row = (number: string, more: { day?: string; amount?: string; payer?: string } = {}): string =>
  [number, more.day ?? '2026-07-21', more.amount ?? '1.00', more.payer ?? '甲单位', '622', '附言'].join(',');

/** Rows in, right and wrong, and what is said of each wrong one: `line code value`. */
async function told(content: Buffer | string): Promise<string> {
  const framed = await readFramedFile(Buffer.from(content as string), 'bank-lines');
  if (!framed.ok) {
    const items = (framed.error.items ?? []).map(({ code, params }) => ` ${params['line']} ${code}`).join('');
    return `${framed.error.code} ${framed.error.params['line'] ?? ''}${items}`.trim();
  }
  const lines = readBankLines(framed.value);
  if (lines.ok) return `ok ${lines.value.length}`;
  const { code, params, items = [] } = lines.error;
  const { rows = 0, right = 0, count = 0 } = params;
  const counts = 'rows' in params && 'right' in params ? ` ${rows}=${right}+${count}` : '';
  return `${code}${counts}${items.map((item) => ` | ${item.row} ${item.code} ${item.params['column'] ?? item.params['date']} ${item.params['value'] ?? ''}`).join('')}`.trim();
}
const sheetOf = async (text: string): Promise<Buffer> => {
  const rows: SheetRow[] = unwrap(await readRows(Buffer.from(text))).rows.map(({ cells }) => cells);
  return buffer(unwrap(await spoolWorkbook([{ name: '流水', widths: [20], rows: [rows] }])));
};

describe('bank files of every kind', () => {
  it.each<[string, string | Buffer, string]>([
    ['right', file([row('A'), row('B')]), 'ok 2'],
    ['right in CRLF with a mark', `\u{FEFF}${file([row('A')], { end: '\r\n' })}\r\n\r\n`, 'ok 1'],
    ['right in GB18030', iconv.encode(file([row('A')]), 'gb18030'), 'ok 1'],
    ['filled up by a spreadsheet', file([`${row('A')},,`]).replace('25\n', '25,,,\n'), 'ok 1'],
    [
      'a quoted field of two lines',
      file([row('A', { payer: '"甲\n单位"' }), row('B', { amount: 'x' })]),
      'TREA-1007 2=1+1 | 4 TREA-1011 金额 x',
    ],
    [
      'an empty line between',
      file([row('A'), '', row('B', { amount: 'x' })], { tail: 'TAIL,2,2.00' }),
      'TREA-1007 2=1+1 | 5 TREA-1011 金额 x',
    ],
    ['empty', '', 'TREA-1004'],
    ['a header only', `${HEAD}\n${NAMES}\n`, 'TREA-1003 2'],
    ['CR only', file([row('A')], { end: '\r' }), 'RUNT-4026 1'],
    ['one CR inside', file([row('A\rB')]), 'RUNT-4026 3'],
    ['NUL', file([row('A\u0000')]), 'RUNT-4025 3'],
    ['UTF-16', Buffer.from(`\u{FEFF}${file([row('A')])}`, 'utf16le'), 'RUNT-4025 1'],
    ['a mark in the middle, two files in one', `${file([row('A')])}\n\u{FEFF}${file([row('B')])}`, 'RUNT-4025 5'],
    [
      'two files in one',
      `${file([row('A')])}\n${file([row('B')])}`,
      'TREA-1007 5=2+3 | 4 TREA-1011 列数 3 | 5 TREA-1011 列数 5 | 6 TREA-1011 流水号 流水号',
    ],
    ['a quote inside a field', file([row('A', { payer: '5" pipe' })]), 'RUNT-4020 3 3 RUNT-4021'],
    ['text after a quote', file([row('A', { payer: '"甲"乙' })]), 'RUNT-4020 3 3 RUNT-4022'],
    ['a quote that never closes', file([row('A'), row('B', { payer: '"甲' })]), 'RUNT-4020 4 4 RUNT-4023'],
    ['rows inside a quote', file([`"${row('A')}`, `${row('B')}"`]), 'RUNT-4020 3 3 RUNT-4024'],
    ['a column twice', file([row('A')], { names: NAMES.replace('附言', '金额') }), 'TREA-1004'],
    ['a column too many', file([row('A')], { names: `${NAMES},备注` }), 'TREA-1004'],
    [
      'a header in another order',
      file(['1.00,A,2026-07-21,甲,622,'], { names: '金额,流水号,入账日期,付款人,付款账号,附言' }),
      'ok 1',
    ],
    ['100,000 columns', file([row('A') + ',x'.repeat(100_000)]), 'TREA-1007 1=0+1 | 3 TREA-1011 列数 100006'],
    ['a field too few', file([row('A').slice(0, -3), row('B')]), 'TREA-1007 2=1+1 | 3 TREA-1011 列数 5'],
    ['blanks around', file([row(' A ', { amount: ' 1.00 ', day: ' 2026-07-21 ' })]), 'ok 1'],
    ['full-width digits', file([row('A', { amount: '１.00' })]), 'TREA-1007 1=0+1 | 3 TREA-1011 金额 １.00'],
    ['full-width commas', file([row('A', { amount: '1，000.00' })]), 'TREA-1007 1=0+1 | 3 TREA-1011 金额 1，000.00'],
    ['thousands', file([row('A', { amount: '"1,000.00"' })]), 'TREA-1007 1=0+1 | 3 TREA-1011 金额 1,000.00'],
    ['an exponent', file([row('A', { amount: '1E3' })]), 'TREA-1007 1=0+1 | 3 TREA-1011 金额 1E3'],
    ['a formula', file([row('A', { amount: '=1+1' })]), 'TREA-1007 1=0+1 | 3 TREA-1011 金额 =1+1'],
    ['three decimals', file([row('A', { amount: '1.001' })]), 'TREA-1007 1=0+1 | 3 TREA-1011 金额 1.001'],
    ['nothing received', file([row('A', { amount: '0' })]), 'TREA-1007 1=0+1 | 3 TREA-1011 金额 0'],
    ['days with slashes', file([row('A', { day: '2026/7/1' })]), 'TREA-1007 1=0+1 | 3 TREA-1011 入账日期 2026/7/1'],
    ['days without dashes', file([row('A', { day: '20260701' })]), 'TREA-1007 1=0+1 | 3 TREA-1011 入账日期 20260701'],
    ['a day after the file', file([row('A', { day: '2026-07-26' })]), 'TREA-1007 1=0+1 | 3 TREA-1013 2026-07-26'],
    ['no day in its head', file([row('A')]).replace(',2026-07-25', ',2026/7/25'), 'TREA-1014'],
    [
      'every row wrong',
      file([row('A', { amount: 'x' }), row('一'), row('C', { day: 'y' })]),
      'TREA-1007 3=0+3 | 3 TREA-1011 金额 x | 4 TREA-1011 流水号 一 | 5 TREA-1011 入账日期 y',
    ],
    ['another count', file([row('A')], { tail: 'TAIL,2,1.00' }), 'TREA-1009'],
  ])('%s', async (_name, content, expected) => {
    expect(await told(content)).toBe(expected);
  });

  it('says the same of a workbook as of csv', async () => {
    for (const text of [file([row('A'), row('B')]), file([row('A'), row('B', { amount: '1.001' })])])
      expect(await told(await sheetOf(text))).toBe(await told(text));
  });

  it('takes the encoding that the sender names', async () => {
    // C2 B7 is `·` in UTF-8 and 路 in GB18030: the file is valid in both.
    const bytes = Buffer.from(
      file([row('A', { payer: '@' })])
        .replace(NAMES, 'bankNumber,valueDate,amount,payerName,payerAccount,reference')
        .replace('附言', 'x')
        .replace('@', '\u00b7'),
      'utf8',
    );
    const payer = async (encoding?: 'utf-8' | 'gb18030') =>
      unwrap(readBankLines(unwrap(await readFramedFile(bytes, 'bank-lines', encoding))))[0]?.payerName;
    expect([await payer(), await payer('gb18030')]).toEqual(['·', '路']);
    // 龴 has its place in Unicode since the edition of 2022.
    const [before = '', after = ''] = file([row('A', { payer: '@' })]).split('@');
    const rare = Buffer.concat([
      iconv.encode(before, 'gb18030'),
      Buffer.from([0xfe, 0x59]),
      iconv.encode(after, 'gb18030'),
    ]);
    expect(unwrap(readBankLines(unwrap(await readFramedFile(rare, 'bank-lines'))))[0]?.payerName).toBe('龴');
  });

  it('lists a thousand wrong rows and counts all', async () => {
    const rows = Array.from({ length: 1500 }, (_, index) => row(`N${index}`, { amount: 'x' }));
    const read = readBankLines(unwrap(await readFramedFile(Buffer.from(file(rows)), 'bank-lines')));
    if (read.ok) throw new Error('refused');
    expect(read.error.items).toHaveLength(1000);
    expect(renderError(read.error, 'zh').detail).toContain('共 1500 行，0 行正确，1500 行有错误（列出 1000 条）');
    expect(renderError({ code: 'TREA-1011', params: read.error.items?.[0]?.params ?? {} }, 'zh').detail).toBe(
      '栏“金额”的值“x”不正确，应为：> 0.00 (1234.50)。请按应有的写法更正该行（半角数字，不带千分位、公式或科学计数），再上传整个文件。',
    );
  });
});
