import iconv from 'iconv-lite';
import { unwrap } from '@pnet/kernel';
import { readFramedFile } from './bank-file-text.js';
import { readBankLines } from './import-bank-file.js';
import { bankFile as fileOf, clerk, createTreasurySpec, type TreasurySpec } from './treasury.fixture.js';

const bankFile = (lines: readonly (readonly string[])[], tail?: string): Buffer => fileOf('430100-income', lines, tail);

const LINES = [
  ['N1', '2026-07-10', '100.50', '甲单位', '1', 'r'],
  ['N2', '2026-07-11', '0.50', '"乙,单位"', '2', ''],
];

describe('bank file', () => {
  let spec: TreasurySpec;
  beforeAll(async () => {
    spec = await createTreasurySpec();
    await spec.open({ accountNumber: '430100-income', kind: 'income' });
  });
  afterAll(async () => {
    await spec?.close();
  });
  const importText = (content: Buffer) => spec.importBank.execute({ fileName: 'b.csv', content }, clerk('f1'));
  const text = bankFile(LINES).toString();

  it.each<[string, string, Buffer]>([
    ['cut inside a quoted field', 'RUNT-4020', Buffer.from(text.slice(0, text.length - 20))],
    ['without its tail', 'TREA-1003', Buffer.from(text.slice(0, text.lastIndexOf('\n')))],
    ['an open quote', 'RUNT-4020', Buffer.from(text.replace('单位"', '单位'))],
    ['a wrong count', 'TREA-1009', bankFile(LINES, 'TAIL,3,101.00')],
    ['a wrong sum', 'TREA-1009', bankFile(LINES, 'TAIL,2,101.01')],
    ['UTF-16', 'RUNT-4025', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['a broken archive', 'RUNT-4034', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])],
    ['nothing in it', 'TREA-1004', Buffer.from('')],
    ['a column twice', 'TREA-1004', Buffer.from(text.replace('payerName', 'amount'))],
    ['other columns', 'TREA-1004', Buffer.from(text.replace('payerName', 'name'))],
    ['an account that is not ours', 'TREA-1005', Buffer.from(text.replace('430100-income', '9999'))],
    ['the same number twice', 'TREA-1008', bankFile([...LINES, LINES[0] ?? []])],
    ['a day that does not exist', 'TREA-1007', bankFile([['N1', '2026-02-30', '1.00', 'a', 'b', 'c']])],
    ['an amount below zero', 'TREA-1007', bankFile([['N1', '2026-02-03', '-1.00', 'a', 'b', 'c']], 'TAIL,1,-1.00')],
    ['three decimals', 'TREA-1007', bankFile([['N1', '2026-02-03', '1.001', 'a', 'b', 'c']], 'TAIL,1,1.001')],
    ['a day that has not come', 'TREA-1007', bankFile([['N1', '2199-02-03', '1.00', 'a', 'b', 'c']], 'TAIL,1,1.00')],
    ['a field too many', 'TREA-1007', bankFile([['N1', '2026-02-03', '1.00', 'a', 'b', 'c', 'd']])],
  ])('with %s is refused whole', async (_name, code, content) => {
    expect(await importText(content)).toMatchObject({ ok: false, error: { code } });
    expect(await spec.look('select 1 from treasury.bank_line union all select 1 from treasury.bank_file')).toEqual([]);
  });

  it('names the rows that are wrong', async () => {
    const content = bankFile([LINES[0] ?? [], ['N9', '2026-07-11', 'x', 'a', 'b', 'c']], 'TAIL,2,1.00');
    expect(await importText(content)).toMatchObject({
      ok: false,
      error: {
        params: { rows: 2, right: 1, count: 1 },
        items: [{ row: 4, code: 'TREA-1011', params: { field: 'amount', column: 'amount', value: 'x' } }],
      },
    });
  });

  it('may name its columns in Chinese and in another order', async () => {
    const content = Buffer.from(
      [
        'HEAD,bank-lines,1,430100-income,2026-07-20',
        '入账日期,流水号,付款账号,付款人,附言,金额',
        '2026-07-10,Z1,622,丙,7 月,8.00',
        'TAIL,1,8.00',
      ].join('\n'),
    );
    expect(readBankLines(unwrap(await readFramedFile(content, 'bank-lines')))).toEqual({
      ok: true,
      value: [
        {
          line: 3,
          bankNumber: 'Z1',
          valueDate: '2026-07-10',
          amount: '8.00',
          payerName: '丙',
          payerAccount: '622',
          reference: '7 月',
        },
      ],
    });
  });

  it('is taken in once, in either encoding', async () => {
    const gbk = iconv.encode(text, 'gb18030');
    expect(unwrap(await importText(gbk))).toMatchObject({ rows: 2, amount: '101.00' });
    expect(await importText(gbk)).toMatchObject({ ok: false, error: { code: 'TREA-1006' } });
    expect(await importText(Buffer.from(text))).toMatchObject({
      ok: false,
      error: { code: 'TREA-1008', params: { count: 2, number: 'N1' } },
    });
    expect(await spec.look('select payer_name from treasury.bank_line order by bank_number')).toEqual([
      { payer_name: '甲单位' },
      { payer_name: '乙,单位' },
    ]);
  });
});
