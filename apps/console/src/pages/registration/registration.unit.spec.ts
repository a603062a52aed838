import { describe, expect, it } from '@jest/globals';
import { ProblemError } from '../../api/client.js';
import { batchRows, employerColumns, personColumns, type BatchRow } from './batch-columns.js';
import { changedValues } from './changed-values.js';
import { refusedRows } from './send-batch.js';
import { readSheet, textOfFile } from './sheet.js';

const words = (key: string, values: Record<string, string>): string => [key, ...Object.values(values)].join(' ');

describe('a sheet', () => {
  it('is read as csv with quotes, or as a spreadsheet pastes it, with the lines where rows begin', () => {
    expect(readSheet('\u{FEFF}a,b\r\n"1,2","x\n""y"""\r\n\r\n3,\r\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1,2', 'x\n"y"'] },
      { line: 5, cells: ['3', ''] },
    ]);
    expect(readSheet('a\tb\n1,5\t2')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1,5', '2'] },
    ]);
    expect(readSheet('')).toEqual([]);
  });

  it('is read from UTF-8 and from GB18030', async () => {
    expect(await textOfFile(new Blob(['姓名']))).toBe('姓名');
    expect(await textOfFile(new Blob([Uint8Array.of(0xd0, 0xd5, 0xc3, 0xfb)]))).toBe('姓名');
  });
});

describe('a batch', () => {
  it('takes columns by title, item code or field, codes by name, and days as they are typed', () => {
    const sheet = readSheet(
      'documentNumber,AAC003,person.sex,birthDate,agencyCode,relation.employer,relation.startMonth,person.migrantWorker\n' +
        '430102198401010037,黄建刚,男,19840101,430102,100001,202601,是',
    );
    expect(batchRows(sheet, personColumns, words)[0]).toMatchObject({
      line: 2,
      faults: [],
      input: {
        documentNumber: '430102198401010037',
        name: '黄建刚',
        sex: '1',
        birthDate: '1984-01-01',
        agencyCode: '430102',
        relation: { employer: '100001', startMonth: '2026-01' },
        migrantWorker: true,
      },
    });
  });

  it('tells all that is wrong with a row: what is missing, what cannot be, and columns nobody knows', () => {
    const [row] = batchRows(
      readSheet('name,category,registeredOn,colour\nx,nonsense,2026-02-30,red'),
      employerColumns,
      words,
    );
    expect(row?.faults).toEqual([
      'batch.unknownColumn colour',
      'batch.missing employer.creditCode',
      'batch.missing employer.agency',
      'batch.wrong employer.registeredOn 2026-02-30',
      'batch.wrong employer.category nonsense',
      'batch.missing employer.economicType',
    ]);
  });

  it('knows which rows of a refused part are wrong, and that a lost connection refuses none', () => {
    const rows: BatchRow[] = ['a', 'b', 'c'].map((name, index) => ({
      line: index + 2,
      cells: {},
      input: { name },
      faults: [],
    }));
    const problem = { status: 422, title: 't', errors: [{ row: 2, code: 'REGI-1001', detail: 'why' }] };
    const found = refusedRows(rows, new ProblemError(problem));
    expect(found.refused.map((row) => [row.line, row.faults])).toEqual([[3, ['REGI-1001 why']]]);
    expect(found.again.map((row) => row.line)).toEqual([2, 4]);
    expect(() => refusedRows(rows, new TypeError('network'))).toThrow('network');
  });
});

describe('a change', () => {
  it('sends only what is other than before', () => {
    expect(
      changedValues<{ a?: string; b?: string; c?: string }>({ a: '1', b: '2' }, { a: '1', b: '3', c: '4' }),
    ).toEqual({
      b: '3',
      c: '4',
    });
  });
});
