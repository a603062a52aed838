import { describe, expect, it } from '@jest/globals';
import { changedValues } from './changed-values.js';
import { csvOfSheet, readSheet, textOfFile } from './sheet.js';

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
    expect(csvOfSheet(readSheet('a\tb\n\n=1,5\t2'))).toBe('a,b\n\n"=1,5",2\n');
  });

  it('is read from UTF-8 and from GB18030', async () => {
    expect(await textOfFile(new Blob(['姓名']))).toBe('姓名');
    expect(await textOfFile(new Blob([Uint8Array.of(0xd0, 0xd5, 0xc3, 0xfb)]))).toBe('姓名');
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
